import type { CompiledScene } from "../compiler/compile.ts";
import { type CheckedStory, eachScene, type Fault, form, type Rule } from "./rule.ts";

/** `stalinmao1949record, p. 5` has a key and, after the comma, a place in it. */
export const keyOfCite = (cite: string): string => (cite.split(",")[0] ?? "").trim();

function* sourcesKnown({ entry, parsed }: CompiledScene, { bibliography }: CheckedStory): Generator<Fault> {
  for (const { name, value, at } of parsed.head)
    if (name === "source" && !bibliography.has(value)) yield { at, says: `# source: ${value} is not in sources.bib` };
  for (const { cites } of Object.values(entry.stitches))
    for (const { cite, ...at } of cites)
      if (!bibliography.has(keyOfCite(cite)))
        yield { at, says: `# cite: ${cite}: "${keyOfCite(cite)}" is not in sources.bib` };
}

export const SOURCES: readonly Rule[] = form([
  { id: "source-known", reason: "what is cited can be looked up", test: eachScene(sourcesKnown) },
]);
