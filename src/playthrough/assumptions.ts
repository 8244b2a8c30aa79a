import { COUNTERPART_ASSUMPTIONS, type CounterpartNumbers } from "../counterpart/assumptions.ts";
import { type Assumption, type Numbers, numbersOf, RELATIONSHIP_ASSUMPTIONS } from "../relationship/assumptions.ts";
import { BEGINNINGS } from "../relationship/beginnings.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { SEATS } from "../relationship/seats.ts";

/** Every number that moves anything, by name, each with its bounds and its reason: the one list. */
export const ASSUMPTIONS: Readonly<Record<string, Assumption>> = {
  ...RELATIONSHIP_ASSUMPTIONS,
  ...COUNTERPART_ASSUMPTIONS,
};

/** The numbers in force: of the relationship, and of whoever decides for himself. */
export type AllNumbers = Numbers & CounterpartNumbers;

export const DEFAULTS = numbersOf(ASSUMPTIONS) as AllNumbers;

/** Numbers assumed in the place of the defaults, by name. */
export type Assumed = Readonly<Record<string, number>>;

/** What cannot be assumed: under which name, and why, as the rest of a sentence. */
export interface Refusal {
  readonly name: string;
  readonly says: string;
}

/** The numbers with these in the place of the defaults. */
export function assume(assumed: Assumed): Result<AllNumbers, Refusal> {
  for (const [name, value] of Object.entries(assumed)) {
    const says = refusal(name, value);
    if (says) return failed({ name, says });
  }
  const numbers = { ...DEFAULTS, ...assumed };
  const lopsided = SEATS.find((seat) => weightsOf(numbers, seat) !== 100);
  const name = Object.keys(assumed).find((each) => each.startsWith(`start.image.${lopsided}.`)) ?? "";
  return lopsided
    ? failed({
        name,
        says: `leaves the first image of ${lopsided} with weights that add up to ${weightsOf(numbers, lopsided)}, not 100`,
      })
    : ok(numbers);
}

function refusal(name: string, value: unknown): string | undefined {
  const assumption = Object.hasOwn(ASSUMPTIONS, name) ? ASSUMPTIONS[name] : undefined;
  if (!assumption) return "is no assumption of the model";
  const { least, most } = assumption;
  if (typeof value !== "number" || !Number.isInteger(value))
    return `is ${JSON.stringify(value)}, which is no whole number`;
  return value < least || value > most ? `is ${value}; it goes from ${least} to ${most}` : undefined;
}

const weightsOf = (numbers: Numbers, seat: (typeof SEATS)[number]): number =>
  Object.keys(BEGINNINGS[seat].image).reduce((sum, kind) => sum + (numbers[`start.image.${seat}.${kind}`] ?? 0), 0);
