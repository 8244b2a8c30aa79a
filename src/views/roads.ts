import type { Moment } from "../playthrough/moments.ts";
import { factsIn } from "../relationship/conditions.ts";
import type { Day } from "../relationship/dates.ts";
import type { RelationshipEvent } from "../relationship/events.ts";
import { OUTCOMES } from "../relationship/outcomes.ts";
import type { Movement, Receipt } from "../relationship/receipts.ts";
import { ROADS, type Road, type Step, within } from "../relationship/roads.ts";
import { typeset } from "./words.ts";

/** A step that a playthrough took on a road, or off it. */
export interface RoadMoment {
  readonly day: Day;
  readonly says: string;
}

/** The steps on roads that a moment brought. What reaches the other chair was told with the part it came of. */
export const roadMoments = (moment: Moment): readonly RoadMoment[] =>
  moment.is !== "years" && moment.is !== "consequence"
    ? []
    : moment.receipts.flatMap((receipt) => {
        const says = roadStep(receipt);
        return says ? [{ day: receipt.cause.day, says }] : [];
      });

/** A step on a road to an end, or off it, as a sentence; undefined where a receipt moved none. After the end alone. */
export function roadStep({ cause, movements, road }: Receipt): string | undefined {
  const movement = movements.find(({ region }) => region === "road");
  const walked = ROADS.find(({ to }) => to === road);
  if (!movement || !walked) return undefined;
  const called = OUTCOMES[walked.to].called;
  return typeset(`${called}: ${STEPS[movement.to] ?? movement.to}. ${saidOf(walked, movement, cause)}`);
}

const STEPS: Readonly<Record<string, string>> = {
  open: "the road is left",
  "first-warning": "a first warning",
  "last-exit": "the last exit in sight",
  arrived: "the end of the road",
};

function saidOf(road: Road, { from, to }: Movement, cause: RelationshipEvent): string {
  if (to === "first-warning") return road.warns.says;
  if (to === "last-exit") return road.narrows.says;
  if (to === "arrived") return road.arrives.says;
  if (!within(road, cause.day)) return "Its years are over.";
  if (from === "last-exit") return road.lastExit.says;
  // The last exit is a way back from the first warning too: which of them was taken is told by what happened.
  const happened = cause.type === "fact.happened" ? [cause.fact] : cause.type === "calendar.struck" ? cause.sets : [];
  const takes = (way: Step) => factsIn(way).some((fact) => happened.includes(fact));
  return takes(road.lastExit) && !takes(road.turnsBack) ? road.lastExit.says : road.turnsBack.says;
}
