import { assumedDeltas, type Numbers, over } from "./assumptions.ts";
import type { CalendarRow } from "./calendar.ts";
import { type Change, deedChanges, indicatorChanges } from "./changes.ts";
import { type Day, newYear, yearOf } from "./dates.ts";
import { DRIFT } from "./drift.ts";
import type { RelationshipEvent } from "./events.ts";
import type { Deltas } from "./facts.ts";
import { faded, settled } from "./images.ts";
import type { Indicator, Indicators } from "./indicators.ts";
import { contextOf, phaseOf, type Relationship } from "./relationship.ts";
import type { Road } from "./roads.ts";
import { SEATS, type Seat } from "./seats.ts";

/** An event to come, reckoned when its day is reached; undefined where nothing comes of it after all. */
type Due = (relationship: Relationship, numbers: Numbers) => RelationshipEvent | undefined;

/**
 * What lies after `from`, up to and including `to`, in order of date: new years, the ends of the roads' years, and what the calendar
 * strikes, on one day in this order.
 */
export function passing(from: Day, to: Day, calendar: readonly CalendarRow[], roads: readonly Road[]): readonly Due[] {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from)) }, (_, i) => yearOf(from) + 1 + i);
  const due = [
    ...years.map((year) => ({
      day: newYear(year),
      next: (now: Relationship, numbers: Numbers) => newYearOf(now, year, numbers),
    })),
    ...roads
      .filter(({ window }) => from < window[1] && window[1] <= to)
      .map((road) => ({ day: road.window[1], next: (now: Relationship) => overOf(now, road) })),
    ...calendar
      .filter(({ date }) => from < date && date <= to)
      .map((row) => ({ day: row.date, next: (now: Relationship, numbers: Numbers) => strikeOf(now, row, numbers) })),
  ];
  return due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ next }) => next);
}

/** The years of a road are over: it is left, if it is walked. */
const overOf = (relationship: Relationship, { to, window: [, over] }: Road): RelationshipEvent | undefined =>
  contextOf(relationship).road === to ? { type: "time.passed", year: yearOf(over), day: over, changes: [] } : undefined;

/** A new year: drift by the phase; images and beliefs that nothing spoke to for a year fade. Undefined where nothing moves. */
function newYearOf(relationship: Relationship, year: number, numbers: Numbers): RelationshipEvent | undefined {
  const { indicators } = contextOf(relationship);
  const changes = [
    ...yearly(indicators, phaseOf(relationship), numbers),
    ...SEATS.flatMap((seat) => fadingOf(relationship, seat, year, numbers)),
  ];
  return changes.length === 0 ? undefined : { type: "time.passed", year, day: newYear(year), changes };
}

/** What a year moves, one thing after another: what drifts with the phase, a leader's standing, and what comes to rest. */
function yearly(indicators: Indicators, phase: string, numbers: Numbers): readonly Change[] {
  const changes: Change[] = [];
  const now = { ...indicators };
  const move = (deltas: Deltas, because: string) => {
    for (const change of indicatorChanges(now, deltas, because, numbers)) {
      changes.push(change);
      if (change.of === "indicator") now[change.indicator] = change.to;
    }
  };
  const draw = (indicator: Indicator, toward: number, share: number, because: string) =>
    move({ [indicator]: over((toward - now[indicator]) * share, 100) }, because);
  const drift = DRIFT.find((row) => row.phase === phase);
  if (drift) move(assumedDeltas(numbers, `drift.${drift.phase}`, drift.changes), drift.because);
  for (const seat of SEATS) draw(`standing-${seat}`, MIDDLE, numbers["standing.settles"], "A year in the chair.");
  const rests = drift ? assumedDeltas(numbers, `rests.${drift.phase}`, drift.rests) : {};
  for (const [indicator, rest] of Object.entries(rests) as [Indicator, number][])
    draw(indicator, rest, numbers["rests.share"], drift?.restsBecause ?? "");
  return changes;
}

/** Where a leader stands whom nothing has lately raised or lowered. */
const MIDDLE = 50;

function fadingOf(relationship: Relationship, seat: Seat, year: number, numbers: Numbers): Change[] {
  const { images, beliefs } = contextOf(relationship);
  const [image, belief] = [images[seat], beliefs[seat]];
  const silent = (since: Day) => yearOf(since) < year - 1;
  const to = silent(image.since) ? faded(image, numbers) : image;
  // A sign that moved the picture and not the belief was news all the same.
  const then = silent(image.since) && silent(belief.since) ? settled(belief, numbers) : belief;
  const because = "A year without a word.";
  return [
    ...(to.confidence === image.confidence ? [] : [{ of: "image" as const, seat, from: image, to, because }]),
    ...(then.trust === belief.trust ? [] : [{ of: "belief" as const, seat, from: belief, to: then, because }]),
  ];
}

function strikeOf(relationship: Relationship, row: CalendarRow, numbers: Numbers): RelationshipEvent | undefined {
  const context = contextOf(relationship);
  const held = (fact: string) => fact in context.facts;
  if (row.unless?.some(held) || row.needs?.some((fact) => !held(fact))) return undefined;
  const { id, date, sets = [], speaks = {}, because, happens } = row;
  const changes = deedChanges(
    context,
    {
      changes: assumedDeltas(numbers, `calendar.${id}`, row.changes),
      speaks,
      because,
      news: { day: date, because: happens },
    },
    numbers,
  );
  return { type: "calendar.struck", event: id, sets, day: date, changes };
}
