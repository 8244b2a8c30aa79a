import { describe, expect, test } from "vitest";
import { loadStory } from "../../src/cli/library.ts";
import { unfold } from "../../src/explore/unfold.ts";
import { allMinutes, minutesAt } from "../../src/playthrough/minutes.ts";
import type { Play } from "../../src/playthrough/play.ts";
import { now } from "../../src/playthrough/playthrough.ts";
import { createStory } from "../../src/playthrough/story.ts";

const story = loadStory();
const { playthrough } = unfold(story, 1949, "counterpart:proud", "counterpart:cautious");
const { header } = playthrough.log;
const waiting = playthrough.steps.filter(({ place }) => place !== undefined);
const withManners = (play: Play, ...manners: readonly ("warm" | "cold")[]): Play =>
  play.place ? { ...play, place: { ...play.place, manners } } : play;

describe("minutes, from a real scene", () => {
  test("facts that the index knows to follow an option are weighed with it", () => {
    const debt = waiting.find(({ place }) => place?.node.passage.options.some(({ id }) => id === "pay-early"));
    const minutes = debt && minutesAt(story, header, debt);
    expect(minutes?.weighed.find(({ id }) => id === "pay-early")?.grounds.house).toBeGreaterThan(0);
    expect(minutes?.weighed.find(({ id }) => id === "pay-on-dates")?.grounds.house).toBe(0);
  });

  test("the manners of the part so far are reckoned with", () => {
    const expects = (play: Play) => minutesAt(story, header, play)?.weighed.map((each) => each.expects);
    const differing = waiting.filter(
      (play) =>
        JSON.stringify(expects(withManners(play, "warm"))) !== JSON.stringify(expects(withManners(play, "cold"))),
    );
    expect(differing.length).toBeGreaterThan(0);
  });

  test("all of them are of decisions, in order, and say what the log keeps", () => {
    const kept = allMinutes(story, header, playthrough.steps);
    expect(kept).toHaveLength(2 * now(playthrough).played.length);
    for (const { minutes, chose } of kept) expect(minutes.chose).toBe(chose.id);
    expect(kept.map(({ place }) => place.scene.date)).toEqual(kept.map(({ place }) => place.scene.date).toSorted());
  });

  test("where the numbers have changed since, the choice that was kept stands beside what would be chosen", () => {
    const otherwise = { ...story.numbers, "weigh.custom": 9, "temper.proud.refuse": 0, "temper.proud.press": 0 };
    const moved = allMinutes(createStory(story.script, otherwise), header, playthrough.steps);
    expect(moved.some(({ minutes, chose }) => minutes.chose !== chose.id)).toBe(true);
  });
});
