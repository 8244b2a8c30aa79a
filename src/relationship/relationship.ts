import type { Context } from "./context.ts";
import type { Leader } from "./leaders.ts";
import type { Seat } from "./seats.ts";
import type { Snapshot } from "./step.ts";

/** How the two stand: the truth. Only an ended playthrough, and study mode on request, shows it. */
export interface Relationship {
  readonly snapshot: Snapshot;
}

export type Region = keyof Snapshot["value"] & string;
/** Where each region stands, as `{ phase: "alliance", aid: "flowing", … }`. */
export type Regions = Readonly<Record<Region, string>>;

export const contextOf = ({ snapshot }: Relationship): Context => snapshot.context;
export const regionsOf = ({ snapshot }: Relationship): Regions => snapshot.value as Regions;
export const phaseOf = (relationship: Relationship): string => regionsOf(relationship).phase;
export const leaderOf = (relationship: Relationship, seat: Seat): Leader =>
  regionsOf(relationship)[`${seat}-leader`] as Leader;

/** The outcome, once there is one. */
export const outcomeOf = (relationship: Relationship): string | undefined =>
  relationship.snapshot.hasTag("outcome") ? phaseOf(relationship) : undefined;
