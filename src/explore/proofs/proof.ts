import type { Story } from "../../playthrough/story.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Batch, Counted } from "../workers.ts";

/** What a proof stands on. */
export interface Ground {
  /** A story that remembers nothing of what was told before. */
  readonly makeStory: () => Story;
  readonly catalogue: Catalogue;
  /** Plays a batch; one played before is not played again. */
  readonly play: (batch: Batch) => Promise<Counted>;
}

/** What came of a proof: a figure, and what does not hold; nothing where it stands. */
export interface Proven {
  readonly figure: string;
  readonly wrong: readonly string[];
}

/** A proof of DESIGN's list: what must hold of the whole story, and how it is shown. */
export interface Proof {
  readonly id: string;
  readonly claims: string;
  /** Whether it is quick enough for a writer who waits: it plays no batch. */
  readonly quick: boolean;
  readonly prove: (ground: Ground) => Promise<Proven>;
}

/** Ten thousand playthroughs, each leader of a temperament drawn from the seed. */
export const FREQUENCIES: Batch = { seed: 0, runs: 10_000, evenly: 0, shifts: false };
/** As many in which one choice in five is drawn evenly. */
export const EVENLY: Batch = { seed: 1_000_000, runs: 10_000, evenly: 5, shifts: true };
