import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/program.ts";
import { hostIn } from "../cli/host.ts";
import { folderOfOurOwn } from "../saves/stage.ts";
import { FRATERNAL } from "./built.ts";
import { type Console, consoleOf, fraternalOn, hasLock, type Setting, stateOf } from "./console.ts";
import { choicesOf, scriptFor } from "./plays.ts";

const BOUND = { timeout: 60_000 };
const folder = folderOfOurOwn();
let count = 0;
const newPath = (): string => join(folder, `${++count}.jsonl`);
const newHome = (): string => join(folder, `home-${++count}`);
const WIDE = { columns: 120, rows: 40 } as const;
const [ENTER, ESCAPE, CTRL_C, CTRL_Z] = ["\r", "\u001B", "\u0003", "\u001A"];

const pathIn = (home: string): string => join(home, readdirSync(home).find((name) => name.endsWith(".jsonl")) ?? "");
const playersIn = (path: string): readonly string[] =>
  choicesOf(path).flatMap(({ by, choice }) => (by === "player" ? [choice] : []));
const datelines = (console: Console, dateline: string): number =>
  console.screen().filter((row) => row.includes(dateline)).length;
const verified = async (path: string): Promise<number> => (await run(["verify", path], hostIn(folder))).code;

/** A play begun from the command line, at its first page. */
async function begun(path: string, setting: Setting = {}, ...words: readonly string[]): Promise<Console> {
  const console = fraternalOn(["play", path, "--seat", "beijing", "--seed", "1949", ...words], setting);
  await console.until(/Enter go on/);
  return console;
}

/** The footer, which says what the keys do here. The story may use the same words. */
const footer = (console: Console): string => console.screen().at(-1) ?? "";

/** Turns the page, by the key that the footer names. */
const turnPage = (console: Console): Promise<string> => console.turn(/read on/.test(footer(console)) ? " " : ENTER);

/** Reads on, page by page, to a choice whose page has been read. */
async function toChoice(console: Console): Promise<string> {
  for (;;) {
    const text = await console.rest(60);
    if (/Enter take it/.test(footer(console))) return text;
    if (!/read on|Enter go on/.test(footer(console))) throw new Error(`No way on from here:\n${text}`);
    await turnPage(console);
  }
}

/** Points by number, and sees the pointer there. */
async function point(console: Console, number: number): Promise<void> {
  console.type(String(number));
  await console.until(new RegExp(`▸ ${number} `));
}

/** Takes the historical option of every choice to the end of the play, as a reader does who reads every page. */
async function playedOut(console: Console, path: string): Promise<void> {
  const numbers = scriptFor(path, (_, historical) => historical).filter((line) => line !== "");
  for (;;) {
    const text = await console.frame();
    if (/Outcome: /.test(text)) break;
    if (/Enter take it/.test(footer(console))) await point(console, Number(numbers.shift()));
    await turnPage(console);
  }
  expect(numbers).toEqual([]);
}

/** Waits until a page fills the screen from its first row to its last, and stays. */
async function filled(console: Console, masthead: RegExp): Promise<string> {
  const fills = (): boolean =>
    masthead.test(console.screen()[0] ?? "") && /Enter.*help/.test(console.screen().at(-1) ?? "");
  await console.rest(100);
  await console.until(fills);
  await console.rest(100);
  expect(fills()).toBe(true);
  return console.text();
}

async function left(console: Console, code: number): Promise<void> {
  expect(await console.ended).toEqual({ code, signal: 0 });
  await console.rest(30);
  expect(console.isAlternate()).toBe(false);
  expect(console.cursorShown()).toBe(true);
}

