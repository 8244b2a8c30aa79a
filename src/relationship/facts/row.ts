import type { Indicator } from "../indicators.ts";
import type { Theme } from "../matters.ts";
import type { Seat } from "../seats.ts";

/** Whole points by which indicators move. */
export type Deltas = Readonly<Partial<Record<Indicator, number>>>;

/** Hundredths of a rung taken from whatever a seat later hears on a theme. */
export interface Sore {
  readonly seat: Seat;
  readonly theme: Theme;
  readonly weight: number;
}

/** What a fact does by having happened, beyond what the act said. */
export interface FactRow {
  readonly changes?: Deltas;
  /** Whom it leaves sore, and on what. */
  readonly sore?: readonly Sore[];
  readonly because: string;
}
