import { CALENDAR } from "./calendar.ts";
import { factsIn } from "./conditions.ts";
import { FACTS } from "./facts.ts";
import { createRelationshipMachine } from "./machine.ts";
import { namedIn } from "./named.ts";
import { ROAD_STEPS, ROADS } from "./roads.ts";

/** Facts that the rules ask for: the table of what facts change, the calendar, the roads, and the machine. */
export function factsAsked(): ReadonlySet<string> {
  return new Set([
    ...Object.keys(FACTS),
    ...CALENDAR.flatMap(({ needs = [], unless = [] }) => [...needs, ...unless]),
    ...ROADS.flatMap((road) => ROAD_STEPS.flatMap((step) => factsIn(road[step]))),
    ...namedIn(createRelationshipMachine()).facts,
  ]);
}

/** Facts that the calendar sets. */
export const factsStruck = (): ReadonlySet<string> => new Set(CALENDAR.flatMap(({ sets = [] }) => sets));
