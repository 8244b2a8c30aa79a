import type { FactRow } from "./row.ts";

export const ALLIANCE_FACTS = {
  // 1949, Eat, Sleep and Wait
  "paper-pressed": {
    changes: { "trust-moscow": -2 },
    because: "Stalin had given his reason, Yalta; the guest set it aside before witnesses.",
  },
  "outburst-reported": {
    changes: { "trust-moscow": -2 },
    because: "Three verbs reach Stalin's desk where thanks were expected.",
  },
  "departure-announced": {
    changes: { "trust-moscow": -1 },
    because: "England named in the same breath looks like a second suitor.",
  },
  "principles-offered": {
    changes: { "standing-beijing": -2 },
    because: "At home they expected a treaty and had heard of no statement.",
  },
  "call-refused": {
    changes: { "trust-beijing": -3 },
    sore: [{ seat: "beijing", theme: "standing", weight: -25 }],
    because: "Stalin would not come to the telephone; Mao told it as an offence in 1956.",
  },
  "form-kept": {
    changes: { "standing-beijing": -4, dependence: 2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "Chiang's paper still binds; Mao goes home with a sentence added to it.",
  },
  "treaty-granted": {
    changes: { dependence: 5, "standing-beijing": 4, unity: 2, "trust-moscow": 2 },
    because: "An ally against America and Japan, credit with it; home sees the treaty that was asked.",
  },
  "vyshinsky-sent": {
    changes: { "trust-beijing": -1 },
    because: "A ministry calls where two of Stalin's inner circle might have; rank is read.",
  },
  "report-shown": {
    changes: { "trust-beijing": -3 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "Whoever hands over such a paper has read it, and asked for it.",
  },

  // The calendar
  "joint-companies": {
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -80 }],
    because: "Half of each company was Moscow's: Mao called such things by a colonial name.",
  },
  "air-cover-withheld": {
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "October 1950: they crossed without aircraft; these came in November, and only over the Yalu.",
  },
} as const satisfies Record<string, FactRow>;
