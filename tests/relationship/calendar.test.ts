import { describe, expect, test } from "vitest";
import { CALENDAR, LAST_DAY } from "../../src/relationship/calendar.ts";
import { FIRST_DAY } from "../../src/relationship/context.ts";
import { isDay } from "../../src/relationship/dates.ts";
import { isIndicator } from "../../src/relationship/indicators.ts";
import { createModel } from "../../src/relationship/model.ts";
import { contextOf, outcomeOf } from "../../src/relationship/relationship.ts";
import type { Road } from "../../src/relationship/roads.ts";

const words = (text: string) => text.split(/\s+/).length;

test("the calendar has at least twenty events, in order, within the fifty years, each named once", () => {
  expect(CALENDAR.length).toBeGreaterThanOrEqual(20);
  const dates = CALENDAR.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  expect(dates.every((date) => isDay(date) && FIRST_DAY <= date && date <= LAST_DAY)).toBe(true);
  expect(new Set(CALENDAR.map(({ id }) => id)).size).toBe(CALENDAR.length);
});

describe.each(CALENDAR)("$id", (row) => {
  test("has a sentence, a source, a reason, and whole points of known indicators", () => {
    expect(words(row.happens)).toBeLessThanOrEqual(21);
    expect(row.happens).toMatch(/\.$/);
    expect(row.happens).not.toMatch(/["“”]/);
    expect(row.source).toMatch(/^\w+(, .+)?$/);
    expect(row.because.length).toBeGreaterThan(10);
    for (const [indicator, by] of Object.entries(row.changes)) {
      expect(isIndicator(indicator)).toBe(true);
      expect(Number.isInteger(by) && Math.abs(by) <= 15).toBe(true);
    }
  });
});

describe("the clock", () => {
  const model = createModel();
  const at = (day: string) => model.pass(model.begin(), day);

  test("strikes what lies between, in order of date, each new year before that year's events", () => {
    const { receipts } = at("1927-12-31");
    expect(receipts.map(({ cause }) => cause.day)).toEqual(receipts.map(({ cause }) => cause.day).toSorted());
    const struck = receipts.flatMap(({ cause }) => (cause.type === "calendar.struck" ? [cause.event] : []));
    expect(struck).toEqual(["karakhan-offer-known", "lenin-silent", "death-of-lenin", "shanghai-massacre"]);
    expect(receipts.filter(({ cause }) => cause.type === "time.passed")).toHaveLength(7);
  });

  test("time passed in two steps is the time passed in one", () => {
    const once = at("1949-12-16").relationship;
    const twice = model.pass(at("1935-06-01").relationship, "1949-12-16").relationship;
    expect(contextOf(twice)).toEqual(contextOf(once));
  });

  test("what a fact has made impossible does not happen", () => {
    const struckAfter = (facts: readonly string[]) => {
      const before = facts.reduce(
        (now, fact) => model.happen(now, fact, "1949-12-16").relationship,
        at("1949-12-16").relationship,
      );
      return model
        .pass(before, "1950-12-31")
        .receipts.flatMap(({ cause }) => (cause.type === "calendar.struck" ? [cause.event] : []));
    };
    expect(struckAfter(["treaty-granted"])).toContain("joint-companies");
    expect(struckAfter([])).not.toContain("joint-companies");
  });

  test("talks open unless they are withheld; then the day passes without them", () => {
    const last = (facts: readonly string[]) => {
      const before = facts.reduce(
        (now, fact) => model.happen(now, fact, "1969-09-11").relationship,
        at("1969-09-26").relationship,
      );
      return model
        .pass(before, LAST_DAY)
        .receipts.flatMap(({ cause }) => (cause.type === "calendar.struck" ? [cause.event] : []));
    };
    expect(last([])).toEqual(["border-talks-open"]);
    expect(last(["talks-withheld"])).toEqual(["no-talks"]);
  });

  test("left alone, it reaches the last day and an outcome", () => {
    const { relationship } = at(LAST_DAY);
    expect(outcomeOf(relationship)).toBe("cold-peace");
  });

  test("a receipt's changes are what the indicators did", () => {
    const { receipts, relationship } = at(LAST_DAY);
    const replayed = { ...contextOf(model.begin()).indicators };
    for (const { changes } of receipts) {
      for (const change of changes) {
        if (change.of !== "indicator") continue;
        expect(replayed[change.indicator]).toBe(change.from);
        replayed[change.indicator] = change.to;
      }
    }
    expect(replayed).toEqual(contextOf(relationship).indicators);
  });

  test("a road that arrives is the outcome, and stops the clock there", () => {
    const always = { says: "" };
    const road: Road = {
      to: "asian-tito",
      reach: "far",
      window: ["1949-01-01", "1961-01-01"],
      warns: always,
      turnsBack: { has: ["never"], says: "" },
      narrows: always,
      lastExit: { has: ["never"], says: "" },
      arrives: always,
      because: "",
      sources: [],
    };
    const other = createModel(undefined, [road]);
    const { relationship } = other.pass(other.begin(), LAST_DAY);
    expect(outcomeOf(relationship)).toBe("asian-tito");
    expect(contextOf(relationship).day).toBe("1949-10-01");
  });

  test("the clock stands at the day asked for, though nothing happened on it", () =>
    expect(contextOf(at("1923-06-12").relationship).day).toBe("1923-06-12"));

  test("a deed before the world moves the picture of whoever sees it, and what he believes of being trusted", () => {
    const [before, after] = [at("1949-06-29"), at("1949-06-30")].map(({ relationship }) => contextOf(relationship));
    expect(after?.images.moscow.weights.ally).toBeGreaterThan(before?.images.moscow.weights.ally ?? 0);
    expect(after?.images.moscow).toMatchObject({ sign: "ally", since: "1949-06-30" });
    expect(after?.images.moscow.because).toMatch(/^Mao writes that China must lean to one side/);
    expect(after?.beliefs.moscow.trust).toBe((before?.beliefs.moscow.trust ?? 0) + 3);
    expect(after?.images.beijing).toEqual(before?.images.beijing);
  });

  test("a year without a word makes less sure, and draws the belief to the middle; a sign is a word", () => {
    const years = ["1930-12-31", "1931-12-31", "1932-12-31"].map((day) => contextOf(at(day).relationship));
    const sure = years.map(({ images }) => images.beijing.confidence);
    expect(sure).toEqual([sure[0], (sure[0] ?? 0) - 1, (sure[0] ?? 0) - 2]);
    const moscow = ["1923-12-31", "1924-12-31"].map((day) => contextOf(at(day).relationship).beliefs.moscow.trust);
    expect(moscow).toEqual([58, 57]);
    const [told, after] = ["1950-12-31", "1951-12-31"].map((day) => contextOf(at(day).relationship));
    expect(after?.beliefs.moscow).toEqual(told?.beliefs.moscow);
  });

  test("what has happened keeps its first day, though the calendar strikes it again", () => {
    const early = model.happen(at("1956-01-01").relationship, "speech-unannounced", "1956-01-01").relationship;
    expect(contextOf(model.pass(early, "1956-03-01").relationship).facts["speech-unannounced"]).toBe("1956-01-01");
  });
});
