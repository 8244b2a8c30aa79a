import { spawn } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ran } from "../cli/host.ts";
import { folderOfOurOwn } from "../saves/stage.ts";
import { chances, FRATERNAL } from "./built.ts";
import { fraternalOn, hasLock } from "./console.ts";
import { choicesOf, scriptFor } from "./plays.ts";
import { fraternal, shellLine, typed } from "./shell.ts";

const folder = folderOfOurOwn();
const env = { FRATERNAL_HOME: join(folder, "home") };
let count = 0;
const newPath = (): string => join(folder, `${++count}.jsonl`);
const BOUND = { timeout: 300_000 };
const SEATS = [["beijing"], ["moscow"], ["both"]];
const OUTCOME = /^Outcome: cold-peace, 20 October 1969\.$/;
const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";

/** A file begun in this process, and what is typed to play it to its end. */
async function begun(seat: string, pick: Parameters<typeof scriptFor>[1]): Promise<[string, readonly string[]]> {
  const path = newPath();
  await ran(folder, ["play", path, "--seat", seat, "--temperament", "historical", "--seed", "1949", "--plain"]);
  return [path, scriptFor(path, pick)];
}

const historically = (_: number, historical: number): number => historical;

describe.each(SEATS)("from %s, the built program on pipes", (seat) => {
  test("1. a whole play from scripted answers", BOUND, async () => {
    const [path, script] = await begun(seat, historically);
    const { out, err, code } = await fraternal(["play", path, "--plain"], { input: typed(script), env });
    expect([err, code]).toEqual(["", 0]);
    expect(lastLine(out)).toMatch(OUTCOME);
    const verdict = await fraternal(["verify", path, "--json"], { env });
    expect(verdict.code).toBe(0);
    expect(JSON.parse(verdict.out)).toMatchObject({ holds: true, findings: [] });
  });

  test("2. left at one choice after another, by q or by the end of input, and taken up again", BOUND, async () => {
    const [path, script] = await begun(seat, historically);
    const answered = script.flatMap((line, at) => (line === "" ? [] : [at]));
    // Begun, or taken up again with so many choices made: then it tells all that came of the last, in both chairs behind a card.
    const lines = (made: number, end?: number): readonly string[] =>
      made === 0
        ? script.slice(0, end)
        : [...(seat === "both" ? [""] : []), ...script.slice((answered[made - 1] ?? 0) + 1, end)];
    // At each of the first, where openings and cards stand thick, then here and there, now by a letter and now by nothing.
    const stops = answered.flatMap((at, number) => (number < 8 || number % 25 === 0 ? [{ number, at }] : []));
    let made = 0;
    for (const [sitting, { number, at }] of stops.entries()) {
      const input = typed([...lines(made, at), ...(sitting % 2 === 0 ? ["q"] : [])]);
      made = number;
      const { out, err, code } = await fraternal(["play", path, "--plain"], { input, env });
      expect([err, code], `choice ${number + 1}`).toEqual(["", 0]);
      expect(lastLine(out)).toMatch(/Saved\./);
      expect(choicesOf(path).filter(({ by }) => by === "player")).toHaveLength(number);
    }
    const { out } = await fraternal(["play", path, "--plain"], { input: typed([...lines(made)]), env });
    expect(lastLine(out)).toMatch(OUTCOME);
    const [straight, whole] = await begun(seat, historically);
    await fraternal(["play", straight, "--plain"], { input: typed(whole), env });
    const kept = (file: string) =>
      readFileSync(file, "utf8")
        .split("\n")
        .slice(1)
        .map((line) => line.replace(/,"sum".*/, ""));
    expect(kept(path)).toEqual(kept(straight));
  });

  test("3. plays at random end somewhere, and verify", BOUND, async () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const chance = chances(seed);
      const [path, script] = await begun(seat, (of) => 1 + chance(of));
      const { out, err, code } = await fraternal(["play", path, "--plain"], { input: typed(script), env });
      expect([err, code], `seed ${seed}`).toEqual(["", 0]);
      expect(lastLine(out), `seed ${seed}`).toMatch(/^Outcome: [a-z-]+, \d+ [A-Z][a-z]+ 19\d\d\.$/);
      expect((await ran(folder, ["verify", path])).code, `seed ${seed}`).toBe(0);
    }
  });
});

