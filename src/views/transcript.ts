import type { Playthrough } from "../playthrough/playthrough.ts";
import { plainText, type Run } from "../script/text.ts";
import { readersOf } from "./desk.ts";
import type { Block, Page } from "./page.ts";
import { leavesOf } from "./pages.ts";
import { recordPage } from "./record.ts";

export const TRANSCRIPT_FORMATS = ["md", "txt"] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** All that was read and chosen, in order, as Markdown or plain text. */
export function transcriptOf(playthrough: Playthrough, format: TranscriptFormat): string {
  const { seats } = readersOf(playthrough);
  const { story, steps } = playthrough;
  // Set for readers who choose nothing: each part then stands whole on one page, with its choices in it.
  const leaves = leavesOf(story, steps, { seats, choosing: [] });
  const setter = SETTERS[format];
  const pages = leaves.flatMap(({ page, scene, consequence }) => [
    setPage(page, setter),
    ...(consequence && scene && scene.order.at(-1) === consequence.seat
      ? [setPage(recordPage(story, scene), setter)]
      : []),
  ]);
  return `${pages.join("\n\n")}\n`;
}

interface Setter {
  readonly head: (page: Page) => string;
  readonly runs: (runs: readonly Run[]) => string;
  readonly heading: (text: string) => string;
  readonly chosen: (text: string) => string;
  readonly item: (label: string, text: string) => string;
}

const SETTERS = {
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
} as const satisfies Record<TranscriptFormat, Setter>;

const escaped = (text: string): string => text.replace(/([\\*_`<>#[\]])/g, "\\$1");

const setPage = (page: Page, setter: Setter): string =>
  [setter.head(page), ...page.blocks.map((block) => setBlock(block, setter))].join("\n\n");

function setBlock(block: Block, setter: Setter): string {
  switch (block.block) {
    case "prose":
      return setter.runs(block.runs);
    case "chosen":
      return setter.chosen(block.text);
    case "heading":
      return setter.heading(block.text);
    case "remark":
      return setter.runs([{ text: block.text }]);
    case "dated":
      return setter.item(block.date, block.text);
    case "change":
      return setter.item(
        block.label,
        `${block.before} → ${block.after}, ${block.word}${block.because ? ` (${block.because})` : ""}`,
      );
    case "chain":
      return setter.runs([{ text: block.links.map(({ text }) => text).join(" › ") }]);
    case "source":
      return setter.item(`[${block.number}]`, block.text);
  }
}
