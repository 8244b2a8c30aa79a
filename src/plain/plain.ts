import type { Interface } from "node:readline";
import { createInterface } from "node:readline";
import { ASIDES, type Aside } from "../views/beside.ts";
import type { Desk } from "../views/desk.ts";
import { harmless } from "../views/harmless.ts";
import { letterOf } from "../views/keys.ts";
import type { Page } from "../views/page.ts";
import { plainGreeting, promptFor, refusalOf, spoken } from "../views/spoken.ts";

export interface PlainOptions {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  /** Why plain mode is on, in words. */
  readonly why: string;
}

/** The page beside a page that a letter opens. */
const asideOf = (word: string): Aside | undefined => ASIDES.find((name) => letterOf(name) === word);

/** Plays a desk line by line, without redraw. Resolves to the exit code: end of input anywhere is a good end, since every choice is saved. */
export async function runPlain(desk: Desk, { input, output, why }: PlainOptions): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const reader = new Reader(lines, output);
  reader.say(plainGreeting(why));
  try {
    await unfold(desk, reader, input.isTTY === true);
  } finally {
    lines.close();
  }
  return 0;
}

async function unfold(desk: Desk, reader: Reader, waits: boolean): Promise<void> {
  let now = desk;
  for (;;) {
    if (now.notice) reader.say(now.notice);
    const chosen = await throughPages(now, reader, waits);
    if (chosen === undefined) return;
    now = now.choose(chosen);
  }
}

/** Reads the pages of a desk in order; the option taken on the last, or undefined when the reader leaves or nothing is left. */
async function throughPages(desk: Desk, reader: Reader, waits: boolean): Promise<string | undefined> {
  const { pages } = desk;
  for (const [index, page] of pages.entries()) {
    reader.show(page);
    // A play that only unfolds runs through where nobody sits at a terminal.
    if (!waits && desk.ended) continue;
    const answer = await answered(desk, index, page, reader);
    if (answer === undefined) return undefined;
    if (answer !== "") return answer;
  }
  return undefined;
}

/** The reader's answer at a page: an option's id, "" to go on, undefined to leave. */
async function answered(desk: Desk, index: number, page: Page, reader: Reader): Promise<string | undefined> {
  const asides = new Set(desk.beside(index));
  for (;;) {
    const line = await reader.ask(promptFor(page, asides));
    if (line === undefined) return reader.leave(desk);
    const word = line.trim().toLowerCase();
    if (word === "q") return reader.leave(desk);
    const named = asideOf(word);
    const aside = named && desk.aside(named, index, "letters");
    if (aside) {
      reader.show(aside);
      continue;
    }
    if (page.options.length === 0) return "";
    const option = page.options.find(({ letter }, at) => (letter ?? String(at + 1)) === word);
    if (option) return option.id;
    reader.say(refusalOf(line.trim(), page));
  }
}

/** Lines in, lines out. Input that comes faster than it is asked for waits its turn. */
class Reader {
  readonly #answers: AsyncIterator<string>;
  readonly #output: NodeJS.WritableStream;

  constructor(lines: Interface, output: NodeJS.WritableStream) {
    this.#answers = lines[Symbol.asyncIterator]();
    this.#output = output;
  }

  say(line: string): void {
    this.#output.write(`${harmless(line)}\n`);
  }

  show(page: Page): void {
    this.say("");
    for (const line of spoken(page)) this.say(line);
  }

  async ask(prompt: string): Promise<string | undefined> {
    this.#output.write(prompt);
    const { value, done } = await this.#answers.next();
    if (!done) return value;
    this.say("");
    return undefined;
  }

  leave({ leaving }: Desk): undefined {
    if (leaving) this.say(leaving);
    return undefined;
  }
}
