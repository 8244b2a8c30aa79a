import type { Verdict } from "../playthrough/verify.ts";
import { harmless } from "./harmless.ts";

/** What was found of a playthrough, in sentences. */
export function verdictLines({ holds, choices, branches, findings }: Verdict): readonly string[] {
  const size = `${count(choices, "choice")} in ${count(branches, "branch", "branches")}`;
  if (holds) return [`It holds: ${size}, each re-executed and found the same.`];
  return [
    ...findings.map(({ says }) => harmless(says)),
    `It does not hold: ${size}, ${count(findings.length, "finding")}.`,
  ];
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
