import type { MomentOf } from "../playthrough/moments.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import { yearOf } from "../relationship/dates.ts";
import { type Indicators, inWords } from "../relationship/indicators.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { Block, Page } from "./page.ts";
import { inFull, PHASE_NAMES, typeset } from "./words.ts";

/** What happened between two scenes, whatever the two did; undefined where nothing did. */
export function yearsPage({ from, to, receipts }: MomentOf<"years">): Page | undefined {
  const blocks = receipts.flatMap((receipt): readonly Block[] => [...struckBlock(receipt), ...phaseHeading(receipt)]);
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

function struckBlock({ cause }: Receipt): readonly Block[] {
  if (cause.type !== "calendar.struck") return [];
  const happens = CALENDAR.find(({ id }) => id === cause.event)?.happens ?? cause.event;
  return [{ block: "dated", date: inFull(cause.day), text: typeset(happens) }];
}

/** Where something moved the relationship into another phase, its name stands below. Everyone can see that. */
export function phaseHeading({ movements }: Receipt): readonly Block[] {
  const phase = movements.find(({ region }) => region === "phase")?.to;
  return phase ? [{ block: "heading", text: `${PHASE_NAMES[phase] ?? phase} begins` }] : [];
}

/** How the two stand, in words, for the end of a play. */
export const standingOf = (indicators: Indicators): string =>
  `Unity of line: ${inWords("unity", indicators.unity)}. Dependence: ${inWords("dependence", indicators.dependence)}. ` +
  `The border: ${inWords("border", indicators.border)}.`;
