import { isAside } from "../views/beside.ts";
import { type Action, type KeyRow, keysOn } from "../views/keys.ts";
import type { Page } from "../views/page.ts";
import type { Glyphs } from "./glyphs.ts";
import { cut, type Line, lineWidth } from "./line.ts";

/** What the keys can do just now, as far as the footer tells it. */
export interface Footing {
  readonly kind: Page["kind"];
  /** Options that a number points at. */
  readonly numbered: number;
  readonly options: number;
  /** The end of the text has been shown. */
  readonly finished: boolean;
  /** It is on the screen now. */
  readonly ended: boolean;
  /** Enter leads somewhere from the end of this page. */
  readonly onward: boolean;
  /** Pages beside this one, which their keys would open. */
  readonly beside: ReadonlySet<string>;
}

const GAP = "   ";
const first = (row: KeyRow): string => row.keys.split(" ")[0] ?? "";

/** What the footer can do without, in this order. Help names it all. */
const GOES: readonly Action[] = ["quit", "truth", "minutes", "point", "file", "receipt", "record", "back", "help"];

interface Said {
  readonly action: Action;
  readonly keys: string;
  readonly does: string;
}

function said(row: KeyRow, footing: Footing, glyphs: Glyphs): readonly Said[] {
  const { action, footer } = row;
  const says = (keys: string, does = footer): readonly Said[] => (does ? [{ action, keys, does }] : []);
  switch (action) {
    case "point":
      if (footing.numbered === 0) return [];
      return says(footing.numbered === 1 ? "1" : `1${glyphs.to}${footing.numbered}`);
    case "commit":
      if (!footing.finished) return [];
      if (footing.options > 0) return says(first(row), row.footerOfChoice);
      return footing.onward ? says(first(row)) : [];
    case "page-on":
      if (!footing.finished) return says(`Enter, ${first(row)}`);
      return footing.ended ? [] : says(first(row));
    case "help":
      return says(first(row));
    default:
      return isAside(action) && !footing.beside.has(action) ? [] : says(first(row));
  }
}

const set = (items: readonly Said[]): Line =>
  items.flatMap(({ keys, does }, n) => [
    { text: `${n === 0 ? "" : GAP}${keys}` },
    { text: ` ${does}`, as: "muted" as const },
  ]);

/** The keys of this page, from the registry of keys. */
export function footerLine(footing: Footing, room: number, glyphs: Glyphs): Line {
  let items = keysOn(footing.kind).flatMap((row) => said(row, footing, glyphs));
  for (const action of GOES) {
    if (lineWidth(set(items)) <= room) break;
    items = items.filter((item) => item.action !== action);
  }
  return cut(set(items), room, glyphs.ellipsis);
}
