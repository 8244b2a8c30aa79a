import type { Finding } from "../finding.ts";
import { type CompiledScene, compileScene } from "./compile.ts";
import { type FactsFile, type FactTable, readFacts } from "./facts.ts";
import { preludeOf, type Source } from "./ink.ts";

export interface CompiledStory {
  readonly scenes: readonly CompiledScene[];
  readonly facts: FactTable;
  readonly findings: readonly Finding[];
}

/** A story's files, read by whoever may read files. */
export interface StoryTexts {
  readonly main: Source;
  readonly scenes: readonly Source[];
  readonly facts: FactsFile;
}

/** Every scene of a story, in the order of their files. What does not compile is left out, with a finding. */
export function compileStory(story: StoryTexts): CompiledStory {
  const prelude = preludeOf(story.main.text);
  const compiled = story.scenes.map((source) => compileScene(source, prelude));
  const { facts, findings } = readFacts(story.facts);
  return {
    scenes: compiled.flatMap(({ scene }) => scene ?? []),
    facts,
    findings: [...compiled.flatMap((each) => each.findings), ...findings],
  };
}
