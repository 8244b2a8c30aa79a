import { type Act, HEARD_AS, type Manner, toneOf } from "./acts.ts";
import { type Numbers, over } from "./assumptions.ts";
import { beliefChanges, type Change, indicatorChanges } from "./changes.ts";
import { hearingMoves, priceAtHome, trustMoved } from "./consequences.ts";
import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import type { Facts } from "./facts.ts";
import { fed, spokenFor } from "./images.ts";
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
  const moves = hearingMoves(act, reading.heard, hearer, numbers);
  const price = priceAtHome(act, by, leaderOf(relationship, by), numbers);
  const changes = [
    ...pictureChanges(relationship, hearer, reading, day, numbers),
    ...indicatorChanges(indicators, moves, `heard as ${HEARD_AS[reading.heard]}`, numbers),
    ...indicatorChanges(indicators, { [`standing-${by}`]: -price }, "the price at home", numbers),
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
  const share = over(trustMoved(reading.act, reading.heard, hearer, numbers) * numbers["belief.share"], 100);
  const believed = beliefChanges(beliefs[hearer], hearer, share, news);
  if (!speaksFor) return believed;
  const from = images[hearer];
  const to = fed(from, { speaksFor, ...news }, numbers["image.step"], numbers);
  return [{ of: "image", seat: hearer, from, to, because: news.because }, ...believed];
}

/** Why a picture moved, in a clause: `the radio station, heard as pressing`. */
const newsOf = ({ act, heard }: Reading): string => `${MATTERS[act.matter].called}, heard as ${HEARD_AS[heard]}`;
