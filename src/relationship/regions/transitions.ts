import type { CalendarId } from "../calendar.ts";
import { EVENT_TYPES } from "../events.ts";

/** Transitions at events of the calendar, in a region: event → where it goes. */
export const struck = <Target extends string>(targets: Partial<Record<CalendarId, Target>>) =>
  Object.entries(targets).map(([event, target]) => ({
    guard: { type: "struck" as const, params: { event } },
    target: target as Target,
  }));

/** Transitions at facts, in a region: fact → where it goes. */
export const happened = <Target extends string>(targets: Readonly<Record<string, Target>>) =>
  Object.entries(targets).map(([fact, target]) => ({ guard: { type: "happened" as const, params: { fact } }, target }));

/** A transition at each of the four kinds of event. No wildcard: that would also take XState's own events, as when a region is done. */
export const atEvery = <Transition>(transition: Transition) =>
  Object.fromEntries(EVENT_TYPES.map((type) => [type, transition])) as Record<(typeof EVENT_TYPES)[number], Transition>;
