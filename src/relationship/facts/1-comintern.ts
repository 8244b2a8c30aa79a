import type { FactRow } from "./row.ts";

export const COMINTERN_FACTS = {
  // 1923, Into the Other Man's House
  "discipline-invoked": {
    changes: { dependence: 3, unity: 1, "trust-beijing": -2, "standing-beijing": -1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -15 }],
    because:
      "A congress was divided; the party joined because Moscow had decided, and sixteen remember how it was done.",
  },
  "dissent-minuted": {
    changes: { "standing-beijing": 1, "trust-moscow": -1 },
    because: "The losers stay, and stay heard; Moscow reads that the yes was not whole.",
  },
  "kept-a-separate-party": {
    changes: { dependence: -1, "standing-beijing": 2, "trust-moscow": -1 },
    because: "Something is left that neither Sun nor Maring commands.",
  },
  "stayed-outside": {
    changes: { dependence: -3, "standing-beijing": 2, "trust-moscow": -3 },
    because: "Its own first policy against Moscow's instruction, without Canton's shelter.",
  },
  "borodin-to-sun": {
    changes: { "standing-moscow": 2, dependence: 2, "trust-beijing": -1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -10 }],
    because: "Money, arms and the adviser go to Sun; the comrades share the adviser.",
  },
  "money-to-the-party": {
    changes: { "trust-beijing": 4, dependence: 5, "american-pressure": 1 },
    because: "The small party is chosen and paid; whoever pays will want to see accounts.",
  },
  "peking-first": {
    changes: { border: -2, "trust-beijing": -3 },
    sore: [{ seat: "beijing", theme: "aid", weight: -20 }],
    because: "A quieter railway, and comrades who read of it in the newspapers.",
  },

  // The calendar
  "obedience-paid-for": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -50 }],
    because: "Shanghai, April 1927: the party had done as it was told; its members were killed, and it was blamed.",
  },
  "chiang-spared": {
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "Xi'an, December 1936: the old enemy was in their hands, and Moscow's word was for peace with him.",
  },
  "japan-not-pinned": {
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "1941: asked to tie Japan down while the Germans came on, Yan'an declined without saying no.",
  },
  "dealt-over-our-heads": {
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -30 }],
    because:
      "Yalta and August 1945: a port, a railway and Mongolia were settled with Chiang, and the party read of it.",
  },
} as const satisfies Record<string, FactRow>;
