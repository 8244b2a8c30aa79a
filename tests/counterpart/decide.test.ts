import { describe, expect, test } from "vitest";
import { decide, type Minutes } from "../../src/counterpart/decide.ts";
import { TEMPERAMENTS, type Temperament } from "../../src/counterpart/temperaments.ts";
import type { Offered } from "../../src/counterpart/weigh.ts";
import { DEFAULTS } from "../../src/playthrough/assumptions.ts";
import { isChoice } from "../../src/playthrough/lines.ts";
import { type Manner, RUNG_NAMES, RUNGS } from "../../src/relationship/acts.ts";
import { createModel } from "../../src/relationship/model.ts";
import { contextOf, type Relationship } from "../../src/relationship/relationship.ts";
import { type SeatView, viewFor } from "../../src/relationship/view.ts";
import { begun } from "../fixtures/tiny-play.ts";
import { tinyStory } from "../fixtures/tiny-story.ts";

const model = createModel();
const july1958 = model.pass(model.begin(), "1958-07-31").relationship;
const seen = (relationship: Relationship): SeatView => viewFor(relationship, "moscow", {}, DEFAULTS);
const khrushchev: SeatView = seen(july1958);

/** Every rung on one matter, none of them historical. */
const LADDER: readonly Offered[] = RUNG_NAMES.map((rung) => ({
  id: rung,
  act: { rung, matter: "radio-station" },
  historical: false,
  facts: [],
}));

const decided = (view: SeatView, temperament: Temperament, options = LADDER, seed = 1): Minutes =>
  decide({ view, scene: "pool", seat: "moscow", taken: [], manners: [], options, temperament, seed }, DEFAULTS);
const weightOf = (minutes: Minutes, id: string): number => minutes.weighed.find((each) => each.id === id)?.weight ?? 0;
/** How far the weights lie toward giving. */
const giving = (minutes: Minutes): number =>
  ["consult", "offer", "concede"].reduce((sum, id) => sum + weightOf(minutes, id), 0) -
  ["press", "refuse", "threaten"].reduce((sum, id) => sum + weightOf(minutes, id), 0);

