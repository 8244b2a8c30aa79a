import { SEATS } from "../../relationship/seats.ts";
import { type ChoiceEntry, NOTES, type SceneEntry, type StitchEntry } from "../story-index.ts";
import { readOption } from "../tags.ts";
import { plainLine } from "../typography.ts";
import type { Head } from "./head.ts";
import { type ParsedScene, type ParsedStitch, type Piece, questionsIn, walk } from "./pieces.ts";

/** What the director may open. Every other stitch is run on into from one of these. */
export const OPENED = [...SEATS, ...SEATS.map((seat) => `to_${seat}` as const), ...NOTES, "epilogue"] as const;
export type OpenedName = (typeof OPENED)[number];

/** What the index knows of a scene, from its head and its text. */
export function entryOf(id: string, scene: ParsedScene, head: Head): SceneEntry {
  const stitches = OPENED.flatMap((name) => {
    const parsed = scene.stitches.find((stitch) => stitch.name === name);
    return parsed ? [[name, stitchEntry(runsThrough(scene, parsed), scene.lines)] as const] : [];
  });
  return { id, file: scene.file, ...head, stitches: Object.fromEntries(stitches) };
}

/** A stitch, and those it runs on into, in the order of the file. */
export function runsThrough(scene: ParsedScene, opened: ParsedStitch): readonly [ParsedStitch, ...ParsedStitch[]] {
  const reached = new Set([opened]);
  for (const stitch of reached)
    for (const piece of walk(stitch.pieces)) {
      const next = piece.is === "divert" && stitchNamed(scene, piece.to);
      if (next) reached.add(next);
    }
  return [opened, ...scene.stitches.filter((stitch) => stitch !== opened && reached.has(stitch))];
}

/** A divert names a stitch of its own knot alone, or with the knot before it. */
export const stitchNamed = (scene: ParsedScene, to: string): ParsedStitch | undefined =>
  scene.stitches.find(({ name }) => name === to || scene.knots.some((knot) => to === `${knot}.${name}`));

function stitchEntry(stitches: readonly [ParsedStitch, ...ParsedStitch[]], lines: readonly string[]): StitchEntry {
  const pieces = stitches.flatMap((stitch) => [...walk(stitch.pieces)]);
  return {
    choices: pieces.flatMap((piece) => choicesOf(piece, lines)),
    questions: pieces.flatMap(testsOf).flatMap((test) => [...questionsIn(test)]),
    facts: pieces.flatMap((piece) => (piece.is === "happened" ? [{ fact: piece.fact, ...piece.at }] : [])),
    cites: pieces.flatMap((piece) =>
      piece.is === "tag" && piece.tag.name === "cite" ? [{ cite: piece.tag.value, ...piece.at }] : [],
    ),
    at: stitches[0].at,
  };
}

const testsOf = (piece: Piece) =>
  piece.is === "arms"
    ? piece.arms.map(({ test }) => test)
    : piece.is === "offers"
      ? piece.offers.map(({ test }) => test)
      : [];

function choicesOf(piece: Piece, lines: readonly string[]): readonly ChoiceEntry[] {
  if (piece.is !== "offers") return [];
  const question = questionAbove(piece.at.line, lines);
  const answers = question === undefined ? {} : { answers: plainLine(question) };
  return piece.offers.flatMap(({ text, tags, under, at }) => {
    const option = readOption(text, tags);
    return option ? [{ ...option, facts: factsUnder(under), ...answers, at }] : [];
  });
}

/** What a writer asks above the options of one choice: the comment on the line before them. */
export function questionAbove(line: number, lines: readonly string[]): string | undefined {
  const [, asked] = /^\s*\/\/\s*(.+?)\s*$/.exec(lines[line - 2] ?? "") ?? [];
  return asked;
}

/** Facts that happen whenever this is chosen and nothing more: up to the next choice. */
function factsUnder(under: readonly Piece[]): readonly string[] {
  const next = under.findIndex(({ is }) => is === "offers");
  const until = next < 0 ? under : under.slice(0, next);
  return [...walk(until)].flatMap((piece) => (piece.is === "happened" ? [piece.fact] : []));
}
