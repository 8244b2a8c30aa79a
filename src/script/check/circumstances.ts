import { RUNGS, type Rung } from "../../relationship/acts.ts";
import { READING_KINDS, type ReadingKind } from "../../relationship/readings.ts";
import type { Seat } from "../../relationship/seats.ts";
import type { CompiledScene } from "../compiler/compile.ts";
import type { FactTable } from "../compiler/facts.ts";
import type { Offer, Piece } from "../compiler/pieces.ts";
import { readOption } from "../tags.ts";
import type { Exclusive, Known } from "./answers.ts";
import { decisionsOf, factsOf } from "./choices.ts";
import { after, type FlowNode, flowOf } from "./flow.ts";
import { allPieces, choicePoints, stitchesOf } from "./rule.ts";

const factsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.is === "happened" ? [piece.fact] : []));

/** Facts that this scene alone sets: they have not happened when it begins. */
export const ownFacts = (scene: CompiledScene, facts: FactTable): ReadonlySet<string> =>
  new Set(factsIn(allPieces(scene)).filter((fact) => (facts[fact]?.setBy ?? []).every((by) => by === scene.entry.id)));

/** Which of the scene's facts shut each other out: each set under one option, and the options stand side by side. */
export function exclusiveIn(scene: CompiledScene, own: ReadonlySet<string>): Exclusive {
  const everywhere = factsIn(allPieces(scene));
  const count = (facts: readonly string[], fact: string) => facts.filter((each) => each === fact).length;
  const others = new Map<string, Set<string>>();
  const group = new Map<string, string>();
  for (const { offers } of choicePoints(allPieces(scene))) {
    const only = offers.map((offer) => {
      const under = factsOf(offer);
      return [...new Set(under)].filter((fact) => own.has(fact) && count(under, fact) === count(everywhere, fact));
    });
    for (const [i, facts] of only.entries())
      for (const fact of facts)
        for (const other of only.toSpliced(i, 1).flat()) {
          others.set(fact, (others.get(fact) ?? new Set()).add(other));
          joinGroups(group, fact, other);
        }
  }
  return { others, group };
}

function joinGroups(group: Map<string, string>, one: string, other: string): void {
  const [keep, gone] = [group.get(one) ?? one, group.get(other) ?? other];
  for (const name of [one, other, ...group.keys()])
    if ((group.get(name) ?? name) === gone || name === one) group.set(name, keep);
}

/** Something a seat can have decided, and what is therefore known of its part afterwards. */
export interface Decided {
  readonly rung?: Rung;
  readonly known: Known;
}

/** Every decision that a seat's part can come to. A part that decides nothing yields one that says nothing. */
export function decidedBy(scene: CompiledScene, seat: Seat, own: ReadonlySet<string>): readonly Decided[] {
  const start = flowOf(stitchesOf(scene, seat));
  const offers = decisionsOf(scene, seat).flatMap((point) => point.offers);
  const isOne = (offer: Offer) => offers.includes(offer);
  const ends = [...nodes(start)].flatMap((node) =>
    node.is === "choice" ? node.offers.filter(({ offer }) => isOne(offer)) : [],
  );
  const reached = new Map(ends.map(({ offer, next }) => [offer, new Set(factsOn(nodes(next)))]));
  const before = new Set(
    factsOn(nodes(start, (node) => node.is === "choice" && node.offers.some(({ offer }) => isOne(offer)))),
  );
  const later = new Set(
    [...reached.values()].flatMap((facts) => [...facts]).filter((fact) => own.has(fact) && !before.has(fact)),
  );
  if (ends.length === 0) return [{ known: new Map() }];
  return ends.map(({ offer }) => {
    const rung = readOption("", offer.tags)?.act?.rung;
    const sure = factsIn(upToChoice(offer.under));
    const settled = [...later].filter((fact) => sure.includes(fact) || !reached.get(offer)?.has(fact));
    return {
      ...(rung && { rung }),
      known: new Map(settled.map((fact) => [`has ${fact}`, sure.includes(fact)] as const)),
    };
  });
}

const upToChoice = (pieces: readonly Piece[]): readonly Piece[] => {
  const next = pieces.findIndex(({ is }) => is === "offers" || is === "divert");
  return next < 0 ? pieces : pieces.slice(0, next);
};

/** Every node from here on, not going past those at which to stop. */
function nodes(start: FlowNode, stop: (node: FlowNode) => boolean = () => false): ReadonlySet<FlowNode> {
  const found = new Set([start]);
  for (const node of found) if (!stop(node)) for (const next of after(node)) found.add(next);
  return found;
}

const factsOn = (found: Iterable<FlowNode>): readonly string[] =>
  [...found].flatMap((node) => (node.is === "happened" ? [node.fact] : []));

/** A threat or a concession has nothing beyond it, and hold nothing nearer to hold. */
const cannotBeHeard = (rung: Rung): readonly ReadingKind[] =>
  Math.abs(RUNGS[rung]) === 300 ? ["inflated"] : rung === "hold" ? ["discounted"] : [];

/** What is known of how an act was heard, before anything is asked. */
export const heardKnown = (rung: Rung | undefined): Known =>
  new Map(
    READING_KINDS.filter((kind) => rung && cannotBeHeard(rung).includes(kind)).map(
      (kind) => [`heard ${kind}`, false] as const,
    ),
  );
