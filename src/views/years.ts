import type { MomentOf } from "../playthrough/moments.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import { FIRST_DAY } from "../relationship/context.ts";
import { yearOf } from "../relationship/dates.ts";
import { INDICATOR_NAMES, type Indicators, inWords, knownTo } from "../relationship/indicators.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { Seat } from "../relationship/seats.ts";
import { ownName } from "./gauges.ts";
import type { Block, Page } from "./page.ts";
import { inFull, phaseName, typeset } from "./words.ts";

/** What happened between two scenes, whatever the two did, and what it did to the numbers that these seats can see; undefined where nothing did. */
export function yearsPage({ from, to, receipts }: MomentOf<"years">, seats: readonly Seat[]): Page | undefined {
  const events = receipts.flatMap((receipt): readonly Block[] => [...struckBlock(receipt), ...phaseHeading(receipt)]);
  if (events.length === 0) return undefined;
  const moved = movedBlocks(receipts, seats);
  const blocks =
    moved.length > 0 ? [...events, { block: "heading", text: "What that moved" } as const, ...moved] : events;
  const years = yearOf(from) === yearOf(to) ? `${yearOf(to)}` : `${yearOf(from)}–${yearOf(to)}`;
  return {
    kind: "years",
    masthead: {
      dateline: years,
      title: from === FIRST_DAY ? "Before you sit down" : "What happened meanwhile",
      year: yearOf(to),
    },
    blocks,
    fresh: 0,
    options: [],
    gauges: [],
  };
}

/** Each number that every one of these seats can see, from where the years found it to where they left it. */
function movedBlocks(receipts: readonly Receipt[], seats: readonly Seat[]): readonly Block[] {
  const changes = receipts.flatMap((receipt) => receipt.changes.filter((change) => change.of === "indicator"));
  return INDICATOR_NAMES.filter((name) => seats.every((seat) => knownTo(name, seat))).flatMap(
    (name): readonly Block[] => {
      const mine = changes.filter(({ indicator }) => indicator === name);
      const [before, after] = [mine.at(0)?.from, mine.at(-1)?.to];
      if (before === undefined || after === undefined || before === after) return [];
      return [{ block: "change", label: ownName(name), before, after, word: inWords(name, after), because: "" }];
    },
  );
}

function struckBlock({ cause }: Receipt): readonly Block[] {
  if (cause.type !== "calendar.struck") return [];
  const happens = CALENDAR.find(({ id }) => id === cause.event)?.happens ?? cause.event;
  return [{ block: "dated", date: inFull(cause.day), text: typeset(happens) }];
}

/** Where something moved the relationship into another phase, its name stands below. Everyone can see that. */
export function phaseHeading({ movements }: Receipt): readonly Block[] {
  const phase = movements.find(({ region }) => region === "phase")?.to;
  return phase ? [{ block: "heading", text: `${phaseName(phase)} begins` }] : [];
}

/** How the two stand, in words, for the end of a play. */
export const standingOf = (indicators: Indicators): string =>
  `Unity of line: ${inWords("unity", indicators.unity)}. Dependence: ${inWords("dependence", indicators.dependence)}. ` +
  `The border: ${inWords("border", indicators.border)}.`;
