import { join } from "node:path";
import { loadStory } from "../../src/cli/library.ts";
import { modelDigest } from "../../src/playthrough/digests.ts";
import { FORMAT, type Header, type Player } from "../../src/playthrough/lines.ts";
import { type Log, newLog } from "../../src/playthrough/log.ts";
import { chooseAsPlayer, now, replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
import type { Story } from "../../src/playthrough/story.ts";
import { plainText } from "../../src/script/text.ts";

/** The program as it is shipped. */
export const FRATERNAL = join(import.meta.dirname, "../../dist/fraternal.js");

const headerOf = ({ script, model }: Story, player: Player): Header => ({
  log: FORMAT,
  run: "7f3a9c21",
  made: "2026-11-22T10:04Z",
  story: script.index.digest,
  model: modelDigest(model.numbers),
  seed: 1949,
  mode: "study",
  players: { beijing: player, moscow: player },
  assume: {},
});

export interface Written {
  readonly log: Log;
  readonly text: string;
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** The whole historical playthrough. */
export function historicalLog(): Written {
  const story = loadStory();
  const begun = newLog(headerOf(story, "counterpart:historical"));
  const { playthrough, lines } = untilPlayer(replay(story, begun.log));
  return { log: playthrough.log, text: textOf([begun.text, ...lines]) };
}

export interface Left {
  /** A playthrough left after its first choice: taken up again it opens on the scene, where before it there are the years to read. */
  readonly log: string;
  /** How the text begins that is read there. */
  readonly reads: string;
}

export function leftInFirstScene(): Left {
  const story = loadStory();
  const begun = newLog(headerOf(story, "player"));
  const [option] = now(replay(story, begun.log)).place?.node.passage.options ?? [];
  const chosen = chooseAsPlayer(replay(story, begun.log), option?.id ?? "");
  if (!chosen.ok) throw new Error(chosen.problem);
  const [paragraph] = now(chosen.value.playthrough).place?.node.passage.paragraphs ?? [];
  if (!paragraph) throw new Error("there is no text after the first choice");
  return {
    log: textOf([begun.text, ...chosen.value.lines]),
    reads: plainText(paragraph.runs).split(" ").slice(0, WORDS_READ).join(" "),
  };
}

/** Few enough to stand on one line of the screen. */
const WORDS_READ = 4;
