import { type Act, nearestRung, RUNGS, type Rung, type Tone } from "./acts.ts";
import { type Numbers, over } from "./assumptions.ts";
import { type Day, yearOf } from "./dates.ts";
import { FACTS, type Facts } from "./facts.ts";
import { expectedOf, type Image } from "./images.ts";
import { clamp } from "./indicators.ts";
import type { Leader } from "./leaders.ts";
import { MATTERS, type Theme } from "./matters.ts";
import type { Seat } from "./seats.ts";

/** How the hearing differs from the saying. */
export const READING_KINDS = ["as-meant", "discounted", "inflated"] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** What moved it, in the words of Robert Jervis, Perception and Misperception in International Politics. */
export const MECHANISMS = ["none", "assimilation", "evoked-set", "wishful-thinking", "overlearning"] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** One act as the other seat heard it, with the terms of the sum in hundredths of a rung, so that it can be explained. */
export interface Reading {
  readonly day: Day;
  readonly act: Act;
  readonly tone: Tone;
  readonly heard: Rung;
  readonly kind: ReadingKind;
  readonly mechanism: Mechanism;
  /** 0–100: how far the hearer's expectation weighs against what was said. */
  readonly pull: number;
  readonly terms: {
    readonly said: number;
    readonly expected: number;
    readonly trust: number;
    readonly warmth: number;
    readonly evoked: number;
  };
  readonly sum: number;
  /** Sore facts that this theme called up, at most three, the sorest first. */
  readonly evoked: readonly string[];
}

/** Who hears, and with what in mind. */
export interface Hearer {
  readonly seat: Seat;
  readonly leader: Leader;
  readonly image: Image;
  /** The hearer's own trust in the other, 0–100. */
  readonly trust: number;
  /** What it has known since before the part began. */
  readonly facts: Facts;
  readonly day: Day;
}

/**
 * How an act is heard. The sum is in hundredths of a rung:
 * said × (100 − pull) + expected × pull, then trust from its middle, manner, and sore facts of the theme; what is conceded takes
 * part of their sting.
 */
export function hear(act: Act, tone: Tone, hearer: Hearer, numbers: Numbers): Reading {
  const { theme } = MATTERS[act.matter];
  const pull = clamp(numbers[`pull.${hearer.leader}`] + tone.veil * numbers["pull.veiled"]);
  const sore = evokedBy(theme, hearer, numbers);
  const inMind = act.rung === "concede" ? numbers["evoked.conceded"] : 100;
  const terms = {
    said: over(RUNGS[act.rung] * (100 - pull), 100),
    expected: over(expectedOf(hearer.image, theme, act.rung, numbers) * pull, 100),
    trust: hearer.trust - numbers["heard.trust-middle"],
    warmth: tone.warmth * numbers["heard.warmth"],
    evoked: over(sore.reduce((sum, { weight }) => sum + weight, 0) * inMind, 100),
  };
  const sum = terms.said + terms.expected + terms.trust + terms.warmth + terms.evoked;
  const heard = nearestRung(sum);
  const sorest = sore[0] && yearOf(hearer.facts[sore[0].fact] ?? hearer.day);
  const longAgo = sorest !== undefined && yearOf(hearer.day) - sorest > numbers["evoked.long-ago"];
  return {
    day: hearer.day,
    act,
    tone,
    heard,
    kind: kindOf(act.rung, heard),
    mechanism: heard === act.rung ? "none" : mechanismOf(moversOf({ act, terms, sum }), sum > RUNGS[act.rung], longAgo),
    pull,
    terms,
    sum,
    evoked: sore.map(({ fact }) => fact),
  };
}

/** Discounted is nearer to hold; inflated is farther out, or across it. */
export function kindOf(said: Rung, heard: Rung): ReadingKind {
  if (said === heard) return "as-meant";
  const crossed = RUNGS[said] * RUNGS[heard] < 0;
  return !crossed && Math.abs(RUNGS[heard]) < Math.abs(RUNGS[said]) ? "discounted" : "inflated";
}

/** What moved a hearing from what was said, in hundredths of a rung, each counted in the direction in which it moved as a whole. */
export interface Movers {
  /** What was said and what was expected together: how far expectation drew the hearing from the saying. */
  readonly expectation: number;
  /** Trust and warmth together. */
  readonly feeling: number;
  readonly evoked: number;
}

export function moversOf({ act, terms, sum }: Pick<Reading, "act" | "terms" | "sum">): Movers {
  const said = RUNGS[act.rung];
  const way = Math.sign(sum - said);
  return {
    expectation: way * (terms.said + terms.expected - said),
    feeling: way * (terms.trust + terms.warmth),
    evoked: way * terms.evoked,
  };
}

/** The largest mover names it. Feeling is hope where it lifts a hearing, and where it lowers one more thing fitted to the picture. */
function mechanismOf({ expectation, feeling, evoked }: Movers, lifted: boolean, longAgo: boolean): Mechanism {
  if (expectation >= feeling && expectation >= evoked) return "assimilation";
  if (feeling >= evoked) return lifted ? "wishful-thinking" : "assimilation";
  return longAgo ? "overlearning" : "evoked-set";
}

/** The facts that leave a seat sore on a theme, in the order of the table. */
const SORE = new Map<string, Evoked[]>();
for (const [fact, { sore = [] }] of Object.entries(FACTS))
  for (const { seat, theme, weight } of sore) {
    const of = `${seat} ${theme}`;
    SORE.set(of, [...(SORE.get(of) ?? []), { fact, weight }]);
  }

interface Evoked {
  readonly fact: string;
  readonly weight: number;
}

/** The sorest facts of a theme, sorest first; of two alike the one earlier in the table. What is long ago has faded. */
function evokedBy(theme: Theme, { seat, facts, day }: Hearer, numbers: Numbers): readonly Evoked[] {
  const faded = (fact: string, weight: number): number => {
    const beyond = Math.max(0, yearOf(day) - yearOf(facts[fact] ?? day) - numbers["evoked.long-ago"]);
    return Math.min(0, weight + beyond * numbers["evoked.fade"]);
  };
  return (SORE.get(`${seat} ${theme}`) ?? [])
    .filter(({ fact }) => fact in facts)
    .map(({ fact, weight }) => ({ fact, weight: faded(fact, numbers[`sore.${fact}.${seat}`] ?? weight) }))
    .filter(({ weight }) => weight < 0)
    .sort((a, b) => a.weight - b.weight)
    .slice(0, numbers["evoked.most"]);
}
