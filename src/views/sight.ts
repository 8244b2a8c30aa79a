import type { Change } from "../relationship/changes.ts";
import type { RelationshipEvent } from "../relationship/events.ts";
import { knownTo } from "../relationship/indicators.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";

/** Who reads a receipt: one seat, with what it can know, or `all` after the end. */
export type Sight = Seat | "all";

export const sees = (reader: Sight, seat: Seat): boolean => reader === "all" || reader === seat;

/**
 * Whether a reader can see a change. Of an act that was read its doer sees only the price at home: any number that moved
 * with the hearing would tell him how he was heard.
 */
export function changeSeen(change: Change, cause: RelationshipEvent, reader: Sight): boolean {
  if (change.of !== "indicator") return sees(reader, change.seat);
  if (cause.type !== "act.read") return reader === "all" || knownTo(change.indicator, reader);
  const hearer = otherSeat(cause.by);
  const price = change.indicator === `standing-${cause.by}`;
  return price ? sees(reader, cause.by) : sees(reader, hearer);
}
