import { COMINTERN_YEARS } from "./calendar/1-comintern.ts";
import { ALLIANCE_YEARS } from "./calendar/2-alliance.ts";
import { DE_STALINIZATION_YEARS } from "./calendar/3-de-stalinization.ts";
import { SPLIT_YEARS } from "./calendar/4-split.ts";
import { BORDER_YEARS } from "./calendar/5-border-crisis.ts";
import type { CalendarRow } from "./calendar/row.ts";
import type { Day } from "./dates.ts";

export type { CalendarRow } from "./calendar/row.ts";

const ROWS = [...COMINTERN_YEARS, ...ALLIANCE_YEARS, ...DE_STALINIZATION_YEARS, ...SPLIT_YEARS, ...BORDER_YEARS];
export type CalendarId = (typeof ROWS)[number]["id"];

/** Everything that happens whatever the two do, in order of date. */
export const CALENDAR: readonly CalendarRow[] = ROWS;

/** The day on which a playthrough that has come to no other end ends. */
export const LAST_DAY: Day = "1969-10-20";
