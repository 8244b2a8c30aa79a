import { readFileSync } from "node:fs";
import { Cite, type Item } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import CSL from "citeproc";
import { keyOfCite } from "../script/check/sources.ts";
import { withoutControls } from "../script/typography.ts";

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
  const items = new Map(new Cite(bibtex).data.map((item) => [item.id, prepared(item)]));
  const engine = new CSL.Engine(
    { retrieveLocale: locale, retrieveItem: (id) => itemOf(items, id) },
    style(),
    "en-GB",
    true,
  );
  engine.setOutputFormat("text");
  engine.updateItems([...items.keys()]);
  const [{ entry_ids }, entries] = engine.makeBibliography();
  const bibliography = entry_ids
    .map(([key], at) => [key ?? "", tidy(entries[at] ?? "")] as const)
    .sort(([, a], [, b]) => (sortable(a) < sortable(b) ? -1 : 1));
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

/** What the BibTeX plugin calls kinds of reports and theses, and what a reader does. */
const GENRES: Readonly<Record<string, string>> = {
  techreport: "",
  phdthesis: "PhD thesis",
  mathesis: "Master’s thesis",
};

/** The plugin takes a publisher with an "and" for a list, and names a genre by its BibTeX type. */
function prepared(item: Item): Item {
  const { genre, publisher, issued, ...rest } = item;
  const called = typeof genre === "string" ? (GENRES[genre] ?? genre) : "";
  const published = Array.isArray(publisher) ? publisher.join(" and ") : publisher;
  const dated = item.type === "document" && namesYear(issued, `${item.title} ${published}`);
  return {
    ...rest,
    id: item.id,
    ...(called && { genre: called }),
    ...(published !== undefined && { publisher: published }),
    ...(issued !== undefined && !dated && { issued }),
  };
}

/** A document's day mostly stands in its title: then the year is not said again. */
const namesYear = (issued: unknown, text: string): boolean => {
  const [year] = /\d{4}/.exec(JSON.stringify(issued) ?? "") ?? [];
  return year !== undefined && text.includes(year);
};

const here = (file: string): string => readFileSync(new URL(`./chicago/${file}`, import.meta.url), "utf8");

/**
 * Chicago's style with some things left out. Each entry is shown alone, so a repeated author is not dashed out; titles keep the capitals they
 * have in the file, since many are not English; no "n.d." follows a document that has its day in its title; and sorting is done here, where it
 * costs nothing.
 */
const style = (): string =>
  here("chicago-fullnote-bibliography.csl").replace(
    / subsequent-author-substitute="[^"]*"| disambiguate-add-names="[^"]*"| text-case="title"|<text term="no date" form="short"\/>|<sort>[\s\S]*?<\/sort>/g,
    "",
  );

/** An entry as a printed bibliography would file it: by its first letter, marks and capitals apart. */
const sortable = (entry: string): string => entry.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();

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

const tidy = (text: string): string => withoutControls(text).replace(/\s+/g, " ").trim();
