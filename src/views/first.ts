import type { Desk } from "./desk.ts";
import { helpPage } from "./help.ts";
import type { Block, Page } from "./page.ts";
import { typeset } from "./words.ts";

const prose = (text: string): Block => ({ block: "prose", runs: [{ text: typeset(text) }] });
const dated = (date: string, text: string): Block => ({ block: "dated", date, text: typeset(text) });

const first = (title: string, blocks: readonly Block[]): Page => ({
  kind: "first",
  masthead: { dateline: "For the first time", title },
  blocks,
  fresh: 0,
  options: [],
  gauges: [],
});

/** Two pages for whoever has played nothing yet. The example is of April to July 1958: dossier and record of the swimming pool. */
const FIRST_PAGES: readonly Page[] = [
  first("What is meant", [
    prose(
      "You sit in a leader's chair. At each choice you decide what he does, or how he says it: plainly or veiled, warmly or coldly. Your interpreter tells you what came of it in your own capital.",
    ),
    prose("What the other side makes of it you are not told. You see what it does next."),
    { block: "heading", text: "What is heard" },
    prose(
      "In April 1958 Moscow proposed a radio station for its submarines, on the Chinese coast, most of it paid by Moscow and owned by both. In Moscow that was an offer. In Beijing, where four joint companies had lately been wound up, Mao heard a claim on Chinese ground, and was not to be talked out of it.",
    ),
    prose(
      "So it is here. What was meant and what was heard are kept as two things; what each chair takes the other for stands between them, and what was heard changes it.",
    ),
  ]),
  first("How it is read", [
    prose(
      "Quotation marks mean that the words are on record. Everything else is told by an interpreter, who was there.",
    ),
    prose("No option is the right one, and there is no score. What history did is among them, and is not marked."),
    { block: "heading", text: "Beside a page" },
    dated("w", "why the numbers moved, as far as your chair can know"),
    dated("v", "your file on the other: what you take it for, and since when"),
    dated("r", "the record, once you have decided: what happened, who disagrees, and the sources"),
    dated("x", "the whole truth, from both capitals: in study mode, and after the end"),
    dated("?", "everything else"),
    prose("You can leave at any time with q. Every choice is kept before its consequence is shown."),
  ]),
];

/** A desk with the two first pages before its own. */
export function firstDesk(desk: Desk): Desk {
  const before = FIRST_PAGES.length;
  return {
    ...desk,
    pages: [...FIRST_PAGES, ...desk.pages],
    beside: (page) => (page < before ? ["help"] : desk.beside(page - before)),
    aside: (name, page, how = "keys") => {
      const mine = FIRST_PAGES[page];
      if (!mine) return desk.aside(name, page - before, how);
      return name === "help" ? helpPage(mine, how, ["help"]) : undefined;
    },
  };
}
