import type { Block, Page } from "../views/page.ts";
import { arrow, changeBar } from "./bar.ts";
import type { Glyphs } from "./glyphs.ts";
import { BLANK, blanks, indent, type Line, lineWidth, type Span, shorten, textOf, width } from "./line.ts";
import type { Token } from "./palette.ts";
import { hang, NO_BREAK, wrap } from "./wrap.ts";

/** A row of text that knows where in the page it comes from, so that a place outlives a change of size. */
export interface SetLine {
  readonly line: Line;
  readonly block: number;
  /** Letters of the block that stand before it; −1 for the blank row above a block. */
  readonly at: number;
}

interface Room {
  /** For prose. */
  readonly measure: number;
  /** For tables, which may be wider. */
  readonly inner: number;
}

type Change = Extract<Block, { block: "change" }>;
interface Columns {
  readonly dates: number;
  readonly numbers: number;
  readonly labels: number;
  readonly words: number;
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));

/** Neighbours of these kinds stand close together, as in a list. */
const LISTED: ReadonlySet<Block["block"]> = new Set(["dated", "change", "source"]);

/** Dates stand in a column of their own unless it would take more of the line than this. */
const DATES = 1 / 3;

const blankBetween = (above: Block, below: Block): boolean =>
  above.block !== "heading" && !(above.block === below.block && LISTED.has(below.block));

function columnsOf(blocks: readonly Block[]): Columns {
  const changes = blocks.filter((block) => block.block === "change");
  return {
    dates: widest(blocks.map((block) => (block.block === "dated" ? block.date : ""))) + 2,
    numbers: widest(blocks.map((block) => (block.block === "source" ? `[${block.number}]` : ""))) + 1,
    labels: Math.min(widest(changes.map((change) => change.label)), 22),
    words: widest(changes.map((change) => change.word)),
  };
}

const BAR = { most: 16, least: 6 } as const;
const REASON = 28;

/** `Trust  51 ━━━━━━━──── 54 ▲ 3  wary`, and the reason beside it or under it. */
function changeLines(change: Change, columns: Columns, room: number, glyphs: Glyphs): readonly Line[] {
  const numbers = columns.labels + 2 + 3 + 1 + 3 + 1 + 4;
  const spare = room - numbers - 1;
  const cells = spare < BAR.least ? 0 : Math.min(BAR.most, spare);
  const drawn: Line =
    cells === 0 ? [blanks(1)] : [blanks(1), ...changeBar(change.before, change.after, cells, glyphs), blanks(1)];
  const row: Span[] = [
    { text: shorten(change.label, columns.labels, glyphs.ellipsis).padEnd(columns.labels + 2) },
    { text: String(change.before).padStart(3), as: "muted" },
    ...drawn,
    { text: String(change.after).padStart(3), bold: true },
    blanks(1),
    arrow(change.after - change.before, glyphs, " "),
  ];
  const wordAt = numbers + (cells === 0 ? 0 : cells + 1) + 2;
  const reasonAt = wordAt + columns.words + 2;
  const because: Line = [{ text: change.because, as: "muted" }];
  const beside = (line: Line, text: Line, at: number): Line => [...line, blanks(at - lineWidth(line)), ...text];
  if (reasonAt + REASON <= room) {
    const [first, ...rest] = wrap(because, room - reasonAt);
    const full = beside(row, [{ text: change.word }], wordAt);
    return [first ? beside(full, first, reasonAt) : full, ...rest.map((line) => indent(line, reasonAt))];
  }
  if (wordAt + columns.words <= room) {
    const under = wrap(because, room - columns.labels - 3).map((line) => indent(line, columns.labels + 3));
    return [beside(row, [{ text: change.word }], wordAt), ...under];
  }
  const word = change.because ? `${change.word}${NO_BREAK}${glyphs.dot} ` : change.word;
  return [row, ...wrap([{ text: word }, ...because], room - 2).map((line) => indent(line, 2))];
}

function chainLines(links: Extract<Block, { block: "chain" }>["links"], room: number, glyphs: Glyphs): readonly Line[] {
  const spans = links.flatMap((link, n): readonly Span[] => [
    ...(n === 0 ? [] : [{ text: " " }, { text: `${glyphs.link}${NO_BREAK}`, as: "accent" as const }]),
    link.hidden ? { text: link.text, as: "muted", italic: true } : { text: link.text },
  ]);
  return wrap(spans, room - 2).map((line, n) => (n === 0 ? line : indent(line, 2)));
}

function blockLines(
  block: Block,
  columns: Columns,
  room: Room,
  glyphs: Glyphs,
  heading: Token | undefined,
): readonly Line[] {
  const { measure } = room;
  switch (block.block) {
    case "prose":
      return wrap(
        block.runs.map((run): Span => (run.italic ? { text: run.text, italic: true } : { text: run.text })),
        measure,
      );
    case "chosen":
      return hang([{ text: glyphs.link, as: "accent" }], 2, [{ text: block.text, as: "muted" }], measure);
    case "heading":
      return wrap([{ text: block.text, bold: true, ...(heading && { as: heading }) }], measure);
    case "question":
      return wrap([{ text: block.text, bold: true }], measure);
    case "remark":
      return wrap([{ text: block.text, as: "muted" }], measure);
    case "dated": {
      const label: Span = { text: block.date, as: "accent" };
      if (columns.dates <= measure * DATES) return hang([label], columns.dates, block.text, measure);
      return [...wrap([label], measure), ...wrap(block.text, measure - 2).map((line) => indent(line, 2))];
    }
    case "change":
      return changeLines(block, columns, room.inner, glyphs);
    case "chain":
      return chainLines(block.links, measure, glyphs);
    case "source":
      return hang([{ text: `[${block.number}]`, as: "muted" }], columns.numbers, block.text, measure);
  }
}

/** A page's text, set: every row that there is to read, from the first to the last. */
export function setPage(page: Page, room: Room, glyphs: Glyphs): readonly SetLine[] {
  const columns = columnsOf(page.blocks);
  const heading = page.kind === "record" ? "record" : undefined;
  const rows: SetLine[] = [];
  page.blocks.forEach((block, n) => {
    const above = page.blocks[n - 1];
    const lines = blockLines(block, columns, room, glyphs, heading);
    if (lines.length === 0) return;
    if (above && rows.length > 0 && blankBetween(above, block)) rows.push({ line: BLANK, block: n, at: -1 });
    let at = 0;
    for (const line of lines) {
      rows.push({ line, block: n, at });
      at += textOf(line).replaceAll(" ", "").length;
    }
  });
  return rows;
}
