import type { Day } from "./dates.ts";
import { COMINTERN_FACTS } from "./facts/1-comintern.ts";
import { ALLIANCE_FACTS } from "./facts/2-alliance.ts";
import { DE_STALINIZATION_FACTS } from "./facts/3-de-stalinization.ts";
import { SPLIT_FACTS } from "./facts/4-split.ts";
import { BORDER_FACTS } from "./facts/5-border-crisis.ts";
import type { FactRow } from "./facts/row.ts";

export type { Deltas, FactRow } from "./facts/row.ts";

/** Named things that have happened, each with its day. */
export type Facts = Readonly<Record<string, Day>>;

/** What facts do. Facts not in the table change nothing by themselves. */
export const FACTS: Readonly<Record<string, FactRow>> = {
  ...COMINTERN_FACTS,
  ...ALLIANCE_FACTS,
  ...DE_STALINIZATION_FACTS,
  ...SPLIT_FACTS,
  ...BORDER_FACTS,
};
