import type { Change } from "./changes.ts";
import type { RelationshipEvent } from "./events.ts";
import { contextOf, type Relationship, regionsOf } from "./relationship.ts";

/** A region that an event moved. */
export interface Movement {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

/** The chain of causes behind a change: what happened, what it moved in numbers, where the regions went. The whole truth: a view cuts it to a seat. */
export interface Receipt {
  readonly cause: RelationshipEvent;
  readonly changes: readonly Change[];
  readonly movements: readonly Movement[];
  /** Where the road would end that was walked before or after. */
  readonly road?: string;
}

export function receiptOf(before: Relationship, after: Relationship, cause: RelationshipEvent): Receipt {
  const [was, is] = [regionsOf(before), regionsOf(after)];
  const [left, taken] = [contextOf(before).road, contextOf(after).road];
  const changed = (region: keyof typeof is): boolean =>
    was[region] !== is[region] || (region === "road" && left !== taken);
  const movements = (Object.keys(is) as (keyof typeof is)[])
    .filter((region) => typeof is[region] === "string" && changed(region))
    .map((region) => ({ region, from: was[region], to: is[region] }));
  const road = taken ?? left;
  return { cause, changes: cause.changes, movements, ...(road !== undefined && { road }) };
}
