import type { At } from "./story-index.ts";
import { withoutControls } from "./typography.ts";

export const SEVERITIES = ["error", "warning"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something wrong with the story, where it stands and what it is, in one line. An error keeps the story from being built. */
export interface Finding extends At {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
}

/** A finding quotes what it found, and may be printed anywhere: so nothing in it can move a cursor. */
export const findingAt = (rule: string, severity: Severity, { file, line }: At, says: string): Finding => ({
  rule,
  severity,
  file: withoutControls(file),
  line,
  says: withoutControls(says),
});

export const errorAt = (rule: string, at: At, says: string): Finding => findingAt(rule, "error", at, says);

/** `story/2-alliance/x.ink:12: …`, as editors and terminals link it. */
export const findingLine = ({ file, line, rule, severity, says }: Finding): string =>
  `${file}:${line}: ${severity}: ${says} [${rule}]`;
