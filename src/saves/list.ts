import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { failed, ok, type Result } from "../relationship/result.ts";
import { SEATS, type Seat } from "../relationship/seats.ts";
import { tried } from "./faults.ts";
import { shown } from "./paths.ts";
import { type Reading, readSave } from "./read.ts";

/** A playthrough among the saves. */
export interface Listed extends Reading {
  /** The chairs in which a person sits. */
  readonly seats: readonly Seat[];
  /** When it was last written. */
  readonly when: Date;
}

/** The saves of a folder, those played last first. What is no playthrough, or cannot be read, is left out. */
export function listSaves(folder: string): Result<readonly Listed[], string> {
  const names = tried(() => readdirSync(folder));
  if (names.ok) {
    const listed = names.value.filter(isSaveName).flatMap((name) => listedAt(join(folder, name)));
    return ok(listed.sort(laterFirst));
  }
  if (names.problem.code === "ENOENT") return ok([]);
  return failed(`The folder of saves ${shown(folder)} cannot be read: ${names.problem.why}; name a file.`);
}

const isSaveName = (name: string): boolean => name.endsWith(".jsonl") && !name.startsWith(".");

function listedAt(path: string): Listed[] {
  const stats = tried(() => statSync(path));
  const reading = readSave(path);
  if (!stats.ok || !reading.ok) return [];
  const { players } = reading.value.log.header;
  return [{ ...reading.value, seats: SEATS.filter((seat) => players[seat] === "player"), when: stats.value.mtime }];
}

const laterFirst = (one: Listed, other: Listed): number =>
  other.when.getTime() - one.when.getTime() || (one.path < other.path ? 1 : -1);
