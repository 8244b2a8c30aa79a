import { readFileSync } from "node:fs";
import { DEFAULTS } from "../../../src/playthrough/assumptions.ts";
import { readLog } from "../../../src/playthrough/log.ts";
import { replay } from "../../../src/playthrough/playthrough.ts";
import { createStory } from "../../../src/playthrough/story.ts";
import { createModel } from "../../../src/relationship/model.ts";
import { createScript } from "../../../src/script/create-script.ts";
import type { StoryIndex } from "../../../src/script/story-index.ts";
import { interleaved } from "../measure.ts";
import type { Asked } from "../transcript.ts";
import { tellAll } from "./bare-inkjs.ts";

/** What it is given: read before the clock runs, as both sides need it. */
export interface Given {
  readonly rounds: number;
  readonly log: string;
  readonly index: StoryIndex;
  readonly scenes: Readonly<Record<string, string>>;
  readonly asked: readonly Asked[];
}

const { rounds, log: text, index, scenes, asked } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Given;
const load = (scene: string): string => scenes[scene] ?? "";
const log = readLog(text);
if (!log.ok) throw new Error(log.problem);

/** Rounds until the compiler has seen both. */
const WARMING = 30;

const timed = (run: () => unknown) => async (): Promise<number> => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

// The rules are no memory of what was told: the program makes them once, and so does this.
const model = createModel();
const ours = timed(() => replay(createStory(createScript(index, load), DEFAULTS, model), log.value));
const bare = timed(() => tellAll(asked, load));
await interleaved(WARMING, ours, bare);
process.stdout.write(JSON.stringify(await interleaved(rounds, ours, bare)));
