import type { CompiledScene } from "../compiler/compile.ts";
import { NOTES } from "../story-index.ts";
import { textLines } from "./lines.ts";
import { allPieces, choicePoints, eachScene, type Fault, type Rule, thumb } from "./rule.ts";

/** What writers of such rooms reach for when nothing else comes to hand. */
const TICS = {
  "a pencil": /\bpencils?\b/gi,
  "a laugh": /\blaugh(?:s|ed|ing|ter)?\b/gi,
  "a telephone": /\btelephones?\b/gi,
  snow: /\bsnow(?:s|y|ing)?\b/gi,
  "“not this but that”": /\bnot [^.,;:?!]{1,30},? but\b/gi,
} as const;

/**
 * One of each is an effect, two are a habit. What the scene is about is no tic: the title names it, or an option, or one
 * of the writer's own notes, as the question above the options is.
 */
function* tics(scene: CompiledScene): Generator<Fault> {
  const options = choicePoints(allPieces(scene)).flatMap(({ offers }) => offers.map(({ text }) => text));
  const notes = scene.parsed.lines.filter((line) => line.trim().startsWith("//"));
  const lines = textLines(scene).filter(({ stitch }) => !(NOTES as readonly string[]).includes(stitch));
  for (const [tic, of] of Object.entries(TICS)) {
    if ([scene.entry.title, ...options, ...notes].some((text) => text.match(of))) continue;
    const found = lines.flatMap(({ runs, at }) => runs.flatMap((run) => [...run.matchAll(of)].map(() => at)));
    const [, second] = found;
    if (second) yield { at: second, says: `${tic} for the second time in this scene, of ${found.length}` };
  }
}

/** Habits that can be counted by the word. */
export const TIC_RULES: readonly Rule[] = thumb([
  { id: "tics", reason: "an effect used twice is a habit", test: eachScene(tics) },
]);
