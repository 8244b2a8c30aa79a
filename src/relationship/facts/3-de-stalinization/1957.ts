import type { FactRow } from "../row.ts";

export const FACTS_1957 = {
  // 1957, A Telegram on a Slip of Paper
  "mikoyan-sent": {
    changes: { "trust-beijing": 1, "standing-moscow": -1 },
    because: "He had only that week's news himself.",
  },
  "presents-hinted": {
    changes: { "trust-beijing": 2, dependence: 1, "standing-moscow": -1 },
    because: "It had not been decided.",
  },
  "support-expected": {
    changes: { "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "It came two days late.",
  },
  "silence-kept": {
    changes: { "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "The fan could be heard.",
  },
  "endorsed-at-once": {
    changes: { "trust-moscow": 2, unity: 2, "standing-beijing": -2 },
    because: "Cheap, and he knew what it had cost others.",
  },
  "technology-asked": {
    changes: { dependence: 2, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "aid", weight: -10 }],
    because: "The list was Nie Rongzhen's, and long.",
  },
  "moderation-kept": {
    changes: { "standing-beijing": -2, "trust-moscow": 1, unity: 1 },
    because: "Fewer labels were handed out that autumn.",
  },

  // 1957, A Teaching Model, with Drawings
  "whole-list-asked": {
    changes: { "standing-beijing": 1, "american-pressure": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -10 }],
    because: "They had brought a general for each page.",
  },
  "rockets-first": { changes: { "trust-moscow": 1, dependence: 2 }, because: "Whoever has the rockets is halfway." },
  "own-forces-first": {
    changes: { "standing-beijing": 1, dependence: -2 },
    because: "Own forces first, help second, Mao had written.",
  },
  "visit-for-technology": {
    changes: { "trust-moscow": 2, "standing-beijing": -1 },
    because: "Nobody put the two on one page.",
  },
  "late-date-set": {
    changes: { "standing-moscow": -1, "trust-beijing": 1 },
    because: "Four years: long enough for anything.",
  },
  "early-date-set": {
    changes: { "trust-beijing": 4, "standing-moscow": -4, "american-pressure": 3, dependence: 3 },
    because: "The ministry for it was not pleased.",
  },
  "bomb-left-out": {
    changes: { "standing-moscow": 1, dependence: -2 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "They would build one in any case.",
  },
  "shared-bases-asked": {
    changes: { "standing-moscow": 1, border: 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "It would be asked again.",
  },

  // 1957, East Wind
  "headship-given": {
    changes: { unity: 2, "standing-moscow": 2, "standing-beijing": 1 },
    because: "Whoever crowns has a crown to give.",
  },
  "two-heads-asked": {
    changes: { "standing-beijing": 5, unity: -3 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "Some of the Poles laughed, not at it.",
  },
  "transition-fought": {
    changes: { "standing-beijing": 2, unity: -2 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -15 }],
    because: "It stood, with another beside it.",
  },
  "edits-taken": { changes: { unity: 2, "standing-moscow": -1, "trust-beijing": 1 }, because: "Suslov counted them." },
  "headship-shared": {
    changes: { "trust-beijing": 4, "standing-moscow": -3, "standing-beijing": 2 },
    because: "One of them had not slept for it.",
  },
  "headship-declined": { changes: { unity: -2, "trust-beijing": 3 }, because: "It was called so all the same." },
  "war-talk-answered": {
    changes: { "standing-moscow": 1, "american-pressure": -2, unity: -2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -25 }],
    because: "There were sixty parties in the hall.",
  },

  // 1957, Neither Will Surprise the Other
  "consultation-drafted": {
    changes: { "trust-beijing": 3, "standing-moscow": -2, unity: 1 },
    because: "It had been done for a year without a rule.",
  },
  "consultation-narrow": {
    changes: { "american-pressure": -1, "trust-beijing": 1 },
    because: "Smaller, and likelier to be kept.",
  },
  "consultation-one-way": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "It was read twice, to be sure.",
  },
  "consultation-agreed": {
    changes: { unity: 6, "trust-moscow": 3, "standing-beijing": -1 },
    because: "Both had reasons to want it.",
  },
  "consultation-signed-coldly": { changes: { unity: 2, "standing-beijing": 1 }, because: "A copy was kept." },
  "consultation-for-the-bomb": {
    changes: { "standing-beijing": 1, "american-pressure": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "Each thing had its line now.",
  },
  "consultation-refused": {
    changes: { "standing-beijing": 3, unity: -4 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -15 }],
    because: "They had waited up for him.",
  },
} as const satisfies Record<string, FactRow>;