describe("1. a sitting", () => {
  test.each([
    [80, 24],
    [120, 40],
    [50, 20],
  ])("1.1 title page, seat, choice, consequence, why, record and help at %ix%i", BOUND, async (columns, rows) => {
    const home = newHome();
    const console = fraternalOn([], { columns, rows, env: { FRATERNAL_HOME: home } });
    const title = await filled(console, /FRATERNAL/);
    expect(title).toMatch(/▸ 1 +Beijing/);
    expect(title).not.toMatch(/Resume/);
    expect(console.isAlternate()).toBe(true);
    await point(console, 2);
    console.type("k");
    await console.until(/▸ 1 +Beijing/);
    if (/read on/.test(footer(console))) await console.turn(" ");
    await console.turn(ENTER);
    await console.until(/FOR THE FIRST TIME/);
    const path = pathIn(home);
    expect(hasLock(path)).toBe(true);

    for (let text = ""; !/History|r record/.test(text); text = await console.rest(60)) {
      const before = playersIn(path).length;
      await toChoice(console);
      await point(console, 2);
      await console.turn(ENTER);
      expect(playersIn(path)).toHaveLength(before + 1);
      if (/w why/.test(await console.rest(60))) break;
    }
    const consequence = await console.rest();
    expect(consequence).toMatch(/› \S/);
    for (const [key, sight] of [
      ["w", /Why/],
      ["r", /The record|What happened/],
      ["?", /Help/],
    ] as const) {
      await console.turn(key);
      expect(console.text()).toMatch(sight);
      expect(console.text()).toMatch(/back/);
      await console.turn(ESCAPE);
      expect(await console.rest(60)).toBe(consequence);
    }
    console.type("q");
    await left(console, 0);
    expect(hasLock(path)).toBe(false);
    expect(await verified(path)).toBe(0);
  });

  test("1.2 the shell's screen is as it was", BOUND, async () => {
    const shell = consoleOf("bash", ["--norc", "--noprofile", "-i"], { env: { PS1: "shell> " } });
    await shell.until(/shell> $/m);
    shell.type("echo before the play\r");
    await shell.until(/^before the play$/m);
    shell.type(`FRATERNAL_HOME='${newHome()}' '${process.execPath}' '${FRATERNAL}'\r`);
    await shell.until(/4 choose|1–4 choose/);
    expect(shell.text()).not.toContain("before the play");
    shell.type("q");
    const after = await shell.until(/^before the play$[\s\S]*^shell> $/m);
    expect(after).not.toMatch(/Take a seat/);
    shell.type("echo code $?\r");
    await shell.until(/^code 0$/m);
    expect(shell.isAlternate()).toBe(false);
    expect(shell.cursorShown()).toBe(true);
    shell.type("exit\r");
    expect((await shell.ended).code).toBe(0);
  });

  test("1.3 taken up again from the title page, before the pending choice", BOUND, async () => {
    const home = newHome();
    const env = { FRATERNAL_HOME: home };
    const console = fraternalOn([], { env });
    await console.until(/quit/);
    console.type(`1${ENTER}`);
    await console.until(/Enter go on/);
    await toChoice(console);
    await console.turn(ENTER);
    const waiting = await toChoice(console);
    console.type("q");
    await left(console, 0);

    const again = fraternalOn([], { env });
    expect(await again.until(/quit/)).toMatch(/r +Resume +Beijing, 10 April 1920: Returned Without/);
    await again.turn("r");
    expect(again.text()).toMatch(/▸ r +Resume/);
    expect(await again.turn(ENTER)).not.toMatch(/FOR THE FIRST TIME/);
    expect(await toChoice(again)).toBe(waiting);
    again.type("q");
    await left(again, 0);
    expect(playersIn(pathIn(home))).toHaveLength(1);
    expect(await verified(pathIn(home))).toBe(0);
  });

  test("1.4 taken up again by `play FILE`, before the pending choice", BOUND, async () => {
    const path = newPath();
    const console = await begun(path, WIDE);
    await toChoice(console);
    await console.turn(ENTER);
    const waiting = await toChoice(console);
    console.type("q");
    await left(console, 0);
    const again = fraternalOn(["play", path], WIDE);
    await again.until(/Enter/);
    // Taken up again the part is read from its head, and the page may stand otherwise: what is offered is the same.
    const offered = (text: string) =>
      text.split("\n").flatMap((row) => /^ +(?:▸ )?\d {2}\S(?: ?\S)*/.exec(row)?.[0] ?? []);
    expect(offered(await toChoice(again))).toEqual(offered(waiting));
    await again.turn(ENTER);
    again.type("q");
    await left(again, 0);
    expect(playersIn(path)).toHaveLength(2);
    expect(await verified(path)).toBe(0);
  });
});

