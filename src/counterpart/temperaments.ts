import type { Rung } from "../relationship/acts.ts";

/** How a leader whom nobody plays decides. `historical` does what was done; the others weigh. */
export const TEMPERAMENTS = ["cautious", "proud", "conciliatory", "reckless", "historical"] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];
export const isTemperament = (word: string): word is Temperament => (TEMPERAMENTS as readonly string[]).includes(word);

/** How readily each rung is taken, 1–9. What was historically done is added to it by `FAMILIARITY`. */
export const INCLINATIONS = {
  cautious: { threaten: 1, refuse: 2, press: 3, hold: 7, consult: 7, offer: 4, concede: 2 },
  proud: { threaten: 3, refuse: 7, press: 7, hold: 5, consult: 2, offer: 2, concede: 1 },
  conciliatory: { threaten: 1, refuse: 1, press: 2, hold: 4, consult: 7, offer: 8, concede: 5 },
  reckless: { threaten: 7, refuse: 5, press: 7, hold: 1, consult: 1, offer: 3, concede: 2 },
} as const satisfies Record<Exclude<Temperament, "historical">, Record<Rung, number>>;

/** What history chose weighs this much more: somebody in the room had reasons for it. */
export const FAMILIARITY = 4;
/** A manner choice has no rung; each option weighs alike, but for familiarity. */
export const EVEN = 4;
