import type { Place } from "../playthrough/play.ts";
import { chooseAsPlayer, now, type Playthrough, passOver } from "../playthrough/playthrough.ts";
import type { Result } from "../relationship/result.ts";
import type { Seat } from "../relationship/seats.ts";
import { SEATS } from "../relationship/seats.ts";
import { asideOf, asidesBeside } from "./asides.ts";
import type { Aside } from "./beside.ts";
import { cardPage } from "./card.ts";
import type { Leaf, Readers } from "./leaf.ts";
import { leavesOf } from "./leaves.ts";
import { bothSeats } from "./masthead.ts";
import type { Page } from "./page.ts";
import { isPassOver } from "./pass-over.ts";
import { recordPage } from "./record.ts";
import { SAVED } from "./words.ts";

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
  /** What is said to whoever leaves; nothing where nothing was kept. */
  readonly leaving?: string;
  /** Takes an option of the last page. The choice is on disk when this returns; an id not offered gives the same desk with a notice. */
  choose(option: string): Desk;
  /** Which pages lie beside the page at `page`. */
  beside(page: number): readonly Aside[];
  /** A page beside the page at `page` (an index into `pages`), or undefined where there is none. Help is of the keys, or of the letters of plain mode. */
  aside(name: Aside, page: number, how?: "keys" | "letters"): Page | undefined;
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

/** The desk of a playthrough, from its beginning or where it was left. Without a keeper nothing is kept: it is only watched. */
export function playDesk(playthrough: Playthrough, keeper?: Keeper, notice?: string): Desk {
  return deskOf(playthrough, keeper, openingLeaves(playthrough), notice);
}

function deskOf(playthrough: Playthrough, keeper: Keeper | undefined, leaves: readonly Leaf[], notice?: string): Desk {
  const again = (says: string): Desk => deskOf(playthrough, keeper, leaves, says);
  return {
    pages: leaves.map(({ page }) => page),
    ended: now(playthrough).place === undefined,
    ...(notice ? { notice } : {}),
    ...(keeper ? { leaving: SAVED } : {}),
    choose(option) {
      const passed = isPassOver(option) ? now(playthrough).place : undefined;
      const chosen = passed ? passOver(playthrough) : chooseAsPlayer(playthrough, option);
      if (!chosen.ok) return again(chosen.problem);
      const kept = keeper?.append(chosen.value.lines);
      if (kept && !kept.ok) return again(kept.problem);
      const next = chosen.value.playthrough;
      const since = leavesSince(next, playthrough.steps.length);
      return deskOf(next, keeper, passed ? instead(next, passed, since) : since);
    },
    beside(page) {
      const leaf = leaves[page];
      return leaf ? asidesBeside(leaf, playthrough) : [];
    },
    aside: (name, page, how = "keys") => {
      const leaf = leaves[page];
      return leaf && asideOf(name, leaf, playthrough, how);
    },
  };
}

/** The pages that came of the steps from `step` on. */
const leavesSince = (playthrough: Playthrough, step: number): readonly Leaf[] =>
  leavesOf(playthrough.story, playthrough.steps, readersOf(playthrough)).filter((leaf) => leaf.step >= step);

/** In the place of a part that was passed over the record of its scene, unless the other chair has yet to decide there. */
function instead({ story, steps }: Playthrough, { scene, seat }: Place, leaves: readonly Leaf[]): readonly Leaf[] {
  const rest = leaves.filter((leaf) => leaf.scene !== scene || leaf.file?.seat !== seat);
  const [first] = leaves;
  const over = steps.at(-1)?.place?.scene !== scene;
  if (!over || !first) return rest;
  const record: Page = { ...recordPage(story, scene), kind: "scene" };
  return [{ page: record, step: first.step, scene, decided: false }, ...rest];
}

/**
 * All that came of the last choice of a person, since whoever left may not have read it; the part so far is read with it.
 * Where both chairs are played, a card stands first: nobody knows who sits there now.
 */
function openingLeaves(playthrough: Playthrough): readonly Leaf[] {
  const chosen = playthrough.steps.findLastIndex(
    ({ moments }) => moments[0]?.is === "choice" && moments[0].by === "player",
  );
  const [first, ...rest] = leavesSince(playthrough, Math.max(chosen, 0));
  const moment = playthrough.steps[chosen]?.moments[0];
  if (!first || moment?.is !== "choice") return first ? [first, ...rest] : [];
  const whole: Leaf = { ...first, page: { ...first.page, fresh: 0 } };
  const hidden = bothSeats(readersOf(playthrough).choosing);
  const card: Leaf = { page: cardPage(moment.seat, moment.scene), step: chosen, scene: moment.scene, decided: false };
  return [...(hidden ? [card] : []), whole, ...rest];
}
