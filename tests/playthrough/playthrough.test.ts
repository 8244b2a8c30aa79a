import { describe, expect, test } from "vitest";
import { type Assumed, DEFAULTS } from "../../src/playthrough/assumptions.ts";
import { stateOf } from "../../src/playthrough/digests.ts";
import { type ChoiceLine, isChoice } from "../../src/playthrough/lines.ts";
import { append, type Log, newLog, readLog } from "../../src/playthrough/log.ts";
import { chooseAsPlayer, now, replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
import { assuming, createStory, type Story } from "../../src/playthrough/story.ts";
import { verify } from "../../src/playthrough/verify.ts";
import { begun, headerFor } from "../fixtures/tiny-play.ts";
import { sceneText, storyOf, TINY_FACTS, tinyStory } from "../fixtures/tiny-story.ts";

const AWAY = "counterpart:historical";

/** A log of these choices, each by a person in both chairs, hung one from another. */
function logOf(...choices: readonly (readonly [scene: string, seat: ChoiceLine["seat"], choice: string])[]): Log {
  return choices.reduce(
    (log, [scene, seat, choice], index) => {
      return append(log, { after: index, scene, seat, choice, by: "player" }).log;
    },
    newLog(headerFor("player", "player")).log,
  );
}

describe("a playthrough", () => {
  test("plays for the counterpart until a person must choose", () => {
    const playthrough = begun(AWAY, "player");
    expect(now(playthrough).place?.seat).toBe("moscow");
    expect(playthrough.log.entries.filter(isChoice).map(({ choice, by }) => `${by}: ${choice}`)).toEqual([
      "counterpart: speak",
      "counterpart: ask",
    ]);
  });

  test("marks the state at a scene's last choice and nowhere else", () => {
    const { log } = begun(AWAY, AWAY);
    const marked = log.entries.filter(isChoice).map(({ state }) => state !== undefined);
    expect(marked).toEqual([false, false, true, false, false, true]);
  });

  test("a replay of its log is the playthrough, step by step", () => {
    const playthrough = begun("counterpart:reckless", "counterpart:cautious");
    const again = replay(playthrough.story, playthrough.log);
    expect(again.stopped).toBeUndefined();
    expect(again.steps.map(({ moments }) => moments)).toEqual(playthrough.steps.map(({ moments }) => moments));
  });

  test("the counterpart's choices are kept, never recomputed", () => {
    const proud = begun("counterpart:proud", "counterpart:proud");
    const relabelled: Log = { ...proud.log, header: headerFor("counterpart:conciliatory", "counterpart:conciliatory") };
    expect(replay(proud.story, relabelled).steps.length).toBe(proud.steps.length);
  });

  test("a person's choice brings the counterpart's answers with it", () => {
    const first = chooseAsPlayer(begun("player", AWAY), "speak");
    if (!first.ok) throw new Error(first.problem);
    const second = chooseAsPlayer(first.value.playthrough, "ask");
    if (!second.ok) throw new Error(second.problem);
    expect(second.value.lines.map((line) => JSON.parse(line).choice)).toEqual(["ask", "grant", "grant"]);
  });

  test("the place may be anywhere in the tree", () => {
    const log = logOf(["winter", "beijing", "speak"], ["winter", "beijing", "ask"]);
    const back = append(log, { go: 1 }).log;
    expect(replay(tinyStory(), back).steps).toHaveLength(2);
  });

  test("a choice no longer offered stops the replay there; what is before it stays playable", () => {
    const log = logOf(["winter", "beijing", "speak"], ["winter", "beijing", "gone"], ["winter", "moscow", "grant"]);
    const stopped = replay(tinyStory(), log);
    expect(stopped.stopped).toMatch(/^Line 3: “gone” is not offered in winter/);
    expect(stopped.place).toBe(1);
    expect(chooseAsPlayer(stopped, "ask").ok).toBe(true);
  });
});

describe("what keeps a log from being played on here", () => {
  test.each<[string, Assumed, RegExp]>([
    ["a name that is gone", { "pull.trotsky": 5 }, /pull\.trotsky is no assumption of the model/],
    ["a number out of its range", { "pull.mao": 500 }, /pull\.mao is 500; it goes from 0 to 80/],
    ["half a point", { "pull.mao": 0.5 }, /pull\.mao is 0\.5, which is no whole number/],
    ["an image of more than a hundred", { "start.image.moscow.ally": 90 }, /add up to 145, not 100/],
  ])("assumptions that cannot be had are said: %s", (_, assumed, says) =>
    expect(assuming(tinyStory(), assumed)).toMatchObject({ ok: false, problem: expect.stringMatching(says) }),
  );

  test("a line of another scene or chair than the one that chooses stops the replay", () => {
    expect(replay(tinyStory(), logOf(["pool", "beijing", "speak"])).stopped).toMatch(
      /in pool, where beijing now chooses in winter/,
    );
    expect(replay(tinyStory(), logOf(["winter", "moscow", "speak"])).stopped).toMatch(/by moscow in winter/);
  });

  test("stopped at a counterpart's choice, its leader decides anew, and nobody may choose for him", () => {
    const log = append(logOf(["winter", "beijing", "speak"], ["winter", "beijing", "ask"]), {
      after: 2,
      scene: "winter",
      seat: "moscow",
      choice: "gone",
      by: "counterpart",
    }).log;
    const stopped = replay(tinyStory(), { ...log, header: headerFor("player", AWAY) });
    expect(stopped.stopped).toMatch(/“gone” is not offered/);
    expect(chooseAsPlayer(stopped, "grant").ok).toBe(false);
    expect(now(untilPlayer(stopped).playthrough).place?.seat).toBe("beijing");
  });
});

test("a digest of how the two stand is of what moved, not of the words for it", () => {
  const { relationship } = now(begun(AWAY, AWAY));
  const { context } = relationship.snapshot;
  const worded = (because: string, confidence: number) => ({
    snapshot: {
      ...relationship.snapshot,
      context: {
        ...context,
        images: { ...context.images, beijing: { ...context.images.beijing, because, confidence } },
      },
    },
  });
  expect(stateOf(worded("otherwise", 50))).toBe(stateOf(worded("so", 50)));
  expect(stateOf(worded("so", 51))).not.toBe(stateOf(worded("so", 50)));
});

describe("verify", () => {
  const played = () => begun("counterpart:reckless", "counterpart:proud").log;
  const others = (numbers: Assumed): Story => createStory(tinyStory().script, { ...DEFAULTS, ...numbers });

  test("a log that was just played holds", () =>
    expect(verify(tinyStory(), played())).toMatchObject({ holds: true, branches: 1, findings: [] }));

  test("a changed choice is found at its line, by its sum", () => {
    const { log } = begun("player", "player");
    const { log: one, text } = append(log, {
      after: 0,
      scene: "winter",
      seat: "beijing",
      choice: "speak",
      by: "player",
    });
    const file = `${newLog(one.header).text}\n${text.replace("speak", "hint!")}\n`;
    const read = readLog(file);
    if (!read.ok) throw new Error(read.problem);
    expect(verify(tinyStory(), read.value).findings).toEqual([
      { line: 2, says: "Line 2 was changed: its sum does not fit." },
    ]);
  });

  test("a changed choice with its sums made good is found where it is not offered", () => {
    const verdict = verify(tinyStory(), logOf(["winter", "beijing", "speak"], ["winter", "beijing", "demand"]));
    expect(verdict.findings).toEqual([
      { line: 3, says: expect.stringMatching(/^Line 3: “demand” is not offered in winter/) },
    ]);
  });

  test("a choice of another chair than the one whose turn it is", () =>
    expect(verify(tinyStory(), logOf(["winter", "moscow", "speak"])).holds).toBe(false));

  test("other numbers: the choices hold, and from where the numbers moved is said once", () => {
    const verdict = verify(
      others({ "trust.concede": 9, "trust.press": -9, "trust.refuse": -9, "trust.threaten": -9, "image.step": 40 }),
      played(),
    );
    expect(verdict.findings).toHaveLength(1);
    expect(verdict.findings[0]?.says).toMatch(/the choices hold; the numbers moved from (winter|pool)\./);
  });

  test("another story: the first choice that is gone is named", () => {
    const changed = storyOf(
      { winter: sceneText({ id: "winter", date: "1949-12-16" }).replaceAll("id: ask ", "id: ask-tonight ") },
      TINY_FACTS,
    );
    const verdict = verify(changed, logOf(["winter", "beijing", "speak"], ["winter", "beijing", "ask"]));
    expect(verdict.findings[0]?.says).toMatch(/“ask” is not offered in winter; offered are ask-tonight/);
  });

  test("every branch is re-executed", () => {
    const one = logOf(["winter", "beijing", "speak"], ["winter", "beijing", "ask"]);
    const two = append(one, { after: 1, scene: "winter", seat: "beijing", choice: "gone", by: "player" }).log;
    const verdict = verify(tinyStory(), two);
    expect(verdict).toMatchObject({ branches: 2, choices: 3 });
    expect(verdict.findings.map(({ line }) => line)).toEqual([4]);
  });
});
