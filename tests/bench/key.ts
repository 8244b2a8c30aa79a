import { setTimeout as wait } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { interleaved, type Measure } from "./measure.ts";
import { FRATERNAL, leftInFirstScene } from "./story.ts";
import { FRAME_END, SIZE, type Sitting, sit } from "./terminal.ts";
import type { Workshop } from "./workshop.ts";

/** Longer than Ink holds a frame back that follows close upon another. */
const REST_MS = 70;

/** From a key that moves the pointer to the end of the frame it brings; beneath it Ink alone, moving a pointer on the same text. */
export const key = ({ folder, write, bundle }: Workshop): Measure => ({
  name: "key to frame",
  floor: "bare Ink",
  async take(rounds) {
    const play = sit([FRATERNAL, "play", write("key.jsonl", leftInFirstScene().log)], folder);
    const sittings = [play];
    try {
      await play.until((bytes) => bytes.includes(FRAME_END));
      const bare = sit([await bundle("bare-ink.tsx"), write("screen.json", JSON.stringify(screenOf(play)))], folder);
      sittings.push(bare);
      await bare.until((bytes) => bytes.includes(FRAME_END));
      return await interleaved(rounds, pressing(play), pressing(bare));
    } finally {
      for (const sitting of sittings) await sitting.kill();
    }
  },
});

/** Points at the second option and at the first in turn: every key changes the page. */
function pressing(sitting: Sitting): () => Promise<number> {
  let presses = 0;
  return async () => {
    await wait(REST_MS);
    presses += 1;
    const came = sitting.bytes().length;
    const pressed = sitting.now();
    sitting.type(presses % 2 === 1 ? "2" : "1");
    return (await sitting.until((bytes) => bytes.includes(FRAME_END, came))) - pressed;
  };
}

/** The lines of the one frame that was painted. */
function screenOf(sitting: Sitting): readonly string[] {
  const lines = stripVTControlCharacters(sitting.bytes()).split("\r\n");
  if (lines.length !== SIZE.rows) throw new Error(`the first frame has ${lines.length} lines, not ${SIZE.rows}`);
  return lines;
}
