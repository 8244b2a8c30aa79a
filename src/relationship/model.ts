import { DEFAULT_NUMBERS, type Numbers } from "./assumptions.ts";
import { CALENDAR, type CalendarRow } from "./calendar.ts";
import { indicatorChanges } from "./changes.ts";
import { passing } from "./clock.ts";
import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import { factDeltas } from "./fact-deltas.ts";
import { FACTS } from "./facts.ts";
import { type Receipt, receiptOf } from "./receipts.ts";
import { contextOf, outcomeOf, type Relationship } from "./relationship.ts";
import { ROADS, type Road } from "./roads.ts";
import { createStepper } from "./step.ts";
import { type Deed, readingEvent } from "./turn.ts";

/** The relationship after something happened, and the receipts of it. */
export interface Moved {
  readonly relationship: Relationship;
  readonly receipts: readonly Receipt[];
}

/** The relationship's rules, bound to a set of numbers. Pure: the same calls give the same answers. */
export interface Model {
  begin(): Relationship;
  /** A fact of a passage happens. One that has happened already changes nothing more. */
  happen(relationship: Relationship, fact: string, day: Day): Moved;
  /** A part has ended with its act: the other seat reads it. */
  read(relationship: Relationship, deed: Deed): Moved;
  /** What lies between now and `day`, in order of date: each new year, and what the calendar strikes. An outcome on the way stops the clock. */
  pass(relationship: Relationship, day: Day): Moved;
}

/** `roads` and `calendar` are handed in by tests alone. */
export function createModel(
  numbers: Numbers = DEFAULT_NUMBERS,
  roads: readonly Road[] = ROADS,
  calendar: readonly CalendarRow[] = CALENDAR,
): Model {
  const { initial, step } = createStepper(numbers, roads);
  const send = (before: Relationship, event: RelationshipEvent): Moved => {
    const relationship = { snapshot: step(before.snapshot, event) };
    return { relationship, receipts: [receiptOf(before, relationship, event)] };
  };
  /** The clock stands at the day asked for, whether or not anything happened on it. That is no event: nothing moves by it. */
  const arrivedAt = ({ snapshot }: Relationship, day: Day): Relationship => ({
    snapshot: snapshot.context.day >= day ? snapshot : { ...snapshot, context: { ...snapshot.context, day } },
  });
  return {
    begin: () => ({ snapshot: initial }),
    happen(relationship, fact, day) {
      const context = contextOf(relationship);
      if (fact in context.facts) return { relationship, receipts: [] };
      const because = FACTS[fact]?.because ?? "";
      const changes = indicatorChanges(context.indicators, factDeltas(fact, numbers), because, numbers);
      return send(relationship, { type: "fact.happened", fact, day, changes });
    },
    read: (relationship, deed) => send(relationship, readingEvent(relationship, deed, numbers)),
    pass(relationship, day) {
      const receipts: Receipt[] = [];
      for (const next of passing(contextOf(relationship).day, day, calendar, roads)) {
        const event = next(relationship, numbers);
        if (!event || outcomeOf(relationship)) continue;
        const moved = send(relationship, event);
        relationship = moved.relationship;
        receipts.push(...moved.receipts);
      }
      return { relationship: outcomeOf(relationship) ? relationship : arrivedAt(relationship, day), receipts };
    },
  };
}
