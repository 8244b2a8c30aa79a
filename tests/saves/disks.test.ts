import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { chain, fileOf } from "../fixtures/logs.ts";
import { builtActor, expectSentence, newStage } from "./stage.ts";

const stage = newStage();
const { folder, created, text } = stage;
let path = "";
beforeEach(() => {
  path = stage.next();
});
const actorFile = builtActor(folder);

/** A shell in which we may mount: a disk of 64 KB, and one that is read-only. */
const mayMount = (() => {
  try {
    execFileSync("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const shell = ["sh", "-c"];
const heardIn = ([program = "", ...words]: readonly string[]): string =>
  execFileSync(program, words, { encoding: "utf8" }).trim();

describe("1. real disks", () => {
  const actor = `${process.execPath} ${actorFile}`;

  test("1.1 a file that may not grow (ulimit): the choice that did not fit is refused whole", () => {
    created().close();
    const said = heardIn([...shell, `ulimit -f 8; ${actor} play ${path} | head -n 400`]);
    const heard = said.split("\n").slice(1);
    const saved = Math.max(...heard.filter((line) => /^\d+$/.test(line)).map(Number));
    const refusals = heard.filter((line) => !/^\d+$/.test(line));
    // It says so again and again: the signal that comes with it kills nobody.
    expect(refusals.length).toBeGreaterThan(2);
    for (const refusal of refusals) expectSentence(refusal);
    expect(refusals[0]).toMatch(/This choice was not saved, all before it are: .*may not grow any larger/);
    expect(statSync(path).size).toBeLessThanOrEqual(8 * 1024);
    expect(text()).toBe(fileOf(chain(saved).lines));
  });
  test.runIf(mayMount)("1.2 a disk of 64 KB, filled", () => {
    const said = heardIn([
      "unshare",
      "-rm",
      ...shell,
      `mount -t tmpfs -o size=64k none /mnt && ${actor} create /mnt/a.jsonl && ${actor} play /mnt/a.jsonl | head -n 900; cat /mnt/a.jsonl`,
    ]);
    const heard = said.split("\n").slice(2);
    const kept = heard.filter((line) => line.startsWith("{"));
    const refusals = heard.filter((line) => line.startsWith("This"));
    expect(refusals[0]).toMatch(/disk is full; make room and choose again/);
    const saved = Math.max(...heard.filter((line) => /^\d+$/.test(line)).map(Number));
    expect(kept).toEqual(chain(saved).lines);
  });
  test.runIf(mayMount)("1.3 a read-only disk: what is there is read; nothing is begun or played on", () => {
    const said = heardIn([
      "unshare",
      "-rm",
      ...shell,
      `mount -t tmpfs none /mnt && ${actor} create /mnt/a.jsonl && mount -o remount,ro /mnt && for verb in read open; do ${actor} $verb /mnt/a.jsonl; done; ${actor} create /mnt/b.jsonl`,
    ]);
    const [created, read, open, begun] = said.split("\n");
    expect([created, read]).toEqual(["ok", "ok"]);
    expectSentence(open ?? "");
    expectSentence(begun ?? "");
    expect(open).toMatch(/cannot be locked in its folder: the disk is read-only; .*play on from a copy/);
    expect(begun).toMatch(/cannot be made: the disk is read-only; name another file/);
  });
});
