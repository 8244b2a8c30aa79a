import { createHash } from "node:crypto";
import { CALENDAR } from "../relationship/calendar.ts";
import { factsAsked, factsStruck } from "../relationship/facts-used.ts";
import { ROADS } from "../relationship/roads.ts";
import { bibliographyKeys, checkTexts } from "../script/check/check.ts";
import { RULES } from "../script/check/rules.ts";
import { keyOfCite } from "../script/check/sources.ts";
import type { CompiledStory } from "../script/compiler/story.ts";
import { errorAt, type Finding } from "../script/finding.ts";
import type { StoryIndex } from "../script/story-index.ts";
import { formatCitations } from "./citations.ts";
import type { Written } from "./docs/docs.ts";
import { readStory, type StoryFiles } from "./read-story.ts";

/** The built story by file name, or why there is none. */
export type BuiltStory =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, string>;
      /** What the pages in docs/ take from it. */
      readonly written: Written;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Compiles a story's folder. What breaks a rule of form stops it; matters of craft are for `check`. */
export function buildStory(folder: string): BuiltStory {
  const texts = readStory(folder);
  const form = RULES.filter(({ about }) => about === "form");
  const story = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() }, form);
  const elsewhere = sourcedElsewhere(texts);
  const findings = [...texts.findings, ...story.findings, ...unknownSources(elsewhere, texts.bibliography.text)];
  if (findings.length > 0) return { ok: false, findings };
  const shown = citedIn(story);
  const cited = [...shown, ...elsewhere.map(({ source }) => source)];
  const { notes, bibliography } = formatCitations(texts.bibliography.text, cited);
  const onScreens = Object.fromEntries(Object.entries(notes).filter(([cite]) => shown.includes(cite)));
  const scenes = story.scenes.map(({ entry }) => entry);
  const told = { scenes, facts: story.facts, notes: onScreens, bibliography };
  const jsons = story.scenes.map(({ entry, json }) => [`${entry.id}.json`, json] as const);
  const index: StoryIndex = { digest: digestOf([told, jsons]), ...told };
  return {
    ok: true,
    files: new Map([...jsons, ["index.json", JSON.stringify(index)]]),
    written: { cases: texts.readings, noteOf: (cite) => notes[cite] ?? cite, yearOf: (fact) => yearIn(fact, story) },
  };
}

/** Every citation that a screen can show: of a line, of a scene's list of sources, of the calendar. */
const citedIn = ({ scenes }: CompiledStory): readonly string[] => [
  ...scenes.flatMap(({ entry }) => entry.sources),
  ...scenes.flatMap(({ entry }) => Object.values(entry.stitches).flatMap(({ cites }) => cites.map(({ cite }) => cite))),
  ...CALENDAR.map(({ source }) => source),
];

/** The year in which a fact is set: by the calendar, else by the first scene that sets it; nothing where none does yet. */
function yearIn(fact: string, { scenes, facts }: CompiledStory): string {
  const struck = CALENDAR.filter(({ sets = [] }) => sets.includes(fact)).map(({ date }) => date);
  const set = scenes.filter(({ entry }) => facts[fact]?.setBy.includes(entry.id)).map(({ entry }) => entry.date);
  return [...struck, ...set].sort()[0]?.slice(0, 4) ?? "";
}

/** Something beside the scenes that cites a source. */
interface Sourced {
  readonly id: string;
  readonly source: string;
  readonly file: string;
}

const sourcedElsewhere = ({ readings }: StoryFiles): readonly Sourced[] => [
  ...CALENDAR.map(({ id, source }) => ({ id, source, file: "src/relationship/calendar.ts" })),
  ...ROADS.flatMap(({ to, sources }) =>
    sources.map((source) => ({ id: to, source, file: "src/relationship/roads.ts" })),
  ),
  ...readings.map(({ id, source }) => ({ id, source, file: "story/readings.yaml" })),
];

function unknownSources(sourced: readonly Sourced[], bibtex: string): readonly Finding[] {
  const keys = bibliographyKeys(bibtex);
  return sourced
    .filter(({ source }) => !keys.has(keyOfCite(source)))
    .map(({ id, source, file }) =>
      errorAt("source-known", { file, line: 1 }, `${id}: ${source} is not in sources.bib`),
    );
}

const digestOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
