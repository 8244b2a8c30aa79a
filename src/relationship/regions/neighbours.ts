import { struck } from "./transitions.ts";

/** Third parties: each quiet, tense or at war, whatever the two do. */
export const NEIGHBOURS = {
  korea: {
    initial: "quiet",
    states: {
      quiet: { on: { "calendar.struck": struck({ "war-in-korea": "war" }) } },
      war: { on: { "calendar.struck": struck({ armistice: "tense" }) } },
      tense: {},
    },
  },
  taiwan: {
    initial: "quiet",
    states: {
      quiet: { on: { "calendar.struck": struck({ "war-in-korea": "tense" }) } },
      tense: { on: { "calendar.struck": struck({ "jinmen-shelled": "war" }) } },
      war: { on: { "calendar.struck": struck({ "jinmen-every-other-day": "tense" }) } },
    },
  },
  india: {
    initial: "quiet",
    states: {
      quiet: { on: { "calendar.struck": struck({ "tass-on-longju": "tense", himalaya: "war" }) } },
      tense: { on: { "calendar.struck": struck({ himalaya: "war" }) } },
      war: { on: { "calendar.struck": struck({ "cuba-and-ceasefire": "tense" }) } },
    },
  },
  vietnam: {
    initial: "quiet",
    states: {
      quiet: { on: { "calendar.struck": struck({ tonkin: "tense" }) } },
      tense: { on: { "calendar.struck": struck({ "bombs-on-hanoi": "war" }) } },
      war: {},
    },
  },
} as const;
