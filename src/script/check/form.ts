import { SEATS } from "../../relationship/seats.ts";
import type { CompiledScene } from "../compiler/compile.ts";
import { OPENED, type OpenedName, runsThrough } from "../compiler/entry.ts";
import { CHAPTERS, readHead } from "../compiler/head.ts";
import type { Test } from "../compiler/pieces.ts";
import { knotOf } from "../names.ts";
import { type At, NOTES, type SceneKind } from "../story-index.ts";
import { withoutControls } from "../typography.ts";
import { allPieces, eachScene, type Fault, form, type Rule, startOf } from "./rule.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const isKebab = (word: string): boolean => KEBAB.test(word);

const SCENE_STITCHES = [...SEATS, "to_beijing", "to_moscow", ...NOTES] as const;
/** The stitches that a scene must have. */
const NEEDED = {
  pillar: SCENE_STITCHES,
  side: SCENE_STITCHES,
  counterfactual: SCENE_STITCHES,
  outcome: ["epilogue", "record", "quarrel"],
} as const satisfies Record<SceneKind, readonly OpenedName[]>;

function* fileName(scene: CompiledScene): Generator<Fault> {
  const { id, file, kind, chapter } = scene.entry;
  const at = startOf(scene);
  if (!isKebab(id)) yield { at, says: `"${id}": a scene's file is named in lower case with hyphens` };
  if (/\d{4}/.test(id)) yield { at, says: `"${id}" has a year in it; dates stand in the tags` };
  const folder = kind === "outcome" ? "outcomes" : CHAPTERS[chapter as keyof typeof CHAPTERS];
  if (folder && file.split("/").at(-2) !== folder)
    yield { at, says: `a scene of this kind and chapter is kept in ${folder}/` };
}

function* oneKnot({ entry, parsed }: CompiledScene): Generator<Fault> {
  const at: At = { file: entry.file, line: parsed.head[0] ? parsed.head[0].at.line - 1 : 1 };
  const wanted = knotOf(entry.id);
  if (parsed.knots.length !== 1) yield { at, says: `a scene has one knot; this has ${parsed.knots.length}` };
  else if (parsed.knots[0] !== wanted)
    yield { at, says: `the knot "${parsed.knots[0]}" should be "${wanted}", as the file` };
}

function* neededStitches(scene: CompiledScene): Generator<Fault> {
  for (const name of NEEDED[scene.entry.kind])
    if (!(name in scene.entry.stitches)) yield { at: startOf(scene), says: `the stitch "= ${name}" is missing` };
}

/** Further stitches belong to one part. */
function* reachedOnce({ parsed }: CompiledScene): Generator<Fault> {
  const opened = parsed.stitches.filter(({ name }) => (OPENED as readonly string[]).includes(name));
  const reached = opened.map((stitch) => ({ from: stitch.name, stitches: runsThrough(parsed, stitch) }));
  for (const stitch of parsed.stitches) {
    const from = reached.filter(({ stitches }) => stitches.includes(stitch)).map((each) => each.from);
    if (from.length === 0) yield { at: stitch.at, says: `no part runs on into "= ${stitch.name}"` };
    if (from.length > 1)
      yield {
        at: stitch.at,
        says: `"= ${stitch.name}" is reached from ${from.join(" and ")}; it can belong to one only`,
      };
  }
}

function* onlyInk(scene: CompiledScene): Generator<Fault> {
  for (const piece of [...scene.parsed.strays, ...allPieces(scene)]) {
    if (piece.is === "forbidden") yield { at: piece.at, says: `${piece.says} has no place in a scene` };
    const tests = piece.is === "arms" ? piece.arms : piece.is === "offers" ? piece.offers : [];
    for (const { test } of tests) for (const { at, says } of unknownIn(test)) yield { at, says };
  }
}

function* unknownIn(test: Test | undefined): Generator<Test & { readonly is: "unknown" }> {
  if (test?.is === "unknown") yield test;
  if (test?.is === "not") yield* unknownIn(test.of);
  if (test?.is === "and" || test?.is === "or") {
    yield* unknownIn(test.left);
    yield* unknownIn(test.right);
  }
}

function* lineTags(scene: CompiledScene): Generator<Fault> {
  for (const piece of allPieces(scene))
    if (piece.is === "tag" && (piece.tag.name !== "cite" || piece.tag.value === ""))
      yield {
        at: piece.at,
        says: `"# ${piece.tag.name}": a line's only tag is # cite: key, p. 12; tags of a choice stand inside its brackets`,
      };
}

function* visible({ parsed }: CompiledScene): Generator<Fault> {
  for (const [index, line] of parsed.lines.entries()) {
    if (withoutControls(line).length === line.length) continue;
    const hidden = [...line].filter((sign) => withoutControls(sign) === "").map(codePoint);
    const at = { file: parsed.file, line: index + 1 };
    yield { at, says: `invisible or control characters: ${hidden.join(" ")}` };
  }
}

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function* headAlone({ parsed }: CompiledScene): Generator<Fault> {
  for (const { is, at } of parsed.strays)
    if (is !== "forbidden") yield { at, says: "only tags and -> DONE stand before the first stitch" };
}

/** That a file is a scene at all. */
export const FORM: readonly Rule[] = form([
  { id: "file-name", reason: "the file's name is the scene's id, and saves hang on it", test: eachScene(fileName) },
  { id: "knot", reason: "the adapter opens the knot by the scene's id", test: eachScene(oneKnot) },
  {
    id: "head",
    reason: "the index is made of the head's tags",
    test: eachScene(({ parsed }) => readHead(parsed).faults),
  },
  { id: "head-alone", reason: "nothing is told before a stitch is opened", test: eachScene(headAlone) },
  {
    id: "stitches",
    reason: "both chairs can be played, and every scene has its record",
    test: eachScene(neededStitches),
  },
  { id: "reached", reason: "a part's text is its own, and all of it can be read", test: eachScene(reachedOnce) },
  {
    id: "only-ink",
    reason: "a part is a function of answers and choices, with no memory of its own",
    test: eachScene(onlyInk),
  },
  {
    id: "done",
    reason: "the director joins the parts",
    test: eachScene((scene) =>
      allPieces(scene).flatMap((piece) =>
        piece.is === "divert" && piece.to === "END"
          ? [{ at: piece.at, says: "a stitch ends in -> DONE, never in -> END" }]
          : [],
      ),
    ),
  },
  { id: "line-tags", reason: "a tag nobody reads is a mistake", test: eachScene(lineTags) },
  { id: "visible", reason: "what cannot be seen can move a cursor or hide a word", test: eachScene(visible) },
]);
