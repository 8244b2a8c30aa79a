import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type * as Pty from "@lydell/node-pty";
import type * as Xterm from "@xterm/headless";
import { beforeAll, describe, expect, test } from "vitest";
import { readLog } from "../../src/playthrough/log.ts";
import { openSave } from "../../src/saves/save.ts";
import { actor, builtActor, folderOfOurOwn, newStage } from "../saves/stage.ts";
import { ageLock, chances, choicesIn, FRATERNAL, isBuilt, optionTexts } from "./built.ts";

const KILLS = 100;
const LONG = { timeout: 900_000 };

describe("1. a program that appends, killed a hundred times", () => {
  const stage = newStage();
  const path = stage.next();
  const actorFile = builtActor(stage.folder);
  beforeAll(() => stage.created().close());

  test("1.1 every choice that was said to be kept is kept, whatever of the rest is lost", LONG, async () => {
    const chance = chances(1949);
    let acknowledged = 0;
    let torn = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      ageLock(path);
      const player = actor([actorFile, "play", path]);
      expect(await player.heard()).toBe("ok");
      setTimeout(() => player.child.kill("SIGKILL"), chance(40));
      for (let heard = await player.heard(); heard; heard = await player.heard()) {
        expect(heard).toMatch(/^\d+$/);
        acknowledged = Math.max(acknowledged, Number(heard));
      }
      await player.ended;
      torn += cutUnacknowledged(acknowledged, chance);
      const log = readLog(stage.text());
      expect(log.ok && log.value.entries.length).toBeGreaterThanOrEqual(acknowledged);
    }
    ageLock(path);
    const save = openSave(path);
    expect(save.ok && save.value.log.damage).toEqual([]);
    if (save.ok) save.value.keeper.close();
    console.info(`${KILLS} kills: ${acknowledged} choices acknowledged, all kept; ${torn} lines torn`);
  });

  /** What was not acknowledged may be lost anywhere, as when the power fails. Whether a line was torn. */
  function cutUnacknowledged(acknowledged: number, chance: (below: number) => number): 0 | 1 {
    const bytes = readFileSync(path);
    let kept = 0;
    for (let line = 0; line <= acknowledged; line += 1) kept = bytes.indexOf("\n", kept) + 1;
    const length = kept + chance(bytes.length - kept + 1);
    truncateSync(path, length);
    return bytes[length - 1] === 0x0a ? 0 : 1;
  }
});

/** One sitting at the built program. */
interface Sitting {
  /** All that the screen has shown as chosen so far: ids. */
  readonly shown: Set<string>;
  /** Between two keys, so that pages come to be seen: milliseconds, at most. */
  readonly pause: number;
  /** The first page stands. */
  readonly begun: Promise<void>;
  send(keys: string): void;
  kill(): Promise<void>;
}

const wordsFor = (path: string): readonly string[] =>
  existsSync(path) ? ["play", path] : ["play", path, "--seat", "beijing"];

