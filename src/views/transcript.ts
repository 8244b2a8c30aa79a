import { now, type Playthrough } from "../playthrough/playthrough.ts";
import { plainText, type Run } from "../script/text.ts";
import { readersOf } from "./desk.ts";
import { leavesOf } from "./leaves.ts";
import type { Block, Page } from "./page.ts";
import { recordPage } from "./record.ts";

export const TRANSCRIPT_FORMATS = ["md", "txt"] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** All that was read and chosen, in order, with the record of each scene that is over, as Markdown or plain text. */
export function transcriptOf(playthrough: Playthrough, format: TranscriptFormat): string {
  const { story, steps } = playthrough;
  // Set for readers who choose nothing: each part then stands whole on one page, with its choices in it.
  const leaves = leavesOf(story, steps, { seats: readersOf(playthrough).seats, choosing: [] });
  const pending = now(playthrough).place?.scene;
  const pages = leaves.flatMap(({ page, scene }, at) => {
    const over = scene && scene !== leaves[at + 1]?.scene && scene !== pending;
    return over ? [page, recordPage(story, scene)] : [page];
  });
  return `${pages.map((page) => setPage(page, MARKUPS[format])).join("\n\n")}\n`;
}

/** How a format marks what stands on a page. */
interface Markup {
  readonly head: (page: Page) => string;
  readonly runs: (runs: readonly Run[]) => string;
  readonly heading: (text: string) => string;
  readonly chosen: (text: string) => string;
  readonly item: (label: string, text: string) => string;
}

const MARKUPS = {
  md: {
    head: ({ masthead }) =>
      `## ${masthead.dateline}\n\n*${[masthead.title, masthead.seat].filter(Boolean).join(". ")}*`,
    runs: (runs) => runs.map(({ text, italic }) => (italic ? `*${escaped(text)}*` : escaped(text))).join(""),
    heading: (text) => `### ${text}`,
    chosen: (text) => `> **${escaped(text)}**`,
    item: (label, text) => `- ${label}: ${escaped(text)}`,
  },
  txt: {
    head: ({ masthead }) =>
      [masthead.dateline.toUpperCase(), [masthead.title, masthead.seat].filter(Boolean).join(". ")].join("\n"),
    runs: plainText,
    heading: (text) => text.toUpperCase(),
    chosen: (text) => `> ${text}`,
    item: (label, text) => `${label}: ${text}`,
  },
} as const satisfies Record<TranscriptFormat, Markup>;

const escaped = (text: string): string => text.replace(/([\\*_`<>#[\]])/g, "\\$1");

const setPage = (page: Page, markup: Markup): string =>
  [markup.head(page), ...page.blocks.map((block) => setBlock(block, markup))].join("\n\n");

function setBlock(block: Block, markup: Markup): string {
  switch (block.block) {
    case "prose":
      return markup.runs(block.runs);
    case "chosen":
      return markup.chosen(block.text);
    case "heading":
      return markup.heading(block.text);
    case "question":
    case "remark":
      return markup.runs([{ text: block.text }]);
    case "dated":
      return markup.item(block.date, block.text);
    case "change":
      return markup.item(
        block.label,
        `${block.before} → ${block.after}, ${block.word}${block.because ? ` (${block.because})` : ""}`,
      );
    case "chain":
      return markup.runs([{ text: block.links.map(({ text }) => text).join(" › ") }]);
    case "source":
      return markup.item(`[${block.number}]`, block.text);
  }
}
