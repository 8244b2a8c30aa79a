import type { Numbers } from "./assumptions.ts";
import type { Context } from "./context.ts";
import type { Day } from "./dates.ts";
import type { Facts } from "./facts.ts";
import type { Belief, Image } from "./images.ts";
import { INDICATOR_NAMES, type Indicator, type Indicators, knownTo } from "./indicators.ts";
import type { Leader } from "./leaders.ts";
import type { Reading } from "./readings.ts";
import { contextOf, leaderOf, phaseOf, type Relationship } from "./relationship.ts";
import { type BySeat, otherSeat, type Seat } from "./seats.ts";

/** Facts that one seat alone knows of, by that seat. All others are known to both. */
export type Secrets = Readonly<Record<string, Seat>>;

/** What one seat can know of the relationship: its own numbers, its estimates, the facts that reached it. Never the truth of the other. */
export interface SeatView {
  readonly seat: Seat;
  readonly day: Day;
  readonly phase: string;
  readonly leaders: { readonly own: Leader; readonly other: Leader };
  readonly indicators: Partial<Indicators>;
  /** Whether its leader stands so low at home that the doubters have a voice. */
  readonly doubted: boolean;
  /** What it takes the other for. */
  readonly image: Image;
  /** What it believes of the other's trust. */
  readonly belief: Belief;
  readonly facts: Facts;
  /** The other's last act as this seat heard it. */
  readonly heard: Reading | undefined;
}

export function viewFor(relationship: Relationship, seat: Seat, secrets: Secrets, numbers: Numbers): SeatView {
  const context = contextOf(relationship);
  return {
    seat,
    day: context.day,
    phase: phaseOf(relationship),
    leaders: { own: leaderOf(relationship, seat), other: leaderOf(relationship, otherSeat(seat)) },
    indicators: visible(context, seat),
    doubted: context.indicators[`standing-${seat}`] < numbers["home.doubt"],
    image: context.images[seat],
    belief: context.beliefs[seat],
    facts: knownOf(context.facts, seat, secrets),
    heard: context.readings[otherSeat(seat)],
  };
}

/** Secrets are few and facts many: all are kept but those. */
function knownOf(facts: Facts, seat: Seat, secrets: Secrets): Facts {
  const hidden = Object.keys(secrets).filter((fact) => secrets[fact] !== seat && fact in facts);
  if (hidden.length === 0) return facts;
  const known: Record<string, Day> = { ...facts };
  for (const fact of hidden) delete known[fact];
  return known;
}

const VISIBLE: BySeat<readonly Indicator[]> = {
  beijing: INDICATOR_NAMES.filter((name) => knownTo(name, "beijing")),
  moscow: INDICATOR_NAMES.filter((name) => knownTo(name, "moscow")),
};
function visible({ indicators }: Context, seat: Seat): Partial<Indicators> {
  const seen: Partial<Record<Indicator, number>> = {};
  for (const name of VISIBLE[seat]) seen[name] = indicators[name];
  return seen;
}
