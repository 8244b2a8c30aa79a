import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { newLog } from "../../src/playthrough/log.ts";
import { newSavePath, saveName, savesFolder } from "../../src/saves/folder.ts";
import { type Listed, listSaves } from "../../src/saves/list.ts";
import { pathFrom, shown } from "../../src/saves/paths.ts";
import { createSave } from "../../src/saves/save.ts";
import { chain, fileOf, HEADER } from "../fixtures/logs.ts";
import { acted, expectSentence, folderOfOurOwn, isRoot, NOBODY } from "./stage.ts";

const folder = folderOfOurOwn();
const listed = (at: string): readonly Listed[] => {
  const saves = listSaves(at);
  if (!saves.ok) throw new Error(saves.problem);
  return saves.value;
};
const problem = (result: { ok: boolean; problem?: string }): string => {
  expectSentence(result.problem ?? "");
  return result.problem ?? "";
};

describe("1. where saves live", () => {
  test("1.1 FRATERNAL_HOME", async () => {
    expect(await savesFolder({ FRATERNAL_HOME: folder })).toEqual({ ok: true, value: folder });
  });
  test("1.2 else the platform's folder for data", async () => {
    const at = await savesFolder({});
    expect(at.ok && basename(at.value)).toBe("fraternal");
  });
  test("1.3 it is made at its first use", () => {
    const home = join(folder, "made", "at", "need");
    const path = newSavePath(home, HEADER);
    expect(path).toEqual({ ok: true, value: join(home, "2026-11-22-beijing-7f3a9c21.jsonl") });
    expect(path.ok && createSave(path.value, newLog(HEADER).text).ok).toBe(true);
    expect(newSavePath(home, HEADER)).toEqual(path);
  });
  test("1.4 where it cannot be made is one sentence", () => {
    writeFileSync(join(folder, "file"), "");
    expect(problem(newSavePath(join(folder, "file"), HEADER))).toMatch(/cannot be made: .*; set FRATERNAL_HOME/);
    expect(problem(newSavePath(join(folder, "file", "x"), HEADER))).toMatch(/a part of its path is no folder/);
  });
  test.runIf(isRoot)("1.5 a user without a home folder is told, and may name a file", () => {
    const program = join(folder, "home.cjs");
    execFileSync("node_modules/.bin/esbuild", [
      "src/saves/folder.ts",
      "--bundle",
      "--platform=node",
      "--log-level=error",
      `--outfile=${program}`,
    ]);
    const script = `require(${JSON.stringify(program)}).savesFolder({}).then((said) => console.log(said.problem))`;
    const said = acted(["-e", script], { uid: 4242, gid: 4242, env: { PATH: process.env.PATH } });
    expectSentence(said);
    expect(said).toMatch(/You have no home folder/);
  });
  test.each([
    ["beijing", { beijing: "player", moscow: "counterpart:proud" }, "2026-11-22-beijing-7f3a9c21.jsonl"],
    ["moscow", { beijing: "counterpart:proud", moscow: "player" }, "2026-11-22-moscow-7f3a9c21.jsonl"],
    ["both", { beijing: "player", moscow: "player" }, "2026-11-22-both-7f3a9c21.jsonl"],
    [
      "nobody",
      { beijing: "counterpart:historical", moscow: "counterpart:historical" },
      "2026-11-22-observed-7f3a9c21.jsonl",
    ],
  ] as const)("1.6 its name says who sits there: %s", (_, players, name) => {
    expect(saveName({ ...HEADER, players })).toBe(name);
  });
  test("1.7 its name is one that any system takes, whatever the header says", () => {
    const odd = saveName({ ...HEADER, made: "../../etc:", run: 'a/b\\c:*?"<>|\u0000\u001B' });
    expect(odd).toBe("etc-beijing-abc.jsonl");
  });
});

