import { type Line, letters, type Span, width } from "./line.ts";

interface Word {
  readonly spans: readonly Span[];
  readonly cells: number;
  /** The space before it, in the style in which it was written. */
  readonly space?: Span;
}

export const NO_BREAK = "\u00A0";

/** A break is allowed at a space, and after a long dash. A no-break space is no space. */
const PIECES = /[ \t\n]+|[^ \t\n—]+—?|—/g;

function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  let glued = false;
  let space: Span | undefined;
  for (const span of line) {
    for (const piece of span.text.match(PIECES) ?? []) {
      if (/^[ \t\n]/.test(piece)) {
        space = { ...span, text: " " };
        glued = false;
        continue;
      }
      const last = words.at(-1);
      const part: Span = { ...span, text: piece };
      if (glued && last) {
        words[words.length - 1] = { ...last, spans: [...last.spans, part], cells: last.cells + width(piece) };
      } else {
        words.push({ spans: [part], cells: width(piece), ...(space && { space }) });
      }
      space = undefined;
      glued = !piece.endsWith("—");
    }
  }
  return words;
}

/** A word wider than a line is broken between its letters. */
function broken(word: Word, room: number): Word[] {
  if (word.cells <= room) return [word];
  const parts: Word[] = [];
  let spans: Span[] = [];
  let cells = 0;
  for (const span of word.spans) {
    let text = "";
    for (const letter of letters(span.text)) {
      const more = width(letter);
      if (cells + more > room && cells > 0) {
        parts.push({ spans: text === "" ? spans : [...spans, { ...span, text }], cells });
        spans = [];
        text = "";
        cells = 0;
      }
      text += letter;
      cells += more;
    }
    if (text !== "") spans.push({ ...span, text });
  }
  parts.push({ spans, cells });
  const [first, ...rest] = parts;
  return first ? [{ ...first, ...(word.space && { space: word.space }) }, ...rest] : [];
}

const alike = (a: Span, b: Span): boolean => a.as === b.as && a.bold === b.bold && a.italic === b.italic;

/** One span where neighbours are styled alike; a no-break space has done its work and becomes a space. */
function joined(spans: readonly Span[]): Line {
  const line: Span[] = [];
  for (const raw of spans) {
    const span: Span = { ...raw, text: raw.text.replaceAll(NO_BREAK, " ") };
    const last = line.at(-1);
    if (last && alike(last, span)) line[line.length - 1] = { ...last, text: last.text + span.text };
    else line.push(span);
  }
  return line;
}

/** Sets a text in lines of at most `room` cells. Never justified, never hyphenated. An empty text is no line. */
export function wrap(text: Line | string, room: number): readonly Line[] {
  const across = Math.max(1, room);
  const lines: Line[] = [];
  let spans: Span[] = [];
  let cells = 0;
  const whole = wordsOf(typeof text === "string" ? [{ text }] : text);
  for (const word of whole.flatMap((each) => broken(each, across))) {
    const gap = word.space && cells > 0 ? 1 : 0;
    if (cells > 0 && cells + gap + word.cells > across) {
      lines.push(joined(spans));
      spans = [];
      cells = 0;
    }
    if (word.space && cells > 0) {
      spans.push(word.space);
      cells += 1;
    }
    spans.push(...word.spans);
    cells += word.cells;
  }
  if (spans.length > 0) lines.push(joined(spans));
  return lines;
}

/** Hangs a text behind its label: `[1] Record of conversation…`, the lines after the first set in by the same room. */
export function hang(label: Line, at: number, text: Line | string, room: number): readonly Line[] {
  const lines = wrap(text, room - at);
  const used = label.reduce((cells, span) => cells + width(span.text), 0);
  if (lines.length === 0) return [label];
  return lines.map((line, n) => {
    const before: Line =
      n === 0 ? [...label, { text: " ".repeat(Math.max(0, at - used)) }] : [{ text: " ".repeat(at) }];
    return [...before, ...line];
  });
}
