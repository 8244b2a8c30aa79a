import { explore, exploreKept } from "./explore.ts";
import { firstPaint } from "./first-paint.ts";
import { firstScene } from "./first-scene.ts";
import { key } from "./key.ts";
import { type Measure, median, ratioOf } from "./measure.ts";
import { replay } from "./replay.ts";
import { step, stepsAChoice } from "./step.ts";
import { inWorkshop, type Workshop } from "./workshop.ts";

/** Enough that a second bench on a noisy machine says the same; together some five minutes. */
const ROUNDS: readonly (readonly [(workshop: Workshop) => Measure, number])[] = [
  [({ folder }) => firstPaint(folder), 40],
  [firstScene, 30],
  [key, 250],
  [replay, 300],
  [step, 200],
  [stepsAChoice, 1],
  [explore, 8],
  [exploreKept, 8],
];

const columns = (cells: readonly string[]): string => {
  const [name = "", ...rest] = cells;
  return name.padEnd(22) + rest.map((cell) => cell.padStart(12)).join("");
};
const counted = (times: readonly number[], unit = "ms"): string => `${median(times).toFixed(1)} ${unit}`.trim();

/** Every ratio to a floor measured in the same run. What is over its limit is said, not failed: a clock is no test. */
async function run(): Promise<number> {
  let missed = 0;
  console.log(columns(["measure", "ratio", "limit", "", "median", "floor’s", "floor"]));
  await inWorkshop(async (workshop) => {
    for (const [make, rounds] of ROUNDS) {
      const measure = make(workshop);
      try {
        const measured = await measure.take(rounds);
        const ratio = ratioOf(measured);
        const verdict = measure.limit === undefined ? "" : ratio > measure.limit ? "over" : "ok";
        const times = [counted(measured.ours, measure.unit), counted(measured.floor, measure.unit), measure.floor];
        console.log(columns([measure.name, ratio.toFixed(2), measure.limit?.toString() ?? "none", verdict, ...times]));
      } catch (error) {
        missed += 1;
        console.error(`${measure.name} could not be measured: ${error instanceof Error ? error.message : error}`);
      }
    }
  });
  return missed > 0 ? 1 : 0;
}

process.exitCode = await run();