describe("where there is little of a terminal", () => {
  const script = (path: string) => typed(scriptFor(path, historically));

  test.each([
    ["TERM=dumb LANG=C LC_ALL=C"],
    ["TERM= LANG= LC_ALL="],
    ["LANG=zh_CN.GB18030 LC_ALL=C COLUMNS=10 LINES=2"],
  ])("4. the same with %s", BOUND, async (world) => {
    const [path] = await begun("beijing", historically);
    const copy = newPath();
    copyFileSync(path, copy);
    const [here, there] = await Promise.all([
      fraternal(["play", path, "--plain"], { input: script(path), env }),
      shellLine(`${world} fraternal play '${copy}' --plain`, { input: script(copy), env }),
    ]);
    expect(there).toEqual(here);
  });

  test("5. a dumb terminal gets lines, and no codes", BOUND, async () => {
    const console = fraternalOn(["play", newPath(), "--seat", "moscow", "--seed", "7"], {
      env: { TERM: "dumb", ...env },
    });
    await console.until(/Enter to go on/);
    expect(console.bytes()).toMatch(/^\[Plain mode\. TERM is dumb: .*\]/);
    console.type("\r");
    await console.until(/Before you sit down/);
    console.type("\r");
    await console.until(/Choice, 1 to/);
    console.type("1\r");
    await console.until(/You chose: /);
    console.type("q\r");
    expect((await console.ended).code).toBe(0);
    expect(console.bytes()).not.toMatch(/\u001B/);
  });

  test("6. observed on a terminal, line by line, it waits at each page", BOUND, async () => {
    const console = fraternalOn(["observe", "--plain"], { env });
    for (let pages = 0; !/Outcome: /.test(console.text()); pages += 1) {
      await console.until(/Enter to go on[^\n]*: *\n*$/);
      expect(pages).toBeLessThan(2000);
      if (/Outcome: /.test(console.text())) break;
      await console.turn("\r");
    }
    expect(console.text()).toMatch(/Outcome: cold-peace, 20 October 1969\./);
    expect(console.text()).not.toMatch(/Outcome:[\s\S]*r record/);
    console.type("\r");
    expect((await console.ended).code).toBe(0);
  });

  test.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)(
    "7. %s in the middle: no lock, the choice kept",
    BOUND,
    async (name) => {
      const path = newPath();
      const child = spawn(process.execPath, [FRATERNAL, "play", path, "--seat", "moscow", "--seed", "7", "--plain"]);
      let out = "";
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        out += part;
      });
      const ended = new Promise((done) => child.once("close", (_, signal) => done(signal)));
      child.stdin.write("\n\n1\n");
      await expect.poll(() => /You chose: /.test(out), { timeout: 10_000 }).toBe(true);
      await wait(50);
      child.kill(name);
      expect(await ended).toBe(name);
      expect(hasLock(path)).toBe(false);
      expect(choicesOf(path).filter(({ by }) => by === "player")).toHaveLength(1);
      expect((await ran(folder, ["verify", path])).code).toBe(0);
    },
  );

  test("8. any line at all, a long one, and bytes that are no text", BOUND, async () => {
    const path = newPath();
    // The first two lines go on from what the chair wants, and from the years.
    const junk = ["", "", "x".repeat(1_000_000), "\u001B[2J\u0007", "-1", "1.0", "01", "１", "q q", "9".repeat(400)];
    const { out, err, code } = await fraternal(["play", path, "--seat", "moscow", "--plain"], {
      input: `${typed(junk)}\u0000\n`,
      env,
    });
    expect([err, code]).toEqual(["", 0]);
    expect(out.match(/is not offered here/g)).toHaveLength(junk.length - 1);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(choicesOf(path).filter(({ by }) => by === "player")).toEqual([]);
  });
});
