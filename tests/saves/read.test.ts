import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { newLog } from "../../src/playthrough/log.ts";
import { MOST_BYTES, readSave } from "../../src/saves/read.ts";
import { openSave } from "../../src/saves/save.ts";
import { chain, fileOf, HEADER } from "../fixtures/logs.ts";
import { acted, builtActor, expectSentence, isRoot, locksIn, NOBODY, newStage, problemOf } from "./stage.ts";

const stage = newStage();
const { folder } = stage;
let path = "";
beforeEach(() => {
  path = stage.next();
});
const actorFile = builtActor(folder);
const first = newLog(HEADER).text;

describe("1. what cannot be opened is one sentence, and is left as it was", () => {
  const KINDS: readonly [string, () => unknown, RegExp][] = [
    ["1.1 nothing there", () => undefined, /no such file/],
    ["1.2 a folder", () => mkdirSync(path), /is a folder/],
    ["1.3 a pipe", () => execFileSync("mkfifo", [path]), /pipe or a device/],
    ["1.4 a device", () => "/dev/zero", /pipe or a device/],
    ["1.5 a terminal", () => "/dev/tty", /pipe or a device|cannot be opened/],
    ["1.6 an empty file", () => writeFileSync(path, ""), /is empty/],
    [
      "1.7 200 MB",
      () => (writeFileSync(path, `${first}\n`), truncateSync(path, 200 * 1024 * 1024)),
      /too large .*200 MB, where 16/,
    ],
    ["1.8 a byte too many", () => (writeFileSync(path, `${first}\n`), truncateSync(path, MOST_BYTES + 1)), /too large/],
    [
      "1.9 a picture",
      () => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      /not a Fraternal log/,
    ],
    ["1.10 NUL bytes alone", () => writeFileSync(path, Buffer.alloc(5000)), /not a Fraternal log/],
    [
      "1.11 a first line changed",
      () => writeFileSync(path, `${first.replace("1949", "1950")}\n`),
      /damaged first line/,
    ],
    ["1.12 a first line cut", () => writeFileSync(path, first.slice(0, 80)), /damaged first line/],
    ["1.13 another version", () => writeFileSync(path, first.replace("fraternal/1", "fraternal/9")), /another version/],
    ["1.14 links in a circle", () => symlinkSync(path, path), /circle/],
    ["1.15 a file of the system's", () => "/proc/self/mem", /.+/],
    ["1.16 a NUL in the name", () => `${path}\u0000`, /cannot be a file's/],
    [
      "1.17 codes in the name",
      () => join(folder, "a\u001B]0;owned\u0007\u009B31m\u202Eb\r\n.jsonl"),
      /“[^”]*a\\u\{1b\}\]0;owned\\u\{7\}\\u\{9b\}31m\\u\{202e\}b\\u\{d\}\\u\{a\}\.jsonl”/,
    ],
    [
      "1.18 a way out and up",
      () => `${join(folder, "x")}/../../../../../../../../etc/passwd`,
      /not a Fraternal log|no such/,
    ],
    [
      "1.19 a name that never ends",
      () => join(folder, "long/".repeat(900)),
      /“….{150,}” cannot be opened: its name is too long/,
    ],
  ];
  test.each(KINDS)("%s", (_, set, says) => {
    const made = set();
    const at = typeof made === "string" ? made : path;
    const before = existsSync(path) && statSync(path).isFile() && statSync(path).size < 1e6 ? readFileSync(path) : "";
    for (const result of [readSave(at), openSave(at)]) expect(problemOf(result)).toMatch(says);
    if (before) expect(readFileSync(path)).toEqual(before);
    expect(locksIn(folder)).toEqual([]);
    rmSync(path, { recursive: true, force: true });
  });

  describe.runIf(isRoot)("as a user without rights", () => {
    const home = join(folder, "home");
    const theirs = join(home, "theirs.jsonl");
    const set = (file: number, dir: number): void => {
      mkdirSync(home, { recursive: true });
      chmodSync(home, 0o777);
      writeFileSync(theirs, fileOf(chain(2).lines));
      chmodSync(theirs, file);
      chmodSync(home, dir);
    };
    const asNobody = (verb: string): string => acted([actorFile, verb, theirs], NOBODY);

    test("1.20 a file that may not be read", () => {
      set(0o600, 0o777);
      for (const verb of ["read", "open"]) {
        expectSentence(asNobody(verb));
        expect(asNobody(verb)).toMatch(/cannot be read: you have no right to it/);
      }
    });
    test("1.21 a file that may only be read is read; to play it takes a copy", () => {
      set(0o644, 0o777);
      expect(asNobody("read")).toBe("ok");
      expectSentence(asNobody("open"));
      expect(asNobody("open")).toMatch(/cannot be written: you have no right to it; play on from a copy/);
      expect(locksIn(home)).toEqual([]);
    });
    test("1.22 a file in a folder that may only be read is read; to play it takes a copy", () => {
      set(0o666, 0o755);
      expect(asNobody("read")).toBe("ok");
      expectSentence(asNobody("open"));
      expect(asNobody("open")).toMatch(
        /cannot be locked in its folder: you have no right to it; .*play on from a copy/,
      );
    });
    test("1.23 a folder in which no file may be made", () => {
      set(0o666, 0o755);
      rmSync(theirs);
      expectSentence(asNobody("create"));
      expect(asNobody("create")).toMatch(/cannot be made: you have no right to it/);
    });
  });
});
