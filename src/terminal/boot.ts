import { writeSync } from "node:fs";
import { QUESTION } from "./background.ts";

/** Imports nothing but Node: this is what runs before the game is loaded. */

type Env = Readonly<Record<string, string | undefined>>;
interface In {
  readonly isTTY?: boolean;
  readonly setRawMode?: (on: boolean) => unknown;
}
interface Out {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
}

export type Drive = { readonly terminal: true } | { readonly terminal: false; readonly because: string };

/** Whether pages can be drawn here; if not, why, as a sentence for plain mode to begin with. */
export function canDrive(stdin: In, stdout: Out, env: Env): Drive {
  const no = (because: string): Drive => ({ terminal: false, because });
  if (!stdin.isTTY) return no("The input is not a terminal.");
  if (!stdout.isTTY) return no("The output is not a terminal.");
  if (env.TERM === "dumb") return no("TERM is dumb: this terminal cannot place its cursor.");
  if (env.INK_SCREEN_READER === "true") return no("INK_SCREEN_READER asks for text that is never redrawn.");
  return { terminal: true };
}

/** The other screen, lines that do not wrap, no cursor, blank. */
const OPEN = "\u001B[?1049h\u001B[?7l\u001B[?25l\u001B[H\u001B[2J";
const CLOSE = "\u001B[0m\u001B[?7h\u001B[?1049l\u001B[?25h";
const MARGIN = 3;

/** The first frame, painted; what follows may take its time. */
export interface Opening {
  /** The terminal has been asked for its background. */
  readonly asked: boolean;
  /** For the way that does not lead to `runTerminal`: back to the shell's screen. */
  readonly close: () => void;
  /** The terminal is somebody else's now, and closing is too. */
  readonly handOver: () => void;
}

export interface First {
  /** What stands at the head of the title page; nothing for a blank page. */
  readonly heading?: string;
  /** Whether to ask for the background: not where the theme is given, or there is no colour. */
  readonly ask?: boolean;
}

/** One write, at once, before anything heavy is loaded. Keys typed from here on are not echoed. */
export function openScreen(stdin: In, stdout: Out, { heading = "", ask = true }: First = {}): Opening {
  const fd = stdout.fd ?? 1;
  const send = (bytes: string): void => {
    try {
      writeSync(fd, bytes);
    } catch {
      // A terminal that is gone, or busy: the page that follows paints everything anyway.
    }
  };
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    stdin.setRawMode?.(false);
    send(CLOSE);
  };
  stdin.setRawMode?.(true);
  const columns = stdout.columns || 80;
  const margin = columns >= 66 ? MARGIN : 1;
  const words = heading.toUpperCase().slice(0, Math.max(0, columns - margin));
  const masthead = words === "" ? "" : `${" ".repeat(margin)}\u001B[1m${words}\u001B[0m\u001B[H`;
  send(OPEN + masthead + (ask ? QUESTION : ""));
  process.once("exit", close);
  return {
    asked: ask,
    close,
    handOver: () => {
      open = false;
      process.off("exit", close);
    },
  };
}
