import { CATASTROPHES } from "../warnings.ts";
import { EVENLY, FREQUENCIES, type Proof } from "./proof.ts";

export const warnings: Proof = {
  id: "warnings",
  claims: "Every path to a catastrophe carries two warnings for each seat that is played.",
  quick: false,
  async prove({ play }) {
    const tallies = [(await play(FREQUENCIES)).tally, (await play(EVENLY)).tally];
    const count = CATASTROPHES.map((end) => tallies.reduce((sum, { outcomes }) => sum + (outcomes[end] ?? 0), 0));
    return {
      figure: CATASTROPHES.map((end, i) => `${count[i]} came to ${end}`).join(", "),
      wrong: tallies.flatMap(({ unwarned }) =>
        Object.entries(unwarned).map(([end, seed]) => `${end} decided before it was warned twice (seed ${seed})`),
      ),
    };
  },
};
