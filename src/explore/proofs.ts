import { draw } from "../counterpart/draw.ts";
import { TEMPERAMENTS, type Temperament } from "../counterpart/temperaments.ts";
import { stateOf } from "../playthrough/digests.ts";
import { readLog } from "../playthrough/log.ts";
import { now, type Playthrough, replay } from "../playthrough/playthrough.ts";
import type { Story } from "../playthrough/story.ts";
import { verify } from "../playthrough/verify.ts";
import { LAST_DAY } from "../relationship/calendar.ts";
import { yearOf } from "../relationship/dates.ts";
import { contextOf, outcomeOf } from "../relationship/relationship.ts";
import { unfold, unfoldHistory } from "./unfold.ts";

/** A proof of DESIGN's list: what must hold, and how it is shown. `makeStory` gives a story that remembers nothing. */
export interface Proof {
  readonly id: string;
  readonly claims: string;
  /** What does not hold; empty where the proof stands. Undefined: it needs scenes that are not written yet. */
  readonly prove?: (makeStory: () => Story) => readonly string[];
}

/** The years in which the phases began, in history. */
const PHASE_YEARS = {
  "comintern-support": 1920,
  alliance: 1949,
  "de-stalinization": 1956,
  split: 1960,
  "border-crisis": 1966,
} as const;

function reproducesHistory(makeStory: () => Story): readonly string[] {
  const { relationship } = now(unfoldHistory(makeStory()).playthrough);
  const { phases, day } = contextOf(relationship);
  const outcome = outcomeOf(relationship) ?? "no outcome";
  const wrong = Object.entries(PHASE_YEARS).flatMap(([phase, year]) => {
    const begun = phases.find((each) => each.phase === phase)?.day;
    return begun && yearOf(begun) === year ? [] : [`${phase} begins ${begun ?? "never"}, in history ${year}`];
  });
  return outcome === "cold-peace" && day === LAST_DAY
    ? wrong
    : [...wrong, `it ends in ${outcome} on ${day}, in history in cold-peace on ${LAST_DAY}`];
}

const SAMPLE = 10;

/** The same log gives the same everything: played, replayed from its text, and verified, each on a story that remembers nothing. */
function sameLogSameEverything(makeStory: () => Story): readonly string[] {
  return Array.from({ length: SAMPLE }, (_, seed) => seed).flatMap((seed) => {
    const temper = (seat: string) =>
      `counterpart:${TEMPERAMENTS[draw(`${seed}/${seat}`, TEMPERAMENTS.length)] as Temperament}` as const;
    const once = unfold(makeStory(), seed, temper("beijing"), temper("moscow"));
    const again = unfold(makeStory(), seed, temper("beijing"), temper("moscow"));
    if (once.text !== again.text) return [`seed ${seed}: the logs differ`];
    const read = readLog(once.text);
    if (!read.ok || read.value.damage.length > 0) return [`seed ${seed}: the log cannot be read back`];
    const rebuilt = replay(makeStory(), read.value);
    if (stateOf(now(rebuilt).relationship) !== stateOf(now(once.playthrough).relationship))
      return [`seed ${seed}: the replay ends elsewhere`];
    if (toldBy(rebuilt) !== toldBy(once.playthrough)) return [`seed ${seed}: the replay tells it otherwise`];
    return verify(makeStory(), read.value).findings.map(({ says }) => `seed ${seed}: ${says}`);
  });
}

/** Every word that was told, in order. */
const toldBy = ({ steps }: Playthrough): string =>
  JSON.stringify(
    steps.flatMap(({ moments }) =>
      moments.map((moment) =>
        moment.is === "passage" ? moment.passage : moment.is === "arrival" ? moment.paragraphs : moment.is,
      ),
    ),
  );

/** What must hold of the whole, by DESIGN 3. Proof 6, on facts, is made by the rules of the story. */
export const PROOFS: readonly Proof[] = [
  { id: "history", claims: "Historical choices reproduce history.", prove: reproducesHistory },
  { id: "outcomes", claims: "Each of fourteen outcomes has a witness, and its share of ten thousand playthroughs." },
  { id: "slots", claims: "No slot stays empty; every scene, part and choice is reached." },
  { id: "no-false-choice", claims: "Options shift outcomes or later scenes, and none is better in all." },
  { id: "warnings", claims: "Every path to a catastrophe carries two warnings for each seat that is played." },
  { id: "same-log", claims: "Same log, same everything, byte for byte.", prove: sameLogSameEverything },
];
