import { HEARD_AS } from "../relationship/acts.ts";
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
  blocks: moved.flatMap(({ scene, receipts }, at): readonly Block[] => [
    ...(moved[at - 1]?.scene === scene
      ? []
      : [{ block: "heading", text: `${scene.title}, ${inFull(scene.date)}` } as const]),
    ...receipts.flatMap((receipt) => blocksOf(receipt, index)),
  ]),
  fresh: 0,
  options: [],
  gauges: [],
});

function blocksOf(receipt: Receipt, index: StoryIndex): readonly Block[] {
  const { cause } = receipt;
  const step = roadStep(receipt);
  return [
    chainOf(receipt, "all", index),
    ...(cause.type === "act.read" ? [{ block: "remark", text: arithmeticOf(cause.reading) } as const] : []),
    ...(step ? [{ block: "remark", text: step } as const] : []),
  ];
}

/** `Said 80, expected −15 (pull 60), trust −9, warmth 0, in mind −140: −84 hundredths of a rung, heard as pressing.` */
function arithmeticOf({ terms, sum, heard, pull }: Reading): string {
  const { said, expected, trust, warmth, evoked } = terms;
  const told = `Said ${signed(said)}, expected ${signed(expected)} (pull ${pull}), trust ${signed(trust)}, warmth ${signed(warmth)}, in mind ${signed(evoked)}`;
  return typeset(`${told}: ${signed(sum)} hundredths of a rung, heard as ${HEARD_AS[heard]}.`);
}

const signed = (n: number): string => (n < 0 ? `−${-n}` : `${n}`);
