import { readStory } from "../build/read-story.ts";
import type { Laid } from "../explore/workers.ts";
import { factsAsked, factsStruck } from "../relationship/facts-used.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { checkTexts } from "../script/check/check.ts";
import { RULES } from "../script/check/rules.ts";
import type { CompiledStory } from "../script/compiler/story.ts";
import { findingLine } from "../script/finding.ts";

/** Rules of craft keep no story from being told. */
const CRAFT: ReadonlySet<string> = new Set(RULES.filter(({ about }) => about === "craft").map(({ id }) => id));

/** A compiled story laid out for other threads. */
export const laidOf = ({ scenes, facts }: CompiledStory): Laid => ({
  index: { digest: "", scenes: scenes.map(({ entry }) => entry), facts, bibliography: {}, notes: {} },
  scenes: Object.fromEntries(scenes.map(({ entry, json }) => [entry.id, json])),
  assumed: {},
});

/** A folder's story, compiled; or the first thing that keeps it from being told, with its file and line. */
export function laidFrom(folder: string, named: string): Result<Laid, string> {
  const texts = readStory(folder, named);
  const compiled = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() });
  const [broken] = [...texts.findings, ...compiled.findings].filter(
    ({ rule, severity }) => severity === "error" && !CRAFT.has(rule),
  );
  return broken ? failed(findingLine(broken)) : ok(laidOf(compiled));
}
