import type { Page } from "../views/page.ts";
import type { Sheet } from "./budget.ts";
import { type Footing, footerLine } from "./footer.ts";
import { ledgerLines } from "./gauges.ts";
import type { Glyphs } from "./glyphs.ts";
import { endShown, type Layout, type Leaf, takesTurns } from "./leaf.ts";
import { BLANK, beside, blanks, cut, indent, type Line, lineWidth, type Span, spread, width } from "./line.ts";
import { chapterSpan, mastheadLine } from "./masthead.ts";
import { timelineLine } from "./timeline.ts";
import { wrap } from "./wrap.ts";

const blankRows = (rows: number): Line[] => Array.from({ length: rows }, () => BLANK);
const filled = (lines: readonly Line[], rows: number): Line[] => [
  ...lines.slice(0, rows),
  ...blankRows(rows - lines.length),
];
const toTheRight = (line: Line, room: number): Line => [blanks(room - lineWidth(line)), ...line];

const aboveText = (layout: Layout, glyphs: Glyphs): string =>
  layout.top > 0 ? `${glyphs.above} ${layout.top} above` : "";

function belowText(layout: Layout, glyphs: Glyphs): string {
  const below = layout.text.length - layout.top - layout.budget.text;
  return below > 0 ? `${glyphs.below} ${below} more ${below === 1 ? "line" : "lines"}` : "";
}

const noted = (texts: readonly string[], room: number): Line => {
  const text = texts.filter(Boolean).join("   ");
  return text === "" ? BLANK : toTheRight([{ text, as: "muted" }], room);
};

/** The rule under the masthead; at its end, what can be scrolled back to. */
function ruleLine(layout: Layout, sheet: Sheet, glyphs: Glyphs): Line {
  const above = aboveText(layout, glyphs);
  const drawn = sheet.inner - (above === "" ? 0 : width(above) + 1);
  const rule: Span = { text: glyphs.rule.repeat(drawn), as: "rule" };
  return above === "" ? [rule] : [rule, { text: ` ${above}`, as: "muted" }];
}

/** Text, what is left of it, and the options under it, wherever it ends; beside them the ledger. */
function body(leaf: Leaf, layout: Layout, sheet: Sheet, glyphs: Glyphs): readonly Line[] {
  const { budget, text, top } = layout;
  const rows = budget.text + budget.more + budget.before + budget.options + budget.air;
  const above = budget.rule === 0 ? aboveText(layout, glyphs) : "";
  const more = noted([above, belowText(layout, glyphs)], sheet.measure);
  const column = filled(
    [
      ...text.slice(top, top + budget.text).map((row) => row.line),
      ...(budget.more > 0 && more.length > 0 ? [more] : []),
      ...blankRows(budget.before),
      ...layout.options,
    ],
    rows,
  );
  if (!layout.ledger) return column;
  const ledger = ledgerLines(leaf.page.gauges, leaf.page.masthead.chapter, sheet.ledger.cells, rows - 1, glyphs);
  return column.map((line, n) => beside(line, ledger[n] ?? BLANK, sheet.ledger.at));
}

function foot(page: Page, layout: Layout, sheet: Sheet, glyphs: Glyphs): readonly Line[] {
  const { budget } = layout;
  const line = page.timeline && budget.timeline > 0 ? timelineLine(page.timeline, sheet.inner, glyphs) : BLANK;
  const spare = sheet.inner - lineWidth(line) - 2;
  const chapter = page.masthead.chapter && !layout.ledger ? chapterSpan(page.masthead.chapter, spare) : BLANK;
  return [
    ...layout.notice.slice(0, budget.notice),
    ...(budget.timeline > 0 ? [spread(line, chapter, sheet.inner)] : []),
    ...layout.gauges.slice(0, budget.gauges),
  ];
}

export interface Framing extends Pick<Footing, "onward" | "beside"> {
  readonly sheet: Sheet;
  readonly glyphs: Glyphs;
}

/** The whole screen: as many lines as the terminal has rows, none longer than its columns. */
export function frame(
  leaf: Leaf,
  layout: Layout,
  { sheet, glyphs, onward, beside: besides }: Framing,
): readonly Line[] {
  const { page } = leaf;
  const { budget } = layout;
  const turnsLeft = takesTurns(leaf, sheet) && !leaf.choosing;
  const footing: Footing = {
    kind: page.kind,
    numbered: page.options.filter((option) => option.letter === undefined).length,
    options: page.options.length,
    finished: leaf.finished && !turnsLeft,
    ended: endShown(layout),
    onward,
    beside: besides,
  };
  const rows: readonly Line[] = [
    mastheadLine(page.masthead, sheet.inner, glyphs),
    ...(budget.rule > 0 ? [ruleLine(layout, sheet, glyphs)] : []),
    ...blankRows(budget.opening),
    ...body(leaf, layout, sheet, glyphs),
    ...foot(page, layout, sheet, glyphs),
    footerLine(footing, sheet.inner, glyphs),
  ];
  return filled(rows, sheet.rows).map((row) => indent(cut(row, sheet.inner, glyphs.ellipsis), sheet.margin));
}

/** Too small to play in: one sentence, and nothing that a key could take by accident. */
export function tooSmall(sheet: Sheet): readonly Line[] {
  const text = `Fraternal needs 30 x 8; this is ${sheet.columns} x ${sheet.rows}. q leaves, and --plain needs no room.`;
  return filled(wrap(text, sheet.columns), sheet.rows);
}
