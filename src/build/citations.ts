import { readFileSync } from "node:fs";
import { Cite, type Item } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import CSL from "citeproc";
import { keyOfCite } from "../script/check/sources.ts";

/** Sources as a note cites them, by citation as written, and as the bibliography lists them, by key and in its order. */
export interface Citations {
  readonly notes: Readonly<Record<string, string>>;
  readonly bibliography: Readonly<Record<string, string>>;
}

/** How a place in a source may be written, and what citeproc calls it. Anything else is set as it stands. */
const PLACES = {
  "pp?": "page",
  "chs?": "chapter",
  "vols?": "volume",
  "nos?": "issue",
  "nn?": "note",
  "pts?": "part",
  "fols?": "folio",
  "secs?": "section",
} as const;

/** Formats citations in Chicago's full notes. Every citation's key must be in the bibliography. */
export function formatCitations(bibtex: string, cited: Iterable<string>): Citations {
  const items = new Map(new Cite(bibtex).data.map((item) => [item.id, item]));
  const engine = new CSL.Engine(
    { retrieveLocale: locale, retrieveItem: (id) => itemOf(items, id) },
    style(),
    "en-GB",
    true,
  );
  engine.setOutputFormat("text");
  engine.updateItems([...items.keys()]);
  const [{ entry_ids }, entries] = engine.makeBibliography();
  const bibliography = entry_ids.map(([key], at) => [key ?? "", tidy(entries[at] ?? "")] as const);
  const notes = [...new Set(cited)]
    .sort()
    .map((cite) => [cite, tidy(engine.makeCitationCluster([{ id: keyOfCite(cite), ...placeIn(cite) }]))] as const);
  return { notes: Object.fromEntries(notes), bibliography: Object.fromEntries(bibliography) };
}

/** `key, pp. 12–14` has its place after the first comma. */
function placeIn(cite: string): { readonly locator?: string; readonly label?: string; readonly suffix?: string } {
  const place = cite
    .slice(keyOfCite(cite).length)
    .replace(/^\s*,\s*/, "")
    .trim();
  if (place === "") return {};
  for (const [written, label] of Object.entries(PLACES)) {
    const [, locator] = new RegExp(`^${written}\\.\\s*(.+)$`).exec(place) ?? [];
    if (locator) return { locator, label };
  }
  return { suffix: `, ${place}` };
}

function itemOf(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (!item) throw new Error(`${id} is not in the bibliography`);
  return item;
}

const here = (file: string): string => readFileSync(new URL(`./chicago/${file}`, import.meta.url), "utf8");

/** Each entry is shown alone, so that a repeated author is named and not dashed out. */
const style = (): string =>
  here("chicago-fullnote-bibliography.csl").replace(/ subsequent-author-substitute="[^"]*"/, "");

/** British dates, but double quotation marks, as in the rest of the text. */
const locale = (): string =>
  here("locales-en-GB.xml")
    .replace(
      /(<term name="(open|close)-quote">)[‘’]/g,
      (_, term: string, side: string) => term + (side === "open" ? "“" : "”"),
    )
    .replace(
      /(<term name="(open|close)-inner-quote">)[“”]/g,
      (_, term: string, side: string) => term + (side === "open" ? "‘" : "’"),
    );

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
