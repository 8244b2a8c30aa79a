import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StoryIndex } from "../../src/script/story-index.ts";
import type { Measure, Measured } from "./measure.ts";
import type { Given } from "./programs/replay.ts";
import { FRATERNAL, historicalLog } from "./story.ts";
import { asking } from "./transcript.ts";
import type { Workshop } from "./workshop.ts";

/** A whole historical playthrough replayed by a story that remembers nothing; beneath it inkjs alone, told the same things. */
export const replay = ({ write, bundle }: Workshop): Measure => ({
  name: "replay",
  floor: "bare inkjs",
  limit: 1.3,
  async take(rounds) {
    const read = (name: string): string => readFileSync(join(dirname(FRATERNAL), "story", `${name}.json`), "utf8");
    const index = JSON.parse(read("index")) as StoryIndex;
    const { log, text } = historicalLog();
    const scenes = Object.fromEntries(index.scenes.map(({ id }) => [id, read(id)]));
    const given: Given = {
      rounds,
      log: text,
      index,
      scenes,
      asked: asking(log, index, (scene) => scenes[scene] ?? ""),
    };
    const words = [await bundle("replay.ts"), write("replay.json", JSON.stringify(given))];
    return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Measured;
  },
});
