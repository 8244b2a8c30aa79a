import { PassThrough, Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { ReadStream, WriteStream } from "node:tty";
import { Terminal } from "@xterm/headless";
import { runTerminal, type TerminalOptions } from "../../src/terminal/run.tsx";
import type { Desk } from "../../src/views/desk.ts";

/** A terminal that exists only here: what a program writes is on its screen, what a test types comes in. */
export interface Stage {
  readonly screen: () => readonly string[];
  readonly text: () => string;
  readonly bytes: () => string;
  readonly forget: () => void;
  readonly type: (keys: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** What another program might leave on the screen. */
  readonly scribble: (text: string) => Promise<void>;
  readonly bold: (row: number, column: number) => boolean;
  readonly left: Promise<number>;
  readonly isAlternate: () => boolean;
}

const SETTLED_MS = 60;

export async function play(
  desk: Desk,
  columns: number,
  rows: number,
  options: Partial<TerminalOptions> = {},
): Promise<Stage> {
  const terminal = new Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true, scrollback: 0 });
  let written = "";
  const stdout = Object.assign(
    new Writable({
      write(chunk, _, done) {
        written += String(chunk);
        terminal.write(String(chunk), done);
      },
    }),
    { isTTY: true, columns, rows },
  );
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const left = runTerminal(desk, {
    theme: "dark",
    color: "true",
    ascii: false,
    env: {},
    maxFps: 1000,
    ...options,
    stdin: stdin as unknown as ReadStream,
    stdout: stdout as unknown as WriteStream,
  });
  const settled = async (): Promise<void> => {
    await wait(SETTLED_MS);
    await new Promise<void>((done) => terminal.write("", done));
  };
  await settled();
  const screen = (): readonly string[] =>
    Array.from(
      { length: terminal.rows },
      (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true, 0, terminal.cols) ?? "",
    );
  return {
    screen,
    text: () => screen().join("\n"),
    bytes: () => written,
    forget: () => {
      written = "";
    },
    type: async (keys) => {
      stdin.write(keys);
      await settled();
    },
    resize: async (cols, high) => {
      terminal.resize(cols, high);
      Object.assign(stdout, { columns: cols, rows: high });
      stdout.emit("resize");
      await settled();
      await settled();
    },
    scribble: async (text) => {
      terminal.write(text);
      await settled();
    },
    bold: (row, column) => (terminal.buffer.active.getLine(row)?.getCell(column)?.isBold() ?? 0) !== 0,
    left,
    isAlternate: () => terminal.buffer.active.type === "alternate",
  };
}
