import type { Act, Manner, Rung } from "../relationship/acts.ts";
import type { Day } from "../relationship/dates.ts";
import type { Indicator } from "../relationship/indicators.ts";
import type { ReadingKind } from "../relationship/readings.ts";
import type { Seat } from "../relationship/seats.ts";

/** What the story asks of the running seat's view, always answered yes or no. */
export type Question =
  | { readonly asks: "has"; readonly fact: string }
  | { readonly asks: "at_least" | "below"; readonly indicator: Indicator; readonly number: number }
  | { readonly asks: "heard"; readonly kind: ReadingKind }
  | { readonly asks: "heard_as"; readonly rung: Rung }
  /** Whether the doubters at home have a voice: then their options open, and the proud ones close. */
  | { readonly asks: "doubted" };
export type Answer = (question: Question) => boolean;

export interface At {
  readonly file: string;
  readonly line: number;
}

/** What a choice does, known without running Ink: the counterpart and `check` read this. */
export interface ChoiceEntry {
  readonly id: string;
  readonly text: string;
  readonly act?: Act;
  readonly manner?: Manner;
  readonly historical: boolean;
  /** Facts that the lines under this choice set, up to the next choice or gather. */
  readonly facts: readonly string[];
  /** The question that it answers, with its fellows: the comment above them. */
  readonly answers?: string;
  readonly at: At;
}

export const NOTES = ["record", "quarrel", "questions"] as const;

/** A stitch that the director may open: a seat's part, what reaches a seat, or a note. Its further stitches are counted in. */
export interface StitchEntry {
  readonly choices: readonly ChoiceEntry[];
  readonly questions: readonly (Question & { readonly at: At })[];
  readonly facts: readonly (At & { readonly fact: string })[];
  readonly cites: readonly (At & { readonly cite: string })[];
  readonly at: At;
}

/** `# when:` conditions, asked of the truth. */
export type When =
  | { readonly needs: "has" | "not-has"; readonly fact: string }
  | { readonly needs: "at_least" | "below"; readonly indicator: Indicator; readonly number: number }
  | { readonly needs: "phase"; readonly phase: string }
  /** Where a region of the machine stands: `stands korea war`. */
  | { readonly needs: "stands"; readonly region: string; readonly state: string };

export const SCENE_KINDS = ["pillar", "side", "counterfactual", "outcome"] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

export interface SceneEntry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly date: Day;
  readonly until?: Day;
  readonly place: string;
  readonly chapter: string;
  readonly kind: SceneKind;
  /** Told in outline so far, to be written out. */
  readonly outline?: true;
  readonly shape: string;
  /** `1949-12`, or `1949-12-16` where a month has two; side scenes and outcomes have none. */
  readonly slot?: string;
  readonly order: readonly Seat[];
  readonly sources: readonly string[];
  readonly contentNote?: string;
  readonly when: readonly When[];
  /** Parts (`beijing`, `moscow`), arrivals (`to_beijing`, `to_moscow`), notes, and an outcome's `epilogue`. */
  readonly stitches: Readonly<Record<string, StitchEntry>>;
}

export interface FactEntry {
  readonly means: string;
  readonly knows: "both" | Seat;
  readonly setBy: readonly string[];
}

/** Everything a front end, the director and the counterpart know of the story before a word of it is told. */
export interface StoryIndex {
  /** Changes when any text, tag or fact of the story does: sixteen hex digits. */
  readonly digest: string;
  readonly scenes: readonly SceneEntry[];
  readonly facts: Readonly<Record<string, FactEntry>>;
  /** By key: how a note cites it, and how the bibliography lists it; formatted in Chicago style at build time. */
  readonly bibliography: Readonly<Record<string, string>>;
  /** By citation as written in the story (`key, p. 12`): the formatted note. */
  readonly notes: Readonly<Record<string, string>>;
}
