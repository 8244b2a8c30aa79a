import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { FactsFile } from "../script/compiler/facts.ts";
import type { Source } from "../script/compiler/ink.ts";
import { errorAt, type Finding } from "../script/finding.ts";
import { type ReadingCase, readCases } from "./reading-cases.ts";

/** A story's folder, read: the only place where its files are touched. */
export interface StoryFiles {
  readonly main: Source;
  readonly scenes: readonly Source[];
  readonly facts: FactsFile;
  readonly bibliography: Source;
  /** The reading cases, where the story keeps any. */
  readonly readings: readonly ReadingCase[];
  readonly findings: readonly Finding[];
}

/** Reads a story's folder. `named` is how findings name it: `story`, or what the caller gave. */
export function readStory(folder: string, named = folder): StoryFiles {
  const read = (file: string): Source => ({
    file: join(named, file).split(sep).join("/"),
    text: readFileSync(join(folder, file), "utf8"),
  });
  const inks = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".ink") && file !== "main.ink")
    .sort();
  const { facts, findings } = readFactsFile(read("facts.yaml"));
  const readings = existsSync(join(folder, "readings.yaml"))
    ? readCases(read("readings.yaml"))
    : { cases: [], findings: [] };
  return {
    main: read("main.ink"),
    scenes: inks.map(read),
    facts,
    bibliography: read("sources.bib"),
    readings: readings.cases,
    findings: [...findings, ...readings.findings],
  };
}

function readFactsFile({ file, text }: Source): { readonly facts: FactsFile; readonly findings: readonly Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (fact: string) => {
    const node = document.get(fact, true);
    return isNode(node) && node.range ? lineAt(node.range[0]) : 1;
  };
  const findings = document.errors.map(({ pos, message }) =>
    errorAt("facts", { file, line: lineAt(pos[0]) }, message.split("\n")[0] ?? message),
  );
  return { facts: { file, value: findings.length > 0 ? {} : document.toJS(), lineOf }, findings };
}
