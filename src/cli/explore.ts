import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import type { Temperament } from "../counterpart/temperaments.ts";
import { tried } from "../saves/faults.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { couldNot, type Done, type Host, said, saidAsJson } from "./host.ts";
import { laidBuiltIn } from "./library.ts";

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
  const here = join(host.folder, "story");
  const folder = options.story !== undefined ? pathFrom(options.story, host.folder) : here;
  const fromSources = options.story !== undefined || existsSync(join(here, "main.ink"));
  const [{ laidFrom }, { explored, exploredText }] = await Promise.all([
    import("./laid.ts"),
    import("./explore-report.ts"),
  ]);
  const laid = tried(() =>
    fromSources
      ? laidFrom(folder, relative(host.folder, folder) || folder)
      : { ok: true as const, value: laidBuiltIn() },
  );
  if (!laid.ok) return couldNot(`The story in ${shown(folder)} cannot be read: ${laid.problem.why}.`);
  if (!laid.value.ok) return couldNot(laid.value.problem);
  const found = await explored(laid.value.value, { ...options, workers }, host);
  const code = found.interrupted ? 130 : 0;
  return json ? saidAsJson(found, code) : said(exploredText(found), code);
}
