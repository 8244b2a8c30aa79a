import type { FactRow } from "../row.ts";

export const FACTS_1963_1965 = {
  // 1963, Twenty Days in July
  "whole-case-put": {
    changes: { "standing-beijing": 2, unity: -1 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -10 }],
    because: "Five hours of it, with page numbers.",
  },
  "polemics-for-specialists": {
    changes: { "trust-moscow": 2, "standing-beijing": -3, dependence: 1 },
    because: "Wang Jiaxiang had lost his post for less.",
  },
  "test-ban-delay-asked": {
    changes: { "american-pressure": 1, "standing-beijing": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -10 }],
    because: "It did not wait.",
  },
  "parties-called-on": {
    changes: { "standing-beijing": 2, unity: -3 },
    sore: [{ seat: "moscow", theme: "standing", weight: -15 }],
    because: "Some of them did, by name.",
  },
  "open-letter-decided": { changes: { "standing-moscow": 1 }, because: "It was on their breakfast table." },
  "open-letter-held": {
    changes: { "trust-beijing": 2, unity: 2, "standing-moscow": -2 },
    because: "Ilyichev had it in type.",
  },
  "treaty-alone-printed": {
    changes: { "american-pressure": -2, "standing-moscow": 1 },
    because: "It was the louder for it.",
  },
  "polemics-ended-offered": {
    changes: { "trust-beijing": 2, unity: 3, "standing-moscow": -3 },
    because: "Someone had to begin again.",
  },

  // 1964, The Bill for This List
  "eastern-line-agreed": {
    changes: { border: -10, "standing-beijing": -3, "trust-moscow": 2 },
    because: "Zhenbao was on the Chinese side of it.",
  },
  "unequal-asked": {
    changes: { "standing-beijing": 2, border: 1 },
    sore: [{ seat: "moscow", theme: "sovereignty", weight: -15 }],
    because: "One word, and everything hung on it.",
  },
  "bill-presented": {
    changes: { "standing-beijing": 2, border: 3, unity: -2 },
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "It was printed in Tokyo in a month.",
  },
  "talks-moved": {
    changes: { border: -2, "standing-beijing": -1, "trust-moscow": 1 },
    because: "A date was left open.",
  },
  "sacred-borders": {
    changes: { border: 4, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "The interpreter asked him to repeat it.",
  },
  "bill-printed": {
    changes: { "standing-moscow": 2, unity: -2, border: 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "The Mongols and the Poles read it.",
  },
  "islands-halved": {
    changes: { border: -6, "trust-beijing": 1, "standing-moscow": -4 },
    because: "Khabarovsk wrote letters.",
  },

  // 1964, Forty-eight Hours in October
  "seventh-invited": { changes: { "trust-beijing": 1, unity: 1 }, because: "Both were new to the stationery." },
  "test-congratulated": {
    changes: { "trust-beijing": 5, "standing-moscow": -2, "american-pressure": 1 },
    because: "It was the Air Marshal's telegram to sign.",
  },
  "polemics-stopped": {
    changes: { "trust-beijing": 3, unity: 2, "standing-moscow": -1 },
    because: "It took a fortnight to be believed.",
  },
  "zhou-sent-in-october": { changes: { "trust-moscow": 1, unity: 1 }, because: "He took He Long." },
  "waited-for": {
    changes: { "standing-beijing": 2, unity: -1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "They were waiting too.",
  },
  "package-offered": {
    changes: { "trust-moscow": 3, unity: 2, "standing-beijing": -4 },
    because: "There were three in the room who had wanted it.",
  },
  "obituary-printed": {
    changes: { "standing-beijing": 2, unity: -2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "Half the reasons fitted his successors.",
  },

  // 1964, The Toast
  "toast-explained": {
    changes: { "trust-beijing": 1, "standing-moscow": -1 },
    because: "What the sober man thinks, answered Zhou.",
  },
  "toast-disowned": { changes: { "trust-beijing": 4, "standing-moscow": -3 }, because: "The army had to sign for it." },
  "marshal-removed": {
    changes: { "trust-beijing": 3, "standing-moscow": -4, unity: 1 },
    because: "Some in uniform counted who had moved it.",
  },
  "old-charges-read": {
    changes: { "standing-moscow": 2, unity: -2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -25 }],
    because: "No difference, said Mikoyan.",
  },
  "toast-believed": { changes: { "standing-beijing": 2, unity: -2 }, because: "Red Flag resumed on the twenty-first." },
  "toast-let-pass": { changes: { "trust-moscow": 3, "standing-beijing": -3, unity: 1 }, because: "He Long did not." },
  "toast-used": { changes: { "standing-beijing": 5, "trust-moscow": -1 }, because: "It was paid in adjectives." },
  "zhou-stayed-on": {
    changes: { "trust-moscow": 4, unity: 2, "standing-beijing": -2 },
    because: "He was shown the Bolshoi from the same box.",
  },

  // 1965, Ten Thousand Years
  "united-action-asked": {
    changes: { "trust-beijing": 1, "american-pressure": 1 },
    because: "Hanoi had asked him to.",
  },
  "corridor-asked": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -30 }],
    because: "Five hundred men, it said; they had heard that before.",
  },
  "end-of-letters-asked": { changes: { "trust-beijing": 1, unity: 1 }, because: "They had been rather good letters." },
  "march-meeting-dropped": {
    changes: { "trust-beijing": 3, "standing-moscow": -3, unity: 2 },
    because: "Eighteen parties unpacked.",
  },
  "thousand-years-off": { changes: { "standing-beijing": 3 }, because: "Nine thousand remained." },
  "trains-for-hanoi": {
    changes: { "trust-moscow": 2, "standing-beijing": -1, "american-pressure": 2 },
    because: "Each side counted the crates.",
  },
  "transit-refused": {
    changes: { "standing-beijing": 2, "american-pressure": -2 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "The ships took three weeks longer.",
  },
  "joint-paper-signed": {
    changes: { unity: 4, "trust-moscow": 3, "american-pressure": 3, "standing-beijing": -4 },
    because: "It was the first in five years.",
  },

  // 1965, United Action
  "july-1960-disowned": { changes: { "trust-beijing": 5, "standing-moscow": -3 }, because: "He was growing tomatoes." },
  "united-action-agreed": {
    changes: { unity: 6, "trust-moscow": 4, "american-pressure": 3, "standing-beijing": -3 },
    because: "Hanoi had drawn it up.",
  },
  "march-waited-for": { changes: { "standing-beijing": 1 }, because: "So did eighteen parties." },
  "each-in-his-way": {
    changes: { "standing-beijing": 3, unity: -3 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "It had been a generous list.",
  },
} as const satisfies Record<string, FactRow>;
