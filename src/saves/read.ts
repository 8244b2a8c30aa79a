import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { type Log, readLog } from "../playthrough/log.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { tried } from "./faults.ts";
import { shown } from "./paths.ts";

/** A playthrough of a lifetime is a hundredth of this. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** A playthrough's file as it was read. */
export interface Reading {
  readonly path: string;
  readonly log: Log;
}

/** Reads a playthrough, without a lock and without touching it. What cannot be read is one sentence. */
export function readSave(path: string): Result<Reading, string> {
  const bytes = bytesOf(path);
  return bytes.ok ? readingOf(path, bytes.value) : unopened(path, bytes.problem);
}

/** A file's bytes as a log. Bytes that are no text become signs that fit no sum, and so are seen at their line. */
export function readingOf(path: string, bytes: Buffer): Result<Reading, string> {
  const log = bytes.length > 0 ? readLog(new TextDecoder().decode(bytes)) : failed("is empty");
  return log.ok ? ok({ path, log: log.value }) : unopened(path, log.problem);
}

export const unopened = (path: string, says: string): Result<never, string> =>
  failed(`${shown(path)} ${says}; nothing was changed; name another file.`);

/** What a path leads to is looked at before it is opened: to open a pipe or a device can be felt at its other end. */
export function bytesOf(path: string, most = MOST_BYTES): Result<Buffer, string> {
  const stats = tried(() => statSync(path));
  if (!stats.ok) return failed(`cannot be opened: ${stats.problem.why}`);
  const unfit = unfitness(stats.value, most);
  if (unfit) return failed(unfit);
  const opened = tried(() => openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  if (!opened.ok) return failed(`cannot be read: ${opened.problem.why}`);
  try {
    return contentOf(opened.value, most);
  } finally {
    closeSync(opened.value);
  }
}

/** The bytes of an open file, if it is one and of a size to be read. */
export function contentOf(file: number, most = MOST_BYTES): Result<Buffer, string> {
  const read = tried(() => {
    const stats = fstatSync(file);
    const unfit = unfitness(stats, most);
    return unfit ? failed(unfit) : ok(readUpTo(file, stats.size));
  });
  return read.ok ? read.value : failed(`cannot be read: ${read.problem.why}`);
}

function unfitness(stats: Stats, most: number): string | undefined {
  if (stats.isDirectory()) return "is a folder";
  if (!stats.isFile()) return "is no file, but a pipe or a device";
  const inMegabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 100) / 100;
  return stats.size > most
    ? `is too large to be one (${inMegabytes(stats.size)} MB, where ${inMegabytes(most)} are allowed)`
    : undefined;
}

function readUpTo(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, size - length, length);
    length += read;
    if (read === 0 || length === size) return bytes.subarray(0, length);
  }
}
