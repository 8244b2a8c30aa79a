import type { Day } from "./dates.ts";
import { FACTS_1920_1926 } from "./facts/1-comintern/1920-1926.ts";
import { FACTS_1927_1935 } from "./facts/1-comintern/1927-1935.ts";
import { FACTS_1936_1944 } from "./facts/1-comintern/1936-1944.ts";
import { FACTS_1945_1949 } from "./facts/1-comintern/1945-1949.ts";
import { FACTS_1949_1950 } from "./facts/2-alliance/1949-1950.ts";
import { FACTS_1951_1953 } from "./facts/2-alliance/1951-1953.ts";
import { FACTS_1953_1955 } from "./facts/2-alliance/1953-1955.ts";
import { FACTS_1956 } from "./facts/3-de-stalinization/1956.ts";
import { FACTS_1957 } from "./facts/3-de-stalinization/1957.ts";
import { FACTS_1958 } from "./facts/3-de-stalinization/1958.ts";
import { FACTS_1959 } from "./facts/3-de-stalinization/1959.ts";
import { FACTS_1960 } from "./facts/4-split/1960.ts";
import { FACTS_1961_1962 } from "./facts/4-split/1961-1962.ts";
import { FACTS_1963_1965 } from "./facts/4-split/1963-1965.ts";
import { FACTS_1966_1968 } from "./facts/5-border-crisis/1966-1968.ts";
import { FACTS_1969_AUTUMN } from "./facts/5-border-crisis/1969-autumn.ts";
import { FACTS_1969_WINTER } from "./facts/5-border-crisis/1969-winter.ts";
import { CALENDAR_FACTS } from "./facts/calendar.ts";
import type { FactRow } from "./facts/row.ts";

export type { Deltas, FactRow } from "./facts/row.ts";

/** Named things that have happened, each with its day. */
export type Facts = Readonly<Record<string, Day>>;

/** What facts do. Facts not in the table change nothing by themselves. */
export const FACTS: Readonly<Record<string, FactRow>> = {
  ...FACTS_1920_1926,
  ...FACTS_1927_1935,
  ...FACTS_1936_1944,
  ...FACTS_1945_1949,
  ...FACTS_1949_1950,
  ...FACTS_1951_1953,
  ...FACTS_1953_1955,
  ...FACTS_1956,
  ...FACTS_1957,
  ...FACTS_1958,
  ...FACTS_1959,
  ...FACTS_1960,
  ...FACTS_1961_1962,
  ...FACTS_1963_1965,
  ...FACTS_1966_1968,
  ...FACTS_1969_WINTER,
  ...FACTS_1969_AUTUMN,
  ...CALENDAR_FACTS,
};
