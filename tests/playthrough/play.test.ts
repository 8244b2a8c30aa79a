import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/playthrough/assumptions.ts";
import type { Moment } from "../../src/playthrough/moments.ts";
import { begin, choose, type Play } from "../../src/playthrough/play.ts";
import { createStory, type Story } from "../../src/playthrough/story.ts";
import { contextOf } from "../../src/relationship/relationship.ts";
import { plainText } from "../../src/script/text.ts";
import { sceneText, storyOf, TINY_FACTS, tinyStory } from "../fixtures/tiny-story.ts";

const take = (story: Story, play: Play, ...choices: readonly string[]): Play =>
  choices.reduce((now, choice) => {
    const next = choose(story, now, choice, "player");
    if (!next.ok) throw new Error(next.problem);
    return next.value;
  }, play);

const kinds = ({ moments }: Play): readonly string[] => moments.map(({ is }) => is);
const told = ({ moments }: Play): string =>
  moments
    .flatMap((moment: Moment) =>
      moment.is === "passage" ? moment.passage.paragraphs : moment.is === "arrival" ? moment.paragraphs : [],
    )
    .map(({ runs }) => plainText(runs))
    .join(" ");

describe("a play", () => {
  const story = tinyStory();
  const first = begin(story);

  test("begins with the years to the first scene, and waits in the first seat's part", () => {
    expect(kinds(first)).toEqual(["years", "scene", "passage"]);
    expect(first.place).toMatchObject({ seat: "beijing", turn: 0 });
    expect(contextOf(first.relationship).day).toBe("1949-12-16");
  });

  test("a manner choice goes on in the same part; a decision ends it, is read, and reaches the other chair", () => {
    const hinted = take(story, first, "hint");
    expect(kinds(hinted)).toEqual(["choice", "passage"]);
    const asked = take(story, hinted, "ask");
    expect(kinds(asked)).toEqual(["choice", "passage", "consequence", "arrival", "passage"]);
    expect(asked.place).toMatchObject({ seat: "moscow", turn: 1 });
    expect(told(asked)).toContain("He asks.");
  });

  test("the act is coloured by the part's manners", () => {
    const receipts = (choice: string) =>
      take(story, first, choice, "ask").moments.flatMap((moment) =>
        moment.is === "consequence" ? moment.receipts : [],
      );
    const pullOf = (choice: string) =>
      receipts(choice).flatMap(({ cause }) => (cause.type === "act.read" ? cause.reading.pull : []))[0] ?? 0;
    expect(pullOf("hint") - pullOf("speak")).toBe(20);
  });

  test.each([
    ["grant", ["granted"]],
    ["look", []],
    ["refuse", []],
  ])("what reaches a chair of '%s' brings the facts it can know: %j", (choice, facts) => {
    const causes = take(story, first, "speak", "ask", choice)
      .moments.filter((moment) => moment.is === "arrival")
      .flatMap(({ receipts }) => receipts.map(({ cause }) => cause));
    expect(causes.flatMap((cause) => (cause.type === "fact.happened" ? [cause.fact] : []))).toEqual(facts);
    expect(causes.map(({ type }) => type)).toContain("act.read");
  });

  test("the second seat's end brings what reaches the first, then the years, then the next scene", () => {
    const over = take(story, first, "speak", "ask", "grant");
    expect(kinds(over)).toEqual(["choice", "passage", "consequence", "arrival", "years", "scene", "passage"]);
    expect(over.place?.scene.id).toBe("pool");
    expect(over.place?.seat).toBe("moscow");
  });

  test("a passage sees the facts of earlier passages, and a seat sees no secret of the other", () => {
    const secret = take(story, first, "speak", "wait", "look");
    expect(contextOf(secret.relationship).facts).toHaveProperty("secret");
    const inBeijing = take(story, secret, "grant");
    expect(inBeijing.place?.seat).toBe("beijing");
    expect(told(inBeijing)).not.toContain("Beijing knows");
  });

  test("the last scene over, time passes to the last day and the outcome", () => {
    const end = take(story, first, "speak", "ask", "grant", "grant", "speak", "ask");
    expect(end.place).toBeUndefined();
    expect(end.moments.at(-1)).toMatchObject({ is: "outcome", outcome: "cold-peace", day: "1969-10-20" });
  });

  test.each([
    ["a choice that is not offered", "no-such", /not offered in winter; offered are speak, hint/],
    ["a choice of another point", "ask", /not offered/],
  ])("%s is refused in a sentence", (_, choice, says) => {
    const refused = choose(story, first, choice, "player");
    expect(refused.ok ? "" : refused.problem).toMatch(says);
  });

  test("a choice after the end is refused", () => {
    const end = take(story, first, "speak", "ask", "grant", "grant", "speak", "ask");
    expect(choose(story, end, "ask", "player").ok).toBe(false);
  });

  test("a play is a value: choosing twice from one place gives two plays and changes neither", () => {
    const again = take(story, first, "speak");
    take(story, first, "hint", "give");
    expect(take(story, first, "speak").moments).toEqual(again.moments);
    expect(first.place?.taken).toEqual([]);
  });
});

