import type { Moment } from "../playthrough/moments.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import { yearOf } from "../relationship/dates.ts";
import { type Indicators, inWords } from "../relationship/indicators.ts";
import type { Block, Page } from "./page.ts";
import { inFull, PHASES, typeset } from "./words.ts";

type Years = Extract<Moment, { is: "years" }>;

/** What happened between two scenes, whatever the two did; undefined where nothing did. */
export function yearsPage({ from, to, receipts }: Years): Page | undefined {
  const blocks = receipts.flatMap(({ cause, movements }): Block[] => {
    if (cause.type !== "calendar.struck") return [];
    const row = CALENDAR.find(({ id }) => id === cause.event);
    const phase = movements.find(({ region }) => region === "phase")?.to;
    const happened: Block = { block: "dated", date: inFull(cause.day), text: typeset(row?.happens ?? cause.event) };
    return phase ? [happened, { block: "heading", text: PHASES[phase] ?? phase }] : [happened];
  });
  if (blocks.length === 0) return undefined;
  const years = yearOf(from) === yearOf(to) ? `${yearOf(to)}` : `${yearOf(from)}–${yearOf(to)}`;
  return {
    kind: "years",
    masthead: { dateline: years, title: "What happened meanwhile", year: yearOf(to) },
    blocks,
    fresh: 0,
    options: [],
    gauges: [],
  };
}

/** How the two stand, in words, for the end of a play. */
export const standingOf = (indicators: Indicators): string =>
  `Unity of line: ${inWords("unity", indicators.unity)}. Dependence: ${inWords("dependence", indicators.dependence)}. ` +
  `The border: ${inWords("border", indicators.border)}.`;
