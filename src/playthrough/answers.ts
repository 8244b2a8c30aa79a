import type { Indicator } from "../relationship/indicators.ts";
import { contextOf, phaseOf, type Relationship, regionsOf } from "../relationship/relationship.ts";
import { otherSeat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import type { Answer, Question, When } from "../script/story-index.ts";

/** Answers a stitch's questions from what its seat can know: seen at the first of them, since most passages ask nothing. */
export function answersOf(see: () => SeatView): Answer {
  let view: SeatView | undefined;
  return (question) => {
    view ??= see();
    return answerFrom(view, question);
  };
}

function answerFrom(view: SeatView, question: Question): boolean {
  switch (question.asks) {
    case "has":
      return question.fact in view.facts;
    case "at_least":
      return known(view, question.indicator) >= question.number;
    case "below":
      return known(view, question.indicator) < question.number;
    case "heard":
      return view.heard?.kind === question.kind;
    case "heard_as":
      return view.heard?.heard === question.rung;
    case "doubted":
      return view.doubted;
  }
}

/** The other's trust is asked of the belief about it; `check` forbids asking what a seat cannot estimate. */
function known({ seat, indicators, belief }: SeatView, indicator: Indicator): number {
  return indicators[indicator] ?? (indicator === `trust-${otherSeat(seat)}` ? belief.trust : Number.NaN);
}

/** After the end nothing is hidden: an epilogue asks the truth. */
export const truthOf =
  (relationship: Relationship): Answer =>
  (question) => {
    const { facts, indicators } = contextOf(relationship);
    if (question.asks === "has") return question.fact in facts;
    if (question.asks === "at_least") return indicators[question.indicator] >= question.number;
    return question.asks === "below" && indicators[question.indicator] < question.number;
  };

/** `# when:` conditions, asked of the truth. */
export function fulfilled(condition: When, relationship: Relationship): boolean {
  const { facts, indicators } = contextOf(relationship);
  switch (condition.needs) {
    case "has":
      return condition.fact in facts;
    case "not-has":
      return !(condition.fact in facts);
    case "at_least":
      return indicators[condition.indicator] >= condition.number;
    case "below":
      return indicators[condition.indicator] < condition.number;
    case "phase":
      return phaseOf(relationship) === condition.phase;
    case "stands":
      return Object.entries(regionsOf(relationship)).some(
        ([region, state]) => region === condition.region && state === condition.state,
      );
  }
}
