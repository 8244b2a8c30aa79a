import { readStory, type StoryFiles } from "../build/read-story.ts";
import { catalogueOf } from "../explore/catalogue.ts";
import { type Ground, PROOFS, type Proven } from "../explore/proofs.ts";
import { type Batch, type Counted, createCrew, type Laid, storyOf } from "../explore/workers.ts";
import { factsAsked, factsStruck } from "../relationship/facts-used.ts";
import { OUTCOME_NAMES } from "../relationship/outcomes.ts";
import { bibliographyKeys, checkTexts } from "../script/check/check.ts";
import { textLines, wordCount } from "../script/check/lines.ts";
import type { CompiledStory } from "../script/compiler/story.ts";
import { type Finding, findingLine } from "../script/finding.ts";
import { harmless } from "../views/harmless.ts";
import { laidOf } from "./laid.ts";

/** A proof that stands, with its figure. */
interface Stands {
  readonly claims: string;
  readonly figure: string;
}

/** What `check` found, as its JSON has it. */
export interface Report {
  readonly scenes: number;
  readonly decisions: number;
  readonly choices: number;
  readonly words: number;
  readonly outcomes: number;
  readonly sources: number;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly proved: readonly Stands[];
  /** Proofs that were not made: too slow for who asked, or about the whole plot where a story has a part of it. */
  readonly notMade: readonly string[];
}

/** How a report is made: in how many threads, and whether the slow proofs are left out. */
interface Making {
  readonly quick: boolean;
  readonly threads: number;
}

/** A story's sources; `named` is how findings name the folder. */
export const readSources = readStory;

/** Asks every rule of a story's sources, and makes the proofs. */
export async function report(texts: StoryFiles, making: Making): Promise<Report> {
  const compiled = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() });
  const found = [...texts.findings, ...compiled.findings];
  const broken = found.some(({ severity }) => severity === "error");
  const proofs = broken ? { proved: [], failed: [], notMade: [] } : await proofsOf(compiled, making);
  const findings = [...found, ...proofs.failed];
  const of = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity);
  return {
    ...sizeOf(compiled),
    sources: bibliographyKeys(texts.bibliography.text).size,
    errors: of("error"),
    warnings: of("warning"),
    proved: proofs.proved,
    notMade: proofs.notMade,
  };
}

function sizeOf({ scenes }: CompiledStory): Pick<Report, "scenes" | "decisions" | "choices" | "words" | "outcomes"> {
  const choices = scenes.flatMap(({ entry }) => Object.values(entry.stitches).flatMap((stitch) => stitch.choices));
  const words = scenes.flatMap(textLines).flatMap(({ runs }) => runs);
  const outcomes = scenes.filter(({ entry }) => entry.kind === "outcome").length;
  return {
    scenes: scenes.length - outcomes,
    decisions: choices.filter(({ act, historical }) => act && historical).length,
    choices: choices.length,
    words: words.reduce((sum, run) => sum + wordCount(run), 0),
    outcomes,
  };
}

interface Proofs {
  readonly proved: readonly Stands[];
  readonly failed: readonly Finding[];
  readonly notMade: readonly string[];
}

async function proofsOf(compiled: CompiledStory, { quick, threads }: Making): Promise<Proofs> {
  const { scenes } = compiled;
  const whole = OUTCOME_NAMES.every((outcome) => scenes.some(({ entry }) => entry.id === outcome));
  const made = PROOFS.filter((proof) => whole && (proof.quick || !quick));
  const notMade = PROOFS.filter((proof) => !made.includes(proof)).map(({ claims }) => claims);
  const { ground, stop } = groundOf(laidOf(compiled), threads);
  const proved: Stands[] = [knowledgeOf(compiled)];
  const failed: Finding[] = [];
  try {
    for (const { id, claims, prove } of made) {
      const { figure, wrong }: Proven = await prove(ground);
      if (wrong.length === 0) proved.push({ claims, figure });
      for (const says of wrong) failed.push({ rule: `proof-${id}`, severity: "error", file: "story", line: 1, says });
    }
  } finally {
    await stop();
  }
  return { proved, failed, notMade };
}

/** The sixth proof is the rules' own: here it is told that they were asked, and of how much. */
const knowledgeOf = ({ scenes, facts }: CompiledStory): Stands => ({
  claims: "No stitch asks what its seat cannot know; no fact is set and never asked, or asked and never set.",
  figure: `${Object.keys(facts).length} facts, ${scenes
    .flatMap(({ entry }) => Object.values(entry.stitches))
    .reduce((sum, { questions }) => sum + questions.length, 0)} questions`,
});

/** What proofs stand on. Threads are started for the first batch, and each batch is played once. */
function groundOf(laid: Laid, threads: number): { readonly ground: Ground; readonly stop: () => Promise<void> } {
  const played = new Map<Batch, Promise<Counted>>();
  let crew: ReturnType<typeof createCrew> | undefined;
  const play = (batch: Batch): Promise<Counted> => {
    crew ??= createCrew(laid, threads);
    const counted = played.get(batch) ?? crew.play(batch);
    played.set(batch, counted);
    return counted;
  };
  const ground = { makeStory: () => storyOf(laid), catalogue: catalogueOf(laid.index), play };
  return { ground, stop: async () => crew?.stop() };
}

/** The report in lines: findings as editors and terminals link them, then the figures. */
export function reportText(found: Report): string {
  const { scenes, decisions, choices, words, outcomes, sources, errors, warnings, proved, notMade } = found;
  return `${[
    ...[...errors, ...warnings].map(findingLine),
    ...proved.map(({ claims, figure }) => `proved: ${claims} (${figure})`),
    ...notMade.map((claim) => `not asked: ${claim}`),
    `${scenes} scenes, ${decisions} decisions, ${choices} choices, ${words} words, ${outcomes} of fourteen outcomes, ${sources} sources.`,
    `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}.`,
  ]
    .map(harmless)
    .join("\n")}\n`;
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
