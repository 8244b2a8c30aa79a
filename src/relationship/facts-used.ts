import { CALENDAR } from "./calendar.ts";
import { factsIn } from "./conditions.ts";
import { FACTS } from "./facts.ts";
import { createRelationshipMachine } from "./machine.ts";
import { ROAD_STEPS, ROADS } from "./roads.ts";

/** Facts that the rules ask for: the table of what facts change, the calendar, the drift, and the machine. */
export function factsAsked(): ReadonlySet<string> {
  return new Set([
    ...Object.keys(FACTS),
    ...CALENDAR.flatMap(({ needs = [], unless = [] }) => [...needs, ...unless]),
    ...ROADS.flatMap((road) => ROAD_STEPS.flatMap((step) => factsIn(road[step]))),
    ...factsOfMachine(),
  ]);
}

/** Facts that the calendar sets. */
export const factsStruck = (): ReadonlySet<string> => new Set(CALENDAR.flatMap(({ sets = [] }) => sets));

interface Guard {
  readonly params?: { readonly fact?: string };
  readonly guards?: readonly Guard[];
}

/** Facts that a guard of the machine names, at an event or at any time. */
function factsOfMachine(): readonly string[] {
  const states = Object.values(createRelationshipMachine().root.states).flatMap((region) =>
    Object.values(region.states),
  );
  const transitions = states.flatMap((state) => [...state.transitions.values(), state.always ?? []].flat());
  return transitions.flatMap(({ guard }) => factsOf(guard as Guard | undefined));
}

const factsOf = (guard: Guard | undefined): readonly string[] => [
  ...(guard?.params?.fact ? [guard.params.fact] : []),
  ...(guard?.guards ?? []).flatMap(factsOf),
];
