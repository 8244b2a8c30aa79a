import { spawn } from "@lydell/node-pty";

export const SIZE = { columns: 80, rows: 24 } as const;
/** What puts the alternate screen on, and what ends a frame. */
export const ALTERNATE = "\u001B[?1049h";
export const FRAME_END = "\u001B[?2026l";

const PATIENCE_MS = 20_000;
/** Every real terminal says its background and its name when asked. One that is silent is waited for. */
const QUESTION = "\u001B[c";
const ANSWER = "\u001B]11;rgb:1919/1818/1616\u001B\\\u001B[?62;c";

/** A program in a pseudo-terminal of 80x24. */
export interface Sitting {
  /** All that came so far. */
  bytes(): string;
  /** When it held of all that came: milliseconds since the program was spawned. Throws when it ends, or is silent too long, before that. */
  until(holds: (bytes: string) => boolean): Promise<number>;
  type(keys: string): void;
  /** Milliseconds since the program was spawned. */
  now(): number;
  /** When it was gone, of itself. */
  readonly ended: Promise<number>;
  /** Ends it, and returns when it is gone. */
  kill(): Promise<void>;
}

export function sit(words: readonly string[], folder: string): Sitting {
  const start = performance.now();
  const now = (): number => performance.now() - start;
  const program = spawn(process.execPath, [...words], {
    cols: SIZE.columns,
    rows: SIZE.rows,
    cwd: folder,
    name: "xterm-256color",
    // Nothing of the machine's own: neither its saves nor its NO_COLOR.
    env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, LANG: "C.UTF-8", COLORTERM: "truecolor" },
  });
  const listening = new Set<() => void>();
  let bytes = "";
  let gone = false;
  program.onData((part) => {
    bytes += part;
    if (part.includes(QUESTION)) program.write(ANSWER);
    for (const listen of [...listening]) listen();
  });
  const ended = new Promise<number>((resolve) => {
    program.onExit(() => {
      gone = true;
      resolve(now());
      for (const listen of [...listening]) listen();
    });
  });
  const until = (holds: (bytes: string) => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      const settle = (failure?: string): void => {
        clearTimeout(timer);
        listening.delete(listen);
        if (failure === undefined) {
          resolve(now());
          return;
        }
        if (!gone) program.kill("SIGKILL");
        reject(new Error(`${words.join(" ")} ${failure}; last came ${JSON.stringify(bytes.slice(-300))}`));
      };
      const listen = (): void => {
        if (holds(bytes)) settle();
        else if (gone) settle("ended too soon");
      };
      const timer = setTimeout(() => settle(`was silent for ${PATIENCE_MS / 1000} seconds`), PATIENCE_MS);
      listening.add(listen);
      listen();
    });
  return {
    bytes: () => bytes,
    until,
    type: (keys) => program.write(keys),
    now,
    ended,
    async kill() {
      if (!gone) program.kill("SIGKILL");
      await ended;
    },
  };
}

/** `node -e 0`, from spawn to end: what Node costs before any program has said a word. */
export const nodeAlone = (folder: string): Promise<number> => sit(["-e", "0"], folder).ended;
