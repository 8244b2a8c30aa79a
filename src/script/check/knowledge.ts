import { INDICATORS, knownTo } from "../../relationship/indicators.ts";
import { otherSeat, SEATS, type Seat } from "../../relationship/seats.ts";
import type { CompiledScene } from "../compiler/compile.ts";
import { NOTES, type Question, type StitchEntry } from "../story-index.ts";
import { type CheckedStory, eachScene, type Fault, form, type Rule } from "./rule.ts";

/** The stitches a seat reads while it plays. The epilogue comes when all is over, and may ask anything. */
const readBy = (scene: CompiledScene, seat: Seat): readonly StitchEntry[] =>
  [scene.entry.stitches[seat], scene.entry.stitches[`to_${seat}`]].filter((stitch) => stitch !== undefined);

function* seatKnows(scene: CompiledScene, story: CheckedStory): Generator<Fault> {
  for (const seat of SEATS)
    for (const { questions } of readBy(scene, seat))
      for (const question of questions) {
        const unknown = unknownTo(question, seat, story);
        if (unknown) yield { at: question.at, says: `${seat} cannot know ${unknown}` };
      }
}

function unknownTo(question: Question, seat: Seat, { facts }: CheckedStory): string | undefined {
  if (question.asks === "has") {
    const knows = facts[question.fact]?.knows ?? "both";
    return knows === "both" || knows === seat ? undefined : `"${question.fact}" (facts.yaml: knows ${knows})`;
  }
  if (question.asks !== "at_least" && question.asks !== "below") return undefined;
  // Of the other's trust a seat has an estimate, and that is what answers.
  const estimated = question.indicator === `trust-${otherSeat(seat)}`;
  return estimated || knownTo(question.indicator, seat) ? undefined : `"${INDICATORS[question.indicator].called}"`;
}

function* arrivalsQuiet({ entry }: CompiledScene): Generator<Fault> {
  for (const name of ["to_beijing", "to_moscow", ...NOTES, "epilogue"]) {
    const stitch = entry.stitches[name];
    const [choice] = stitch?.choices ?? [];
    const [fact] = stitch?.facts ?? [];
    if (choice) yield { at: choice.at, says: `nothing is chosen in "= ${name}"` };
    if (fact) yield { at: fact, says: `nothing happens in "= ${name}"` };
  }
}

function* notesAskNothing({ entry }: CompiledScene): Generator<Fault> {
  for (const name of NOTES)
    for (const { at } of entry.stitches[name]?.questions ?? [])
      yield { at, says: `"= ${name}" says what happened, whatever was played: it asks nothing` };
}

function* heardOnlyOnArrival({ entry }: CompiledScene): Generator<Fault> {
  for (const [name, { questions }] of Object.entries(entry.stitches))
    for (const { asks, at } of questions)
      if (asks.startsWith("heard") && !name.startsWith("to_"))
        yield { at, says: `${asks} is asked in to_… alone, where something arrives` };
}

function* asksHowHeard({ entry }: CompiledScene): Generator<Fault> {
  if (entry.kind !== "pillar") return;
  for (const seat of SEATS) {
    const stitch = entry.stitches[`to_${seat}`];
    if (stitch && !stitch.questions.some(({ asks }) => asks.startsWith("heard")))
      yield { at: stitch.at, says: `"= to_${seat}" never asks how the other's act was heard` };
  }
}

/** Who can know and ask what, and where. */
export const KNOWLEDGE: readonly Rule[] = form([
  { id: "seat-knows", reason: "nothing reaches a seat that it cannot know", test: eachScene(seatKnows) },
  { id: "arrival-quiet", reason: "what reaches a seat is seen, not done", test: eachScene(arrivalsQuiet) },
  { id: "notes-fixed", reason: "the record is the same for every playthrough", test: eachScene(notesAskNothing) },
  { id: "heard-on-arrival", reason: "only there has something been heard", test: eachScene(heardOnlyOnArrival) },
  { id: "asks-how-heard", reason: "what was meant and what was heard are two things", test: eachScene(asksHowHeard) },
]);
