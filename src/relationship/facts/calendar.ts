import type { FactRow } from "./row.ts";

/** What the calendar's facts leave sore; what they move stands in the calendar. */
export const CALENDAR_FACTS = {
  "obedience-paid-for": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -50 }],
    because:
      "Shanghai, April 1927: the party had kept the alliance on Moscow's word; its members were killed, and it was blamed.",
  },
  "chiang-spared": {
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "Xi'an, December 1936: the old enemy was in their hands, and Moscow's word was for peace with him.",
  },
  "dealt-over-our-heads": {
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -30 }],
    because:
      "Yalta and August 1945: a port, a railway and Mongolia were settled with Chiang, and the party read of it.",
  },
  "joint-companies": {
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -80 }],
    because: "Half of each company was Moscow's: Mao called such things by a colonial name.",
  },
  "air-cover-withheld": {
    sore: [{ seat: "beijing", theme: "security", weight: -40 }],
    because: "October 1950: they crossed without aircraft; these came in November, and only over the Yalu.",
  },
  "told-by-the-guns": {
    sore: [{ seat: "moscow", theme: "security", weight: -40 }],
    because: "He had been Mao's guest three weeks before, and was not told.",
  },
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
  "polemics-public": {
    sore: [{ seat: "moscow", theme: "doctrine", weight: -40 }],
    because: "April 1960: what was said in closed rooms is printed, in six languages, under Lenin's name.",
  },
  "albania-attacked": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -40 }],
    because: "October 1961: a party is read out of the camp before guests who had no say.",
  },
  "capitulation-said": {
    sore: [{ seat: "moscow", theme: "standing", weight: -40 }],
    because:
      "Autumn 1962: Beijing, which Moscow had just backed over India, calls Cuba an adventure and then a surrender.",
  },
  "open-letter-printed": {
    sore: [{ seat: "beijing", theme: "doctrine", weight: -40 }],
    because: "July 1963: while the delegates still sat together, Moscow printed its case against them.",
  },
  "test-ban-initialled": {
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "July 1963: a treaty with the two who have the bomb, against whoever has not.",
  },
  "toast-made": {
    sore: [{ seat: "beijing", theme: "standing", weight: -50 }],
    because:
      "November 1964: by his hearers' account a marshal proposed, over a glass, that Beijing should change its leader.",
  },
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
