import type { Act, Manner } from "./acts.ts";
import { RUNGS, toneOf } from "./acts.ts";
import { type Numbers, over } from "./assumptions.ts";
import { type Change, indicatorChanges } from "./changes.ts";
import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import type { Facts } from "./facts.ts";
import { fed, spokenFor } from "./images.ts";
import { clamp, type Indicator } from "./indicators.ts";
import { MATTERS } from "./matters.ts";
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
  const because = `${reading.heard} ${reading.act.matter}`;
  const image = images[hearer];
  const kind = spokenFor(MATTERS[reading.act.matter].theme, reading.heard);
  const belief = beliefs[hearer];
  const trust = clamp(belief.trust + over(trustMoved(hearer, reading, numbers) * numbers["belief.share"], 100));
  return [
    ...(kind
      ? [{ of: "image" as const, seat: hearer, from: image, to: fed(image, kind, day, because, numbers), because }]
      : []),
    ...(trust === belief.trust
      ? []
      : [{ of: "belief" as const, seat: hearer, from: belief, to: { trust, since: day, because }, because }]),
  ];
}

const trustMoved = (hearer: Seat, { act, heard }: Reading, numbers: Numbers): number =>
  numbers[`trust.${heard}`] * MATTERS[act.matter].stake[hearer];

function trustChanges(relationship: Relationship, hearer: Seat, reading: Reading, numbers: Numbers): Change[] {
  const { indicators } = contextOf(relationship);
  const { theme, stake } = MATTERS[reading.act.matter];
  const trust = trustMoved(hearer, reading, numbers);
  const hostile = theme === "security" && RUNGS[reading.heard] <= RUNGS.refuse;
  const deltas: Partial<Record<Indicator, number>> = {
    [`trust-${hearer}`]: trust,
    unity: over(trust, numbers["unity.share"]),
    border: hostile ? numbers["border.threat"] * stake[hearer] : 0,
  };
  return indicatorChanges(indicators, deltas, `heard as ${reading.heard}`);
}

/** An act has a price at home: stake × rung × the leader's line. Giving way costs; standing firm pays. */
function homeChanges(relationship: Relationship, by: Seat, act: Act, numbers: Numbers): Change[] {
  const line = numbers[`line.${leaderOf(relationship, by)}`];
  const price = over(MATTERS[act.matter].stake[by] * RUNGS[act.rung] * line, 100 * numbers["home.share"]);
  return indicatorChanges(contextOf(relationship).indicators, { [`standing-${by}`]: -price }, "the price at home");
}
