import { type AnyActorScope, createActor, type SnapshotFrom } from "xstate";
import type { Numbers } from "./assumptions.ts";
import type { Context } from "./context.ts";
import type { RelationshipEvent } from "./events.ts";
import { createRelationshipMachine, type RelationshipMachine } from "./machine.ts";
import { namedIn } from "./named.ts";
import { ROADS, type Road } from "./roads.ts";
import { type Walking, walkingOn } from "./walking.ts";

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
  const walking = walkingOn(roads, numbers);
  const movesNothing = quietIn(machine, walking);
  return {
    initial: self.getSnapshot(),
    step: (snapshot, event) =>
      movesNothing(snapshot, event)
        ? { ...snapshot, context: walking.after(snapshot.context, event) }
        : machine.transition(snapshot, event, scope as Parameters<typeof machine.transition>[2]),
  };
}

/** Whether an event can move no region: nothing asks for it by name, nothing waits for what it changes, and no road opens by it. */
function quietIn(
  machine: RelationshipMachine,
  walking: Walking,
): (snapshot: Snapshot, event: RelationshipEvent) => boolean {
  const named = namedIn(machine);
  const isNamed = (event: RelationshipEvent): boolean =>
    (event.type === "calendar.struck" && named.events.has(event.event)) ||
    (event.type === "fact.happened" && named.facts.has(event.fact));
  return (snapshot, event) => {
    const rests = roadRests(walking, snapshot.value.road as string, snapshot.context, event);
    return rests && !isNamed(event) && snapshot._nodes.every(({ always }) => always === undefined);
  };
}

/** Whether no step of a road can be taken at an event: the machine's own guards, asked without the machine. */
function roadRests(walking: Walking, state: string, context: Context, event: RelationshipEvent): boolean {
  switch (state) {
    case "open":
      return walking.ahead(context, event) === undefined;
    case "first-warning":
      return (
        !walking.left(["turnsBack", "lastExit"], context, event) &&
        !walking.yields(context, event) &&
        !walking.asks("narrows", context, event)
      );
    case "last-exit":
      return !walking.left(["lastExit"], context, event) && !walking.asks("arrives", context, event);
    default:
      return true;
  }
}
