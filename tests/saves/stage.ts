import { type ChildProcess, type SpawnSyncOptions, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buildSync } from "esbuild";
import { afterAll, expect } from "vitest";
import { newLog } from "../../src/playthrough/log.ts";
import type { Result } from "../../src/relationship/result.ts";
import type { Keeper } from "../../src/saves/keeper.ts";
import { createSave, openSave, type Save } from "../../src/saves/save.ts";
import { HEADER } from "../fixtures/logs.ts";

/** A folder of this test file's own, removed after it. Others may look into it. */
export function folderOfOurOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), "fraternal-saves-"));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder, and in it a new path for each test. */
export function newStage() {
  const folder = folderOfOurOwn();
  let count = 0;
  let path = "";
  return {
    folder,
    next(): string {
      count += 1;
      path = join(folder, `${count}.jsonl`);
      return path;
    },
    text: (): string => readFileSync(path, "utf8"),
    created(): Keeper {
      const made = createSave(path, newLog(HEADER).text);
      if (!made.ok) throw new Error(made.problem);
      return made.value;
    },
    opened(): Save {
      const save = openSave(path);
      if (!save.ok) throw new Error(save.problem);
      return save.value;
    },
  };
}

/** The sentence with which something was refused. */
export function problemOf(result: Result<unknown, string>): string {
  const problem = result.ok ? "" : result.problem;
  expectSentence(problem);
  return problem;
}

/** Builds the actor into a folder. One file, so that it starts as quickly as the program itself. */
export function builtActor(folder: string): string {
  const outfile = join(folder, "actor.cjs");
  buildSync({
    entryPoints: [join(import.meta.dirname, "actor.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["fast-check"],
  });
  return outfile;
}

export const isRoot = process.getuid?.() === 0;
export const NOBODY = { uid: 65534, gid: 65534 };

/** Runs the actor to its end; what it said. */
export function acted(words: readonly string[], options: Pick<SpawnSyncOptions, "uid" | "gid" | "env"> = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...words], { encoding: "utf8", ...options });
  expect([stderr, status]).toEqual(["", 0]);
  return stdout.trim();
}

export interface Actor {
  readonly child: ChildProcess;
  /** The next line that it says. */
  heard(): Promise<string>;
  say(line: string): void;
  ended: Promise<unknown>;
}

export function actor(words: readonly string[]): Actor {
  const child = spawn(process.execPath, [...words], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    child,
    heard: async () => (await lines.next()).value ?? "",
    say: (line) => child.stdin.write(`${line}\n`),
    ended: new Promise((resolve) => child.once("exit", resolve)),
  };
}

const RAW = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/;

/** One sentence, which can be sent to any terminal, and names no code of the system's. */
export function expectSentence(said: string): void {
  expect(said).toMatch(/^[A-Z“].*[.]$/s);
  expect(said).not.toMatch(RAW);
  const own = said.replaceAll(/“[^”]*”/g, "");
  expect(own).not.toMatch(/\bE[A-Z]{3,}\b|\bat .*:\d+|Error/);
  expect(own.match(/[.] /g) ?? []).toEqual([]);
}

export const locksIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".lock"));
