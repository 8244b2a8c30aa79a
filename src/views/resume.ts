import { isChoice } from "../playthrough/lines.ts";
import type { Log } from "../playthrough/log.ts";
import type { Story } from "../playthrough/story.ts";
import { treeOf } from "../playthrough/tree.ts";
import { SEATS } from "../relationship/seats.ts";
import { inFull, SEAT_NAMES } from "./words.ts";

/** A playthrough in one line, for the title page: whose chair, and where it was left. Told from the log, without replaying it. */
export function resumeLine({ script }: Story, log: Log): string {
  const seats = SEATS.filter((seat) => log.header.players[seat] === "player").map((seat) => SEAT_NAMES[seat]);
  const place = treeOf(log).place;
  const last = log.entries.find((entry) => entry.n === place);
  const scene = script.index.scenes.find(({ id }) => last && isChoice(last) && id === last.scene);
  return `${seats.join(" and ")}${scene ? `, ${inFull(scene.date)}: ${scene.title}` : ""}`;
}
