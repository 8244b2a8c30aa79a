import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import type * as Pty from "@lydell/node-pty";
import type * as Xterm from "@xterm/headless";
import { afterEach } from "vitest";
import { FRATERNAL } from "./built.ts";

const require = createRequire(import.meta.url);

/** A terminal of the system's own with a program on it: what it paints is read back, what a test types comes in. */
export interface Console {
  readonly pid: number;
  readonly screen: () => readonly string[];
  readonly text: () => string;
  /** All that was ever painted, with its codes. */
  readonly bytes: () => string;
  readonly isAlternate: () => boolean;
  readonly cursorShown: () => boolean;
  readonly type: (keys: string) => void;
  /** Waits until the screen says so; says what it showed instead when it never does. */
  readonly until: (sight: RegExp | ((text: string) => boolean), patience?: number) => Promise<string>;
  /** Types, and waits for another screen than there was. */
  readonly turn: (keys: string) => Promise<string>;
  /** A whole frame stands on the screen: the last has been sent to its end, and read. */
  readonly frame: () => Promise<string>;
  /** Nothing has been painted for so long. */
  readonly rest: (milliseconds?: number) => Promise<string>;
  readonly resize: (columns: number, rows: number) => void;
  /** As when the window is closed: the other end of the line is gone. */
  readonly hangUp: () => void;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<{ readonly code: number; readonly signal: number }>;
}

export interface Setting {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
}

const PATIENCE_MS = 10_000;
const LOOK_MS = 5;
/** How a frame ends, and what may be asked of the terminal after it. */
const FRAME_END = /\u001B\[\?2026l(?:\u001B\[[?\d;]*[a-z])*$/i;
const LONGEST_END = 80;
const open = new Set<Pty.IPty>();

afterEach(() => {
  for (const child of open) {
    try {
      process.kill(child.pid, "SIGKILL");
    } catch {
      // It has ended.
    }
  }
  open.clear();
});

export function consoleOf(file: string, words: readonly string[], setting: Setting = {}): Console {
  const { Terminal } = require("@xterm/headless") as typeof Xterm;
  const { spawn } = require("@lydell/node-pty") as typeof Pty;
  const { columns = 80, rows = 24, env = {}, folder } = setting;
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = spawn(file, [...words], {
    cols: columns,
    rows,
    ...(folder !== undefined && { cwd: folder }),
    env: { ...process.env, CI: "1", TERM: "xterm-256color", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", ...env },
  });
  open.add(child);
  let written = "";
  let read = 0;
  let shown = true;
  let painted = Date.now();
  // A terminal answers when it is asked for its name.
  terminal.onData((answer) => child.write(answer));
  child.onData((data) => {
    written += data;
    painted = Date.now();
    for (const [, mode] of data.matchAll(/\u001B\[\?25([hl])/g)) shown = mode === "h";
    terminal.write(data, () => {
      read += data.length;
    });
  });
  const ended = new Promise<{ code: number; signal: number }>((done) => {
    child.onExit(({ exitCode, signal }) => {
      open.delete(child);
      done({ code: exitCode, signal: signal ?? 0 });
    });
  });
  const screen = (): readonly string[] => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? "",
    );
  };
  const text = (): string => screen().join("\n");
  const until = async (sight: RegExp | ((text: string) => boolean), patience = PATIENCE_MS): Promise<string> => {
    const sees = typeof sight === "function" ? sight : (each: string) => sight.test(each);
    for (const end = Date.now() + patience; ; ) {
      const now = text();
      if (sees(now)) return now;
      if (Date.now() > end) throw new Error(`Never seen: ${String(sight)}. The screen was:\n${now}`);
      await wait(LOOK_MS);
    }
  };
  return {
    pid: child.pid,
    screen,
    text,
    bytes: () => written,
    isAlternate: () => terminal.buffer.active.type === "alternate",
    cursorShown: () => shown,
    type: (keys) => child.write(keys),
    until,
    turn: (keys) => {
      const before = text();
      child.write(keys);
      return until((now) => now !== before);
    },
    frame: () => until(() => read === written.length && FRAME_END.test(written.slice(-LONGEST_END))),
    rest: async (milliseconds = 150) => {
      while (Date.now() - painted < milliseconds) await wait(LOOK_MS);
      return text();
    },
    resize: (cols, high) => {
      terminal.resize(cols, high);
      child.resize(cols, high);
    },
    hangUp: () => {
      (child as unknown as { _socket: { destroy(): void } })._socket.destroy();
    },
    signal: (name) => process.kill(child.pid, name),
    ended,
  };
}

/** The built program on a terminal. */
export const fraternalOn = (words: readonly string[], setting: Setting = {}): Console =>
  consoleOf(process.execPath, [FRATERNAL, ...words], setting);

/** Whether a process runs, stands stopped, or is gone. */
export function stateOf(pid: number): "runs" | "stopped" | "gone" {
  try {
    process.kill(pid, 0);
    const [state] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "");
    return state === "T" ? "stopped" : state === "Z" ? "gone" : "runs";
  } catch {
    return "gone";
  }
}

export const hasLock = (path: string): boolean => existsSync(`${path}.lock`);
