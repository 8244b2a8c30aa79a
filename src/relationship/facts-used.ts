import { CALENDAR } from "./calendar.ts";
import { FACTS } from "./facts.ts";
import { createRelationshipMachine } from "./machine.ts";

/** Facts that the rules ask for: the table of what facts change, the calendar, the drift, and the machine. */
export function factsAsked(): ReadonlySet<string> {
  return new Set([
    ...Object.keys(FACTS),
    ...CALENDAR.flatMap(({ needs = [], unless = [] }) => [...needs, ...unless]),
    ...factsOfMachine(),
  ]);
}

/** Facts that the calendar sets. */
export const factsStruck = (): ReadonlySet<string> => new Set(CALENDAR.flatMap(({ sets = [] }) => sets));

function factsOfMachine(): readonly string[] {
  const regions = Object.values(createRelationshipMachine().root.states);
  const transitions = regions
    .flatMap(({ states }) => Object.values(states))
    .flatMap((state) => [...state.transitions.values()].flat());
  const guards = transitions.map(({ guard }) => guard as { type?: string; params?: { fact?: string } } | undefined);
  return ["polemics-public", ...guards.flatMap((guard) => guard?.params?.fact ?? [])];
}
