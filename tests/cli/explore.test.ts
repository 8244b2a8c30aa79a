import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Explored } from "../../src/cli/explore-report.ts";
import { laidFrom } from "../../src/cli/laid.ts";
import { run } from "../../src/cli/program.ts";
import { mergeShifts } from "../../src/explore/shifts.ts";
import { merge } from "../../src/explore/tally.ts";
import { type Counted, createCrew } from "../../src/explore/workers.ts";
import { folderOfOurOwn } from "../saves/stage.ts";
import { foreignFolder } from "./foreign-folder.ts";
import { hostIn, ran as ranIn } from "./host.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const folder = folderOfOurOwn();
const ran = (...words: readonly string[]) => ranIn(folder, ["explore", ...words]);
const foreign = foreignFolder(join(folder, "foreign"));

const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

describe("a story that is not ours, and keeps the contract", () => {
  let found: Explored;
  beforeAll(async () => {
    const { text, complaint, code } = await ran("--json", "--story", foreign, "--runs", "60");
    expect([complaint, code]).toEqual(["", 0]);
    found = JSON.parse(text) as Explored;
  });

  test("is played: every playthrough comes to an end, and every end has a seed", () => {
    expect(found).toMatchObject({ runs: 60, interrupted: false, scenes: { total: 5, reached: 3 } });
    expect(total(found.outcomes)).toBe(60);
    expect(Object.keys(found.witnesses)).toEqual(Object.keys(found.outcomes).filter((end) => found.outcomes[end]));
  });

  test("what is never reached is named with what it lacks, and its options are not listed beside it", () => {
    expect(found.never.scenes).toEqual([
      expect.stringMatching(/^last-day lacks a turn of its own: another scene or the end comes first \(seed \d+\)$/),
      expect.stringMatching(/^too-late lacks at_least border 100.* \(seed \d+\)$/),
    ]);
    expect(found.never.choices).toEqual([]);
  });

  test("a decision after which nothing goes otherwise is named: here the last of all", () => {
    expect(found.idle).toContain("last, moscow");
    expect(found.idle).not.toContain("winter, moscow");
  });
});

describe("threads", () => {
  const laid = laidFrom(foreign, "foreign");
  const counted = async (threads: number, seed: number, runs: number): Promise<Counted> => {
    if (!laid.ok) throw new Error(laid.problem);
    const crew = createCrew(laid.value, threads);
    try {
      return await crew.play({ seed, runs, evenly: 5, shifts: true });
    } finally {
      await crew.stop();
    }
  };

  test("any number of them counts the same", async () =>
    expect(await counted(3, 0, 120)).toEqual(await counted(1, 0, 120)));

  test("a batch is the sum of its halves", async () => {
    const [all, first, second] = await Promise.all([counted(2, 0, 100), counted(1, 0, 50), counted(1, 50, 50)]);
    merge(first.tally, second.tally);
    if (first.shifts && second.shifts) mergeShifts(first.shifts, second.shifts);
    expect(first).toEqual(all);
  });
});

test("in words: playthroughs, ends by share, what is never and rarely reached, what is new on a second run", async () => {
  const { text, code } = await ran("--story", foreign, "--runs", "20", "--temperament", "proud");
  expect(code).toBe(0);
  expect(text).toMatch(/^20 playthroughs in [\d.]+ s: 3 of 5 scenes, \d+ of \d+ choices reached\.\n/);
  expect(text).toMatch(/\n100\.0 % {2}cold-peace \(seed 0\)\n/);
  expect(text).toMatch(/\nNever reached: 2\n {2}last-day lacks /);
  expect(text).toMatch(/\nNothing goes otherwise after: \d+\n/);
  expect(text).toMatch(/\nNew words on a second run from beijing: alliance \d+ %\.\n/);
});

test("interrupted among a thousand million, it says what it has: 130", async () => {
  const host = hostIn(folder);
  const interrupting = {
    ...host,
    onInterrupt: (listener: () => void) => {
      const timer = setTimeout(listener, 2_500);
      return () => clearTimeout(timer);
    },
  };
  const { text, code } = await run(["explore", "--json", "--story", foreign, "--runs", "1000000000"], interrupting);
  const found = JSON.parse(text ?? "") as Explored;
  expect(code).toBe(130);
  expect(found.interrupted).toBe(true);
  expect(found.runs).toBeGreaterThan(0);
  expect(total(found.outcomes)).toBe(found.runs);
});

describe("what cannot be explored is said in one sentence", () => {
  const looped = () =>
    foreignFolder(join(folder, "looped"), "pool", (text) =>
      text.replace("-   He waits.\n", '-   (again) He waits.\n    {at_least("border", 5): -> again}\n'),
    );
  const untagged = () =>
    foreignFolder(join(folder, "untagged"), "winter", (text) => text.replace(" # manner: veiled", ""));
  const headless = () => foreignFolder(join(folder, "headless"), "last", (text) => text.replace(/# date: .*\n/, ""));

  test.each([
    ["no runs", ["--runs", "0"], /^--runs 0 plays nothing/],
    ["a word for a number", ["--runs", "many"], /whole number/],
    ["no threads", ["--workers", "0"], /^--workers goes from 1 to 64\.$/],
    ["too many threads", ["--workers", "65"], /^--workers goes from 1 to 64\.$/],
    ["a temperament that nobody has", ["--temperament", "mad"], /Allowed choices are cautious/],
    ["no such folder", ["--story", "nowhere"], /nowhere” holds no story: it has no main\.ink\.$/],
    ["a folder of something else", ["--story", import.meta.dirname], /holds no story: it has no main\.ink\.$/],
  ])("%s", async (_, words, sentence) => {
    const { text, complaint, code } = await ran(...words);
    expect([text, code]).toEqual(["", 2]);
    expect(complaint).toMatch(sentence);
  });

  test.each([
    [
      "a loop, with its file and line",
      looped,
      /^looped\/2-alliance\/pool\.ink:2\d: error: the text comes round to where it was/,
    ],
    ["a missing tag of an option", untagged, /^untagged\/2-alliance\/winter\.ink:\d+: error: .*\[choice-tags\]$/],
    ["a missing tag of a head", headless, /^headless\/2-alliance\/last\.ink:\d+: error: # date is missing \[head\]/],
  ])("%s", async (_, make, sentence) => {
    make();
    const { text, complaint, code } = await ran("--story", make().slice(folder.length + 1));
    expect([text, code]).toEqual(["", 2]);
    expect(complaint).toMatch(sentence);
  });
});
