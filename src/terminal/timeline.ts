import type { Timeline } from "../views/page.ts";
import type { Glyphs } from "./glyphs.ts";
import { type Line, type Span, width } from "./line.ts";

type Cell = Pick<Span, "text" | "as">;

const ends = (timeline: Timeline): number => width(`${timeline.from} `) + width(` ${timeline.to}`);
const years = (timeline: Timeline): number => timeline.to - timeline.from + 1;

/** Cells a year takes: two where the rule can then run across the page, else one, or none where it does not fit. */
function cellsPerYear(timeline: Timeline, room: number): 0 | 1 | 2 {
  const spare = room - ends(timeline);
  if (spare >= years(timeline) * 2 - 1) return 2;
  return spare >= years(timeline) ? 1 : 0;
}

/** Fifty years as a rule: heavy where they are lived, light where they lie ahead. */
export function timelineLine(timeline: Timeline, room: number, glyphs: Glyphs): Line {
  const each = cellsPerYear(timeline, room);
  if (each === 0) return [];
  const marks = new Map(timeline.marks.map((mark) => [mark.year, mark.is]));
  for (const mark of timeline.marks) if (mark.is === "departed") marks.set(mark.year, "departed");
  const cells: Cell[] = [];
  for (let year = timeline.from; year <= timeline.to; year++) {
    const lived = year < timeline.now;
    const mark = marks.get(year);
    if (year === timeline.now) cells.push({ text: glyphs.now, as: "accent" });
    else if (mark === "departed") cells.push({ text: glyphs.departed, as: "stamp" });
    else if (mark === "played") cells.push({ text: glyphs.played, as: "accent" });
    else if (mark === "ahead") cells.push({ text: glyphs.ahead, as: "rule" });
    else cells.push(lived ? { text: glyphs.bar, as: "accent" } : { text: glyphs.rule, as: "rule" });
    if (each === 2 && year < timeline.to) {
      cells.push(lived ? { text: glyphs.bar, as: "accent" } : { text: glyphs.rule, as: "rule" });
    }
  }
  const line: Span[] = [{ text: `${timeline.from} `, as: "muted" }];
  for (const cell of cells) {
    const last = line.at(-1);
    if (last && last.as === cell.as && line.length > 1)
      line[line.length - 1] = { ...last, text: last.text + cell.text };
    else line.push(cell);
  }
  line.push({ text: ` ${timeline.to}`, as: "muted" });
  return line;
}
