import type { FactRow } from "../row.ts";

export const FACTS_1969_AUTUMN = {
  // 1969, The Stony Hill
  "cameras-shown": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "The last frames were of grass.",
  },
  "struck-over-the-line": {
    changes: { border: 7, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "Two kilometres, and back.",
  },
  "dead-returned": {
    changes: { border: -3, "trust-beijing": 1, "standing-moscow": -2 },
    because: "Under a flag, in a lorry.",
  },
  "war-footing": { changes: { border: 2, "standing-beijing": 2 }, because: "War fear did what persuasion had not." },
  "answered-in-the-northeast": {
    changes: { border: 7, "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "A launch, on the Amur.",
  },
  "talks-accepted-in-august": {
    changes: { border: -5, "standing-beijing": -2, "trust-moscow": 1 },
    because: "It had been thinking of September.",
  },
  "washington-told": {
    changes: { "american-pressure": -4, "standing-beijing": -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "By way of Bucharest and Rawalpindi.",
  },

  // 1969, No River Between
  "far-bank-burned": {
    changes: { border: 8, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "There had been villages on it.",
  },
  "three-days-quiet": { changes: { border: -5, "standing-moscow": -2 }, because: "It lasted four." },
  "dug-in": { changes: { border: 1, "standing-beijing": 1 }, because: "They dug under the cities too." },
  "across-the-river": {
    changes: { border: 8, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "They were back by morning, most of them.",
  },
  "drawn-back": {
    changes: { border: -8, "standing-beijing": -6, "trust-moscow": 2 },
    because: "It was not called a retreat.",
  },

  // 1969, Lunch at the Beef and Bird
  "asked-over-lunch": {
    changes: { border: 2, "american-pressure": -3 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "He had the fish.",
  },
  "asked-in-print": {
    changes: { border: 2, "standing-moscow": 4 },
    sore: [{ seat: "beijing", theme: "security", weight: -20 }],
    because: "All continents, it said.",
  },
  "no-first-use-drafted": {
    changes: { border: -5, "trust-beijing": 1, "standing-moscow": -3 },
    because: "It was offered a year later, in history.",
  },
  "asked-by-the-marshal": {
    changes: { border: 4, "standing-moscow": 4, unity: -2 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "Bucharest told Beijing by evening.",
  },
  "dig-and-talk": { changes: { border: -2, "standing-beijing": -1 }, because: "Both were true." },
  "tests-hurried": {
    changes: { border: 2, "standing-beijing": 4, "american-pressure": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "Two, in one September week.",
  },
  "answer-refused": { changes: { border: 3, "standing-beijing": 2 }, because: "It was also an answer." },
  "answered-rocket-for-rocket": {
    changes: { border: 4, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -25 }],
    because: "It was printed in the same type as the weather.",
  },

  // 1969, The Messenger
  "messenger-received": {
    changes: { "american-pressure": -10, "standing-beijing": -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "The newspapers had it before the embassy.",
  },
  "moscow-heard-first": { changes: { "trust-moscow": 1, border: -2 }, because: "He was shown the Summer Palace." },
  "zhou-alone-knows": {
    changes: { "standing-beijing": -2, "american-pressure": -1 },
    because: "So the driver was changed.",
  },
  "talks-asked-plainly": { changes: { border: -4, "standing-moscow": -1 }, because: "In five lines." },
  "washington-courted": {
    changes: { "american-pressure": 3, "standing-moscow": -1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "A treaty on arms.",
  },

  // 1969, The Plane Goes On
  "plane-turned": { changes: { border: -4, "standing-moscow": -1 }, because: "Three hours, in a lounge." },
  "plane-not-turned": {
    changes: { border: 4, "standing-moscow": 1 },
    because: "A cable had come too late, or somebody had read it slowly.",
  },
  "letter-from-irkutsk": {
    changes: { border: -2, "trust-beijing": 1, "standing-moscow": -3 },
    because: "Two pages, by hand.",
  },
  "leave-cancelled": {
    changes: { border: 5 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "The stations were full.",
  },
  "hanoi-asked": {
    changes: { border: -2, "trust-moscow": 1, "standing-beijing": -1 },
    because: "It was asked at a funeral.",
  },
  "beacons-lit": {
    changes: { border: 5, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -25 }],
    because: "From the Amur to the Pamirs.",
  },
  "line-offered": { changes: { border: -6, "standing-beijing": -4 }, because: "It was his answer that was missing." },

  // 1969, A Second Patrol
  "second-clash": {
    changes: { border: 8, "standing-moscow": 1, "standing-beijing": 1 },
    because: "The same hills, in worse light.",
  },
  "washington-asked-again": {
    changes: { "american-pressure": -4, border: 2 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "This time it was not a second secretary.",
  },
  "patrols-stopped": { changes: { border: -5, "standing-beijing": -2 }, because: "Grass grew on the path." },
  "flag-carried": {
    changes: { border: -4, "trust-moscow": 1, "standing-beijing": -2 },
    because: "It was a tablecloth.",
  },

  // 1969, Three Hours at the Airport
  "disputed-said": {
    changes: { "standing-moscow": -1 },
    because: "A premier without authority has said a word that Brezhnev must now own or disown.",
  },
  "understanding-in-letter": {
    changes: { border: -3 },
    because: "A truce is on paper, nuclear forces in it, before anyone has confirmed it.",
  },
  "line-taken-as-held": {
    changes: { border: -4, "standing-beijing": -4 },
    because: "Patrols have nothing left to contest; at home it looks like land left to the new tsars.",
  },
  "talks-withheld": {
    changes: { border: 3, "standing-beijing": 2 },
    because: "No channel opens while two armies stand face to face; defiance is cheap at home.",
  },
  "disputed-owned": {
    changes: { border: -4, "trust-beijing": 3, "standing-moscow": -5 },
    because: "The spoken word is kept; the marshals ask whose islands, and on which maps.",
  },
  "no-attack-offered": {
    changes: { border: -1, "trust-beijing": 1, "standing-moscow": -2 },
    because: "The worst fear is answered, and no post moves; colleagues see a gift to a hostile press.",
  },
  "disputed-left-out": {
    changes: { border: -3, "trust-beijing": -2, "standing-moscow": 1 },
    because: "The posts are quiet, and Beijing finds half of what was said missing from the letter.",
  },

  // 1969, The Vote
  "date-given": { changes: { border: -5, "standing-beijing": -2 }, because: "It came while they were voting." },
  "great-test": {
    changes: { border: 3, "standing-beijing": 2, "american-pressure": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -25 }],
    because: "Three megatons.",
  },
  "pledge-asked": {
    changes: { border: -3, "trust-moscow": 1, "standing-beijing": -1 },
    because: "It had said so of itself since 1964.",
  },
  "washington-warns": {
    changes: { border: -3, "american-pressure": -3, "standing-moscow": -1 },
    because: "Deeply concerned, it said.",
  },
  "strike-voted-down": { changes: { border: -4, "standing-moscow": -2 }, because: "By one, it is said." },
  "strike-voted": { changes: { border: 10 }, because: "There had been a majority of soldiers for some time." },
  "day-left-to-marshals": { changes: { "standing-moscow": -1, "american-pressure": -2 }, because: "They had one." },

  // 1969, The Alert
  "leaders-dispersed": { changes: { border: 1, "standing-beijing": 3 }, because: "Each to a different province." },
  "full-alert": {
    changes: { border: 6, "standing-beijing": 3 },
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "By a vice-chairman, from Suzhou.",
  },
  "alert-announced": {
    changes: { border: -4, "trust-moscow": 1, "standing-beijing": -2 },
    because: "It was the first such telephone call.",
  },
  "nothing-ordered": { changes: { border: -5, "standing-beijing": -3 }, because: "Everyone slept badly." },
  "fright-recognised": { changes: { border: -3, "standing-moscow": -1 }, because: "An old colonel said so." },
  "alert-mistaken": { changes: { border: 10 }, because: "It was the hour, and the fog." },
  "alert-answered": { changes: { border: 4, "standing-moscow": 1 }, because: "Each could hear the other's engines." },

  // 1969, Order Number One
  "talks-put-off-a-week": {
    changes: { border: 4, "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "It was said to be the weather.",
  },
  "stayed-in-the-city": {
    changes: { border: -2, "standing-beijing": -1, "trust-moscow": 1 },
    because: "On a balcony, in coats.",
  },
  "kuznetsov-slow": { changes: { "standing-moscow": 4 }, because: "He took nine years, or his successors did." },
  "disputed-areas-carried": {
    changes: { border: -5, "trust-beijing": 2, "standing-moscow": -3 },
    because: "In a separate folder.",
  },
  "doctrine-first": {
    changes: { "standing-moscow": 1, unity: -1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -10 }],
    because: "They had read it already.",
  },
  "crews-stood-down": {
    changes: { border: -4, "standing-moscow": -1 },
    because: "One could see the lorries leave, from above.",
  },
} as const satisfies Record<string, FactRow>;
