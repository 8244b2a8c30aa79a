import { isRung } from "../relationship/acts.ts";
import { isIndicator } from "../relationship/indicators.ts";
import { READING_KINDS, type ReadingKind } from "../relationship/readings.ts";
import type { Question } from "./story-index.ts";

/** What ink may call, with the number of its arguments. `happened` does something; the rest ask. */
export const EXTERNALS = { happened: 1, has: 1, at_least: 2, below: 2, heard: 1, heard_as: 1, doubted: 0 } as const;
export type External = keyof typeof EXTERNALS;
export const EXTERNAL_NAMES = Object.keys(EXTERNALS) as readonly External[];
export const isExternal = (word: string): word is External => word in EXTERNALS;

export const isReadingKind = (word: string): word is ReadingKind => (READING_KINDS as readonly string[]).includes(word);

/** A call as a question: what it says when it is none, so that it can be told to the author. */
export function readQuestion(asks: string, args: readonly unknown[]): Question | string {
  const [first, number] = args;
  const word = typeof first === "string" ? first : "";
  switch (asks) {
    case "has":
      return word ? { asks, fact: word } : `${call(asks, args)} needs the name of a fact`;
    case "at_least":
    case "below":
      if (!isIndicator(word)) return `${call(asks, args)}: no indicator is called "${word}"`;
      return Number.isInteger(number)
        ? { asks, indicator: word, number: Number(number) }
        : `${call(asks, args)} needs a whole number`;
    case "heard":
      return isReadingKind(word)
        ? { asks, kind: word }
        : `${call(asks, args)}: a reading is ${READING_KINDS.join(", ")}`;
    case "heard_as":
      return isRung(word) ? { asks, rung: word } : `${call(asks, args)}: no rung is called "${word}"`;
    case "doubted":
      return { asks };
    default:
      return `${call(asks, args)} is no question that the story can ask`;
  }
}

const call = (name: string, args: readonly unknown[]): string =>
  `${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`;

/** The same question always has the same key, so that answers can be remembered. */
export function questionKey(question: Question): string {
  switch (question.asks) {
    case "has":
      return `has ${question.fact}`;
    case "at_least":
    case "below":
      return `${question.asks} ${question.indicator} ${question.number}`;
    case "heard":
      return `heard ${question.kind}`;
    case "heard_as":
      return `heard_as ${question.rung}`;
    case "doubted":
      return "doubted";
  }
}
