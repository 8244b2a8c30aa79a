import { describe, expect, test } from "vitest";
import { loadStory } from "../../src/cli/library.ts";
import { PROOFS } from "../../src/explore/proofs.ts";
import { unfoldHistory } from "../../src/explore/unfold.ts";
import { DEFAULTS } from "../../src/playthrough/assumptions.ts";
import { now } from "../../src/playthrough/playthrough.ts";
import { createStory } from "../../src/playthrough/story.ts";
import { CALENDAR } from "../../src/relationship/calendar.ts";
import { createModel } from "../../src/relationship/model.ts";
import { contextOf, outcomeOf, regionsOf } from "../../src/relationship/relationship.ts";
import { tinyStory } from "../fixtures/tiny-story.ts";

describe("history, played by both leaders as it was", () => {
  const { playthrough } = unfoldHistory(loadStory());
  const { relationship } = now(playthrough);
  const { phases, facts, indicators } = contextOf(relationship);

  test.each([
    ["comintern-support", "1920"],
    ["alliance", "1949-10-01"],
    ["de-stalinization", "1956-02-25"],
    ["split", "1960-07"],
    ["border-crisis", "1966-01-15"],
    ["cold-peace", "1969-10-20"],
  ])("%s begins in %s", (phase, day) =>
    expect(phases.find((each) => each.phase === phase)?.day).toMatch(new RegExp(`^${day}`)),
  );

  test("plays the five scenes in order and ends in a cold peace", () => {
    expect(now(playthrough).played).toEqual([
      "bloc-within",
      "eat-sleep-and-wait",
      "swimming-pool",
      "recall-of-the-specialists",
      "three-hours-at-the-airport",
    ]);
    expect(outcomeOf(relationship)).toBe("cold-peace");
  });

  test("the treaty is granted, the specialists recalled, aid withdrawn, the bomb tested", () => {
    expect(facts).toMatchObject({ "treaty-granted": "1949-12-16", "joint-companies": "1950-03-27" });
    expect(facts["specialists-recalled"]).toMatch(/^1960-07/);
    expect(regionsOf(relationship)).toMatchObject({
      aid: "withdrawn",
      bomb: "tested",
      border: "talking",
      "beijing-leader": "mao",
    });
  });

  test("it ends as the dossiers say: no trust, no dependence, an armed frontier", () => {
    expect(indicators["trust-beijing"]).toBeLessThan(15);
    expect(indicators["trust-moscow"]).toBeLessThan(15);
    expect(indicators.dependence).toBeLessThan(10);
    expect(indicators.border).toBeGreaterThan(60);
  });
});

describe("the proofs", () => {
  test.each(PROOFS.filter(({ prove }) => prove))("$id: $claims", { timeout: 30_000 }, ({ prove }) =>
    expect(prove?.(loadStory)).toEqual([]),
  );

  test("history does not stand where history is not played: the tiny story has no recall", () => {
    const proof = PROOFS.find(({ id }) => id === "history");
    expect(proof?.prove?.(tinyStory).join("; ")).toMatch(/split begins/);
  });

  test("the same log does not give the same where the calendar depends on how often it was asked", () => {
    let calls = 0;
    const restless = () => {
      calls += 1;
      const shifted = CALENDAR.map((row) => (row.id === "zunyi" ? { ...row, changes: { unity: calls % 7 } } : row));
      return createStory(tinyStory().script, DEFAULTS, createModel(undefined, undefined, shifted));
    };
    const proof = PROOFS.find(({ id }) => id === "same-log");
    expect(proof?.prove?.(restless).length).toBeGreaterThan(0);
  });
});
