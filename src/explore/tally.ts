import type { Catalogue } from "./catalogue.ts";
import type { Tour } from "./tour.ts";
import { unwarned } from "./warnings.ts";

/** What many playthroughs did, counted. Plain data: it is sent between threads, and two tallies of different playthroughs add up. */
export interface Tally {
  runs: number;
  readonly outcomes: Record<string, number>;
  /** The lowest seed that came to each end. */
  readonly witnesses: Record<string, number>;
  /** Playthroughs that were still going at the beginning of a year. */
  readonly reached: Record<string, number>;
  readonly scenes: Record<string, number>;
  /** How often each option was taken, by its number in the catalogue. */
  readonly choices: number[];
  /** Slots whose day came and in which nothing was played. */
  readonly empty: Record<string, number>;
  /** Playthroughs that came to a war in which a chair had fewer than two warnings, by end and chair, with the lowest seed. */
  readonly unwarned: Record<string, number>;
}

/** The years asked of: the high tide, and the border crisis. */
export const YEARS_ASKED = ["1956", "1966"] as const;

export const emptyTally = ({ choices }: Catalogue): Tally => ({
  runs: 0,
  outcomes: {},
  witnesses: {},
  reached: {},
  scenes: {},
  choices: choices.map(() => 0),
  empty: {},
  unwarned: {},
});

export function count(tally: Tally, tour: Tour, catalogue: Catalogue): void {
  const { outcome, seed, day, played, taken } = tour;
  tally.runs += 1;
  add(tally.outcomes, outcome, 1);
  least(tally.witnesses, outcome, seed);
  for (const year of YEARS_ASKED) if (day >= year) add(tally.reached, year, 1);
  for (const scene of played) add(tally.scenes, scene, 1);
  for (const slot of slotsLeftEmpty(tour, catalogue)) add(tally.empty, slot, 1);
  for (const seat of unwarned(tour, catalogue)) least(tally.unwarned, `${outcome}, ${seat}`, seed);
  for (const { scene, seat, choice } of taken) addAt(tally.choices, catalogue.numberOf(scene, seat, choice), 1);
}

/** Slots whose pillar's day was before the end, and in which no scene was played. */
function slotsLeftEmpty({ day, played }: Tour, { scenes }: Catalogue): readonly string[] {
  const filled = new Set(scenes.filter(({ id }) => played.includes(id)).map(({ slot }) => slot));
  return scenes.flatMap(({ kind, slot, date }) =>
    kind === "pillar" && slot !== undefined && date < day && !filled.has(slot) ? [slot] : [],
  );
}

/** Adds what others counted. */
export function merge(into: Tally, from: Tally): void {
  into.runs += from.runs;
  for (const [outcome, n] of Object.entries(from.outcomes)) add(into.outcomes, outcome, n);
  for (const [outcome, seed] of Object.entries(from.witnesses)) least(into.witnesses, outcome, seed);
  for (const [slot, n] of Object.entries(from.empty)) add(into.empty, slot, n);
  for (const [end, seed] of Object.entries(from.unwarned)) least(into.unwarned, end, seed);
  for (const [year, n] of Object.entries(from.reached)) add(into.reached, year, n);
  for (const [scene, n] of Object.entries(from.scenes)) add(into.scenes, scene, n);
  for (const [at, n] of from.choices.entries()) addAt(into.choices, at, n);
}

function add(counts: Record<string, number>, key: string, n: number): void {
  counts[key] = (counts[key] ?? 0) + n;
}
function least(seeds: Record<string, number>, key: string, seed: number): void {
  seeds[key] = Math.min(seed, seeds[key] ?? seed);
}
function addAt(counts: number[], at: number, n: number): void {
  counts[at] = (counts[at] ?? 0) + n;
}
