import type { Opening } from "../terminal/boot.ts";
import { harmless, harmlessJson } from "../views/harmless.ts";

/** What a command gets of the world. The clock is read and chance is taken here alone. */
export interface Host {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The first frame, if it was painted. */
  readonly opening: Opening | undefined;
  now(): Date;
  /** Eight hex digits, new each time. */
  chance(): string;
  /** Calls back when the user interrupts the program, which then goes on; returns how to forget it. */
  onInterrupt(listener: () => void): () => void;
}

/** What a command came to: text for stdout, or a sentence for stderr, and the exit code. */
export interface Done {
  readonly text?: string;
  readonly complaint?: string;
  /** 0 done, 1 a finding, 2 could not do it, 130 interrupted. */
  readonly code: 0 | 1 | 2 | 130;
}

export const said = (text: string, code: Done["code"] = 0): Done => ({ text, code });
export const saidAsJson = (value: unknown, code: Done["code"] = 0): Done => said(`${harmlessJson(value)}\n`, code);
export const couldNot = (complaint: string): Done => ({ complaint: harmless(complaint), code: 2 });
