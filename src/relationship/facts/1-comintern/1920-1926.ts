import type { FactRow } from "../row.ts";

export const FACTS_1920_1926 = {
  // 1920, Returned Without Compensation
  "east-leads-itself": {
    changes: { "standing-beijing": 1, "standing-moscow": 1, unity: 1 },
    because: "A young party is told that it may lead.",
  },
  "railway-kept": {
    changes: { "trust-beijing": -2, border: 1, "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -10 }],
    because: "The most generous sentence of the decade is taken back within the year.",
  },
  "railway-promised": {
    changes: { "trust-beijing": 2, "standing-moscow": -3 },
    because: "An asset is given away on paper, and Moscow's railwaymen read it too.",
  },
  "broad-beginnings": {
    changes: { "standing-beijing": 2, unity: -3 },
    because: "More members, and fewer who mean the same.",
  },
  "studied-first": {
    changes: { "standing-beijing": 1, dependence: -2 },
    because: "Nobody to report to yet, and nobody paid.",
  },
  "terms-asked": {
    changes: { "standing-beijing": 2, dependence: -2 },
    because: "Whoever asks the price has not yet paid it.",
  },

  // 1921, Whose Party?
  "paid-section": {
    changes: { dependence: 4, "trust-moscow": 2, "standing-beijing": -2 },
    because: "Who pays reads the reports.",
  },
  "own-purse": {
    changes: { dependence: -4, "standing-beijing": 2, "trust-moscow": -1 },
    because: "Poorer, and nobody's section.",
  },
  "chen-bailed": {
    changes: { "trust-beijing": 2, dependence: 1, "standing-moscow": -1 },
    because: "He had refused the money, and was freed by it.",
  },
  "sun-named-early": { changes: { unity: -1 }, because: "The bloc is heard of two years before it is voted on." },

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

  // 1926, The Ship in the Night
  "advisers-given-up": {
    changes: { "trust-beijing": -1, "standing-moscow": 1 },
    because: "He locked up their guards, and they were the ones to go.",
  },
  "let-them-leave": {
    changes: { dependence: -1, unity: -1, "trust-beijing": 1, "standing-moscow": -1 },
    because: "Stalin's Chinese policy had been that they stay.",
  },
  "struck-back": {
    changes: { "standing-beijing": 4, dependence: -3, "trust-moscow": -2 },
    because: "It lost the first corps, and was feared.",
  },
  "list-handed-over": {
    changes: { "standing-beijing": -2, dependence: 1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "A year later it was used.",
  },
  "rifles-asked": {
    changes: { "standing-beijing": 1 },
    sore: [{ seat: "beijing", theme: "aid", weight: -15 }],
    because: "Arms went through Canton every week, to others.",
  },
} as const satisfies Record<string, FactRow>;
