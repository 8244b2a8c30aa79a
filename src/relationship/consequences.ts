import { type Act, RUNGS, type Rung } from "./acts.ts";
import { type Numbers, nearest, over } from "./assumptions.ts";
import type { Deltas } from "./facts.ts";
import type { Leader } from "./leaders.ts";
import { isArmed } from "./matters.ts";
import type { Seat } from "./seats.ts";

/** Points of the hearer's trust that an act moves by having been heard so: by the rung, for each point of its stake. */
export const trustMoved = ({ matter }: Act, heard: Rung, hearer: Seat, numbers: Numbers): number =>
  over(numbers[`trust.${heard}`] * numbers[`stake.${matter}.${hearer}`], numbers["trust.share"]);

/** What an act moves by having been heard so: the hearer's trust, the line by a share of that, and the frontier where arms were spoken of. */
export function hearingMoves(act: Act, heard: Rung, hearer: Seat, numbers: Numbers): Deltas {
  const trust = trustMoved(act, heard, hearer, numbers);
  const hostile = isArmed(act.matter) && RUNGS[heard] <= RUNGS.refuse;
  return {
    [`trust-${hearer}`]: trust,
    unity: over(trust, numbers["unity.share"]),
    border: hostile ? numbers["border.threat"] * numbers[`stake.${act.matter}.${hearer}`] : 0,
  };
}

/** Points of standing that an act costs its doer at home: stake × rung × his line. Giving way costs; standing firm earns, and is below 0. */
export const priceAtHome = ({ rung, matter }: Act, by: Seat, leader: Leader, numbers: Numbers): number =>
  nearest(numbers[`stake.${matter}.${by}`] * RUNGS[rung] * numbers[`line.${leader}`], 100 * numbers["home.share"]);
