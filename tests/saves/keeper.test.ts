import {
  appendFileSync,
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { append, newLog } from "../../src/playthrough/log.ts";
import { DISK, type Disk, type Keeper, keeperOf } from "../../src/saves/keeper.ts";
import { chain, chose, fileOf, HEADER, written } from "../fixtures/logs.ts";
import { newStage, problemOf } from "./stage.ts";

const stage = newStage();
const { created, opened, text } = stage;
let path = "";
beforeEach(() => {
  path = stage.next();
});
const first = newLog(HEADER).text;

describe("1. append", () => {
  test("1.1 adds the lines of a choice, each with its end, and nothing else", () => {
    const keeper = created();
    const { lines } = chain(5);
    expect(keeper.append(lines.slice(1, 2)).ok).toBe(true);
    expect(text()).toBe(fileOf(lines.slice(0, 2)));
    expect(keeper.append(lines.slice(2)).ok).toBe(true);
    expect(text()).toBe(fileOf(lines));
    keeper.close();
  });
  test("1.2 writes them at once, and has them on the disk before it returns", () => {
    const calls: string[] = [];
    const keeper = heldBy({
      ...DISK,
      write: (file, bytes, at) => {
        calls.push("write");
        return DISK.write(file, bytes, at);
      },
      sync: (file) => {
        calls.push("sync");
        DISK.sync(file);
      },
    });
    keeper.append(chain(4).lines.slice(1));
    expect(calls).toEqual(["write", "sync"]);
    keeper.close();
  });
  test("1.3 of nothing is nothing", () => {
    const keeper = created();
    expect(keeper.append([]).ok).toBe(true);
    expect(text()).toBe(`${first}\n`);
    keeper.close();
  });
  test("1.4 after close is refused, and a second close is none", () => {
    const keeper = created();
    keeper.close();
    keeper.close();
    expect(problemOf(keeper.append(["x"]))).toMatch(/was not saved.*was closed/);
    expect(text()).toBe(`${first}\n`);
  });
});

/** A new save whose disk is another. */
function heldBy(disk: Disk): Keeper {
  created().close();
  const { size } = statSync(path);
  const lock = { held: () => true, release: () => {} };
  return keeperOf({ path, file: openSync(path, "r+"), lock, length: size, ended: true }, disk);
}

const fault = (code: string): Error => Object.assign(new Error(`${code}: of the test`), { code });

describe("2. a disk that fails", () => {
  const { lines } = written(chose("a", 0), chose("b", 1), chose("c", 2));
  const before = `${first}\n`;
  const [, ...choice] = lines;

  /** A disk that writes so many bytes and then fails, as long as it is broken. */
  function failing(after: number, code: string, call: "write" | "sync" = "write") {
    const state = { broken: true, uncut: false };
    let left = after;
    const disk: Disk = {
      write(file, bytes, at) {
        if (!state.broken || call !== "write") return DISK.write(file, bytes, at);
        if (left === 0) throw fault(code);
        const part = bytes.subarray(0, Math.min(left, bytes.length));
        left -= part.length;
        return DISK.write(file, part, at);
      },
      sync(file) {
        if (state.broken && call === "sync") {
          if (left === 0) return;
          left = 0;
          throw fault(code);
        }
        DISK.sync(file);
      },
      truncate(file, length) {
        if (state.uncut) throw fault("EIO");
        DISK.truncate(file, length);
      },
    };
    return { disk, state };
  }

  const FAULTS: readonly [string, number, string, "write" | "sync", RegExp][] = [
    ["2.1 a full disk", 0, "ENOSPC", "write", /disk is full; make room and choose again/],
    ["2.2 a disk that fills up in the middle of a line", 60, "ENOSPC", "write", /disk is full/],
    ["2.3 a disk that fills up between two lines", (choice[0]?.length ?? 0) + 1, "ENOSPC", "write", /disk is full/],
    ["2.4 a share used up", 10, "EDQUOT", "write", /share of the disk is used up; make room/],
    [
      "2.5 a disk that became read-only",
      0,
      "EROFS",
      "write",
      /read-only; choose again, or leave and play on from a copy/,
    ],
    ["2.6 a disk that fails as it writes", 5, "EIO", "write", /the disk failed/],
    ["2.7 a disk that fails as it syncs", 1, "EIO", "sync", /the disk failed/],
    ["2.8 a disk that is full as it syncs", 1, "ENOSPC", "sync", /disk is full/],
    ["2.9 a disk pulled out", 0, "ENODEV", "write", /its disk is gone/],
    ["2.10 something never heard of", 0, "EWHATEVER", "write", /the system says/],
  ];
  test.each(FAULTS)(
    "%s: nothing half-written is left, and once it is mended the choice can be made again",
    (_, after, code, call, says) => {
      const { disk, state } = failing(after, code, call);
      const keeper = heldBy(disk);
      const refused = keeper.append(choice);
      if (code !== "EWHATEVER") problemOf(refused);
      expect(refused.ok ? "" : refused.problem).toMatch(/^This choice was not saved, all before it are: /);
      expect(refused.ok ? "" : refused.problem).toMatch(says);
      expect(text()).toBe(before);
      state.broken = false;
      expect(keeper.append(choice).ok).toBe(true);
      expect(text()).toBe(fileOf(lines));
      keeper.close();
    },
  );

  test("2.11 where it cannot be cut back it says so, and cuts before the next", () => {
    const { disk, state } = failing(60, "EIO");
    const keeper = heldBy(disk);
    state.uncut = true;
    expect(problemOf(keeper.append(choice))).toMatch(/^This choice may not be saved, all before it are: /);
    expect(problemOf(keeper.append(choice))).toMatch(/^This choice may not be saved/);
    state.uncut = false;
    state.broken = false;
    expect(keeper.append(choice).ok).toBe(true);
    expect(text()).toBe(fileOf(lines));
    keeper.close();
  });
  test("2.12 what was left half-written is taken away at the next opening", () => {
    const { disk, state } = failing(60, "EIO");
    const keeper = heldBy(disk);
    state.uncut = true;
    keeper.append(choice);
    keeper.close();
    expect(text().length).toBe(before.length + 60);
    opened().keeper.close();
    expect(text()).toBe(before);
  });
  test("2.13 a write in many small parts is a whole one", () => {
    const keeper = heldBy({ ...DISK, write: (file, bytes, at) => DISK.write(file, bytes.subarray(0, 7), at) });
    expect(keeper.append(choice).ok).toBe(true);
    expect(text()).toBe(fileOf(lines));
    keeper.close();
  });
  test.runIf(existsSync("/dev/full"))("2.14 the system's own full disk", () => {
    const full = openSync("/dev/full", "w");
    const keeper = heldBy({ ...DISK, write: (_, bytes) => writeSync(full, bytes) });
    expect(problemOf(keeper.append(choice))).toMatch(/disk is full/);
    expect(text()).toBe(before);
    keeper.close();
    closeSync(full);
  });
  test("2.15 whatever fails whenever, the file holds exactly what was said to be saved", () => {
    const steps = fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 3 }),
        after: fc.nat({ max: 500 }),
        broken: fc.boolean(),
        syncs: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (turns) => {
        rmSync(path, { force: true });
        let now = failing(0, "EIO").disk;
        const keeper = heldBy({
          write: (...args) => now.write(...args),
          sync: (file) => now.sync(file),
          truncate: (...args) => now.truncate(...args),
        });
        let log = newLog(HEADER).log;
        const saved = [first];
        for (const { size, after, broken, syncs } of turns) {
          const { disk, state } = failing(after, "ENOSPC", syncs ? "sync" : "write");
          state.broken = broken;
          now = disk;
          const texts: string[] = [];
          let next = log;
          for (let i = 0; i < size; i += 1) {
            const one = append(next, chose("x", next.next - 1));
            next = one.log;
            texts.push(one.text);
          }
          if (keeper.append(texts).ok) {
            saved.push(...texts);
            log = next;
          }
          expect(text()).toBe(fileOf(saved));
        }
        keeper.close();
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe("3. a file that others touch while it is open is not written into", () => {
  const lines = chain(1).lines.slice(1);
  const TOUCHED: readonly [string, (other: string) => void, RegExp][] = [
    ["3.1 removed", () => unlinkSync(path), /moved or removed/],
    ["3.2 moved", (other) => renameSync(path, other), /moved or removed/],
    [
      "3.3 replaced, as a program for syncing does",
      (other) => (copyFileSync(path, other), renameSync(other, path)),
      /moved or removed/,
    ],
    ["3.4 written into", () => appendFileSync(path, "{}\n"), /another program has written into/],
    ["3.5 cut", () => truncateSync(path, 10), /another program has written into/],
  ];
  test.each(TOUCHED)("%s", (_, touch, says) => {
    const keeper = created();
    const other = `${path}.other`;
    touch(other);
    const now = [path, other].map((each) => (existsSync(each) ? readFileSync(each, "utf8") : ""));
    expect(problemOf(keeper.append(lines))).toMatch(says);
    expect([path, other].map((each) => (existsSync(each) ? readFileSync(each, "utf8") : ""))).toEqual(now);
    keeper.close();
  });
  test("3.6 moved and put back, it is written into again", () => {
    const keeper = created();
    renameSync(path, `${path}.away`);
    expect(keeper.append(lines).ok).toBe(false);
    renameSync(`${path}.away`, path);
    expect(keeper.append(lines).ok).toBe(true);
    expect(text()).toBe(fileOf(chain(1).lines));
    keeper.close();
  });
});
