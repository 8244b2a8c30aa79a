import { SEATS } from "../../relationship/seats.ts";
import { freshness } from "../fresh.ts";
import type { Proof } from "./proof.ts";

/** The least share of words that is new on a second playthrough; per cent. */
const LEAST = 30;
/** Pairs of playthroughs for each seat. */
const PAIRS = 12;

export const fresh: Proof = {
  id: "fresh",
  claims: "A chapter played again from the same seat, otherwise wherever it can be, reads new.",
  quick: false,
  async prove({ makeStory }) {
    const story = makeStory();
    const shares = SEATS.flatMap((seat) =>
      [...freshness(story, seat, PAIRS)].map(([chapter, { words, fresh }]) => ({
        place: `${chapter} from ${seat}`,
        percent: Math.floor((100 * fresh) / Math.max(1, words)),
      })),
    );
    return {
      figure: shares.map(({ place, percent }) => `${place} ${percent} %`).join(", "),
      wrong: shares
        .filter(({ percent }) => percent < LEAST)
        .map(({ place, percent }) => `${place} has ${percent} % new words on a second run, of at least ${LEAST} %`),
    };
  },
};
