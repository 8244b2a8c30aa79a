import type { Finding } from "../finding.ts";
import { sceneIn } from "../names.ts";
import type { SceneEntry } from "../story-index.ts";
import { entryOf } from "./entry.ts";
import { readHead } from "./head.ts";
import { compileInk, linesOf, type Source } from "./ink.ts";
import { parseScene } from "./parse.ts";
import type { ParsedScene } from "./pieces.ts";

/** One scene, compiled: what the game loads, what the index says of it, and its text as pieces for the rules. */
export interface CompiledScene {
  readonly json: string;
  readonly entry: SceneEntry;
  readonly parsed: ParsedScene;
}

/** Compiles one file behind the prelude. No scene means that a finding says why. What is wrong in its tags the rules say. */
export function compileScene(
  source: Source,
  prelude: string,
): { readonly scene?: CompiledScene; readonly findings: readonly Finding[] } {
  const { json, tree, findings } = compileInk(source, prelude);
  if (json === undefined || tree === undefined) return { findings };
  const parsed = parseScene(source, tree, linesOf(prelude).length - 1);
  const { head } = readHead(parsed);
  return { scene: { json, entry: entryOf(sceneIn(source.file), parsed, head), parsed }, findings };
}
