import { NOTES } from "../story-index.ts";
import { textLines } from "./lines.ts";
import type { CheckedStory, Fault } from "./rule.ts";

const LONG = 6;

/** Six words that stand in two scenes. A name is no word here, and no phrase goes over one, nor over the end of a sentence. */
export function* repeatedPhrases({ scenes }: CheckedStory): Generator<Fault> {
  const first = new Map<string, string>();
  for (const scene of scenes) {
    const told = new Set<string>();
    for (const { runs, at, stitch } of textLines(scene)) {
      if ((NOTES as readonly string[]).includes(stitch)) continue;
      const found = runs
        .flatMap(phrasesIn)
        .find((phrase) => first.has(phrase) && first.get(phrase) !== scene.entry.id && !told.has(phrase));
      if (found === undefined) continue;
      for (const phrase of runs.flatMap(phrasesIn)) told.add(phrase);
      yield { at, says: `"${found}" stands in ${first.get(found)} too` };
    }
    for (const { runs, stitch } of textLines(scene))
      if (!(NOTES as readonly string[]).includes(stitch))
        for (const phrase of runs.flatMap(phrasesIn)) if (!first.has(phrase)) first.set(phrase, scene.entry.id);
  }
}

/** Every six words in a row of a text, quotations, names and ends of sentences cutting it. */
export function phrasesIn(text: string): readonly string[] {
  return text
    .replace(/<\/?i>/g, "")
    .replace(/["“][^"”]*["”]/g, ".")
    .split(/[.!?:;]+/)
    .flatMap(withoutNames)
    .flatMap((words) => words.slice(LONG - 1).map((_, from) => words.slice(from, from + LONG).join(" ")));
}

/** A sentence's words in lower case, cut at capitalised words other than its first and "I". */
function withoutNames(sentence: string): readonly (readonly string[])[] {
  const cut: string[][] = [[]];
  for (const [at, word] of (sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).entries()) {
    const isName = at > 0 && /^\p{Lu}/u.test(word) && word !== "I";
    if (isName) cut.push([]);
    else cut.at(-1)?.push(word.toLowerCase().replaceAll("’", "'"));
  }
  return cut;
}
