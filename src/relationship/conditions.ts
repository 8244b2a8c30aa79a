import type { Facts } from "./facts.ts";
import type { Indicator, Indicators } from "./indicators.ts";

/** What can be asked of how the two stand. As data, so that it can be printed, overridden and checked. All of it must hold. */
export interface Condition {
  /** Every one of these has happened. */
  readonly has?: readonly string[];
  /** At least one of these has happened. */
  readonly any?: readonly string[];
  readonly atLeast?: Bounds;
  readonly below?: Bounds;
}
type Bounds = Readonly<Partial<Record<Indicator, number>>>;

/** What a condition is asked of: facts and numbers, never a choice. */
export interface Standing {
  readonly facts: Facts;
  readonly indicators: Indicators;
}

export function holds(
  { has = [], any, atLeast = {}, below = {} }: Condition,
  { facts, indicators }: Standing,
): boolean {
  return (
    has.every((fact) => fact in facts) &&
    (any === undefined || any.some((fact) => fact in facts)) &&
    entries(atLeast).every(([indicator, least]) => indicators[indicator] >= least) &&
    entries(below).every(([indicator, most]) => indicators[indicator] < most)
  );
}

/** The facts that a condition asks for. */
export const factsIn = ({ has = [], any = [] }: Condition): readonly string[] => [...has, ...any];

const entries = (bounds: Bounds): readonly [Indicator, number][] => Object.entries(bounds) as [Indicator, number][];
