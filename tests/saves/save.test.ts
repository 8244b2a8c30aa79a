import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { append, newLog } from "../../src/playthrough/log.ts";
import { treeOf } from "../../src/playthrough/tree.ts";
import { readSave } from "../../src/saves/read.ts";
import { createSave } from "../../src/saves/save.ts";
import { chain, chose, fileOf, HEADER } from "../fixtures/logs.ts";
import { builtActor, expectSentence, locksIn, newStage, problemOf } from "./stage.ts";

const stage = newStage();
const { folder, created, opened, text } = stage;
let path = "";
beforeEach(() => {
  path = stage.next();
});
const actorFile = builtActor(folder);
const first = newLog(HEADER).text;

describe("1. a new save", () => {
  test("1.1 is its first line", () => {
    created().close();
    expect(text()).toBe(`${first}\n`);
    expect(locksIn(folder)).toEqual([]);
  });
  test("1.2 never takes the place of a file", () => {
    writeFileSync(path, "mine");
    expect(problemOf(createSave(path, first))).toMatch(/exists already; nothing in it was changed/);
    expect(text()).toBe("mine");
  });
  test("1.3 nor of a link that leads nowhere", () => {
    symlinkSync(join(folder, "nowhere.jsonl"), path);
    expect(problemOf(createSave(path, first))).toMatch(/exists already/);
  });
  const ELSEWHERE: readonly [string, () => string, RegExp][] = [
    ["1.4 a folder that is not there", () => join(folder, "no", "such", "a.jsonl"), /no such file or folder/],
    ["1.5 a folder that is a file", () => join(actorFile, "a.jsonl"), /no folder/],
    ["1.6 a name too long", () => join(folder, `${"a".repeat(300)}.jsonl`), /name is too long/],
    ["1.7 a NUL in the name", () => join(folder, "a\u0000b.jsonl"), /cannot be a file's/],
    ["1.8 an empty name", () => "", /no such file or folder/],
    ["1.9 a folder's own name", () => folder, /exists already/],
    ["1.10 a device", () => "/dev/full", /exists already/],
  ];
  test.each(ELSEWHERE)("%s", (_, at, says) => {
    expect(problemOf(createSave(at(), first))).toMatch(says);
  });
  test("1.11 a name that can be locked nowhere leaves no file behind", () => {
    const long = join(folder, `${"a".repeat(246)}.jsonl`);
    expect(problemOf(createSave(long, first))).toMatch(/name is too long; nothing was left/);
    expect(existsSync(long)).toBe(false);
  });
});

describe("2. opened again", () => {
  const { lines } = chain(6);
  const whole = fileOf(lines);
  const last = lines.at(-1) ?? "";

  test("2.1 it holds what was written, and goes on from there", () => {
    writeFileSync(path, whole);
    const save = opened();
    expect([save.path, save.notice, treeOf(save.log).place]).toEqual([path, undefined, 6]);
    const next = append(save.log, chose("choice-7", 6));
    expect(save.keeper.append([next.text]).ok).toBe(true);
    save.keeper.close();
    expect(text()).toBe(fileOf(chain(7).lines));
  });
  test("2.2 a last line cut anywhere is taken away: it was never said to be saved", () => {
    for (let length = 1; length < last.length; length += 1) {
      writeFileSync(path, whole.slice(0, -1 - length));
      const save = opened();
      save.keeper.close();
      expect(text()).toBe(fileOf(lines.slice(0, -1)));
      expect(save.log.damage).toEqual([]);
      expectSentence(save.notice ?? "");
      expect(save.notice).toMatch(/cut short and is taken away; every choice before it is kept/);
    }
  });
  test.each([
    ["2.3 NUL bytes, as after a power cut", "\u0000".repeat(4096)],
    ["2.4 a line begun and never written", `${last.slice(0, 20)}${"\u0000".repeat(90)}`],
    ["2.5 bytes that are no text", "\u{FFFD}{"],
  ])("%s are taken away", (_, tail) => {
    writeFileSync(path, whole + tail);
    opened().keeper.close();
    expect(text()).toBe(whole);
  });
  test("2.6 a last line that lacks only its end is kept, and ended before the next", () => {
    writeFileSync(path, whole.slice(0, -1));
    const save = opened();
    expect([save.notice, treeOf(save.log).place]).toEqual([undefined, 6]);
    expect(text()).toBe(whole.slice(0, -1));
    expect(save.keeper.append([append(save.log, chose("choice-7", 6)).text]).ok).toBe(true);
    save.keeper.close();
    expect(text()).toBe(fileOf(chain(7).lines));
  });
  test("2.7 so is a first line alone", () => {
    writeFileSync(path, first);
    const save = opened();
    expect(save.keeper.append([append(save.log, chose("choice-1", 0)).text]).ok).toBe(true);
    save.keeper.close();
    expect(text()).toBe(fileOf(chain(1).lines));
  });
  test("2.8 a last line that was wholly written and changed since is damage, not a torn line: it stays in the file", () => {
    const changed = whole.slice(0, -1).replace("choice-6", "choice-9");
    writeFileSync(path, changed);
    const save = opened();
    expect(save.notice).toMatch(/^Line 7 of .* was changed: its sum does not fit; .*all else is kept\.$/);
    const next = append(save.log, chose("b", 5));
    expect(save.keeper.append([next.text]).ok).toBe(true);
    save.keeper.close();
    expect(text()).toBe(`${changed}\n${next.text}\n`);
    const again = readSave(path);
    expect(again.ok && again.value.log.entries.at(-1)).toMatchObject({ n: 7, choice: "b" });
  });
  test("2.9 a changed line is named, with how many more; what stands is played on", () => {
    writeFileSync(path, whole.replace("choice-4", "choice-0"));
    const save = opened();
    expectSentence(save.notice ?? "");
    expect(save.notice).toMatch(/^Line 5 of .*its sum does not fit \(and 2 more\)/);
    expect(treeOf(save.log).place).toBe(3);
    save.keeper.close();
    expect(text()).toBe(whole.replace("choice-4", "choice-0"));
  });
  test.each([
    ["2.10 with line ends as on Windows", whole.replaceAll("\n", "\r\n")],
    ["2.11 with a byte order mark, as editors set", `\uFEFF${whole}`],
  ])("%s it opens, and goes on", (_, content) => {
    writeFileSync(path, content);
    const save = opened();
    expect(save.notice).toBeUndefined();
    expect(save.keeper.append([append(save.log, chose("choice-7", 6)).text]).ok).toBe(true);
    save.keeper.close();
    const again = readSave(path);
    expect(again.ok && [again.value.log.damage, again.value.log.entries.length]).toEqual([[], 7]);
  });
  test("2.12 cut anywhere, it opens with every whole line, goes on, and opens again undamaged", {
    timeout: 30_000,
  }, () => {
    const bytes = Buffer.from(whole);
    fc.assert(
      fc.property(fc.integer({ min: first.length, max: bytes.length }), (length) => {
        writeFileSync(path, bytes.subarray(0, length));
        const save = opened();
        const kept = lines.filter((_, n) => fileOf(lines.slice(0, n + 1)).length - 1 <= length);
        expect(save.log.entries.length).toBe(kept.length - 1);
        const next = append(save.log, chose("next", treeOf(save.log).place));
        expect(save.keeper.append([next.text]).ok).toBe(true);
        save.keeper.close();
        expect(text()).toBe(fileOf([...kept, next.text]));
      }),
      { numRuns: 150 },
    );
  });
});
