import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/views/desk.ts";
import { fromConsequence, fromDecision, fromScene, fromTitle, PAGES, showing } from "./fixture.ts";
import { play, type Stage } from "./tty.ts";

const rowsOf = (stage: Stage): readonly string[] => stage.screen().map((row) => row.trimEnd());
const datelines = (stage: Stage): number => stage.screen().filter((row) => row.includes("MOSCOW, 16")).length;
const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each([
  [80, 24],
  [120, 40],
  [50, 20],
])("at %ix%i", (columns, rows) => {
  test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])("%s fills the screen", async (name) => {
    const page = PAGES[name];
    const stage = await play(showing(page), columns, rows);
    const screen = stage.screen();
    expect(screen[0]).toContain(page.masthead.dateline.toUpperCase());
    expect(screen[1]).toMatch(/──────/);
    expect(screen.at(-1)).toMatch(/quit|help/);
    expect(stage.isAlternate()).toBe(true);
    await stage.type("q");
    expect(await stage.left).toBe(0);
    expect(stage.isAlternate()).toBe(false);
  });

  test("a play from the title to the end", async () => {
    const taken: string[] = [];
    const stage = await play(fromTitle(taken), columns, rows);
    await stage.type("2\r");
    await stage.type("G");
    await stage.type("2");
    await stage.type("\r");
    await stage.type("G3");
    await stage.type("\r");
    expect(stage.text()).toContain("Fedorenko");
    await stage.type("G\rG\rG\rG");
    await stage.type("\r");
    expect(stage.text()).toContain("Cold peace");
    expect(taken).toEqual(["moscow", "since-liu", "think-it-over", "ask-plainly"]);
    await stage.type("\u0003");
    expect(await stage.left).toBe(130);
  });
});

test("resized across every shape: one dateline, no ghosts", async () => {
  const stage = await play(fromScene(), 80, 24);
  for (const [columns, rows] of [
    [120, 40],
    [50, 20],
    [100, 30],
    [32, 9],
    [20, 5],
    [66, 20],
    [200, 60],
    [80, 24],
  ] as const) {
    await stage.resize(columns, rows);
    const fresh = await play(fromScene(), columns, rows);
    // All but the footer, which remembers that the end has been shown.
    expect(rowsOf(stage).slice(0, -1)).toEqual(rowsOf(fresh).slice(0, -1));
    expect(datelines(stage)).toBe(columns >= 30 ? 1 : 0);
    if (columns < 30) expect(stage.text()).toContain("--plain");
    await fresh.type("q");
    await fresh.left;
  }
  await stage.type("q");
  await stage.left;
});

test("a drag is painted once, when it rests", async () => {
  const stage = await play(fromScene(), 80, 24);
  stage.forget();
  await Promise.all([stage.resize(90, 26), stage.resize(95, 27), stage.resize(100, 30)]);
  expect(count(stage.bytes(), "MOSCOW, 16 DECEMBER 1949")).toBe(1);
  expect(stage.screen().at(-1)).toContain("quit");
  await stage.type("q");
  await stage.left;
});

