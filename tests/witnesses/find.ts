import { writeFileSync } from "node:fs";
import { loadStory } from "../../src/cli/library.ts";
import { playerFor, type Taken, tour } from "../../src/explore/tour.ts";
import { modelDigest } from "../../src/playthrough/digests.ts";
import { FORMAT, type Header } from "../../src/playthrough/lines.ts";
import { newLog } from "../../src/playthrough/log.ts";
import { chooseAsPlayer, now, type Playthrough, replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
import { OUTCOME_NAMES, type Outcome } from "../../src/relationship/outcomes.ts";
import { outcomeOf } from "../../src/relationship/relationship.ts";
import type { Seat } from "../../src/relationship/seats.ts";

/**
 * Writes the fourteen witnesses anew: for each end the first playthrough in which it is come to with no choice drawn at random, with a
 * person in one chair. Run after the story or the numbers have changed: `node --import tsx tests/witnesses/find.ts`.
 */
const story = loadStory();

/** In whose chair the end is decided, and so who plays. */
const CHAIR: Partial<Record<Outcome, Seat>> = {
  "no-treaty": "moscow",
  "equal-brothers": "moscow",
  "two-headed-camp": "moscow",
  "patched-up": "moscow",
  "lop-nur": "moscow",
  "wider-war": "moscow",
};

function witness(outcome: Outcome, seed: number, taken: readonly Taken[]): string | undefined {
  const seat = CHAIR[outcome] ?? "beijing";
  const other = tourPlayers(seed)[seat === "beijing" ? "moscow" : "beijing"];
  const players: Header["players"] =
    seat === "beijing" ? { beijing: "player", moscow: other } : { beijing: other, moscow: "player" };
  const { log, text } = newLog({
    log: FORMAT,
    run: seed.toString(16).padStart(8, "0"),
    made: "1969-10-20T00:00Z",
    story: story.script.index.digest,
    model: modelDigest(story.numbers),
    seed,
    mode: "study",
    players,
    assume: {},
  });
  const lines = [text];
  const opened = untilPlayer(replay(story, log));
  lines.push(...opened.lines);
  let playthrough: Playthrough = opened.playthrough;
  const mine = taken.filter((each) => each.seat === seat);
  for (const { choice } of mine) {
    const chosen = chooseAsPlayer(playthrough, choice);
    if (!chosen.ok) return undefined;
    lines.push(...chosen.value.lines);
    playthrough = chosen.value.playthrough;
  }
  return outcomeOf(now(playthrough).relationship) === outcome ? `${lines.join("\n")}\n` : undefined;
}

const tourPlayers = (seed: number) => ({
  beijing: playerFor("beijing", { seed }),
  moscow: playerFor("moscow", { seed }),
});

const found = new Set<Outcome>();
for (let seed = 0; found.size < OUTCOME_NAMES.length; seed++) {
  const { outcome, taken } = tour(story, { seed, evenly: 0 });
  const end = OUTCOME_NAMES.find((each) => each === outcome);
  if (!end || found.has(end)) continue;
  const log = witness(end, seed, taken);
  if (!log) continue;
  writeFileSync(`tests/witnesses/${end}.jsonl`, log);
  found.add(end);
}
