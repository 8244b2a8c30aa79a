import type { PageKind } from "./page.ts";

/** One row: the keys of the terminal, the letter of plain mode, what it does. Footer and help of both front ends come from here. */
export interface KeyRow {
  readonly action: Action;
  /** As written in the footer and in help: `1–9`, `Enter`, `space`. */
  readonly keys: string;
  /** What is typed before Enter in plain mode, if it has a place there. */
  readonly plain?: string;
  readonly does: string;
  /** The same in plain mode, where it does less. */
  readonly plainDoes?: string;
  /** Shorter, for the footer; without it the row stands in help only. */
  readonly footer?: string;
  /** The same on a page with options, where the key takes the one pointed at. */
  readonly footerOfChoice?: string;
  readonly on: readonly PageKind[] | "all";
  readonly group: "Reading" | "Choosing" | "Beside the page" | "Anywhere";
}

export const ACTIONS = [
  "point",
  "move",
  "commit",
  "page-on",
  "page-back",
  "top",
  "end",
  "record",
  "receipt",
  "file",
  "truth",
  "minutes",
  "help",
  "back",
  "quit",
  "leave",
  "suspend",
  "repaint",
] as const;
export type Action = (typeof ACTIONS)[number];

export const KEYS: readonly KeyRow[] = [
  {
    action: "point",
    keys: "1–9",
    plain: "a number",
    does: "point at a choice",
    plainDoes: "take a choice",
    footer: "choose",
    on: ["scene", "title"],
    group: "Choosing",
  },
  {
    action: "move",
    keys: "↑ ↓ k j",
    does: "move the pointer; on a page without choices, a line",
    on: "all",
    group: "Choosing",
  },
  {
    action: "commit",
    keys: "Enter",
    plain: "an empty line",
    does: "take the choice; go on",
    plainDoes: "go on, where no choice waits",
    footer: "go on",
    footerOfChoice: "take it",
    on: "all",
    group: "Choosing",
  },
  {
    action: "page-on",
    keys: "space PgDn f",
    does: "read on; never takes a choice",
    footer: "read on",
    on: "all",
    group: "Reading",
  },
  { action: "page-back", keys: "b PgUp", does: "back a page", on: "all", group: "Reading" },
  { action: "top", keys: "g Home", does: "to the top", on: "all", group: "Reading" },
  { action: "end", keys: "G End", does: "to the end", on: "all", group: "Reading" },
  {
    action: "record",
    keys: "r",
    plain: "r",
    does: "what really happened here, with sources",
    footer: "record",
    on: ["consequence", "scene"],
    group: "Beside the page",
  },
  {
    action: "receipt",
    keys: "w",
    plain: "w",
    does: "why: the chain of causes, as far as this chair can know",
    footer: "why",
    on: ["consequence", "scene"],
    group: "Beside the page",
  },
  {
    action: "file",
    keys: "v",
    plain: "v",
    does: "what this chair takes the other for, and what it wants",
    footer: "file",
    on: ["consequence", "scene"],
    group: "Beside the page",
  },
  {
    action: "truth",
    keys: "x",
    plain: "x",
    does: "the whole truth: what was meant, heard and moved in both capitals (in study mode, and after the end)",
    footer: "truth",
    on: ["consequence", "scene", "end"],
    group: "Beside the page",
  },
  {
    action: "minutes",
    keys: "m",
    plain: "m",
    does: "what the leaders whom nobody played believed, weighed and chose",
    footer: "minutes",
    on: ["end"],
    group: "Beside the page",
  },
  { action: "help", keys: "?", plain: "?", does: "help", footer: "help", on: "all", group: "Anywhere" },
  {
    action: "back",
    keys: "Esc",
    plain: "b",
    does: "back to the page",
    on: ["record", "receipt", "file", "truth", "minutes", "help"],
    footer: "back",
    group: "Anywhere",
  },
  {
    action: "quit",
    keys: "q",
    plain: "q",
    does: "quit; the play is saved at every choice",
    footer: "quit",
    on: "all",
    group: "Anywhere",
  },
  { action: "leave", keys: "Ctrl+C", does: "leave at once", on: "all", group: "Anywhere" },
  { action: "suspend", keys: "Ctrl+Z", does: "to the shell; fg comes back", on: "all", group: "Anywhere" },
  { action: "repaint", keys: "Ctrl+L", does: "paint the page again", on: "all", group: "Anywhere" },
];

export const keysOn = (kind: PageKind): readonly KeyRow[] =>
  KEYS.filter((row) => row.on === "all" || row.on.includes(kind));

/** What is typed in plain mode for an action. */
export const letterOf = (action: Action): string | undefined => KEYS.find((row) => row.action === action)?.plain;
