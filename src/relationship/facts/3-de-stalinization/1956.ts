import type { FactRow } from "../row.ts";

export const FACTS_1956 = {
  // 1956, Who Is Told
  "consulted-before-the-speech": {
    changes: { "trust-beijing": 3, "standing-moscow": -2, unity: 2 },
    because: "Nobody had ever been asked before a congress spoke.",
  },
  "guests-left-out": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "Zhu De was in Moscow, and asleep.",
  },
  "zhu-de-told": { changes: { "standing-moscow": -2, "trust-beijing": 1 }, because: "An old soldier, who wept." },
  "parties-told-together": {
    changes: { "standing-moscow": 2, unity: -1 },
    because: "Too late to object, and enough to be offended.",
  },
  "stalin-greeted": {
    changes: { "standing-beijing": 1, unity: -1 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -15 }],
    because: "Ten days later it was the only one that had.",
  },
  "hosts-asked": { changes: { "trust-moscow": 2, "standing-beijing": -1 }, because: "They did not quite answer." },
  "wrongs-hinted": {
    changes: { "standing-beijing": 2, unity: -2 },
    because: "It helped somebody who was writing a speech.",
  },

  // 1956, The Lid and the Hole
  "endorsed-without-comment": {
    changes: { "trust-moscow": 2, unity: 3, "standing-beijing": -3 },
    because: "There was a word in it that could be used at home.",
  },
  "verdict-published": {
    changes: { "standing-beijing": 5, unity: -2 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -15 }],
    because: "A second voice, and better written.",
  },
  "doubts-sent-closed": {
    changes: { "trust-moscow": 1, "standing-beijing": -1 },
    because: "What is not printed can be agreed with.",
  },
  "model-questioned": {
    changes: { dependence: -4, "standing-beijing": 2, unity: -3 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -20 }],
    because: "Ten great relationships, and one unnamed.",
  },
  "verdict-reprinted": { changes: { "trust-beijing": 2, "standing-moscow": -2 }, because: "In a large edition." },
  "verdict-answered": {
    changes: { "standing-moscow": 2, unity: -2 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -20 }],
    because: "Where some other comrades are mistaken, it said.",
  },
  "speech-softened": {
    changes: { unity: 2, "standing-moscow": 1, "trust-beijing": 1 },
    because: "Somebody had been listened to, Togliatti or Mao.",
  },

  // 1956, A Closed Letter
  "speech-resented": {
    changes: { "standing-beijing": 3, "trust-moscow": -3, unity: -4 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -25 }],
    because: "What was asking for, then?",
  },
  "stood-by-the-speech": {
    changes: { "trust-moscow": 3, unity: 3, "standing-beijing": -4 },
    because: "Some at home read it as being about somebody else.",
  },
  "cult-curbed": { changes: { "standing-beijing": -2, unity: 2 }, because: "It was Deng who moved it." },
  "asked-again": {
    changes: { "trust-beijing": 2, "standing-moscow": -2 },
    because: "It was becoming a habit, and had an owner.",
  },
  "asked-about-parties": {
    changes: { "trust-beijing": 3, "standing-moscow": -3, unity: 1 },
    because: "The Poles were not asked about either.",
  },
  "reminded-of-the-congress": {
    changes: { "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -20 }],
    because: "It had been a guest at that one.",
  },

  // 1956, Warsaw in October
  "liu-sent-for": { changes: { "trust-beijing": 1, "standing-moscow": -1 }, because: "An elder brother who asks." },
  "warsaw-entered-nearly": {
    changes: { "standing-moscow": -2, unity: -3, "american-pressure": 2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -20 }],
    because: "Great-power conduct, it was called in Beijing, and by the Poles.",
  },
  "equality-declared-early": {
    changes: { "standing-moscow": -2, unity: 2, "trust-beijing": 2 },
    because: "Before anyone had to be bribed with it.",
  },
  "warned-over-poland": {
    changes: { "standing-beijing": 2, unity: -1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "In his night-shirt, to an ambassador.",
  },
  "troops-approved": {
    changes: { "trust-moscow": 2, "standing-beijing": -1, unity: 1 },
    because: "The Poles learned of it.",
  },
  "liu-offered": { changes: { unity: 1, "trust-moscow": 1 }, because: "Somebody to talk to everybody." },

  // 1956, Stay or Go
  "leave-advised": {
    changes: { "standing-beijing": 1, unity: -2 },
    sore: [{ seat: "moscow", theme: "security", weight: -10 }],
    because: "He changed it the next day, by telephone.",
  },
  "stay-advised": {
    changes: { "trust-moscow": 2, unity: 1 },
    because: "It was said after a telephone call to Beijing.",
  },
  "force-urged": {
    changes: { "trust-moscow": 3, "american-pressure": 2, "standing-beijing": -1 },
    because: "Others would be doing it.",
  },
  "told-at-the-airport": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -10 }],
    because: "An hour before his aircraft.",
  },
  "advice-taken-in-october": {
    changes: { "trust-beijing": 3, "standing-moscow": -2, unity: 2 },
    because: "A precedent, with a date.",
  },
  "declaration-broken": {
    changes: { "standing-moscow": 1, unity: -2 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -15 }],
    because: "It had been partly theirs.",
  },
  "burden-shared": {
    changes: { unity: 3, "american-pressure": 2, "trust-beijing": 1, "standing-moscow": -1 },
    because: "Two names under it.",
  },
} as const satisfies Record<string, FactRow>;
