import { happened, struck } from "./transitions.ts";

/** What is given, what is promised, and what stands on the frontier. */
export const AID_AND_ARMS = {
  aid: {
    initial: "none",
    states: {
      none: {
        on: {
          "calendar.struck": struck({ "khrushchevs-gifts": "flowing", "khrushchevs-plants": "flowing" }),
          "fact.happened": happened({ "treaty-granted": "flowing" }),
        },
      },
      flowing: { on: { "fact.happened": happened({ "specialists-recalled": "withdrawn" }) } },
      withdrawn: {},
    },
  },
  bomb: {
    initial: "none",
    states: {
      none: { on: { "calendar.struck": struck({ "defence-technology": "promised", "lop-nur": "tested" }) } },
      promised: { on: { "calendar.struck": struck({ "bomb-letter": "refused", "lop-nur": "tested" }) } },
      refused: { on: { "calendar.struck": struck({ "lop-nur": "tested" }) } },
      tested: {},
    },
  },
  border: {
    initial: "quiet",
    states: {
      quiet: { on: { "calendar.struck": struck({ "yi-ta": "watched" }) } },
      watched: { on: { "calendar.struck": struck({ "treaty-with-mongolia": "armed", "mongolia-renewed": "armed" }) } },
      armed: { on: { "calendar.struck": struck({ "zhenbao-march-2": "bloody" }) } },
      bloody: { on: { "calendar.struck": struck({ "border-talks-open": "talking" }) } },
      talking: {},
    },
  },
} as const;
