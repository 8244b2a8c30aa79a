import { type Finding, findingAt } from "../finding.ts";
import { CHOICES } from "./choices.ts";
import { FACTS_AND_SLOTS } from "./facts.ts";
import { FORM } from "./form.ts";
import { KNOWLEDGE } from "./knowledge.ts";
import { LENGTH_RULES } from "./lengths.ts";
import { PROSE } from "./prose.ts";
import type { CheckedStory, Rule } from "./rule.ts";
import { SOURCES } from "./sources.ts";
import { TIC_RULES } from "./tics.ts";

/** Every rule that a machine can ask of the text. */
export const RULES: readonly Rule[] = [
  ...FORM,
  ...CHOICES,
  ...KNOWLEDGE,
  ...FACTS_AND_SLOTS,
  ...SOURCES,
  ...LENGTH_RULES,
  ...PROSE,
  ...TIC_RULES,
];

/** What breaks the rules, rule by rule. */
export function checkStory(story: CheckedStory, rules: readonly Rule[] = RULES): readonly Finding[] {
  return rules.flatMap(({ id, severity, test }) =>
    [...test(story)].map(({ at, says }) => findingAt(id, severity, at, says)),
  );
}
