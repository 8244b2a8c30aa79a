import { realpathSync, statSync } from "node:fs";
import lockfile from "proper-lockfile";
import { failed, ok, type Result } from "../relationship/result.ts";
import { type Fault, tried } from "./faults.ts";
import { shown } from "./paths.ts";

/** Keeps a second program away from a file. */
export interface Lock {
  /** False once another program took it, as it may after we slept. */
  held(): boolean;
  release(): void;
}

/** Why there is no lock: how a sentence about the file goes on, and what to do. */
export interface NoLock {
  readonly says: string;
  readonly remedy: string;
}

/** The holder of a lock refreshes it every second; one not refreshed for two is a dead program's. */
const STALE = 2000;
const REFRESH = 1000;
/** A lock newly made may bear a time of up to one second ahead. */
const PATIENCE = STALE + REFRESH + 300;
const PAUSE = 50;

// The library lets a program die of this signal, which comes when a file may not grow. The write says so itself.
if (process.platform !== "win32") process.on("SIGXFSZ", () => {});

/** Locks held by this program. Its own do not look refreshed while it waits. */
const ours = new Set<string>();

/** Takes the lock of a file that exists. Waits only while its holder may be dead. */
export function takeLock(path: string, patience = PATIENCE): Result<Lock, NoLock> {
  const real = tried(() => realpathSync(path));
  if (!real.ok) return failed({ says: `cannot be opened: ${real.problem.why}`, remedy: "name another file" });
  const file = real.value;
  const seen = refreshed(file);
  for (let waited = 0; ; waited += PAUSE) {
    const taken = tried(() => lockOf(file));
    if (taken.ok) return ok(taken.value);
    if (taken.problem.code !== "ELOCKED") return failed(unlockable(taken.problem));
    if (ours.has(file) || waited >= patience || refreshed(file) !== seen) return failed(busy(file));
    pause(PAUSE);
  }
}

const busy = (file: string): NoLock => ({
  says: "is open in another program",
  remedy: `close it there, or, where none has it, remove ${shown(folderOf(file))}`,
});
const unlockable = ({ why }: Fault): NoLock => ({
  says: `cannot be locked in its folder: ${why}`,
  remedy: "play on from a copy in a folder of your own",
});
const folderOf = (file: string): string => `${file}.lock`;

function lockOf(file: string): Lock {
  let held = true;
  const lost = (): void => {
    held = false;
    ours.delete(file);
  };
  const unlock = lockfile.lockSync(file, {
    realpath: false,
    lockfilePath: folderOf(file),
    stale: STALE,
    update: REFRESH,
    onCompromised: lost,
  });
  ours.add(file);
  return {
    held: () => held,
    release() {
      if (!held) return;
      lost();
      tried(unlock);
    },
  };
}

/** When the lock of a file was refreshed last. */
function refreshed(file: string): number | undefined {
  const stats = tried(() => statSync(folderOf(file)));
  return stats.ok ? stats.value.mtimeMs : undefined;
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
