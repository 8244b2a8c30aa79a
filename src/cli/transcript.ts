import { replay } from "../playthrough/playthrough.ts";
import { harmless } from "../views/harmless.ts";
import { type TranscriptFormat, transcriptOf } from "../views/transcript.ts";
import { couldNot, type Done, type Host, said } from "./host.ts";
import { readPlayable } from "./playable.ts";

/** All that was read and chosen in a file: 0 whole, 1 where part of it was lost, with what was lost as the complaint. */
export function transcript(file: string, format: TranscriptFormat, host: Host): Done {
  const read = readPlayable(file, host);
  if (!read.ok) return couldNot(read.problem);
  const { log, story } = read.value;
  const playthrough = replay(story, log);
  const damage = log.damage.map(({ line, says }) => `Line ${line} ${says}.`);
  const complaint = [...damage, ...(playthrough.stopped ? [playthrough.stopped] : [])].join(" ");
  const done = said(transcriptOf(playthrough, format), complaint ? 1 : 0);
  return complaint ? { ...done, complaint: harmless(complaint) } : done;
}
