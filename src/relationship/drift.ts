import type { Deltas } from "./facts.ts";
import type { Phase } from "./phases.ts";

interface DriftRow {
  readonly phase: Phase;
  readonly changes: Deltas;
  readonly because: string;
}

/** What a year does by itself, at each new year, by the phase it finds. */
export const DRIFT: readonly DriftRow[] = [
  {
    phase: "comintern-support",
    changes: { dependence: -1, "standing-moscow": 1 },
    because: "The party learns to live off its own land; Stalin's hold tightens.",
  },
  {
    phase: "alliance",
    changes: { dependence: 2, border: -2, "american-pressure": -1, "trust-beijing": 1, "trust-moscow": 1 },
    because: "Plants and advisers add up; daily work breeds trust; a guarded frontier becomes a crossing.",
  },
  {
    phase: "de-stalinization",
    changes: { unity: -2, dependence: -3, border: 1, "trust-beijing": -1, "trust-moscow": -2, "standing-moscow": -1 },
    because: "Two readings of Stalin grow apart; fewer advisers are asked for; Moscow doubts Mao's prudence.",
  },
  {
    phase: "split",
    changes: {
      unity: -1,
      dependence: -6,
      border: 4,
      "trust-moscow": -1,
      "standing-beijing": -1,
      "standing-moscow": -2,
    },
    because: "Trade halves and contracts lapse; patrols meet; harvests fail on both sides.",
  },
  {
    phase: "border-crisis",
    changes: { dependence: -2, border: 3, "american-pressure": -2, "trust-moscow": -1, "standing-beijing": -1 },
    because: "Divisions move east; Washington is busy in Vietnam, and begins to wonder.",
  },
];
