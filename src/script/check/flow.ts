import type { Offer, ParsedStitch, Piece, Test } from "../compiler/pieces.ts";
import type { At } from "../story-index.ts";
import { wordCount } from "./lines.ts";

/** The text of a stitch and those it runs on into, as a graph: each thing knows what comes after it. */
export type FlowNode =
  | { readonly is: "text"; readonly words: number; readonly at: At; readonly next: FlowNode }
  | { readonly is: "arms"; readonly arms: readonly FlowArm[]; readonly otherwise: FlowNode; readonly at: At }
  | { readonly is: "happened"; readonly fact: string; readonly at: At; readonly next: FlowNode }
  | { readonly is: "choice"; readonly offers: readonly FlowOffer[]; readonly at: At }
  | { readonly is: "jump"; readonly next: () => FlowNode; readonly at: At }
  | { readonly is: "end" };
interface FlowArm {
  readonly test?: Test;
  readonly next: FlowNode;
}
interface FlowOffer {
  readonly offer: Offer;
  readonly next: FlowNode;
}

const END: FlowNode = { is: "end" };

export function flowOf(stitches: readonly ParsedStitch[]): FlowNode {
  const places = new Map<string, FlowNode>();
  // A stitch stands before the labels in it, so that a name is first looked for among stitches, as ink does from outside.
  for (const stitch of stitches.toReversed()) places.set(stitch.name, flowFrom(stitch.pieces, END, places));
  return places.get(stitches[0]?.name ?? "") ?? END;
}

function flowFrom(pieces: readonly Piece[], after: FlowNode, places: Map<string, FlowNode>): FlowNode {
  return pieces.reduceRight((next, piece) => flowPiece(piece, next, places), after);
}

function flowPiece(piece: Piece, next: FlowNode, places: Map<string, FlowNode>): FlowNode {
  const { at } = piece;
  switch (piece.is) {
    case "text": {
      const words = wordCount(piece.text);
      return words > 0 ? { is: "text", words, at, next } : next;
    }
    case "arms": {
      const arms = piece.arms.map(({ test, pieces }) => ({
        ...(test && { test }),
        next: flowFrom(pieces, next, places),
      }));
      return { is: "arms", arms, otherwise: next, at };
    }
    case "happened":
      return { is: "happened", fact: piece.fact, at, next };
    case "offers": {
      const offers = piece.offers.map((offer) => ({ offer, next: flowFrom(offer.under, next, places) }));
      for (const { offer, next: under } of offers) if (offer.label) places.set(offer.label, under);
      return { is: "choice", offers, at };
    }
    case "label":
      places.set(piece.name, next);
      return next;
    case "divert":
      return { is: "jump", at, next: () => places.get(lastName(piece.to)) ?? END };
    default:
      return next;
  }
}

/** `knot.stitch` and `stitch.label` go by their last name; DONE, END and what is not in this part end it. */
const lastName = (to: string): string => to.split(".").at(-1) ?? to;

export const after = (node: FlowNode): readonly FlowNode[] => {
  switch (node.is) {
    case "text":
    case "happened":
      return [node.next];
    case "jump":
      return [node.next()];
    case "arms":
      return [...node.arms.map(({ next }) => next), node.otherwise];
    case "choice":
      return node.offers.map(({ next }) => next);
    case "end":
      return [];
  }
};

/** The first divert by which the text comes round to where it was, if there is one. */
export function roundabout(start: FlowNode): At | undefined {
  const [doing, done] = [new Set<FlowNode>(), new Set<FlowNode>()];
  const enter = (node: FlowNode): At | undefined => {
    if (done.has(node) || node.is === "end") return undefined;
    doing.add(node);
    for (const next of after(node)) {
      const found = doing.has(next) ? node.at : enter(next);
      if (found) return found;
    }
    doing.delete(node);
    done.add(node);
    return undefined;
  };
  return enter(start);
}
