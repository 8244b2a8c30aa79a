import { describe, expect, test } from "vitest";
import { ASSUMPTIONS, type Assumed, assume } from "../../src/playthrough/assumptions.ts";
import { minutesAt } from "../../src/playthrough/minutes.ts";
import { begin } from "../../src/playthrough/play.ts";
import { createStory } from "../../src/playthrough/story.ts";
import { aimsOf } from "../../src/relationship/aims.ts";
import { createModel, type Model } from "../../src/relationship/model.ts";
import { contextOf, outcomeOf, type Relationship, regionsOf } from "../../src/relationship/relationship.ts";
import { viewFor } from "../../src/relationship/view.ts";
import { weighed } from "../../src/relationship/weighing.ts";
import { headerFor } from "../fixtures/tiny-play.ts";
import { tinyStory } from "../fixtures/tiny-story.ts";

const numbersWith = (assumed: Assumed) => {
  const numbers = assume(assumed);
  if (!numbers.ok) throw new Error(`${numbers.problem.name} ${numbers.problem.says}`);
  return numbers.value;
};

const at = (model: Model, day: string): Relationship => model.pass(model.begin(), day).relationship;
const numbers = (model: Model, day: string) => contextOf(at(model, day)).indicators;
const offered = (model: Model, rung: "offer" | "refuse" = "offer", matter: "treaty" | "border" = "treaty") => {
  const before = at(model, "1958-08-01");
  const deed = { by: "moscow", act: { rung, matter }, manners: ["warm"], day: "1958-08-01" } as const;
  const moved = model.read(before, { ...deed, evokable: contextOf(before).facts });
  const [receipt] = moved.receipts;
  return { before: contextOf(before), after: contextOf(moved.relationship), cause: receipt?.cause };
};
const heard = (model: Model) => {
  const { cause } = offered(model);
  return cause?.type === "act.read" ? cause.reading : expect.unreachable();
};

