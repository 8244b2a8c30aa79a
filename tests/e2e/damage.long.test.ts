import { execFile, spawnSync } from "node:child_process";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

import { folderOfOurOwn } from "../saves/stage.ts";
import { chances, choicesIn, FRATERNAL, isBuilt } from "./built.ts";

/** Five hundred changes are read in one process by tests/playthrough; here each is a program of its own. */
const CHANGES = 40;
const LONG = { timeout: 900_000 };
const folder = folderOfOurOwn();
const whole = join(folder, "whole.jsonl");

interface Came {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const cameOf = (...words: readonly string[]): Promise<Came> =>
  new Promise((resolve) => {
    execFile(process.execPath, [FRATERNAL, ...words], { timeout: 20_000 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    }).stdin?.end();
  });

// Line ends are all that may be sent beside text.
const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/;

/** It ended by itself, said why not in one line at most, and sent nothing that steers a terminal. */
function expectCalm({ code, out, err }: Came): void {
  expect([0, 1, 2]).toContain(code);
  expect(err).toMatch(/^(fraternal: [^\n]+\n)?$/);
  expect(out + err).not.toMatch(RAW);
  expect(out + err).not.toMatch(/^\s+at .*[:(]\d+/m);
  if (code === 2) expect(err).not.toBe("");
}

describe.runIf(isBuilt)("the built program, given what is damaged", () => {
  let bytes: Buffer;
  let lines = 0;
  beforeAll(() => {
    const chance = chances(1960);
    const keys = Array.from({ length: 400 }, () => ["", "1", "2", "3"][chance(4)]).join("\n");
    spawnSync(process.execPath, [FRATERNAL, "play", whole, "--seat", "beijing", "--plain", "--seed", "1960"], {
      input: `${keys}\n`,
    });
    bytes = readFileSync(whole);
    lines = bytes.filter((byte) => byte === 0x0a).length;
  });

  test("1. undamaged, it holds", async () => {
    expect(choicesIn(whole).length).toBeGreaterThan(5);
    expect(await cameOf("verify", whole)).toMatchObject({ code: 0, err: "" });
  });

  test("2. of forty single bytes changed, verify names the line of every one", LONG, async () => {
    const chance = chances(1966);
    const header = bytes.indexOf("\n");
    const codes: Record<number, number> = {};
    const change = async (each: number): Promise<void> => {
      const at = chance(bytes.length);
      const by = 1 + chance(255);
      const damaged = Buffer.from(bytes);
      damaged[at] = (bytes[at] ?? 0) ^ by;
      const path = join(folder, `changed-${each}.jsonl`);
      writeFileSync(path, damaged);
      const came = await cameOf("verify", path);
      codes[came.code] = (codes[came.code] ?? 0) + 1;
      expectCalm(came);
      const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
      const harmless = at === bytes.length - 1 && damaged[at] === 0x0d;
      expect([path, at, came.code]).toEqual([path, at, at <= header ? 2 : harmless ? 0 : 1]);
      if (came.code === 1) expect(came.out).toMatch(new RegExp(`\\bLine ${line} `));
    };
    for (let each = 0; each < CHANGES; each += 2) await Promise.all([change(each), change(each + 1)]);
    console.info(`${CHANGES} bytes changed in a log of ${lines} lines: exit codes ${JSON.stringify(codes)}`);
  });

  test("3. cut anywhere, it says so, is played on, and then holds", LONG, async () => {
    const chance = chances(1956);
    const header = bytes.indexOf("\n");
    for (let each = 0; each < 15; each += 1) {
      const path = join(folder, `cut-${each}.jsonl`);
      const length = header + chance(bytes.length - header);
      writeFileSync(path, bytes.subarray(0, length));
      const ended = bytes[length - 1] === 0x0a || bytes[length] === 0x0a;
      const came = await cameOf("verify", path);
      expectCalm(came);
      expect([length, came.code]).toEqual([length, ended ? 0 : 1]);
      expect(spawnSync(process.execPath, [FRATERNAL, "play", path, "--plain"], { input: "\n1\n\n2\n" }).status).toBe(0);
      expect(await cameOf("verify", path)).toMatchObject({ code: 0 });
    }
  });

  const hostile = (name: string, content: string | Uint8Array, length?: number): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    if (length !== undefined) truncateSync(path, length);
    return path;
  };
  const HOSTILE: readonly [string, () => string][] = [
    ["nothing there", () => join(folder, "nothing.jsonl")],
    ["a folder", () => folder],
    ["a device", () => "/dev/zero"],
    ["200 MB", () => hostile("huge.jsonl", bytes, 200 * 1024 * 1024)],
    ["an empty file", () => hostile("empty.jsonl", "")],
    ["NUL bytes", () => hostile("nul.jsonl", Buffer.alloc(9000))],
    ["prose", () => hostile("prose.jsonl", "Dear comrade,\n\u001B[2Jwe are well.\n")],
    ["ways up", () => "../../../../../../../etc/passwd"],
    ["codes in its name", () => hostile("a\u001B]0;owned\u0007\u009B31m\r\n\u202E.jsonl", "x")],
    [
      "codes in its text",
      () => hostile("codes.jsonl", Buffer.concat([bytes, Buffer.from("\u001B[2J\u001B]0;owned\u0007\n")])),
    ],
    ["codes in its first line", () => hostile("first.jsonl", '{"log":"fraternal/1","run":"\u001B[2J"}\n')],
    [
      "half of it binary",
      () =>
        hostile(
          "binary.jsonl",
          Buffer.concat([bytes, Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7) % 256))]),
        ),
    ],
  ];
  test.each(HOSTILE)("4. %s: verify, transcript and play say one sentence", LONG, async (name, path) => {
    const at = path();
    const played = name === "nothing there" ? [] : [await cameOf("play", at, "--plain")];
    const all = [await cameOf("verify", at), await cameOf("transcript", at), ...played];
    for (const came of all) expectCalm(came);
    expect(all.map(({ code }) => code).every((code) => code > 0 || /text|half/.test(name))).toBe(true);
  });
});
