import type { MomentOf } from "../playthrough/moments.ts";
import type { Change } from "../relationship/changes.ts";
import { type Indicator, inWords } from "../relationship/indicators.ts";
import type { Receipt } from "../relationship/receipts.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import type { StoryIndex } from "../script/story-index.ts";
import { gaugesFor, ownName } from "./gauges.ts";
import { mastheadOf } from "./masthead.ts";
import type { Block, Page } from "./page.ts";
import { changeSeen } from "./sight.ts";
import { SEAT_NAMES, typeset } from "./words.ts";
import { phaseHeading } from "./years.ts";

type IndicatorChange = Extract<Change, { of: "indicator" }>;

/** The end of a part: its closing words, what this seat can see to have moved, and whether history went this way. */
export function consequencePage(
  moment: MomentOf<"consequence">,
  decision: MomentOf<"choice"> | undefined,
  closing: readonly Block[],
  index: StoryIndex,
): Page {
  const { scene, seat, before, receipts } = moment;
  const seen = receipts.flatMap((receipt) => seenOf(receipt, seat, index));
  const after = { ...before, ...Object.fromEntries(seen.map(({ change }) => [change.indicator, change.to])) };
  return {
    kind: "consequence",
    masthead: mastheadOf(scene, seat),
    blocks: [
      ...closing,
      ...rowsOf(seen),
      ...receipts.flatMap(phaseHeading),
      ...(decision ? [hearingMark(seat), recordMark(decision.option.historical)] : []),
    ],
    fresh: 0,
    options: [],
    gauges: gaugesFor(seat, after, before),
  };
}

interface Seen {
  readonly change: IndicatorChange;
  readonly because: string;
}

/** The indicator changes of a receipt that its seat can see, each with the reason that it can know. */
const seenOf = (receipt: Receipt, seat: Seat, index: StoryIndex): readonly Seen[] =>
  receipt.changes
    .filter((change): change is IndicatorChange => change.of === "indicator" && changeSeen(change, receipt.cause, seat))
    .map((change) => ({ change, because: reasonOf(receipt, index) }));

/** What happened, rather than what it did in the other capital: that is not known here. */
const reasonOf = ({ cause }: Receipt, index: StoryIndex): string =>
  cause.type === "fact.happened" ? (index.facts[cause.fact]?.means ?? cause.fact) : "what it costs or earns at home";

/** One row for each number that moved, from where it first stood to where it came. */
function rowsOf(seen: readonly Seen[]): readonly Block[] {
  const moved: readonly Indicator[] = [...new Set(seen.map(({ change }) => change.indicator))];
  return moved.flatMap((name): readonly Block[] => {
    const mine = seen.filter(({ change }) => change.indicator === name);
    const [first, last] = [mine.at(0)?.change, mine.at(-1)?.change];
    if (!first || !last || first.from === last.to) return [];
    const because = typeset([...new Set(mine.map((each) => each.because))].join("; "));
    const word = inWords(name, last.to);
    return [{ block: "change", label: ownName(name), before: first.from, after: last.to, word, because }];
  });
}

/** What the doer wants to know most, and cannot yet. */
const hearingMark = (seat: Seat): Block => ({
  block: "remark",
  text: `How ${SEAT_NAMES[otherSeat(seat)]} heard it is not known here.`,
});

const recordMark = (historical: boolean): Block => ({
  block: "remark",
  text: historical ? "= This is what was done." : "≠ History went another way here. The record tells it.",
});
