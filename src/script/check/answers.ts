import { READING_KINDS } from "../../relationship/readings.ts";
import type { Test } from "../compiler/pieces.ts";
import { questionKey } from "../questions.ts";
import type { At, Question } from "../story-index.ts";

/** Answers that hold on one way through a part, by the key of the question. */
export type Known = ReadonlyMap<string, boolean>;

/** Facts of which at most one can have happened, because they are set under different options of one choice. */
export interface Exclusive {
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
  /** A name for all facts that are tied together so, however far round. */
  readonly group: ReadonlyMap<string, string>;
}

export type AskedAt = Question & { readonly at: At };
export type OnAsk = (asked: AskedAt, answer: boolean | undefined) => void;

/** Both are one question, asked from two sides. */
const keyOf = (question: Question): string =>
  questionKey(question.asks === "below" ? { ...question, asks: "at_least" } : question);

/** Questions of one family tell of each other; of the rest nothing needs to be kept once they are asked. */
export function familyOf(key: string, exclusive: Exclusive): string {
  const [asks = "", name = ""] = key.split(" ");
  if (asks !== "has") return asks === "at_least" ? `at_least ${name}` : asks;
  return `has ${exclusive.group.get(name) ?? name}`;
}
export const familyOfQuestion = (question: Question, exclusive: Exclusive): string =>
  familyOf(keyOf(question), exclusive);

/** The ways a test can come out, each with what is then known. */
export function outcomes(
  test: Test,
  known: Known,
  exclusive: Exclusive,
  onAsk: OnAsk,
): readonly (readonly [boolean, Known])[] {
  const go = (part: Test, with_: Known) => outcomes(part, with_, exclusive, onAsk);
  switch (test.is) {
    case "not":
      return go(test.of, known).map(([yes, then]) => [!yes, then] as const);
    case "and":
      return go(test.left, known).flatMap(([yes, then]) => (yes ? go(test.right, then) : [[false, then] as const]));
    case "or":
      return go(test.left, known).flatMap(([yes, then]) => (yes ? [[true, then] as const] : go(test.right, then)));
    case "unknown":
      return [true, false].map((yes) => [yes, known] as const);
    case "question": {
      const { question } = test;
      const answer = implied(question, known, exclusive);
      onAsk({ ...question, at: test.at }, answer);
      const open = answer === undefined ? [true, false] : [answer];
      return open.map((yes) => [yes, answer === undefined ? withAnswer(known, question, yes) : known] as const);
    }
  }
}

/** `below` is kept as `at_least`, turned. */
function withAnswer(known: Known, question: Question, yes: boolean): Known {
  return new Map(known).set(keyOf(question), question.asks === "below" ? !yes : yes);
}

/** What is already settled by what is known. */
function implied(question: Question, known: Known, exclusive: Exclusive): boolean | undefined {
  const exact = known.get(keyOf(question));
  if (exact !== undefined) return question.asks === "below" ? !exact : exact;
  switch (question.asks) {
    case "has":
      return [...(exclusive.others.get(question.fact) ?? [])].some((other) => known.get(`has ${other}`))
        ? false
        : undefined;
    case "at_least":
      return bounded(known, question.indicator, question.number);
    case "below": {
      const least = bounded(known, question.indicator, question.number);
      return least === undefined ? undefined : !least;
    }
    case "heard": {
      const others = READING_KINDS.filter((kind) => kind !== question.kind).map((kind) => known.get(`heard ${kind}`));
      if (others.includes(true)) return false;
      return others.every((other) => other === false) ? true : undefined;
    }
    case "doubted":
      return undefined;
    case "heard_as":
      return [...known].some(([key, yes]) => yes && key.startsWith("heard_as ")) ? false : undefined;
  }
}

/** Who has at least 60 has at least 45; who has not 45 has not 60. */
function bounded(known: Known, indicator: string, number: number): boolean | undefined {
  for (const [key, yes] of known) {
    const [asks, name, at] = key.split(" ");
    if (asks === "at_least" && name === indicator && (yes ? Number(at) >= number : Number(at) <= number)) return yes;
  }
  return undefined;
}
