import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { could, type Done, type Host, said } from "./host.ts";
import { shippedSources } from "./library.ts";

interface Options {
  readonly story?: string;
  readonly quick?: boolean;
  readonly json?: boolean;
}

/** Every rule of the story, and what is proved of it: 0 clean, 1 with errors, 2 where there is no story. */
export async function check({ story, quick, json }: Options, host: Host): Promise<Done> {
  const here = join(host.folder, "story");
  const folder = story ?? (existsSync(join(here, "main.ink")) ? here : shippedSources());
  if (!existsSync(join(folder, "main.ink")))
    return could(`${JSON.stringify(folder)} holds no story: it has no main.ink.`);
  // The compiler and the rules are loaded only here: a player never needs them.
  const { report, reportText } = await import("./check-report.ts");
  const found = report(folder, relative(host.folder, folder) || folder, quick === true);
  return said(json ? `${JSON.stringify(found, null, 2)}\n` : reportText(found), found.errors.length > 0 ? 1 : 0);
}
