import type { CompiledScene } from "../compiler/compile.ts";
import type { At, SceneKind } from "../story-index.ts";
import { analyse, type PartAnalysis } from "./analysis.ts";
import { isDecision } from "./choices.ts";
import { type Extent, type OnWay, wayOf } from "./extents.ts";
import { type FlowNode, flowOf } from "./flow.ts";
import {
  type CheckedStory,
  choicePoints,
  craft,
  eachScene,
  type Fault,
  form,
  piecesOf,
  type Rule,
  startOf,
  thumb,
} from "./rule.ts";

type Range = readonly [least: number, most: number];
/** Words on any way, and choices, of the first mover's part and of the second's with what reached it. */
const LENGTHS: Readonly<Partial<Record<SceneKind, { readonly words: BothMovers; readonly choices?: BothMovers }>>> = {
  pillar: { words: { first: [350, 550], second: [250, 450] }, choices: { first: [4, 7], second: [3, 6] } },
  side: { words: { first: [200, 350], second: [150, 300] } },
};
/** The same of a scene that stands in outline: a room, a manner or two, its decision. */
const OUTLINE = {
  words: { first: [100, 260], second: [110, 300] },
  choices: { first: [2, 4], second: [2, 4] },
} as const satisfies { readonly words: BothMovers; readonly choices: BothMovers };
interface BothMovers {
  readonly first: Range;
  readonly second: Range;
}
const MOST_WITHOUT_CHOICE = 160;

type Part = PartAnalysis & { readonly at: At };
const partsOf = (scene: CompiledScene, story: CheckedStory): readonly Part[] =>
  analyse(scene, story).parts.map((part) => ({ ...part, at: scene.entry.stitches[part.seat]?.at ?? startOf(scene) }));

/** Both numbers on one way: what reached the seat, and then its part. */
const sum = (one: OnWay | undefined, other: OnWay): OnWay => ({ ...other, n: (one?.n ?? 0) + other.n });
const extents = (part: Part, of: "words" | "choices"): readonly Extent[] =>
  part.told.map((each) => ({
    least: sum(each.arrival?.[of].least, each.part[of].least),
    most: sum(each.arrival?.[of].most, each.part[of].most),
  }));

const outside = (of: "words" | "choices") =>
  function* (scene: CompiledScene, story: CheckedStory): Generator<Fault> {
    for (const part of partsOf(scene, story)) {
      const range = (scene.entry.outline ? OUTLINE : LENGTHS[scene.entry.kind])?.[of]?.[part.mover];
      if (!range) continue;
      const least = extents(part, of)
        .map((each) => each.least)
        .reduce((a, b) => (b.n < a.n ? b : a));
      const most = extents(part, of)
        .map((each) => each.most)
        .reduce((a, b) => (b.n > a.n ? b : a));
      const says = (found: OnWay) =>
        `${part.seat} has ${found.n} of its ${range[0]} to ${range[1]} ${of} by way of ${wayOf(found) || "no choice"}`;
      if (least.n < range[0]) yield { at: part.at, says: says(least) };
      if (most.n > range[1]) yield { at: part.at, says: says(most) };
    }
  };

function* stretches(scene: CompiledScene, story: CheckedStory): Generator<Fault> {
  for (const { seat, part, arrival, at } of partsOf(scene, story)) {
    const long = (words: number, from: At, where: string): readonly Fault[] =>
      words > MOST_WITHOUT_CHOICE
        ? [{ at: from, says: `${words} words without a choice ${where} (at most ${MOST_WITHOUT_CHOICE})` }]
        : [];
    yield* long(part.lead, at, `at the start of ${seat}`);
    yield* long(arrival.lead, scene.entry.stitches[`to_${seat}`]?.at ?? at, `in to_${seat}`);
    yield* long(part.stretch.words, part.stretch.at ?? at, "after this one");
  }
}

function* decidesOnce(scene: CompiledScene, story: CheckedStory): Generator<Fault> {
  for (const { seat, part, at } of partsOf(scene, story)) {
    const { least, most } = part.decisions;
    if (least.n < 1) yield { at, says: `${seat} decides nothing by way of ${wayOf(least) || "no choice"}` };
    if (most.n > 1) yield { at, says: `${seat} decides ${most.n} times by way of ${wayOf(most)}` };
  }
}

/** Words told because of an option and before the next choice or gather: told once it is chosen, and never else. */
function* afterChoice(scene: CompiledScene): Generator<Fault> {
  for (const seat of scene.entry.order)
    for (const point of choicePoints(piecesOf(scene, seat))) {
      const [least, most]: Range = isDecision(point) ? [15, 60] : [5, 45];
      for (const { under, at } of point.offers) {
        const [fewest, many] = wordsUntilChoice(flowOf([{ name: "", pieces: under, at }]));
        if (fewest < least) yield { at, says: `${fewest} words after this option (${least} to ${most})` };
        if (many > most) yield { at, says: `${many} words after this option (${least} to ${most})` };
      }
    }
}

/** The least and most words from here to the next choice, or to where the text turns elsewhere. */
function wordsUntilChoice(node: FlowNode): Range {
  if (node.is === "happened") return wordsUntilChoice(node.next);
  if (node.is === "text") {
    const [least, most] = wordsUntilChoice(node.next);
    return [least + node.words, most + node.words];
  }
  if (node.is !== "arms") return [0, 0];
  const ways = [
    ...node.arms.map(({ next }) => next),
    ...(node.arms.every(({ test }) => test) ? [node.otherwise] : []),
  ].map(wordsUntilChoice);
  return [Math.min(...ways.map(([least]) => least)), Math.max(...ways.map(([, most]) => most))];
}

function* inTime(scene: CompiledScene, story: CheckedStory): Generator<Fault> {
  for (const { fact, ...at } of analyse(scene, story).tooSoon)
    yield {
      at,
      says: `"${fact}" happens on this very passage, which sees only what was before it: ask after the next choice`,
    };
}

function* canBeHeard(scene: CompiledScene, story: CheckedStory): Generator<Fault> {
  for (const { kind, ...at } of analyse(scene, story).neverHeard)
    yield { at, says: `heard("${kind}"): no act that can arrive here is ever heard so` };
}

function* forward(scene: CompiledScene, story: CheckedStory): Generator<Fault> {
  const { round } = analyse(scene, story);
  if (round) yield { at: round, says: "the text comes round to where it was: a part goes forward" };
}

/** What can be counted along the ways of a part. */
export const LENGTH_RULES: readonly Rule[] = [
  ...form([
    { id: "forward", reason: "a part ends, and no choice is met twice", test: eachScene(forward) },
    { id: "decides-once", reason: "a part turns on one decision", test: eachScene(decidesOnce) },
    { id: "asked-in-time", reason: "a passage sees the state in which it began", test: eachScene(inTime) },
    { id: "can-be-heard", reason: "text that nobody can read is a mistake", test: eachScene(canBeHeard) },
  ]),
  ...craft([
    { id: "words", reason: "a part is read at a sitting", test: eachScene(outside("words")) },
    { id: "choices", reason: "a part is played, not read", test: eachScene(outside("choices")) },
    { id: "stretch", reason: "a choice every 60 to 100 words", test: eachScene(stretches) },
  ]),
  ...thumb([{ id: "after-choice", reason: "a choice is answered at once, and briefly", test: eachScene(afterChoice) }]),
];
