import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadStory } from "../../src/cli/library.ts";
import { isChoice } from "../../src/playthrough/lines.ts";
import { readLog } from "../../src/playthrough/log.ts";
import { choose, type Play } from "../../src/playthrough/play.ts";
import { now, replay } from "../../src/playthrough/playthrough.ts";
import { OUTCOME_NAMES } from "../../src/relationship/outcomes.ts";
import { contextOf, outcomeOf, regionsOf } from "../../src/relationship/relationship.ts";
import { ROADS } from "../../src/relationship/roads.ts";

const story = loadStory();

/** A playthrough that came to an end, as its log has it. */
function witnessOf(outcome: string) {
  const read = readLog(readFileSync(`tests/witnesses/${outcome}.jsonl`, "utf8"));
  if (!read.ok) throw new Error(read.problem);
  return replay(story, read.value);
}

const roadAt = ({ relationship }: Play) => ({
  road: contextOf(relationship).road,
  stands: regionsOf(relationship).road,
});

describe.each(OUTCOME_NAMES)("%s has its witness", (outcome) => {
  const playthrough = witnessOf(outcome);

  test("whole, with a person in one chair, and every choice still offered", () => {
    const { log, stopped } = playthrough;
    expect(stopped).toBeUndefined();
    expect(log.damage).toEqual([]);
    const choices = log.entries.filter(isChoice);
    expect(choices.filter(({ by }) => by === "player").length).toBeGreaterThan(choices.length / 4);
  });

  test("it comes to its end", () => expect(outcomeOf(now(playthrough).relationship)).toBe(outcome));
});

describe.each(ROADS)("the road to $to, as its witness walked it", ({ to }) => {
  const { steps } = witnessOf(to);
  const at = (stands: string) => steps.findIndex((play) => roadAt(play).road === to && roadAt(play).stands === stands);

  test("goes by a first warning and a last exit, in order", () => {
    const states = [...new Set(steps.filter((play) => roadAt(play).road === to).map((play) => roadAt(play).stands))];
    expect(["first-warning", "last-exit", "arrived"].filter((each) => states.includes(each as "arrived"))).toEqual(
      states,
    );
    expect(states.at(-1)).toBe("arrived");
  });

  test("can be left: some other choice on the way, and it does not arrive", () => {
    const from = [at("first-warning"), at("last-exit")].filter((n) => n >= 0).sort((a, b) => a - b)[0] ?? 0;
    const elsewhere = steps.slice(Math.max(0, from - 2), -1).some((play) => leavesBy(play, to));
    expect(elsewhere).toBe(true);
  });
});

/** Whether an option other than that taken leads, with what history chose after it, to another end. */
function leavesBy(play: Play, to: string): boolean {
  return (play.place?.node.passage.options ?? []).some(({ id }) => {
    const next = choose(story, play, id, "player");
    return next.ok && outcomeOf(asHistory(next.value).relationship) !== to;
  });
}

function asHistory(play: Play): Play {
  let now = play;
  while (now.place) {
    const { options } = now.place.node.passage;
    const next = choose(story, now, (options.find(({ historical }) => historical) ?? options[0])?.id ?? "", "player");
    if (!next.ok) throw new Error(next.problem);
    now = next.value;
  }
  return now;
}
