import { existsSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Temperament } from "../counterpart/temperaments.ts";
import type { Assumed } from "../playthrough/assumptions.ts";
import { assuming, createStory, type Story } from "../playthrough/story.ts";
import { createScript } from "../script/create-script.ts";
import type { StoryIndex } from "../script/story-index.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { countShifts, emptyShifts, mergeShifts, type Shifts } from "./shifts.ts";
import { count, emptyTally, merge, type Tally } from "./tally.ts";
import { tour } from "./tour.ts";

/** A story as plain data: what another thread needs to tell it. */
export interface Laid {
  readonly index: StoryIndex;
  /** Compiled scenes, by id. */
  readonly scenes: Readonly<Record<string, string>>;
  readonly assumed: Assumed;
}

/** A batch of playthroughs: seeds from `seed` on. */
export interface Batch {
  readonly seed: number;
  readonly runs: number;
  readonly evenly: number;
  readonly temperament?: Temperament;
  /** Whether what followed each evenly drawn option is counted. */
  readonly shifts: boolean;
}

/** What a batch came to. */
export interface Counted {
  readonly tally: Tally;
  readonly shifts: Shifts | undefined;
}

/** Makes the story of what was laid out. Throws where its assumptions cannot be had. */
export function storyOf({ index, scenes, assumed }: Laid): Story {
  const story = assuming(createStory(createScript(index, (id) => scenes[id] ?? "", index.scenes.length)), assumed);
  if (!story.ok) throw new Error(story.problem);
  return story.value;
}

/** Plays a batch in this thread. */
export function playBatch(
  story: Story,
  catalogue: Catalogue,
  { seed, runs, evenly, temperament, shifts }: Batch,
): Counted {
  const tally = emptyTally(catalogue);
  const followed = shifts ? emptyShifts(catalogue) : undefined;
  for (let each = seed; each < seed + runs; each++) {
    const toured = tour(story, { seed: each, evenly, ...(temperament && { temperament }) });
    count(tally, toured, catalogue);
    if (followed) countShifts(followed, toured, catalogue);
  }
  return { tally, shifts: followed };
}

/** How many playthroughs are handed to a thread at a time: a second's work or so, so that progress is seen and little is lost. */
const HANDFUL = 25;

/** Threads that play. `stop` ends them; what was counted until then stands. */
export interface Crew {
  play(batch: Batch, onProgress?: (runs: number) => void): Promise<Counted>;
  stop(): Promise<void>;
}

export function createCrew(laid: Laid, size: number): Crew {
  const catalogue = catalogueOf(laid.index);
  const threads = Array.from({ length: size }, () => new Worker(entry(), { workerData: laid }));
  let stopped = false;
  return {
    async play(batch, onProgress) {
      const total: Counted = {
        tally: emptyTally(catalogue),
        shifts: batch.shifts ? emptyShifts(catalogue) : undefined,
      };
      let handed = 0;
      const next = (): Batch | undefined => {
        const runs = Math.min(HANDFUL, batch.runs - handed);
        if (runs <= 0 || stopped) return undefined;
        handed += runs;
        return { ...batch, seed: batch.seed + handed - runs, runs };
      };
      const take = ({ tally, shifts }: Counted) => {
        merge(total.tally, tally);
        if (total.shifts && shifts) mergeShifts(total.shifts, shifts);
        onProgress?.(total.tally.runs);
      };
      await Promise.all(threads.map((thread) => employ(thread, next, take)));
      return total;
    },
    async stop() {
      stopped = true;
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Hands a thread one handful after another until there is none, or it ends. */
function employ(thread: Worker, next: () => Batch | undefined, take: (counted: Counted) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const hand = () => {
      const batch = next();
      if (batch) thread.postMessage(batch);
      else done();
    };
    const onMessage = (counted: Counted) => {
      take(counted);
      hand();
    };
    const done = () => {
      thread.off("message", onMessage).off("error", reject).off("exit", done);
      resolve();
    };
    thread.on("message", onMessage).once("error", reject).once("exit", done);
    hand();
  });
}

/** What a thread runs is this very file as it was built: beside the program, or run from its sources, in dist/. */
const BUILT = ["./workers.js", "../../dist/workers.js"].map((path) => new URL(path, import.meta.url));
const entry = (): URL => {
  const built = BUILT.find((url) => existsSync(url));
  if (!built) throw new Error("The program was not built: run `npm run build`.");
  return built;
};

if (!isMainThread && isLaid(workerData)) {
  const story = storyOf(workerData);
  const catalogue = catalogueOf(workerData.index);
  parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(playBatch(story, catalogue, batch)));
}

/** A test runner has threads of its own, with data of its own. */
function isLaid(data: unknown): data is Laid {
  return typeof data === "object" && data !== null && "index" in data && "scenes" in data;
}
