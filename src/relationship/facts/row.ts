import type { ImageKind } from "../images.ts";
import type { Indicator } from "../indicators.ts";
import type { Theme } from "../matters.ts";
import type { Seat } from "../seats.ts";

/** Whole points by which indicators move. */
export type Deltas = Readonly<Partial<Record<Indicator, number>>>;

/** What a deed says of its doer to the seat that sees it: which image it speaks for. */
export type Speaks = Readonly<Partial<Record<Seat, ImageKind>>>;

/** Hundredths of a rung taken from whatever a seat later hears on a theme. */
export interface Sore {
  readonly seat: Seat;
  readonly theme: Theme;
  readonly weight: number;
}

/** What a fact does by having happened, beyond what the act said. */
export interface FactRow {
  readonly changes?: Deltas;
  /** What it says of the other to a seat, where it is a deed of that other. */
  readonly speaks?: Speaks;
  /** Whom it leaves sore, and on what. */
  readonly sore?: readonly Sore[];
  readonly because: string;
}
