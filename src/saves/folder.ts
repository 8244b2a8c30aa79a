import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Header } from "../playthrough/lines.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { SEATS } from "../relationship/seats.ts";
import { tried } from "./faults.ts";
import { pathFrom, shown } from "./paths.ts";

/** Where saves live: FRATERNAL_HOME, else the platform's folder for data. It may not exist yet. */
export async function savesFolder(env: NodeJS.ProcessEnv): Promise<Result<string, string>> {
  if (env.FRATERNAL_HOME) return ok(pathFrom(env.FRATERNAL_HOME, process.cwd()));
  try {
    // Loaded here, because for a user without a home folder it throws as it loads.
    const { default: envPaths } = await import("env-paths");
    return ok(envPaths("fraternal", { suffix: "" }).data);
  } catch {
    return failed("You have no home folder to keep playthroughs in; set FRATERNAL_HOME to a folder, or name a file.");
  }
}

/** Makes the folder of saves where there is none, and gives the path of a new playthrough in it. */
export function newSavePath(folder: string, header: Header): Result<string, string> {
  const made = tried(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  if (made.ok) return ok(join(folder, saveName(header)));
  const { why } = made.problem;
  return failed(
    `The folder of saves ${shown(folder)} cannot be made: ${why}; set FRATERNAL_HOME to another, or name a file.`,
  );
}

/** A file name from date, seat and run, such as any system takes: `2026-11-22-beijing-7f3a9c21.jsonl`. */
export function saveName({ made, players, run }: Header): string {
  const seats = SEATS.filter((seat) => players[seat] === "player");
  const seat = seats.length === SEATS.length ? "both" : (seats[0] ?? "observed");
  const words = [made.slice(0, "2026-11-22".length), seat, run].map((word) => word.replace(/[^0-9A-Za-z-]/g, ""));
  return `${words.filter(Boolean).join("-")}.jsonl`;
}
