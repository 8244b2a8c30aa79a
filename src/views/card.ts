import type { Seat } from "../relationship/seats.ts";
import type { SceneEntry } from "../script/story-index.ts";
import { mastheadOf } from "./masthead.ts";
import type { Page } from "./page.ts";
import { SEAT_NAMES } from "./words.ts";

/** Between the two chairs: whose eyes the next pages are for. */
export const cardPage = (seat: Seat, scene: SceneEntry): Page => ({
  kind: "card",
  masthead: mastheadOf(scene, seat),
  blocks: [
    { block: "heading", text: `${SEAT_NAMES[seat]}’s chair` },
    {
      block: "remark",
      text: `The next pages are for ${SEAT_NAMES[seat]} alone. Whoever plays the other seat looks away.`,
    },
  ],
  fresh: 0,
  options: [],
  gauges: [],
});
