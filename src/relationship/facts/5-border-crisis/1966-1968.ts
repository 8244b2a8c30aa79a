import type { FactRow } from "../row.ts";

export const FACTS_1966_1968 = {
  // 1966, A Treaty in Ulaanbaatar
  "garrison-later": { changes: { "standing-moscow": 1, border: 1 }, because: "The railway was measured." },
  "garrison-at-once": {
    changes: { border: 8, "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "In winter, by rail, at night.",
  },
  "old-text-renewed": {
    changes: { border: -2, "standing-moscow": -2, "trust-beijing": 1 },
    because: "It had been aimed at Japan.",
  },
  "mongolia-explained": {
    changes: { border: -1, "trust-beijing": 1, "standing-moscow": -1 },
    because: "It was not believed, and had been said.",
  },
  "mongolia-printed": { changes: { "standing-beijing": 1, border: 1 }, because: "There were arrows on it." },
  "border-reinforced": {
    changes: { border: 5, "standing-beijing": 1, "american-pressure": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "It was needed in the south.",
  },
  "border-talks-asked": {
    changes: { border: -3, "trust-moscow": 1, "standing-beijing": -2 },
    because: "The maps were still in Moscow.",
  },

  // 1966, The Empty Chair
  "chair-left-empty": {
    changes: { "standing-beijing": 2, unity: -2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "It was the last letter between the parties.",
  },
  "greeting-sent": { changes: { unity: 1, "standing-beijing": -1 }, because: "Four lines; they were read out." },
  "delegation-sent": {
    changes: { "trust-moscow": 3, unity: 2, "standing-beijing": -3 },
    because: "Hanoi was relieved.",
  },
  "vietnam-text-sent": {
    changes: { "trust-moscow": 4, unity: 2, "standing-beijing": -2 },
    because: "The Japanese had written half of it.",
  },
  "indictment-circulated": {
    changes: { "standing-moscow": 1, unity: -1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -15 }],
    because: "It was quoted in the refusal.",
  },
  "indictment-withdrawn": {
    changes: { "trust-beijing": 3, "standing-moscow": -3, unity: 2 },
    because: "Suslov asked to have it minuted.",
  },
  "indictment-published": {
    changes: { "standing-moscow": 2, unity: -3, border: 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "It was printed with an index.",
  },

  // 1966, The Miyamoto Text
  "text-struck-out": {
    changes: { "standing-beijing": 4, unity: -3 },
    because: "He asked who the revisionists at home were.",
  },
  "miyamoto-text-stands": {
    changes: { unity: 3, "trust-moscow": 2, "standing-beijing": -3 },
    because: "It named Washington, and nobody else.",
  },
  "moscow-half-named": { changes: { "standing-beijing": 2, unity: -1 }, because: "A subordinate clause." },
  "text-welcomed": {
    changes: { "trust-beijing": 1, "standing-beijing": -2, unity: 1 },
    because: "It was a dangerous thing to be thanked for.",
  },
  "more-asked-of-liu": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "It was a good deal, for that spring.",
  },
  "moderates-written-to": {
    changes: { "standing-beijing": -4, "trust-beijing": 1 },
    because: "A letter like that is always read by somebody else.",
  },

  // 1967, Anti-Revisionism Street
  "siege-bounded": {
    changes: { border: -1, "standing-beijing": -1 },
    because: "Zhou spoke to them at four in the morning.",
  },
  "siege-unbounded": {
    changes: { "standing-beijing": 2, border: 3 },
    sore: [{ seat: "moscow", theme: "standing", weight: -40 }],
    because: "Some were children.",
  },
  "siege-lifted": {
    changes: { border: -3, "trust-moscow": 2, "standing-beijing": -4 },
    because: "It was remembered against him in August.",
  },
  "siege-regretted": {
    changes: { border: -2, "trust-moscow": 3, "standing-beijing": -5 },
    because: "There were posters about it by morning.",
  },
  "families-flown-out": { changes: { "standing-moscow": 1 }, because: "They walked under portraits to the aircraft." },
  "relations-nearly-broken": {
    changes: { border: 3, "standing-moscow": 2, unity: -2 },
    sore: [{ seat: "beijing", theme: "security", weight: -10 }],
    because: "A caretaker was left, with the keys.",
  },
  "answered-in-moscow": {
    changes: { "standing-moscow": 1, border: 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "A show-case was broken.",
  },
  "army-sent-east": {
    changes: { border: 6, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "A whole one, by the next summer.",
  },

  // 1968, Prague in August
  "social-imperialism-named": {
    changes: { "standing-beijing": 1, unity: -1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "It was a Romanian reception.",
  },
  "washington-answered": {
    changes: { "american-pressure": -5, "standing-beijing": -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "A note of four lines, dated November.",
  },
  "balkans-promised": {
    changes: { "standing-beijing": 4, unity: -2 },
    because: "Far water does not quench near fire, it said to Tirana.",
  },
  "doctrine-left-open": {
    changes: { border: 2, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -20 }],
    because: "Nobody had thought of Beijing, or somebody had.",
  },
  "doctrine-bounded": {
    changes: { border: -4, "standing-moscow": -2 },
    because: "At the Elbe and the Danube, and it was written down.",
  },
  "conference-planned": {
    changes: { "standing-moscow": 1, unity: -2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "It was held in June, with softer words.",
  },
  "manoeuvres-held": {
    changes: { border: 5, "standing-moscow": 4 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "They faced south.",
  },
} as const satisfies Record<string, FactRow>;
