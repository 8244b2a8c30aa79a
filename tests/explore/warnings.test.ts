import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/explore/catalogue.ts";
import type { Taken, Tour } from "../../src/explore/tour.ts";
import { unwarned } from "../../src/explore/warnings.ts";
import type { When } from "../../src/script/story-index.ts";
import { sceneText, storyOf } from "../fixtures/tiny-story.ts";

/** Three scenes, of which the first two say that the river's road is walked. */
const warning: When = { needs: "stands", region: "road", state: "narrow" };
const { index } = storyOf({
  first: sceneText({ id: "first", date: "1969-03-02" }),
  second: sceneText({ id: "second", date: "1969-03-15" }),
  third: sceneText({ id: "third", date: "1969-08-13" }),
}).script;
const catalogue = catalogueOf({
  ...index,
  scenes: index.scenes.map((scene) => (scene.id === "third" ? scene : { ...scene, when: [warning] })),
});

const tour = (outcome: string, ...taken: readonly (readonly [scene: string, seat: string, road?: string])[]): Tour => ({
  seed: 1,
  outcome,
  day: "1969-10-20",
  played: [],
  taken: taken.map(([scene, seat, road]) => ({ scene, seat, road, choice: "", evenly: false }) as Taken),
});
const RIVER = "river-of-fire";
const both = (scene: string, road?: string) =>
  [
    [scene, "beijing", road],
    [scene, "moscow", road],
  ] as const;

describe("nobody comes to a war unwarned", () => {
  test.each([
    [
      "two scenes that say so, on its road, for both",
      tour(RIVER, ...both("first", RIVER), ...both("second", RIVER)),
      [],
    ],
    ["one of them is not enough", tour(RIVER, ...both("first", RIVER), ...both("third", RIVER)), ["beijing", "moscow"]],
    [
      "nor one scene decided in twice",
      tour(RIVER, ...both("first", RIVER), ...both("first", RIVER)),
      ["beijing", "moscow"],
    ],
    [
      "nor what was told before the road was walked",
      tour(RIVER, ...both("first"), ...both("second", RIVER)),
      ["beijing", "moscow"],
    ],
    ["nor on another road", tour(RIVER, ...both("first", "lop-nur"), ...both("second", RIVER)), ["beijing", "moscow"]],
    [
      "one chair may have had its two where the other had one",
      tour(RIVER, ...both("first", RIVER), ["second", "moscow", RIVER]),
      ["beijing"],
    ],
    ["an end that is no war needs no warning", tour("cold-peace"), []],
  ])("%s", (_, toured, chairs) => expect(unwarned(toured, catalogue)).toEqual(chairs));
});
