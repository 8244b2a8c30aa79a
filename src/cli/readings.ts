import { replay } from "../playthrough/playthrough.ts";
import { verify } from "../playthrough/verify.ts";
import { pathFrom } from "../saves/paths.ts";
import { readSave } from "../saves/read.ts";
import { harmless } from "../views/harmless.ts";
import { type TranscriptFormat, transcriptOf } from "../views/transcript.ts";
import { verdictLines } from "../views/verdict.ts";
import { could, type Done, type Host, said, saidAsJson } from "./host.ts";
import { loadStory } from "./library.ts";

/** Re-executes a playthrough: 0 it holds, 1 it does not or was read only in part, 2 it is none. */
export function verifyFile(file: string, options: { json?: boolean }, host: Host): Done {
  const read = readSave(pathFrom(file, host.folder));
  if (!read.ok) return could(read.problem);
  const verdict = verify(loadStory(), read.value.log);
  const code = verdict.holds ? 0 : 1;
  return options.json ? saidAsJson(verdict, code) : said(`${verdictLines(verdict).join("\n")}\n`, code);
}

export function transcript(file: string, format: TranscriptFormat, host: Host): Done {
  const read = readSave(pathFrom(file, host.folder));
  if (!read.ok) return could(read.problem);
  const playthrough = replay(loadStory(), read.value.log);
  const damage = read.value.log.damage.map(({ line, says }) => `Line ${line} ${says}.`);
  const complaint = [...damage, ...(playthrough.stopped ? [playthrough.stopped] : [])].join(" ");
  const done = said(transcriptOf(playthrough, format), complaint ? 1 : 0);
  return complaint ? { ...done, complaint: harmless(complaint) } : done;
}
