import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CALENDAR, type CalendarRow, LAST_DAY } from "../../src/relationship/calendar.ts";
import { type Condition, factsIn } from "../../src/relationship/conditions.ts";
import { FIRST_DAY } from "../../src/relationship/context.ts";
import { type Day, newYear } from "../../src/relationship/dates.ts";
import type { Deltas } from "../../src/relationship/facts.ts";
import { createModel } from "../../src/relationship/model.ts";
import { OUTCOME_NAMES } from "../../src/relationship/outcomes.ts";
import { contextOf, outcomeOf, type Relationship, regionsOf } from "../../src/relationship/relationship.ts";
import { REACHES, ROAD_STEPS, ROADS, type Road, type RoadStep } from "../../src/relationship/roads.ts";

const model = createModel();

type Fact = readonly [day: Day, fact: string];
/** Time passes to each fact's day; then it happens. */
const happened = (before: Relationship, ...facts: readonly Fact[]): Relationship =>
  facts.reduce((now, [day, fact]) => model.happen(model.pass(now, day).relationship, fact, day).relationship, before);
const standing = (now: Relationship) => ({ road: contextOf(now).road, stands: regionsOf(now).road });

/** What both did in history, as far as roads ask for it. */
const HISTORY: readonly Fact[] = [
  ["1949-12-16", "treaty-granted"],
  ["1960-07-16", "specialists-recalled"],
];

/** Every day on which something can happen by itself. */
const DAYS = [...CALENDAR.map(({ date }) => date), ...Array.from({ length: 49 }, (_, i) => newYear(1921 + i))].sort();

/** The play left alone to its last day: the roads it steps on from here, and its end. */
function leftAlone(now: Relationship): { readonly roads: readonly string[]; readonly end: string | undefined } {
  const roads: string[] = [];
  for (const day of DAYS.filter((each) => each > contextOf(now).day)) {
    const before = contextOf(now).road;
    now = model.pass(now, day).relationship;
    const { road } = contextOf(now);
    if (road && road !== before) roads.push(road);
  }
  return { roads, end: outcomeOf(now) };
}

/** Left alone, 1969 steps on two roads and leaves them. */
const OF_1969 = ["river-of-fire", "lop-nur"];

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe("1. left alone, as in history", () => {
  const until = (day: Day) => standing(model.pass(happened(model.begin(), ...HISTORY), day).relationship);
  test.each([
    ["1969-03-01", "no road is walked", undefined, "open"],
    ["1969-03-02", "blood on the ice is a first warning", "river-of-fire", "first-warning"],
    ["1969-03-16", "it stands for two weeks", "river-of-fire", "first-warning"],
    ["1969-03-17", "a stop is ordered, and obeyed", undefined, "open"],
    ["1969-08-27", "Zhalanashkol alone is no warning", undefined, "open"],
    ["1969-08-28", "the soundings are one", "lop-nur", "first-warning"],
    ["1969-09-10", "it stands for two weeks more", "lop-nur", "first-warning"],
    ["1969-09-11", "two premiers meet at the airport", undefined, "open"],
  ] as const)("%s %s", (day, _, road, stands) => expect(until(day)).toEqual({ road, stands }));

  test("and no other road from 1920 on, to a cold peace on the last day", () => {
    expect(leftAlone(happened(model.begin(), ...HISTORY))).toEqual({ roads: OF_1969, end: "cold-peace" });
  });
});

describe("2. of two roads", () => {
  test("1950: Manchuria's long road gives way to the fortnight on the Yalu", () => {
    const warned = happened(model.begin(), ["1949-07-30", "northeast-apart"], ["1949-12-16", "treaty-granted"]);
    const korea = model.pass(warned, "1950-10-01").relationship;
    expect(standing(korea)).toEqual({ road: "satellite", stands: "first-warning" });
    const now = happened(korea, ["1950-10-03", "refusal-stands"]);
    expect(standing(now)).toEqual({ road: "china-stays-out", stands: "first-warning" });
  });

  test("1950: on the Yalu history itself is warned, walks to the last exit, and crosses", () => {
    const refused = happened(model.begin(), ["1949-12-16", "treaty-granted"], ["1950-10-02", "refusal-stands"]);
    const givenUp = happened(refused, ["1950-10-12", "kim-told-to-withdraw"]);
    expect(standing(givenUp)).toEqual({ road: "china-stays-out", stands: "last-exit" });
    const decided = happened(givenUp, ["1950-10-13", "crossing-decided-again"]);
    expect(standing(decided)).toEqual({ road: undefined, stands: "open" });
    const stayed = happened(givenUp, ["1950-10-13", "stayed-behind-the-yalu"]);
    expect(outcomeOf(model.pass(stayed, "1950-10-18").relationship)).toBe("china-stays-out");
  });

  test("a last exit that is open already is a way back from the first warning too", () => {
    const warned = happened(model.begin(), ["1949-12-16", "form-kept"]);
    expect(standing(warned)).toEqual({ road: "no-treaty", stands: "first-warning" });
    const granted = happened(warned, ["1950-01-02", "treaty-granted"]);
    expect(standing(granted)).toEqual({ road: undefined, stands: "open" });
  });

  test("1969: two premiers at the airport are a last exit from the war", () => {
    const spread = happened(model.begin(), ...HISTORY, ["1969-03-10", "fighting-spreads"]);
    expect(contextOf(spread).road).toBe("river-of-fire");
    expect(standing(happened(spread, ["1969-03-21", "airport-met"]))).toEqual({ road: undefined, stands: "open" });
  });
});

