import type { At } from "../story-index.ts";
import type { Tag } from "../tags.ts";

/** A number with the choices of a way on which it comes about. */
export interface OnWay {
  readonly n: number;
  readonly way?: Link;
}
interface Link {
  readonly id: string;
  readonly next?: Link;
}
export interface Extent {
  readonly least: OnWay;
  readonly most: OnWay;
}

/** What can be counted along the ways through a part, from some place on. */
export interface Measure {
  readonly words: Extent;
  readonly choices: Extent;
  readonly decisions: Extent;
  /** The most words until something is chosen again, and the longest such stretch later on. */
  readonly lead: number;
  readonly stretch: { readonly words: number; readonly at?: At };
}

const NOUGHT: Extent = { least: { n: 0 }, most: { n: 0 } };
export const END: Measure = { words: NOUGHT, choices: NOUGHT, decisions: NOUGHT, lead: 0, stretch: { words: 0 } };

const more = ({ least, most }: Extent, by: number): Extent =>
  by === 0 ? { least, most } : { least: { ...least, n: least.n + by }, most: { ...most, n: most.n + by } };
const via = ({ least, most }: Extent, id: string): Extent => ({
  least: { n: least.n, way: { id, ...(least.way && { next: least.way }) } },
  most: { n: most.n, way: { id, ...(most.way && { next: most.way }) } },
});

/** A stretch of text, and then the rest. */
export const withWords = (then: Measure, words: number): Measure => ({
  ...then,
  words: more(then.words, words),
  lead: then.lead + words,
});

/** An option taken, and then the rest. */
export function chosen(then: Measure, tags: readonly Tag[], at: At): Measure {
  const id = tags.find(({ name }) => name === "id")?.value ?? "?";
  const decides = tags.some(({ name }) => name === "act") ? 1 : 0;
  return {
    words: via(then.words, id),
    choices: via(more(then.choices, 1), id),
    decisions: via(more(then.decisions, decides), id),
    lead: 0,
    stretch: then.lead > then.stretch.words ? { words: then.lead, at } : then.stretch,
  };
}

/** The least and the most of several ways on. */
export function any(ways: readonly Measure[]): Measure {
  const extent = (of: (measure: Measure) => Extent): Extent => ({
    least: ways.map((way) => of(way).least).reduce((a, b) => (b.n < a.n ? b : a)),
    most: ways.map((way) => of(way).most).reduce((a, b) => (b.n > a.n ? b : a)),
  });
  if (ways.length === 0) return END;
  return {
    words: extent(({ words }) => words),
    choices: extent(({ choices }) => choices),
    decisions: extent(({ decisions }) => decisions),
    lead: Math.max(...ways.map(({ lead }) => lead)),
    stretch: ways.map(({ stretch }) => stretch).reduce((a, b) => (b.words > a.words ? b : a)),
  };
}

/** `riddle, explain, give-treaty`: the way on which a number comes about. */
export function wayOf({ way }: OnWay): string {
  const ids: string[] = [];
  for (let link = way; link; link = link.next) ids.push(link.id);
  return ids.join(", ");
}
