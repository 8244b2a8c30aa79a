/** A piece of text as a screen sets it. Ink's `<i>…</i>` is the only markup a scene has. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** One paragraph as it was told, with the keys (and places) of the sources that its line cites, as `stalinmao1949record, p. 5`. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly cites: readonly string[];
}

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");
