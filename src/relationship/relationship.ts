import type { Context } from "./context.ts";
import type { Leader } from "./leaders.ts";
import { isPhase } from "./phases.ts";
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
/** The phase, or the outcome in its place once the relationship has ended. */
export const phaseOf = (relationship: Relationship): string => regionsOf(relationship).phase;
/** Who sits in a chair now. */
export const leaderOf = (relationship: Relationship, seat: Seat): Leader =>
  regionsOf(relationship)[`${seat}-leader`] as Leader;

/** The outcome, once there is one: where a road arrived, else the end that the phase has come to. */
export const outcomeOf = (relationship: Relationship): string | undefined => {
  if (regionsOf(relationship).road === "arrived") return contextOf(relationship).road;
  const phase = phaseOf(relationship);
  return isPhase(phase) ? undefined : phase;
};
