import type { Page } from "../views/page.ts";

/** Codes that could steer a terminal, or turn the direction of a line, are shown as a sign and never sent. */
const CODES = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

const IN_ASCII: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "—": "--",
  "–": "-",
  "−": "-",
  "…": "...",
  "·": ".",
  "×": "x",
  "½": "1/2",
  "›": ">",
  "▸": ">",
  "▾": "v",
  "▲": "^",
  "▼": "v",
  "↑": "up",
  "↓": "down",
  "←": "left",
  "→": "right",
  "\u00A0": " ",
};

const inAscii = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\u0020-\u007E]/gu, (letter) => IN_ASCII[letter] ?? "?");

export function legible(text: string, ascii: boolean): string {
  const still = text.replace(/[\t\n]+/g, " ").replace(CODES, "\uFFFD");
  return ascii ? inAscii(still) : still;
}

/** Names that the program reads, and nobody else. */
const NOT_TEXT: ReadonlySet<string> = new Set(["id", "block", "kind", "is"]);

function through<T>(value: T, ascii: boolean): T {
  if (typeof value === "string") return legible(value, ascii) as T;
  if (Array.isArray(value)) return value.map((item) => through(item, ascii)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, NOT_TEXT.has(name) ? item : through(item, ascii)]),
  ) as T;
}

/** A page in which every text can be sent to this terminal as it stands. */
export const legiblePage = (page: Page, ascii: boolean): Page => through(page, ascii);
