import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ReadingCase } from "../reading-cases.ts";
import { assumptionsPage } from "./assumptions.ts";
import { machinePage, phasesDiagram } from "./machine.ts";
import { withBlocks } from "./marks.ts";
import { readingsPage } from "./readings.ts";
import { expectedTable, leadersTable, mattersTable, namedTable, soreTable, trustTable } from "./tables.ts";

/** What the pages take from the built story. */
export interface Written {
  readonly cases: readonly ReadingCase[];
  /** How a citation is set. */
  readonly noteOf: (cite: string) => string;
  /** The year in which a fact happens, where it does. */
  readonly yearOf: (fact: string) => string;
}

/** Every page that is written from the program, by its path, as it should stand today. */
export function docsPages({ cases, noteOf, yearOf }: Written): ReadonlyMap<string, string> {
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
      grievances: soreTable(yearOf),
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
export function refreshDocs(story: Written): void {
  for (const [file, page] of docsPages(story)) {
    if (existsSync(file) && readFileSync(file, "utf8") === page) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
}
