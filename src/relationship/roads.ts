import type { Day } from "./dates.ts";
import type { Facts } from "./facts.ts";
import type { Indicators } from "./indicators.ts";

/** What a road's conditions may ask: the relationship alone, never a choice. */
export interface RoadState {
  readonly day: Day;
  readonly indicators: Indicators;
  readonly facts: Facts;
}
type Condition = (state: RoadState) => boolean;

/** The way to an end, with its years and its two exits. One road is walked at a time. */
export interface Road {
  readonly to: string;
  /** First and last day on which a step of it can be taken. */
  readonly window: readonly [Day, Day];
  readonly warns: Condition;
  readonly narrows: Condition;
  readonly arrives: Condition;
  /** At a warning or at the last exit: the relationship leaves the road. */
  readonly turnsBack: Condition;
}

/** `cold-peace` is where one stands when no road has arrived by 20 October 1969, so it needs none. */
export const ROADS: readonly Road[] = [];

export const within = (road: Road, day: Day): boolean => road.window[0] <= day && day <= road.window[1];
