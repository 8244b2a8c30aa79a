import type { Numbers } from "./assumptions.ts";
import type { CalendarRow } from "./calendar.ts";
import { type Change, indicatorChanges } from "./changes.ts";
import { type Day, newYear, yearOf } from "./dates.ts";
import { DRIFT } from "./drift.ts";
import type { RelationshipEvent } from "./events.ts";
import { faded } from "./images.ts";
import { contextOf, phaseOf, type Relationship } from "./relationship.ts";
import { SEATS } from "./seats.ts";

/** An event to come, reckoned when its day is reached; undefined when a fact has made it impossible. */
type Due = (relationship: Relationship, numbers: Numbers) => RelationshipEvent | undefined;

/** What lies after `from`, up to and including `to`, in order of date; a new year comes before what else that day brings. */
export function passing(from: Day, to: Day, calendar: readonly CalendarRow[]): readonly Due[] {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from)) }, (_, i) => yearOf(from) + 1 + i);
  const due = [
    ...years.map((year) => ({
      day: newYear(year),
      next: (now: Relationship, numbers: Numbers) => newYearOf(now, year, numbers),
    })),
    ...calendar
      .filter(({ date }) => from < date && date <= to)
      .map((row) => ({ day: row.date, next: (now: Relationship) => strikeOf(now, row) })),
  ];
  return due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ next }) => next);
}

/** A new year: drift by the phase, and images that nothing spoke to for a year a little less sure. */
function newYearOf(relationship: Relationship, year: number, numbers: Numbers): RelationshipEvent {
  const { indicators, images } = contextOf(relationship);
  const drift = DRIFT.find(({ phase }) => phase === phaseOf(relationship));
  const drifted = drift ? indicatorChanges(indicators, drift.changes, drift.because) : [];
  const fading = SEATS.flatMap((seat): Change[] => {
    const from = images[seat];
    const silent = yearOf(from.since) < year - 1;
    const to = silent ? faded(from, numbers) : from;
    return to.confidence === from.confidence
      ? []
      : [{ of: "image", seat, from, to, because: "A year without a word." }];
  });
  return { type: "time.passed", year, day: newYear(year), changes: [...drifted, ...fading] };
}

function strikeOf(relationship: Relationship, row: CalendarRow): RelationshipEvent | undefined {
  const { facts, indicators } = contextOf(relationship);
  const held = (fact: string) => fact in facts;
  if (row.unless?.some(held) || row.needs?.some((fact) => !held(fact))) return undefined;
  const changes = indicatorChanges(indicators, row.changes, row.because);
  return { type: "calendar.struck", event: row.id, sets: row.sets ?? [], day: row.date, changes };
}
