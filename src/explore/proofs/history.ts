import { now } from "../../playthrough/playthrough.ts";
import { LAST_DAY } from "../../relationship/calendar.ts";
import { yearOf } from "../../relationship/dates.ts";
import { contextOf, outcomeOf } from "../../relationship/relationship.ts";
import { unfoldHistory } from "../unfold.ts";
import type { Proof } from "./proof.ts";

/** The years in which the phases began, in history. */
const PHASE_YEARS = {
  "comintern-support": 1920,
  alliance: 1949,
  "de-stalinization": 1956,
  split: 1960,
  "border-crisis": 1966,
} as const;

export const history: Proof = {
  id: "history",
  claims: "Historical choices reproduce history.",
  quick: true,
  async prove({ makeStory, catalogue }) {
    const play = now(unfoldHistory(makeStory()).playthrough);
    const { phases, day } = contextOf(play.relationship);
    const outcome = outcomeOf(play.relationship) ?? "no outcome";
    const begun = Object.entries(PHASE_YEARS).map(([phase, year]) => {
      const began = phases.find((each) => each.phase === phase)?.day;
      return { phase, year, began, right: began !== undefined && yearOf(began) === year };
    });
    const wrong = begun
      .filter(({ right }) => !right)
      .map(({ phase, year, began }) => `${phase} begins ${began ?? "never"}, in history ${year}`);
    const ended = outcome === "cold-peace" && day === LAST_DAY;
    const ofHistory = catalogue.scenes.filter(({ kind }) => kind !== "counterfactual");
    const left = ofHistory.filter(({ id }) => !play.played.includes(id)).map(({ id }) => `${id} is not played`);
    const strayed = play.played
      .filter((id) => !ofHistory.some((scene) => scene.id === id))
      .map((id) => `${id} is played`);
    return {
      figure: `${play.played.length} scenes, phases of ${begun.map(({ began }) => began?.slice(0, 4) ?? "?").join(", ")}, ${outcome} on ${day}`,
      wrong: [
        ...wrong,
        ...left,
        ...strayed,
        ...(ended ? [] : [`it ends in ${outcome} on ${day}, in history in cold-peace on ${LAST_DAY}`]),
      ],
    };
  },
};
