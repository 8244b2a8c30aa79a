/** How a leader whom nobody plays decides. `historical` does what was done; the others weigh. */
export const TEMPERAMENTS = ["cautious", "proud", "conciliatory", "reckless", "historical"] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];
export const isTemperament = (word: string): word is Temperament => (TEMPERAMENTS as readonly string[]).includes(word);
