import type { Belief, Image } from "../relationship/images.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SceneEntry } from "../script/story-index.ts";
import type { Page } from "./page.ts";

/** A page, with what the keys beside it need to know. */
export interface Leaf {
  readonly page: Page;
  /** The step of the playthrough that brought it. */
  readonly step: number;
  readonly scene: SceneEntry | undefined;
  /** What the chair that reads it holds of the other, on the day of the page. */
  readonly file?: { readonly seat: Seat; readonly image: Image; readonly belief: Belief };
  /** What moved, as far as the seat that reads this page had a part in it. */
  readonly why?: { readonly seat: Seat; readonly receipts: readonly Receipt[] };
  /** The record may be opened: its decision has been taken. */
  readonly decided: boolean;
}

/** Whose eyes the pages are for, and in which chairs a person chooses. */
export interface Readers {
  readonly seats: readonly Seat[];
  readonly choosing: readonly Seat[];
}
