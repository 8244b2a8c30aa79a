import { AIMS, aimsOf } from "../relationship/aims.ts";
import type { Numbers } from "../relationship/assumptions.ts";
import type { Standing } from "../relationship/conditions.ts";
import { FIRST_DAY } from "../relationship/context.ts";
import { yearOf } from "../relationship/dates.ts";
import { isOutcome, OUTCOMES } from "../relationship/outcomes.ts";
import { SEATS, type Seat } from "../relationship/seats.ts";
import { weighed } from "../relationship/weighing.ts";
import type { Block, Page } from "./page.ts";
import { SEAT_NAMES, typeset } from "./words.ts";

/** Before the first page: what each of these chairs wants over fifty years. */
export const aimsPage = (seats: readonly Seat[]): Page => ({
  kind: "aims",
  masthead: {
    dateline: "1920–1969",
    title: seats.length === 1 ? "What you want" : "What each chair wants",
    ...(seats[0] && seats.length === 1 ? { seat: SEAT_NAMES[seats[0]] } : {}),
    year: yearOf(FIRST_DAY),
  },
  blocks: [...seats.flatMap(aimBlocks), { block: "remark", text: NO_SUM }],
  fresh: 0,
  options: [],
  gauges: [],
});

const NO_SUM = typeset(
  "They do not fit together: more of one may be less of another. At the end each is weighed by itself, and no sum is made of them.",
);

/** A chair's aims under its name. */
export const aimBlocks = (seat: Seat): readonly Block[] => [
  { block: "heading", text: `${SEAT_NAMES[seat]} wants` },
  ...aimsOf(seat).map((aim): Block => ({ block: "remark", text: typeset(AIMS[aim].says) })),
];

/** At the end: how far each chair reached what it wanted, and what that cost others. No sum, and no victor. */
export function weighedBlocks(standing: Standing, numbers: Numbers, outcome: string): readonly Block[] {
  const all = weighed(standing, numbers);
  const reached = SEATS.flatMap((seat): readonly Block[] => [
    { block: "heading", text: `What ${SEAT_NAMES[seat]} wanted` },
    ...all
      .filter(({ aim }) => AIMS[aim].seat === seat)
      .map(({ aim, reached }): Block => ({ block: "dated", date: REACHED[reached], text: typeset(AIMS[aim].says) })),
  ]);
  const cost: readonly Block[] = isOutcome(outcome)
    ? [
        { block: "heading", text: "What it cost others" },
        { block: "remark", text: typeset(OUTCOMES[outcome].cost) },
      ]
    : [];
  return [...reached, ...cost];
}

const REACHED = { met: "Met", "in part": "In part", "not met": "Not met" } as const;
