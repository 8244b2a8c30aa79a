import { assumedCondition, type Numbers } from "./assumptions.ts";
import { holds } from "./conditions.ts";
import { type Context, ledgerOf } from "./context.ts";
import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import { ROAD_STEPS, type Road, type RoadStep, within } from "./roads.ts";

/** What the machine asks about roads. A road takes one step at a time, each at an event, by how that event leaves the two. */
export interface Walking {
  /** How an event leaves the two. */
  after(context: Context, event: RelationshipEvent): Context;
  /** The road that opens with this event: of several, the one that decides soonest. */
  ahead(context: Context, event: RelationshipEvent): Road | undefined;
  /** Whether a step of the road that is walked holds. */
  asks(step: RoadStep, context: Context, event: RelationshipEvent): boolean;
  /** Whether the road is left: by one of these ways back, or because its years are over. */
  left(ways: readonly RoadStep[], context: Context, event: RelationshipEvent): boolean;
  /** Whether the road that is walked gives way to one that decides sooner. */
  yields(context: Context, event: RelationshipEvent): boolean;
}

export function walkingOn(roads: readonly Road[], numbers: Numbers): Walking {
  const assumed = roads.map((road) => assumedRoad(road, numbers)).sort(soonestFirst);
  const after = remembering();
  const walked = ({ road }: Context): Road | undefined => assumed.find(({ to }) => to === road);
  const ahead: Walking["ahead"] = (context, event) => {
    const inTime = assumed.filter((road) => within(road, event.day));
    if (inTime.length === 0) return undefined;
    const then = after(context, event);
    return inTime.find(
      ({ warns, turnsBack, lastExit }) => holds(warns, then) && !holds(turnsBack, then) && !holds(lastExit, then),
    );
  };
  const asks: Walking["asks"] = (step, context, event) => {
    const road = walked(context);
    return road !== undefined && holds(road[step], after(context, event));
  };
  return {
    after,
    ahead,
    asks,
    left(ways, context, event) {
      const road = walked(context);
      return road !== undefined && (!within(road, event.day) || ways.some((way) => asks(way, context, event)));
    },
    yields(context, event) {
      const [road, other] = [walked(context), ahead(context, event)];
      return road !== undefined && other !== undefined && soonestFirst(other, road) < 0;
    },
  };
}

/** How an event leaves the two. Several guards ask it of one event: the last answer is remembered. */
function remembering(): (context: Context, event: RelationshipEvent) => Context {
  let last: { readonly context: Context; readonly event: RelationshipEvent; readonly leaves: Context } | undefined;
  return (context, event) => {
    if (last?.context !== context || last.event !== event)
      last = { context, event, leaves: { ...context, ...ledgerOf(context, event) } };
    return last.leaves;
  };
}

/** The road whose years end first goes first, and of two the one that begins last. */
const soonestFirst = (one: Road, other: Road): number =>
  earlier(one.window[1], other.window[1]) || earlier(other.window[0], one.window[0]);
const earlier = (one: Day, other: Day): number => (one < other ? -1 : one > other ? 1 : 0);

/** A road with its lines drawn as assumed. */
const assumedRoad = (road: Road, numbers: Numbers): Road => ({
  ...road,
  ...Object.fromEntries(
    ROAD_STEPS.map((step) => [step, assumedCondition(numbers, `road.${road.to}.${step}`, road[step])]),
  ),
});
