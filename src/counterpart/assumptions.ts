import type { Manner, Rung } from "../relationship/acts.ts";
import { type Assumption, row } from "../relationship/assumptions/row.ts";
import type { Temperament } from "./temperaments.ts";

type Weighing = Exclude<Temperament, "historical">;

/** How readily a temperament takes each rung, and each manner: 0 never of itself, 9 by nature. */
const named = <Taken extends string, Temper extends Weighing>(
  temperament: Temper,
  because: string,
  readily: Readonly<Record<Taken, number>>,
): Record<`temper.${Temper}.${Taken}`, Assumption> =>
  Object.fromEntries(
    Object.entries<number>(readily).map(([taken, value]) => [
      `temper.${temperament}.${taken}`,
      row(value, 0, 9, because),
    ]),
  ) as Record<`temper.${Temper}.${Taken}`, Assumption>;

const RUNGS = {
  ...named<Rung, "cautious">("cautious", "Never the first to shoot, never the first to give.", {
    threaten: 1,
    refuse: 2,
    press: 3,
    hold: 7,
    consult: 7,
    offer: 4,
    concede: 2,
  }),
  ...named<Rung, "proud">("proud", "A great power asks once.", {
    threaten: 3,
    refuse: 7,
    press: 7,
    hold: 5,
    consult: 2,
    offer: 2,
    concede: 1,
  }),
  ...named<Rung, "conciliatory">("conciliatory", "A quarrel among comrades helps only the enemy.", {
    threaten: 1,
    refuse: 1,
    press: 2,
    hold: 4,
    consult: 7,
    offer: 8,
    concede: 5,
  }),
  ...named<Rung, "reckless">("reckless", "Whoever moves first has moved.", {
    threaten: 7,
    refuse: 5,
    press: 7,
    hold: 1,
    consult: 1,
    offer: 3,
    concede: 2,
  }),
};

const MANNERS = {
  ...named<Manner, "cautious">("cautious", "A hint can be taken back.", {
    plain: 2,
    veiled: 6,
    warm: 4,
    cold: 1,
    none: 6,
  }),
  ...named<Manner, "proud">("proud", "Let them guess, or let them hear it.", {
    plain: 5,
    veiled: 2,
    warm: 1,
    cold: 6,
    none: 4,
  }),
  ...named<Manner, "conciliatory">("conciliatory", "Warmth costs nothing.", {
    plain: 4,
    veiled: 2,
    warm: 8,
    cold: 0,
    none: 3,
  }),
  ...named<Manner, "reckless">("reckless", "Said as it comes.", { plain: 7, veiled: 1, warm: 3, cold: 5, none: 1 }),
};

const heeds = (value: number, because: string): Assumption => row(value, 0, 9, because);

/** What a temperament heeds: how much each point that it expects to win or lose counts, in thirds. */
const HEEDS = {
  "heeds.cautious.home": heeds(3, "He counts the votes first."),
  "heeds.cautious.other": heeds(1, "What they think of him comes later."),
  "heeds.cautious.frontier": heeds(3, "Nothing must be let loose."),
  "heeds.cautious.house": heeds(1, "Independence can wait until it is safe."),
  "heeds.proud.home": heeds(3, "What is said of him at home is what he is."),
  "heeds.proud.other": heeds(0, "Let them think what they like."),
  "heeds.proud.frontier": heeds(1, "A frontier is there to be held."),
  "heeds.proud.house": heeds(3, "Owing is the one disgrace."),
  "heeds.conciliatory.home": heeds(1, "He thinks that home will understand."),
  "heeds.conciliatory.other": heeds(3, "Trust is what he is working for."),
  "heeds.conciliatory.frontier": heeds(2, "Peace is the other thing."),
  "heeds.conciliatory.house": heeds(1, "Among friends an account may stay open."),
  "heeds.reckless.home": heeds(1, "He expects to be carried by success."),
  "heeds.reckless.other": heeds(0, "They will follow, or they will not."),
  "heeds.reckless.frontier": heeds(0, "Danger works for whoever minds it less."),
  "heeds.reckless.house": heeds(2, "He would rather be poor than owe thanks."),
} as const satisfies Record<`heeds.${Weighing}.${Heeded}`, Assumption>;

/** What is heeded: his standing at home; how the other takes him; arms and frontiers; what is owed. */
export const HEEDED = ["home", "other", "frontier", "house"] as const;
export type Heeded = (typeof HEEDED)[number];

const WEIGHING = {
  "weigh.picture": row(
    4,
    0,
    9,
    "Toward a sure ally he leans this far to giving, toward a sure rival as far to taking.",
  ),
  "weigh.reply": row(2, 0, 9, "What he last heard from the other he is inclined to answer in kind."),
  "weigh.reply-years": row(3, 0, 50, "After so many years it is another quarrel."),
  "weigh.doubt": row(
    3,
    0,
    9,
    "Below the doubters' line he leans this far to giving: he has no voice left for another quarrel.",
  ),
  "weigh.custom": row(4, 0, 9, "What history chose weighs this much more: somebody in the room had reasons for it."),
} as const satisfies Record<string, Assumption>;

/** Every number by which a leader whom nobody plays decides. */
export const COUNTERPART_ASSUMPTIONS = { ...RUNGS, ...MANNERS, ...HEEDS, ...WEIGHING };
export type CounterpartNumbers = Readonly<Record<keyof typeof COUNTERPART_ASSUMPTIONS, number>>;
