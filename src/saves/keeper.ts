import { closeSync, fstatSync, fsyncSync, ftruncateSync, type Stats, statSync, writeSync } from "node:fs";
import { failed, ok, type Result } from "../relationship/result.ts";
import { tried } from "./faults.ts";
import { type Lock, takeLock } from "./lock.ts";
import { shown } from "./paths.ts";

/** Keeps a playthrough's lines. What it cannot keep is said in one sentence, and has not happened. */
export interface Keeper {
  /** All lines of one choice, written at once. They are on the disk when this returns. */
  append(lines: readonly string[]): Result<void, string>;
  close(): void;
}

/** The three calls by which a file changes. */
export interface Disk {
  /** How many bytes were written, which may be fewer. */
  write(file: number, bytes: Uint8Array, at: number): number;
  sync(file: number): void;
  truncate(file: number, length: number): void;
}

export const DISK: Disk = {
  write: (file, bytes, at) => writeSync(file, bytes, 0, bytes.length, at),
  sync: fsyncSync,
  truncate: ftruncateSync,
};

export function writeAll(disk: Disk, file: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length; ) {
    written += disk.write(file, bytes.subarray(written), at + written);
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "make room and choose again",
  EDQUOT: "make room and choose again",
};
const PLAY_A_COPY = "choose again, or leave and play on from a copy of the file";

/** An open playthrough: its file, locked, and the bytes of it that are known to be whole. */
export interface Held {
  readonly path: string;
  readonly file: number;
  readonly lock: Lock;
  readonly length: number;
  /** False where the last line lacks its end. */
  readonly ended: boolean;
}

export function keeperOf({ path, file, lock: taken, length: read, ended: whole }: Held, disk: Disk = DISK): Keeper {
  let lock = taken;
  let length = read;
  let ended = whole;
  /** Something half-written may stand after `length`. */
  let loose = false;
  let closed = false;

  const cutBack = (): boolean => {
    loose = !tried(() => {
      disk.truncate(file, length);
      disk.sync(file);
    }).ok;
    return !loose;
  };
  const unsaved = (because: string, remedy: string): Result<never, string> =>
    failed(`This choice ${loose ? "may not be" : "was not"} saved, all before it are: ${because}; ${remedy}.`);

  /** Nobody else has taken, changed, moved or removed the file. */
  const standing = (): Result<void, string> => {
    if (!lock.held()) {
      const again = takeLock(path, 0);
      if (!again.ok) return unsaved(`${shown(path)} ${again.problem.says}`, again.problem.remedy);
      lock = again.value;
    }
    if (loose && !cutBack()) return unsaved(`${shown(path)} cannot be written`, PLAY_A_COPY);
    const here = tried(() => [fstatSync(file), statSync(path)] as const);
    if (!here.ok || !isSame(...here.value))
      return unsaved(`${shown(path)} was moved or removed while it was open`, "put it back and choose again");
    return here.value[0].size === length
      ? ok(undefined)
      : unsaved(`another program has written into ${shown(path)}`, "leave, and open it again");
  };

  return {
    append(lines) {
      if (closed) return unsaved(`${shown(path)} was closed`, "open it again");
      const stands = standing();
      if (!stands.ok || lines.length === 0) return stands;
      const bytes = Buffer.from(`${ended ? "" : "\n"}${lines.join("\n")}\n`);
      const written = tried(() => {
        writeAll(disk, file, bytes, length);
        disk.sync(file);
      });
      if (!written.ok) {
        cutBack();
        const { code, why } = written.problem;
        return unsaved(`${shown(path)} cannot be written, ${why}`, REMEDIES[code] ?? PLAY_A_COPY);
      }
      length += bytes.length;
      ended = true;
      return ok(undefined);
    },
    close() {
      if (closed) return;
      closed = true;
      tried(() => closeSync(file));
      lock.release();
    },
  };
}

const isSame = (one: Stats, other: Stats): boolean => one.ino === other.ino && one.dev === other.dev;