describe("2. what a terminal does", () => {
  test("2.1 resized in the middle of a scene: the same page, the new height filled, no ghosts", BOUND, async () => {
    const console = await begun(newPath());
    const masthead = /SHANGHAI AND MOSCOW, 10 APRIL 1920/;
    await toChoice(console);
    await point(console, 2);
    for (const [columns, rows] of [
      [120, 40],
      [50, 20],
      [100, 30],
      [80, 24],
    ] as const) {
      console.resize(columns, rows);
      const text = await filled(console, masthead);
      expect(console.screen()).toHaveLength(rows);
      expect(console.screen()[0]).toMatch(masthead);
      expect(datelines(console, "10 APRIL 1920")).toBe(1);
      expect(console.screen().at(-1)).toMatch(/Enter.*help/);
      expect(text.match(/▸/g)).toHaveLength(1);
      expect(text).toMatch(/▸ 2 /);
    }
    console.type("q");
    await left(console, 0);
  });

  test("2.2 keys in one burst all count", BOUND, async () => {
    const home = newHome();
    const console = fraternalOn([], { ...WIDE, env: { FRATERNAL_HOME: home } });
    await console.until(/quit/);
    console.type("jj");
    await console.until(/▸ 3 +Both/);
    console.type("kk");
    await console.until(/▸ 1 +Beijing/);
    console.type(ENTER);
    await console.until(/Enter go on/);
    await toChoice(console);
    console.type(`2${ENTER}`);
    await console.until(() => playersIn(pathIn(home)).length === 1);
    console.type("q");
    await left(console, 0);
    const mine = choicesOf(pathIn(home)).filter(({ by }) => by === "player");
    expect(mine.map(({ seat }) => seat)).toEqual(["beijing"]);
  });

  test("2.3 keys typed before the first frame count, but an Enter among them takes nothing", BOUND, async () => {
    const home = newHome();
    const console = fraternalOn([], { env: { FRATERNAL_HOME: home } });
    console.type(`jj${ENTER}`);
    await console.until(/▸ 3 +Both/);
    expect(await console.rest(300)).toMatch(/▸ 3 +Both/);
    expect(console.screen()[0]).toMatch(/^ +FRATERNAL/);
    console.type("q");
    await left(console, 0);
    expect(() => readdirSync(home)).toThrow(/ENOENT/);
  });

  test("2.4 what is pasted takes no choice and moves nothing", BOUND, async () => {
    const path = newPath();
    const console = await begun(path, WIDE);
    const before = await toChoice(console);
    expect(console.bytes()).toContain("\u001B[?2004h");
    console.type(`\u001B[200~2${ENTER}q${ENTER}\u0003\u001B[201~`);
    expect(await console.rest(300)).toBe(before);
    expect(playersIn(path)).toEqual([]);
    await console.turn("2");
    console.type("q");
    await left(console, 0);
  });

  test("2.5 Ctrl+C interrupts: 130, and the screen is put back", BOUND, async () => {
    const path = newPath();
    const console = await begun(path);
    await toChoice(console);
    console.type(CTRL_C);
    await left(console, 130);
    expect(console.bytes()).toMatch(/\u001B\[\?2004l/);
    expect(hasLock(path)).toBe(false);
  });

  test("2.6 Ctrl+C before the first page is an interruption too", BOUND, async () => {
    const console = fraternalOn([], { env: { FRATERNAL_HOME: newHome() } });
    await console.until(/FRATERNAL/);
    console.type(CTRL_C);
    expect((await console.ended).code).toBe(130);
    expect(console.isAlternate()).toBe(false);
  });
});

describe("3. to the shell and back", () => {
  const childOf = (shell: Console): number => {
    const [child = "0"] = readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, "utf8").trim().split(" ");
    return Number(child);
  };

  test("3.1 Ctrl+Z stops the program, fg paints the page again and it takes keys", BOUND, async () => {
    const path = newPath();
    const shell = consoleOf("bash", ["--norc", "--noprofile", "-i"], { env: { PS1: "shell> " } });
    await shell.until(/shell> $/m);
    shell.type(`'${process.execPath}' '${FRATERNAL}' play '${path}' --seat beijing --seed 7\r`);
    await shell.until(/Enter go on/);
    const page = await toChoice(shell);
    const child = childOf(shell);
    for (let round = 0; round < 2; round += 1) {
      shell.type(CTRL_Z);
      await shell.until(/Stopped/);
      expect(stateOf(child)).toBe("stopped");
      expect(shell.isAlternate()).toBe(false);
      expect(shell.cursorShown()).toBe(true);
      shell.type("echo a shell $((1+1))\r");
      await shell.until(/^a shell 2$/m);
      shell.type("fg\r");
      await shell.until(/Enter take it/);
      expect(await shell.rest(300)).toBe(page);
      expect(shell.isAlternate()).toBe(true);
      expect(shell.cursorShown()).toBe(false);
    }
    await point(shell, 2);
    await shell.turn(ENTER);
    expect(playersIn(path)).toHaveLength(1);
    shell.type("q");
    await shell.until(/shell> $/m);
    shell.type("echo code $?\r");
    await shell.until(/^code 0$/m);
    expect(stateOf(child)).toBe("gone");
    expect(hasLock(path)).toBe(false);
  });

  // A stopped program hears of no resize, and `getWindowSize` of Node's gives what was heard last: src/terminal/screen.ts.
  test("3.1b a window resized while the program was stopped is filled after fg", BOUND, async () => {
    const shell = consoleOf("bash", ["--norc", "--noprofile", "-i"], { env: { PS1: "shell> " } });
    await shell.until(/shell> $/m);
    shell.type(`'${process.execPath}' '${FRATERNAL}' play '${newPath()}' --seat beijing --seed 7\r`);
    await shell.until(/Enter go on/);
    shell.type(CTRL_Z);
    await shell.until(/Stopped/);
    shell.resize(120, 40);
    shell.type("fg\r");
    await shell.until(() => shell.isAlternate());
    await filled(shell, /1920–1969/);
  });

  test("3.2 stopped from outside and continued: the page is there and takes keys", BOUND, async () => {
    const console = await begun(newPath());
    await toChoice(console);
    console.signal("SIGSTOP");
    await expect.poll(() => stateOf(console.pid)).toBe("stopped");
    console.signal("SIGCONT");
    await point(console, 2);
    console.type("q");
    await left(console, 0);
  });

  test("3.3 Ctrl+Z without a shell above: the page is back at once", BOUND, async () => {
    const console = await begun(newPath());
    const page = await toChoice(console);
    console.type(CTRL_Z);
    await console.rest(500);
    expect(await console.until((text) => text === page)).toBe(page);
    await point(console, 2);
    console.type("q");
    await left(console, 0);
  });
});

