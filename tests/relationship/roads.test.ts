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
import { type Happening, HISTORY, type Line, QUARRELS, ROAD_CASES } from "./road-cases.ts";

const model = createModel();

/** Time passes to the line's day; then what it does is done. */
function told(before: Relationship, [day, , does]: Happening | Line): Relationship {
  const now = model.pass(before, day).relationship;
  if (does === "time") return now;
  if ("fact" in does) return model.happen(now, does.fact, day).relationship;
  const { by, rung, matter, manners } = does;
  const deed = { by, act: { rung, matter }, manners, day, evokable: contextOf(now).facts };
  return model.read(now, deed).relationship;
}

const walk = (lines: readonly (Happening | Line)[]): Relationship => lines.reduce(told, model.begin());
const standing = (now: Relationship) => ({ road: contextOf(now).road, stands: regionsOf(now).road });
const byDay = (a: Happening | Line, b: Happening | Line): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
const isDeed = ([, , does]: Line): boolean => does !== "time" && "by" in does;

const caseOf = (to: string) => ROAD_CASES.find((each) => each.to === to) ?? expect.unreachable(to);
const roadOf = (to: string): Road => ROADS.find((each) => each.to === to) ?? expect.unreachable(to);

/** A story up to and including its first line in a state. */
const upTo = (story: readonly Line[], state: string): readonly Line[] =>
  story.slice(0, story.findIndex(([, , , stands]) => stands === state) + 1);

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

/** Left alone, 1969 steps on two roads and leaves them; from the first of them on one, from the second on none. */
const OF_1969 = ["river-of-fire", "lop-nur"];
const sensibly = (to: string) => ({ roads: OF_1969.slice(OF_1969.indexOf(to) + 1), end: "cold-peace" });

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

test("every road has its case, in the order of the table", () =>
  expect(ROAD_CASES.map(({ to }) => to)).toEqual(ROADS.map(({ to }) => to)));

describe.each(ROAD_CASES)("1. the road to $to", ({ to, story }) => {
  test("is told in order of date", () => expect([...story].sort(byDay)).toEqual(story));
  const after = story.map((_, i) => walk(story.slice(0, i + 1)));
  test.each(story.map(([day, happens, , stands], i) => [day, happens, stands, i] as const))(
    "%s %s: %s",
    (_day, _happens, stands, i) =>
      expect(standing(after[i] as Relationship)).toEqual({ road: stands === "open" ? undefined : to, stands }),
  );
  test("ends there", () => expect(outcomeOf(walk(story))).toBe(to));
  test("took no more than eight acts", () => expect(story.filter(isDeed).length).toBeLessThanOrEqual(8));
});

describe("1. what the two do to each other is what moves the numbers", () => {
  test.each([
    ["asian-tito", "had Moscow refused nothing in 1949, Beijing would not take Washington's hand"],
    ["no-treaty", "had Moscow not pressed over Xinjiang, Mao would not go home"],
    ["satellite", "a chairman who conceded nothing is trusted by his Politburo"],
    ["liu-and-deng", "a chairman who conceded nothing is not retired"],
  ])("%s: %s", (to) => expect(outcomeOf(walk(caseOf(to).story.filter((line) => !isDeed(line))))).toBeUndefined());

  test.each(QUARRELS)("%s: %s", (to, _, deeds) =>
    expect(outcomeOf(walk([...caseOf(to).story, ...deeds].sort(byDay)))).toBeUndefined(),
  );
});

describe.each([
  { title: "2. turned back at the first warning", state: "first-warning", way: "turnsBack" },
  { title: "2. turned back at the last exit", state: "last-exit", way: "lastExit" },
] as const)("$title", ({ state, way }) => {
  test.each(ROAD_CASES.map(({ to, story, [way]: back }) => [to, back[0], back[1], back, story] as const))(
    "%s: %s %s",
    (to, _day, _happens, back, story) => {
      const before = walk(upTo(story, state));
      expect(standing(before)).toEqual({ road: to, stands: state });
      const after = told(before, back);
      expect(standing(after)).toEqual({ road: undefined, stands: "open" });
      expect(leftAlone(after)).toEqual(sensibly(to));
    },
  );
});

describe("3. its years run out", () => {
  /** A story without its last step. Where time alone brings the end, as on the Yalu, it is held at the first warning. */
  const unfinished = (to: string, story: readonly Line[]) =>
    to === "china-stays-out" ? upTo(story, "first-warning") : story.slice(0, -1);

  test.each(ROAD_CASES)("$to", ({ to, story }) => {
    const before = walk(unfinished(to, story));
    expect(contextOf(before).road).toBe(to);
    const late = model.pass(before, roadOf(to).window[1]).relationship;
    expect(contextOf(late).road).not.toBe(to);
    expect(leftAlone(late).roads).not.toContain(to);
    expect(outcomeOf(model.pass(late, LAST_DAY).relationship)).toBe("cold-peace");
  });
});

describe("4. left alone, as in history", () => {
  const until = (day: Day) => standing(model.pass(walk(HISTORY), day).relationship);
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
    expect(leftAlone(model.begin())).toEqual({ roads: OF_1969, end: "cold-peace" });
    expect(leftAlone(walk(HISTORY))).toEqual({ roads: OF_1969, end: "cold-peace" });
  });
});

describe("5. of two roads", () => {
  const happened = (before: Relationship, ...facts: readonly (readonly [Day, string])[]) =>
    facts.reduce((now, [day, fact]) => told(now, [day, "", { fact }]), before);
  const warned = (to: string) => walk(upTo(caseOf(to).story, "first-warning"));

  test("1950: Manchuria's long road gives way to the fortnight on the Yalu", () => {
    const now = happened(warned("satellite"), ["1950-10-03", "refusal-stands"]);
    expect(standing(now)).toEqual({ road: "china-stays-out", stands: "first-warning" });
  });

  test("1964: the first line's long road gives way to the winter of reconciliation", () => {
    const before = model.pass(warned("liu-and-deng"), "1962-09-23").relationship;
    const quiet = happened(before, ["1962-09-23", "plenum-kept-to-grain"]);
    const now = happened(quiet, ["1964-11-10", "toast-disowned"]);
    expect(standing(now)).toEqual({ road: "patched-up", stands: "first-warning" });
  });

  test("1969: at its last exit a road gives way to none, not even to the ice", () => {
    const now = model.pass(happened(warned("early-door"), ["1969-02-01", "warsaw-kept"]), "1969-03-02").relationship;
    expect(standing(now)).toEqual({ road: "early-door", stands: "last-exit" });
  });

  test("a last exit that is open already is a way back from the first warning too", () => {
    const before = warned("no-treaty");
    expect(standing(happened(before, ["1950-01-02", "treaty-granted"]))).toEqual({ road: undefined, stands: "open" });
  });

  test("1969: two premiers at the airport are a last exit, from the strike and from the war", () => {
    for (const to of ["lop-nur", "river-of-fire"]) {
      const before = walk(upTo(caseOf(to).story, "last-exit"));
      const met = happened(before, [contextOf(before).day, "airport-met"]);
      expect(standing(met)).toEqual({ road: undefined, stands: "open" });
    }
  });
});

describe("6. the table", () => {
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
