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

const headerOf = ({ script, numbers }: Story, beijing: Player): Header => ({
  log: FORMAT,
  run: "7f3a9c21",
  made: "2026-11-22T10:04Z",
  story: script.index.digest,
  model: modelDigest(numbers),
  seed: 1949,
  mode: "study",
  players: { beijing, moscow: "counterpart:historical" },
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
  /** How each paragraph begins that was told by then: one of them stands on the first page. */
  readonly told: readonly string[];
}

export function leftInFirstScene(): Left {
  const story = loadStory();
  const begun = newLog(headerOf(story, "player"));
  const waiting = untilPlayer(replay(story, begun.log));
  const passage = now(waiting.playthrough).place?.node.passage;
  const chosen = chooseAsPlayer(waiting.playthrough, passage?.options[0]?.id ?? "");
  if (!chosen.ok) throw new Error(chosen.problem);
  const next = now(chosen.value.playthrough).place?.node.passage;
  const paragraphs = [passage, next].flatMap((each) => each?.paragraphs ?? []);
  return {
    log: textOf([begun.text, ...waiting.lines, ...chosen.value.lines]),
    told: paragraphs.map(({ runs }) => plainText(runs).split(" ").slice(0, WORDS_ON_A_LINE).join(" ")),
  };
}

/** Few enough to stand on one line of the screen. */
const WORDS_ON_A_LINE = 4;
