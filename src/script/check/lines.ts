import type { CompiledScene } from "../compiler/compile.ts";
import { walk } from "../compiler/pieces.ts";
import type { At } from "../story-index.ts";

/** A line of the story as written: which stitch it is in, its words without tags and braces, and the keys it cites. */
export interface TextLine {
  readonly stitch: string;
  /** The words in runs: cut where ink's braces and bars cut them, since what stands beside a cut is not always told beside it. */
  readonly runs: readonly string[];
  readonly cites: readonly string[];
  readonly at: At;
}

const lined = new WeakMap<CompiledScene, readonly TextLine[]>();

/** Every line that tells something, options included. */
export function textLines(scene: CompiledScene): readonly TextLine[] {
  const found = lined.get(scene) ?? read(scene);
  lined.set(scene, found);
  return found;
}

function read({ entry, parsed }: CompiledScene): readonly TextLine[] {
  return parsed.stitches.flatMap(({ name, pieces }) => {
    const byLine = new Map<number, { runs: string[]; cites: string[] }>();
    const on = ({ line }: At) => {
      const found = byLine.get(line) ?? { runs: [], cites: [] };
      byLine.set(line, found);
      return found;
    };
    for (const piece of walk(pieces)) {
      if (piece.is === "text" && piece.text.trim()) on(piece.at).runs.push(piece.text);
      if (piece.is === "tag" && piece.tag.name === "cite") on(piece.at).cites.push(piece.tag.value);
      if (piece.is === "offers") for (const offer of piece.offers) on(offer.at).runs.push(offer.text);
    }
    return [...byLine]
      .filter(([, { runs }]) => runs.length > 0)
      .sort(([a], [b]) => a - b)
      .map(([line, { runs, cites }]) => ({ stitch: name, runs, cites, at: { file: entry.file, line } }));
  });
}

export const wordCount = (text: string): number =>
  text.replace(/<\/?i>/g, "").match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