describe("3. the table", () => {
  test("fourteen ends, each once, and the cold peace is where no road leads", () => {
    const ends = [...ROADS.map(({ to }) => to), "cold-peace"];
    expect(new Set(ends).size).toBe(14);
    expect(ends.toSorted()).toEqual([...OUTCOME_NAMES].sort());
  });

  const cited = readFileSync("story/sources.bib", "utf8");
  const keys = new Set([...cited.matchAll(/^@\w+\{\s*([^,\s]+)\s*,/gm)].map(([, key]) => key));

  describe.each(ROADS)("$to", (road) => {
    test("has its years between the first day and the last", () => {
      const [first, last] = road.window;
      expect([FIRST_DAY, first, last, LAST_DAY].toSorted()).toEqual([FIRST_DAY, first, last, LAST_DAY]);
      expect(first < last).toBe(true);
    });
    test("tells every step and way back in a sentence", () => {
      for (const step of ROAD_STEPS) expect(road[step].says).toMatch(/^[A-Z].{20,}\.$/);
      expect(new Set(ROAD_STEPS.map((step) => road[step].says)).size).toBe(ROAD_STEPS.length);
    });
    test("has two ways back that something can open, and nothing that it needs shuts", () => {
      const ways = [road.turnsBack, road.lastExit];
      for (const way of ways) expect(asks(way)).toBeGreaterThan(0);
      const needed = [road.warns, road.narrows, road.arrives].flatMap(factsIn);
      expect(ways.flatMap(factsIn).filter((fact) => needed.includes(fact))).toEqual([]);
    });
    test("gives its reasons, its reach and sources that are in the bibliography", () => {
      expect(road.because).toMatch(/\.$/);
      expect(REACHES).toContain(road.reach);
      expect(road.sources.length).toBeGreaterThan(0);
      for (const key of road.sources) expect(keys).toContain(key);
    });
    const [first, over] = road.window;
    const second = dayAfter(first);
    const third = dayAfter(second);

    test("takes three events to arrive, though all that it asks comes at once", () => {
      const days = [everything(road, ["warns", "narrows", "arrives"]), nothingOn(second), nothingOn(third)];
      const alone = createModel(undefined, [road], days);
      let now = alone.begin();
      const states = days.map(({ date }) => {
        now = alone.pass(now, date).relationship;
        return regionsOf(now).road;
      });
      expect(states).toEqual(["first-warning", "last-exit", "arrived"]);
    });
    test("is walked up to the day on which its years are over, and that is told", () => {
      const alone = createModel(undefined, [road], [everything(road, ["warns", "narrows"]), nothingOn(second)]);
      const begun = alone.pass(alone.begin(), second).relationship;
      expect(standing(begun)).toEqual({ road: road.to, stands: "last-exit" });
      const { relationship, receipts } = alone.pass(begun, over);
      expect(standing(relationship)).toEqual({ road: undefined, stands: "open" });
      const left = receipts.filter(({ movements }) => movements.some(({ region }) => region === "road"));
      expect(left.map(({ cause }) => cause.day)).toEqual([over]);
    });
    test("moves by what happens, not by how often the clock is looked at", () => {
      const alone = createModel(undefined, [road], [everything(road, ["warns", "narrows", "arrives"])]);
      const once = alone.pass(alone.begin(), third).relationship;
      const often = [first, second, third].reduce((now, day) => alone.pass(now, day).relationship, alone.begin());
      expect(standing(often)).toEqual({ road: road.to, stands: "first-warning" });
      expect(standing(once)).toEqual(standing(often));
    });
  });
});

const bounds = ({ atLeast = {}, below = {} }: Condition) => [...Object.keys(atLeast), ...Object.keys(below)];
const asks = (condition: Condition): number => factsIn(condition).length + bounds(condition).length;

const nothingOn = (date: Day): CalendarRow => ({
  id: `nothing-${date}`,
  called: "Nothing",
  date,
  happens: "Nothing much happens.",
  source: "none",
  changes: {},
  because: "A road moves at events alone.",
});

/** A day of a calendar on which all happens that these steps ask for, on the road's first day. */
function everything(road: Road, steps: readonly RoadStep[]): CalendarRow {
  const asked = steps.map((step): Condition => road[step]);
  const moved = (way: "atLeast" | "below", by: number) =>
    asked.flatMap((condition) => Object.keys(condition[way] ?? {}).map((indicator) => [indicator, by]));
  return {
    id: "everything",
    called: "Everything",
    date: road.window[0],
    happens: "Everything happens at once.",
    source: "none",
    sets: asked.flatMap(factsIn),
    changes: Object.fromEntries([...moved("atLeast", 100), ...moved("below", -100)]) as Deltas,
    because: "A test of the road's own pace.",
  };
}
