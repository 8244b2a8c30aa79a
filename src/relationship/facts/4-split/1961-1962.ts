import type { FactRow } from "../row.ts";

export const FACTS_1961_1962 = {
  // 1961, Sugar
  "grain-offered": {
    changes: { "trust-beijing": 2, "standing-moscow": -1 },
    because: "It had not much more than that.",
  },
  "sugar-offered": { changes: { "trust-beijing": 1 }, because: "Cuba was not asked twice." },
  "grain-for-tirana": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -40 }],
    because: "It was said over a map of ports.",
  },
  "sugar-taken": { changes: { dependence: 1, "trust-moscow": 1 }, because: "No number here stands for the hungry." },
  "grain-accepted": {
    changes: { dependence: 4, "trust-moscow": 2, "standing-beijing": -3 },
    because: "No number here stands for those it fed.",
  },
  "grain-from-canada": {
    changes: { dependence: -3, "american-pressure": -1, "standing-beijing": -1 },
    because: "In gold, by night, at a rate.",
  },
  "debt-paid-on-the-day": {
    changes: { dependence: -4, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "No number here stands for what it cost.",
  },

  // 1961, Two Wreaths
  "albania-in-the-speech": {
    changes: { "standing-moscow": 1 },
    because: "Killing the chicken to frighten the monkey, said the Chinese.",
  },
  "albania-hinted": { changes: { "standing-moscow": 1, unity: -1 }, because: "Tirana answered all the same." },
  "albania-left-in-peace": {
    changes: { "trust-beijing": 2, unity: 2, "standing-moscow": -2 },
    because: "A page was retyped in the night.",
  },
  "zhou-asked": { changes: { "standing-moscow": -1 }, because: "He had expected to have to answer." },
  "zhou-went-home": {
    changes: { "standing-beijing": 2, unity: -2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "Mao was at the airport.",
  },
  "zhou-stayed": {
    changes: { "trust-moscow": 2, unity: 2, "standing-beijing": -2 },
    because: "There were hours of talk in it.",
  },
  "wreath-laid": {
    changes: { "standing-beijing": 1, unity: -1 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -15 }],
    because: "To the great Marxist-Leninist, said the ribbon.",
  },

  // 1962, The Open Border
  "return-demanded": { changes: { "standing-beijing": 1, border: 1 }, because: "In notes, each longer than the last." },
  "line-closed-by-force": {
    changes: { border: 4, "standing-beijing": 3, "trust-moscow": -1 },
    because: "Soldiers, facing inward.",
  },
  "bread-sent": { changes: { "standing-beijing": -1, border: -2 }, because: "Late, and some stayed for it." },
  "let-go": {
    changes: { border: -2, "standing-beijing": -4, dependence: -1 },
    because: "Fields stood empty to the horizon.",
  },
  "refugees-kept": {
    changes: { "standing-moscow": 1, border: 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -25 }],
    because: "On grounds of humanity, said the note.",
  },
  "refugees-returned": {
    changes: { "trust-beijing": 2, border: -3, "standing-moscow": -2 },
    because: "It is not known what became of them.",
  },
  "gate-left-open": {
    changes: { border: 6, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "A province, walking.",
  },
  "inquiry-offered": {
    changes: { border: -2, "trust-beijing": 1, "standing-moscow": -1 },
    because: "It would have found consuls and commissars.",
  },

  // 1962, Grain and Nothing Else
  "plenum-kept-to-grain": {
    changes: { "standing-beijing": -3, unity: 2, "trust-moscow": 1 },
    because: "The Chairman spoke for an hour, and it was minuted.",
  },
  "plenum-in-two-halves": { changes: { "standing-beijing": -1, unity: -1 }, because: "Both were remembered." },
  "leap-accounted": { changes: { "standing-beijing": -4, unity: 2 }, because: "Nobody named him. Everybody looked." },
  "moscow-sounded-them": { changes: { "trust-beijing": 1, unity: 1 }, because: "He was given dinner four times." },
  "wheat-sent": {
    changes: { "trust-beijing": 2, dependence: 2, "standing-moscow": -1 },
    because: "It had to buy some itself.",
  },
  "liu-written-to": {
    changes: { "standing-beijing": -4 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "It did him no good.",
  },

  // 1962, Two Crises in October
  "leaned-to-china": {
    changes: { "trust-beijing": 2, "american-pressure": 1 },
    because: "It needed an ally that week.",
  },
  "migs-delivered": {
    changes: { "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "Crates, on a quay at Bombay.",
  },
  "stop-asked": {
    changes: { "american-pressure": -1 },
    sore: [{ seat: "beijing", theme: "security", weight: -15 }],
    because: "It was going to.",
  },
  "munich-said": {
    changes: { "standing-beijing": 2, unity: -3 },
    because: "It was printed while the ships were turning.",
  },
  "cuba-passed-over": {
    changes: { "trust-moscow": 3, unity: 2, "standing-beijing": -2 },
    because: "Crowds marched, under one slogan.",
  },
  "adventure-said": {
    changes: { "standing-beijing": 1, unity: -1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "Half of what was thought.",
  },
  "moscow-thanked": {
    changes: { "trust-moscow": 5, "standing-beijing": -2, unity: 1 },
    because: "By then Moscow was neutral again.",
  },
} as const satisfies Record<string, FactRow>;
