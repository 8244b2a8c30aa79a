import type { FactRow } from "../row.ts";

export const FACTS_1958 = {
  // 1958, The Philosopher's Errand
  "fleet-unexplained": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -10 }],
    because: "He was a philosopher.",
  },
  "lease-named": { changes: { "trust-beijing": 1, "standing-moscow": -1 }, because: "A date can be refused quietly." },
  "boats-offered": {
    changes: { dependence: 2, "trust-beijing": 2, "standing-moscow": -1 },
    because: "Some of them were the newest.",
  },
  "yudin-scolded": {
    changes: { "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "It was minuted on both sides.",
  },
  "khrushchev-called": { changes: { "trust-moscow": 1, "standing-beijing": -1 }, because: "He came within ten days." },

  // 1958, The Swimming Pool
  "station-offered-jointly": {
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "A station owned together, asked for a second time after the first had been refused.",
  },
  "submarines-tied": {
    changes: { dependence: -2 },
    sore: [{ seat: "beijing", theme: "aid", weight: -30 }],
    because: "A boat with a price on it: Beijing begins to reckon without it.",
  },
  "old-accounts-read": {
    changes: { "trust-moscow": -2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -30 }],
    because: "Khrushchev had thought 1954 closed the account, and is charged with another man's deeds.",
  },
  "station-paid-for-alone": {
    changes: { dependence: -1, "standing-beijing": 2 },
    because: "The terms of June, now signed by both: a principle kept, at China's expense.",
  },
  "station-shared": {
    changes: { dependence: 3, "standing-beijing": -2, unity: 2 },
    because: "Soviet money in a Chinese station: closer work, and a thing to explain at home.",
  },
  "submarines-withdrawn": { changes: { dependence: -3 }, because: "A navy years later, and its own." },

  // 1958, Word before the Guns
  "jinmen-announced": {
    changes: { "trust-moscow": 4, "american-pressure": 1, "standing-beijing": -2 },
    because: "It had been told in time to object.",
  },
  "jinmen-hinted": { changes: { "trust-moscow": 1 }, because: "It could be read either way." },
  "jinmen-kept-secret": {
    changes: { "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "There were to be two, and one knew.",
  },
  "joint-warning-asked": { changes: { dependence: 1, "standing-beijing": 3 }, because: "Two thunderclaps at once." },
  "jinmen-backed": {
    changes: { "trust-beijing": 4, "american-pressure": 4, "standing-moscow": -2 },
    because: "Nobody could say afterwards that it had waited.",
  },
  "headship-taken-back": {
    changes: { "standing-moscow": 3, unity: -3 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "A printer was told first.",
  },
  "jinmen-forbidden": {
    changes: { "american-pressure": -2, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "They fired all the same.",
  },

  // 1958, A Noose for Two
  "noose-left": { changes: { "american-pressure": -2, "standing-beijing": 1 }, because: "Odd days only." },
  "landing-readied": {
    changes: { "american-pressure": 6, "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -25 }],
    because: "It was seen from the air.",
  },
  "evacuation-pressed": {
    changes: { "american-pressure": 4, "standing-beijing": 2 },
    because: "Dulles would have liked it; that was the trouble.",
  },
  "moscow-asked-on-jinmen": {
    changes: { "trust-moscow": 2, "standing-beijing": -2, "american-pressure": -1 },
    because: "After the shells, but before the next ones.",
  },
  "warning-sent": {
    changes: { "trust-beijing": 2, "american-pressure": 2 },
    because: "It was sent when the danger had passed, Beijing said later.",
  },
  "summit-proposed": {
    changes: { "american-pressure": -2, "standing-moscow": 1, "trust-beijing": -1 },
    because: "With India at the table.",
  },
  "beijing-restrained": {
    changes: { "american-pressure": -3, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "By letter, in the second paragraph.",
  },
  "umbrella-stretched": {
    changes: { "trust-beijing": 3, "american-pressure": 4, "standing-moscow": -2 },
    because: "Mao thanked him warmly, and did not need it.",
  },
} as const satisfies Record<string, FactRow>;
