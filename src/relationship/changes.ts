import type { Deltas } from "./facts.ts";
import type { Belief, Image } from "./images.ts";
import { clamp, type Indicator, type Indicators } from "./indicators.ts";
import type { Seat } from "./seats.ts";

/** One thing moved, from what to what, and why. Events carry their changes, so that a receipt and the state can never disagree. */
export type Change =
  | {
      readonly of: "indicator";
      readonly indicator: Indicator;
      readonly from: number;
      readonly to: number;
      readonly because: string;
    }
  | { readonly of: "image"; readonly seat: Seat; readonly from: Image; readonly to: Image; readonly because: string }
  | {
      readonly of: "belief";
      readonly seat: Seat;
      readonly from: Belief;
      readonly to: Belief;
      readonly because: string;
    };

/** Indicator changes for whole-point deltas, held within 0–100; what does not move is left out. */
export function indicatorChanges(indicators: Indicators, deltas: Deltas, because: string): Change[] {
  return (Object.entries(deltas) as [Indicator, number][]).flatMap(([indicator, by]) => {
    const from = indicators[indicator];
    const to = clamp(from + by);
    return to === from ? [] : [{ of: "indicator", indicator, from, to, because }];
  });
}
