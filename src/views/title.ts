import type { StoryIndex } from "../script/story-index.ts";
import type { Desk } from "./desk.ts";
import { helpPage } from "./help.ts";
import { timelineOf } from "./masthead.ts";
import type { Page, PageOption } from "./page.ts";

/** What can be taken on the title page. */
export const TITLE_CHOICES = ["beijing", "moscow", "both", "observe", "resume"] as const;
export type TitleChoice = (typeof TITLE_CHOICES)[number];

const OPTIONS: readonly PageOption[] = [
  { id: "beijing", text: "Beijing", detail: "The Chinese party, from a lane in Canton to Zhongnanhai" },
  { id: "moscow", text: "Moscow", detail: "The Soviet party and state, from Lenin’s heirs to Brezhnev" },
  { id: "both", text: "Both", detail: "Change chairs, scene by scene" },
  { id: "observe", text: "Observe", detail: "The record unfolds; you choose nothing" },
];

/** The title page. `resume` says what can be taken up again; `open` gives the desk of what was taken, or a sentence why not. */
export function titleDesk(
  index: StoryIndex,
  resume: string | undefined,
  open: (choice: TitleChoice) => Desk | string,
  notice?: string,
): Desk {
  const again: readonly PageOption[] = resume ? [{ id: "resume", text: "Resume", detail: resume, letter: "r" }] : [];
  const page: Page = {
    kind: "title",
    masthead: { dateline: "Fraternal", title: "1920–1969", year: 1920 },
    blocks: [
      { block: "remark", text: "A diplomacy of two parties." },
      {
        block: "prose",
        runs: [
          {
            text: "What a leader means and what the other side hears are two things. Quotation marks mean that the words are on record; everything else is told by two interpreters, Feng Suyun and Ilya Vetrov, who are the only invented people here with names.",
          },
        ],
      },
      { block: "heading", text: "Take a seat." },
    ],
    fresh: 0,
    options: [...OPTIONS, ...again],
    gauges: [],
    timeline: timelineOf(index, [], new Set(), 1920),
  };
  return {
    pages: [page],
    ended: false,
    ...(notice ? { notice } : {}),
    choose(option) {
      const choice = TITLE_CHOICES.find((each) => each === option);
      const opened = choice ? open(choice) : `${option} is not on the page.`;
      return typeof opened === "string" ? titleDesk(index, resume, open, opened) : opened;
    },
    beside: () => ["help"],
    aside: (name, _, how = "keys") => (name === "help" ? helpPage(page, how, ["help"]) : undefined),
  };
}
