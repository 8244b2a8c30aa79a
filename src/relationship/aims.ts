import type { Condition } from "./conditions.ts";
import type { Indicator } from "./indicators.ts";
import type { Seat } from "./seats.ts";

interface AimRow {
  readonly seat: Seat;
  /** What the chair wants, as its leader would have put it. */
  readonly says: string;
  /** Asked of how the two stand at the end. */
  readonly met: Condition;
  readonly partly: Condition;
  /** The numbers it is about, and which way each is wanted: the counterpart weighs by these. */
  readonly wants: Readonly<Partial<Record<Indicator, 1 | -1>>>;
  readonly because: string;
}

/** What each chair wants over fifty years. No sum is made of them: a side may reach one by giving up another. */
export const AIMS = {
  "own-house": {
    seat: "beijing",
    says: "To be master in its own house: no foreign share in land, port, post or party.",
    met: { below: { dependence: 15 } },
    partly: { below: { dependence: 45 } },
    wants: { dependence: -1 },
    because: "From Karakhan's promise to the radio station, every leader in Beijing asked for this first.",
  },
  "an-equal": {
    seat: "beijing",
    says: "To be dealt with as an equal, and listened to in Moscow.",
    met: { atLeast: { "trust-moscow": 60 } },
    partly: { atLeast: { "trust-moscow": 35 } },
    wants: { "trust-moscow": 1 },
    because: "An ally is consulted as far as he is trusted; Mao said that cat and mouse were no equals.",
  },
  "two-fronts": {
    seat: "beijing",
    says: "To be safe on the coast and on the land frontier, or at least never in danger on both at once.",
    met: { below: { border: 45, "american-pressure": 45 } },
    partly: { below: { border: 70 } },
    wants: { border: -1, "american-pressure": -1 },
    because: "In 1949 the danger came by sea, in 1969 by land; it never had the means for two.",
  },
  "hold-beijing": {
    seat: "beijing",
    says: "To hold the chair, and the party with it.",
    met: { atLeast: { "standing-beijing": 60 } },
    partly: { atLeast: { "standing-beijing": 35 } },
    wants: { "standing-beijing": 1 },
    because: "Nothing else can be wanted from outside the room.",
  },
  "one-camp": {
    seat: "moscow",
    says: "One camp and one line, with Moscow at its head.",
    met: { atLeast: { unity: 65 } },
    partly: { atLeast: { unity: 40 } },
    wants: { unity: 1, "trust-beijing": 1 },
    because: "From the Second Congress to the eighty-one parties, the movement was Moscow's first title.",
  },
  "quiet-frontier": {
    seat: "moscow",
    says: "A quiet frontier, thousands of kilometres of it.",
    met: { below: { border: 35 } },
    partly: { below: { border: 65 } },
    wants: { border: -1 },
    because: "What stands on it is missing in Europe; Stalin and Brezhnev both reckoned so.",
  },
  "no-strangers-war": {
    seat: "moscow",
    says: "No war with America at a time of somebody else's choosing.",
    met: { below: { "american-pressure": 45 } },
    partly: { below: { "american-pressure": 65 } },
    wants: { "american-pressure": -1 },
    because: "Stalin let Kim begin, and feared what came of it; his heirs chose neither the Strait nor the Himalaya.",
  },
  "hold-moscow": {
    seat: "moscow",
    says: "To hold the chair, and the colleagues behind it.",
    met: { atLeast: { "standing-moscow": 60 } },
    partly: { atLeast: { "standing-moscow": 35 } },
    wants: { "standing-moscow": 1 },
    because: "Nothing else can be wanted from outside the room.",
  },
} as const satisfies Record<string, AimRow>;
export type Aim = keyof typeof AIMS;
const AIM_NAMES = Object.keys(AIMS) as readonly Aim[];

export const aimsOf = (seat: Seat): readonly Aim[] => AIM_NAMES.filter((aim) => AIMS[aim].seat === seat);

/** Which way a chair wants a number to go, all its aims together: above 0 up, below 0 down, 0 not at all. */
export const wanted = (seat: Seat, indicator: Indicator): number => WANTED[seat][indicator] ?? 0;

function wantedBy(seat: Seat): Readonly<Partial<Record<Indicator, number>>> {
  const sum: Partial<Record<Indicator, number>> = {};
  for (const aim of aimsOf(seat))
    for (const [indicator, way] of Object.entries(AIMS[aim].wants) as [Indicator, number][])
      sum[indicator] = (sum[indicator] ?? 0) + way;
  return sum;
}
const WANTED = { beijing: wantedBy("beijing"), moscow: wantedBy("moscow") } as const satisfies Record<Seat, unknown>;
