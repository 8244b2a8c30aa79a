import { readStory } from "../build/read-story.ts";
import type { Temperament } from "../counterpart/temperaments.ts";
import { type Catalogue, catalogueOf, nameOf } from "../explore/catalogue.ts";
import { nothingReached, type Reached, seek } from "../explore/coverage.ts";
import { dominancesIn, effectsOf, meet } from "../explore/forks.ts";
import { freshness } from "../explore/fresh.ts";
import { nearestTo } from "../explore/nearest.ts";
import { pairedIn } from "../explore/paired.ts";
import { YEARS_ASKED } from "../explore/tally.ts";
import { type Counted, createCrew, type Laid, storyOf } from "../explore/workers.ts";
import type { Story } from "../playthrough/story.ts";
import { factsAsked, factsStruck } from "../relationship/facts-used.ts";
import { OUTCOME_NAMES } from "../relationship/outcomes.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { SEATS } from "../relationship/seats.ts";
import { checkTexts } from "../script/check/check.ts";
import { RULES } from "../script/check/rules.ts";
import { findingLine } from "../script/finding.ts";
import type { When } from "../script/story-index.ts";
import { harmless } from "../views/harmless.ts";
import { laidOf } from "./check-report.ts";
import type { Host } from "./host.ts";
import { progressOn } from "./progress.ts";

/** Share of playthroughs below which a scene is rarely reached, and how many such are named. */
const RARE = 0.01;
const MOST_NAMED = 20;
/** Tours by which coverage is sought, decisions are met, and what was never reached is looked at from near. */
const TOURS = { coverage: 400, meeting: 60, nearest: 60 };
/** Plays of a decision on which its options are tried. */
const PLAYS = 8;
/** Pairs of playthroughs by which what is new on a second run is counted, for each seat. */
const PAIRS = 6;

/** What was found, as the JSON has it. */
export interface Survey {
  readonly runs: number;
  readonly seconds: number;
  readonly interrupted: boolean;
  readonly scenes: { readonly total: number; readonly reached: number };
  readonly choices: { readonly total: number; readonly reached: number };
  readonly outcomes: Readonly<Record<string, number>>;
  /** The lowest seed that came to each end: `play --seed` and both temperaments of that seed lead there. */
  readonly witnesses: Readonly<Record<string, number>>;
  readonly stillGoing: Readonly<Record<string, number>>;
  /** Not reached by any playthrough or by the search: what it lacked at the nearest. */
  readonly never: { readonly scenes: readonly string[]; readonly choices: readonly string[] };
  /** Reached by fewer than one playthrough in a hundred. */
  readonly rare: readonly string[];
  /** Decisions after which nothing goes otherwise. */
  readonly idle: readonly string[];
  readonly dominated: readonly string[];
  /** Per cent of words that a second playthrough from the same seat has new, by chapter. */
  readonly fresh: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Asked {
  readonly runs: number;
  readonly seed: number;
  readonly temperament?: Temperament;
  readonly workers: number;
  readonly json?: boolean;
}

/** A story's sources, compiled; the first thing that keeps it from being told, with its file and line. */
export function laidFrom(folder: string, named: string): Result<Laid, string> {
  const texts = readStory(folder, named);
  const compiled = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() });
  const [broken] = [...texts.findings, ...compiled.findings].filter(
    ({ rule, severity }) => severity === "error" && !CRAFT.has(rule),
  );
  return broken ? failed(findingLine(broken)) : ok(laidOf(compiled));
}

/** Rules of craft keep no story from being told. */
const CRAFT: ReadonlySet<string> = new Set(RULES.filter(({ about }) => about === "craft").map(({ id }) => id));

/** Plays, seeks and tries, until it is done or interrupted. */
export async function survey(laid: Laid, asked: Asked, host: Host): Promise<Survey> {
  const began = host.now().getTime();
  const catalogue = catalogueOf(laid.index);
  const crew = createCrew(laid, asked.workers);
  let interrupted = false;
  const forget = host.onInterrupt(() => {
    interrupted = true;
    void crew.stop();
  });
  const progress = progressOn(host, asked.runs, asked.json !== true);
  const batch = {
    seed: asked.seed,
    runs: asked.runs,
    evenly: 0,
    shifts: false,
    ...(asked.temperament && { temperament: asked.temperament }),
  };
  const counted = await crew.play(batch, progress.show);
  progress.clear();
  await crew.stop();
  const looked = await look(storyOf(laid), catalogue, counted, () => interrupted);
  forget();
  return {
    ...figures(counted, catalogue, looked.reached),
    ...looked.says,
    seconds: Math.round((host.now().getTime() - began) / 100) / 10,
    interrupted,
  };
}

