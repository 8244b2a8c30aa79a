import { modelDigest } from "../playthrough/digests.ts";
import type { Player } from "../playthrough/lines.ts";
import { FORMAT, type Header } from "../playthrough/lines.ts";
import { newLog } from "../playthrough/log.ts";
import { type Playthrough, replay, untilPlayer } from "../playthrough/playthrough.ts";
import type { Story } from "../playthrough/story.ts";

/** A playthrough that nobody plays, from its first day to its end, with its log's text. */
export interface Unfolded {
  readonly playthrough: Playthrough;
  readonly text: string;
}

export function unfold(story: Story, seed: number, beijing: Player, moscow: Player): Unfolded {
  const header: Header = {
    log: FORMAT,
    run: seed.toString(16).padStart(8, "0"),
    made: "1969-10-20T00:00Z",
    story: story.script.index.digest,
    model: modelDigest(story.numbers),
    seed,
    mode: "study",
    players: { beijing, moscow },
    assume: {},
  };
  const { log, text } = newLog(header);
  const { playthrough, lines } = untilPlayer(replay(story, log));
  return { playthrough, text: `${[text, ...lines].join("\n")}\n` };
}

/** History: both leaders do what was done. */
export const unfoldHistory = (story: Story): Unfolded =>
  unfold(story, 0, "counterpart:historical", "counterpart:historical");
