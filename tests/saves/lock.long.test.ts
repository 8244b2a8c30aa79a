import { existsSync, rmdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLog } from "../../src/playthrough/log.ts";
import { readSave } from "../../src/saves/read.ts";
import { openSave } from "../../src/saves/save.ts";
import { chain, fileOf } from "../fixtures/logs.ts";
import { type Actor, actor, builtActor, newStage, problemOf } from "./stage.ts";

const stage = newStage();
const { folder, created, opened, text } = stage;
const actorFile = builtActor(folder);
let path = "";
let others: Actor[] = [];
beforeEach(() => {
  path = stage.next();
  created().close();
});
afterEach(() => {
  for (const { child } of others) child.kill("SIGKILL");
  others = [];
});

/** Another program that has the file open. */
async function holder(): Promise<Actor> {
  const other = actor([actorFile, "hold", path]);
  others.push(other);
  expect(await other.heard()).toBe("ok");
  return other;
}
const BUSY =
  /is open in another program; nothing was changed; close it there, or, where none has it, remove “.*\.lock”\.$/;
const took = (call: () => void): number => {
  const before = performance.now();
  call();
  return performance.now() - before;
};

describe("two programs on one file", { timeout: 20_000 }, () => {
  test("1. the second is told in one sentence, and soon", async () => {
    const other = await holder();
    expect(took(() => expect(problemOf(openSave(path))).toMatch(BUSY))).toBeLessThan(3000);
    other.say("2");
    expect(await other.heard()).toBe("2");
    expect(text()).toBe(fileOf(chain(2).lines));
  });
  test("2. it may read", async () => {
    const other = await holder();
    other.say("1");
    await other.heard();
    const read = readSave(path);
    expect(read.ok && read.value.log.entries.length).toBe(1);
  });
  test("3. once the first has closed, the second opens at once", async () => {
    const other = await holder();
    other.say("3");
    expect(await other.heard()).toBe("3");
    other.say("close");
    other.child.stdin?.end();
    await other.ended;
    expect(took(() => opened().keeper.close())).toBeLessThan(500);
  });
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("4. nor is it in the way after %s", async (signal) => {
    const other = await holder();
    other.child.kill(signal);
    await other.ended;
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
  test("5. one that was killed is in the way for four seconds at most", async () => {
    const other = await holder();
    other.child.kill("SIGKILL");
    await other.ended;
    expect(existsSync(`${path}.lock`)).toBe(true);
    expect(took(() => opened().keeper.close())).toBeLessThan(4000);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
  test("6. one that sleeps gives way, and on waking writes nothing between the other's lines", async () => {
    const other = await holder();
    other.say("1");
    await other.heard();
    other.child.kill("SIGSTOP");
    const save = opened();
    other.child.kill("SIGCONT");
    expect(save.keeper.append([chain(2).lines[2] ?? ""]).ok).toBe(true);
    other.say("1");
    expect(await other.heard()).toMatch(
      /^This choice was not saved, all before it are: .*(is open in another program|another program has written into)/,
    );
    save.keeper.close();
    expect(text()).toBe(fileOf(chain(2).lines));
    const log = readLog(text());
    expect(log.ok && log.value.damage).toEqual([]);
  });
  test("7. one that slept alone goes on", async () => {
    const other = await holder();
    other.child.kill("SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, 3500));
    other.child.kill("SIGCONT");
    other.say("2");
    expect(await other.heard()).toBe("2");
  });
  test("8. one whose lock was swept away takes it again", async () => {
    const save = opened();
    rmdirSync(`${path}.lock`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(save.keeper.append(chain(1).lines.slice(1)).ok).toBe(true);
    expect(existsSync(`${path}.lock`)).toBe(true);
    save.keeper.close();
    expect(text()).toBe(fileOf(chain(1).lines));
  });
});

test("9. one program does not open a file twice", () => {
  const save = opened();
  expect(took(() => expect(problemOf(openSave(path))).toMatch(BUSY))).toBeLessThan(500);
  expect(save.keeper.append(chain(1).lines.slice(1)).ok).toBe(true);
  save.keeper.close();
  opened().keeper.close();
});
