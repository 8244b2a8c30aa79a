import { mermaidOf } from "../relationship/diagram.ts";
import { createRelationshipMachine } from "../relationship/machine.ts";
import { span, stopped } from "../views/words.ts";
import { couldNot, type Done, said, saidAsJson } from "./host.ts";
import { loadStory } from "./library.ts";

export function scenes(options: { json?: boolean }): Done {
  const { index } = loadStory().script;
  const listed = index.scenes.filter(({ kind }) => kind !== "outcome").sort((a, b) => (a.date < b.date ? -1 : 1));
  if (options.json) {
    return saidAsJson(
      listed.map(({ id, title, date, until, place, chapter, kind, slot, order, sources }) => ({
        id,
        title,
        date,
        until,
        place,
        chapter,
        kind,
        slot,
        order,
        sources,
      })),
    );
  }
  return said(
    listed
      .map(({ id, title, place, date, until }) => `${id}\n  ${stopped(title)} ${place}, ${span(date, until)}.\n`)
      .join(""),
  );
}

export function sources(key: string | undefined, options: { json?: boolean }): Done {
  const { bibliography } = loadStory().script.index;
  if (key !== undefined && !Object.hasOwn(bibliography, key))
    return couldNot(`${JSON.stringify(key)} is no key of the bibliography; \`fraternal sources\` lists them.`);
  const listed = Object.entries(bibliography).filter(([each]) => key === undefined || each === key);
  if (options.json) return saidAsJson(Object.fromEntries(listed));
  return said(listed.map(([each, text]) => `${each}\n  ${text}\n`).join(""));
}

export const machine = (format: "mermaid" | "json"): Done =>
  format === "json" ? saidAsJson(createRelationshipMachine().definition) : said(`${mermaidOf()}\n`);
