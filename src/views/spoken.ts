import { plainText } from "../script/text.ts";
import { ASIDES, type Aside } from "./beside.ts";
import { keysOn } from "./keys.ts";
import type { Block, Gauge, Page } from "./page.ts";
import { stopped } from "./words.ts";

/** A page for reading line by line: one paragraph a line, everything said in words, nothing drawn. Blocks read before are left out. */
export function spoken(page: Page): readonly string[] {
  const { masthead, blocks, fresh, gauges, options } = page;
  const head = [masthead.dateline, masthead.title, masthead.seat && `Seat: ${masthead.seat}`]
    .flatMap((part) => (part ? [stopped(part)] : []))
    .join(" ");
  return [
    ...(fresh === 0 ? [head] : []),
    ...blocks.slice(fresh).map(spokenBlock),
    ...(gauges.length > 0 && page.kind === "scene" && fresh === 0 ? [spokenGauges(gauges)] : []),
    ...options.map(
      ({ text, detail, letter }, index) => `${letter ?? index + 1}. ${text}${detail ? `: ${detail}` : ""}`,
    ),
  ];
}

const spokenGauges = (gauges: readonly Gauge[]): string =>
  `Relationship: ${gauges.map(({ label, value, word, change }) => `${label} ${value}, ${word}${moved(change)}`).join(". ")}.`;

const moved = (change: number): string => (change === 0 ? "" : change > 0 ? `, up ${change}` : `, down ${-change}`);

function spokenBlock(block: Block): string {
  switch (block.block) {
    case "prose":
      return plainText(block.runs);
    case "chosen":
      return `You chose: ${block.text}`;
    case "heading":
    case "question":
      return stopped(block.text);
    case "remark":
      return block.text;
    case "dated":
      return `${block.date}: ${block.text}`;
    case "change":
      return `${block.label}${moved(block.after - block.before)} to ${block.after}, ${block.word}${block.because ? `: ${block.because}` : ""}.`;
    case "chain":
      return `${block.links.map(({ text }) => text).join("; then ")}.`;
    case "source":
      return `${block.number}. ${block.text}`;
  }
}

/** Why plain mode is on, and how to get help. */
export const plainGreeting = (why: string): string => `[Plain mode. ${why} Type ? for help.]`;

/** What is asked at the foot of a page, beside which these others lie. */
export function promptFor(page: Page, asides: ReadonlySet<Aside>): string {
  const absent = ASIDES.filter((name) => !asides.has(name));
  const letters = keysOn(page.kind).filter(
    ({ action, plain, footer }) => plain?.length === 1 && footer && !absent.some((name) => name === action),
  );
  const named = page.options.flatMap(({ letter, text }) => (letter ? [`${letter} ${text.toLowerCase()}`] : []));
  const beside = [...named, ...letters.map(({ plain, footer }) => `${plain} ${footer}`)].join(", ");
  const count = page.options.filter(({ letter }) => !letter).length;
  return page.options.length > 0 ? `Choice, 1 to ${count} (or ${beside}): ` : `Enter to go on (or ${beside}): `;
}

/** An answer that is not offered. */
export const refusalOf = (answer: string, page: Page): string =>
  `${JSON.stringify(answer)} is not offered here: type ${page.options.map(({ letter }, index) => letter ?? index + 1).join(", ")}, or ? for help.`;
