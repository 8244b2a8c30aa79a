import { type Decision, nameOf } from "../catalogue.ts";
import { dominancesIn, effectsOf, type Met, meet } from "../forks.ts";
import { pairedIn } from "../paired.ts";
import { type Shift, shiftOf } from "../shifts.ts";
import { EVENLY, type Proof } from "./proof.ts";

/** A shift less likely than this to be chance is one. */
const CHANCE = 0.001;
/** Plays of each decision on which its options are tried side by side, and tours in which they are met. */
const PLAYS = 24;
const TOURS = 400;
/** The least share of plays in which what follows differs by the option, where the batch is too small to tell. */
const DIFFERS = 0.1;

export const choices: Proof = {
  id: "no-false-choice",
  claims: "Options shift outcomes or later scenes, and none is better in all.",
  quick: false,
  async prove(ground) {
    const { shifts } = await ground.play(EVENLY);
    const { makeStory, catalogue } = ground;
    const story = makeStory();
    const met = meet(story, catalogue, toursOf(TOURS), PLAYS);
    const shifted = catalogue.decisions.map((decision): Shift & { readonly differs?: number } => {
      const shift = shifts ? shiftOf(decision, shifts, catalogue) : { decision, seen: 0, shifts: "nothing", chance: 1 };
      return shift.chance < CHANCE ? shift : { ...shift, differs: pairedIn(story, decision, playsAt(met, decision)) };
    });
    const idle = shifted.filter(({ differs }) => differs !== undefined && differs < DIFFERS);
    const dominated = catalogue.decisions.flatMap((decision) =>
      dominancesIn(effectsOf(story, decision, playsAt(met, decision))).map(
        ({ better, worse }) => `${nameOf(better.option)} is at least as good in all as ${worse.option.entry.id}`,
      ),
    );
    const byBatch = shifted.filter(({ differs }) => differs === undefined).length;
    return {
      figure: `${byBatch} of ${catalogue.decisions.length} decisions shift what follows at p < ${CHANCE}, the others by the same draws side by side`,
      wrong: [
        ...idle.map(
          ({ decision, differs = 0 }) =>
            `${placeOf(decision)}: what follows differs in ${Math.round(100 * differs)} % of plays`,
        ),
        ...dominated,
      ],
    };
  },
};

const playsAt = (met: Met, decision: Decision) => met.at.get(decision) ?? [];
const placeOf = ({ scene, seat }: Decision): string => `${scene.id}, ${seat}`;
const toursOf = (n: number) => Array.from({ length: n }, (_, i) => ({ seed: EVENLY.seed + i, evenly: EVENLY.evenly }));
