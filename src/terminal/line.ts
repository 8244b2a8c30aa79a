import stringWidth from "string-width";
import type { Token } from "./palette.ts";

/** A stretch of one row in one style. Without a token it stands in the terminal's own colour. */
export interface Span {
  readonly text: string;
  readonly as?: Token;
  readonly bold?: true;
  readonly italic?: true;
}

/** One row of the screen, or part of one. */
export type Line = readonly Span[];

export const BLANK: Line = [];

/** Cells, not characters: a Han character takes two. */
export const width = (text: string): number => stringWidth(text);
export const lineWidth = (line: Line): number => line.reduce((cells, span) => cells + width(span.text), 0);
export const textOf = (line: Line): string => line.map((span) => span.text).join("");

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
export const letters = (text: string): readonly string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** As much of a text as fits, with an ellipsis where something was cut. */
export function shorten(text: string, room: number, ellipsis = "…"): string {
  if (width(text) <= room) return text;
  let kept = "";
  for (const letter of letters(text)) {
    if (width(kept) + width(letter) + width(ellipsis) > room) break;
    kept += letter;
  }
  return room < width(ellipsis) ? "" : kept.trimEnd() + ellipsis;
}

/** A line cut to its room, span by span. */
export function cut(line: Line, room: number, ellipsis = "…"): Line {
  if (lineWidth(line) <= room) return line;
  const kept: Span[] = [];
  let left = room;
  for (const span of line) {
    const cells = width(span.text);
    if (cells < left) kept.push(span);
    else {
      kept.push({ ...span, text: shorten(`${span.text}${" ".repeat(left)}`, left, ellipsis) });
      break;
    }
    left -= cells;
  }
  return kept;
}

export const blanks = (cells: number): Span => ({ text: " ".repeat(Math.max(0, cells)) });
export const indent = (line: Line, cells: number): Line =>
  line.length > 0 && cells > 0 ? [blanks(cells), ...line] : line;

/** One line at the left of its room, another at the right; the right one goes when both do not fit. */
export function spread(left: Line, right: Line, room: number): Line {
  const between = room - lineWidth(left) - lineWidth(right);
  if (right.length === 0 || between < 2) return cut(left, room);
  return [...left, blanks(between), ...right];
}

/** Puts `right` beside `left`, beginning at the cell `at`. */
export const beside = (left: Line, right: Line, at: number): Line =>
  right.length === 0 ? left : [...cut(left, at), blanks(at - Math.min(at, lineWidth(left))), ...right];
