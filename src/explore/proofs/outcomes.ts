import { OUTCOME_NAMES, type Outcome } from "../../relationship/outcomes.ts";
import { ROADS } from "../../relationship/roads.ts";
import type { Proof } from "./proof.ts";
import { FREQUENCIES } from "./proof.ts";

/** The least share of playthroughs that an end has, by how far it stands from what happened; per cent. */
const LEAST = { near: 3, middling: 1.5, far: 0.5, "very far": 0.1 } as const;
const MOST = 20;
const COLD_PEACE = { least: 25, most: 50 };
/** The least share of playthroughs that are still going when a year begins; per cent. */
const STILL_GOING = { 1956: 60, 1966: 40 } as const;

/** The band of an end, per cent. */
const bandOf = (outcome: Outcome): { readonly least: number; readonly most: number } => {
  const reach = ROADS.find(({ to }) => to === outcome)?.reach;
  return reach ? { least: LEAST[reach], most: MOST } : COLD_PEACE;
};

export const outcomes: Proof = {
  id: "outcomes",
  claims: "Each of fourteen outcomes has a witness, and its share of ten thousand playthroughs.",
  quick: false,
  async prove({ play }) {
    const { tally } = await play(FREQUENCIES);
    const share = (n: number | undefined): number => (100 * (n ?? 0)) / tally.runs;
    const outside = OUTCOME_NAMES.flatMap((outcome) => {
      const [percent, { least, most }] = [share(tally.outcomes[outcome]), bandOf(outcome)];
      return percent < least || percent > most
        ? [`${outcome} has ${percent.toFixed(2)} % of its ${least} to ${most} %`]
        : [];
    });
    const coldPeace = tally.outcomes["cold-peace"] ?? 0;
    const commoner = OUTCOME_NAMES.filter((outcome) => (tally.outcomes[outcome] ?? 0) > coldPeace);
    const ended = Object.entries(STILL_GOING).flatMap(([year, least]) =>
      share(tally.reached[year]) < least
        ? [`${share(tally.reached[year]).toFixed(1)} % reach ${year}, of at least ${least} %`]
        : [],
    );
    const none = tally.outcomes.none ? [`${tally.outcomes.none} playthroughs come to no end`] : [];
    return {
      figure: OUTCOME_NAMES.map((outcome) => `${outcome} ${share(tally.outcomes[outcome]).toFixed(1)} %`).join(", "),
      wrong: [...outside, ...commoner.map((outcome) => `${outcome} is commoner than cold-peace`), ...ended, ...none],
    };
  },
};
