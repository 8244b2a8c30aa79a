import type { At, Question } from "../story-index.ts";
import type { Tag } from "../tags.ts";

/** What a condition asks, put together from questions. `unknown` is anything else that ink would evaluate. */
export type Test =
  | { readonly is: "question"; readonly question: Question; readonly at: At }
  | { readonly is: "not"; readonly of: Test }
  | { readonly is: "and" | "or"; readonly left: Test; readonly right: Test }
  | { readonly is: "unknown"; readonly says: string; readonly at: At };

/** An option with the text under it, up to the next gather. */
export interface Offer {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly test?: Test;
  /** Not written as `* [words # tags]`: says how it is written instead. */
  readonly misformed?: string;
  readonly under: readonly Piece[];
  readonly label?: string;
  readonly at: At;
}

/** One arm of `{test: …|…}` or of a block of `- test:`; the last may have none. */
export interface Arm {
  readonly test?: Test;
  readonly pieces: readonly Piece[];
}

/** A scene's text as a tree of small things, with the shape of ink's weave made plain: what follows the offers is the gather. */
export type Piece = { readonly at: At } & (
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "tag"; readonly tag: Tag }
  | { readonly is: "arms"; readonly arms: readonly Arm[] }
  | { readonly is: "happened"; readonly fact: string }
  | { readonly is: "offers"; readonly offers: readonly Offer[] }
  | { readonly is: "label"; readonly name: string }
  | { readonly is: "divert"; readonly to: string }
  | { readonly is: "forbidden"; readonly says: string }
);

export interface ParsedStitch {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly at: At;
}

/** One scene file, parsed. */
export interface ParsedScene {
  readonly file: string;
  /** The file as it was written, line by line, for the rules about its look. */
  readonly lines: readonly string[];
  readonly knots: readonly string[];
  readonly head: readonly (Tag & { readonly at: At })[];
  readonly stitches: readonly ParsedStitch[];
  /** What stands in the knot's head or before it and is not a tag. */
  readonly strays: readonly Piece[];
}

/** Every piece of a tree, the ones inside arms and under offers with it, in the order of the text. */
export function* walk(pieces: readonly Piece[]): Generator<Piece> {
  for (const piece of pieces) {
    yield piece;
    if (piece.is === "arms") for (const arm of piece.arms) yield* walk(arm.pieces);
    if (piece.is === "offers") for (const offer of piece.offers) yield* walk(offer.under);
  }
}

export function* questionsIn(test: Test | undefined): Generator<Question & { readonly at: At }> {
  if (test?.is === "question") yield { ...test.question, at: test.at };
  if (test?.is === "not") yield* questionsIn(test.of);
  if (test?.is === "and" || test?.is === "or") {
    yield* questionsIn(test.left);
    yield* questionsIn(test.right);
  }
}
