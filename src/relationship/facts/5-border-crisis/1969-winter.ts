import type { FactRow } from "../row.ts";

export const FACTS_1969_WINTER = {
  // 1969, Warsaw in February
  "warsaw-kept": {
    changes: { "american-pressure": -8, "standing-beijing": -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "Two hours, and tea.",
  },
  "warsaw-secret": { changes: { "american-pressure": -2, "standing-beijing": 1 }, because: "Somebody looked." },
  "door-closed-again": {
    changes: { "standing-beijing": 2, "american-pressure": 4, "trust-moscow": 1 },
    because: "Doors are opened again, later.",
  },
  "warned-both-ends": {
    changes: { border: 5, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "It was photographed from above.",
  },
  "offered-before-washington": {
    changes: { border: -3, "trust-beijing": 1, "standing-moscow": -2 },
    because: "Three days, as it turned out.",
  },
  "car-told-of": {
    changes: { "standing-moscow": 2, unity: -2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "Tirana asked for an explanation.",
  },
  "appointment-cancelled": { changes: { "standing-beijing": 3 }, because: "Nobody had to explain it to the Congress." },
  "car-watched": { changes: { border: -2, "trust-beijing": 1 }, because: "A thing not done, on a frontier." },

  // 1969, The Island
  "one-lesson-meant": {
    changes: { border: -1, "standing-beijing": 1 },
    because: "It could not know how it was being taken.",
  },
  "island-held": {
    changes: { border: 5, "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "Ice, and a tree line.",
  },
  "commissioners-asked": {
    changes: { border: -4, "standing-beijing": -3, "trust-moscow": 1 },
    because: "Two colonels at a table, as for a strayed cow.",
  },
  "country-roused": {
    changes: { "standing-beijing": 3, border: 1 },
    because: "Four hundred million marched, by its own count.",
  },
  "note-and-meetings": { changes: { "standing-moscow": 1 }, because: "Ink, on the embassy's walls." },
  "guns-released": {
    changes: { border: 6, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -25 }],
    because: "Onto Chinese ground.",
  },
  "talks-offered-in-march": {
    changes: { border: -3, "standing-moscow": -3 },
    because: "Thirty-one coffins had not been closed.",
  },
  "said-little": {
    changes: { border: -2, "standing-moscow": -2 },
    because: "Their mothers were told where, and not how.",
  },

  // 1969, Tanks and Rockets
  "grad-once": {
    changes: { border: 1, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -15 }],
    because: "Ten minutes, at dusk.",
  },
  "fighting-spreads": {
    changes: { border: 10, "standing-moscow": 1, "standing-beijing": 1 },
    because: "Neither side could find the end of it.",
  },
  "next-island-readied": {
    changes: { border: 4, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "It was called off by telephone, or it was not.",
  },
  "stopped-by-order": { changes: { border: -2 }, because: "The front commanders had asked for a night." },
  "table-asked": {
    changes: { border: -4, "standing-beijing": -3, "trust-moscow": 1 },
    because: "It was the custom of the river.",
  },

  // 1969, The Operator
  "channels-tried": { changes: { border: -1 }, because: "The statement of the 29th offered talks." },
  "third-party-asked": {
    changes: { border: -2, "trust-beijing": 1, "standing-moscow": -1 },
    because: "Bucharest had an open line.",
  },
  "generals-heard": {
    changes: { border: 5, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "security", weight: -20 }],
    because: "They had brought a map of Lop Nur.",
  },
  "memorandum-sent": {
    changes: { "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -10 }],
    because: "It was a refusal, and an address.",
  },
  "line-answered": {
    changes: { border: -5, "trust-moscow": 2, "standing-beijing": -3 },
    because: "They spoke about the weather, and islands.",
  },
  "snub-published": {
    changes: { "standing-beijing": 2, border: 2 },
    sore: [{ seat: "moscow", theme: "standing", weight: -30 }],
    because: "The girl got a medal.",
  },
} as const satisfies Record<string, FactRow>;
