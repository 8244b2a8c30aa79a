import { createHash } from "node:crypto";
import { CALENDAR } from "../relationship/calendar.ts";
import { factsAsked, factsStruck } from "../relationship/facts-used.ts";
import { bibliographyKeys, checkTexts } from "../script/check/check.ts";
import { RULES } from "../script/check/rules.ts";
import { keyOfCite } from "../script/check/sources.ts";
import type { CompiledStory } from "../script/compiler/story.ts";
import { errorAt, type Finding } from "../script/finding.ts";
import type { StoryIndex } from "../script/story-index.ts";
import { formatCitations } from "./citations.ts";
import { readStory } from "./read-story.ts";

/** The built story by file name, or why there is none. */
export type BuiltStory =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Compiles a story's folder. What breaks a rule of form stops it; matters of craft are for `check`. */
export function buildStory(folder: string): BuiltStory {
  const texts = readStory(folder);
  const form = RULES.filter(({ about }) => about === "form");
  const story = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() }, form);
  const findings = [...texts.findings, ...story.findings, ...calendarSources(texts.bibliography.text)];
  if (findings.length > 0) return { ok: false, findings };
  const told = {
    scenes: story.scenes.map(({ entry }) => entry),
    facts: story.facts,
    ...formatCitations(texts.bibliography.text, citedIn(story)),
  };
  const jsons = story.scenes.map(({ entry, json }) => [`${entry.id}.json`, json] as const);
  const index: StoryIndex = { digest: digestOf([told, jsons]), ...told };
  return { ok: true, files: new Map([...jsons, ["index.json", JSON.stringify(index)]]) };
}

/** Every citation that a screen can show: of a line, of a scene's list of sources, of the calendar. */
const citedIn = ({ scenes }: CompiledStory): readonly string[] => [
  ...scenes.flatMap(({ entry }) => entry.sources),
  ...scenes.flatMap(({ entry }) => Object.values(entry.stitches).flatMap(({ cites }) => cites.map(({ cite }) => cite))),
  ...CALENDAR.map(({ source }) => source),
];

function calendarSources(bibtex: string): readonly Finding[] {
  const keys = bibliographyKeys(bibtex);
  const at = { file: "src/relationship/calendar.ts", line: 1 };
  return CALENDAR.filter(({ source }) => !keys.has(keyOfCite(source))).map(({ id, source }) =>
    errorAt("source-known", at, `${id}: ${source} is not in sources.bib`),
  );
}

const digestOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
