import type { Numbers } from "./assumptions.ts";
import type { Speaks } from "./calendar/row.ts";
import type { Context } from "./context.ts";
import type { Day } from "./dates.ts";
import type { Deltas } from "./facts.ts";
import { type Belief, fed, type Image } from "./images.ts";
import { clamp, type Indicator, type Indicators } from "./indicators.ts";
import { SEATS, type Seat } from "./seats.ts";

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

/** Indicator changes for whole-point deltas, shortened near an end of the scale; what does not move is left out. */
export function indicatorChanges(indicators: Indicators, deltas: Deltas, because: string, numbers: Numbers): Change[] {
  return (Object.entries(deltas) as [Indicator, number][]).flatMap(([indicator, by]) => {
    const from = indicators[indicator];
    const to = from + shortened(by, from, numbers);
    return to === from ? [] : [{ of: "indicator", indicator, from, to, because }];
  });
}

/** A move toward an end of 0–100, the shorter the less room there is, and never nothing while there is some. */
export function shortened(by: number, from: number, numbers: Numbers): number {
  const room = by > 0 ? 100 - from : from;
  const within = Math.max(1, numbers["move.room"]);
  const size = Math.ceil((Math.abs(by) * Math.min(room, within)) / within);
  return Math.sign(by) * Math.min(size, room);
}

/** What a seat believes of the other's trust, moved by so many points. Nothing where it does not move. */
export function beliefChanges(belief: Belief, seat: Seat, by: number, news: News): Change[] {
  const trust = clamp(belief.trust + by);
  const to: Belief = { trust, since: news.day, because: news.because };
  return trust === belief.trust ? [] : [{ of: "belief", seat, from: belief, to, because: news.because }];
}

/** What arrived, and when. */
export interface News {
  readonly day: Day;
  readonly because: string;
}

/** What was done before the world: the numbers it moves, and to each seat that sees it what it says of the other. */
export interface PublicDeed {
  readonly changes: Deltas;
  readonly speaks: Speaks;
  /** Why the numbers move. */
  readonly because: string;
  readonly news: News;
}

/** A deed moves numbers, then the picture of whoever sees it, and its belief of how it is trusted in return. */
export function deedChanges({ indicators, images, beliefs }: Context, deed: PublicDeed, numbers: Numbers): Change[] {
  const { changes, speaks, because, news } = deed;
  const seen = SEATS.flatMap((seat): Change[] => {
    const speaksFor = speaks[seat];
    if (!speaksFor) return [];
    const from = images[seat];
    const to = fed(from, { speaksFor, ...news }, numbers["image.deed"], numbers);
    const believed = beliefChanges(beliefs[seat], seat, numbers[`belief.${speaksFor}`], news);
    return [{ of: "image", seat, from, to, because: news.because }, ...believed];
  });
  return [...indicatorChanges(indicators, changes, because, numbers), ...seen];
}
