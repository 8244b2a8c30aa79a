import { writeSync } from "node:fs";
import type { ReadStream, WriteStream } from "node:tty";
import { type Instance, render } from "ink";
import type { Desk } from "../views/desk.ts";
import { App } from "./App.tsx";
import { Boundary } from "./Boundary.tsx";
import { askBackground, fromColorFgBg, passTypedAhead } from "./background.ts";
import type { Opening } from "./boot.ts";
import { asciiOnly, glyphsFor } from "./glyphs.ts";
import { type Background, type Palette, paletteFor, type Tier, tierFor } from "./palette.ts";
import { ERASE, screenOf } from "./screen.ts";

export interface TerminalOptions {
  readonly theme?: "auto" | "dark" | "light";
  readonly color?: "auto" | Tier;
  readonly ascii?: boolean;
  /** The first frame, if it has been painted. */
  readonly opening?: Opening;
  readonly stdin?: ReadStream;
  readonly stdout?: WriteStream;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly maxFps?: number;
  /** Where an error is told, once the terminal is put back: stderr, at once. */
  readonly say?: (sentence: string) => unknown;
}

const COULD_NOT = 2;
const WINDOW_CLOSED = 129;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Streams = { readonly stdin: ReadStream; readonly stdout: WriteStream };

async function paletteOf(options: TerminalOptions, { stdin, stdout }: Streams): Promise<Palette> {
  const { theme = "auto", color = "auto", env = process.env, opening } = options;
  const tier = tierFor(color, env);
  if (!opening?.asked && (theme !== "auto" || tier === "none")) {
    await passTypedAhead(stdin);
    return paletteFor(tier, theme === "auto" ? "unknown" : theme);
  }
  const answered: Background = await askBackground(stdin, stdout, opening?.asked ?? false);
  if (theme !== "auto") return paletteFor(tier, theme);
  return paletteFor(tier, answered === "unknown" ? fromColorFgBg(env.COLORFGBG) : answered);
}

interface Dying {
  /** Dies of a signal, the terminal put back first. Whoever else wants to tidy up hears of it too. */
  readonly of: (signal: NodeJS.Signals) => void;
  readonly off: () => void;
}

function onSignals(restore: () => void): Dying {
  const of = (signal: NodeJS.Signals): void => {
    off();
    restore();
    process.kill(process.pid, signal);
  };
  const off = (): void => {
    for (const signal of SIGNALS) process.off(signal, of);
  };
  for (const signal of SIGNALS) process.on(signal, of);
  return { of, off };
}

const sentence = (error: unknown): string => {
  const message = (error instanceof Error ? error.message : String(error)).replaceAll("\n", " ");
  return `fraternal: the page could not be shown (${message}). What was chosen is saved; --plain may show it.\n`;
};

/** Plays a desk on a terminal until its reader leaves. The exit code: 0 left, 130 interrupted, 2 when a page failed. */
export async function runTerminal(desk: Desk, options: TerminalOptions = {}): Promise<number> {
  const { stdin = process.stdin, stdout = process.stdout, env = process.env, opening, maxFps = 30 } = options;
  const { say = (text: string) => writeSync(2, text) } = options;
  const ascii = options.ascii ?? asciiOnly(env);
  const screen = screenOf(stdout);
  let instance: Instance | undefined;
  let left = false;

  const restore = (): void => {
    if (left) return;
    left = true;
    instance?.unmount();
    screen.leave(instance !== undefined);
  };
  let dying = false;
  const die = onSignals(() => {
    dying = true;
    restore();
  });
  process.once("exit", restore);
  let gone = false;
  // A window that closed ends the program as SIGHUP would: Node itself aborts when it leaves a dead terminal by exit().
  const windowClosed = (): void => {
    if (gone) return;
    gone = true;
    if (stdin === process.stdin && process.platform !== "win32") die.of("SIGHUP");
    else instance?.unmount();
  };
  stdin.on("end", windowClosed);
  stdin.on("error", windowClosed);
  stdout.on("error", windowClosed);

  try {
    const palette = await paletteOf(options, { stdin, stdout });
    const repaint = (): void => {
      instance?.clear();
      stdout.write(ERASE);
      instance?.rerender(page());
    };
    const page = () => (
      <Boundary>
        <App desk={desk} screen={screen} palette={palette} glyphs={glyphsFor(ascii)} ascii={ascii} repaint={repaint} />
      </Boundary>
    );
    screen.onResize(() => {
      instance?.clear();
      stdout.write(ERASE);
    });
    opening?.handOver();
    screen.enter();
    instance = render(page(), {
      stdin,
      stdout: screen.stdout,
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      exitOnCtrlC: false,
      patchConsole: stdout === process.stdout,
      isScreenReaderEnabled: false,
      maxFps,
    });
    const code = await instance.waitUntilExit();
    // The signal is on its way; without something to wait for, Node would end first, with a good exit code.
    if (dying) await new Promise<never>(() => setInterval(() => {}, 2 ** 30));
    return gone ? WINDOW_CLOSED : typeof code === "number" ? code : 0;
  } catch (error) {
    restore();
    say(sentence(error));
    return COULD_NOT;
  } finally {
    restore();
    die.off();
    process.off("exit", restore);
    for (const event of ["end", "error"]) stdin.off(event, windowClosed);
    stdout.off("error", windowClosed);
  }
}
