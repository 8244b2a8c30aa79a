import type { CompiledScene } from "../compiler/compile.ts";
import { runsThrough } from "../compiler/entry.ts";
import type { FactTable } from "../compiler/facts.ts";
import type { Fault } from "../compiler/head.ts";
import type { ParsedStitch, Piece } from "../compiler/pieces.ts";
import { walk } from "../compiler/pieces.ts";
import type { Severity } from "../finding.ts";
import type { At } from "../story-index.ts";

/** A whole story, as the rules see it. */
export interface CheckedStory {
  readonly scenes: readonly CompiledScene[];
  readonly facts: FactTable;
  readonly factAt: (fact: string) => At;
  readonly bibliography: ReadonlySet<string>;
  readonly elsewhere: Elsewhere;
}

/** Facts that something other than a scene asks (the table of what facts change, the calendar, roads) or sets (the calendar). */
export interface Elsewhere {
  readonly asked: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
}

export type { Fault };

export interface Rule {
  readonly id: string;
  /** Why there is such a rule, in a clause. */
  readonly reason: string;
  readonly severity: Severity;
  /** `form`: the game leans on it, so that the build stops. `craft`: only `check` asks it. */
  readonly about: "form" | "craft";
  readonly test: (story: CheckedStory) => Iterable<Fault>;
}

type Plain = Omit<Rule, "severity" | "about">;
/** Rules without which the game would not run as it should: they stop the build. */
export const form = (rules: readonly Plain[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, severity: "error", about: "form" }));
/** Rules about how a scene is written: `check` fails by them, the build does not. */
export const craft = (rules: readonly Plain[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, severity: "error", about: "craft" }));
/** Rules of thumb, which a scene may have a reason to break. */
export const thumb = (rules: readonly Plain[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, severity: "warning", about: "craft" }));

type SceneTest = (scene: CompiledScene, story: CheckedStory) => Iterable<Fault>;

/** A test of each scene for itself. */
export const eachScene = (test: SceneTest) =>
  function* (story: CheckedStory): Generator<Fault> {
    for (const scene of story.scenes) yield* test(scene, story);
  };

export const startOf = ({ entry }: CompiledScene): At => ({ file: entry.file, line: 1 });

/** The opened stitch of that name with those it runs on into; none if the scene has no such stitch. */
export function stitchesOf({ parsed }: CompiledScene, name: string): readonly ParsedStitch[] {
  const opened = parsed.stitches.find((stitch) => stitch.name === name);
  return opened ? runsThrough(parsed, opened) : [];
}

export const piecesOf = (scene: CompiledScene, name: string): readonly Piece[] =>
  stitchesOf(scene, name).flatMap(({ pieces }) => [...walk(pieces)]);

export const allPieces = ({ parsed }: CompiledScene): readonly Piece[] =>
  parsed.stitches.flatMap(({ pieces }) => [...walk(pieces)]);

type Offers = Piece & { readonly is: "offers" };
/** Each point of a stitch at which something is chosen. */
export const choicePoints = (pieces: readonly Piece[]): readonly Offers[] =>
  pieces.flatMap((piece) => (piece.is === "offers" ? [piece] : []));
