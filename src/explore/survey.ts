import type { Story } from "../playthrough/story.ts";
import { OUTCOME_NAMES } from "../relationship/outcomes.ts";
import { SEATS, type Seat } from "../relationship/seats.ts";
import type { When } from "../script/story-index.ts";
import { type Catalogue, nameOf } from "./catalogue.ts";
import { nothingReached, type Reached, seek } from "./coverage.ts";
import { dominancesIn, effectsOf, meet } from "./forks.ts";
import { freshness } from "./fresh.ts";
import { type Nearest, nearestTo } from "./nearest.ts";
import { pairedIn } from "./paired.ts";
import { type Tally, YEARS_ASKED } from "./tally.ts";

/** Share of playthroughs below which a scene is rarely reached. */
const RARE = 0.01;
/** Tours by which coverage is sought, decisions are met, and what was never reached is looked at from near. */
const TOURS = { coverage: 400, meeting: 60, nearest: 60 };
/** Plays of a decision on which its options are tried, and draws for each. */
const PLAYS = 8;
const DRAWS = 3;
/** Pairs of playthroughs by which what is new on a second run is counted, for each seat. */
const PAIRS = 6;

/** What a writer wants to know of a story that was played many times. */
export interface Survey {
  readonly runs: number;
  readonly scenes: { readonly total: number; readonly reached: number };
  readonly choices: { readonly total: number; readonly reached: number };
  readonly outcomes: Readonly<Record<string, number>>;
  /** The lowest seed that came to each end: `play --seed` and both temperaments of that seed lead there. */
  readonly witnesses: Readonly<Record<string, number>>;
  /** Playthroughs still going at the beginning of a year. */
  readonly stillGoing: Readonly<Record<string, number>>;
  /** Reached by no playthrough and not by the search either: scenes with what they lacked at the nearest, options of scenes that were. */
  readonly never: { readonly scenes: readonly string[]; readonly choices: readonly string[] };
  /** Reached by fewer than one playthrough in a hundred. */
  readonly rare: readonly string[];
  /** Decisions after which nothing goes otherwise. */
  readonly idle: readonly string[];
  readonly dominated: readonly string[];
  /** Per cent of words that a second playthrough from the same seat has new, by chapter. */
  readonly fresh: Partial<Record<Seat, Readonly<Record<string, number>>>>;
}

/** Whether whoever asked has had enough. It is asked between steps, each of a second or two. */
type Over = () => boolean;

/** Looks at what the runs left open. Gives way to an interruption between steps: what was not looked at is then empty. */
export async function survey(story: Story, catalogue: Catalogue, tally: Tally, over: Over): Promise<Survey> {
  const reached = reachedIn(tally, catalogue);
  for (const _ of seek(story, catalogue, reached, 0, TOURS.coverage)) if (await gaveWay(over)) break;
  return {
    ...countsOf(tally, catalogue, reached),
    never: neverIn(story, catalogue, reached, over),
    rare: rareIn(tally, catalogue, reached),
    ...(await weighed(story, catalogue, over)),
    fresh: over() ? {} : freshIn(story),
  };
}

function reachedIn(tally: Tally, { choices }: Catalogue): Reached {
  const reached = nothingReached();
  for (const scene of Object.keys(tally.scenes)) reached.scenes.add(scene);
  for (const { n } of choices) if ((tally.choices[n] ?? 0) > 0) reached.choices.add(n);
  return reached;
}

function countsOf({ runs, outcomes, witnesses, reached: years }: Tally, catalogue: Catalogue, reached: Reached) {
  const names = [...OUTCOME_NAMES, ...(outcomes.none ? ["none"] : [])];
  return {
    runs,
    scenes: { total: catalogue.scenes.length, reached: reached.scenes.size },
    choices: { total: catalogue.choices.length, reached: reached.choices.size },
    outcomes: Object.fromEntries(names.map((outcome) => [outcome, outcomes[outcome] ?? 0])),
    witnesses,
    stillGoing: Object.fromEntries(YEARS_ASKED.map((year) => [year, years[year] ?? 0])),
  };
}

function neverIn(story: Story, { scenes, choices }: Catalogue, reached: Reached, over: Over): Survey["never"] {
  const missed = scenes.filter(({ id }) => !reached.scenes.has(id));
  const nearest = over() ? [] : nearestTo(story, missed, TOURS.nearest);
  return {
    scenes: missed.map(({ id }) =>
      nearness(
        id,
        nearest.find(({ scene }) => scene.id === id),
      ),
    ),
    choices: choices.filter(({ n, scene }) => reached.scenes.has(scene.id) && !reached.choices.has(n)).map(nameOf),
  };
}

function nearness(id: string, near: Nearest | undefined): string {
  if (!near) return id;
  const lacks = near.lacking.map(inWords).join(", ") || "a turn of its own: another scene or the end comes first";
  return `${id} lacks ${lacks} (seed ${near.seed})`;
}

const rareIn = ({ runs, scenes: played }: Tally, { scenes }: Catalogue, reached: Reached): readonly string[] =>
  scenes
    .filter(({ id }) => reached.scenes.has(id) && (played[id] ?? 0) < RARE * runs)
    .map(({ id }) => `${id} in ${played[id] ?? 0}`);

/** Tries the options of every decision that is met, side by side. */
async function weighed(story: Story, catalogue: Catalogue, over: Over): Promise<Pick<Survey, "idle" | "dominated">> {
  const idle: string[] = [];
  const dominated: string[] = [];
  if (over()) return { idle, dominated };
  const manners = Array.from({ length: TOURS.meeting }, (_, seed) => ({ seed, evenly: 2 }));
  const met = meet(story, catalogue, manners, PLAYS);
  for (const decision of catalogue.decisions) {
    if (await gaveWay(over)) break;
    const plays = met.at.get(decision) ?? [];
    if (plays.length > 0 && pairedIn(story, decision, plays, DRAWS) === 0)
      idle.push(`${decision.scene.id}, ${decision.seat}`);
    for (const { better, worse } of dominancesIn(effectsOf(story, decision, plays)))
      dominated.push(`${nameOf(better.option)} over ${worse.option.entry.id}`);
  }
  return { idle, dominated };
}

function freshIn(story: Story): Survey["fresh"] {
  const percent = ({ words, fresh }: { words: number; fresh: number }) =>
    Math.round((100 * fresh) / Math.max(1, words));
  return Object.fromEntries(
    SEATS.map((seat) => {
      const chapters = [...freshness(story, seat, PAIRS)];
      return [seat, Object.fromEntries(chapters.map(([chapter, counted]) => [chapter, percent(counted)]))];
    }),
  );
}

/** Lets an interruption arrive. */
async function gaveWay(over: Over): Promise<boolean> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  return over();
}

function inWords(condition: When): string {
  switch (condition.needs) {
    case "has":
      return `has ${condition.fact}`;
    case "not-has":
      return `not has ${condition.fact}`;
    case "at_least":
    case "below":
      return `${condition.needs} ${condition.indicator} ${condition.number}`;
    case "phase":
      return `phase ${condition.phase}`;
    case "stands":
      return `stands ${condition.region} ${condition.state}`;
  }
}
