import type { FactRow } from "../row.ts";

export const FACTS_1959 = {
  // 1959, The Train with the Bomb
  "train-held": {
    changes: { "american-pressure": -2, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "It stood in a siding, sealed.",
  },
  "train-guarded": {
    changes: { dependence: 4, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "Masters of it, in a Chinese hall.",
  },
  "drawings-sent": {
    changes: { "trust-beijing": 3, "standing-moscow": -2, "american-pressure": 2 },
    because: "Most of it was in the drawings.",
  },
  "bomb-thanked": {
    changes: { "trust-moscow": 3, "american-pressure": 4, unity: 2, "standing-beijing": -1 },
    because: "It was news in Washington.",
  },
  "bomb-consulted": {
    changes: { "trust-moscow": 3, "standing-beijing": -3, "american-pressure": -2 },
    because: "A promise about a thing in crates.",
  },
  "bomb-no-thanks": {
    changes: { "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -15 }],
    because: "It had been promised, after all.",
  },

  // 1959, A Letter about the Bomb
  "letter-with-reasons": {
    changes: { "standing-moscow": 1, "american-pressure": -1 },
    because: "The reasons were Geneva's.",
  },
  "delay-pleaded": {
    changes: { "american-pressure": -1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -15 }],
    because: "The crates could be seen from the road.",
  },
  "test-ban-explained": {
    changes: { "trust-beijing": 1, "standing-moscow": -1 },
    because: "A reason, given beforehand.",
  },
  "bomb-delivered": {
    changes: {
      "trust-beijing": 6,
      "standing-moscow": -5,
      "american-pressure": 6,
      dependence: 3,
      "standing-beijing": 3,
    },
    because: "Washington learned of it within the month.",
  },
  "alone-resolved": {
    changes: { dependence: -5, "standing-beijing": 1 },
    because: "It got the month for a name: 596.",
  },
  "clarification-asked": {
    changes: { dependence: 1, "trust-moscow": 1, "standing-beijing": -1 },
    because: "It meant no.",
  },
  "breach-told": {
    changes: { "standing-beijing": 2, unity: -4 },
    sore: [{ seat: "moscow", theme: "standing", weight: -25 }],
    because: "A secret, between allies, about a weapon.",
  },
  "bomb-slowed": {
    changes: { dependence: 1, "trust-moscow": 2, "american-pressure": -3, "standing-beijing": -3 },
    because: "There was hunger in the provinces by then.",
  },

  // 1959, Zhang Fei's Letter
  "communes-mocked": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -25 }],
    because: "The text was circulated at Lushan with comments.",
  },
  "harvest-asked": { changes: { "trust-beijing": 1, dependence: 1 }, because: "The answer was a large number." },
  "credits-for-sense": {
    changes: { dependence: 2, "trust-beijing": 2, "standing-moscow": -1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -15 }],
    because: "It was good advice.",
  },
  "peng-tied-to-moscow": {
    changes: { "standing-beijing": 3, unity: -2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -15 }],
    because: "He had been in Eastern Europe in the spring.",
  },
  "peng-spared": {
    changes: { "standing-beijing": -2, unity: 1, "trust-moscow": 1 },
    because: "Others wrote letters then.",
  },
  "leap-checked": {
    changes: { "standing-beijing": -5, "trust-moscow": 4, unity: 2, dependence: -1 },
    because: "No number here stands for what it saved.",
  },

  // 1959, A Regret on the Wire
  "support-asked": {
    changes: { "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -10 }],
    because: "The file came with a map.",
  },
  "silence-asked": { changes: { "trust-moscow": 1, "american-pressure": -1 }, because: "It could have been granted." },
  "alliance-named": {
    changes: { "standing-beijing": 2, unity: -2 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "It was a village, and a treaty.",
  },
  "regret-printed": { changes: { "standing-moscow": 1, "american-pressure": -1 }, because: "Delhi was grateful." },
  "longju-unsaid": { changes: { "trust-beijing": 4, "standing-moscow": -1 }, because: "Delhi waited for it." },
  "ally-backed": {
    changes: { "trust-beijing": 4, "standing-moscow": -3, "american-pressure": 4 },
    because: "Camp David was a cooler place for it.",
  },
  "camp-david-announced": { changes: { "trust-beijing": 2 }, because: "They did not like it, and had been told." },

  // 1959, Not Enough Spit
  "americans-asked-for": {
    changes: { "american-pressure": -1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -10 }],
    because: "On Eisenhower's behalf.",
  },
  "two-chinas-suspected": {
    changes: { "american-pressure": -2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -25 }],
    because: "He had Lenin's example ready, of a republic that waited.",
  },
  "camp-david-praised": {
    changes: { "standing-moscow": 2, unity: -2 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -15 }],
    because: "At the airport, in a microphone that did not work well.",
  },
  "marshals-shouted": {
    changes: { "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "He would not give Chen Yi his hand.",
  },
  "americans-released": {
    changes: { "trust-moscow": 2, "american-pressure": -2, "standing-beijing": -2 },
    because: "A small thing, from a full table.",
  },
  "opportunists-said": {
    changes: { "standing-beijing": 3, unity: -4 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -25 }],
    because: "He asked for it to be said again.",
  },
} as const satisfies Record<string, FactRow>;
