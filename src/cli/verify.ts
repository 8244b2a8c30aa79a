import { verify } from "../playthrough/verify.ts";
import { verdictLines } from "../views/verdict.ts";
import { couldNot, type Done, type Host, said, saidAsJson } from "./host.ts";
import { readPlayable } from "./playable.ts";

/** Re-executes a playthrough: 0 it holds, 1 it does not or was read only in part, 2 it is none. */
export function verifyFile(file: string, options: { json?: boolean }, host: Host): Done {
  const read = readPlayable(file, host);
  if (!read.ok) return couldNot(read.problem);
  const verdict = verify(read.value.story, read.value.log);
  const code = verdict.holds ? 0 : 1;
  return options.json ? saidAsJson(verdict, code) : said(`${verdictLines(verdict).join("\n")}\n`, code);
}
