import { createRelationshipMachine } from "./machine.ts";

const regions = Object.values(createRelationshipMachine().root.states).flatMap(({ key, states }) => {
  const names = Object.keys(states);
  return names.length > 0 ? [[key, names] as const] : [];
});

/** The regions of the machine, each with the states in which it can stand: `korea` in quiet, war or tense. */
export const REGIONS: ReadonlyMap<string, readonly string[]> = new Map(regions);
