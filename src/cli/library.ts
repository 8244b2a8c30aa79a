import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Laid } from "../explore/workers.ts";
import { createStory, type Story } from "../playthrough/story.ts";
import { createScript } from "../script/create-script.ts";
import type { StoryIndex } from "../script/story-index.ts";

/** The story that was built in lies beside the program; run from its sources, in dist/. */
const BUILT_IN = ["./story/", "../../dist/story/"];

/** The built-in story. Throws when the program was not built. */
export function loadStory(): Story {
  const { index, read } = builtIn();
  return createStory(createScript(index, read));
}

/** The same, laid out for other threads. */
export function laidBuiltIn(): Laid {
  const { index, read } = builtIn();
  return { index, scenes: Object.fromEntries(index.scenes.map(({ id }) => [id, read(id)])), assumed: {} };
}

function builtIn(): { readonly index: StoryIndex; readonly read: (name: string) => string } {
  const folder = BUILT_IN.map((path) => new URL(path, import.meta.url)).find((url) =>
    existsSync(new URL("index.json", url)),
  );
  if (!folder) throw new Error("The story was not built: run `npm run build`.");
  const read = (name: string) => readFileSync(new URL(`${name}.json`, folder), "utf8");
  return { index: JSON.parse(read("index")) as StoryIndex, read };
}

/** The story's sources, shipped beside the program. */
export const shippedSources = (): string => {
  const here = ["../story/", "../../story/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return here.find((path) => existsSync(path)) ?? here[0] ?? "story";
};

/** The first of the files that a story's folder cannot be without, and that this one is without. */
export const lackingIn = (folder: string): string | undefined =>
  ["main.ink", "facts.yaml", "sources.bib"].find((name) => !existsSync(join(folder, name)));