describe("what a leader whom nobody plays weighs", () => {
  const pictured = (ally: number, rival: number): SeatView => ({
    ...khrushchev,
    image: { ...khrushchev.image, weights: { ally, "client-keeper": 100 - ally - rival, rival } },
  });

  test.each(["cautious", "proud", "conciliatory", "reckless"] as const)(
    "a %s one gives more to whom he takes for an ally than to whom he takes for a rival",
    (temperament) =>
      expect(giving(decided(pictured(90, 5), temperament))).toBeGreaterThan(
        giving(decided(pictured(5, 90), temperament)),
      ),
  );

  test("below the doubters' line he has no voice left for a quarrel", () => {
    const shaken = { ...khrushchev, doubted: true };
    expect(giving(decided(shaken, "proud"))).toBeGreaterThan(giving(decided(khrushchev, "proud")));
    expect(decided(shaken, "proud").weighed.find(({ id }) => id === "offer")?.grounds.doubt).toBe(3);
  });

  test("he answers in kind what he last heard", () => {
    const heard = (rung: "threaten" | "concede"): SeatView => {
      const deed = {
        by: "beijing",
        act: { rung, matter: "bomb" },
        manners: [],
        day: "1958-07-31",
        evokable: {},
      } as const;
      return { ...khrushchev, heard: contextOf(model.read(july1958, deed).relationship).readings.beijing };
    };
    expect(giving(decided(heard("concede"), "cautious"))).toBeGreaterThan(
      giving(decided(heard("threaten"), "cautious")),
    );
  });

  test("he counts what an act costs him at home: a proud one more than a conciliatory one", () => {
    const home = (temperament: Temperament) =>
      decided(khrushchev, temperament).weighed.find(({ id }) => id === "concede")?.grounds.home ?? 0;
    expect(home("proud")).toBeLessThan(home("conciliatory"));
    expect(home("conciliatory")).toBeLessThan(0);
  });

  test("he sees what a fact does to his own numbers, and not what it does in the other capital", () => {
    const option = (facts: readonly string[]): Offered => ({
      id: "offer",
      act: { rung: "offer", matter: "border" },
      historical: false,
      facts,
    });
    const home = (facts: readonly string[]) => decided(khrushchev, "proud", [option(facts)]).weighed[0]?.grounds;
    // What is owned in Moscow costs Moscow's leader five, and wins Beijing's trust.
    expect(home(["disputed-owned"])?.home).toBeLessThan((home([])?.home ?? 0) - 3);
    expect(home(["disputed-owned"])?.other ?? 0).toBe(home([])?.other ?? 0);
  });

  test("he expects to be heard as the friend he knows himself to be, and has forgotten what is sore", () => {
    const trusted = { ...khrushchev, belief: { ...khrushchev.belief, trust: 75 } };
    expect(contextOf(july1958).facts).toMatchObject({ "fleet-raised": "1958-07-21" });
    const expects = decided(trusted, "cautious").weighed.find(({ id }) => id === "offer")?.expects;
    const deed = {
      by: "moscow",
      act: { rung: "offer", matter: "radio-station" },
      manners: [],
      day: "1958-07-31",
    } as const;
    const heard = contextOf(model.read(july1958, { ...deed, evokable: contextOf(july1958).facts }).relationship);
    expect(expects).toBe("offer");
    expect(heard.readings.moscow?.heard).not.toBe("offer");
  });

  test.each<[ground: string, option: Offered, temperament: Temperament, points: number]>([
    // Standing and stake of a concession: 2 × 300 × line 2, over 300 = 4 points, each heeded threefold by the proud, in thirds.
    ["home", { id: "a", act: { rung: "concede", matter: "fleet" }, historical: false, facts: [] }, "proud", -4],
    // A concession on stake 3, heard as an offer, wins three of trust and one of unity: both are wanted in Moscow, once each.
    ["other", { id: "a", act: { rung: "concede", matter: "bomb" }, historical: false, facts: [] }, "conciliatory", 4],
    // A threat about the border, heard as one: three, not wanted; a cautious man heeds it threefold.
    [
      "frontier",
      { id: "a", act: { rung: "threaten", matter: "border" }, historical: false, facts: [] },
      "cautious",
      -3,
    ],
    ["custom", { id: "a", act: { rung: "hold", matter: "aid" }, historical: true, facts: [] }, "cautious", 4],
  ])("%s, to the point", (ground, option, temperament, points) => {
    const trusted = { ...khrushchev, belief: { ...khrushchev.belief, trust: 60 } };
    const [weighed] = decided(trusted, temperament, [option]).weighed;
    expect(weighed?.grounds[ground as "home"], JSON.stringify(weighed)).toBe(points);
  });

  test("what is owed counts in Beijing, where it is a disgrace, and not in Moscow", () => {
    const option: Offered = { id: "a", manner: "none", historical: false, facts: ["debt-pledged"] };
    const seat = (each: "beijing" | "moscow") => viewFor(july1958, each, {}, DEFAULTS);
    expect(decided(seat("beijing"), "proud", [option]).weighed[0]?.grounds.house).toBe(4);
    expect(decided(seat("moscow"), "proud", [option]).weighed[0]?.grounds.house).toBe(0);
  });

  test("what has happened already is not counted again", () => {
    const option: Offered = { id: "a", manner: "none", historical: false, facts: ["debt-pledged"] };
    const known = { ...viewFor(july1958, "beijing", {}, DEFAULTS), facts: { "debt-pledged": "1958-01-01" } };
    expect(decided(known, "proud", [option]).weighed[0]?.grounds.house).toBe(0);
  });

  test("what he heard long ago is another quarrel, and is not answered", () => {
    const deed = { by: "beijing", act: { rung: "threaten", matter: "bomb" }, manners: [], evokable: {} } as const;
    const heardOn = (day: string) => contextOf(model.read(july1958, { ...deed, day }).relationship).readings.beijing;
    const reply = (day: string) =>
      decided({ ...khrushchev, heard: heardOn(day) }, "proud").weighed.find(({ id }) => id === "press")?.grounds.reply;
    expect([reply("1958-07-01"), reply("1950-07-01")]).toEqual([2, 0]);
  });

  test("he expects his manner to be heard: warmth lifts what he looks for", () => {
    const expects = (manners: readonly Manner[]) => {
      const occasion = {
        view: khrushchev,
        scene: "pool",
        seat: "moscow",
        taken: [],
        options: LADDER,
        seed: 1,
      } as const;
      const { weighed } = decide({ ...occasion, manners, temperament: "cautious" }, DEFAULTS);
      return RUNGS[weighed.find(({ id }) => id === "consult")?.expects ?? "hold"];
    };
    expect(expects(["warm"])).toBeGreaterThan(expects(["cold"]));
  });

  test("no option is beyond him: each weighs at least one", () => {
    for (const temperament of TEMPERAMENTS)
      for (const { weight } of decided(pictured(0, 100), temperament).weighed) expect(weight).toBeGreaterThanOrEqual(1);
  });

  test("he knows nothing but his view: what a seat cannot know leaves his minutes as they were", () => {
    const truth = contextOf(july1958);
    const other = { ...truth.images.beijing, weights: { ally: 0, "client-keeper": 0, rival: 100 } };
    const context = {
      ...truth,
      indicators: { ...truth.indicators, "trust-beijing": 1, "standing-beijing": 1 },
      images: { ...truth.images, beijing: other },
      readings: { ...truth.readings, moscow: undefined },
      road: "hidden",
    };
    const hidden: Relationship = { snapshot: { ...july1958.snapshot, context } };
    expect(decided(seen(hidden), "cautious")).toEqual(decided(khrushchev, "cautious"));
  });
});

