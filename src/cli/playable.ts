import type { Log } from "../playthrough/log.ts";
import { unplayable } from "../playthrough/playthrough.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { readSave } from "../saves/read.ts";
import type { Host } from "./host.ts";

/** Reads a playthrough that can be re-executed here, without touching it; otherwise one sentence. */
export function readPlayable(file: string, host: Host): Result<Log, string> {
  const path = pathFrom(file, host.folder);
  const read = readSave(path);
  if (!read.ok) return read;
  const problem = unplayable(read.value.log);
  return problem ? failed(`${shown(path)}: ${problem}`) : ok(read.value.log);
}
