import { truthOf } from "../playthrough/answers.ts";
import type { MomentOf } from "../playthrough/moments.ts";
import type { Story } from "../playthrough/story.ts";
import { yearOf } from "../relationship/dates.ts";
import { contextOf, type Relationship } from "../relationship/relationship.ts";
import { hearingBlocks, type ReadAct } from "./hearings.ts";
import type { Block, Page } from "./page.ts";
import { Footnotes, proseOf } from "./prose.ts";
import { inFull, PHASE_NAMES } from "./words.ts";
import { standingOf } from "./years.ts";

type Outcome = MomentOf<"outcome">;

/** The outcome: its epilogue, how the two stood, when each phase began, and what was really so. */
export function endPage(
  { script }: Story,
  relationship: Relationship,
  { outcome, day }: Outcome,
  acts: readonly ReadAct[],
): Page {
  const entry = script.index.scenes.find(({ id }) => id === outcome);
  const told = (stitch: string) =>
    entry?.stitches[stitch] ? script.open(outcome, stitch, truthOf(relationship)).passage.paragraphs : [];
  const notes = new Footnotes();
  const happened = told("record").map((each) => notes.paragraph(each));
  const argued = told("quarrel").map((each) => notes.paragraph(each));
  const { phases, indicators } = contextOf(relationship);
  return {
    kind: "end",
    masthead: { dateline: inFull(day), title: entry?.title ?? outcome, year: yearOf(day) },
    blocks: [
      ...proseOf(told("epilogue")),
      ...(acts.length > 0 ? [{ block: "heading", text: "What was meant, and what was heard" } as const] : []),
      ...hearingBlocks(acts),
      { block: "heading", text: "How it went" },
      ...phases.map(
        (each): Block => ({ block: "dated", date: inFull(each.day), text: PHASE_NAMES[each.phase] ?? each.phase }),
      ),
      { block: "remark", text: standingOf(indicators) },
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
