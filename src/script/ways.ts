import { type Answers, Engine } from "./engine.ts";
import { questionKey } from "./questions.ts";
import type { PassageNode } from "./script.ts";
import type { Answer, Question } from "./story-index.ts";

/** Where a way leads, as far as it was ever followed: to a question with two answers, to a place, or to what was not yet seen. */
export interface Fork {
  question?: Question;
  yes?: Fork;
  no?: Fork;
  place?: Place;
}

/** One passage of a way: the option that led to it (none when the stitch was opened) and the answers it was given. */
export interface Step {
  readonly choice?: number;
  readonly answers: Answers;
}

/** A node, with one way by which ink can be brought there again. */
export interface Place {
  readonly node: PassageNode;
  readonly way: readonly Step[];
  /** The ids offered on this way so far, with those offered here. */
  readonly offered: ReadonlySet<string>;
  readonly after: Map<string, Fork>;
}

/** A stitch as far as it was ever told. */
export interface Stitch {
  readonly scene: string;
  readonly name: string;
  readonly opening: Fork;
  /** Where each choice leads, while choices are `alike`. */
  readonly after: Map<string, Fork>;
  /**
   * Whether what follows a choice is the same whatever came before it, answers apart. In a scene written by the rules it is, and then a
   * stitch has as many passages as choices rather than as many as ways: some dozens, not some thousands. Where ink carries a memory
   * from passage to passage, or goes round to a choice it has offered before, ways are kept apart.
   */
  alike: boolean;
}

/** What makes compiled ink remember: visit counts, variables, functions, tunnels; sequences, shuffles, turns, threads. */
const REMEMBERS = /"(?:CNT\?|temp=|VAR[?=]|f\(\)|->t->)":|"(?:seq|rnd|srnd|turns?|readc|thread|du)"/;

/** One scene's engine, and where it stands. */
export interface Standing {
  readonly engine: Engine;
  readonly remembers: boolean;
  at?: Place;
}

export const stand = (json: string): Standing => ({ engine: new Engine(json), remembers: REMEMBERS.test(json) });

/** The place to which the answers lead, if ink was ever there. */
export function reached(fork: Fork, answer: Answer): Place | undefined {
  let end: Fork | undefined = fork;
  while (end?.question) end = answer(end.question) ? end.yes : end.no;
  return end?.place;
}

/** Follows a fork by the answers to the end of what is known, and says which were given. */
export function follow(fork: Fork, answer: Answer): { readonly end: Fork; readonly answers: Answers } {
  const answers: Answers = new Map();
  let end = fork;
  while (end.question) {
    const { question } = end;
    const yes = answer(question);
    answers.set(questionKey(question), { question, yes });
    end = branch(end, yes);
  }
  return { end, answers };
}

/** Lays the answers given beyond the end of a fork, and returns where they lead. */
export function extend(end: Fork, answers: Answers, known: number): Fork {
  let fork = end;
  for (const { question, yes } of [...answers.values()].slice(known)) {
    fork.question = question;
    fork = branch(fork, yes);
  }
  return fork;
}

function branch(fork: Fork, yes: boolean): Fork {
  const side = yes ? "yes" : "no";
  fork[side] ??= {};
  return fork[side];
}
