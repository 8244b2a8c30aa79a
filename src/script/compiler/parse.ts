import type { At } from "../story-index.ts";
import { readTag } from "../tags.ts";
import { plainLine } from "../typography.ts";
import { CALLED, type Locate, literals, test } from "./expressions.ts";
import { type InkNode, linesOf, type Source } from "./ink.ts";
import type { Offer, ParsedScene, Piece, Test } from "./pieces.ts";

/** A compiled scene's syntax tree as pieces. `before` is the number of prelude lines. */
export function parseScene(source: Source, tree: InkNode, before: number): ParsedScene {
  const at: Locate = (node) => ({
    file: source.file,
    line: Math.max(1, (node.debugMetadata?.startLineNumber ?? 1) - before),
  });
  const top = tree.content ?? [];
  const knots = top.filter(({ typeName }) => typeName === "Knot");
  const inKnots = knots.flatMap(({ content }) => content ?? []);
  const head = inKnots.filter(({ typeName }) => typeName === "Weave").flatMap((node) => weave(node.content ?? [], at));
  const around = top
    .filter((node) => node.typeName !== "Knot" && (node.debugMetadata?.startLineNumber ?? before + 1) > before)
    .flatMap((node) => (node.typeName === "Weave" ? weave(stray(node, before), at) : [forbidden(node, at)]));
  return {
    file: source.file,
    lines: linesOf(source.text),
    knots: knots.map((knot) => knot.identifier?.name ?? ""),
    head: head.flatMap((piece) => (piece.is === "tag" ? [{ ...piece.tag, at: piece.at }] : [])),
    strays: [...around, ...head].filter((piece) => piece.is !== "tag" && !isBlank(piece) && !isDone(piece)),
    stitches: inKnots
      .filter(({ typeName }) => typeName === "Stitch")
      .map((node) => ({ name: node.identifier?.name ?? "", at: at(node), pieces: stitchPieces(node, at) })),
  };
}

const isBlank = (piece: Piece): boolean => piece.is === "text" && piece.text.trim() === "";
const isDone = (piece: Piece): boolean => piece.is === "divert" && piece.to === "DONE";

/** What the author wrote before the knot: not the prelude, nor the gather and DONE that ink puts there itself. */
const stray = (weave: InkNode, before: number): readonly InkNode[] =>
  (weave.content ?? []).filter((node) => (node.debugMetadata?.startLineNumber ?? 0) > before);

const stitchPieces = (stitch: InkNode, at: Locate): readonly Piece[] =>
  (stitch.content ?? []).flatMap((node) =>
    node.typeName === "Weave" ? weave(node.content ?? [], at) : [forbidden(node, at)],
  );

/** Ink's flat row of choices, text and gathers as pieces: text goes under the last choice until a gather. */
function weave(nodes: readonly InkNode[], at: Locate): Piece[] {
  const row: Piece[] = [];
  let under = row;
  let offers: Offer[] | undefined;
  for (const node of joinTags(nodes, at)) {
    if ("is" in node) under.push(node);
    else if (node.typeName === "Choice") {
      if (!offers) {
        offers = [];
        row.push({ is: "offers", offers, at: at(node) });
      }
      under = weave(
        [node.innerContent].filter((inner) => !!inner),
        at,
      );
      offers.push(offer(node, under, at));
    } else if (node.typeName === "Gather") {
      offers = undefined;
      under = row;
      if (node.identifier) row.push({ is: "label", name: node.identifier.name, at: at(node) });
    } else if (node.typeName === "Weave") under.push(...weave(node.content ?? [], at));
    else under.push(single(node, at));
  }
  return row;
}

/** The nodes of a row without the lists ink wraps them in, each tag made one piece. */
function joinTags(nodes: readonly InkNode[], at: Locate): readonly (InkNode | Piece)[] {
  const joined: (InkNode | Piece)[] = [];
  let tag: { text: string; readonly at: At } | undefined;
  const close = () => {
    if (tag) joined.push({ is: "tag", tag: readTag(tag.text), at: tag.at });
    tag = undefined;
  };
  for (const node of flat(nodes)) {
    if (node.typeName === "Tag") {
      close();
      if (node.isStart) tag = { text: "", at: at(node) };
    } else if (!tag) joined.push(node);
    else if (node.typeName === "Text") tag.text += node.text;
    else joined.push({ is: "forbidden", says: "a tag is plain text", at: at(node) });
  }
  close();
  return joined;
}

const flat = (nodes: readonly InkNode[]): readonly InkNode[] =>
  nodes.flatMap((node) => (node.typeName === "ContentList" ? flat(node.content ?? []) : [node]));

function offer(node: InkNode, under: readonly Piece[], at: Locate): Offer {
  const words = weave(
    [node.startContent, node.choiceOnlyContent].filter((part) => !!part),
    at,
  );
  const text = words.map((piece) => (piece.is === "text" ? piece.text : "")).join("");
  const misformed = misform(node, words);
  return {
    text: plainLine(text),
    tags: words.flatMap((piece) => (piece.is === "tag" ? [piece.tag] : [])),
    ...(node.condition && { test: test(node.condition, at) }),
    ...(misformed && { misformed }),
    ...(node.identifier && { label: node.identifier.name }),
    under,
    at: at(node),
  };
}

function misform(node: InkNode, words: readonly Piece[]): string | undefined {
  if (!node.hasWeaveStyleInlineBrackets) return "its words and tags stand inside brackets: * [Words. # id: name]";
  if (!node.onceOnly) return "a choice begins with *, not +";
  if (node.startContent?.content?.length)
    return "no words stand before the bracket: they would be told again after it is chosen";
  if (words.some(({ is }) => is !== "text" && is !== "tag")) return "the words of a choice are the same on every way";
  return undefined;
}

function single(node: InkNode, at: Locate): Piece {
  switch (node.typeName) {
    case "Text":
      return { is: "text", text: node.text ?? "", at: at(node) };
    case "Glue":
      return { is: "text", text: "", at: at(node) };
    case "Conditional":
      return { is: "arms", at: at(node), arms: (node.branches ?? []).map((branch) => arm(node, branch, at)) };
    case "Divert":
      if (node.isTunnel || node.isThread) return forbidden(node, at, node.isTunnel ? "a tunnel" : "a thread");
      return { is: "divert", to: target(node), at: at(node) };
    case "FunctionCall":
      return call(node, at);
    default:
      return forbidden(node, at);
  }
}

function arm(conditional: InkNode, branch: InkNode, at: Locate): { test?: Test; pieces: readonly Piece[] } {
  const pieces = weave(branch.content?.filter(({ typeName }) => typeName === "Weave") ?? [], at);
  if (branch.isElse) return { pieces };
  const own = branch.ownExpression ?? conditional.initialCondition;
  if (!own || branch.matchingEquality)
    return { test: { is: "unknown", says: "a switch cannot be asked in a scene", at: at(branch) }, pieces };
  return { test: test(own, at), pieces };
}

const target = (node: InkNode): string =>
  node.isDone ? "DONE" : node.isEnd ? "END" : (node.target?.dotSeparatedComponents ?? "");

function call(node: InkNode, at: Locate): Piece {
  const [fact] = literals(node);
  if (node.name === "happened" && typeof fact === "string") return { is: "happened", fact, at: at(node) };
  return forbidden(node, at, `${node.name}(…) printed or called for itself`);
}

const forbidden = (node: InkNode, at: Locate, says?: string): Piece => ({
  is: "forbidden",
  says: says ?? CALLED[node.typeName] ?? node.typeName,
  at: at(node),
});
