import type { Temperament } from "../counterpart/temperaments.ts";
import type { Seat } from "../relationship/seats.ts";
import { sumOf } from "./sums.ts";

export const FORMAT = "fraternal/1";
export const MODES = ["study", "committed"] as const;
export type Mode = (typeof MODES)[number];

/** Who sits in a chair: a person, or a leader who decides for himself. */
export type Player = "player" | `counterpart:${Temperament}`;

/** The first line of a log. Everything that the play depends on beside the choices. */
export interface Header {
  readonly log: typeof FORMAT;
  /** Eight hex digits, to tell one playthrough from another. */
  readonly run: string;
  readonly made: string;
  /** Digests of the story and of the numbers at the time. */
  readonly story: string;
  readonly model: string;
  readonly seed: number;
  readonly mode: Mode;
  readonly players: Readonly<Record<Seat, Player>>;
  readonly assume: Readonly<Record<string, number>>;
}

/** Lines after the header. `n` counts up; `after`, `go` and `of` name an earlier line, 0 being the header. */
export interface ChoiceLine {
  readonly n: number;
  readonly after: number;
  readonly scene: string;
  readonly seat: Seat;
  readonly choice: string;
  readonly by: "player" | "counterpart";
  /** At a scene's last choice: a digest of the relationship it leads to. */
  readonly state?: string;
}
export interface GoLine {
  readonly n: number;
  readonly go: number;
}
export interface NameLine {
  readonly n: number;
  readonly name: string;
  readonly of: number;
}
export type Entry = ChoiceLine | GoLine | NameLine;

export const isChoice = (entry: Entry): entry is ChoiceLine => "choice" in entry;
export const isGo = (entry: Entry): entry is GoLine => "go" in entry;

/** The line that an entry hangs from. */
export const hangsFrom = (entry: Entry): number => (isChoice(entry) ? entry.after : isGo(entry) ? entry.go : entry.of);

/** The order in which a line's fields stand. Fields that are not known here come last, in the order they came in. */
const ORDER = {
  header: ["log", "run", "made", "story", "model", "seed", "mode", "players", "assume"],
  choice: ["n", "after", "scene", "seat", "choice", "by", "state"],
  go: ["n", "go"],
  name: ["n", "name", "of"],
} as const;

function inOrder(fields: Header | Entry): Record<string, unknown> {
  const kind = "log" in fields ? "header" : isChoice(fields) ? "choice" : isGo(fields) ? "go" : "name";
  const values = fields as unknown as Record<string, unknown>;
  return Object.fromEntries([...new Set([...ORDER[kind], ...Object.keys(values)])].map((name) => [name, values[name]]));
}

/** Writes a line: its fields in their order, then the sum over the sum it hangs from and its own bytes. */
export function sealed(fields: Header | Entry, parentSum: string): { text: string; sum: string } {
  const open = JSON.stringify(inOrder(fields)).slice(0, -1);
  const sum = sumOf(parentSum + open);
  return { text: `${open},"sum":"${sum}"}`, sum };
}

const SEAL = /,"sum":"([0-9a-f]{8})"\}$/;

/** The bytes that a line's sum covers, and the sum it claims; undefined where a line has none at its end. */
export function unsealed(text: string): { open: string; sum: string } | undefined {
  const seal = SEAL.exec(text);
  return seal?.[1] ? { open: text.slice(0, seal.index), sum: seal[1] } : undefined;
}
