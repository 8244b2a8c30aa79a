import { type Aside, isAside } from "../views/beside.ts";
import type { Desk } from "../views/desk.ts";
import { actionOf } from "./bindings.ts";
import type { Sheet } from "./budget.ts";
import type { Glyphs } from "./glyphs.ts";
import { endShown, type Layout, type Leaf, layOut, openLeaf, placeAt, takesTurns } from "./leaf.ts";
import { legible, legiblePage } from "./legible.ts";
import { labelsOf } from "./options.ts";

/** How things are set: what the terminal is, not what stands in it. */
export interface View {
  readonly sheet: Sheet;
  readonly glyphs: Glyphs;
  readonly ascii: boolean;
}

/** A reader at a desk: the page in hand, and perhaps another laid over it. */
export interface Reading {
  readonly desk: Desk;
  readonly index: number;
  readonly leaf: Leaf;
  readonly aside?: { readonly key: string; readonly leaf: Leaf };
  /** Which pages lie beside this one. */
  readonly beside: ReadonlySet<Aside>;
  readonly notice?: string;
  /** Set when the reader leaves. */
  readonly code?: number;
}

const EXIT = { quit: 0, interrupted: 130 } as const;

function atPage(desk: Desk, index: number, view: View): Omit<Reading, "notice"> {
  const page = desk.pages[index];
  if (!page) throw new Error(`No page ${index + 1} of ${desk.pages.length} on the desk`);
  return { desk, index, leaf: openLeaf(legiblePage(page, view.ascii)), beside: new Set(desk.beside(index)) };
}

export function openReading(desk: Desk, view: View): Reading {
  const notice = desk.notice === undefined ? undefined : legible(desk.notice, view.ascii);
  return { ...atPage(desk, 0, view), ...(notice !== undefined && { notice }) };
}

export const leafInHand = (reading: Reading): Leaf => reading.aside?.leaf ?? reading.leaf;
export const layoutOf = (reading: Reading, view: View): Layout =>
  layOut(leafInHand(reading), view.sheet, view.glyphs, reading.notice);

const withLeaf = (reading: Reading, leaf: Leaf): Reading =>
  reading.aside ? { ...reading, aside: { ...reading.aside, leaf } } : { ...reading, leaf };

/** Notes that the end of the text has been on the screen, as soon as it has. */
export function settle(reading: Reading, view: View): Reading {
  const leaf = leafInHand(reading);
  if (leaf.finished || view.sheet.shape === "none" || !endShown(layoutOf(reading, view))) return reading;
  return withLeaf(reading, { ...leaf, finished: true });
}

/** Whether Enter at the end of the page in hand leads to another. */
export const isOnward = (reading: Reading): boolean =>
  reading.aside === undefined && reading.index < reading.desk.pages.length - 1;

function closed(reading: Reading): Reading {
  const { aside: _, ...page } = reading;
  return page;
}

function opened(reading: Reading, name: Aside, key: string, view: View): Reading {
  const page = reading.desk.aside(name, reading.index);
  return page ? { ...reading, aside: { key, leaf: openLeaf(legiblePage(page, view.ascii)) } } : reading;
}

const onward = (reading: Reading, view: View): Reading =>
  isOnward(reading) ? atPage(reading.desk, reading.index + 1, view) : reading;

/** Back to the page before, at its end, where it was left. */
function backward(reading: Reading, view: View): Reading {
  if (reading.aside || reading.index === 0) return reading;
  const before = atPage(reading.desk, reading.index - 1, view);
  const layout = layOut(before.leaf, view.sheet, view.glyphs);
  return { ...before, leaf: { ...before.leaf, place: placeAt(layout, layout.end), finished: true } };
}

function taken(reading: Reading, view: View): Reading {
  const option = reading.leaf.page.options[reading.leaf.pointer];
  return option ? openReading(reading.desk.choose(option.id), view) : reading;
}

const DOWN: ReadonlySet<string> = new Set(["↓", "j"]);

/** What a key makes of a reading. Taking an option is the one thing here that is felt outside. */
function turned(reading: Reading, key: string, view: View): Reading {
  const leaf = leafInHand(reading);
  const { options } = leaf.page;
  const layout = layoutOf(reading, view);
  const ended = endShown(layout);
  const pageful = Math.max(1, layout.budget.text - 1);
  const hidden = takesTurns(leaf, view.sheet) && !leaf.choosing;
  const to = (top: number): Reading =>
    layout.text.length === 0 ? reading : withLeaf(reading, { ...leaf, place: placeAt(layout, top) });
  const past = (top: number): number => (layout.text[top]?.line.length === 0 ? top + 1 : top);
  const point = (at: number): Reading =>
    withLeaf(reading, {
      ...leaf,
      choosing: leaf.choosing || leaf.finished,
      pointer: Math.max(0, Math.min(options.length - 1, at)),
    });
  const choices = (): Reading => withLeaf(reading, { ...leaf, choosing: true });
  const readOn = (): Reading => to(past(layout.top + pageful));

  const lettered = options.findIndex((option) => option.letter === key);
  if (lettered >= 0) return point(lettered);
  if (reading.aside && (key === reading.aside.key || key === "Esc")) return closed(reading);

  const action = actionOf(key, leaf.page.kind, options.length);
  if (isAside(action)) return opened(reading, action, key, view);
  switch (action) {
    case "point": {
      const at = labelsOf(options).indexOf(key);
      return at < 0 ? reading : point(at);
    }
    case "move": {
      const by = DOWN.has(key) ? 1 : -1;
      if (options.length === 0) return to(layout.top + by);
      return hidden && leaf.finished ? choices() : point(leaf.pointer + by);
    }
    case "commit":
      if (!ended && !leaf.finished) return readOn();
      if (hidden) return choices();
      if (options.length > 0) return taken(reading, view);
      return reading.aside ? closed(reading) : onward(reading, view);
    case "page-on":
      if (!ended) return readOn();
      if (hidden) return choices();
      return options.length > 0 ? reading : onward(reading, view);
    case "page-back":
      if (leaf.choosing && takesTurns(leaf, view.sheet)) return withLeaf(reading, { ...leaf, choosing: false });
      return layout.top > 0 ? to(layout.top - pageful) : backward(reading, view);
    case "top":
      return to(0);
    case "end":
      return to(layout.end);
    case "quit":
      return { ...reading, code: EXIT.quit };
    case "leave":
      return { ...reading, code: EXIT.interrupted };
    default:
      return reading;
  }
}

/** The reading after a key. The same keys give the same reading, however fast they come. */
export function press(reading: Reading, key: string, view: View): Reading {
  if (reading.code !== undefined) return reading;
  if (key === "Ctrl+C") return { ...reading, code: EXIT.interrupted };
  if (view.sheet.shape === "none") return key === "q" ? { ...reading, code: EXIT.quit } : reading;
  const { notice: _, ...unnoticed } = settle(reading, view);
  const next = turned(unnoticed, key, view);
  return settle(next, view);
}
