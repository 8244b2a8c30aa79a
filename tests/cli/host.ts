import { PassThrough } from "node:stream";
import type { Done, Host } from "../../src/cli/host.ts";
import { run } from "../../src/cli/program.ts";

/** A world for commands that are run in this process: pipes, a folder, a clock that stands. */
export function hostIn(folder: string, typed: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Host & Taped {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const chunks: Buffer[] = [];
  output.on("data", (chunk: Buffer) => chunks.push(chunk));
  input.end(typed.map((line) => `${line}\n`).join(""));
  let runs = 0;
  return {
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    errors: errors as unknown as NodeJS.WriteStream,
    env: { FRATERNAL_HOME: `${folder}/home`, ...env },
    folder,
    opening: undefined,
    now: () => new Date("2026-11-22T10:04:00Z"),
    chance: () => (++runs).toString(16).padStart(8, "0"),
    onInterrupt: () => () => {},
    shown: () => Buffer.concat(chunks).toString(),
  };
}

interface Taped {
  /** All that was written, besides the text that a command came to. */
  readonly shown: () => string;
}

/** Runs a command in this process: all that went to stdout, the sentence for stderr, the code. */
export async function ran(
  folder: string,
  words: readonly string[],
  typed: readonly string[] = [],
): Promise<Required<Done>> {
  const host = hostIn(folder, typed);
  const { text = "", complaint = "", code } = await run(words, host);
  return { text: host.shown() + text, complaint, code };
}
