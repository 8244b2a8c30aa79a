import { describe, expect, test } from "vitest";
import { loadStory } from "../../src/cli/library.ts";
import { catalogueOf } from "../../src/explore/catalogue.ts";
import { type Ground, PROOFS } from "../../src/explore/proofs.ts";
import { unfoldHistory } from "../../src/explore/unfold.ts";
import { type Batch, playBatch } from "../../src/explore/workers.ts";
import { DEFAULTS } from "../../src/playthrough/assumptions.ts";
import { now } from "../../src/playthrough/playthrough.ts";
import { createStory, type Story } from "../../src/playthrough/story.ts";
import { CALENDAR } from "../../src/relationship/calendar.ts";
import { createModel } from "../../src/relationship/model.ts";
import { contextOf, outcomeOf, regionsOf } from "../../src/relationship/relationship.ts";
import { sceneText, storyOf, TINY_FACTS, tinyStory } from "../fixtures/tiny-story.ts";

describe("history, played by both leaders as it was", () => {
  const { playthrough } = unfoldHistory(loadStory());
  const { relationship, played } = now(playthrough);
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

  test("plays every scene that history had, in order, none that it had not, and ends in a cold peace", () => {
    const { scenes } = playthrough.story.script.index;
    const had = scenes.filter(({ kind }) => kind === "pillar" || kind === "side");
    expect([...played].sort()).toEqual(had.map(({ id }) => id).sort());
    const dates = played.map((id) => scenes.find((scene) => scene.id === id)?.date ?? "");
    expect(dates).toEqual(dates.toSorted());
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

  test("it ends as the dossiers say: no trust, hardly any dependence, an armed frontier", () => {
    expect(indicators["trust-beijing"]).toBeLessThan(15);
    expect(indicators["trust-moscow"]).toBeLessThan(15);
    expect(indicators.dependence).toBeLessThan(15);
    expect(indicators.border).toBeGreaterThan(60);
  });

  test("trust is high in the high tide, and gone when the specialists go", () => {
    const trustAt = (scene: string) => {
      const step = playthrough.steps.find(({ place }) => place?.scene.id === scene);
      return step ? contextOf(step.relationship).indicators["trust-beijing"] : Number.NaN;
    };
    expect(trustAt("east-wind")).toBeGreaterThan(trustAt("five-or-six-divisions"));
    expect(trustAt("east-wind")).toBeGreaterThan(trustAt("recall-of-the-specialists") + 15);
  });
});

/** Proofs on a story, in this thread, with batches of a few playthroughs. */
function groundOf(makeStory: () => Story, runs = 2): Ground {
  const catalogue = catalogueOf(makeStory().script.index);
  const play = async (batch: Batch) => playBatch(makeStory(), catalogue, { ...batch, runs });
  return { makeStory, catalogue, play };
}
const proofOf = (id: string) => PROOFS.find((proof) => proof.id === id) ?? expect.unreachable(id);

describe("the proofs", () => {
  test.each(["history", "same-log", "fresh"])("%s stands on the story", { timeout: 60_000 }, async (id) =>
    expect((await proofOf(id).prove(groundOf(loadStory))).wrong).toEqual([]),
  );

  test("history does not stand where history is not played: the tiny story has no recall", async () => {
    const { wrong } = await proofOf("history").prove(groundOf(tinyStory));
    expect(wrong.join("; ")).toMatch(/split begins/);
  });

  test("bands do not stand on a story that ends in one way alone", async () => {
    const { wrong } = await proofOf("outcomes").prove(groundOf(tinyStory));
    expect(wrong).toContain("cold-peace has 100.00 % of its 25 to 50 %");
    expect(wrong).toContain("lop-nur has 0.00 % of its 1.5 to 20 %");
  });

  test("a choice after which nothing is decided, told or ended otherwise is a false one", {
    timeout: 60_000,
  }, async () => {
    const { wrong } = await proofOf("no-false-choice").prove(groundOf(tinyStory));
    expect(wrong.join("\n")).toMatch(/what follows differs in \d+ % of plays|at least as good in all/);
  });

  test("a chapter in which every option is answered alike reads little that is new", async () => {
    const alike = () =>
      storyOf(
        { winter: sceneText({ id: "winter", date: "1949-12-16" }).replace(/^ {4}You .*$/gm, "    It is done.") },
        TINY_FACTS,
      );
    const { wrong } = await proofOf("fresh").prove(groundOf(alike));
    expect(wrong.join("; ")).toMatch(/alliance from moscow has \d+ % new words on a second run, of at least 30 %/);
  });

  test("the same log does not give the same where the calendar depends on how often it was asked", async () => {
    let calls = 0;
    const restless = () => {
      calls += 1;
      const shifted = CALENDAR.map((row) => (row.id === "guam" ? { ...row, changes: { border: calls % 7 } } : row));
      return createStory(tinyStory().script, DEFAULTS, createModel(undefined, undefined, shifted));
    };
    expect((await proofOf("same-log").prove(groundOf(restless))).wrong.length).toBeGreaterThan(0);
  });
});
