import type { Temperament } from "../counterpart/temperaments.ts";
import { catalogueOf } from "../explore/catalogue.ts";
import { type Survey, survey } from "../explore/survey.ts";
import { createCrew, type Laid, storyOf } from "../explore/workers.ts";
import { harmless } from "../views/harmless.ts";
import type { Host } from "./host.ts";
import { progressOn } from "./progress.ts";

/** How many lines of a list are told; the JSON has them all. */
const MOST_NAMED = 20;

/** What was found, as the JSON has it. */
export interface Explored extends Survey {
  readonly seconds: number;
  readonly interrupted: boolean;
}

interface Asked {
  readonly runs: number;
  readonly seed: number;
  readonly temperament?: Temperament;
  readonly workers: number;
  readonly json?: boolean;
}

/** Plays, seeks and tries, until it is done or interrupted. */
export async function explored(laid: Laid, asked: Asked, host: Host): Promise<Explored> {
  const { runs, seed, temperament, workers, json } = asked;
  const began = host.now().getTime();
  const crew = createCrew(laid, workers);
  let interrupted = false;
  const forget = host.onInterrupt(() => {
    interrupted = true;
    void crew.stop();
  });
  const progress = progressOn(host, runs, json !== true);
  const batch = { seed, runs, evenly: 0, shifts: false, ...(temperament && { temperament }) };
  const { tally } = await crew.play(batch, progress.show);
  progress.clear();
  await crew.stop();
  const found = await survey(storyOf(laid), catalogueOf(laid.index), tally, () => interrupted);
  forget();
  return { ...found, seconds: Math.round((host.now().getTime() - began) / 100) / 10, interrupted };
}

/** What was found in lines, for a writer. */
export function exploredText(found: Explored): string {
  const { runs, seconds, interrupted, scenes, choices } = found;
  const { never, rare, idle, dominated } = found;
  return `${[
    `${runs} playthroughs in ${seconds} s${interrupted ? ", interrupted" : ""}: ${scenes.reached} of ${scenes.total} scenes, ${choices.reached} of ${choices.total} choices reached.`,
    "",
    ...shares(found),
    ...listed(interrupted ? "Not reached so far" : "Never reached", [...never.scenes, ...never.choices]),
    ...listed("Rarely reached", rare),
    ...listed("Nothing goes otherwise after", idle),
    ...listed("At least as good in all", dominated),
    "",
    ...freshLines(found),
  ]
    .map(harmless)
    .join("\n")}\n`;
}

function shares({ runs, outcomes, witnesses, stillGoing }: Explored): readonly string[] {
  const share = (n: number) => `${((100 * n) / Math.max(1, runs)).toFixed(1).padStart(5)} %`;
  const ends = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  const seed = (outcome: string) => (outcome in witnesses ? ` (seed ${witnesses[outcome]})` : "");
  return [
    ...ends.map(([outcome, n]) => `${share(n)}  ${outcome}${seed(outcome)}`),
    "",
    ...Object.entries(stillGoing).map(([year, n]) => `${share(n)}  still going in ${year}`),
  ];
}

const freshLines = ({ fresh }: Explored): readonly string[] =>
  Object.entries(fresh).map(([seat, chapters]) => {
    const percents = Object.entries(chapters).map(([chapter, percent]) => `${chapter} ${percent} %`);
    return `New words on a second run from ${seat}: ${percents.join(", ")}.`;
  });

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        "",
        `${heading}: ${lines.length}`,
        ...lines.slice(0, MOST_NAMED).map((line) => `  ${line}`),
        ...(lines.length > MOST_NAMED ? [`  and ${lines.length - MOST_NAMED} more`] : []),
      ];
