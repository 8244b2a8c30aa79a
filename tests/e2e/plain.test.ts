import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ran } from "../cli/host.ts";
import { folderOfOurOwn } from "../saves/stage.ts";
import { fraternalOn, hasLock } from "./console.ts";
import { choicesOf, scriptFor } from "./plays.ts";
import { fraternal, shellLine, typed } from "./shell.ts";

/** The built program on pipes: what only a process shows. Whole plays are run in this process. */
const folder = folderOfOurOwn();
const env = { FRATERNAL_HOME: join(folder, "home") };
let count = 0;
const newPath = (): string => join(folder, `${++count}.jsonl`);
vi.setConfig({ testTimeout: 30_000 });
const STACK = /\n\s+at |node:internal|Error:/;

describe("1. the built program on pipes", () => {
  test("1.1 a choice is taken, the end of input is a good end, and `play FILE` takes it up", async () => {
    const path = newPath();
    const first = await fraternal(["play", path, "--seat", "moscow", "--seed", "7", "--plain"], {
      input: typed(["", "", "2", "1"]),
      env,
    });
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.out).toMatch(/^\[Plain mode\. .*\]\n/);
    expect(first.out.match(/^You chose: /gm)).toHaveLength(2);
    expect(first.out.trimEnd()).toMatch(/Saved\..*$/);
    expect(hasLock(path)).toBe(false);
    const again = await fraternal(["play", path, "--plain"], { input: "\n\n\n1\nq\n", env });
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(choicesOf(path).filter(({ by }) => by === "player")).toHaveLength(3);
  });

  test("1.2 a reader who has seen enough is no fault of anyone's", async () => {
    const { out, err, code } = await shellLine(
      "fraternal observe --plain | head -1; echo codes $PIPESTATUS; fraternal sources | head -1 >&2; echo codes $PIPESTATUS",
      { env },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^\[Plain mode\..*\ncodes 0\ncodes 0\n$/);
    expect(err).not.toMatch(STACK);
  });

  test("1.3 no input, no output, no error stream: no stack trace, and no file but a whole one", async () => {
    const path = newPath();
    const { out, err } = await shellLine(
      `fraternal play '${path}' --seat beijing < /dev/null; echo code $?; fraternal observe <&- | tail -1; fraternal observe >&-; echo code $?; fraternal nosuch 2>&-; echo code $?`,
      { env, input: "none" },
    );
    expect(out).toMatch(/The input is not a terminal/);
    expect(out).toMatch(/Saved\.[^\n]*\ncode 0\nOutcome: cold-peace, 20 October 1969\.\ncode 0\ncode 2\n$/);
    expect(err).not.toMatch(STACK);
    expect(existsSync(path)).toBe(true);
    expect(hasLock(path)).toBe(false);
  });

  test.each([
    [["--plain"], /Choice, 1 to 4/],
    [["play", newPath(), "--seat", "both", "--plain"], /Enter to go on/],
    [["observe", "--plain"], /Enter to go on/],
  ])("1.5 %j on a terminal is line by line, as was asked", async (words, sight) => {
    const console = fraternalOn(words, { env });
    await console.until(sight);
    expect(console.bytes()).toMatch(/^\[Plain mode\. It was asked for\./);
    console.type("q\r");
    expect((await console.ended).code).toBe(0);
    expect(console.bytes()).not.toMatch(/\u001B/);
  });

  test("1.4 a thrown fault is one line and 2", async () => {
    const { out, err, code } = await fraternal(["check", "--story", join(folder, "none")], { env });
    expect([out, code]).toEqual(["", 2]);
    expect(err).toMatch(/^fraternal: .*\n$/);
  });
});

describe("2. whole plays, line by line", () => {
  test.each([["beijing"], ["moscow"], ["both"]])("2.1 from %s to a cold peace", async (seat) => {
    const path = newPath();
    const words = ["play", path, "--seat", seat, "--temperament", "historical", "--seed", "1949", "--plain"];
    await ran(folder, words);
    const script = scriptFor(path, (_, historical) => historical);
    const whole = await ran(folder, ["play", path, "--plain"], script);
    expect(whole.code).toBe(0);
    expect(whole.text.trimEnd().split("\n").at(-1)).toBe("Outcome: cold-peace, 20 October 1969.");
    expect((await ran(folder, ["verify", path])).text).toMatch(/^It holds: \d+ choices in 1 branch/);
    expect(await ran(folder, ["play", path, "--plain"])).toMatchObject({ code: 0, complaint: "" });
  });

  test("2.2 observed: the last line is the outcome's id and date, its name the head of the last page", async () => {
    const { text, code } = await ran(folder, ["observe", "--plain"]);
    expect(code).toBe(0);
    const lines = text.trimEnd().split("\n");
    expect(lines.at(-1)).toBe("Outcome: cold-peace, 20 October 1969.");
    expect(lines.some((line) => /^20 October 1969\. (A )?Cold Peace\.$/.test(line))).toBe(true);
    expect(text).not.toMatch(/Choice, 1 to|Enter to go on/);
  });

  test("2.3 the title page, line by line: a seat is taken by number, what was left is taken up by r", async () => {
    const first = await ran(folder, ["play", "--plain"], ["9", "3", "", "q"]);
    expect(first.text).toContain('"9" is not offered here: type 1, 2, 3, 4, or ? for help.');
    expect(first.text).toMatch(/^For the first time\. What is meant\.$/m);
    const again = await ran(folder, ["--plain"], ["r", "q"]);
    expect(again.text).toMatch(/^r\. Resume: Beijing and Moscow/m);
    expect(again.text).not.toMatch(/For the first time/);
    expect(again.code).toBe(0);
  });
});