describe("4. an end that nobody asked for", () => {
  test.each([
    ["SIGTERM", 15],
    ["SIGHUP", 1],
    ["SIGINT", 2],
  ] as const)("4.1 %s: no process, no lock, the screen put back, the choice kept", BOUND, async (name, number) => {
    const path = newPath();
    const console = await begun(path);
    await toChoice(console);
    await console.turn(ENTER);
    console.signal(name);
    const { code, signal } = await console.ended;
    expect([code, signal]).toEqual([0, number]);
    await console.rest(30);
    expect(stateOf(console.pid)).toBe("gone");
    expect(console.isAlternate()).toBe(false);
    expect(console.cursorShown()).toBe(true);
    expect(hasLock(path)).toBe(false);
    expect(playersIn(path)).toHaveLength(1);
    expect(await verified(path)).toBe(0);
  });

  test("4.2 the window closed in the middle of a choice", BOUND, async () => {
    const path = newPath();
    const console = await begun(path);
    await toChoice(console);
    await console.turn(ENTER);
    console.hangUp();
    await expect.poll(() => stateOf(console.pid), { timeout: 5000 }).toBe("gone");
    expect(hasLock(path)).toBe(false);
    expect(playersIn(path)).toHaveLength(1);
    expect(await verified(path)).toBe(0);
  });

  test("4.3 the window closed before the first page", BOUND, async () => {
    const path = newPath();
    const console = fraternalOn(["play", path, "--seat", "both"]);
    await console.until(() => console.bytes() !== "");
    console.hangUp();
    await expect.poll(() => stateOf(console.pid), { timeout: 5000 }).toBe("gone");
    expect(hasLock(path)).toBe(false);
  });
});

