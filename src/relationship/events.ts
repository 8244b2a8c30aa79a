import type { Change } from "./changes.ts";
import type { Day } from "./dates.ts";
import type { Reading } from "./readings.ts";
import type { Seat } from "./seats.ts";

interface Happening {
  readonly day: Day;
  /** What it moves, reckoned before it is sent: the machine applies it and moves its regions. */
  readonly changes: readonly Change[];
}

/** The four kinds of event. Nothing else moves the relationship. */
export const EVENT_TYPES = ["act.read", "fact.happened", "time.passed", "calendar.struck"] as const;

export type RelationshipEvent = Happening &
  (
    | { readonly type: "act.read"; readonly by: Seat; readonly reading: Reading }
    | { readonly type: "fact.happened"; readonly fact: string }
    | { readonly type: "time.passed"; readonly year: number }
    | { readonly type: "calendar.struck"; readonly event: string; readonly sets: readonly string[] }
  );
