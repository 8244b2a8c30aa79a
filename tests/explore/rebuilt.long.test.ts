import { describe, expect, test } from "vitest";
import { loadStory } from "../../src/cli/library.ts";
import { draw } from "../../src/counterpart/draw.ts";
import { TEMPERAMENTS } from "../../src/counterpart/temperaments.ts";
import { unfold } from "../../src/explore/unfold.ts";
import { stateOf } from "../../src/playthrough/digests.ts";
import { readLog } from "../../src/playthrough/log.ts";
import type { Moment } from "../../src/playthrough/moments.ts";
import { begin, choose, type Play } from "../../src/playthrough/play.ts";
import { now, replay } from "../../src/playthrough/playthrough.ts";
import type { Receipt } from "../../src/relationship/receipts.ts";
import { contextOf, type Relationship, regionsOf } from "../../src/relationship/relationship.ts";

const story = loadStory();

/** A playthrough that anyone might play: each chair by a temperament of its own, or by no plan at all. */
const played = (seed: number) => {
  const temper = (seat: string) =>
    `counterpart:${TEMPERAMENTS[draw(`${seed}/${seat}`, TEMPERAMENTS.length)] ?? "proud"}` as const;
  return unfold(story, seed, temper("beijing"), temper("moscow"));
};

/** Choices drawn evenly among what is offered. */
function drawnEvenly(seed: number): readonly Play[] {
  const steps = [begin(story)];
  for (;;) {
    const play = steps.at(-1) as Play;
    const options = play.place?.node.passage.options ?? [];
    const option = options[draw(`${seed}/${steps.length}`, options.length || 1)];
    const next = option && choose(story, play, option.id, "player");
    if (!next?.ok) return steps;
    steps.push(next.value);
  }
}

/** What is told twice, to its doer and to its hearer, moved once. */
const receiptsIn = (moments: readonly Moment[]): readonly Receipt[] =>
  moments.flatMap((moment) => (moment.is === "years" || moment.is === "consequence" ? moment.receipts : []));

/** How the two stand by the receipts alone, entered one by one by a reckoning that knows nothing of the machine. */
function reckoned(receipts: readonly Receipt[]) {
  const { indicators, images, beliefs, readings, phases } = contextOf(story.model.begin());
  const ledger = { indicators: { ...indicators }, images: { ...images }, beliefs: { ...beliefs } };
  const told = { readings: { ...readings }, phases: [...phases], road: undefined as string | undefined };
  const facts: Record<string, string> = {};
  const regions: Record<string, string> = { ...regionsOf(story.model.begin()) };
  for (const { cause, changes, movements, road } of receipts) {
    for (const change of changes) {
      // Each change starts where the one before it ended: nothing moved between them.
      if (change.of === "indicator") {
        if (ledger.indicators[change.indicator] !== change.from) throw new Error(`${change.indicator} moved untold`);
        ledger.indicators[change.indicator] = change.to;
      } else if (change.of === "image") {
        if (ledger.images[change.seat] !== change.from) throw new Error(`${change.seat}'s picture moved untold`);
        ledger.images[change.seat] = change.to;
      } else {
        if (ledger.beliefs[change.seat] !== change.from) throw new Error(`${change.seat}'s belief moved untold`);
        ledger.beliefs[change.seat] = change.to;
      }
    }
    const set = cause.type === "fact.happened" ? [cause.fact] : cause.type === "calendar.struck" ? cause.sets : [];
    for (const fact of set) facts[fact] ??= cause.day;
    if (cause.type === "act.read") told.readings[cause.by] = cause.reading;
    for (const { region, from, to } of movements) {
      if (regions[region] !== from) throw new Error(`${region} moved untold`);
      regions[region] = to;
      if (region === "phase") told.phases.push({ phase: to, day: cause.day });
      if (region === "road") told.road = to === "open" ? undefined : road;
    }
  }
  return { ...ledger, ...told, facts, regions };
}

const standing = (relationship: Relationship) => {
  const { indicators, images, beliefs, facts, readings, phases, road } = contextOf(relationship);
  return { indicators, images, beliefs, facts, readings, phases, road, regions: regionsOf(relationship) };
};

/** After every turn, what the machine holds is what its receipts add up to. Returns the number of turns. */
function heldAfterEveryTurn(steps: readonly Play[]): number {
  const receipts: Receipt[] = [];
  for (const { relationship, moments, place } of steps) {
    receipts.push(...receiptsIn(moments));
    // The facts of a part that goes on have happened, and are told with its end.
    expect(standing(relationship)).toEqual(reckoned([...receipts, ...(place?.receipts ?? [])]));
  }
  return steps.length;
}

describe("the state that was stepped is the state that is rebuilt", () => {
  test("from its receipts, after every turn of a hundred playthroughs", () => {
    let turns = 0;
    for (let seed = 0; seed < 50; seed++) {
      turns += heldAfterEveryTurn(played(seed).playthrough.steps);
      turns += heldAfterEveryTurn(drawnEvenly(seed));
    }
    expect(turns).toBeGreaterThan(15_000);
  });

  test("from its log, at the end of two hundred playthroughs", () => {
    for (let seed = 0; seed < 200; seed++) {
      const { playthrough, text } = played(seed);
      const read = readLog(text);
      if (!read.ok) throw new Error(read.problem);
      const rebuilt = replay(loadedAnew(seed), read.value);
      expect(stateOf(now(rebuilt).relationship)).toBe(stateOf(now(playthrough).relationship));
      expect(rebuilt.stopped).toBeUndefined();
    }
  });

  test("from its log, after every turn of three playthroughs", () => {
    for (let seed = 0; seed < 3; seed++) {
      const { playthrough } = played(seed);
      for (const [turn, step] of playthrough.steps.entries()) {
        const upTo = { ...playthrough.log, entries: playthrough.log.entries.slice(0, turn) };
        expect(stateOf(now(replay(story, upTo)).relationship)).toBe(stateOf(step.relationship));
      }
    }
  });
});

/** Now and then a story that remembers nothing: what is remembered of its text must not matter. */
let fresh = story;
function loadedAnew(seed: number) {
  if (seed % 100 === 0) fresh = loadStory();
  return fresh;
}