describe("5. whole plays with keys alone, from 1920 to a cold peace", () => {
  const LONG = { timeout: 180_000 };

  test.each([
    ["beijing", 80, 24],
    ["moscow", 120, 40],
    ["both", 50, 20],
  ] as const)("5.1 from %s at %ix%i", LONG, async (seat, columns, rows) => {
    const path = newPath();
    const words = ["play", path, "--seat", seat, "--temperament", "historical", "--seed", "1949"];
    const console = fraternalOn(words, { columns, rows });
    await console.until(/Enter/);
    await playedOut(console, path);
    expect(console.text()).toMatch(/Outcome: cold-peace, 20 October 1969/);
    console.type("q");
    await left(console, 0);
    const seats = choicesOf(path).flatMap((line) => (line.by === "player" ? [line.seat] : []));
    expect([...new Set(seats)].sort()).toEqual(seat === "both" ? ["beijing", "moscow"] : [seat]);
    expect(await verified(path)).toBe(0);

    const again = fraternalOn(["play", path], { columns, rows });
    await again.until(/Enter go on/);
    await playedOut(again, path);
    expect(again.text()).toMatch(/Outcome: cold-peace, 20 October 1969/);
    again.type("q");
    await left(again, 0);
  });

  test("5.2 both seats, from the title page, kept in the folder of saves", LONG, async () => {
    const home = newHome();
    const console = fraternalOn([], { ...WIDE, env: { FRATERNAL_HOME: home } });
    await console.until(/quit/);
    console.type(`3${ENTER}`);
    await console.until(/Enter go on/);
    for (const seats = new Set<string>(); seats.size < 2; ) {
      await toChoice(console);
      seats.add(/ (Beijing|Moscow)$/.exec(console.screen()[0]?.trimEnd() ?? "")?.[1] ?? "none");
      await console.turn(ENTER);
    }
    console.type("q");
    await left(console, 0);
    expect(pathIn(home)).toMatch(/\d{4}-\d\d-\d\d-both-[0-9a-f]{8}\.jsonl$/);
    expect(await verified(pathIn(home))).toBe(0);
  });

  test("5.3 observed, from the title page, by Enter alone", LONG, async () => {
    const home = newHome();
    const console = fraternalOn([], { env: { FRATERNAL_HOME: home } });
    await console.until(/quit/);
    console.type(`4${ENTER}`);
    for (;;) {
      const text = await console.frame();
      if (/Outcome: /.test(text)) break;
      expect(text).not.toMatch(/Enter take it.*\n.*Beijing's chair/);
      await console.turn(ENTER);
    }
    expect(console.text()).toMatch(/Outcome: cold-peace, 20 October 1969/);
    console.type("q");
    await left(console, 0);
    expect(() => readdirSync(home)).toThrow(/ENOENT/);
  });
});
