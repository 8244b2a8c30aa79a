import { decide, type Minutes } from "../counterpart/decide.ts";
import type { Temperament } from "../counterpart/temperaments.ts";
import type { Offered } from "../counterpart/weigh.ts";
import type { Leader } from "../relationship/leaders.ts";
import { leaderOf } from "../relationship/relationship.ts";
import type { Option, Passage } from "../script/script.ts";
import type { Header, Player } from "./lines.ts";
import type { Place, Play } from "./play.ts";
import { type Story, seenFrom } from "./story.ts";

/** What the counterpart in the chair decides where a play waits, and why; undefined where a person sits, or after the end. */
export function minutesAt(
  story: Story,
  header: Pick<Header, "players" | "seed">,
  { place, relationship }: Play,
): Minutes | undefined {
  const player: Player | undefined = place && header.players[place.seat];
  if (!place || !player || player === "player") return undefined;
  const occasion = {
    view: seenFrom(story, relationship, place.seat),
    scene: place.scene.id,
    seat: place.seat,
    taken: place.taken,
    manners: place.manners,
    options: offeredAt(place),
    temperament: player.slice("counterpart:".length) as Temperament,
    seed: header.seed,
  };
  return decide(occasion, story.numbers);
}

/** What is offered, by the passage that offers it: a passage that is remembered is asked of in one playthrough after another. */
const offers = new WeakMap<Passage, readonly Offered[]>();

/** The options that wait, each with the facts that the index knows to follow it. */
function offeredAt({ scene, seat, node: { passage } }: Place): readonly Offered[] {
  const { choices = [] } = scene.stitches[seat] ?? {};
  const factsOf = ({ id }: Option) => choices.find((each) => each.id === id)?.facts ?? [];
  const offered = offers.get(passage) ?? passage.options.map((option) => ({ ...option, facts: factsOf(option) }));
  offers.set(passage, offered);
  return offered;
}

/** The minutes of every decision that a counterpart took, in order, with the option that the log keeps. */
export function allMinutes(story: Story, header: Header, steps: readonly Play[]): readonly Kept[] {
  return steps.flatMap((play, step) => {
    const minutes = play.place?.node.passage.options.some(({ act }) => act) && minutesAt(story, header, play);
    const kept = steps[step + 1]?.moments[0];
    return minutes && play.place && kept?.is === "choice"
      ? [{ minutes, leader: leaderOf(play.relationship, play.place.seat), place: play.place, chose: kept.option }]
      : [];
  });
}

/** A counterpart's decision as the log keeps it, with its minutes. They may differ where the numbers have moved since. */
export interface Kept {
  readonly minutes: Minutes;
  readonly leader: Leader;
  readonly place: Place;
  readonly chose: Option;
}
