import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import type { Temperament } from "../counterpart/temperaments.ts";
import type { Laid } from "../explore/workers.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { tried } from "../saves/faults.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { couldNot, type Done, type Host, said, saidAsJson } from "./host.ts";
import { lackingIn, laidBuiltIn } from "./library.ts";

export interface ExploreOptions {
  readonly runs: number;
  readonly seed: number;
  readonly temperament?: Temperament;
  readonly workers?: number;
  readonly story?: string;
  readonly json?: boolean;
}

/** More threads than this would only wait for one another. */
const MOST_WORKERS = 64;

/** Plays thousands of playthroughs and says what a writer wants to know of them. Interrupted, it says what it has: 130. */
export async function explore(options: ExploreOptions, host: Host): Promise<Done> {
  const { runs, json } = options;
  if (runs < 1) return couldNot("--runs 0 plays nothing: it takes a whole number from 1.");
  const workers = options.workers ?? availableParallelism();
  if (workers < 1 || workers > MOST_WORKERS) return couldNot(`--workers goes from 1 to ${MOST_WORKERS}.`);
  const laid = await laidOut(options.story, host);
  if (!laid.ok) return couldNot(laid.problem);
  const { explored, exploredText } = await import("./explore-report.ts");
  const found = await explored(laid.value, { ...options, workers }, host);
  const code = found.interrupted ? 130 : 0;
  return json ? saidAsJson(found, code) : said(exploredText(found), code);
}

/** The story of a folder, by default of the one here, else what was built in. The compiler is loaded only for sources. */
async function laidOut(story: string | undefined, host: Host): Promise<Result<Laid, string>> {
  const here = join(host.folder, "story");
  if (story === undefined && !existsSync(join(here, "main.ink"))) return ok(laidBuiltIn());
  const folder = story === undefined ? here : pathFrom(story, host.folder);
  const lacking = lackingIn(folder);
  if (lacking) return failed(`${shown(folder)} holds no story: it has no ${lacking}.`);
  const { laidFrom } = await import("./laid.ts");
  const laid = tried(() => laidFrom(folder, relative(host.folder, folder) || folder));
  return laid.ok ? laid.value : failed(`The story in ${shown(folder)} cannot be read: ${laid.problem.why}.`);
}
