import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ReadingCase } from "../reading-cases.ts";
import { assumptionsPage } from "./assumptions.ts";
import { machinePage, phasesDiagram } from "./machine.ts";
import { withBlocks } from "./marks.ts";
import { readingsPage } from "./readings.ts";
import { expectedTable, leadersTable, mattersTable, namedTable, soreTable, trustTable } from "./tables.ts";

/** Every page that is written from the program, by its path, as it should stand today. `noteOf` formats a citation. */
export function docsPages(
  cases: readonly ReadingCase[],
  noteOf: (cite: string) => string,
): ReadonlyMap<string, string> {
  const written = (file: string, blocks: Readonly<Record<string, string>>): [string, string] => [
    file,
    withBlocks(readFileSync(file, "utf8"), file, blocks),
  ];
  return new Map([
    written("README.md", { "the phases": phasesDiagram() }),
    written("docs/model-card.md", {
      leaders: leadersTable(),
      expectations: expectedTable(),
      matters: mattersTable(),
      grievances: soreTable(),
      hearing: namedTable("pull.veiled", "heard.", "evoked."),
      trust: trustTable(),
      pictures: namedTable("image.", "belief."),
      elsewhere: namedTable("unity.", "border.", "home.", "split."),
    }),
    ["docs/readings.md", readingsPage(cases, noteOf)],
    ["docs/assumptions.md", assumptionsPage()],
    ["docs/machine.md", machinePage(noteOf)],
  ]);
}

/** Brings the pages up to date; touches none that is. */
export function refreshDocs(cases: readonly ReadingCase[], noteOf: (cite: string) => string): void {
  for (const [file, page] of docsPages(cases, noteOf)) {
    if (existsSync(file) && readFileSync(file, "utf8") === page) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
}
