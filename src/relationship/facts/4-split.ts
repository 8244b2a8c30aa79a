import type { FactRow } from "./row.ts";

export const SPLIT_FACTS = {
  // 1960, the recall of the specialists
  "specialists-recalled": {
    changes: { dependence: -8, unity: -3, "standing-beijing": 4 },
    sore: [{ seat: "beijing", theme: "aid", weight: -60 }],
    because:
      "Help stops at once, half-used; Mao can name a cause abroad for the hunger, and his colleagues close ranks.",
  },
  "by-schedule": {
    changes: { dependence: -4 },
    because: "Help ebbs as contracts end; there is time to learn, and nobody is struck.",
  },
  "blueprints-copied": {
    changes: { dependence: -3 },
    because: "Part of what would have left with them stays, on tracing paper.",
  },
  "farewell-given": {
    changes: { "trust-moscow": 2 },
    because: "Those who come home speak of toasts and weeping, and are believed.",
  },
  "debt-pledged": {
    changes: { dependence: -4 },
    because: "What is owed shrinks sooner, paid in farm produce. No number here stands for the hungry.",
  },
  "reconsider-asked": {
    changes: { "standing-beijing": 1 },
    because: "The blame is on paper, and the paper can be shown.",
  },
  "faults-owned": {
    changes: { unity: 1, "standing-beijing": -2 },
    because: "It opens a door before the conference, and looks like bending under pressure at home.",
  },

  // The calendar
  "polemics-public": {
    sore: [{ seat: "moscow", theme: "doctrine", weight: -40 }],
    because: "April 1960: what was said in closed rooms is printed, in six languages, under Lenin's name.",
  },
  "albania-attacked": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -40 }],
    because: "October 1961: a party is read out of the camp before guests who had no say.",
  },
  "capitulation-said": {
    sore: [{ seat: "moscow", theme: "standing", weight: -40 }],
    because:
      "Autumn 1962: Beijing, which Moscow had just backed over India, calls Cuba an adventure and then a surrender.",
  },
  "open-letter-printed": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -40 }],
    because: "July 1963: while the delegates still sat together, Moscow printed its case against them.",
  },
  "test-ban-initialled": {
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "July 1963: a treaty with the two who have the bomb, against whoever has not.",
  },
  "toast-made": {
    sore: [{ seat: "beijing", theme: "standing", weight: -50 }],
    because:
      "November 1964: by his hearers' account a marshal proposed, over a glass, that Beijing should change its leader.",
  },
} as const satisfies Record<string, FactRow>;
