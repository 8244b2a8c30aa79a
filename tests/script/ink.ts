import { readFileSync } from "node:fs";
import { type CompiledScene, compileScene } from "../../src/script/compiler/compile.ts";
import { preludeOf } from "../../src/script/compiler/ink.ts";
import { createScript } from "../../src/script/create-script.ts";
import type { Passage, Script } from "../../src/script/script.ts";
import type { StoryIndex } from "../../src/script/story-index.ts";
import { plainText } from "../../src/script/text.ts";

/** The externals, as the story declares them. */
export const PRELUDE = preludeOf(readFileSync("story/main.ink", "utf8"));

/** A script of scenes that only have to compile: what the rules forbid can be tried too. */
export function scriptOf(scenes: Readonly<Record<string, string>>): {
  readonly script: Script;
  readonly loads: readonly string[];
} {
  const known = new Map(Object.entries(scenes).map(([id, text]) => [id, compiled(id, text)]));
  const loads: string[] = [];
  const index: StoryIndex = {
    digest: "0123456789abcdef",
    scenes: [...known.values()].map(({ entry }) => entry),
    facts: {},
    bibliography: {},
    notes: {},
  };
  const script = createScript(index, (id) => {
    loads.push(id);
    return known.get(id)?.json ?? "";
  });
  return { script, loads };
}

export function compiled(id: string, text: string): CompiledScene {
  const { scene, findings } = compileScene({ file: `${id}.ink`, text }, PRELUDE);
  if (!scene) throw new Error(findings.map(({ line, says }) => `${id}.ink:${line}: ${says}`).join("\n"));
  return scene;
}

/** One stitch of a scene called `x`, from its lines. */
export const stitch = (...lines: readonly string[]): string =>
  ["=== x ===", "-> DONE", "= beijing", ...lines].join("\n");

/** What a passage says, one text a paragraph. */
export const said = ({ paragraphs }: Passage): readonly string[] => paragraphs.map(({ runs }) => plainText(runs));
