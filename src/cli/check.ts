import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { tried } from "../saves/faults.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { couldNot, type Done, type Host, said, saidAsJson } from "./host.ts";
import { lackingIn, shippedSources } from "./library.ts";

interface Options {
  readonly story?: string;
  readonly quick?: boolean;
  readonly json?: boolean;
}

/** Every rule of the story, and what is proved of it: 0 clean, 1 with errors, 2 where there is no story. */
export async function check({ story, quick, json }: Options, host: Host): Promise<Done> {
  const here = join(host.folder, "story");
  const folder =
    story !== undefined ? pathFrom(story, host.folder) : existsSync(join(here, "main.ink")) ? here : shippedSources();
  const lacking = lackingIn(folder);
  if (lacking) return couldNot(`${shown(folder)} holds no story: it has no ${lacking}.`);
  // The compiler and the rules are loaded only here: a player never needs them.
  const { readSources, report, reportText } = await import("./check-report.ts");
  const read = tried(() => readSources(folder, relative(host.folder, folder) || folder));
  if (!read.ok) return couldNot(`The story in ${shown(folder)} cannot be read: ${read.problem.why}.`);
  const found = await report(read.value, { quick: quick === true, threads: availableParallelism() });
  const code = found.errors.length > 0 ? 1 : 0;
  return json ? saidAsJson(found, code) : said(reportText(found), code);
}
