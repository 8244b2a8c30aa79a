import type { FactRow } from "../row.ts";

export const FACTS_1960 = {
  // 1960, Long Live Leninism
  "article-printed": {
    changes: { "standing-beijing": 2, unity: -1 },
    because: "It could be had at the Moscow kiosk for a day.",
  },
  "article-at-home": { changes: { "standing-beijing": 1 }, because: "The embassy had it translated by evening." },
  "article-held": {
    changes: { "trust-moscow": 2, unity: 2, "standing-beijing": -3 },
    because: "Chen Boda was told that it was not the time.",
  },
  "article-names-him": {
    changes: { "standing-beijing": 3, unity: -5 },
    sore: [{ seat: "moscow", theme: "standing", weight: -30 }],
    because: "The Yugoslavs enjoyed it.",
  },
  "answered-by-kuusinen": {
    changes: { "standing-moscow": 1, unity: -1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "By somebody who had known Lenin.",
  },
  "meeting-offered": {
    changes: { "trust-beijing": 1, unity: 1, "standing-moscow": -1 },
    because: "For June; it could have been held.",
  },
  "contracts-slowed": {
    changes: { dependence: -3 },
    sore: [{ seat: "beijing", theme: "aid", weight: -20 }],
    because: "The typists noticed first.",
  },

  // 1960, Bucharest
  ambushed: {
    changes: { "standing-moscow": 2, unity: -1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "Eighty pages, overnight.",
  },
  "bucharest-bilateral": {
    changes: { unity: 2, "trust-beijing": 1, "standing-moscow": -1 },
    because: "There was a ping-pong table in it.",
  },
  "autumn-agreed": {
    changes: { unity: 3, "trust-beijing": 4, "standing-moscow": -2 },
    because: "The rest of the parties went sightseeing.",
  },
  "line-read-out": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "Everybody looked at one chair.",
  },
  "answered-in-kind": {
    changes: { "standing-beijing": 2, unity: -1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "Then he signed, under protest.",
  },
  "walked-out": {
    changes: { "standing-beijing": 3, unity: -6 },
    sore: [{ seat: "moscow", theme: "standing", weight: -25 }],
    because: "With the Albanian.",
  },
  "tone-yielded": {
    changes: { "trust-moscow": 2, unity: 2, "standing-beijing": -3 },
    because: "He would have to explain it at Beidaihe.",
  },
  "nothing-signed": { changes: { "standing-beijing": 1, unity: -1 }, because: "It left nothing to quote." },

  // 1960, Five Weeks to Pack
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

  // 1960, Eighty-one Parties
  "mixed-text-signed": {
    changes: { unity: 3, "trust-moscow": 1, "standing-beijing": -1 },
    because: "Each could quote it for thirty years, and did for three.",
  },
  "faction-clause-fought": {
    changes: { "standing-beijing": 2, unity: -2 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -15 }],
    because: "It was taken out on the last night.",
  },
  "hoxha-backed": {
    changes: { "standing-beijing": 2, unity: -6 },
    sore: [{ seat: "moscow", theme: "standing", weight: -25 }],
    because: "He named a grain ship and a rat.",
  },
  "majority-accepted": {
    changes: { unity: 6, "trust-moscow": 2, "standing-beijing": -6 },
    because: "Liu carried it home.",
  },
  "majority-clause-traded": {
    changes: { unity: 2, "standing-moscow": -1, "trust-beijing": 1 },
    because: "It had been worth more as a threat.",
  },
  "vote-forced": {
    changes: { "standing-moscow": 2, unity: -4 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -30 }],
    because: "Sixty-odd hands, and a split in ink.",
  },
  "specialists-offered-back": {
    changes: { "trust-beijing": 2, dependence: 2, "standing-moscow": -2 },
    because: "They had only just unpacked.",
  },

  // 1960, What Liu Signed
  "compromise-kept": {
    changes: { unity: 4, "trust-moscow": 2, "standing-beijing": -2 },
    because: "Editors were told what to leave out.",
  },
  "criticism-resumed": { changes: { "standing-beijing": 2, unity: -2 }, because: "Everyone knew how to read it." },
  "liu-thanked": { changes: { "standing-beijing": -3, "trust-moscow": 1 }, because: "One man did not clap." },
  "compromise-answered": {
    changes: { unity: 3, "standing-moscow": -1, "trust-beijing": 1 },
    because: "Ponomarev kept the drafts.",
  },
  "contracts-renewed": {
    changes: { "trust-beijing": 2, dependence: 3, "standing-moscow": -1 },
    because: "A few dozen went back, with their own teapots.",
  },
  "more-read-into-it": {
    changes: { "standing-moscow": 2, unity: -2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "Berlin told Tirana.",
  },
} as const satisfies Record<string, FactRow>;
