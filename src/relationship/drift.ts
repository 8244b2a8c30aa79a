import type { Deltas } from "./facts.ts";
import type { Phase } from "./phases.ts";

interface DriftRow {
  readonly phase: Phase;
  readonly changes: Deltas;
  readonly because: string;
  /** Where each of these comes to rest in this phase, if nobody does anything: a year draws it a share of the way there. */
  readonly rests: Deltas;
  readonly restsBecause: string;
}

/** What a year does by itself, at each new year, by the phase it finds. */
export const DRIFT: readonly DriftRow[] = [
  {
    phase: "comintern-support",
    changes: { dependence: -1, "standing-moscow": 1 },
    because: "The party learns to live off its own land; Stalin's hold tightens.",
    rests: { "trust-beijing": 40, "trust-moscow": 50, unity: 52 },
    restsBecause: "A distant patron and a small party: each is some use to the other, and neither is sure.",
  },
  {
    phase: "alliance",
    changes: { dependence: 2, border: -2, "american-pressure": -1 },
    because: "Plants and advisers add up; a guarded frontier becomes a crossing.",
    rests: { "trust-beijing": 60, "trust-moscow": 65, unity: 68 },
    restsBecause: "Daily work breeds trust, and one enemy one line.",
  },
  {
    phase: "de-stalinization",
    changes: { dependence: -3, border: 1, "standing-moscow": -1 },
    because: "Fewer advisers are asked for; the frontier is looked at again.",
    rests: { "trust-beijing": 45, "trust-moscow": 48, unity: 50 },
    restsBecause: "Two readings of Stalin grow apart, and Moscow doubts Mao's prudence.",
  },
  {
    phase: "split",
    changes: { dependence: -6, border: 2, "standing-beijing": -1, "standing-moscow": -2 },
    because: "Trade halves and contracts lapse; patrols meet; harvests fail on both sides.",
    rests: { "trust-beijing": 20, "trust-moscow": 22, unity: 22 },
    restsBecause: "What is printed each month is believed by whoever prints it.",
  },
  {
    phase: "border-crisis",
    changes: { dependence: -2, border: 1, "american-pressure": -2, "standing-beijing": -1 },
    because: "Divisions move east; Washington is busy in Vietnam, and begins to wonder.",
    rests: { "trust-beijing": 8, "trust-moscow": 8, unity: 8 },
    restsBecause: "Armies plan for what the other could do.",
  },
];
