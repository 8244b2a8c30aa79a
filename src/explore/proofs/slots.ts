import { nameOf } from "../catalogue.ts";
import { nothingReached, seek } from "../coverage.ts";
import { EVENLY, FREQUENCIES, type Ground, type Proof } from "./proof.ts";

/** Tours of the search at most: it ends long before, where everything can be reached. */
const MOST_TOURS = 400;

export const slots: Proof = {
  id: "slots",
  claims: "No slot stays empty; every scene, part and choice is reached.",
  quick: false,
  async prove(ground) {
    const [first, second] = [await ground.play(FREQUENCIES), await ground.play(EVENLY)];
    const empty = Object.entries({ ...first.tally.empty, ...second.tally.empty }).map(
      ([slot, n]) => `slot ${slot} stays empty, in ${n} of ${first.tally.runs} playthroughs`,
    );
    const { scenes, choices } = await reachedIn(ground);
    const { catalogue } = ground;
    return {
      figure: `${scenes.size} of ${catalogue.scenes.length} scenes, ${choices.size} of ${catalogue.choices.length} choices`,
      wrong: [
        ...empty,
        ...catalogue.scenes.filter(({ id }) => !scenes.has(id)).map(({ id }) => `${id} is never reached`),
        ...catalogue.choices.filter(({ n }) => !choices.has(n)).map((choice) => `${nameOf(choice)} is never taken`),
      ],
    };
  },
};

/** What the batches took, and what the search found beyond them. */
async function reachedIn({ play, makeStory, catalogue }: Ground) {
  const reached = nothingReached();
  for (const batch of [FREQUENCIES, EVENLY]) {
    const { tally } = await play(batch);
    for (const scene of Object.keys(tally.scenes)) reached.scenes.add(scene);
    for (const [n, times] of tally.choices.entries()) if (times > 0) reached.choices.add(n);
  }
  for (const _ of seek(makeStory(), catalogue, reached, 0, MOST_TOURS)) void _;
  return reached;
}
