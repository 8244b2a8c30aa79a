import { readFileSync } from "node:fs";
import { type ReadingCase, readCases } from "../../src/build/reading-cases.ts";

const FILE = "story/readings.yaml";
let read: readonly ReadingCase[] | undefined;

/** The reading cases of the story. Throws when one is misformed. */
export function readingCases(): readonly ReadingCase[] {
  if (read) return read;
  const { cases, findings } = readCases({ file: FILE, text: readFileSync(FILE, "utf8") });
  const [finding] = findings;
  if (finding) throw new Error(`${finding.file}:${finding.line}: ${finding.says}`);
  read = cases;
  return cases;
}
