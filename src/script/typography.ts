import type { Run } from "./text.ts";

/** What could move a cursor, ring a bell or turn the direction of text: never shown, wherever it comes from. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const OPENS = /[\s([—–/“‘]/;
const ITALIC = /(<\/?i>)/;

export const withoutControls = (text: string): string =>
  text.search(UNSEEN) < 0 ? text : text.replace(/[\t\n\r]/g, " ").replace(UNSEEN, "");

/** Straight quotes and apostrophes as a printer sets them. `before` is the character that stands before the text, if any. */
export function typographic(text: string, before = " "): string {
  let last = { at: -1, sign: before };
  return text.replace(/["']/g, (sign, at: number) => {
    const opening = OPENS.test(at - 1 === last.at ? last.sign : (text[at - 1] ?? before));
    const set = sign === '"' ? (opening ? "“" : "”") : opening && closesLater(text, at) ? "‘" : "’";
    last = { at, sign: set };
    return set;
  });
}

/** `'yes' he says` closes, `'tis` and `the '20s` never do: those are apostrophes. */
const closesLater = (text: string, at: number): boolean =>
  /^'\p{L}/u.test(text.slice(at)) && /'(?!\p{L})/u.test(text.slice(at + 1));

/** A line of the story as a screen sets it: `<i>…</i>` becomes italic runs, the rest plain ones. */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let italic = false;
  let before: string | undefined;
  for (const piece of withoutControls(line.trim()).replace(/ {2,}/g, " ").trim().split(ITALIC)) {
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
