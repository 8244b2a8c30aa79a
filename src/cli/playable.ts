import type { Log } from "../playthrough/log.ts";
import { assuming, type Story } from "../playthrough/story.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { readSave } from "../saves/read.ts";
import type { Host } from "./host.ts";
import { loadStory } from "./library.ts";

/** A playthrough's log, and the story with the numbers that it assumes. */
export interface Playable {
  readonly log: Log;
  readonly story: Story;
}

/** Reads a playthrough that can be re-executed here, without touching it; otherwise one sentence. */
export function readPlayable(file: string, host: Host): Result<Playable, string> {
  const path = pathFrom(file, host.folder);
  const read = readSave(path);
  if (!read.ok) return read;
  const { log } = read.value;
  const story = assuming(loadStory(), log.header.assume);
  return story.ok ? ok({ log, story: story.value }) : failed(`${shown(path)}: ${story.problem}`);
}