describe("every kind of assumption takes effect where it is put otherwise", () => {
  test.each<[name: string, assumed: Assumed, seen: (model: Model) => unknown]>([
    ["expected", { "expected.security.ally.gives": -300 }, (model) => heard(model).terms.expected],
    ["pull", { "pull.mao": 0 }, (model) => heard(model).pull],
    ["heard", { "heard.warmth": 99 }, (model) => heard(model).terms.warmth],
    ["evoked", { "evoked.most": 0 }, (model) => heard(model).terms.evoked],
    ["sore", { "sore.air-cover-withheld.beijing": -200 }, (model) => heard(model).terms.evoked],
    ["trust", { "trust.consult": 9, "trust.offer": 9 }, (model) => offered(model).after.indicators["trust-beijing"]],
    ["stake", { "stake.treaty.beijing": 0 }, (model) => offered(model).after.indicators["trust-beijing"]],
    ["image, in a room", { "image.step": 0 }, (model) => offered(model).after.images.beijing.weights],
    [
      "image, before the world",
      { "image.deed": 0 },
      (model) => contextOf(at(model, "1950-01-01")).images.moscow.weights,
    ],
    ["image, by years", { "image.fade": 20 }, (model) => contextOf(at(model, "1935-01-01")).images.beijing.confidence],
    ["belief", { "belief.ally": 20 }, (model) => contextOf(at(model, "1950-01-01")).beliefs.moscow.trust],
    ["belief, by years", { "belief.fade": 20 }, (model) => contextOf(at(model, "1925-06-01")).beliefs.moscow.trust],
    ["unity", { "unity.share": 1 }, (model) => offered(model, "refuse").after.indicators.unity],
    ["border", { "border.threat": 0 }, (model) => offered(model, "refuse", "border").after.indicators.border],
    ["line", { "line.khrushchev": 0 }, (model) => offered(model).after.indicators["standing-moscow"]],
    ["home", { "home.share": 1 }, (model) => offered(model).after.indicators["standing-moscow"]],
    ["start", { "start.unity": 90 }, (model) => numbers(model, "1921-01-01").unity],
    [
      "start, a picture",
      { "start.image.beijing.ally": 90, "start.image.beijing.client-keeper": 0 },
      (model) => contextOf(model.begin()).images.beijing.weights,
    ],
    ["start, a belief", { "start.belief.moscow": 5 }, (model) => contextOf(model.begin()).beliefs.moscow.trust],
    ["drift", { "drift.comintern-support.dependence": 5 }, (model) => numbers(model, "1922-01-01").dependence],
    ["calendar", { "calendar.zunyi.dependence": 0 }, (model) => numbers(model, "1935-02-01").dependence],
    [
      "fact",
      { "fact.treaty-granted.dependence": 40 },
      (model) =>
        contextOf(model.happen(at(model, "1950-01-01"), "treaty-granted", "1950-01-01").relationship).indicators
          .dependence,
    ],
    [
      "road",
      { "road.asian-tito.warns.below.trust-beijing": 0 },
      (model) =>
        regionsOf(
          model.happen(
            model.happen(at(model, "1949-05-01"), "stuart-channel-kept", "1949-05-01").relationship,
            "another",
            "1949-05-02",
          ).relationship,
        ).road,
    ],
    ["split", { "split.unity": 100 }, (model) => contextOf(at(model, "1961-01-01")).phases.map(({ phase }) => phase)],
  ])("%s", (_, assumed, seen) =>
    expect(seen(createModel(numbersWith(assumed)))).not.toEqual(seen(createModel(numbersWith({})))),
  );

  test("home.doubt: who has a voice at home, and who leads after the Congress", () => {
    const doubting = numbersWith({ "home.doubt": 100 });
    const relationship = at(createModel(doubting), "1961-12-01");
    expect(viewFor(relationship, "beijing", {}, doubting).doubted).toBe(true);
    expect(viewFor(relationship, "beijing", {}, numbersWith({})).doubted).toBe(false);
    expect(regionsOf(relationship)["beijing-leader"]).toBe("second-line");
  });

  test("aim: what counts as met", () => {
    const standing = contextOf(at(createModel(), "1955-01-01"));
    const reached = (assumed: Assumed) =>
      weighed(standing, numbersWith(assumed)).find(({ aim }) => aim === "own-house")?.reached;
    expect(aimsOf("beijing")).toContain("own-house");
    expect([reached({}), reached({ "aim.own-house.met.below.dependence": 100 })]).toEqual(["not met", "met"]);
  });

  test.each<[string, Assumed]>([
    ["temper", { "temper.proud.plain": 0, "temper.proud.veiled": 9 }],
    ["weigh", { "weigh.custom": 9 }],
  ])("%s: what a counterpart weighs", (_, assumed) => {
    const minutes = (with_: Assumed) => {
      const story = createStory(tinyStory().script, numbersWith(with_));
      return minutesAt(story, headerFor("counterpart:proud", "player"), begin(story))?.weighed;
    };
    expect(minutes(assumed)).not.toEqual(minutes({}));
  });
});

describe("the list of assumptions", () => {
  test("each is within its own bounds, in whole numbers, with a reason, and can be said aloud", {
    timeout: 60_000,
  }, () => {
    for (const [name, { value, least, most, because }] of Object.entries(ASSUMPTIONS)) {
      expect([value, least, most].every(Number.isInteger), name).toBe(true);
      expect(least < most && least <= value && value <= most, name).toBe(true);
      expect(because, name).toMatch(/^\S.{11,}/);
      expect(assume({ [name]: value }).ok, name).toBe(true);
    }
  });

  test("history with none put otherwise is history with the defaults said aloud", () => {
    const aloud = Object.fromEntries(Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value]));
    const end = (assumed: Assumed) => at(createModel(numbersWith(assumed)), "1969-10-20");
    expect(contextOf(end(aloud))).toEqual(contextOf(end({})));
    expect(outcomeOf(end(aloud))).toBe("cold-peace");
  });
});
