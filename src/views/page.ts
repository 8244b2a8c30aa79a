import type { Run } from "../script/text.ts";

/** What stands at the head of a page. Words only: a front end sets them, and adds none. */
export interface Masthead {
  /** `Moscow, 16 December 1949`; a front end may set it in capitals. */
  readonly dateline: string;
  readonly title: string;
  /** `Seat: Beijing`, or nothing before a seat is taken. */
  readonly seat?: string;
  /** `II. The Alliance`. */
  readonly chapter?: string;
  readonly year?: number;
}

/** A piece of a page, in reading order. */
export type Block =
  | { readonly block: "prose"; readonly runs: readonly Run[] }
  | { readonly block: "chosen"; readonly text: string }
  | { readonly block: "heading"; readonly text: string }
  /** What the options of a page answer. */
  | { readonly block: "question"; readonly text: string }
  /** Smaller print: a remark of the program, not of the interpreters. */
  | { readonly block: "remark"; readonly text: string }
  /** Something that happened on a day or in a year: `1927`, then a sentence. */
  | { readonly block: "dated"; readonly date: string; readonly text: string }
  /** An indicator before and after, with the reason. `after` is what it stands at now. */
  | {
      readonly block: "change";
      readonly label: string;
      readonly before: number;
      readonly after: number;
      readonly word: string;
      readonly because: string;
    }
  /** A receipt: causes from first to last; a link this seat cannot know is said so, and is `hidden`. */
  | { readonly block: "chain"; readonly links: readonly { readonly text: string; readonly hidden: boolean }[] }
  | { readonly block: "source"; readonly number: number; readonly text: string };

export interface PageOption {
  readonly id: string;
  readonly text: string;
  /** A further line about it, where the text alone does not tell (the title screen). */
  readonly detail?: string;
  /** The letter that points at it where it has no number (`r` for resume). */
  readonly letter?: string;
}

/** An indicator that this seat can see. `change` is since the page before a decision was taken: 0 unchanged. */
export interface Gauge {
  readonly label: string;
  /** Three letters, for narrow screens. */
  readonly short: string;
  readonly value: number;
  readonly word: string;
  readonly change: number;
}

/** Fifty years as a rule: one cell a year. */
export interface Timeline {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Years in which a scene was played, or lies ahead; `departed` where the choice left the record. */
  readonly marks: readonly { readonly year: number; readonly is: "played" | "departed" | "ahead" }[];
}

export const PAGE_KINDS = [
  "title",
  "first",
  "aims",
  "scene",
  "years",
  "card",
  "consequence",
  "receipt",
  "record",
  "file",
  "truth",
  "minutes",
  "end",
  "help",
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * One page, whole: what a reader of this seat may see, as data with text runs. Both front ends set the same pages.
 * Options empty: any key that goes on, goes on.
 */
export interface Page {
  readonly kind: PageKind;
  readonly masthead: Masthead;
  readonly blocks: readonly Block[];
  /** Blocks before this index were read on an earlier page and stand here to be scrolled back to. */
  readonly fresh: number;
  readonly options: readonly PageOption[];
  readonly gauges: readonly Gauge[];
  readonly timeline?: Timeline;
}
