import type { Seat } from "./seats.ts";

interface IndicatorRow {
  readonly called: string;
  readonly means: string;
  /** Who can see the number itself. The others have at most a belief about it. */
  readonly knows: "both" | Seat;
  /** The scale in words: from this number upwards. Ascending, beginning at 0. */
  readonly scale: readonly (readonly [from: number, word: string])[];
  readonly start: number;
  /** The source, or the assumption said to be one. */
  readonly because: string;
}

/** The numbers of the relationship, 0–100 each. Whole numbers only: no locale, no floating point. */
export const INDICATORS = {
  unity: {
    called: "Unity of line",
    means: "How far the two parties say the same about the world",
    knows: "both",
    scale: [
      [0, "open quarrel"],
      [20, "rival lines"],
      [35, "papered over"],
      [55, "one line, two accents"],
      [75, "one line"],
    ],
    start: 56,
    because: "Assumption: no party yet; those who will found one take Lenin as far as they have read him.",
  },
  dependence: {
    called: "Dependence",
    means: "How much of what Beijing's chair needs comes from Moscow",
    knows: "both",
    scale: [
      [0, "none"],
      [15, "slight"],
      [35, "felt"],
      [55, "heavy"],
      [75, "on every desk"],
    ],
    start: 40,
    because: "Assumption: nothing is paid yet, but there is no other patron.",
  },
  border: {
    called: "Border",
    means: "How near the frontier is to shooting",
    knows: "both",
    scale: [
      [0, "quiet"],
      [20, "watched"],
      [40, "disputed"],
      [60, "armed"],
      [80, "bloody"],
    ],
    start: 25,
    because: "Assumption: the Red Army nears the railway zone and Mongolia is open; the two do not fight.",
  },
  "american-pressure": {
    called: "American pressure",
    means: "How hard the United States leans on either of them in Asia",
    knows: "both",
    scale: [
      [0, "absent"],
      [20, "distant"],
      [40, "felt"],
      [60, "close"],
      [80, "at the door"],
    ],
    start: 25,
    because: "Assumption: intervention in Siberia is ending; the Powers sit in the treaty ports.",
  },
  "trust-beijing": {
    called: "Beijing's trust",
    means: "How far Beijing's chair expects Moscow to do as it says",
    knows: "beijing",
    scale: [
      [0, "none"],
      [20, "thin"],
      [40, "wary"],
      [60, "fair"],
      [80, "full"],
    ],
    start: 45,
    because: "Assumption: hope among students, caution in the ministry, before Karakhan's offer.",
  },
  "trust-moscow": {
    called: "Moscow's trust",
    means: "How far Moscow's chair expects Beijing to do as it says",
    knows: "moscow",
    scale: [
      [0, "none"],
      [20, "thin"],
      [40, "wary"],
      [60, "fair"],
      [80, "full"],
    ],
    start: 50,
    because: "Assumption: no ground for either view.",
  },
  "standing-beijing": {
    called: "Standing in Beijing",
    means: "How safe Beijing's leader is at home",
    knows: "beijing",
    scale: [
      [0, "falling"],
      [15, "shaken"],
      [30, "disputed"],
      [50, "firm"],
      [75, "beyond question"],
    ],
    start: 50,
    because: "Assumption: Chen Duxiu leads a circle that nobody contests and few obey.",
  },
  "standing-moscow": {
    called: "Standing in Moscow",
    means: "How safe Moscow's leader is at home",
    knows: "moscow",
    scale: [
      [0, "falling"],
      [15, "shaken"],
      [30, "disputed"],
      [50, "firm"],
      [75, "beyond question"],
    ],
    start: 60,
    because: "Assumption: Lenin's authority, in a ruined country at war.",
  },
} as const satisfies Record<string, IndicatorRow>;

export type Indicator = keyof typeof INDICATORS;
export type Indicators = Readonly<Record<Indicator, number>>;
export const INDICATOR_NAMES = Object.keys(INDICATORS) as readonly Indicator[];
export const isIndicator = (word: string): word is Indicator => Object.hasOwn(INDICATORS, word);

export const clamp = (n: number): number => Math.max(0, Math.min(100, n));
export const knownTo = (indicator: Indicator, seat: Seat): boolean => {
  const { knows } = INDICATORS[indicator];
  return knows === "both" || knows === seat;
};

/** The scale's word for a number, as "wary" for a trust of 41. */
export function inWords(indicator: Indicator, value: number): string {
  const scale: readonly (readonly [number, string])[] = INDICATORS[indicator].scale;
  return (scale.findLast(([from]) => value >= from) ?? scale[0])?.[1] ?? "";
}
