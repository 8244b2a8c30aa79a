import type { FactRow } from "../row.ts";

export const FACTS_1953_1955 = {
  // 1953, Elder Brother's Blueprints
  "model-copied": {
    changes: { unity: 3, dependence: 4, "trust-moscow": 3, "standing-beijing": -1 },
    because: "Down to the height of the kitchen tables.",
  },
  "learned-critically": {
    changes: { dependence: -1, "standing-beijing": 2, unity: -2 },
    because: "Chosen from what there was.",
  },
  "more-asked": {
    changes: { dependence: 3, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "aid", weight: -10 }],
    because: "They were building the same at home, and behind with it.",
  },
  "own-people-sent": {
    changes: { dependence: -2, unity: 1 },
    because: "They came back with Russian wives and opinions.",
  },
  "advisers-by-the-thousand": {
    changes: { "trust-beijing": 2, dependence: 4, "standing-moscow": -1 },
    because: "Most were liked. Some were listened to.",
  },
  "old-drawings-sent": {
    changes: { "standing-moscow": 1, dependence: 1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -20 }],
    because: "They noticed the dates in the corners.",
  },
  "advisers-ruled": { changes: { "trust-beijing": 2, dependence: 1 }, because: "No separate shops; it was half kept." },
  "deliveries-trimmed": {
    changes: { "standing-moscow": 2, dependence: -2 },
    sore: [{ seat: "beijing", theme: "aid", weight: -25 }],
    because: "A promise at a funeral, and then the planners.",
  },

  // 1953, Portraits in Shenyang
  "northeast-recalled": {
    changes: { "standing-beijing": 3, dependence: -3 },
    because: "Portraits were changed in a night.",
  },
  "northeast-let-be": {
    changes: { dependence: 3, "standing-beijing": -4, border: -1 },
    because: "It was quiet, and the trains were full.",
  },
  "moscows-man-in-politburo": {
    changes: { "trust-moscow": 3, dependence: 4, "standing-beijing": -5 },
    because: "He had waited since 1938.",
  },
  "moscows-man-leads": { changes: { dependence: 10, unity: 6 }, because: "Nobody called it anything." },
  "gao-written-to": {
    changes: { dependence: 2, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -25 }],
    because: "The letters were read in Beijing too, later.",
  },
  "returned-students-called": {
    changes: { dependence: 3, "standing-beijing": -4, "trust-beijing": -1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "Some answered.",
  },

  // 1954, Any Other Requests?
  "gifts-brought": {
    changes: { "trust-beijing": 4, "standing-moscow": -2, unity: 1 },
    because: "Some of his colleagues had not been told the prices.",
  },
  "gifts-trimmed": {
    changes: { "trust-beijing": 1, "standing-moscow": 1, dependence: 1 },
    because: "Enough, and counted.",
  },
  "guns-charged": {
    changes: { "standing-moscow": 2, dependence: 1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -20 }],
    because: "The guns were old.",
  },
  "bomb-asked": {
    changes: { "standing-beijing": 2, "american-pressure": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -10 }],
    because: "He was told that the umbrella was enough.",
  },
  "atom-asked": { changes: { dependence: 2, "trust-moscow": 1 }, because: "A reactor teaches the rest." },
  "shield-asked": {
    changes: { "american-pressure": -2, dependence: 2, "standing-beijing": -2 },
    because: "It was odd to be asked.",
  },
  "mongolia-asked-again": {
    changes: { "standing-beijing": 2, border: 3 },
    sore: [{ seat: "moscow", theme: "sovereignty", weight: -20 }],
    because: "Every time, they wrote it down.",
  },
  "nothing-asked": {
    changes: { dependence: -2, "trust-moscow": 1, "standing-beijing": -1 },
    because: "He had not expected it.",
  },
  "open-list": {
    changes: { "trust-beijing": 3, "standing-moscow": -2 },
    because: "Nobody at home had agreed to what might be written on it.",
  },

  // 1955, Limited War, Unlimited Conference
  "bandung-spoken": {
    changes: { "american-pressure": -4, "standing-beijing": 1 },
    because: "Applause, from people who were not asked to take sides.",
  },
  "jinmen-tried": {
    changes: { "american-pressure": 8, "standing-beijing": 3 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "Without airfields, and with two allies watching.",
  },
  "umbrella-asked": {
    changes: { dependence: 2, "american-pressure": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -10 }],
    because: "The answer was long.",
  },
  "ceasefire-taken": {
    changes: { "american-pressure": -6, "standing-beijing": -5 },
    because: "Two Chinas, for the time being.",
  },
  "strait-conference": {
    changes: { "american-pressure": -2, "trust-beijing": -1, "standing-moscow": 1 },
    because: "Ten chairs, and one was for Chiang's friends.",
  },
  "restraint-urged": {
    changes: { "american-pressure": -2 },
    sore: [{ seat: "beijing", theme: "security", weight: -15 }],
    because: "He had said it over a map, kindly.",
  },
  "reactor-given": {
    changes: { "trust-beijing": 2, dependence: 2, "american-pressure": 2 },
    because: "Peaceful, said both, at length.",
  },
  applauded: { changes: { "standing-moscow": 2 }, because: "It cost nothing that could be counted." },
} as const satisfies Record<string, FactRow>;