describe("at home", () => {
  const text = sceneText({ id: "winter", date: "1949-12-16" })
    .replace("*   [Hold. #", "*   {doubted()} [Hear the doubters. # id: heed # act: offer treaty]\n*   [Hold. #")
    .replace("*   [Ask. #", "*   {not doubted()} [Insist. # id: insist # act: refuse treaty]\n*   [Ask. #");
  const offeredWith = (doubt: number): readonly string[] => {
    const { script } = storyOf({ winter: text }, TINY_FACTS);
    const story = createStory(script, { ...DEFAULTS, "home.doubt": doubt });
    const spoken = choose(story, begin(story), "speak", "player");
    return spoken.ok ? (spoken.value.place?.node.passage.options.map(({ id }) => id) ?? []) : [spoken.problem];
  };

  test("where the leader stands low the doubters' option opens and the proud one closes", () =>
    expect(offeredWith(100)).toEqual(["ask", "heed", "wait", "give"]));
  test("where he stands firm it is the other way", () =>
    expect(offeredWith(0)).toEqual(["insist", "ask", "wait", "give"]));
});

describe("the director", () => {
  const played = (scenes: Parameters<typeof sceneText>[0][], ...choices: readonly string[]) => {
    const story = storyOf(Object.fromEntries(scenes.map((scene) => [scene.id, sceneText(scene)])), TINY_FACTS);
    return take(story, begin(story), ...choices).played;
  };
  const winter = { id: "winter", date: "1949-12-16" };
  const other = { id: "other-winter", date: "1949-12-16", kind: "counterfactual" };
  const pool = { id: "pool", date: "1958-07-31" };
  const WHOLE = ["speak", "ask", "grant"];

  test.each([
    ["the earliest slot comes first, whatever the order of files", [pool, winter], [], ["winter"]],
    [
      "in one slot the scene whose conditions hold",
      [winter, { ...other, when: ["phase alliance"] }],
      [],
      ["other-winter"],
    ],
    ["and the pillar where they do not", [winter, { ...other, when: ["phase split"] }], [], ["winter"]],
    [
      "several conditions must all hold",
      [winter, { ...other, when: ["phase alliance", "has granted"] }],
      [],
      ["winter"],
    ],
    ["one slot plays once", [winter, { ...other, when: ["phase split"] }, pool], WHOLE, ["winter", "pool"]],
    [
      "a side scene plays between slots, when its fact has come",
      [winter, { id: "aside", date: "1952-01-01", kind: "side", when: ["has granted"] }, pool],
      WHOLE,
      ["winter", "aside"],
    ],
    [
      "and not where it has not",
      [winter, { id: "aside", date: "1952-01-01", kind: "side", when: ["not has granted"] }, pool],
      WHOLE,
      ["winter", "pool"],
    ],
  ] as const)("%s", (_, scenes, choices, expected) => {
    expect(played([...scenes] as Parameters<typeof sceneText>[0][], ...choices)).toEqual(expected);
  });

  test.each([
    [
      "of two side scenes the one fed by the latest fact",
      [
        winter,
        { id: "a", date: "1951-01-01", kind: "side", when: ["has asked"] },
        { id: "b", date: "1958-07-25", kind: "side", when: ["has fleet-raised"] },
        pool,
      ],
      ["winter", "b"],
    ],
    [
      "then the earlier, whatever its name",
      [winter, { id: "b", date: "1951-01-01", kind: "side" }, { id: "a", date: "1955-01-01", kind: "side" }, pool],
      ["winter", "b"],
    ],
    [
      "its conditions are asked of its own day",
      [
        winter,
        { id: "a", date: "1957-01-01", kind: "side", when: ["phase alliance"] },
        { id: "b", date: "1957-01-01", kind: "side", when: ["phase de-stalinization"] },
        pool,
      ],
      ["winter", "b"],
    ],
    [
      "a neighbour at war opens one scene and closes another",
      [
        winter,
        { id: "at-war", date: "1952-01-01", kind: "side", when: ["stands korea war"] },
        { id: "at-peace", date: "1952-01-01", kind: "side", when: ["stands korea quiet"] },
        pool,
      ],
      ["winter", "at-war"],
    ],
    ["a slot that nothing fills does not end the play", [{ ...winter, when: ["has nothing"] }, pool], ["pool"]],
    [
      "more conditions go first",
      [
        { ...pool, when: ["phase de-stalinization"] },
        { ...pool, id: "warm-pool", when: ["phase de-stalinization", "not has nothing"] },
      ],
      ["warm-pool"],
    ],
  ] as const)("%s", (_, scenes, expected) => {
    const chosen = expected.length > 1 ? WHOLE : [];
    expect(played([...scenes] as Parameters<typeof sceneText>[0][], ...chosen)).toEqual(expected);
  });

  test("between two slots at most two side scenes", () => {
    const sides = ["a", "b", "c"].map((id) => ({ id, date: "1952-01-01", kind: "side" }));
    const scenes = [winter, ...sides, pool];
    expect(played(scenes, ...WHOLE, ...WHOLE, ...WHOLE)).toEqual(["winter", "a", "b", "pool"]);
  });
});
