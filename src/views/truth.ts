import type { Reading } from "../relationship/readings.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { SceneEntry, StoryIndex } from "../script/story-index.ts";
import type { Block, Masthead, Page } from "./page.ts";
import { chainOf } from "./receipt.ts";
import { roadStep } from "./roads.ts";
import { inFull, typeset } from "./words.ts";

/** What a scene moved, whole. */
export interface SceneMoved {
  readonly scene: SceneEntry;
  readonly receipts: readonly Receipt[];
}

/** The whole truth of these scenes: what was meant, heard and moved in both capitals, with the sum by which it was heard. */
export const truthPage = (masthead: Masthead, moved: readonly SceneMoved[], index: StoryIndex): Page => ({
  kind: "truth",
  masthead: { ...masthead, title: "The whole truth" },
  blocks: [
    { block: "remark", text: INTRODUCTION },
    ...moved.flatMap((each, at) => sceneBlocks(each, moved[at - 1], index)),
  ],
  fresh: 0,
  options: [],
  gauges: [],
});

const INTRODUCTION = typeset(
  "What each meant, what the other heard, and what that moved in both capitals. An act is heard by a sum: what was said and what was expected, shared by how far the hearer hears what he expects; then trust, warmth, and what was in mind. A rung is a hundred.",
);

function sceneBlocks(
  { scene, receipts }: SceneMoved,
  before: SceneMoved | undefined,
  index: StoryIndex,
): readonly Block[] {
  const heading: Block = { block: "heading", text: `${scene.title}, ${inFull(scene.date)}` };
  return [...(before?.scene === scene ? [] : [heading]), ...receipts.flatMap((receipt) => blocksOf(receipt, index))];
}

function blocksOf(receipt: Receipt, index: StoryIndex): readonly Block[] {
  const { cause } = receipt;
  const step = roadStep(receipt);
  return [
    ...chainOf(receipt, "all", index),
    ...(cause.type === "act.read" ? [{ block: "remark", text: arithmeticOf(cause.reading) } as const] : []),
    ...(step ? [{ block: "remark", text: step } as const] : []),
  ];
}

/** `Said 80, expected −15, trust −9, warmth 0, in mind −140: together −84. He hears what he expects by 60 in 100.` */
function arithmeticOf({ terms, sum, pull }: Reading): string {
  const { said, expected, trust, warmth, evoked } = terms;
  const told = `Said ${signed(said)}, expected ${signed(expected)}, trust ${signed(trust)}, warmth ${signed(warmth)}, in mind ${signed(evoked)}`;
  return typeset(`${told}: together ${signed(sum)}. He hears what he expects by ${pull} in 100.`);
}

const signed = (n: number): string => (n < 0 ? `−${-n}` : `${n}`);