const figures = ({ tally }: Counted, catalogue: Catalogue, reached: Reached) => ({
  runs: tally.runs,
  scenes: { total: catalogue.scenes.length, reached: reached.scenes.size },
  choices: { total: catalogue.choices.length, reached: reached.choices.size },
  outcomes: Object.fromEntries(
    [...OUTCOME_NAMES, ...(tally.outcomes.none ? ["none"] : [])].map((outcome) => [
      outcome,
      tally.outcomes[outcome] ?? 0,
    ]),
  ),
  witnesses: tally.witnesses,
  stillGoing: Object.fromEntries(YEARS_ASKED.map((year) => [year, tally.reached[year] ?? 0])),
});

/** What is looked at beside the runs. Each step gives way to an interruption. */
async function look(story: Story, catalogue: Catalogue, { tally }: Counted, over: () => boolean) {
  const reached = nothingReached();
  for (const scene of Object.keys(tally.scenes)) reached.scenes.add(scene);
  for (const [n, times] of tally.choices.entries()) if (times > 0) reached.choices.add(n);
  for (const _ of seek(story, catalogue, reached, 0, TOURS.coverage)) if (await gaveWay(over)) break;
  const missed = catalogue.scenes.filter(({ id }) => !reached.scenes.has(id));
  const nearest = over() ? [] : nearestTo(story, missed, TOURS.nearest);
  const manners = Array.from({ length: TOURS.meeting }, (_, seed) => ({ seed, evenly: 2 }));
  const met = over() ? undefined : meet(story, catalogue, manners, PLAYS);
  const idle: string[] = [];
  const dominated: string[] = [];
  for (const decision of met ? catalogue.decisions : []) {
    if (await gaveWay(over)) break;
    const plays = met?.at.get(decision) ?? [];
    if (plays.length > 0 && pairedIn(story, decision, plays, 3) === 0)
      idle.push(`${decision.scene.id}, ${decision.seat}`);
    for (const { better, worse } of dominancesIn(effectsOf(story, decision, plays)))
      dominated.push(`${nameOf(better.option)} over ${worse.option.entry.id}`);
  }
  const rare = catalogue.scenes
    .filter(({ id }) => reached.scenes.has(id) && (tally.scenes[id] ?? 0) < RARE * tally.runs)
    .map(({ id }) => `${id} in ${tally.scenes[id] ?? 0}`);
  const never = {
    scenes: missed.map(({ id }) => {
      const near = nearest.find(({ scene }) => scene.id === id);
      return near ? `${id} lacks ${near.lacking.map(inWords).join(", ")} (seed ${near.seed})` : id;
    }),
    choices: catalogue.choices.filter(({ n }) => !reached.choices.has(n)).map(nameOf),
  };
  return { reached, says: { never, rare, idle, dominated, fresh: over() ? {} : freshIn(story) } };
}

const freshIn = (story: Story): Survey["fresh"] =>
  Object.fromEntries(
    SEATS.map((seat) => [
      seat,
      Object.fromEntries(
        [...freshness(story, seat, PAIRS)].map(([chapter, { words, fresh }]) => [
          chapter,
          Math.round((100 * fresh) / Math.max(1, words)),
        ]),
      ),
    ]),
  );

/** Lets an interruption arrive. */
async function gaveWay(over: () => boolean): Promise<boolean> {
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

/** The survey in lines, for a writer. */
export function surveyText(found: Survey): string {
  const {
    runs,
    seconds,
    interrupted,
    scenes,
    choices,
    outcomes,
    witnesses,
    stillGoing,
    never,
    rare,
    idle,
    dominated,
    fresh,
  } = found;
  const share = (n: number) => `${((100 * n) / Math.max(1, runs)).toFixed(1).padStart(5)} %`;
  return `${[
    `${runs} playthroughs in ${seconds} s${interrupted ? ", interrupted" : ""}: ${scenes.reached} of ${scenes.total} scenes, ${choices.reached} of ${choices.total} choices reached.`,
    "",
    ...Object.entries(outcomes)
      .sort(([, a], [, b]) => b - a)
      .map(
        ([outcome, n]) =>
          `${share(n)}  ${outcome}${witnesses[outcome] === undefined ? "" : ` (seed ${witnesses[outcome]})`}`,
      ),
    "",
    ...Object.entries(stillGoing).map(([year, n]) => `${share(n)}  still going in ${year}`),
    ...listed("Never reached", [...never.scenes, ...never.choices]),
    ...listed("Rarely reached", rare),
    ...listed("Nothing goes otherwise after", idle),
    ...listed("At least as good in all", dominated),
    "",
    ...Object.entries(fresh).map(
      ([seat, byChapter]) =>
        `New words on a second run from ${seat}: ${Object.entries(byChapter)
          .map(([chapter, percent]) => `${chapter} ${percent} %`)
          .join(", ")}.`,
    ),
  ]
    .map(harmless)
    .join("\n")}\n`;
}

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        "",
        `${heading}: ${lines.length}`,
        ...lines.slice(0, MOST_NAMED).map((line) => `  ${line}`),
        ...(lines.length > MOST_NAMED ? [`  and ${lines.length - MOST_NAMED} more`] : []),
      ];