describe("what he chooses", () => {
  const asked: readonly Offered[] = [
    { id: "ask", act: { rung: "press", matter: "treaty" }, historical: false, facts: [] },
    { id: "wait", act: { rung: "hold", matter: "treaty" }, historical: true, facts: [] },
  ];

  test("historical does what was done, whatever the seed, and weighs nothing", () => {
    for (let seed = 0; seed < 30; seed++)
      expect(decided(khrushchev, "historical", asked, seed)).toMatchObject({ chose: "wait", weighed: [] });
  });

  test("the draw is keyed: the same seed and point give the same choice, seeds differ", () => {
    const chosen = () => Array.from({ length: 40 }, (_, seed) => decided(khrushchev, "proud", asked, seed).chose);
    expect(chosen()).toEqual(chosen());
    expect(new Set(chosen()).size).toBe(2);
  });

  test("nothing to choose is an error of the story, and says where", () =>
    expect(() => decided(khrushchev, "proud", [])).toThrow(/nothing to choose at 1\/pool\/moscow/));

  test("over a play a conciliatory leader gives way oftener than a proud one", () => {
    const story = tinyStory();
    const gives = (temperament: Temperament) =>
      Array.from({ length: 60 }, (_, seed) => begun(`counterpart:${temperament}`, "player", story, seed))
        .flatMap(({ log }) => log.entries.filter(isChoice))
        .filter(({ choice }) => choice === "give").length;
    expect(gives("conciliatory")).toBeGreaterThan(2 * gives("proud"));
  });

  test("his minutes say what he believed, weighed on what grounds, and chose", () =>
    expect(decided(khrushchev, "cautious", asked)).toMatchObject({
      scene: "pool",
      seat: "moscow",
      temperament: "cautious",
      believes: { trust: khrushchev.belief.trust },
      weighed: [
        { id: "ask", grounds: { temper: 3 } },
        { id: "wait", grounds: { temper: 7, custom: 4 } },
      ],
    }));
});
