import {
  INDICATOR_NAMES,
  INDICATORS,
  type Indicator,
  type Indicators,
  inWords,
  knownTo,
} from "../relationship/indicators.ts";
import type { Seat } from "../relationship/seats.ts";
import type { Gauge } from "./page.ts";

const SHORT = {
  unity: "Uni",
  dependence: "Dep",
  border: "Bor",
  "american-pressure": "Ame",
  "trust-beijing": "Tru",
  "trust-moscow": "Tru",
  "standing-beijing": "Sta",
  "standing-moscow": "Sta",
} as const satisfies Record<Indicator, string>;

/** What an indicator is called in its own seat's chair. */
export const ownName = (indicator: Indicator): string =>
  indicator.startsWith("trust-")
    ? "Trust"
    : indicator.startsWith("standing-")
      ? "Standing"
      : INDICATORS[indicator].called;

/** The numbers that a seat can see, its own trust and standing first; `change` is measured from what it saw last. */
export function gaugesFor(seat: Seat, now: Indicators, seen: Indicators): readonly Gauge[] {
  const own: readonly Indicator[] = [`trust-${seat}`, `standing-${seat}`];
  const shared = INDICATOR_NAMES.filter((name) => INDICATORS[name].knows === "both");
  return [...own, ...shared]
    .filter((name) => knownTo(name, seat))
    .map((name) => ({
      label: ownName(name),
      short: SHORT[name],
      value: now[name],
      word: inWords(name, now[name]),
      change: now[name] - seen[name],
    }));
}