/** Line by line, its input a pipe. */
function plainSitting(path: string, texts: ReadonlyMap<string, string>): Sitting {
  const child = spawn(process.execPath, [FRATERNAL, ...wordsFor(path), "--plain"], { stdio: ["pipe", "pipe", "pipe"] });
  const shown = new Set<string>();
  let said = "";
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.stdin.on("error", () => {});
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said += part;
    if (/Choice, 1 to|Enter to go on/.test(said)) begin();
    for (const [, text = ""] of said.matchAll(/^You chose: (.*)\n/gm))
      shown.add(texts.get(text) ?? `not an option: ${text}`);
  });
  child.once("close", begin);
  return {
    shown,
    pause: 60,
    begun,
    send: (keys) => child.stdin.write(`${keys}\n`),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

const require = createRequire(import.meta.url);

/** On a terminal of its own. */
function terminalSitting(path: string, texts: ReadonlyMap<string, string>): Sitting {
  const { Terminal } = require("@xterm/headless") as typeof Xterm;
  const { spawn: spawnPty } = require("@lydell/node-pty") as typeof Pty;
  const [cols, rows] = [100, 40];
  const terminal = new Terminal({ cols, rows, allowProposedApi: true });
  const child = spawnPty(process.execPath, [FRATERNAL, ...wordsFor(path)], {
    cols,
    rows,
    env: { ...process.env, TERM: "xterm-256color", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", NO_COLOR: "1" },
  });
  const shown = new Set<string>();
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<void>((resolve) => child.onExit(() => resolve()));
  const look = (): void => {
    for (let row = 0; row < rows; row += 1) {
      const line =
        terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.translateToString(true) ?? "";
      if (/q quit/.test(line)) begin();
      const chosen = /^ *› (.{12,})$/.exec(line)?.[1];
      for (const [text, id] of texts) if (chosen && text.startsWith(chosen)) shown.add(id);
    }
  };
  child.onData((data) => terminal.write(data, look));
  child.onExit(() => begin());
  return {
    shown,
    pause: 300,
    begun,
    send: (keys) => child.write(keys === "" ? "\r" : `${keys}\r`),
    async kill() {
      process.kill(child.pid, "SIGKILL");
      await ended;
      await sleep(5);
      await new Promise<void>((resolve) => terminal.write("", resolve));
      look();
    },
  };
}

/** Two ways to be killed, a hundred kills together. */
const KILLS_EACH = KILLS / 2;

describe.runIf(isBuilt)(
  "2. the built program, killed a hundred times, half of them on a terminal, at random moments while keys are sent",
  () => {
    const folder = folderOfOurOwn();
    const texts = isBuilt ? optionTexts() : new Map<string, string>();

    test.each([
      ["2.1 line by line, from a pipe", plainSitting],
      ["2.2 on a terminal", terminalSitting],
    ] as const)("%s: every choice whose consequence was shown is in the log", LONG, async (name, sit) => {
      const chance = chances(1969);
      let sum = { shown: 0, kept: 0, early: 0, files: 0 };
      let path = "";
      for (let kill = 0; kill < KILLS_EACH; kill += 1) {
        // A story is soon over: every few kills another is begun.
        if (kill % 3 === 0) {
          path = join(folder, `${name.slice(0, 3)}-${kill}.jsonl`);
          sum.files += 1;
        }
        ageLock(path);
        const before = existsSync(path) ? choicesIn(path).length : 0;
        const sitting = sit(path, texts);
        // One in five dies before its first page, perhaps as its file is made.
        const early = kill % 5 === 4 || kill % 25 === 0;
        if (early) await sleep(chance(450));
        else await played(sitting, sitting.pause + chance(sitting.pause * 6), chance);
        await sitting.kill();
        if (!existsSync(path)) {
          expect([...sitting.shown]).toEqual([]);
          continue;
        }
        if (readFileSync(path).length === 0) {
          expect([...sitting.shown]).toEqual([]);
          rmSync(path);
          continue;
        }
        const kept = choicesIn(path);
        expect(kept).toEqual(expect.arrayContaining([...sitting.shown]));
        sum = {
          ...sum,
          shown: sum.shown + sitting.shown.size,
          kept: sum.kept + kept.length - before,
          early: sum.early + (early ? 1 : 0),
        };
      }
      console.info(
        `${name}: ${KILLS_EACH} kills (${sum.early} before the first page), ${sum.shown} shown as chosen, ${sum.kept} kept, ${sum.files} files`,
      );
      expect(sum.kept).toBeGreaterThan(KILLS_EACH);
      expect(sum.shown).toBeGreaterThan(KILLS_EACH);
    });
  },
);

/** Sends keys for so many milliseconds, as fast as a hand that does not read. */
async function played(sitting: Sitting, milliseconds: number, chance: (below: number) => number): Promise<void> {
  await Promise.race([sitting.begun, sleep(5000)]);
  for (let spent = 0; spent < milliseconds; ) {
    sitting.send(["", "1", "2", "3"][chance(4)] ?? "");
    const pause = 1 + chance(sitting.pause);
    await sleep(pause);
    spent += pause;
  }
}
