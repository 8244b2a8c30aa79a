import { truthOf } from "../playthrough/answers.ts";
import type { MomentOf } from "../playthrough/moments.ts";
import type { Play } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import { yearOf } from "../relationship/dates.ts";
import { contextOf } from "../relationship/relationship.ts";
import { weighedBlocks } from "./aims.ts";
import { hearingBlocks, type ReadAct } from "./hearings.ts";
import type { Block, Page } from "./page.ts";
import { Footnotes, proseOf } from "./prose.ts";
import type { RoadMoment } from "./roads.ts";
import { inFull, phaseName } from "./words.ts";
import { standingOf } from "./years.ts";

type Outcome = MomentOf<"outcome">;

/** A play that has ended, with what happened on the way. */
export interface Whole {
  readonly story: Story;
  readonly play: Play;
  readonly readings: readonly ReadAct[];
  readonly roads: readonly RoadMoment[];
}

/** The outcome: its epilogue, how the two stood, when each phase began and which roads were tried, what each side had wanted, and what was really so. */
export function endPage({ story, play, readings: acts, roads }: Whole, { outcome, day }: Outcome): Page {
  const { script, numbers } = story;
  const { relationship } = play;
  const entry = script.index.scenes.find(({ id }) => id === outcome);
  const told = (stitch: string) =>
    entry?.stitches[stitch] ? script.open(outcome, stitch, truthOf(relationship)).passage.paragraphs : [];
  const notes = new Footnotes();
  const happened = told("record").map((each) => notes.paragraph(each));
  const argued = told("quarrel").map((each) => notes.paragraph(each));
  const { phases, indicators } = contextOf(relationship);
  return {
    kind: "end",
    masthead: { dateline: inFull(day), title: entry?.title ?? phaseName(outcome), year: yearOf(day) },
    blocks: [
      ...proseOf(told("epilogue")),
      ...(acts.length > 0 ? [{ block: "heading", text: "What was meant, and what was heard" } as const] : []),
      ...hearingBlocks(acts, script.index),
      { block: "heading", text: "How it went" },
      ...[...phases.map((each) => ({ day: each.day, says: phaseName(each.phase) })), ...roads]
        .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
        .map((each): Block => ({ block: "dated", date: inFull(each.day), text: each.says })),
      { block: "remark", text: standingOf(indicators) },
      ...weighedBlocks(contextOf(relationship), numbers, outcome),
      { block: "heading", text: "The record" },
      ...happened,
      ...argued,
      { block: "heading", text: "Sources" },
      ...notes.sources((cite) => script.index.notes[cite] ?? cite),
      { block: "remark", text: `Outcome: ${outcome}, ${inFull(day)}.` },
    ],
    fresh: 0,
    options: [],
    gauges: [],
  };
}
