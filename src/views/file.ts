import type { Belief, Image } from "../relationship/images.ts";
import { IMAGE_KINDS } from "../relationship/images.ts";
import { inWords } from "../relationship/indicators.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import { aimBlocks } from "./aims.ts";
import type { Block, Masthead, Page } from "./page.ts";
import { capital, inFull, SEAT_NAMES, stopped, TAKEN_FOR, typeset } from "./words.ts";

/** The file that a chair keeps on the other: estimates, each with its day and its reason, never the truth. And what the chair itself wants. */
export function filePage(masthead: Masthead, seat: Seat, image: Image, belief: Belief): Page {
  const other = SEAT_NAMES[otherSeat(seat)];
  return {
    kind: "file",
    masthead: { ...masthead, title: `The file on ${other}` },
    blocks: [
      { block: "heading", text: `What ${other} is taken for` },
      ...IMAGE_KINDS.map(
        (kind): Block => ({
          block: "dated",
          date: `${image.weights[kind]} in 100`,
          text: capital(TAKEN_FOR[seat][kind]),
        }),
      ),
      { block: "remark", text: `${sureness(image.confidence)} ${lastMoved(image)}` },
      { block: "heading", text: `How far ${other} is thought to trust this chair` },
      {
        block: "dated",
        date: `About ${belief.trust}`,
        text: capital(inWords(`trust-${otherSeat(seat)}`, belief.trust)),
      },
      { block: "remark", text: `An estimate: nobody here has seen the other file. ${lastMoved(belief)}` },
      ...aimBlocks(seat),
    ],
    fresh: 0,
    options: [],
    gauges: [],
  };
}

/** What last moved an estimate, and when. */
const lastMoved = ({ since, because }: Image | Belief): string =>
  typeset(`It last moved on ${inFull(since)}: ${stopped(because)}`);

/** How surely a picture is held: the surer, the less one more sign moves it. */
const sureness = (confidence: number): string =>
  confidence < 10
    ? "Hardly anyone is sure of it."
    : confidence < 40
      ? "It is held, and could be moved."
      : "It is held surely.";
