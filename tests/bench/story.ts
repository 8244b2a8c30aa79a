import { join } from "node:path";
import { loadStory } from "../../src/cli/library.ts";
import { modelDigest } from "../../src/playthrough/digests.ts";
import { FORMAT, type Header, type Player } from "../../src/playthrough/lines.ts";
import { append, type Log, newLog } from "../../src/playthrough/log.ts";
import { begin, type Place } from "../../src/playthrough/play.ts";
import { replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
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

export interface FirstChoice {
  /** A playthrough that is taken up again where its first choice waits: it was made, and taken back. */
  readonly log: string;
  /** How the text begins that is read there. */
  readonly reads: string;
}

export function firstChoice(): FirstChoice {
  const story = loadStory();
  const { scene, seat, node } = begin(story).place as Place;
  const [option] = node.passage.options;
  const [paragraph] = node.passage.paragraphs;
  if (!option || !paragraph) throw new Error(`${scene.id} opens with no text, or no choice`);
  const header = newLog(headerOf(story, "player"));
  const made = append(header.log, { after: 0, scene: scene.id, seat, choice: option.id, by: "player" });
  const back = append(made.log, { go: 0 });
  return {
    log: textOf([header, made, back].map(({ text }) => text)),
    reads: plainText(paragraph.runs).split(" ").slice(0, WORDS_READ).join(" "),
  };
}

/** Few enough to stand on one line of the screen. */
const WORDS_READ = 4;
