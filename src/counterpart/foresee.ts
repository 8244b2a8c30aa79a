import { type Act, type Manner, type Rung, toneOf } from "../relationship/acts.ts";
import { type Numbers, over } from "../relationship/assumptions.ts";
import { hearingMoves, priceAtHome } from "../relationship/consequences.ts";
import { factDeltas } from "../relationship/fact-deltas.ts";
import type { Deltas } from "../relationship/facts.ts";
import type { Image } from "../relationship/images.ts";
import type { Indicator } from "../relationship/indicators.ts";
import { hear } from "../relationship/readings.ts";
import { otherSeat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";

/** What a leader expects of an option: how the other will hear it, and what that will move. */
export interface Foreseen {
  readonly heard: Rung;
  readonly moves: Deltas;
}

/**
 * Looks ahead as leaders do, from his own view alone: he supposes that the other hears with the trust he believes him to have, takes
 * him for the friend he knows himself to be in that measure, and has forgotten whatever was sore.
 */
export function foresee(view: SeatView, act: Act, manners: readonly Manner[], numbers: Numbers): Foreseen {
  const other = otherSeat(view.seat);
  const supposed = {
    seat: other,
    leader: view.leaders.other,
    image: mirrored(view.belief.trust, view.day),
    trust: view.belief.trust,
    facts: {},
    day: view.day,
  };
  const { heard } = hear(act, toneOf(manners), supposed, numbers);
  const price = priceAtHome(act, view.seat, view.leaders.own, numbers);
  return { heard, moves: { ...hearingMoves(act, heard, other, numbers), [`standing-${view.seat}`]: -price } };
}

/** What facts will move that have not happened yet, as far as this seat can know: nothing of what they do in the other capital. */
export function foreseenOf(facts: readonly string[], { facts: known, indicators }: SeatView, numbers: Numbers): Deltas {
  const moves: Partial<Record<Indicator, number>> = {};
  for (const fact of facts)
    if (!(fact in known))
      for (const [indicator, by] of eachOf(factDeltas(fact, numbers)))
        if (indicator in indicators) moves[indicator] = (moves[indicator] ?? 0) + by;
  return moves;
}

/** How he supposes that he is taken: for a friend in the measure in which he believes himself trusted. */
const mirrored = (trust: number, day: string): Image => {
  const keeper = over(100 - trust, 2);
  return {
    weights: { ally: trust, "client-keeper": keeper, rival: 100 - trust - keeper },
    confidence: 50,
    since: day,
    because: "",
  };
};

/** Two sets of changes together. */
export function added(a: Deltas = {}, b: Deltas = {}): Deltas {
  const sum: Partial<Record<Indicator, number>> = { ...a };
  for (const [indicator, by] of eachOf(b)) sum[indicator] = (sum[indicator] ?? 0) + by;
  return sum;
}

const eachOf = (deltas: Deltas): readonly [Indicator, number][] => Object.entries(deltas) as [Indicator, number][];
