import type { FactRow } from "../row.ts";

export const FACTS_1927_1935 = {
  // 1927, The Lemon
  "rifles-hidden": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -20 }],
    because: "The order was followed by the twelfth of April.",
  },
  "lemon-said": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "It was said in a closed hall, and remembered.",
  },
  "rifles-buried": {
    changes: { "trust-moscow": 2, "standing-beijing": -4 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -15 }],
    because: "Nothing was left to answer with.",
  },
  "moved-first": {
    changes: { "standing-beijing": 4, "american-pressure": 4, unity: -2 },
    because: "There were foreign warships in the river, and men got away who would not have.",
  },

  // 1927, The Telegram
  "may-cable": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "It could not be done, and the blame was settled in advance.",
  },
  "wang-paid": {
    changes: { dependence: -1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -15 }],
    because: "The last money went to the man who then broke with them.",
  },
  "cable-obeyed": {
    changes: { "trust-moscow": 3, "standing-beijing": -3 },
    because: "Loyal to the letter, with what was left.",
  },
  "left-in-june": { changes: { "standing-beijing": 4, dependence: -3 }, because: "Outlaws by their own decision." },
  "pickets-disarmed": {
    changes: { "american-pressure": -2, "standing-beijing": -3 },
    because: "It bought a few weeks.",
  },

  // 1927, The Date
  "canton-risen": {
    changes: { "standing-beijing": -3, "trust-moscow": 2, dependence: 1 },
    because: "A loyal rising; well over five thousand were killed after it.",
  },
  "regiment-saved": {
    changes: { "standing-beijing": -1, dependence: -2, "trust-moscow": -1 },
    because: "Soldiers who would be needed later, saved against the temper of the hour.",
  },
  "canton-permitted": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "It was wanted in time for a congress, said those who were against it.",
  },
  "consuls-warned": {
    changes: { "standing-moscow": 1, "trust-beijing": -1 },
    because: "Five Russians who were not shot; the comrades had no consulate.",
  },
  "canton-forbidden": {
    changes: { "standing-moscow": 1 },
    because: "Nobody could say afterwards that it had been for it.",
  },

  // 1929, Defend the Soviet Union
  "slogan-asked": {
    changes: { "trust-beijing": -1, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -20 }],
    because: "It was a Chinese railway in the eyes of every Chinese newspaper.",
  },
  "railway-offered-again": {
    changes: { "trust-beijing": 1, "standing-moscow": -2 },
    because: "The sentence of 1920, said while an army marched.",
  },
  "slogan-carried": {
    changes: { unity: 2, "standing-beijing": -3, dependence: 1 },
    because: "Proof of loyalty, paid for at home.",
  },
  "chens-line": {
    changes: { "standing-beijing": 4, unity: -2, "trust-moscow": -2 },
    because: "Patriots could read it.",
  },
  "shortest-slogan": {
    changes: { "standing-beijing": 2, dependence: -1 },
    because: "Nobody could be arrested for four characters.",
  },

  // 1935, When the Radio Goes Silent
  "zunyi-reported": {
    changes: { "trust-moscow": 1 },
    because: "It was told, months late, by somebody who had been there.",
  },
  "zunyi-untold": {
    changes: { dependence: -2, "standing-beijing": 1, "trust-moscow": -1 },
    because: "A party that can change its leader and say nothing.",
  },
  "adviser-blamed": {
    changes: { "standing-beijing": 3, unity: -1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -15 }],
    because: "Everyone knew whose adviser he was.",
  },
  "zunyi-accepted": {
    changes: { "trust-beijing": 2, "standing-moscow": -1 },
    because: "It had not been asked, and did not make a point of it.",
  },
  "wang-ming-kept-ready": {
    changes: { "trust-beijing": -1, dependence: 1, "standing-moscow": 1 },
    because: "Another leader, in another capital.",
  },
} as const satisfies Record<string, FactRow>;
