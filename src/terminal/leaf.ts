import type { Page } from "../views/page.ts";
import { type SetLine, setPage } from "./blocks.ts";
import { type Budget, budget, type Sheet } from "./budget.ts";
import { gaugeLines } from "./gauges.ts";
import type { Glyphs } from "./glyphs.ts";
import { type Line, width } from "./line.ts";
import { shrunkHeight, shrunkOptions, wholeOptions } from "./options.ts";
import { wrap } from "./wrap.ts";

/** A place in a page's text that outlives a change of size. */
export interface Place {
  readonly block: number;
  readonly at: number;
}

/** A page in the reader's hand. */
export interface Leaf {
  readonly page: Page;
  /** The row at the head of the text; nothing before the first move: the page opens where it is fresh. */
  readonly place?: Place;
  readonly pointer: number;
  /** The end of the text has been shown. Only then can an option be taken. */
  readonly finished: boolean;
  /** Where text and options do not stand on one screen: whether the options are shown. */
  readonly choosing: boolean;
}

export const openLeaf = (page: Page): Leaf => ({ page, pointer: 0, finished: false, choosing: false });

/** A leaf, set for a sheet. */
export interface Layout {
  readonly budget: Budget;
  readonly text: readonly SetLine[];
  /** Index of the row at the head of the text, and the greatest it can be. */
  readonly top: number;
  readonly last: number;
  /** The top at which the end of the text stands on the last row. */
  readonly end: number;
  readonly options: readonly Line[];
  readonly gauges: readonly Line[];
  readonly notice: readonly Line[];
  readonly ledger: boolean;
}

/** On the smallest screens text and options take turns. */
export const takesTurns = (leaf: Leaf, sheet: Sheet): boolean => sheet.shape === "tiny" && leaf.page.options.length > 0;

interface Kept {
  readonly measure: number;
  readonly inner: number;
  readonly glyphs: Glyphs;
  readonly text: readonly SetLine[];
}
const KEPT = new WeakMap<Page, Kept>();

/** A page's text, set once for a width: a key asks for it several times. */
function textFor(page: Page, { measure, inner }: Sheet, glyphs: Glyphs): readonly SetLine[] {
  const kept = KEPT.get(page);
  if (kept && kept.measure === measure && kept.inner === inner && kept.glyphs === glyphs) return kept.text;
  const text = setPage(page, { measure, inner }, glyphs);
  KEPT.set(page, { measure, inner, glyphs, text });
  return text;
}

const isBlank = (row: SetLine | undefined): boolean => row !== undefined && row.line.length === 0;
const pastBlank = (text: readonly SetLine[], top: number): number => (isBlank(text[top]) ? top + 1 : top);

function topOf(leaf: Leaf, text: readonly SetLine[], last: number): number {
  const { place, page } = leaf;
  if (place) {
    const after = text.findIndex((row) => row.block > place.block || (row.block === place.block && row.at > place.at));
    return Math.max(0, Math.min(last, (after === -1 ? text.length : after) - 1));
  }
  const fresh = text.findIndex((row) => row.block >= page.fresh);
  return fresh === -1 ? 0 : Math.min(last, pastBlank(text, fresh));
}

export function layOut(leaf: Leaf, sheet: Sheet, glyphs: Glyphs, noticeText?: string): Layout {
  const { page, pointer } = leaf;
  const changes = page.blocks.some((block) => block.block === "change");
  const gauging = page.gauges.length > 0 && !changes;
  const ledger = gauging && sheet.ledger.cells > 0;
  const across = ledger ? sheet.measure : sheet.inner;
  const turns = takesTurns(leaf, sheet);
  const text = turns && leaf.choosing ? [] : textFor(page, sheet, glyphs);
  const offered = turns && !leaf.choosing ? [] : page.options;
  const gauges =
    gauging && !ledger ? gaugeLines(page.gauges, sheet.inner, sheet.shape === "compact" ? 1 : 2, glyphs) : [];
  const notice = noticeText ? wrap([{ text: noticeText, bold: true }], sheet.inner) : [];
  const whole = wholeOptions(offered, pointer, across, glyphs);
  const given = budget(sheet, {
    text: text.length,
    options: { whole: whole.length, shrunk: shrunkHeight(offered, across, glyphs) },
    gauges: gauges.length,
    timeline: page.timeline !== undefined && sheet.inner >= width("1920 ") * 2 + 50,
    notice: notice.length,
    sunk: page.kind === "card",
  });
  const end = Math.max(0, text.length - given.text);
  const fresh =
    end === 0
      ? 0
      : pastBlank(
          text,
          Math.max(
            0,
            text.findIndex((row) => row.block >= page.fresh),
          ),
        );
  const last = Math.max(end, fresh);
  return {
    budget: given,
    text,
    top: end === 0 ? 0 : topOf(leaf, text, last),
    last,
    end,
    options: given.whole ? whole : shrunkOptions(offered, pointer, across, given.options, glyphs),
    gauges,
    notice,
    ledger,
  };
}

/** Whether the last row of the text is on the screen. */
export const endShown = (layout: Layout): boolean => layout.top >= layout.end;

export const placeAt = (layout: Layout, top: number): Place => {
  const row = layout.text[Math.max(0, Math.min(layout.last, top))];
  return { block: row?.block ?? 0, at: row?.at ?? -1 };
};
