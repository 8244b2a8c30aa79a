import { isSeat } from "../../relationship/seats.ts";
import { errorAt, type Finding } from "../finding.ts";
import type { FactEntry } from "../story-index.ts";
import { plainLine } from "../typography.ts";

/** `facts.yaml` as its reader gives it: the value, and the line on which the entry of a fact begins. */
export interface FactsFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (fact: string) => number;
}

export type FactTable = Readonly<Record<string, FactEntry>>;

/** `name: {means, knows: both|beijing|moscow, set-by: [scene or calendar]}` for each fact; findings for what is otherwise. */
export function readFacts({ file, value, lineOf }: FactsFile): {
  readonly facts: FactTable;
  readonly findings: readonly Finding[];
} {
  if (!isRecord(value))
    return { facts: {}, findings: [errorAt("facts", { file, line: 1 }, "facts.yaml is a table of facts by name")] };
  const facts: Record<string, FactEntry> = {};
  const findings: Finding[] = [];
  for (const [name, entry] of Object.entries(value)) {
    const read = readFact(name, entry);
    if (typeof read === "string") findings.push(errorAt("facts", { file, line: lineOf(name) }, `${name}: ${read}`));
    else facts[name] = read;
  }
  return { facts, findings };
}

const FIELDS = ["means", "knows", "set-by"];

function readFact(name: string, entry: unknown): FactEntry | string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return "a fact's name is lower case with hyphens";
  if (!isRecord(entry)) return "a fact says what it means, who knows, and what sets it";
  const { means, knows, "set-by": setBy, ...more } = entry;
  const [other] = Object.keys(more);
  if (other) return `"${other}" is not one of ${FIELDS.join(", ")}`;
  if (typeof means !== "string" || means === "") return "means: a clause that says what has happened";
  if (typeof knows !== "string" || !(knows === "both" || isSeat(knows)))
    return `knows: ${JSON.stringify(knows)} is not both, beijing or moscow`;
  if (!isNames(setBy)) return "set-by: a list of scenes, or calendar";
  return { means: plainLine(means), knows, setBy };
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
