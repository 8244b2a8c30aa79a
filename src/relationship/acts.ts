import type { Matter } from "./matters.ts";

/**
 * The ladder of acts, from the most hostile to the most yielding, in hundredths of a rung.
 * What a leader does toward the other side is one rung, about one matter.
 */
export const RUNGS = {
  threaten: -300,
  refuse: -200,
  press: -100,
  hold: 0,
  consult: 100,
  offer: 200,
  concede: 300,
} as const;
export type Rung = keyof typeof RUNGS;
export const RUNG_NAMES = Object.keys(RUNGS) as readonly Rung[];
export const isRung = (word: string): word is Rung => Object.hasOwn(RUNGS, word);

/** What each rung is heard as. */
export const HEARD_AS = {
  threaten: "a threat",
  refuse: "a refusal",
  press: "pressing",
  hold: "nothing much",
  consult: "consulting",
  offer: "an offer",
  concede: "a concession",
} as const satisfies Record<Rung, string>;

export interface Act {
  readonly rung: Rung;
  readonly matter: Matter;
}

/** How a thing is done or said. It colours how the act of the same part is heard; `none` colours nothing. */
export const MANNERS = ["plain", "veiled", "warm", "cold", "none"] as const;
export type Manner = (typeof MANNERS)[number];
export const isManner = (word: string): word is Manner => (MANNERS as readonly string[]).includes(word);

/** The manners of one part taken together: pull moves once, by the sign of veiled less plain; warmth once, by the sign of warm less cold. */
export interface Tone {
  readonly veil: -1 | 0 | 1;
  readonly warmth: -1 | 0 | 1;
}

export function toneOf(manners: readonly Manner[]): Tone {
  const count = (manner: Manner) => manners.filter((each) => each === manner).length;
  return { veil: sign(count("veiled") - count("plain")), warmth: sign(count("warm") - count("cold")) };
}

const sign = (n: number): -1 | 0 | 1 => (n > 0 ? 1 : n < 0 ? -1 : 0);

/** The rung nearest to `heard`, in hundredths; a tie goes to the milder of the two. */
export function nearestRung(heard: number): Rung {
  return RUNG_NAMES.reduce((best, rung) => {
    const gain = Math.abs(RUNGS[best] - heard) - Math.abs(RUNGS[rung] - heard);
    return gain > 0 || (gain === 0 && Math.abs(RUNGS[rung]) < Math.abs(RUNGS[best])) ? rung : best;
  });
}