describe("2. the list", () => {
  const home = join(folder, "list");
  const set = (name: string, content: string | Uint8Array, minute: number): void => {
    writeFileSync(join(home, name), content);
    utimesSync(join(home, name), new Date(2026, 10, 22, 10, minute), new Date(2026, 10, 22, 10, minute));
  };
  const whole = fileOf(chain(3).lines);
  const both = newLog({ ...HEADER, players: { beijing: "player", moscow: "player" } }).text;

  test("2.1 of a folder that is not there is empty", () => {
    expect(listed(join(folder, "nowhere"))).toEqual([]);
  });
  test("2.2 has the playthroughs, those played last first, and skips all else", () => {
    mkdirSync(home);
    set("a.jsonl", whole, 1);
    set("c.jsonl", `${both}\n`, 3);
    set("b.jsonl", whole, 2);
    set("torn.jsonl", whole.slice(0, -30), 0);
    set("notes.txt", whole, 9);
    set(".hidden.jsonl", whole, 9);
    set("foreign.jsonl", '{"some":"lines"}\n', 9);
    set("damaged.jsonl", whole.replace("1949", "1950"), 9);
    set("empty.jsonl", "", 9);
    set("huge.jsonl", whole, 9);
    truncateSync(join(home, "huge.jsonl"), 200 * 1024 * 1024);
    set(
      "binary.jsonl",
      Uint8Array.from({ length: 999 }, (_, i) => i),
      9,
    );
    mkdirSync(join(home, "folder.jsonl"));
    mkdirSync(join(home, "a.jsonl.lock"));
    execFileSync("mkfifo", [join(home, "pipe.jsonl")]);
    symlinkSync(join(home, "gone"), join(home, "link.jsonl"));
    const saves = listed(home);
    expect(saves.map(({ path }) => basename(path))).toEqual(["c.jsonl", "b.jsonl", "a.jsonl", "torn.jsonl"]);
    expect(saves.map(({ seats }) => seats.join("+"))).toEqual(["beijing+moscow", "beijing", "beijing", "beijing"]);
    expect(saves[0]?.when).toEqual(new Date(2026, 10, 22, 10, 3));
    expect(saves.map(({ log }) => log.entries.length)).toEqual([0, 3, 3, 2]);
  });
  test("2.3 of what is no folder, or may not be read, is one sentence", () => {
    expect(problem(listSaves(join(home, "a.jsonl")))).toMatch(/cannot be read: a part of its path is no folder/);
  });
  test("2.4 of a hundred saves is there before one has looked", () => {
    const many = join(folder, "many");
    mkdirSync(many);
    const long = fileOf(chain(250).lines);
    for (let i = 0; i < 100; i += 1) writeFileSync(join(many, `${i}.jsonl`), long);
    const before = performance.now();
    expect(listed(many)).toHaveLength(100);
    const took = performance.now() - before;
    console.info(`100 saves of 250 choices: ${Math.round(took)} ms`);
    expect(took).toBeLessThan(1500);
  });
});

describe("3. a path as it is shown", () => {
  const CASES: readonly [string, string, string][] = [
    ["3.1 as it is", "saves/a b.jsonl", "“saves/a b.jsonl”"],
    ["3.2 with ways up", "../../x.jsonl", "“../../x.jsonl”"],
    ["3.3 in any letters", "对话-переписка-😀.jsonl", "“对话-переписка-😀.jsonl”"],
    ["3.4 with codes written out", "a\u001B[31mb\n\u007F\u009B", "“a\\u{1b}[31mb\\u{a}\\u{7f}\\u{9b}”"],
    [
      "3.5 with what turns or hides a line",
      "a\u202Eb\u200Bc\u2066d\uFEFF",
      "“a\\u{202e}b\\u{200b}c\\u{2066}d\\u{feff}”",
    ],
    ["3.6 with half a letter", "a\uD83D", "“a\\u{d83d}”"],
    ["3.7 no longer than a few lines", `/${"x".repeat(5000)}/a.jsonl`, `“…${"x".repeat(151)}/a.jsonl”`],
  ];
  test.each(CASES)("%s", (_, path, text) => {
    expect(shown(path)).toBe(text);
  });
});

describe("4. a path as it was given", () => {
  const home = process.env.HOME ?? "";
  const CASES: readonly [string, string, string][] = [
    ["4.1 from the folder one is in", "a.jsonl", "/here/a.jsonl"],
    ["4.2 with ways up", "../x/../a.jsonl", "/a.jsonl"],
    ["4.3 from the root", "/tmp/a.jsonl", "/tmp/a.jsonl"],
    ["4.4 from home", "~/a.jsonl", join(home, "a.jsonl")],
    ["4.5 home itself", "~", home],
    ["4.6 a name that only begins so", "~a.jsonl", "/here/~a.jsonl"],
  ];
  test.each(CASES)("%s", (_, given, path) => {
    expect(pathFrom(given, "/here")).toBe(path);
  });
});

test.runIf(isRoot)("5. a folder that may not be read is one sentence", () => {
  const program = join(folder, "list.cjs");
  execFileSync("node_modules/.bin/esbuild", [
    "src/saves/list.ts",
    "--bundle",
    "--platform=node",
    "--log-level=error",
    `--outfile=${program}`,
  ]);
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  const script = `console.log(require(${JSON.stringify(program)}).listSaves(${JSON.stringify(closed)}).problem)`;
  const said = acted(["-e", script], NOBODY);
  expectSentence(said);
  expect(said).toMatch(/cannot be read: you have no right to it/);
});
