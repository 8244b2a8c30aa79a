import { closeSync, constants, fsyncSync, openSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import type { Log } from "../playthrough/log.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { type Fault, tried } from "./faults.ts";
import { DISK, type Keeper, keeperOf, writeAll } from "./keeper.ts";
import { type Lock, takeLock } from "./lock.ts";
import { shown } from "./paths.ts";
import { contentOf, type Reading, readingOf, readSave, unopened } from "./read.ts";

/** A playthrough opened to be played on. */
export interface Save extends Reading {
  readonly keeper: Keeper;
  /** One sentence, where something in it was damaged. */
  readonly notice: string | undefined;
}

/** Begins a playthrough's file with its first line. Never writes over a file that exists. */
export function createSave(path: string, headerLine: string): Result<Keeper, string> {
  const made = tried(() => openSync(path, "wx+"));
  if (!made.ok) return failed(uncreated(path, made.problem));
  const file = made.value;
  const bytes = Buffer.from(`${headerLine}\n`);
  const written = tried(() => {
    writeAll(DISK, file, bytes, 0);
    DISK.sync(file);
  });
  const lock = written.ok ? takeLock(path) : failed({ says: `cannot be written: ${written.problem.why}` });
  if (!lock.ok) {
    tried(() => closeSync(file));
    tried(() => unlinkSync(path));
    return failed(`${shown(path)} ${lock.problem.says}; nothing was left there; name another file.`);
  }
  syncFolder(dirname(path));
  return ok(keeperOf({ path, file, lock: lock.value, length: bytes.length, ended: true }));
}

const uncreated = (path: string, { code, why }: Fault): string =>
  code === "EEXIST"
    ? `${shown(path)} exists already; nothing in it was changed; name another file.`
    : `${shown(path)} cannot be made: ${why}; name another file.`;

/** That a file is in its folder lasts only once the folder is on the disk. Some systems have no way to ask for it. */
function syncFolder(folder: string): void {
  const opened = tried(() => openSync(folder, constants.O_RDONLY));
  if (!opened.ok) return;
  tried(() => fsyncSync(opened.value));
  tried(() => closeSync(opened.value));
}

/** Opens a playthrough to be played on: reads it, locks it, and cuts away a last line that was never wholly written. */
export function openSave(path: string): Result<Save, string> {
  // Read once before it is locked: to lock what is no playthrough would only hide what is wrong with it.
  const readable = readSave(path);
  if (!readable.ok) return readable;
  const lock = takeLock(path);
  if (!lock.ok) return failed(`${shown(path)} ${lock.problem.says}; nothing was changed; ${lock.problem.remedy}.`);
  const save = openLocked(path, lock.value);
  if (!save.ok) lock.value.release();
  return save;
}

function openLocked(path: string, lock: Lock): Result<Save, string> {
  const opened = tried(() => openSync(path, constants.O_RDWR | (constants.O_NONBLOCK ?? 0)));
  if (!opened.ok) return failed(`${shown(path)} cannot be written: ${opened.problem.why}; play on from a copy of it.`);
  const mended = mend(path, opened.value);
  if (!mended.ok) {
    tried(() => closeSync(opened.value));
    return mended;
  }
  const { whole, torn, reading } = mended.value;
  const held = { path, file: opened.value, lock, length: whole.length, ended: whole.at(-1) === NEWLINE };
  return ok({ ...reading, keeper: keeperOf(held), notice: noticeOf(path, torn, reading.log) });
}

interface Mended {
  readonly whole: Buffer;
  readonly torn: boolean;
  readonly reading: Reading;
}

/** Cuts a torn last line away, in a file that is a playthrough. */
function mend(path: string, file: number): Result<Mended, string> {
  const content = contentOf(file);
  if (!content.ok) return unopened(path, content.problem);
  const whole = withoutTorn(content.value);
  const reading = readingOf(path, whole);
  if (!reading.ok) return reading;
  const torn = whole.length < content.value.length;
  const cut = tried(() => {
    if (!torn) return;
    DISK.truncate(file, whole.length);
    DISK.sync(file);
  });
  return cut.ok
    ? ok({ whole, torn, reading: reading.value })
    : unopened(path, `has a last line cut short, which cannot be taken away: ${cut.problem.why}`);
}

const NEWLINE = 0x0a;
const SEALED = /,"sum":"[0-9a-f]{8}"\}/;

/** The bytes without a last line that was cut as it was being written, and so was never shown to be saved. */
function withoutTorn(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  // A line that has its sum was wholly written, whatever has become of it since.
  return end === 0 || SEALED.test(bytes.toString("latin1", end)) ? bytes : bytes.subarray(0, end);
}

function noticeOf(path: string, torn: boolean, { damage }: Log): string | undefined {
  const [first, ...more] = damage;
  if (first) {
    const others = more.length > 0 ? ` (and ${more.length} more)` : "";
    return `Line ${first.line} of ${shown(path)} ${first.says}${others}; what hangs from it is left out, all else is kept.`;
  }
  return torn
    ? `The last line of ${shown(path)} was cut short and is taken away; every choice before it is kept.`
    : undefined;
}
