import type { FactRow } from "../row.ts";

export const FACTS_1951_1953 = {
  // 1951, The Thirty-eighth Parallel
  "truce-left-to-stalin": {
    changes: { dependence: 2, "trust-moscow": 2, "standing-beijing": -1 },
    because: "The war was his to fight, and not to end.",
  },
  "one-more-push": {
    changes: { "standing-beijing": 2, "american-pressure": 4, dependence: 2 },
    because: "The fifth offensive had just failed.",
  },
  "truce-of-our-own": {
    changes: { "standing-beijing": 2, dependence: -2, "trust-moscow": -2 },
    because: "It was noticed who was asked last.",
  },
  "truce-blessed": {
    changes: { "american-pressure": -3, "trust-beijing": 1, "standing-moscow": -1 },
    because: "He did not say how soon.",
  },
  "no-hurry-said": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "It was said by whoever was not losing men.",
  },

  // 1951, A Pilot in the Mountains
  "air-cover-confined": {
    changes: { "american-pressure": -5, "trust-beijing": -1 },
    because: "The war stayed the size it was.",
  },
  "more-aircraft-asked": {
    changes: { dependence: 3, "american-pressure": 3, "standing-beijing": 1 },
    because: "It was winning in the air, for the first time.",
  },
  "pilot-shown": {
    changes: { "american-pressure": 8, "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "Somebody else's secret, shown.",
  },
  "pilots-kept-south": {
    changes: { "american-pressure": 4, "trust-beijing": 2, "standing-moscow": -1 },
    because: "Every week another wreck to be found first.",
  },
  "pilots-reinforced": {
    changes: { "american-pressure": 7, "trust-beijing": 3, "standing-moscow": -3 },
    because: "Washington began to count them.",
  },
  "truce-pressed": {
    changes: { "american-pressure": -3, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -20 }],
    because: "Cover withdrawn, to hurry an ally.",
  },

  // 1952, Prisoners and Plans
  "bases-kept": {
    changes: { dependence: 3, "american-pressure": -2, border: -1, "standing-beijing": -2 },
    because: "A shield, and the third year of a foreign base.",
  },
  "truce-probed": {
    changes: { "american-pressure": -2, "standing-beijing": -1 },
    because: "It was what came, ten months later.",
  },
  "factories-first": {
    changes: { dependence: 2, "standing-beijing": 1, "trust-moscow": -1 },
    because: "Somebody has to want peace first.",
  },
  "bases-date-held": {
    changes: { "standing-beijing": 3, dependence: -2, "american-pressure": 2 },
    sore: [{ seat: "moscow", theme: "sovereignty", weight: -10 }],
    because: "A date is a date, in the middle of a war.",
  },
  "firmness-advised": { changes: { "american-pressure": 1, "standing-moscow": 1 }, because: "Ten more months of it." },
  "truce-talks-broken-off": {
    changes: { "american-pressure": 6, border: 1 },
    because: "The war in the air moved north.",
  },
  "end-advised": {
    changes: { "american-pressure": -4, "trust-beijing": 1, "standing-moscow": -2 },
    because: "Nobody had dared to advise it while he lived.",
  },

  // 1953, The Gun Carriage
  "zhou-beside-the-coffin": {
    changes: { "trust-beijing": 1, "standing-moscow": 1 },
    because: "The only foreigner in the row.",
  },
  "plants-promised-at-funeral": {
    changes: { "trust-beijing": 2, dependence: 3, "standing-moscow": -1 },
    because: "They needed it to be seen with them.",
  },
  "stalins-line-kept": {
    changes: { "american-pressure": 2, "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "It had, and everybody in the row knew.",
  },
  "prisoners-exchanged": {
    changes: { "american-pressure": -3, "standing-beijing": -1, "trust-moscow": 1 },
    because: "A letter had come, and it suited both.",
  },
  "prisoners-held-to": {
    changes: { "standing-beijing": 2, "american-pressure": 3 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "A quarrel, in their first month.",
  },
  "factories-the-price": {
    changes: { dependence: 3, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "aid", weight: -15 }],
    because: "Li Fuchun had been waiting since September.",
  },
  "mao-invited-them": {
    changes: { "standing-beijing": 2, unity: 1, "trust-moscow": 1 },
    because: "The journey had always gone the other way.",
  },

  // 1953, Andong
  "truce-talks-resumed": {
    changes: { "american-pressure": -6, "standing-beijing": -1 },
    because: "It was not said who had asked.",
  },
  "pilots-grounded": {
    changes: { "american-pressure": -2, "trust-beijing": -1 },
    because: "It was called the weather.",
  },
  "treaty-invoked-early": {
    changes: { "trust-beijing": 3, "american-pressure": 5, "standing-moscow": -1 },
    because: "They had been in office for a fortnight.",
  },
  "treaty-called-on": {
    changes: { "american-pressure": 4, dependence: 2, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -25 }],
    because: "A promise, presented.",
  },
  "delhi-warned": {
    changes: { "american-pressure": 3, "standing-beijing": 2 },
    because: "As in 1950; then it had been meant.",
  },
} as const satisfies Record<string, FactRow>;
