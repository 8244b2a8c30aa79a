import type { Condition } from "./conditions.ts";
import type { Day } from "./dates.ts";
import type { Outcome } from "./outcomes.ts";
import { ALLIANCE_ROADS } from "./roads/alliance.ts";
import { FOUNDING_ROADS } from "./roads/founding.ts";
import { SPLIT_ROADS } from "./roads/split.ts";

/** Where a road can lead: any outcome but the one that history came to. */
export type RoadEnd = Exclude<Outcome, "cold-peace">;

/** A step of a road, or a way off it: what must hold, and the sentence that tells it. */
export interface Step extends Condition {
  readonly says: string;
}

/** How far an end stands from what happened, by the fifth dossier's own estimate. */
export const REACHES = ["near", "middling", "far", "very far"] as const;

/** The way to an end, with its years and its two exits. One road is walked at a time, and it moves by the relationship alone. */
export interface Road {
  readonly to: RoadEnd;
  readonly reach: (typeof REACHES)[number];
  /** From the first day on which a step of it can be taken, up to the day on which its years are over and it is left. */
  readonly window: readonly [Day, Day];
  /** The first warning: the relationship steps on the road. */
  readonly warns: Step;
  /** The way back from the first warning. */
  readonly turnsBack: Step;
  /** The last exit is in sight. */
  readonly narrows: Step;
  /** The last way back. */
  readonly lastExit: Step;
  readonly arrives: Step;
  /** Why historians have thought it possible, or not. */
  readonly because: string;
  /** Keys of sources.bib. */
  readonly sources: readonly string[];
}

/** `cold-peace` is where one stands when no road has arrived by 20 October 1969, so it needs none. */
export const ROADS: readonly Road[] = [...FOUNDING_ROADS, ...ALLIANCE_ROADS, ...SPLIT_ROADS];

export const within = (road: Road, day: Day): boolean => road.window[0] <= day && day < road.window[1];

/** What a road asks, in the order in which it is asked. */
export const ROAD_STEPS = ["warns", "turnsBack", "narrows", "lastExit", "arrives"] as const;
export type RoadStep = (typeof ROAD_STEPS)[number];
