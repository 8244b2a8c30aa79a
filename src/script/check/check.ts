import { type CompiledStory, compileStory, type StoryTexts } from "../compiler/story.ts";
import type { Finding } from "../finding.ts";
import type { Elsewhere, Rule } from "./rule.ts";
import { checkStory, RULES } from "./rules.ts";

const NOTHING: Elsewhere = { asked: new Set(), struck: new Set() };

/** Compiles a story and asks every rule of it. Only `check` and the build load this: it brings ink's compiler with it. */
export function checkTexts(
  texts: StoryTexts & { readonly bibliography: { readonly text: string } },
  elsewhere: Elsewhere = NOTHING,
  rules: readonly Rule[] = RULES,
): CompiledStory {
  const compiled = compileStory(texts);
  const broken = checkStory(
    {
      scenes: compiled.scenes,
      facts: compiled.facts,
      factAt: (fact) => ({ file: texts.facts.file, line: texts.facts.lineOf(fact) }),
      bibliography: bibliographyKeys(texts.bibliography.text),
      elsewhere,
    },
    rules,
  );
  return { ...compiled, findings: inOrder([...compiled.findings, ...broken]) };
}

/** `@book{key,` wherever it begins a line. */
export const bibliographyKeys = (bibtex: string): ReadonlySet<string> =>
  new Set([...bibtex.matchAll(/^\s*@\w+\s*\{\s*([^\s,]+)\s*,/gm)].flatMap(([, key]) => key ?? []));

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
