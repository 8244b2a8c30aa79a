import { failed, ok, type Result } from "../relationship/result.ts";
import type { Seat } from "../relationship/seats.ts";
import { stateOf } from "./digests.ts";
import type { ChoiceLine, Header, Player } from "./lines.ts";
import { append, type Log } from "./log.ts";
import { minutesAt } from "./minutes.ts";
import { begin, choose, type Place, type Play } from "./play.ts";
import type { Story } from "./story.ts";
import { treeOf } from "./tree.ts";

/** A log together with the play at its place: every step from the beginning to there. */
export interface Playthrough {
  readonly story: Story;
  readonly log: Log;
  readonly place: number;
  /** The play at the beginning and after each choice on the way here; never empty. */
  readonly steps: readonly Play[];
  /** Why the replay stopped before the log's place, if it did. */
  readonly stopped: string | undefined;
}

/** What a choice brought: the playthrough after it, and the lines to be written before anything of it is shown. */
export interface Advanced {
  readonly playthrough: Playthrough;
  readonly lines: readonly string[];
}

export const now = ({ steps }: Playthrough): Play => steps.at(-1) as Play;
export const playerOf = ({ players }: Header, seat: Seat): Player => players[seat];

/** Replays a log up to its place. A choice no longer offered stops it there; everything before stays playable. */
export function replay(story: Story, log: Log): Playthrough {
  const tree = treeOf(log);
  const steps: Play[] = [begin(story)];
  let place = 0;
  for (const line of tree.path(tree.place)) {
    const next = chooseLine(story, steps.at(-1) as Play, line);
    if (!next.ok) return { story, log, place, steps, stopped: `Line ${log.lineOf.get(line.n)}: ${next.problem}.` };
    steps.push(next.value);
    place = line.n;
  }
  return { story, log, place, steps, stopped: undefined };
}

/** The choice of a line, made where the line says it was made. */
export function chooseLine(story: Story, play: Play, { scene, seat, choice, by }: ChoiceLine): Result<Play, string> {
  const { place } = play;
  if (place && (place.scene.id !== scene || place.seat !== seat)) {
    return failed(
      `“${choice}” was chosen by ${seat} in ${scene}, where ${place.seat} now chooses in ${place.scene.id}`,
    );
  }
  return choose(story, play, choice, by);
}

/** Plays for the counterparts until a person has to choose, or the end. Throws when a counterpart chose what is not offered: that cannot be. */
export function untilPlayer(playthrough: Playthrough): Advanced {
  let advanced: Advanced = { playthrough, lines: [] };
  for (;;) {
    const { story, log } = advanced.playthrough;
    const minutes = minutesAt(story, log.header, now(advanced.playthrough));
    if (!minutes) return advanced;
    const next = take(advanced.playthrough, minutes.chose, "counterpart");
    if (!next.ok) throw new Error(next.problem);
    advanced = { playthrough: next.value.playthrough, lines: [...advanced.lines, ...next.value.lines] };
  }
}

/** A person's choice, and what the counterparts then do. */
export function chooseAsPlayer(playthrough: Playthrough, choice: string): Result<Advanced, string> {
  const { place } = now(playthrough);
  if (place && playerOf(playthrough.log.header, place.seat) !== "player") {
    return failed(`Nobody sits in the chair of ${place.seat}: its leader decides for himself.`);
  }
  const taken = take(playthrough, choice, "player");
  if (!taken.ok) return taken;
  const after = untilPlayer(taken.value.playthrough);
  return ok({ playthrough: after.playthrough, lines: [...taken.value.lines, ...after.lines] });
}

/** A person lets the rest of a part go as it went: what was done is taken at each of its choices, and the counterparts go on. */
export function passOver(playthrough: Playthrough): Result<Advanced, string> {
  const part = now(playthrough).place;
  let advanced: Advanced = { playthrough, lines: [] };
  for (;;) {
    const { place } = now(advanced.playthrough);
    if (!part || !place || place.scene !== part.scene || place.seat !== part.seat) return ok(advanced);
    const { options } = place.node.passage;
    const next = chooseAsPlayer(
      advanced.playthrough,
      (options.find(({ historical }) => historical) ?? options[0])?.id ?? "",
    );
    if (!next.ok) return next;
    advanced = { playthrough: next.value.playthrough, lines: [...advanced.lines, ...next.value.lines] };
  }
}

/** Takes one choice and hangs its line from the place. */
function take(playthrough: Playthrough, choice: string, by: "player" | "counterpart"): Result<Advanced, string> {
  const { story, steps } = playthrough;
  const before = now(playthrough).place as Place | undefined;
  if (!before) return failed("The play has ended.");
  const next = choose(story, now(playthrough), choice, by);
  if (!next.ok) return next;
  const sceneOver = next.value.place?.scene.id !== before.scene.id;
  const { log, text } = append(playthrough.log, {
    after: playthrough.place,
    scene: before.scene.id,
    seat: before.seat,
    choice,
    by,
    ...(sceneOver ? { state: stateOf(next.value.relationship) } : {}),
  });
  return ok({
    playthrough: { ...playthrough, log, place: log.next - 1, steps: [...steps, next.value] },
    lines: [text],
  });
}
