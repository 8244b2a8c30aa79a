import { stateOf } from "./digests.ts";
import { isChoice } from "./lines.ts";
import type { Log } from "./log.ts";
import { begin, type Play } from "./play.ts";
import { chooseLine } from "./playthrough.ts";
import type { Story } from "./story.ts";
import { treeOf } from "./tree.ts";

/** Something that does not hold, at a line of the file. */
export interface Finding {
  readonly line: number;
  readonly says: string;
}

export interface Verdict {
  readonly holds: boolean;
  readonly choices: number;
  readonly branches: number;
  /** Lines that could not be read, then choices that are no longer offered, then where numbers moved. */
  readonly findings: readonly Finding[];
}

/** Re-executes every branch of a log and says whether it still holds, and from where not. */
export function verify(story: Story, log: Log): Verdict {
  const findings: Finding[] = log.damage.map(({ line, says }) => ({ line, says: `Line ${line} ${says}.` }));
  const tree = treeOf(log);
  const choices = log.entries.filter(isChoice);
  const leaves = [0, ...choices.map(({ n }) => n)].filter((n) => !tree.children.has(n));
  const walk = (play: Play, n: number, moved: boolean): void => {
    for (const child of tree.children.get(n) ?? []) {
      const line = log.lineOf.get(child.n) ?? 0;
      const next = chooseLine(story, play, child);
      if (!next.ok) {
        findings.push({ line, says: `Line ${line}: ${next.problem}.` });
        continue;
      }
      const differs = child.state !== undefined && child.state !== stateOf(next.value.relationship);
      if (differs && !moved) {
        findings.push({ line, says: `Line ${line}: the choices hold; the numbers moved from ${child.scene}.` });
      }
      walk(next.value, child.n, moved || differs);
    }
  };
  walk(begin(story), 0, false);
  return { holds: findings.length === 0, choices: choices.length, branches: leaves.length, findings };
}
