import { readStory } from "../build/read-story.ts";
import { PROOFS } from "../explore/proofs.ts";
import { createStory } from "../playthrough/story.ts";
import { factsAsked, factsStruck } from "../relationship/facts-used.ts";
import { bibliographyKeys, checkTexts } from "../script/check/check.ts";
import { textLines, wordCount } from "../script/check/lines.ts";
import type { CompiledStory } from "../script/compiler/story.ts";
import { createScript } from "../script/create-script.ts";
import { type Finding, findingLine } from "../script/finding.ts";
import { harmless } from "../views/harmless.ts";

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
  /** Proofs that stand, and those that wait for scenes to be written: neither error nor warning. */
  readonly proved: readonly string[];
  readonly notYet: readonly string[];
}

/** Asks every rule of a story's sources and, unless `quick`, makes every proof that can be made yet. */
export function report(folder: string, named: string, quick: boolean): Report {
  const texts = readStory(folder, named);
  const compiled = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() });
  const found = [...texts.findings, ...compiled.findings];
  const broken = found.some(({ severity }) => severity === "error");
  const proofs = quick || broken ? { proved: [], failed: [] } : proofsOf(compiled);
  const findings = [...found, ...proofs.failed];
  const of = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity);
  return {
    ...sizeOf(compiled),
    sources: bibliographyKeys(texts.bibliography.text).size,
    errors: of("error"),
    warnings: of("warning"),
    proved: proofs.proved,
    notYet: PROOFS.filter(({ prove }) => !prove).map(({ claims }) => claims),
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

function proofsOf({ scenes, facts }: CompiledStory): {
  readonly proved: readonly string[];
  readonly failed: readonly Finding[];
} {
  const index = { digest: "", scenes: scenes.map(({ entry }) => entry), facts, bibliography: {}, notes: {} };
  const jsons = new Map(scenes.map(({ entry, json }) => [entry.id, json]));
  const makeStory = () => createStory(createScript(index, (id) => jsons.get(id) ?? ""));
  const made = PROOFS.flatMap(({ id, claims, prove }) => (prove ? [{ id, claims, wrong: prove(makeStory) }] : []));
  return {
    proved: made.filter(({ wrong }) => wrong.length === 0).map(({ claims }) => claims),
    failed: made.flatMap(({ id, wrong }) =>
      wrong.map((says): Finding => ({ rule: `proof-${id}`, severity: "error", file: "story", line: 1, says })),
    ),
  };
}

/** The report in lines: findings as editors and terminals link them, then the figures. */
export function reportText(found: Report): string {
  const { scenes, decisions, choices, words, outcomes, sources, errors, warnings, proved, notYet } = found;
  return `${[
    ...[...errors, ...warnings].map(findingLine),
    ...proved.map((claim) => `proved: ${claim}`),
    ...notYet.map((claim) => `not yet: ${claim}`),
    `${scenes} scenes, ${decisions} decisions, ${choices} choices, ${words} words, ${outcomes} of fourteen outcomes, ${sources} sources.`,
    `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}.`,
  ]
    .map(harmless)
    .join("\n")}\n`;
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
