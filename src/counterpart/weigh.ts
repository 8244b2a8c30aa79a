import { type Act, type Manner, RUNGS, type Rung } from "../relationship/acts.ts";
import { wanted } from "../relationship/aims.ts";
import { type Numbers, over } from "../relationship/assumptions.ts";
import { yearOf } from "../relationship/dates.ts";
import type { Indicator } from "../relationship/indicators.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import type { CounterpartNumbers, Heeded } from "./assumptions.ts";
import { added, foresee, foreseenOf } from "./foresee.ts";
import type { Temperament } from "./temperaments.ts";

/** An option as the index tells it: what it does, without its words being played. */
export interface Offered {
  readonly id: string;
  readonly act?: Act;
  readonly manner?: Manner;
  readonly historical: boolean;
  /** Facts that happen when it is chosen. */
  readonly facts: readonly string[];
}

/** What counts for an option or against it, in points; 0 where it does not. */
export const GROUNDS = ["temper", "picture", "reply", "doubt", "home", "other", "frontier", "house", "custom"] as const;
export type Ground = (typeof GROUNDS)[number];
export type Grounds = Readonly<Record<Ground, number>>;

/** An option weighed: the weight is the sum of its grounds, and at least one, since nobody is quite predictable. */
export interface Weighed {
  readonly id: string;
  readonly weight: number;
  readonly grounds: Grounds;
  /** How he expects to be heard, where it is an act. */
  readonly expects: Rung | undefined;
}

/** The numbers that each thing heeded is about. */
const aboutFor = (seat: Seat): Readonly<Record<Heeded, readonly Indicator[]>> => ({
  home: [`standing-${seat}`],
  other: [`trust-${otherSeat(seat)}`, "unity"],
  frontier: ["border", "american-pressure"],
  house: ["dependence"],
});
const ABOUT = { beijing: aboutFor("beijing"), moscow: aboutFor("moscow") };

/** Weighs one option of a choice, for a leader of this temperament, from his own view. */
export function weigh(
  option: Offered,
  view: SeatView,
  manners: readonly Manner[],
  temperament: Exclude<Temperament, "historical">,
  numbers: Numbers & CounterpartNumbers,
): Weighed {
  const { act, manner, facts } = option;
  const foreseen = act && foresee(view, act, manners, numbers);
  const moves = added(foreseen?.moves, facts.length > 0 ? foreseenOf(facts, view, numbers) : undefined);
  const gained = (heeded: Heeded): number => {
    let points = 0;
    for (const each of ABOUT[view.seat][heeded]) points += wanted(view.seat, each) * (moves[each] ?? 0);
    return points === 0 ? 0 : over(points * numbers[`heeds.${temperament}.${heeded}`], 3);
  };
  const leaning = act ? leanings(act, view, numbers) : NO_LEANING;
  const grounds: Grounds = {
    temper: numbers[`temper.${temperament}.${act?.rung ?? manner ?? "none"}`],
    picture: leaning.picture,
    reply: leaning.reply,
    doubt: leaning.doubt,
    home: gained("home"),
    other: gained("other"),
    frontier: gained("frontier"),
    house: gained("house"),
    custom: option.historical ? numbers["weigh.custom"] : 0,
  };
  let sum = 0;
  for (const ground of GROUNDS) sum += grounds[ground];
  return { id: option.id, weight: Math.max(1, sum), grounds, expects: foreseen?.heard };
}

type Leaning = Pick<Grounds, "picture" | "reply" | "doubt">;
const NO_LEANING: Leaning = { picture: 0, reply: 0, doubt: 0 };

/** How far he leans to an act by how he sees the other, by what he last heard of him, and by who speaks at home. */
function leanings(
  { rung }: Act,
  { image, heard, doubted, day }: SeatView,
  numbers: Numbers & CounterpartNumbers,
): Leaning {
  const way = Math.sign(RUNGS[rung]);
  const lately = heard && yearOf(day) - yearOf(heard.day) <= numbers["weigh.reply-years"];
  return {
    picture: way * over((image.weights.ally - image.weights.rival) * numbers["weigh.picture"], 100),
    reply: lately ? way * Math.sign(RUNGS[heard.heard]) * numbers["weigh.reply"] : 0,
    doubt: doubted ? way * numbers["weigh.doubt"] : 0,
  };
}
