import type { Numbers } from "../relationship/assumptions.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import { beginning } from "../relationship/context.ts";
import { DRIFT } from "../relationship/drift.ts";
import { FACTS } from "../relationship/facts.ts";
import { INDICATORS } from "../relationship/indicators.ts";
import { MATTERS } from "../relationship/matters.ts";
import { contextOf, type Relationship, regionsOf } from "../relationship/relationship.ts";
import { canonical, sumOf } from "./sums.ts";

/** A digest of how the two stand: eight hex digits. Reasons are words, and do not count. */
export const stateOf = (relationship: Relationship): string =>
  sumOf(canonical({ ...contextOf(relationship), regions: regionsOf(relationship) }, "because"));

/** A digest of every number that moves the relationship: eight hex digits. */
export const modelDigest = (numbers: Numbers): string =>
  sumOf(canonical([numbers, beginning, CALENDAR, DRIFT, FACTS, INDICATORS, MATTERS]));
