import { failed, ok, type Result } from "../relationship/result.ts";

/** What the system answered instead of doing it. */
export interface Fault {
  readonly code: string;
  /** Why, as the end of a sentence. */
  readonly why: string;
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: "you have no right to it",
  EBUSY: "another program holds it",
  EDQUOT: "your share of the disk is used up",
  EEXIST: "something else is there",
  EFBIG: "the file may not grow any larger here",
  EINVAL: "the system does not take it",
  EIO: "the disk failed",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "too many files are open",
  ENODEV: "its disk is gone",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is no folder",
  ENXIO: "it is no file",
  EPERM: "you have no right to it",
  EROFS: "the disk is read-only",
  ESTALE: "its disk is gone",
  ERR_INVALID_ARG_VALUE: "its name cannot be a file's",
};

/** Calls the system. What it refuses is a fault; what is wrong with the program itself is thrown on. */
export function tried<T>(call: () => T): Result<T, Fault> {
  try {
    return ok(call());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== "string") throw error;
    return failed({ code, why: WHY[code] ?? `the system says ${code}` });
  }
}
