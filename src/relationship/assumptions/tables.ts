import { AIMS } from "../aims.ts";
import { BEGINNINGS } from "../beginnings.ts";
import { CALENDAR } from "../calendar.ts";
import type { Condition } from "../conditions.ts";
import { DRIFT } from "../drift.ts";
import { type Deltas, FACTS } from "../facts.ts";
import { INDICATORS } from "../indicators.ts";
import { MATTERS } from "../matters.ts";
import { ROAD_STEPS, ROADS } from "../roads.ts";
import { SEATS } from "../seats.ts";
import { type Assumption, row } from "./row.ts";

type Named = readonly (readonly [name: string, assumption: Assumption])[];

const percent = (value: number, because: string): Assumption => row(value, 0, 100, because);
const each = <Value>(table: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
  Object.entries(table);

/** `fact.treaty-granted.dependence`: how far something moves a number. */
const moved = (name: string, deltas: Deltas, because: string): Named =>
  each(deltas).map(([indicator, by]) => [`${name}.${indicator}`, row(by ?? 0, -50, 50, because)]);

/** `road.no-treaty.narrows.below.trust-beijing`: where a condition draws its line. */
const bounded = (name: string, { atLeast = {}, below = {} }: Condition, because: string): Named =>
  each({ atLeast, below }).flatMap(([way, bounds]) =>
    each(bounds).map(([indicator, at]) => [`${name}.${way}.${indicator}`, percent(at ?? 0, because)] as const),
  );

const stakes: Named = each(MATTERS).flatMap(([matter, { stake, because }]) =>
  SEATS.map((seat) => [`stake.${matter}.${seat}`, row(stake[seat], 0, 3, because)] as const),
);
const starts: Named = each(INDICATORS).map(([name, { start, because }]) => [`start.${name}`, percent(start, because)]);
const beginnings: Named = SEATS.flatMap((seat) => {
  const { image, confidence, pictured, belief, believed } = BEGINNINGS[seat];
  return [
    ...each(image).map(([kind, weight]) => [`start.image.${seat}.${kind}`, percent(weight, pictured)] as const),
    [`start.confidence.${seat}`, percent(confidence, pictured)] as const,
    [`start.belief.${seat}`, percent(belief, believed)] as const,
  ];
});
const facts: Named = each(FACTS).flatMap(([fact, { changes = {}, sore = [], because }]) => [
  ...moved(`fact.${fact}`, changes, because),
  ...sore.map(({ seat, weight }) => [`sore.${fact}.${seat}`, row(weight, -300, 0, because)] as const),
]);
const calendar: Named = CALENDAR.flatMap(({ id, changes, because }) => moved(`calendar.${id}`, changes, because));
const rests: Named = DRIFT.flatMap(({ phase, rests, restsBecause }) =>
  each(rests).map(([indicator, at]) => [`rests.${phase}.${indicator}`, percent(at ?? 0, restsBecause)] as const),
);
const drift: Named = DRIFT.flatMap(({ phase, changes, because }) => moved(`drift.${phase}`, changes, because));
const roads: Named = ROADS.flatMap((road) =>
  ROAD_STEPS.flatMap((step) => bounded(`road.${road.to}.${step}`, road[step], road[step].says)),
);
const aims: Named = each(AIMS).flatMap(([aim, { met, partly, because }]) => [
  ...bounded(`aim.${aim}.met`, met, because),
  ...bounded(`aim.${aim}.partly`, partly, because),
]);

/** Every number that stands in a table beside what it is about: each may be overridden by name, as any other. */
export const TABLES_ASSUMED: Readonly<Record<string, Assumption>> = Object.fromEntries(
  [stakes, starts, beginnings, facts, calendar, drift, rests, roads, aims].flat(),
);
