import { type AnyActorScope, createActor, type SnapshotFrom } from "xstate";
import type { Numbers } from "./assumptions.ts";
import { ledgerOf } from "./context.ts";
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
 * instead. Nothing in the machine spawns, waits or sends, so the scope has nothing to do. And where an event moves no region,
 * as two in three do, its entry in the ledger is all that XState would make of it, in twice the time. A test holds all this and
 * XState equal.
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
  const movesNothing = (snapshot: Snapshot, event: RelationshipEvent): boolean =>
    snapshot._nodes.every(({ always }) => always === undefined) &&
    machine.getTransitionData(snapshot, event).every(({ source }) => source === machine.states.ledger);
  return {
    initial: self.getSnapshot(),
    step: (snapshot, event) =>
      movesNothing(snapshot, event)
        ? { ...snapshot, context: { ...snapshot.context, ...ledgerOf(snapshot.context, event) } }
        : machine.transition(snapshot, event, scope as Parameters<typeof machine.transition>[2]),
  };
}
