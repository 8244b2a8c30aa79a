import { execFileSync } from "node:child_process";
import { loadStory } from "../../src/cli/library.ts";
import { DEFAULTS } from "../../src/playthrough/assumptions.ts";
import { isChoice } from "../../src/playthrough/lines.ts";
import type { Moment } from "../../src/playthrough/moments.ts";
import { replay } from "../../src/playthrough/playthrough.ts";
import { createStory } from "../../src/playthrough/story.ts";
import type { Manner, Tone } from "../../src/relationship/acts.ts";
import { createModel, type Model, type Moved } from "../../src/relationship/model.ts";
import type { Receipt } from "../../src/relationship/receipts.ts";
import type { Measure, Measured } from "./measure.ts";
import type { Asked, Given } from "./programs/step.ts";
import { historicalLog } from "./story.ts";
import type { Workshop } from "./workshop.ts";

/** The moments of the historical playthrough, with what it moved told once. */
const moments = (): readonly Moment[] =>
  replay(loadStory(), historicalLog().log).steps.flatMap(({ moments }) => moments.filter(({ is }) => is !== "arrival"));

const receiptsOf = (moment: Moment): readonly Receipt[] => ("receipts" in moment ? moment.receipts : []);

/** A whole historical playthrough through the model: its changes reckoned, its machine stepped, its receipts kept; beneath it XState alone, given the events. */
export const step = ({ write, bundle }: Workshop): Measure => ({
  name: "a step of the model",
  floor: "bare XState",
  limit: 1.5,
  async take(rounds) {
    const told = moments();
    const events = told.flatMap(receiptsOf).map(({ cause }) => cause);
    const given: Given = { rounds, asked: told.flatMap(askedBy), events };
    const words = [await bundle("step.ts"), write("step.json", JSON.stringify(given))];
    return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Measured;
  },
});

/** How many steps of the machine a choice costs: the years between the scenes counted in, and what the director looks ahead for. */
export const stepsAChoice = (): Measure => ({
  name: "steps a choice",
  floor: "choices",
  limit: 3,
  unit: "",
  async take() {
    let steps = 0;
    const counted = (moved: Moved): Moved => {
      steps += moved.receipts.length;
      return moved;
    };
    const model = createModel();
    const counting: Model = {
      begin: () => model.begin(),
      happen: (...asked) => counted(model.happen(...asked)),
      read: (...asked) => counted(model.read(...asked)),
      pass: (...asked) => counted(model.pass(...asked)),
    };
    const { log } = historicalLog();
    replay(createStory(loadStory().script, DEFAULTS, counting), log);
    return { ours: [steps], floor: [log.entries.filter(isChoice).length] };
  },
});

function askedBy(moment: Moment): readonly Asked[] {
  if (moment.is === "years") return [{ pass: moment.to }];
  return receiptsOf(moment).flatMap(({ cause }): readonly Asked[] => {
    if (cause.type === "fact.happened") return [{ happen: cause.fact, day: cause.day }];
    if (cause.type !== "act.read") return [];
    const { by, day, reading } = cause;
    return [{ read: { by, act: reading.act, manners: mannersOf(reading.tone), day } }];
  });
}

const mannersOf = ({ veil, warmth }: Tone): readonly Manner[] => [
  veil > 0 ? "veiled" : veil < 0 ? "plain" : "none",
  warmth > 0 ? "warm" : warmth < 0 ? "cold" : "none",
];
