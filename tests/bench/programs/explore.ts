import { laidBuiltIn } from "../../../src/cli/library.ts";
import { tour } from "../../../src/explore/tour.ts";
import { createCrew } from "../../../src/explore/workers.ts";
import { createStory } from "../../../src/playthrough/story.ts";
import { naiveScript } from "../../explore/naive-script.ts";
import { interleaved } from "../measure.ts";

const [rounds = 1, keeps = 0] = process.argv.slice(2).map(Number);
/** Playthroughs a round: enough for the threads to share, and few enough of the slow ones. */
const TIMES = { ours: 200, bare: 10 };
const WARMING = 2;
const THREADS = 2;

const laid = laidBuiltIn();
const crew = createCrew(laid, THREADS);
const bare = createStory(naiveScript(laid.index, (scene) => laid.scenes[scene] ?? "", keeps === 1));

/** Milliseconds for one playthrough, each round by seeds that none was played by before. */
const timed = (times: number, play: (from: number, times: number) => Promise<unknown>) => {
  let from = 0;
  return async (): Promise<number> => {
    const start = performance.now();
    await play(from, times);
    from += times;
    return (performance.now() - start) / times;
  };
};

const ours = timed(TIMES.ours, (seed, runs) => crew.play({ seed, runs, evenly: 0, shifts: false }));
const naive = timed(TIMES.bare, async (from, times) => {
  for (let seed = from; seed < from + times; seed += 1) tour(bare, { seed, evenly: 0 });
});
await interleaved(WARMING, ours, naive);
process.stdout.write(JSON.stringify(await interleaved(rounds, ours, naive)));
await crew.stop();
