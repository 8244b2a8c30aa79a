import { otherSeat, type Seat } from "../../relationship/seats.ts";
import type { CompiledScene } from "../compiler/compile.ts";
import type { At } from "../story-index.ts";
import type { Known, OnAsk } from "./answers.ts";
import { decidedBy, exclusiveIn, heardKnown, ownFacts } from "./circumstances.ts";
import { any, type Measure } from "./extents.ts";
import { type FlowNode, flowOf, roundabout } from "./flow.ts";
import { measure } from "./measure.ts";
import { type CheckedStory, stitchesOf } from "./rule.ts";

/** A seat's part and what reaches it, measured for each thing the other can have decided. */
export interface PartAnalysis {
  readonly seat: Seat;
  readonly mover: "first" | "second";
  readonly part: Measure;
  readonly arrival: Measure;
  /** What reached it and its part together; for the first mover the part alone, since it has decided by the time something arrives. */
  readonly told: readonly { readonly arrival?: Measure; readonly part: Measure }[];
}

export interface SceneAnalysis {
  readonly parts: readonly PartAnalysis[];
  /** Facts asked on the passage on which they happen. */
  readonly tooSoon: readonly (At & { readonly fact: string })[];
  /** Kinds asked for that no act that can have arrived there can be heard as. */
  readonly neverHeard: readonly (At & { readonly kind: string })[];
  /** Where the text comes round to itself: then nothing can be counted, and the rest is empty. */
  readonly round?: At;
}

const analysed = new WeakMap<CompiledScene, SceneAnalysis>();

/** What can be said of a scene by following all its ways; worked out once. */
export function analyse(scene: CompiledScene, story: CheckedStory): SceneAnalysis {
  const found = analysed.get(scene) ?? work(scene, story);
  analysed.set(scene, found);
  return found;
}

function work(scene: CompiledScene, { facts }: CheckedStory): SceneAnalysis {
  const flow = (name: string): FlowNode => flowOf(stitchesOf(scene, name));
  for (const { name } of scene.parsed.stitches) {
    const round = roundabout(flow(name));
    if (round) return { parts: [], tooSoon: [], neverHeard: [], round };
  }
  const own = ownFacts(scene, facts);
  const exclusive = exclusiveIn(scene, own);
  const tooSoon = new Map<string, At & { fact: string }>();
  const heard = new Map<string, { at: At & { kind: string }; possible: boolean }>();
  const onAsk: OnAsk = (asked, answer) => {
    if (asked.asks !== "heard") return;
    const key = `${asked.at.line} ${asked.kind}`;
    heard.set(key, { at: { ...asked.at, kind: asked.kind }, possible: heard.get(key)?.possible || answer !== false });
  };
  const onTooSoon = (fact: string, at: At) => tooSoon.set(`${at.line} ${fact}`, { ...at, fact });
  const run = (name: string, known: Known) => measure(flow(name), { known, exclusive, onAsk, onTooSoon });
  const notYet: Known = new Map([...own].map((fact) => [`has ${fact}`, false] as const));

  const parts = scene.entry.order.map((seat, at): PartAnalysis => {
    const mover = at === 0 ? ("first" as const) : ("second" as const);
    const others = decidedBy(scene, otherSeat(seat), own);
    const arrivals = others.map(({ rung, known }) => run(`to_${seat}`, new Map([...known, ...heardKnown(rung)])));
    const ownPart: Known = new Map(factsNotYet(scene, seat, own));
    const told =
      mover === "first"
        ? [{ part: run(seat, notYet) }]
        : others.map(({ known }, i) => ({
            ...(arrivals[i] && { arrival: arrivals[i] }),
            part: run(seat, new Map([...ownPart, ...known])),
          }));
    return { seat, mover, told, part: any(told.map(({ part }) => part)), arrival: any(arrivals) };
  });
  const neverHeard = [...heard.values()].filter(({ possible }) => !possible).map(({ at }) => at);
  return { parts, tooSoon: [...tooSoon.values()], neverHeard };
}

const factsNotYet = (scene: CompiledScene, seat: Seat, own: ReadonlySet<string>) =>
  (scene.entry.stitches[seat]?.facts ?? [])
    .filter(({ fact }) => own.has(fact))
    .map(({ fact }) => [`has ${fact}`, false] as const);
