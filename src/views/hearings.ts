import type { Moment } from "../playthrough/moments.ts";
import { HEARD_AS, RUNGS } from "../relationship/acts.ts";
import { yearOf } from "../relationship/dates.ts";
import { MATTERS } from "../relationship/matters.ts";
import { moversOf, type Reading } from "../relationship/readings.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import type { SceneEntry, StoryIndex } from "../script/story-index.ts";
import type { Block } from "./page.ts";
import { DONE, KINDS, MECHANISM_NAMES, SEAT_NAMES, typeset } from "./words.ts";

/** An act of a playthrough as the other seat heard it. */
export interface ReadAct {
  readonly scene: SceneEntry;
  readonly by: Seat;
  readonly reading: Reading;
}

export const readActs = (moment: Moment): readonly ReadAct[] =>
  moment.is !== "consequence"
    ? []
    : moment.receipts.flatMap(({ cause }) =>
        cause.type === "act.read" ? [{ scene: moment.scene, by: cause.by, reading: cause.reading }] : [],
      );

/** What each side meant and what the other heard, act by act. Only an ended play may tell it. */
export const hearingBlocks = (acts: readonly ReadAct[], index: StoryIndex): readonly Block[] =>
  acts.map(({ scene, by, reading }) => ({
    block: "dated",
    date: `${yearOf(scene.date)} ${SEAT_NAMES[by]}`,
    text: typeset(
      `${DONE[reading.act.rung]} over ${MATTERS[reading.act.matter].called}. ${SEAT_NAMES[otherSeat(by)]} heard it ${heardWords(reading, index)}.`,
    ),
  }));

/** How an act was heard, and by what: `as pressing: inflated to its opposite, by what was in mind (the joint companies of 1950)`. */
export function heardWords(reading: Reading, index: StoryIndex): string {
  const { act, heard, kind, mechanism, evoked } = reading;
  if (kind === "as-meant") return KINDS[kind];
  const crossed = RUNGS[act.rung] * RUNGS[heard] < 0 ? " to its opposite" : "";
  const inMind = mechanism === "evoked-set" || mechanism === "overlearning" ? evoked : [];
  const remembered = inMind.map((fact) => index.facts[fact]?.means ?? fact.replaceAll("-", " ")).join("; ");
  return `as ${HEARD_AS[heard]}: ${KINDS[kind]}${crossed}, ${movedBy(reading)}${remembered && ` (${remembered})`}`;
}

/** What moved a hearing, in a phrase. Where distrust or coldness did more of it than the picture, that is said. */
function movedBy(reading: Reading): string {
  const { mechanism, terms } = reading;
  const { expectation, feeling } = moversOf(reading);
  if (mechanism !== "assimilation" || expectation >= feeling) return MECHANISM_NAMES[mechanism];
  return terms.warmth < terms.trust ? "by the coldness of it" : "by distrust";
}
