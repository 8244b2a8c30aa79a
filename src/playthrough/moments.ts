import type { Context } from "../relationship/context.ts";
import type { Day } from "../relationship/dates.ts";
import type { Indicators } from "../relationship/indicators.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { Seat } from "../relationship/seats.ts";
import type { Option, Passage } from "../script/script.ts";
import type { SceneEntry } from "../script/story-index.ts";
import type { Paragraph } from "../script/text.ts";

/** What came about, without when. */
type Happening =
  | { readonly is: "years"; readonly from: Day; readonly to: Day; readonly receipts: readonly Receipt[] }
  | { readonly is: "scene"; readonly scene: SceneEntry }
  | { readonly is: "passage"; readonly scene: SceneEntry; readonly seat: Seat; readonly passage: Passage }
  | {
      readonly is: "choice";
      readonly scene: SceneEntry;
      readonly seat: Seat;
      readonly option: Option;
      readonly by: "player" | "counterpart";
    }
  /** A part has ended: what it moved, from its first facts to its act as it was read. */
  | {
      readonly is: "consequence";
      readonly scene: SceneEntry;
      readonly seat: Seat;
      readonly before: Indicators;
      readonly receipts: readonly Receipt[];
    }
  /** What reaches a seat of the other's part, with the receipts of what it can know of it: facts, and the act as it was heard. */
  | {
      readonly is: "arrival";
      readonly scene: SceneEntry;
      readonly seat: Seat;
      readonly paragraphs: readonly Paragraph[];
      readonly receipts: readonly Receipt[];
    }
  | { readonly is: "outcome"; readonly outcome: string; readonly day: Day };

/**
 * One thing that came about, in order, with numbers and pictures as they stood once it had, and the scenes begun by then.
 * A playthrough told whole is a list of these: the truth, which views cut to a seat.
 */
export type Moment = Happening &
  Pick<Context, "indicators" | "images" | "beliefs"> & { readonly played: readonly string[] };
export type MomentOf<Kind extends Moment["is"]> = Extract<Moment, { is: Kind }>;
export type { Happening };
