import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { isChoice } from "../../src/playthrough/lines.ts";
import { readSave } from "../../src/saves/read.ts";
import type { StoryIndex } from "../../src/script/story-index.ts";

/** The program as it is shipped. */
const DIST = join(import.meta.dirname, "../../dist");
export const FRATERNAL = join(DIST, "fraternal.js");
export const isBuilt = existsSync(FRATERNAL);

/** What each option says, and its id. */
export function optionTexts(): ReadonlyMap<string, string> {
  const { scenes } = JSON.parse(readFileSync(join(DIST, "story/index.json"), "utf8")) as StoryIndex;
  const choices = scenes.flatMap(({ stitches }) => Object.values(stitches).flatMap((stitch) => stitch?.choices ?? []));
  return new Map(choices.map(({ text, id }) => [text, id]));
}

/** The choices that a person made in a playthrough, which opens and in which nothing is damaged. */
export function choicesIn(path: string): readonly string[] {
  const read = readSave(path);
  if (!read.ok) throw new Error(read.problem);
  const { damage, entries } = read.value.log;
  const torn = !readFileSync(path, "utf8").endsWith("\n");
  if (damage.length > (torn ? 1 : 0)) throw new Error(`${damage.length} damaged lines in ${path}`);
  return entries.filter(isChoice).flatMap(({ by, choice }) => (by === "player" ? [choice] : []));
}

/** Lets the lock of a program that was killed grow old at once. That it does so by itself is shown elsewhere. */
export function ageLock(path: string): void {
  const lock = `${path}.lock`;
  if (existsSync(lock)) utimesSync(lock, 0, 0);
}

/** Numbers as if by chance, the same for the same seed. */
export function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
