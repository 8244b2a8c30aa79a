import type { At } from "./story-index.ts";

export const SEVERITIES = ["error", "warning"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something wrong with the story, where it stands and what it is, in one line. An error keeps the story from being built. */
export interface Finding extends At {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
}

export const errorAt = (rule: string, { file, line }: At, says: string): Finding => ({
  rule,
  severity: "error",
  file,
  line,
  says,
});

/** `story/2-alliance/x.ink:12: …`, as editors and terminals link it. */
export const findingLine = ({ file, line, rule, severity, says }: Finding): string =>
  `${file}:${line}: ${severity}: ${says} [${rule}]`;
