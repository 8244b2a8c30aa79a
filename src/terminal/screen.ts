import type { WriteStream } from "node:tty";

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Home, and everything after it erased. */
export const ERASE = "\u001B[H\u001B[J";
const ENTER = `\u001B[?1049h\u001B[?7l\u001B[?25l\u001B[?2026h${ERASE}`;
/** Paste marks off, synchronised output off, colours off, lines wrap again, cursor shown. Harmless at any time. */
const PLAIN = "\u001B[?2004l\u001B[?2026l\u001B[0m\u001B[?7h\u001B[?25h";
const LEAVE = `${PLAIN}\u001B[?1049l`;

/** While a window is being dragged its size changes many times; the page is set again when it rests. */
const REST_MS = 40;

/**
 * The terminal's screen as Ink is given it: its size changes only when a drag has come to rest, and Ink is not told,
 * because it would first paint the old page on the new size. Whoever listens here erases and paints.
 */
export interface Screen {
  readonly stdout: WriteStream;
  readonly size: () => Size;
  readonly onResize: (listener: () => void) => () => void;
  /** Asks the terminal for its size now; nobody tells a stopped program. */
  readonly measure: () => void;
  readonly enter: () => void;
  /** Back to the shell's screen. With `already`, the screen was left, and only the modes are put back. */
  readonly leave: (already?: boolean) => void;
}

function sizeOf(stdout: WriteStream): Size {
  const [columns, rows] = stdout.getWindowSize?.() ?? [stdout.columns, stdout.rows];
  return { columns: columns || 80, rows: rows || 24 };
}

export function screenOf(stdout: WriteStream): Screen {
  let size = sizeOf(stdout);
  let timer: NodeJS.Timeout | undefined;
  const listeners = new Set<() => void>();

  const measure = (): void => {
    const now = sizeOf(stdout);
    if (now.columns === size.columns && now.rows === size.rows) return;
    size = now;
    for (const listener of listeners) listener();
  };
  const resized = (): void => {
    clearTimeout(timer);
    timer = setTimeout(measure, REST_MS);
  };
  const write = (bytes: string): void => {
    if (stdout.destroyed || stdout.writableEnded) return;
    stdout.write(bytes);
  };
  const face = new Proxy(stdout, {
    get(target, name) {
      if (name === "columns" || name === "rows") return size[name];
      const value: unknown = Reflect.get(target, name, target);
      if ((name === "on" || name === "off") && typeof value === "function") {
        return (event: string, listener: unknown) => {
          if (event !== "resize") value.call(target, event, listener);
          return face;
        };
      }
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return {
    stdout: face,
    size: () => size,
    onResize: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    measure,
    enter: () => {
      stdout.on("resize", resized);
      write(ENTER);
    },
    leave: (already = false) => {
      clearTimeout(timer);
      stdout.off("resize", resized);
      write(already ? PLAIN : LEAVE);
    },
  };
}

export const AWAY = PLAIN;
export const BACK = ENTER;
