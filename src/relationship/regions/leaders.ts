import { and } from "xstate";
import type { CalendarId } from "../calendar.ts";
import { struck } from "./transitions.ts";

/** The Congress of October 1961, with what was said of Albania or without. */
const THE_CONGRESS = ["twenty-second-congress", "congress-without-albania"] as const satisfies readonly CalendarId[];

/** Who sits in each chair. Beijing's passes when a leader who stands low meets the Congress of 1961; Moscow's by deaths and a fall. */
export const LEADERS_OF_CHAIRS = {
  "beijing-leader": {
    initial: "central-committee",
    states: {
      "central-committee": { on: { "calendar.struck": struck({ "sixth-plenum": "mao" }) } },
      mao: {
        on: {
          "calendar.struck": THE_CONGRESS.map((event) => ({
            guard: and([{ type: "struck" as const, params: { event } }, "chairLost"]),
            target: "second-line" as const,
          })),
        },
      },
      "second-line": { on: { "calendar.struck": struck({ "tenth-plenum": "mao", "cultural-revolution": "mao" }) } },
    },
  },
  "moscow-leader": {
    initial: "lenin",
    states: {
      lenin: { on: { "calendar.struck": struck({ "lenin-silent": "stalin" }) } },
      stalin: { on: { "calendar.struck": struck({ "death-of-stalin": "stalins-heirs" }) } },
      "stalins-heirs": { on: { "calendar.struck": struck({ "malenkov-resigns": "khrushchev" }) } },
      khrushchev: { on: { "calendar.struck": struck({ "fall-of-khrushchev": "brezhnev-kosygin" }) } },
      "brezhnev-kosygin": {},
    },
  },
} as const;
