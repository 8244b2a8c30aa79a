import { spawn } from "node:child_process";
import { FRATERNAL } from "./built.ts";

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Setting {
  /** What is typed; `none` for no input at all. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
}

const LONGEST_MS = 30_000;

/** Runs a program on pipes to its end, with so much typed, or with no input at all. */
export function ranOnPipes(file: string, words: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { input = "", env = {}, folder } = setting;
  const child = spawn(file, [...words], {
    stdio: [input === "none" ? "ignore" : "pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
    ...(folder !== undefined && { cwd: folder }),
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    out += part;
  });
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    err += part;
  });
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  return new Promise((done) => child.once("close", (code, signal) => done({ out, err, code, signal })));
}

export const fraternal = (words: readonly string[], setting: Setting = {}): Promise<Ran> =>
  ranOnPipes(process.execPath, [FRATERNAL, ...words], setting);

/** A line of a shell's, in which `fraternal` is the built program. */
export const shellLine = (line: string, setting: Setting = {}): Promise<Ran> =>
  ranOnPipes("bash", ["-c", `fraternal() { '${process.execPath}' '${FRATERNAL}' "$@"; }\n${line}`], setting);

export const typed = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
