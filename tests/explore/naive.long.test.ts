import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const bothWays = async (from: number, to: number): Promise<readonly number[]> => {
  const words = ["--import", "tsx", "tests/explore/programs/both-ways.ts", String(from), String(to)];
  return JSON.parse((await run(process.execPath, words)).stdout);
};

test("a thousand playthroughs are told, chosen and reckoned as bare inkjs tells them, which remembers nothing", async () => {
  const differing = await Promise.all([bothWays(0, 500), bothWays(500, 1_000)]);
  expect(differing.flat()).toEqual([]);
});
