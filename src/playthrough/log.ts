import { failed, ok, type Result } from "../relationship/result.ts";
import { type Entry, FORMAT, type Header, hangsFrom, isChoice, sealed, unsealed } from "./lines.ts";
import { entryOf, headerOf } from "./parse.ts";
import { sumOf } from "./sums.ts";

/** A line that could not be kept, and why. Lines are counted from 1, as editors do. */
export interface Damage {
  readonly line: number;
  readonly says: string;
}

/** A log, read: append-only, a tree by `after`. Lines are never removed; what is damaged is left out and said. */
export interface Log {
  readonly header: Header;
  readonly entries: readonly Entry[];
  /** Sum of every line kept, by `n`; the header's is 0's. */
  readonly sums: ReadonlyMap<number, string>;
  readonly damage: readonly Damage[];
  /** Lines in the file, damaged ones too. */
  readonly lines: number;
  /** The number that the next entry will have: not one that a damaged line may have had. */
  readonly next: number;
  /** The file's line of each entry kept, by `n`. */
  readonly lineOf: ReadonlyMap<number, number>;
  /** Where one can stand: the choices kept, by `n`, and 0. Lines hang from these alone. */
  readonly places: ReadonlySet<number>;
}

/** A new log and its first line. */
export function newLog(header: Header): { log: Log; text: string } {
  const { text, sum } = sealed(header, "");
  const log = {
    header,
    entries: [],
    sums: new Map([[0, sum]]),
    damage: [],
    lines: 1,
    next: 1,
    lineOf: new Map([[0, 1]]),
    places: new Set([0]),
  };
  return { log, text };
}

/** What an entry is before it has its number. */
export type Unnumbered = Entry extends infer Each ? (Each extends Entry ? Omit<Each, "n"> : never) : never;

/** Appends an entry. Throws when it hangs from what is no choice in the log: no caller may do that. */
export function append(log: Log, fields: Unnumbered): { log: Log; text: string } {
  const entry = { n: log.next, ...fields } as Entry;
  const parent = log.sums.get(hangsFrom(entry));
  if (parent === undefined || !log.places.has(hangsFrom(entry)))
    throw new Error(`number ${entry.n} would hang from ${hangsFrom(entry)}, which is no choice in the log`);
  const { text, sum } = sealed(entry, parent);
  return {
    text,
    log: {
      ...log,
      entries: [...log.entries, entry],
      sums: new Map(log.sums).set(entry.n, sum),
      next: entry.n + 1,
      lines: log.lines + 1,
      lineOf: new Map(log.lineOf).set(entry.n, log.lines + 1),
      places: isChoice(entry) ? new Set(log.places).add(entry.n) : log.places,
    },
  };
}

/** Reads a log's text. Whatever is whole, and hangs from what is whole, is kept; what is no log at all is a sentence. */
export function readLog(text: string): Result<Log, string> {
  // Mail and editors may have ended the lines as Windows does.
  const [first = "", ...rest] = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const header = readHeader(first);
  if (!header.ok) return header;
  const kept = {
    entries: [] as Entry[],
    sums: new Map([[0, header.value.sum]]),
    lineOf: new Map([[0, 1]]),
    places: new Set([0]),
    damage: [] as Damage[],
  };
  let last = 0;
  rest.forEach((line, index) => {
    if (line === "") return;
    const read = readEntry(line, kept);
    if (!read.ok) {
      kept.damage.push({ line: index + 2, says: read.problem });
      return;
    }
    const { entry, sum } = read.value;
    kept.entries.push(entry);
    kept.sums.set(entry.n, sum);
    kept.lineOf.set(entry.n, index + 2);
    if (isChoice(entry)) kept.places.add(entry.n);
    last = Math.max(last, entry.n);
  });
  const lines = 1 + rest.length - (rest.at(-1) === "" ? 1 : 0);
  return ok({ header: header.value.header, ...kept, lines, next: Math.max(lines, last + 1) });
}

function readHeader(line: string): Result<{ header: Header; sum: string }, string> {
  if (!line.startsWith(`{"log":"${FORMAT}"`)) {
    return failed(
      /^\{"log":"fraternal\//.test(line) ? "is a Fraternal log of another version" : "is not a Fraternal log",
    );
  }
  const seal = unsealed(line);
  if (!seal || sumOf(seal.open) !== seal.sum)
    return failed("has a damaged first line, on which every other line rests");
  const header = headerOf(line);
  return header.ok ? ok({ header: header.value, sum: seal.sum }) : header;
}

type Kept = Pick<Log, "sums" | "places">;

function readEntry(line: string, { sums, places }: Kept): Result<{ entry: Entry; sum: string }, string> {
  const seal = unsealed(line);
  if (!seal) return failed("is cut short");
  const entry = entryOf(line);
  if (!entry.ok) return entry;
  const { n } = entry.value;
  const from = hangsFrom(entry.value);
  if (sums.has(n)) return failed(`is numbered ${n}, which stands already`);
  const parent = sums.get(from);
  if (parent === undefined) return failed(`hangs from number ${from}, which is damaged or missing`);
  if (sumOf(parent + seal.open) !== seal.sum) return failed("was changed: its sum does not fit");
  return places.has(from)
    ? ok({ entry: entry.value, sum: seal.sum })
    : failed(`hangs from number ${from}, which is no choice`);
}