describe("keys", () => {
  test.each([
    ["two in one read", "jj", "▸ 3"],
    ["the last of two numbers", "32", "▸ 2"],
    ["arrows in one read", "\u001B[B\u001B[B", "▸ 3"],
    ["a paste plays nothing", "\u001B[200~3\r\u001B[201~", "▸ 1"],
    ["Alt+j is not j", "\u001Bj", "▸ 1"],
    ["an answer come too late", "\u001B]11;rgb:3333/2222/1111\u001B\\", "▸ 1"],
  ])("%s", async (_, keys, pointed) => {
    const taken: string[] = [];
    const stage = await play(fromScene(taken), 120, 40);
    await stage.type(keys);
    expect(stage.text()).toContain(pointed);
    expect(taken).toEqual([]);
    await stage.type("q");
    await stage.left;
  });

  test("a key costs few bytes", async () => {
    const stage = await play(fromScene(), 80, 24);
    stage.forget();
    await stage.type("j");
    expect(stage.bytes().length).toBeLessThan(600);
    expect(count(stage.bytes(), "\u001B[?2026h")).toBe(1);
    await stage.type("q");
    await stage.left;
  });

  test("Ctrl+L mends what something else wrote", async () => {
    const stage = await play(fromScene(), 80, 24);
    const before = stage.screen();
    await stage.scribble("\u001B[5;1Hgarbage from elsewhere\r\nand more\u001B[20;3H#####");
    expect(stage.text()).toContain("garbage");
    await stage.type("\u000C");
    expect(stage.screen()).toEqual(before);
    await stage.type("q");
    await stage.left;
  });

  test("keys typed while the colours are asked for are kept; an Enter among them is not", async () => {
    const taken: string[] = [];
    const playing = play(fromScene(taken), 120, 40, { theme: "auto" });
    const stage = await playing;
    await stage.type("j\u001B]11;rgb:ffff/ffff/ffff\u001B\\\r\u001B[?62c");
    expect(stage.text()).toContain("▸ 2");
    expect(taken).toEqual([]);
    await stage.type("q");
    await stage.left;
  });
});

test("a notice above the footer, until the next key", async () => {
  const stage = await play(fromScene([], "The disk is full; this choice is not saved."), 80, 24);
  const at = stage.screen().findIndex((row) => row.includes("The disk is full"));
  expect(at).toBeGreaterThan(15);
  await stage.type("j");
  expect(stage.text()).not.toContain("The disk is full");
  await stage.type("q");
  await stage.left;
});

test("unread lines: Enter reads on, says so, and takes only at the end", async () => {
  const taken: string[] = [];
  const stage = await play(fromDecision(taken), 50, 20);
  expect(stage.screen().at(-1)).toContain("Enter, space read on");
  expect(stage.text()).toMatch(/▾ \d+ more lines/);
  for (let n = 0; n < 12 && taken.length === 0; n++) {
    const end = stage.screen().at(-1) ?? "";
    await stage.type("\r");
    if (taken.length > 0) expect(end).toContain("Enter take it");
  }
  expect(taken).toEqual(["paper-must-go"]);
  await stage.type("q");
  await stage.left;
});

test("beside the page and back", async () => {
  const stage = await play(fromConsequence(), 80, 24);
  await stage.type("r");
  expect(stage.text()).toContain("What happened");
  await stage.type("\u001B");
  expect(stage.text()).toContain("What moved");
  await stage.type("w");
  expect(stage.text()).toContain("not known here");
  await stage.type("w");
  expect(stage.text()).toContain("What moved");
  await stage.type("q");
  await stage.left;
});

test("no colour: not one colour code, and bold all the same", async () => {
  const stage = await play(fromScene(), 80, 24, { color: "auto", env: { NO_COLOR: "1" } });
  expect(stage.bytes()).not.toMatch(/\u001B\[[\d;]*(3[0-8]|9[0-7])[;m]/);
  expect(stage.bold(0, 3)).toBe(true);
  await stage.type("q");
  await stage.left;
});

describe("errors", () => {
  const broken = (choose: () => Desk): Desk => ({ ...fromScene(), choose });
  const noPage = (): Desk => showing({ ...PAGES.CARD, blocks: [{ block: "prose", runs: undefined as never }] });
  const throwing = (): Desk => {
    throw new Error("the index is empty");
  };
  test.each([
    ["a choice that throws", throwing, "the index is empty"],
    ["a page that cannot be drawn", noPage, "could not be shown"],
  ])("%s: the terminal is put back, one sentence after it", async (_, make, message) => {
    const said: string[] = [];
    const stage = await play(broken(make), 120, 40, { say: (text) => said.push(text) });
    await stage.type("\r");
    expect(await stage.left).toBe(2);
    expect(stage.isAlternate()).toBe(false);
    expect(stage.bytes()).toContain("\u001B[?7h");
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
    expect(said[0]?.trim()).not.toContain("\n");
  });
});
