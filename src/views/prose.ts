import type { Paragraph, Run } from "../script/text.ts";
import type { Block } from "./page.ts";

/** A scene's paragraphs as blocks. A scene marks no sources in its prose: they stand in its record. */
export const proseOf = (paragraphs: readonly Paragraph[]): readonly Block[] =>
  paragraphs.map(({ runs }) => ({ block: "prose", runs }));

/** Numbers for the sources of a page, in order of first mention. */
export class Footnotes {
  readonly #cites: string[] = [];

  /** A record's paragraph, with the numbers of the sources its line cites at its end. */
  paragraph({ runs, cites }: Paragraph): Block {
    const marks = cites.map((cite) => `[${this.#numberOf(cite)}]`).join("");
    const run: Run = { text: ` ${marks}` };
    return { block: "prose", runs: marks ? [...runs, run] : runs };
  }

  sources(noteOf: (cite: string) => string): readonly Block[] {
    return this.#cites.map((cite, index) => ({ block: "source", number: index + 1, text: noteOf(cite) }));
  }

  #numberOf(cite: string): number {
    if (!this.#cites.includes(cite)) this.#cites.push(cite);
    return this.#cites.indexOf(cite) + 1;
  }
}
