import type { Day } from "../dates.ts";
import type { Deltas } from "../facts.ts";
import type { ImageKind } from "../images.ts";
import type { Seat } from "../seats.ts";

/** What a deed says of its doer to the seat that sees it: which image it speaks for. */
export type Speaks = Readonly<Partial<Record<Seat, ImageKind>>>;

/** Something that happens whatever the two do: a death, another's war or election, a congress, a harvest, a test. */
export interface CalendarRow {
  readonly id: string;
  /** Its name in a heading or a diagram. */
  readonly called: string;
  readonly date: Day;
  /** The sources differ, or give no day: the one here is a choice, and told so. */
  readonly uncertain?: true;
  /** One sentence, as a receipt tells it. */
  readonly happens: string;
  /** A key of sources.bib, with the page where one is known. */
  readonly source: string;
  /** It happens only if all of these facts have. */
  readonly needs?: readonly string[];
  /** It does not happen if one of these facts has. */
  readonly unless?: readonly string[];
  readonly sets?: readonly string[];
  readonly changes: Deltas;
  /** What it says of the other to a seat, where it is a deed of that other. */
  readonly speaks?: Speaks;
  readonly because: string;
}
