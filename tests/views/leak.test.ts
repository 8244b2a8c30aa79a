import fc from "fast-check";
import { expect, test } from "vitest";
import { TEMPERAMENTS } from "../../src/counterpart/temperaments.ts";
import { newLog } from "../../src/playthrough/log.ts";
import type { Moment } from "../../src/playthrough/moments.ts";
import { begin, choose, type Play } from "../../src/playthrough/play.ts";
import type { Playthrough } from "../../src/playthrough/playthrough.ts";
import type { Change } from "../../src/relationship/changes.ts";
import { INDICATOR_NAMES, type Indicators, knownTo } from "../../src/relationship/indicators.ts";
import type { Receipt } from "../../src/relationship/receipts.ts";
import { otherSeat, SEATS, type Seat } from "../../src/relationship/seats.ts";
import { asideOf } from "../../src/views/asides.ts";
import { ASIDES } from "../../src/views/beside.ts";
import { leavesOf } from "../../src/views/leaves.ts";
import { receiptPage } from "../../src/views/receipt.ts";
import { begun, headerFor } from "../fixtures/tiny-play.ts";
import { tinyStory } from "../fixtures/tiny-story.ts";

const story = tinyStory();

/** Everything that a seat reads of a play: its pages, and whatever lies beside each in committed play. */
function read(steps: readonly Play[], seat: Seat, choosing: boolean) {
  const header = headerFor("player", "player", 1949, "committed");
  const playthrough: Playthrough = { story, log: newLog(header).log, place: 0, steps, stopped: undefined };
  return leavesOf(story, steps, { seats: [seat], choosing: choosing ? [seat] : [] }).map((leaf) => [
    leaf.page,
    ASIDES.map((name) => asideOf(name, leaf, playthrough, "keys")),
  ]);
}

/** The same play with all that the seat cannot know put otherwise. */
const disturbed = (steps: readonly Play[], seat: Seat, hidden: number): readonly Play[] =>
  steps.map((play) => ({ ...play, moments: play.moments.flatMap((moment) => otherwise(moment, seat, hidden)) }));

function otherwise(truth: Moment, seat: Seat, hidden: number): readonly Moment[] {
  const indicators = concealed(truth.indicators, seat, hidden);
  const other = otherSeat(seat);
  const image = { ...truth.images[other], confidence: hidden, because: "hidden" };
  const belief = { trust: hidden, since: "1920-01-01", because: "hidden" };
  const moment: Moment = {
    ...truth,
    images: { ...truth.images, [other]: image },
    beliefs: { ...truth.beliefs, [other]: belief },
  };
  switch (moment.is) {
    case "choice":
      // The other leader may have chosen anything: the record kept, or left.
      return moment.seat === other
        ? [{ ...moment, indicators, option: { ...moment.option, text: "hidden", historical: hidden % 2 === 0 } }]
        : [{ ...moment, indicators }];
    case "passage":
      return moment.seat === other ? [] : [{ ...moment, indicators }];
    case "consequence":
      if (moment.seat === other) return [];
      return [
        {
          ...moment,
          indicators,
          before: concealed(moment.before, seat, hidden),
          receipts: moment.receipts.map((each) => unheard(each, hidden)),
        },
      ];
    case "arrival":
      return [{ ...moment, indicators, receipts: moment.receipts.map((each) => movedUnseen(each, seat, hidden)) }];
    default:
      return [{ ...moment, indicators }];
  }
}

/** A receipt that reached a seat, had it moved something else that only the other can feel. */
function movedUnseen(receipt: Receipt, seat: Seat, hidden: number): Receipt {
  const indicator = `standing-${otherSeat(seat)}` as const;
  const moved: Change = { of: "indicator", indicator, from: 50, to: hidden, because: "hidden" };
  return { ...receipt, changes: [...receipt.changes, moved] };
}

const concealed = (indicators: Indicators, seat: Seat, hidden: number): Indicators =>
  Object.fromEntries(
    INDICATOR_NAMES.map((name) => [name, knownTo(name, seat) ? indicators[name] : hidden]),
  ) as Indicators;

/** The doer's own receipt, had he been heard in any other way. */
function unheard(receipt: Receipt, hidden: number): Receipt {
  const { cause, changes } = receipt;
  if (cause.type !== "act.read") return receipt;
  const price = (change: Change) => change.of === "indicator" && change.indicator === `standing-${cause.by}`;
  const moved: Change = { of: "indicator", indicator: "unity", from: 50, to: hidden, because: "hidden" };
  const reading = { ...cause.reading, heard: "threaten" as const, kind: "inflated" as const, evoked: ["hidden"] };
  return { ...receipt, cause: { ...cause, reading }, changes: [...changes.filter(price), moved] };
}

test("no page leaks: what a seat cannot know can be anything, and it reads the same", () => {
  const anyPlay = fc.record({
    seed: fc.integer({ min: 0, max: 200 }),
    seat: fc.constantFrom(...SEATS),
    temperament: fc.constantFrom(...TEMPERAMENTS),
    hidden: fc.integer({ min: 0, max: 100 }),
    choosing: fc.boolean(),
  });
  fc.assert(
    fc.property(anyPlay, ({ seed, seat, temperament, hidden, choosing }) => {
      const { steps } = begun(`counterpart:${temperament}`, "counterpart:reckless", story, seed);
      const untilEnd = steps.slice(0, -1);
      expect(read(disturbed(untilEnd, seat, hidden), seat, choosing)).toEqual(read(untilEnd, seat, choosing));
    }),
    { numRuns: 60 },
  );
});

function played(...choices: readonly string[]): readonly Play[] {
  const steps = [begin(story)];
  for (const choice of choices) {
    const next = choose(story, steps.at(-1) as Play, choice, "player");
    if (!next.ok) throw new Error(next.problem);
    steps.push(next.value);
  }
  return steps;
}

test("a page shows the numbers of its own day: what reaches a chair in 1949 knows nothing of 1958", () => {
  const leaves = leavesOf(story, played("speak", "ask", "grant"), { seats: ["beijing"], choosing: ["beijing"] });
  const kinds = leaves.map(({ page }) => page.kind);
  expect(kinds).toEqual(["aims", "years", "scene", "scene", "consequence", "scene", "years"]);
  const arrival = leaves[5]?.page;
  const border = arrival?.gauges.find(({ label }) => label === "Border");
  expect(border?.value).toBe(leaves[2]?.page.gauges.find(({ label }) => label === "Border")?.value);
  expect(arrival?.timeline?.marks).toContainEqual({ year: 1958, is: "ahead" });
});

test("whoever hears is told why: how it was heard, and what that did", () => {
  const leaves = leavesOf(story, played("hint", "give"), { seats: ["moscow"], choosing: ["moscow"] });
  const { scene, why } = leaves.at(-1) ?? {};
  const page = scene && why && receiptPage(scene, why.receipts, "moscow", story.script.index);
  const links =
    page?.blocks.flatMap((block) => (block.block === "chain" ? block.links.map(({ text }) => text) : [])) ?? [];
  expect(links.slice(0, 2)).toEqual(["The treaty", "conceded, veiled"]);
  expect(links[2]).toMatch(/^heard as/);
  expect(links.join(" ")).toMatch(/trust \d+ → \d+/);
  expect(links.join(" ")).not.toMatch(/standing/);
});
