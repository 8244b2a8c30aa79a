import type { Run } from "./text.ts";

/** What could move a cursor, ring a bell or turn the direction of text: never shown, wherever it comes from. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const OPENS = /[\s(\[—–/“‘]/;
const ITALIC = /(<\/?i>)/;

export const withoutControls = (text: string): string => text.replace(/[\t\n\r]/g, " ").replace(UNSEEN, "");

/** Straight quotes and apostrophes as a printer sets them. `before` is the character that stands before the text, if any. */
export function typographic(text: string, before = ""): string {
  if (!/["']/.test(text)) return text;
  let set = "";
  for (const [at, sign] of [...text].entries()) {
    const opening = OPENS.test(set.at(-1) ?? (before || " "));
    if (sign === '"') set += opening ? "“" : "”";
    else if (sign === "'") set += opening && closesLater(text, at) ? "‘" : "’";
    else set += sign;
  }
  return set;
}

/** `'yes' he says` closes, `'tis` and `the '20s` never do: those are apostrophes. */
const closesLater = (text: string, at: number): boolean =>
  /^'\p{L}/u.test(text.slice(at)) && /'(?!\p{L})/u.test(text.slice(at + 1));

/** A line of the story as a screen sets it: `<i>…</i>` becomes italic runs, the rest plain ones. */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let italic = false;
  let before = "";
  for (const piece of withoutControls(line).trim().split(ITALIC)) {
    if (piece === "<i>" || piece === "</i>") italic = piece === "<i>";
    else if (piece !== "") {
      const text = typographic(piece, before);
      runs.push(italic ? { text, italic } : { text });
      before = text.at(-1) ?? before;
    }
  }
  return runs;
}

/** The same for a single line that has no italics: titles, options. */
export const plainLine = (line: string): string =>
  runsOf(line)
    .map(({ text }) => text)
    .join("");
