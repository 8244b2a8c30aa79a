import type { Act, Manner } from "./acts.ts";
import { RUNGS, type Rung, toneOf } from "./acts.ts";
import { type Numbers, over } from "./assumptions.ts";
import { beliefChanges, type Change, indicatorChanges } from "./changes.ts";
import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import type { Facts } from "./facts.ts";
import { fed, spokenFor } from "./images.ts";
import type { Indicator } from "./indicators.ts";
import { isArmed, MATTERS } from "./matters.ts";
import { hear, type Reading } from "./readings.ts";
import { contextOf, leaderOf, type Relationship } from "./relationship.ts";
import { otherSeat, type Seat } from "./seats.ts";

/** What a part came to: the act of its decision, coloured by its manners. */
export interface Deed {
  readonly by: Seat;
  readonly act: Act;
  readonly manners: readonly Manner[];
  readonly day: Day;
  /** Facts as they stood when the part began: only those are evoked. */
  readonly evokable: Facts;
}

/** The other seat reads the act; its image, trust and belief move, then the line, the frontier, and the price at home. */
export function readingEvent(relationship: Relationship, deed: Deed, numbers: Numbers): RelationshipEvent {
  const { by, act, day } = deed;
  const hearer = otherSeat(by);
  const { images, indicators } = contextOf(relationship);
  const reading = hear(
    act,
    toneOf(deed.manners),
    {
      seat: hearer,
      leader: leaderOf(relationship, hearer),
      image: images[hearer],
      trust: indicators[`trust-${hearer}`],
      facts: deed.evokable,
      day,
    },
    numbers,
  );
  const changes = [
    ...pictureChanges(relationship, hearer, reading, day, numbers),
    ...trustChanges(relationship, hearer, reading, numbers),
    ...homeChanges(relationship, by, act, numbers),
  ];
  return { type: "act.read", by, reading, day, changes };
}

/** What the hearer now takes the other for, and what it believes of the other's trust. */
function pictureChanges(
  relationship: Relationship,
  hearer: Seat,
  reading: Reading,
  day: Day,
  numbers: Numbers,
): Change[] {
  const { images, beliefs } = contextOf(relationship);
  const news = { day, because: newsOf(reading) };
  const speaksFor = spokenFor(MATTERS[reading.act.matter].theme, reading.heard);
  const share = over(trustMoved(hearer, reading, numbers) * numbers["belief.share"], 100);
  const believed = beliefChanges(beliefs[hearer], hearer, share, news);
  if (!speaksFor) return believed;
  const from = images[hearer];
  const to = fed(from, { speaksFor, ...news }, numbers["image.step"], numbers);
  return [{ of: "image", seat: hearer, from, to, because: news.because }, ...believed];
}

/** Why a picture moved, in a clause: `the radio station, heard as pressing`. */
const newsOf = ({ act, heard }: Reading): string => `${MATTERS[act.matter].called}, heard as ${HEARD_AS[heard]}`;

const HEARD_AS = {
  threaten: "a threat",
  refuse: "a refusal",
  press: "pressing",
  hold: "nothing much",
  consult: "consulting",
  offer: "an offer",
  concede: "a concession",
} as const satisfies Record<Rung, string>;

const trustMoved = (hearer: Seat, { act, heard }: Reading, numbers: Numbers): number =>
  numbers[`trust.${heard}`] * numbers[`stake.${act.matter}.${hearer}`];

function trustChanges(relationship: Relationship, hearer: Seat, reading: Reading, numbers: Numbers): Change[] {
  const { indicators } = contextOf(relationship);
  const { matter } = reading.act;
  const trust = trustMoved(hearer, reading, numbers);
  const hostile = isArmed(matter) && RUNGS[reading.heard] <= RUNGS.refuse;
  const deltas: Partial<Record<Indicator, number>> = {
    [`trust-${hearer}`]: trust,
    unity: over(trust, numbers["unity.share"]),
    border: hostile ? numbers["border.threat"] * numbers[`stake.${matter}.${hearer}`] : 0,
  };
  return indicatorChanges(indicators, deltas, `heard as ${reading.heard}`);
}

/** An act has a price at home: stake × rung × the leader's line. Giving way costs; standing firm pays. */
function homeChanges(relationship: Relationship, by: Seat, act: Act, numbers: Numbers): Change[] {
  const line = numbers[`line.${leaderOf(relationship, by)}`];
  const price = over(numbers[`stake.${act.matter}.${by}`] * RUNGS[act.rung] * line, 100 * numbers["home.share"]);
  return indicatorChanges(contextOf(relationship).indicators, { [`standing-${by}`]: -price }, "the price at home");
}
