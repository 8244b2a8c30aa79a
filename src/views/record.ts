import type { Story } from "../playthrough/story.ts";
import type { SceneEntry } from "../script/story-index.ts";
import { mastheadOf } from "./masthead.ts";
import type { Block, Page } from "./page.ts";
import { Footnotes, proseOf } from "./prose.ts";

/** What really happened in a scene, where historians disagree, what a class could argue; with its sources. */
export function recordPage({ script }: Story, scene: SceneEntry): Page {
  const notes = new Footnotes();
  const paragraphs = (stitch: string) =>
    scene.stitches[stitch] ? script.open(scene.id, stitch, () => false).passage.paragraphs : [];
  const section = (heading: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [{ block: "heading", text: heading }, ...blocks] : [];
  const happened = paragraphs("record").map((each) => notes.paragraph(each));
  const argued = paragraphs("quarrel").map((each) => notes.paragraph(each));
  const noteOf = (cite: string) => script.index.notes[cite] ?? cite;
  return {
    kind: "record",
    masthead: { ...mastheadOf(scene), title: `The record: ${scene.title}` },
    blocks: [
      ...section("What happened", happened),
      ...section("Where historians disagree", argued),
      ...section("To argue", proseOf(paragraphs("questions"))),
      ...section("Sources", notes.sources(noteOf)),
    ],
    fresh: 0,
    options: [],
    gauges: [],
  };
}
