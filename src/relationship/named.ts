import type { RelationshipMachine } from "./machine.ts";

/** A guard as its parameters and parts tell what it asks for. */
interface Asking {
  readonly params?: { readonly event?: string; readonly fact?: string };
  readonly guards?: readonly Asking[];
}

/** The events of the calendar and the facts that some guard of the machine asks for by name. */
export function namedIn(machine: RelationshipMachine): {
  readonly events: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
} {
  const states = Object.values(machine.root.states).flatMap((region) => Object.values(region.states));
  const transitions = states.flatMap((state) => [...state.transitions.values(), state.always ?? []].flat());
  const partsOf = (guard: Asking): readonly Asking[] => [guard, ...(guard.guards ?? []).flatMap(partsOf)];
  const asked = transitions.flatMap(({ guard }) => (guard ? partsOf(guard as Asking) : []));
  return {
    events: new Set(asked.flatMap(({ params }) => params?.event ?? [])),
    facts: new Set(asked.flatMap(({ params }) => params?.fact ?? [])),
  };
}
