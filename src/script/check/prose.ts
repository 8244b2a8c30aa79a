import type { CompiledScene } from "../compiler/compile.ts";
import { questionAbove, runsThrough } from "../compiler/entry.ts";
import { type Offer, walk } from "../compiler/pieces.ts";
import { NOTES, type SceneKind } from "../story-index.ts";
import { textLines, wordCount } from "./lines.ts";
import { repeatedPhrases } from "./phrases.ts";
import {
  allPieces,
  type CheckedStory,
  choicePoints,
  craft,
  eachScene,
  type Fault,
  type Rule,
  startOf,
  thumb,
} from "./rule.ts";

const QUOTED = /["“”«»]/;
const MOST_OPTION_WORDS = 14;
const NEVER = ["a testament to", "little did", "palpable", "steely", "tapestry", "the fate of the world"];
const RECORD_WORDS = [60, 120] as const;

function* quotesCited(scene: CompiledScene): Generator<Fault> {
  const off = scene.entry.kind === "counterfactual";
  for (const { stitch, runs, cites, at } of textLines(scene)) {
    if (!runs.some((run) => QUOTED.test(run))) continue;
    if (off && !isNote(stitch)) yield { at, says: "quotation marks mean: on record; off the record there are none" };
    else if (cites.length === 0) yield { at, says: "quotation marks mean: on record; this line cites nothing" };
  }
}

const isNote = (stitch: string): boolean => (NOTES as readonly string[]).includes(stitch);

function* shortOptions(scene: CompiledScene): Generator<Fault> {
  for (const { text, at } of offersIn(scene)) {
    const words = wordCount(text);
    if (words > MOST_OPTION_WORDS) yield { at, says: `an option of ${words} words (at most ${MOST_OPTION_WORDS})` };
  }
}

const offersIn = (scene: CompiledScene): readonly Offer[] =>
  choicePoints(allPieces(scene)).flatMap(({ offers }) => offers);
const isHistorical = ({ tags }: Offer): boolean => tags.some(({ name }) => name === "historical");

/** Over the whole story, or a reader learns where history stands. */
function* historicalHidden({ scenes }: CheckedStory): Generator<Fault> {
  const points = scenes.flatMap((scene) => choicePoints(allPieces(scene)).map(({ offers }) => ({ scene, offers })));
  const first = points.filter(({ offers }) => offers[0] && isHistorical(offers[0]));
  if (first.length * 3 <= points.length) return;
  const [worst] = scenes.toSorted((a, b) => share(b, first) - share(a, first));
  if (worst)
    yield {
      at: startOf(worst),
      says: `the historical option comes first in ${first.length} of ${points.length} choices (at most one in three); most of all here`,
    };
}

const share = (scene: CompiledScene, among: readonly { readonly scene: CompiledScene }[]): number =>
  among.filter((each) => each.scene === scene).length;

function* historicalNotLongest({ scenes }: CheckedStory): Generator<Fault> {
  const points = scenes.flatMap((scene) => choicePoints(allPieces(scene)).map(({ offers }) => offers));
  const longest = points.filter((offers) => {
    const most = Math.max(...offers.filter((offer) => !isHistorical(offer)).map(({ text }) => text.length));
    return offers.some((offer) => isHistorical(offer) && offer.text.length > most);
  });
  const [scene] = scenes;
  if (scene && longest.length * 2 > points.length)
    yield {
      at: startOf(scene),
      says: `the historical option is the longest in ${longest.length} of ${points.length} choices, which gives it away`,
    };
}

function* neverWords(scene: CompiledScene): Generator<Fault> {
  for (const { runs, at } of textLines(scene))
    for (const words of NEVER)
      if (runs.some((run) => new RegExp(`\\b${words}\\b`, "i").test(run)))
        yield { at, says: `"${words}" is never written` };
}

function* recordInFull(scene: CompiledScene): Generator<Fault> {
  const record = scene.parsed.stitches.find(({ name }) => name === "record");
  if (!record) return;
  const names = new Set(runsThrough(scene.parsed, record).map(({ name }) => name));
  const lines = textLines(scene).filter(({ stitch }) => names.has(stitch));
  const words = lines.flatMap(({ runs }) => runs).reduce((sum, run) => sum + wordCount(run), 0);
  const [least, most] = RECORD_WORDS;
  if (words < least || words > most) yield { at: record.at, says: `a record of ${words} words (${least} to ${most})` };
  const keys = new Set(lines.flatMap(({ cites }) => cites).map((cite) => cite.split(",")[0]));
  if (keys.size < 2) yield { at: record.at, says: `a record cites at least two sources; this cites ${keys.size}` };
  for (const { cites, at } of lines) if (cites.length === 0) yield { at, says: "each line of the record cites" };
}

/** WRITING asks for one question above each choice, so that its options answer one thing. */
function* asked({ entry, parsed }: CompiledScene): Generator<Fault> {
  const points = parsed.stitches.flatMap(({ pieces }) => choicePointsOf(pieces));
  for (const { line } of points)
    if (questionAbove(line, parsed.lines) === undefined)
      yield { at: { file: entry.file, line }, says: "no comment above these options says what they answer" };
}
const choicePointsOf = (pieces: Parameters<typeof choicePoints>[0]) =>
  choicePoints([...walk(pieces)]).map(({ at }) => at);

const LONG: readonly SceneKind[] = ["pillar", "side", "counterfactual"];
function* shapesApart({ scenes }: CheckedStory): Generator<Fault> {
  const told = scenes
    .filter(({ entry }) => LONG.includes(entry.kind))
    .toSorted((a, b) => (a.entry.date < b.entry.date ? -1 : 1));
  for (const [i, { entry }] of told.entries()) {
    const before = told[i - 1]?.entry;
    if (before && before.shape === entry.shape && before.slot !== entry.slot)
      yield { at: { file: entry.file, line: 1 }, says: `its neighbour ${before.id} is a "${entry.shape}" too` };
  }
}

/** What WRITING counts. */
export const PROSE: readonly Rule[] = [
  ...craft([
    {
      id: "quotes-cited",
      reason: "a reader tells history from invention by punctuation alone",
      test: eachScene(quotesCited),
    },
    { id: "option-length", reason: "an option is an intention, not a speech", test: eachScene(shortOptions) },
    { id: "historical-first", reason: "the place of an option must not give history away", test: historicalHidden },
    { id: "never-written", reason: "words that mean nothing any more", test: eachScene(neverWords) },
    { id: "repeated-phrase", reason: "no scene is written with another's words", test: repeatedPhrases },
    {
      id: "record",
      reason: "the record says what really happened, and how it is known",
      test: eachScene(recordInFull),
    },
    { id: "shapes-apart", reason: "no two neighbouring scenes are alike", test: shapesApart },
  ]),
  ...thumb([
    { id: "question-above", reason: "the options of one choice answer one question", test: eachScene(asked) },
    { id: "historical-longest", reason: "nor its length", test: historicalNotLongest },
  ]),
];
