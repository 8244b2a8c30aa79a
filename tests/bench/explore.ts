import { execFileSync } from "node:child_process";
import type { Measure, Measured } from "./measure.ts";

const PROGRAM = ["--import", "tsx", "tests/bench/programs/explore.ts"];
const measured = (rounds: number, keeps: 0 | 1): Measured =>
  JSON.parse(execFileSync(process.execPath, [...PROGRAM, String(rounds), String(keeps)], { encoding: "utf8" }));

/** Whole playthroughs by two threads, each told by a story that remembers what it told; beneath it a loop over bare inkjs in one thread. */
export const explore = (): Measure => ({
  name: "a play explored",
  floor: "bare inkjs",
  limit: 0.1,
  take: async (rounds) => measured(rounds, 0),
});

/** The same over scenes that inkjs never loads twice. */
export const exploreKept = (): Measure => ({
  name: "a play explored",
  floor: "inkjs, loaded once",
  take: async (rounds) => measured(rounds, 1),
});
