import { type AnyActorScope, createActor, type SnapshotFrom } from "xstate";
import type { Numbers } from "./assumptions.ts";
import { ledgerOf } from "./context.ts";
import type { RelationshipEvent } from "./events.ts";
import { createRelationshipMachine, type RelationshipMachine } from "./machine.ts";
import { namedIn } from "./named.ts";
import { ROADS, type Road } from "./roads.ts";
import { walkingOn } from "./walking.ts";

export type Snapshot = SnapshotFrom<RelationshipMachine>;

/** Steps the machine as a pure function of snapshot and event. */
export interface Stepper {
  readonly initial: Snapshot;
  step(snapshot: Snapshot, event: RelationshipEvent): Snapshot;
}

/**
 * XState's own `transition()` builds an actor for every call, which costs five times the step itself; one scope is reused here
 * instead. Nothing in the machine spawns, waits or sends, so the scope has nothing to do. And where an event can move no region, as
 * most cannot, its entry in the ledger is all that XState would make of it, at many times the cost. A test holds all this and
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
  const movesNothing = quietIn(machine, roads, numbers);
  return {
    initial: self.getSnapshot(),
    step: (snapshot, event) =>
      movesNothing(snapshot, event)
        ? { ...snapshot, context: { ...snapshot.context, ...ledgerOf(snapshot.context, event) } }
        : machine.transition(snapshot, event, scope as Parameters<typeof machine.transition>[2]),
  };
}

/** Whether an event can move no region: nothing asks for it by name, nothing waits for what it changes, and no road opens by it. */
function quietIn(
  machine: RelationshipMachine,
  roads: readonly Road[],
  numbers: Numbers,
): (snapshot: Snapshot, event: RelationshipEvent) => boolean {
  const named = namedIn(machine);
  const walking = walkingOn(roads, numbers);
  const isNamed = (event: RelationshipEvent): boolean =>
    (event.type === "calendar.struck" && named.events.has(event.event)) ||
    (event.type === "fact.happened" && named.facts.has(event.fact));
  return (snapshot, event) => {
    const road = snapshot.value.road as string;
    const roadRests = road === "arrived" || (road === "open" && walking.ahead(snapshot.context, event) === undefined);
    return roadRests && !isNamed(event) && snapshot._nodes.every(({ always }) => always === undefined);
  };
}
