import { type Advanced, chooseAsPlayer, now, type Playthrough } from "../playthrough/playthrough.ts";
import type { Result } from "../relationship/result.ts";
import type { Seat } from "../relationship/seats.ts";
import { SEATS } from "../relationship/seats.ts";
import { receiptPage } from "./consequence.ts";
import { helpPage } from "./help.ts";
import type { Page } from "./page.ts";
import { type Leaf, leavesOf, type Readers } from "./pages.ts";
import { recordPage } from "./record.ts";

/** Pages beside the play, opened by a key and closed again. */
export const ASIDES = ["record", "receipt", "help"] as const;
export type Aside = (typeof ASIDES)[number];

/**
 * What a front end holds: the pages to read now, in order. The last one has options, or is the end.
 * A front end shows pages and says which option was taken; it knows nothing else of the game.
 */
export interface Desk {
  readonly pages: readonly Page[];
  /** One sentence to show once, as when a choice could not be saved. */
  readonly notice?: string;
  /** Nothing more to read after these pages. */
  readonly ended: boolean;
  /** Takes an option of the last page. The choice is on disk when this returns; an id not offered gives the same desk with a notice. */
  choose(option: string): Desk;
  /** A page beside the page at `page` (an index into `pages`), or undefined where there is none. */
  aside(name: Aside, page: number): Page | undefined;
}

/** Where lines are kept. What it cannot keep is said in one sentence, and has not happened. */
export interface Keeper {
  append(lines: readonly string[]): Result<void, string>;
}

/** The chairs in which a person sits; with none, both are read as they unfold. */
export function readersOf({ log }: Playthrough): Readers {
  const choosing = SEATS.filter((seat: Seat) => log.header.players[seat] === "player");
  return { choosing, seats: choosing.length > 0 ? choosing : SEATS };
}

/** The desk of a playthrough, from its beginning or where it was left: at the page before the pending choice. */
export function playDesk(playthrough: Playthrough, keeper: Keeper, notice?: string): Desk {
  const leaves = leavesOf(playthrough.story, playthrough.steps, readersOf(playthrough));
  const untouched = playthrough.log.entries.every((entry) => !("by" in entry) || entry.by !== "player");
  return deskOf(playthrough, keeper, untouched ? leaves : leaves.slice(-1), notice);
}

function deskOf(playthrough: Playthrough, keeper: Keeper, leaves: readonly Leaf[], notice?: string): Desk {
  const { story } = playthrough;
  const desk: Desk = {
    pages: leaves.map(({ page }) => page),
    ended: now(playthrough).place === undefined,
    ...(notice ? { notice } : {}),
    choose(option) {
      const chosen = chooseAsPlayer(playthrough, option);
      if (!chosen.ok) return deskOf(playthrough, keeper, leaves, chosen.problem);
      const kept = keeper.append(chosen.value.lines);
      if (!kept.ok) return deskOf(playthrough, keeper, leaves, kept.problem);
      return deskOf(chosen.value.playthrough, keeper, leavesSince(playthrough, chosen.value));
    },
    aside(name, page) {
      const leaf = leaves[page];
      if (!leaf) return undefined;
      if (name === "help") return helpPage(leaf.page);
      if (name === "receipt")
        return leaf.consequence && receiptPage(leaf.consequence, leaf.consequence.seat, story.script.index);
      return leaf.page.kind === "consequence" && leaf.scene ? recordPage(story, leaf.scene) : undefined;
    },
  };
  return desk;
}

/** The pages that a choice brought: of the steps that were not there before it. */
function leavesSince(before: Playthrough, { playthrough }: Advanced): readonly Leaf[] {
  return leavesOf(playthrough.story, playthrough.steps, readersOf(playthrough)).filter(
    ({ step }) => step >= before.steps.length,
  );
}
