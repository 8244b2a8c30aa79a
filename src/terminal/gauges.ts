import type { Gauge } from "../views/page.ts";
import { arrow, bar } from "./bar.ts";
import type { Glyphs } from "./glyphs.ts";
import { BLANK, blanks, cut, type Line, lineWidth, spread, width } from "./line.ts";

/** `Trust 54▲`: the line at the foot tells the direction, the ledger and the consequence by how much. */
function entry(label: string, gauge: Gauge, glyphs: Glyphs): Line {
  const moved = gauge.change !== 0;
  const sign = gauge.change > 0 ? glyphs.up : glyphs.down;
  return [
    { text: `${label} `, as: "muted" },
    { text: String(gauge.value), bold: true },
    ...(moved ? [{ text: sign, as: gauge.change > 0 ? ("gain" as const) : ("loss" as const) }] : []),
  ];
}

const inColumns = (entries: readonly Line[], across: number, room: number): readonly Line[] => {
  const column = Math.floor(room / across);
  const rows: Line[] = [];
  for (let from = 0; from < entries.length; from += across) {
    rows.push(
      entries.slice(from, from + across).flatMap((line, n) => {
        const last = n === across - 1 || from + n === entries.length - 1;
        return last ? line : [...line, blanks(column - lineWidth(line))];
      }),
    );
  }
  return rows;
};

const strewn = (entries: readonly Line[], room: number, most: number): Line => {
  const spare = room - entries.reduce((cells, line) => cells + lineWidth(line), 0);
  const gap = Math.min(most, Math.floor(spare / Math.max(1, entries.length - 1)));
  return entries.flatMap((line, n) => (n === 0 ? line : [blanks(gap), ...line]));
};

/** The gauges at the foot, in one row if their names fit, in two if there may be two, else by their three letters. */
export function gaugeLines(gauges: readonly Gauge[], room: number, rows: 1 | 2, glyphs: Glyphs): readonly Line[] {
  if (gauges.length === 0) return [];
  const whole = gauges.map((gauge) => entry(gauge.label, gauge, glyphs));
  const cells = (lines: readonly Line[], gap: number): number =>
    lines.reduce((sum, line) => sum + lineWidth(line), gap * (lines.length - 1));
  if (cells(whole, 3) <= room) return [strewn(whole, room, 6)];
  const across = Math.ceil(gauges.length / 2);
  const widest = Math.max(...whole.map(lineWidth));
  if (rows === 2 && (widest + 2) * across - 2 <= room) return inColumns(whole, across, room);
  const short = gauges.map((gauge) => entry(gauge.short, gauge, glyphs));
  let shown = short;
  while (shown.length > 1 && cells(shown, 1) > room) shown = shown.slice(0, -1);
  return [strewn(shown, room, 3)];
}

const BAR = { roomy: 16, close: 10 } as const;

/** The column beside the prose: every gauge with its bar and its word. Looser where there is room. */
export function ledgerLines(
  gauges: readonly Gauge[],
  heading: string | undefined,
  room: number,
  rows: number,
  glyphs: Glyphs,
): readonly Line[] {
  const head: Line[] = heading ? [[{ text: heading, as: "muted" }], BLANK] : [];
  const cells = room >= 34 ? BAR.roomy : BAR.close;
  const each = gauges.map((gauge): readonly Line[] => [
    spread(
      [{ text: gauge.label }],
      [
        { text: String(gauge.value), bold: true },
        blanks(1),
        { ...arrow(gauge.change, glyphs) },
        blanks(3 - width(arrow(gauge.change, glyphs).text)),
      ],
      room,
    ),
    cut([...bar(gauge.value, cells, glyphs), blanks(2), { text: gauge.word, as: "muted" }], room, glyphs.ellipsis),
  ]);
  const loose = [...head, ...each.flatMap((pair) => [...pair, BLANK])];
  if (loose.length <= rows + 1) return loose.slice(0, rows);
  const close = [...head, ...each.flat()];
  return close.length <= rows ? close : [...head, ...each.map(([first]) => first ?? BLANK)].slice(0, rows);
}
