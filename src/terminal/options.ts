import type { PageOption } from "../views/page.ts";
import type { Glyphs } from "./glyphs.ts";
import { BLANK, blanks, indent, type Line, lineWidth, type Span, shorten, width } from "./line.ts";
import { wrap } from "./wrap.ts";

/** Cells before an option's text: the pointer, its number, and air. */
const AT = 5;

/** What points at an option: its letter, or its place among those that have none. */
export const labelsOf = (options: readonly PageOption[]): readonly string[] => {
  let number = 0;
  return options.map((option) => option.letter ?? String(++number));
};

interface Setting {
  readonly room: number;
  readonly glyphs: Glyphs;
  /** Where details stand in a column of their own; without it they stand under their option. */
  readonly detailAt?: number;
}

/** Details stand beside their options where every one of them fits on the row. */
function settingFor(options: readonly PageOption[], room: number, glyphs: Glyphs): Setting {
  const at = AT + Math.max(0, ...options.map((option) => width(option.text))) + 3;
  const fits = options.every((option) => at + width(option.detail ?? "") <= room);
  return { room, glyphs, ...(fits && { detailAt: at }) };
}

const headOf = (label: string, pointed: boolean, glyphs: Glyphs): Line => [
  { text: pointed ? `${glyphs.pointer} ` : "  ", as: "accent" },
  { text: label.padEnd(AT - 2), as: pointed ? "accent" : "muted" },
];

function wholeLines(
  option: PageOption,
  label: string,
  pointed: boolean,
  { room, glyphs, detailAt }: Setting,
): readonly Line[] {
  const text: Span = { text: option.text, ...(pointed && { bold: true as const }) };
  const lines = wrap([text], room - AT);
  const set = lines.map((line, n): Line => (n === 0 ? [...headOf(label, pointed, glyphs), ...line] : indent(line, AT)));
  if (!option.detail) return set;
  const detail: Span = { text: option.detail, as: "muted" };
  const [first] = set;
  if (detailAt !== undefined && first) return [[...first, blanks(detailAt - lineWidth(first)), detail]];
  return [...set, ...wrap([detail], room - AT).map((line) => indent(line, AT))];
}

const shrunkLine = (option: PageOption, label: string, { room, glyphs }: Setting): Line => [
  ...headOf(label, false, glyphs),
  { text: shorten(option.text, room - AT, glyphs.ellipsis) },
];

/** A blank row stands between the numbered options and those with a letter. */
const partedAt = (options: readonly PageOption[]): number =>
  options.findIndex((option, n) => n > 0 && option.letter !== undefined && options[n - 1]?.letter === undefined);

/** All options whole. */
export function wholeOptions(
  options: readonly PageOption[],
  pointer: number,
  room: number,
  glyphs: Glyphs,
): readonly Line[] {
  const setting = settingFor(options, room, glyphs);
  const parted = partedAt(options);
  const labels = labelsOf(options);
  return options.flatMap((option, n) => [
    ...(n === parted ? [BLANK] : []),
    ...wholeLines(option, labels[n] ?? "", n === pointer, setting),
  ]);
}

/** The one pointed at whole, the others in one row each; of too many, those around the pointer. */
export function shrunkOptions(
  options: readonly PageOption[],
  pointer: number,
  room: number,
  rows: number,
  glyphs: Glyphs,
): readonly Line[] {
  const setting = settingFor(options, room, glyphs);
  const labels = labelsOf(options);
  const each = options.map((option, n) =>
    n === pointer ? wholeLines(option, labels[n] ?? "", true, setting) : [shrunkLine(option, labels[n] ?? "", setting)],
  );
  const before = each.slice(0, pointer).flat().length;
  const mine = each[pointer]?.length ?? 0;
  const lines = each.flat();
  const from = Math.max(0, Math.min(before - Math.floor((rows - mine) / 2), lines.length - rows));
  return lines.slice(from, from + rows);
}

/** Rows that shrunken options need, whichever is pointed at, so that nothing moves with the pointer. */
export const shrunkHeight = (options: readonly PageOption[], room: number, glyphs: Glyphs): number => {
  const setting = settingFor(options, room, glyphs);
  const tallest = Math.max(0, ...options.map((option) => wholeLines(option, "", true, setting).length));
  return options.length === 0 ? 0 : options.length - 1 + tallest;
};
