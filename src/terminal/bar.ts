import type { Glyphs } from "./glyphs.ts";
import type { Line, Span } from "./line.ts";

const clamp = (value: number): number => Math.max(0, Math.min(100, value));
const spans = (...parts: Span[]): Line => parts.filter((part) => part.text !== "");

/** A number from 0 to 100 as a bar of `cells`, in half cells. */
export function bar(value: number, cells: number, glyphs: Glyphs): Line {
  const halves = Math.round((clamp(value) * cells * 2) / 100);
  const full = Math.floor(halves / 2);
  const half = halves % 2;
  return spans(
    { text: glyphs.bar.repeat(full) + glyphs.half.repeat(half), as: "accent" },
    { text: glyphs.empty.repeat(cells - full - half), as: "rule" },
  );
}

/** The same with what was won or lost marked at its end: won cells are drawn on, lost ones are broken. */
export function changeBar(before: number, after: number, cells: number, glyphs: Glyphs): Line {
  const cell = (value: number): number => Math.round((clamp(value) * cells) / 100);
  const high = cell(Math.max(before, after));
  // What moved is seen, however little it was.
  const low = Math.max(0, Math.min(cell(Math.min(before, after)), before === after ? high : high - 1));
  const moved = high - low;
  return spans(
    { text: glyphs.bar.repeat(low), as: "accent" },
    after >= before ? { text: glyphs.bar.repeat(moved), as: "gain" } : { text: glyphs.lost.repeat(moved), as: "loss" },
    { text: glyphs.empty.repeat(cells - high), as: "rule" },
  );
}

/** `▲ 3`, `▼ 6`, or a dot where nothing moved. */
export function arrow(change: number, glyphs: Glyphs, gap = ""): Span {
  if (change === 0) return { text: glyphs.same, as: "muted" };
  const sign = change > 0 ? glyphs.up : glyphs.down;
  return { text: `${sign}${gap}${Math.abs(change)}`, as: change > 0 ? "gain" : "loss" };
}
