import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { runPlain } from "../../src/plain/plain.ts";
import type { Desk } from "../../src/views/desk.ts";
import { tinyDesk } from "../fixtures/tiny-play.ts";

/** Plays a desk with these lines as the input; what was printed, and the exit code. */
async function played(desk: Desk, lines: readonly string[]): Promise<{ text: string; code: number }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const chunks: string[] = [];
  output.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  input.end(lines.map((line) => `${line}\n`).join(""));
  const code = await runPlain(desk, { input, output, why: "It was asked for." });
  return { text: chunks.join(""), code };
}

const AWAY = "counterpart:historical";

describe("line by line", () => {
  test("says first that it is plain mode and why", async () => {
    const { text } = await played(tinyDesk("player", AWAY), []);
    expect(text.split("\n")[0]).toBe("[Plain mode. It was asked for. Type ? for help.]");
  });

  test("any line goes on where no choice is pending; a number takes a choice", async () => {
    const { text, code } = await played(tinyDesk("player", AWAY), ["", "", "1", "1", "", "anything", "", "q"]);
    expect(text).toContain("You chose: Speak plainly.");
    expect(text).toContain("It is granted.");
    expect(code).toBe(0);
  });

  test("an answer that is not offered is refused in one sentence and asked again", async () => {
    const { text } = await played(tinyDesk("player", AWAY), ["", "", "7", "1", "q"]);
    expect(text).toContain('"7" is not offered here: type 1, 2, or ? for help.');
    expect(text).toContain("You chose: Speak plainly.");
  });

  test.each([
    ["at once", []],
    ["in the middle of a scene", ["", "", "1"]],
    ["beside the page", ["", "", "?"]],
  ])("the end of input %s saves and is a good end", async (_, lines) => {
    const { text, code } = await played(tinyDesk("player", AWAY), lines);
    expect(code).toBe(0);
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^Saved\./);
  });

  test("a whole play to its outcome", async () => {
    const lines = ["", "", "1", "1", "r", "w", "", "", "", "1", "1", "", "", "", ""];
    const { text } = await played(tinyDesk("player", AWAY), lines);
    expect(text).toContain("What happened.");
    expect(text).toContain("not known here");
    expect(text).toContain("Outcome: cold-peace, 20 October 1969.");
  });

  test("a play that unfolds runs through where nobody sits at a terminal", async () => {
    const { text } = await played(tinyDesk(AWAY, AWAY), []);
    expect(text.trimEnd().split("\n").at(-1)).toBe("Outcome: cold-peace, 20 October 1969.");
    expect(text).not.toContain("Enter to go on");
  });

  test("help tells the letters of plain mode, not the keys of the terminal", async () => {
    const { text } = await played(tinyDesk("player", AWAY), ["", "", "?", "q"]);
    expect(text).toContain("an empty line: go on, where no choice waits");
    expect(text).not.toMatch(/Ctrl|PgDn/);
  });

  test("nothing is said to be saved where nothing is kept", async () => {
    const { text } = await played(tinyDesk(AWAY, AWAY, undefined), []);
    expect(text).not.toContain("Saved.");
  });

  test("draws nothing: no control codes, no bars, no arrows", async () => {
    const { text } = await played(tinyDesk("player", AWAY), [
      "",
      "",
      "1",
      "1",
      "w",
      "",
      "",
      "",
      "1",
      "1",
      "",
      "",
      "",
      "",
    ]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f▸━▲▼╸]/);
  });

  test("a choice that cannot be saved is said, and can be made again", async () => {
    let full = true;
    const keeper = {
      append: () =>
        full ? { ok: false as const, problem: "The disk is full." } : { ok: true as const, value: undefined },
    };
    const desk = tinyDesk("player", AWAY, keeper);
    const first = desk.choose("speak");
    full = false;
    const { text } = await played(first, ["", "", "1", "q"]);
    expect(text).toContain("The disk is full.");
    expect(text).toContain("You chose: Speak plainly.");
  });
});
