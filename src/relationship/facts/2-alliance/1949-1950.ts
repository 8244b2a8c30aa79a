import type { FactRow } from "../row.ts";

export const FACTS_1949_1950 = {
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
    changes: { "trust-beijing": -3, "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "Whoever hands over such a paper has read it, and asked for it.",
  },

  // 1950, The Fourteenth of February
  "closed-zone-asked": {
    changes: { "trust-beijing": -1, "american-pressure": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "Two colonies, Mao called them afterwards.",
  },
  "bases-on-old-terms": {
    changes: { border: 2, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -50 }],
    because: "A new treaty with the old one inside it.",
  },
  "transit-asked": {
    changes: { border: 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -20 }],
    because: "They asked for the same across Siberia, and the matter shrank.",
  },
  "zone-spared": {
    changes: { "trust-beijing": 3, "standing-moscow": -3, dependence: -2 },
    because: "Nobody in the room could remember him doing it before.",
  },
  "zone-swallowed": {
    changes: { dependence: 3, "standing-beijing": -2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -30 }],
    because: "A thing to tell nobody at home.",
  },
  "zone-refused": {
    changes: { "standing-beijing": 3, dependence: -2, "trust-moscow": -1 },
    because: "It could have cost the treaty.",
  },
  "zone-mirrored": { changes: { "standing-beijing": 1, unity: -1 }, because: "A joke, almost, and in the text." },
  "bigger-loan-asked": { changes: { dependence: 4, "standing-beijing": -1 }, because: "Borrow less, Mao had said." },

  // 1950, The Train Home
  "interview-published": {
    changes: { "standing-beijing": 4, "american-pressure": 1, "trust-moscow": -1 },
    because: "Now both capitals had said it.",
  },
  "zhou-not-sent-for": {
    changes: { "standing-beijing": 1, "trust-moscow": -2 },
    because: "A guest who packs is also saying something.",
  },
  "old-paper-signed": {
    changes: { dependence: 3, "standing-beijing": -5, "trust-moscow": 1 },
    because: "He had driven its maker into the sea.",
  },
  "mao-goes-home": {
    changes: { "american-pressure": -3, unity: -3 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "Two months, and an old paper.",
  },
  "asked-to-ask": { changes: { "standing-moscow": 3 }, because: "A door held, so that one sees who bows." },

  // 1950, The Metropol
  "metropol-insisted": {
    changes: { "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "He had not been seen in a hotel before.",
  },
  "astray-toasted": {
    changes: { unity: 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "The Yugoslavs were not in the room. Others were.",
  },
  "asia-toasted": {
    changes: { "trust-beijing": 1, "american-pressure": 2 },
    because: "It committed somebody to something.",
  },

  // 1950, Kim Asks Twice
  "asked-last": {
    changes: { "trust-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "He could have said no; he was asked so that he would not.",
  },
  "plan-shown": {
    changes: { "trust-beijing": 2, "standing-moscow": -1, "american-pressure": 2 },
    because: "More people who know, and one who need not guess.",
  },
  "korea-decided-without": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "A war on his frontier, and he was informed of it.",
  },
  "discussion-asked": {
    changes: { "standing-beijing": -1, "trust-moscow": -2, "american-pressure": -1 },
    because: "It was had, and changed the date by days.",
  },
  "help-promised": {
    changes: { "trust-moscow": 2, "american-pressure": 2, "standing-beijing": -1 },
    because: "A promise that came due in October.",
  },
  "taiwan-put-first": {
    changes: { "standing-beijing": 2, "american-pressure": 1, unity: -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -10 }],
    because: "The boats were being built.",
  },
  "border-army-offered": {
    changes: { dependence: 2, "standing-beijing": 1, "american-pressure": 3 },
    because: "Kim declined it, politely.",
  },

  // 1950, Five or Six Divisions
  "divisions-asked": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -15 }],
    because: "It was asked by a man who was sending none.",
  },
  "aircraft-promised": {
    changes: { "trust-beijing": 2, "american-pressure": 2, dependence: 1 },
    because: "Said, and by whom it would be kept was not said.",
  },
  "refusal-stands": {
    changes: { "american-pressure": -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "Many comrades urged caution, he wrote.",
  },
  "journey-declined": {
    changes: { "standing-beijing": 1, "trust-moscow": -3 },
    because: "A no that nobody explained.",
  },
  "crossing-decided": {
    changes: { "trust-moscow": 4, "standing-beijing": -3, "american-pressure": 3 },
    because: "It was promised before the room had agreed.",
  },
  "arms-first-asked": {
    changes: { dependence: 3, "trust-moscow": -1 },
    because: "Six months, said the men who counted crates.",
  },

  // 1950, The Black Sea
  "kim-told-to-withdraw": {
    changes: { "standing-moscow": -2, "american-pressure": -3 },
    sore: [{ seat: "beijing", theme: "security", weight: -15 }],
    because: "For one day it was lost and given up.",
  },
  "air-cover-over-the-front": {
    changes: { "trust-beijing": 4, "american-pressure": 8, dependence: 3 },
    because: "Soviet pilots, in sight of Americans.",
  },
  "crossing-pressed": {
    changes: { "trust-beijing": -1, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "Other men's sons, and on credit.",
  },
  "air-cover-confined-early": {
    changes: { "trust-beijing": 1, "american-pressure": 2 },
    because: "Little, said at once, and kept.",
  },
  "crossing-decided-again": {
    changes: { "trust-moscow": 3, "standing-beijing": 1 },
    because: "Mao did not sleep for sixty hours, they say.",
  },
  "front-cover-asked": {
    changes: { dependence: 2, "trust-moscow": -1 },
    sore: [{ seat: "beijing", theme: "security", weight: -10 }],
    because: "What is counted on and does not come is remembered.",
  },
  "mountains-held": {
    changes: { "standing-beijing": -1, "american-pressure": -2 },
    because: "A line that the front did not keep to.",
  },
  "stayed-behind-the-yalu": {
    changes: { "standing-beijing": -2, "american-pressure": -4, dependence: -3 },
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "An ally who was not there.",
  },

  // 1950, Nobody to Sochi
  "river-guarded": {
    changes: { "standing-beijing": 1, "american-pressure": 1 },
    because: "Guns along a river, facing a retreat.",
  },
  "moscow-asked-to-say": {
    changes: { dependence: 2 },
    sore: [{ seat: "beijing", theme: "security", weight: -10 }],
    because: "It was put as a trade.",
  },
  "kim-held-on": {
    changes: { "standing-moscow": 1, "american-pressure": 2 },
    because: "There was not much left to hold.",
  },
  "kim-told-to-ask": {
    changes: { "standing-moscow": -1, "trust-beijing": 1 },
    because: "A way of not being the one who was refused.",
  },
} as const satisfies Record<string, FactRow>;
