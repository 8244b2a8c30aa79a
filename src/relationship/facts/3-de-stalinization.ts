import type { FactRow } from "./row.ts";

export const DE_STALINIZATION_FACTS = {
  // 1958, the swimming pool
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
  "told-by-the-guns": {
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "He had been Mao's guest three weeks before, and was not told.",
  },
  "station-paid-for-alone": {
    changes: { dependence: -1, "standing-beijing": 2 },
    because: "The terms of June, now signed by both: a principle kept, at China's expense.",
  },
  "station-shared": {
    changes: { dependence: 3, "standing-beijing": -2, unity: 2 },
    because: "Soviet money in a Chinese station: closer work, and a thing to explain at home.",
  },
  "submarines-withdrawn": {
    changes: { dependence: -3 },
    because: "A navy years later, and its own.",
  },

  // The calendar
  "speech-unannounced": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -40 }],
    because: "February 1956: what concerned every party was decided by one, and the others were told.",
  },
  "half-mankind-said": {
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "November 1957: half of mankind might die, Mao said, and the other half would be socialist.",
  },
  "fleet-raised": {
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -60 }],
    because: "A common fleet, spoken of by an ambassador in July 1958, kept Mao awake.",
  },
  "bomb-withheld": {
    sore: [{ seat: "beijing", theme: "security", weight: -50 }],
    because: "June 1959: a signed promise suspended, for the sake of talks about a test ban.",
  },
  "neutral-on-longju": {
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "September 1959: an ally regretted a clash as if both sides were strangers to him.",
  },
} as const satisfies Record<string, FactRow>;
