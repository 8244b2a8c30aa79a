import { choose, type Place, type Play } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import { wanted } from "../relationship/aims.ts";
import type { Indicator, Indicators } from "../relationship/indicators.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import type { Catalogue, Catalogued, Decision } from "./catalogue.ts";
import { type Manner, tour } from "./tour.ts";

/** A play that waits at a decision. */
export type Waiting = Play & { readonly place: Place };

/** Plays met on tours, by the decision at which they wait: a few of each are enough, and later seeds add nothing. */
export interface Met {
  readonly at: ReadonlyMap<Decision, readonly Waiting[]>;
}

/** The plays of some tours that wait at decisions: up to `most` for each. */
export function meet(story: Story, catalogue: Catalogue, manners: readonly Manner[], most: number): Met {
  const at = new Map<Decision, Waiting[]>(catalogue.decisions.map((decision) => [decision, []]));
  const bySeat = new Map(catalogue.decisions.map((decision) => [`${decision.scene.id}/${decision.seat}`, decision]));
  for (const manner of manners)
    tour(story, manner, undefined, (play) => {
      const { scene, seat, node } = play.place;
      const decision = bySeat.get(`${scene.id}/${seat}`);
      const waiting = decision && at.get(decision);
      if (waiting && waiting.length < most && node.passage.options.some(({ act }) => act)) waiting.push(play);
    });
  return { at };
}

/** What an option did on average to what its chooser minds, over the plays in which it was offered. Higher is better for him. */
export interface Effect {
  readonly option: Catalogued;
  readonly plays: number;
  readonly gains: Readonly<Record<Minded, number>>;
}

/** What a chooser minds at once: his standing, the other's trust, the frontier, Washington, and what is owed. */
export const MINDED = ["standing", "trusted", "border", "washington", "dependence"] as const;
export type Minded = (typeof MINDED)[number];

function gainsOf(seat: Seat, before: Indicators, after: Indicators): Record<Minded, number> {
  const moved = (indicator: Indicator) => after[indicator] - before[indicator];
  return {
    standing: moved(`standing-${seat}`),
    trusted: moved(`trust-${otherSeat(seat)}`),
    border: -moved("border"),
    washington: -moved("american-pressure"),
    dependence: wanted(seat, "dependence") * moved("dependence"),
  };
}

/** Takes each option of a decision in each of the same plays, and sees what it moves at once. */
export function effectsOf(story: Story, decision: Decision, plays: readonly Waiting[]): readonly Effect[] {
  return decision.options.flatMap((option) => {
    const gains = plays.flatMap((play) => gainsAt(story, play, option) ?? []);
    if (gains.length === 0) return [];
    const mean = (of: Minded) => gains.reduce((sum, each) => sum + each[of], 0) / gains.length;
    return [
      { option, plays: gains.length, gains: Object.fromEntries(MINDED.map((of) => [of, mean(of)])) as Effect["gains"] },
    ];
  });
}

/** What an option moves once its part has ended and been read; what is chosen under it is what history chose. */
function gainsAt(story: Story, play: Waiting, { entry, seat }: Catalogued): Record<Minded, number> | undefined {
  const { scene } = play.place;
  let now: Play = play;
  for (let choice: string | undefined = entry.id; choice !== undefined; ) {
    const next = choose(story, now, choice, "counterpart");
    if (!next.ok) return undefined;
    now = next.value;
    const consequence = now.moments.find((moment) => moment.is === "consequence" && moment.seat === seat);
    if (consequence) return gainsOf(seat, play.place.before, consequence.indicators);
    const { place }: Play = now;
    if (place?.scene.id !== scene.id || place.seat !== seat) return undefined;
    const { options } = place.node.passage;
    choice = (options.find(({ historical }) => historical) ?? options[0])?.id;
  }
  return undefined;
}

/** An option at least as good as another in all that its chooser minds, and better in something. */
export interface Dominance {
  readonly better: Effect;
  readonly worse: Effect;
}

export const dominancesIn = (effects: readonly Effect[]): readonly Dominance[] =>
  effects.flatMap((better) =>
    effects
      .filter((worse) => worse !== better && dominates(better.gains, worse.gains))
      .map((worse) => ({ better, worse })),
  );

const dominates = (one: Effect["gains"], other: Effect["gains"]): boolean =>
  MINDED.every((of) => one[of] >= other[of]) && MINDED.some((of) => one[of] > other[of]);
