import type { FactRow } from "./row.ts";

export const BORDER_FACTS = {
  // 1969, three hours at the airport
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

  // The calendar
  "troops-to-mongolia": {
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "January 1966: the road from Ulaanbaatar to Beijing is steppe, and there is a treaty for it.",
  },
  "embassy-besieged": {
    sore: [{ seat: "moscow", theme: "standing", weight: -50 }],
    because: "Winter 1967: women and children were made to walk under portraits to the aircraft.",
  },
  "island-fought": {
    sore: [
      { seat: "moscow", theme: "security", weight: -50 },
      { seat: "beijing", theme: "security", weight: -40 },
    ],
    because: "March 1969: there are dead on both sides, and each says that the other fired first.",
  },
} as const satisfies Record<string, FactRow>;
