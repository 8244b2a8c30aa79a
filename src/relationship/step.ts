import { type AnyActorScope, createActor, initialTransition, type SnapshotFrom } from "xstate";
import type { Numbers } from "./assumptions.ts";
import type { RelationshipEvent } from "./events.ts";
import { createRelationshipMachine, type RelationshipMachine } from "./machine.ts";
import { ROADS, type Road } from "./roads.ts";

export type Snapshot = SnapshotFrom<RelationshipMachine>;

/** Steps the machine as a pure function of snapshot and event. */
export interface Stepper {
  readonly initial: Snapshot;
  step(snapshot: Snapshot, event: RelationshipEvent): Snapshot;
}

/**
 * XState's own `transition()` builds an actor for every call, which costs five times the step itself; one scope is reused here
 * instead. A test holds the two equal. Nothing in the machine spawns, waits or sends, so the scope has nothing to do.
 */
export function createStepper(numbers: Numbers, roads: readonly Road[] = ROADS): Stepper {
  const machine = createRelationshipMachine(roads, numbers);
  const self = createActor(machine);
  const nothing = () => {};
  const scope = {
    self,
    id: "",
    sessionId: "",
    system: self.system,
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  } as unknown as AnyActorScope;
  return {
    initial: initialTransition(machine)[0],
    step: (snapshot, event) => machine.transition(snapshot, event, scope as Parameters<typeof machine.transition>[2]),
  };
}
