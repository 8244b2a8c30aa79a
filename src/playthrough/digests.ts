import { AIMS } from "../relationship/aims.ts";
import type { Numbers } from "../relationship/assumptions.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import { FACTS } from "../relationship/facts.ts";
import { MATTERS } from "../relationship/matters.ts";
import { contextOf, type Relationship, regionsOf } from "../relationship/relationship.ts";
import { ROADS } from "../relationship/roads.ts";
import { canonical, sumOf } from "./sums.ts";

/** A digest of how the two stand: eight hex digits. Reasons are words, and do not count. */
export const stateOf = (relationship: Relationship): string =>
  sumOf(canonical({ ...contextOf(relationship), regions: regionsOf(relationship) }, ["because"]));

/** Words in the tables: a sentence put right moves nothing. */
const WORDS = ["because", "says", "happens", "called", "source", "sources"];

/** A digest of the numbers in force, and of the tables that say what they are about: eight hex digits. */
export const modelDigest = (numbers: Numbers): string =>
  sumOf(canonical([numbers, AIMS, CALENDAR, FACTS, MATTERS, ROADS], WORDS));
