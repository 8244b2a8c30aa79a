import { EXPECTED } from "./assumptions/expected.ts";
import { LEADERS_ASSUMED } from "./assumptions/leaders.ts";
import type { Assumption } from "./assumptions/row.ts";
import { RULES_ASSUMED } from "./assumptions/rules.ts";
import { TABLES_ASSUMED } from "./assumptions/tables.ts";
import type { Condition } from "./conditions.ts";
import type { Deltas } from "./facts.ts";
import type { Matter } from "./matters.ts";
import type { Seat } from "./seats.ts";

export type { Assumption } from "./assumptions/row.ts";

const RULES = { ...EXPECTED, ...LEADERS_ASSUMED, ...RULES_ASSUMED };

/** Every number that moves the relationship, by name, each with its bounds and its reason. None is a measurement. */
export const RELATIONSHIP_ASSUMPTIONS: Readonly<Record<string, Assumption>> = { ...RULES, ...TABLES_ASSUMED };

/** The numbers in force: the assumptions' own, or others in their place. */
export type Numbers = Readonly<Record<keyof typeof RULES | `stake.${Matter}.${Seat}`, number>> &
  Readonly<Record<string, number | undefined>>;

export const numbersOf = (assumptions: Readonly<Record<string, Assumption>>): Numbers =>
  Object.fromEntries(Object.entries(assumptions).map(([name, { value }]) => [name, value])) as Numbers;

export const DEFAULT_NUMBERS: Numbers = numbersOf(RELATIONSHIP_ASSUMPTIONS);

/** A table row's changes, as assumed under `name` (`fact.treaty-granted`). */
export const assumedDeltas = (numbers: Numbers, name: string, deltas: Deltas): Deltas =>
  replaced(deltas, (indicator) => numbers[`${name}.${indicator}`]);

/** A condition with its lines drawn as assumed under `name` (`road.no-treaty.narrows`). */
export const assumedCondition = <Asked extends Condition>(numbers: Numbers, name: string, condition: Asked): Asked => ({
  ...condition,
  ...(condition.atLeast && { atLeast: replaced(condition.atLeast, (each) => numbers[`${name}.atLeast.${each}`]) }),
  ...(condition.below && { below: replaced(condition.below, (each) => numbers[`${name}.below.${each}`]) }),
});

const replaced = (deltas: Deltas, assumed: (indicator: string) => number | undefined): Deltas =>
  Object.fromEntries(Object.entries(deltas).map(([indicator, by]) => [indicator, assumed(indicator) ?? by]));

/** Whole-number division toward zero; never minus zero, which would print and hash apart from zero. */
export const over = (n: number, by: number): number => Math.trunc(n / by) || 0;

/** Whole-number division to the nearest, halves away from zero. */
export const nearest = (n: number, by: number): number => over(2 * n + Math.sign(n) * by, 2 * by);
