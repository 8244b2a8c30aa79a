import { draw } from "../counterpart/draw.ts";
import { TEMPERAMENTS, type Temperament } from "../counterpart/temperaments.ts";
import type { Player } from "../playthrough/lines.ts";
import { minutesAt } from "../playthrough/minutes.ts";
import { begin, choose, type Place, type Play } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import type { Day } from "../relationship/dates.ts";
import { contextOf, outcomeOf } from "../relationship/relationship.ts";
import type { Seat } from "../relationship/seats.ts";

/** How a playthrough that nobody plays is to be played. The seed settles everything. */
export interface Manner {
  readonly seed: number;
  /** Both leaders' temperament; each draws his own from the seed where none is given. */
  readonly temperament?: Temperament;
  /** One choice in so many is drawn evenly among what is offered, whoever chooses; none where 0. */
  readonly evenly: number;
}

/** A choice on the way. */
export interface Taken {
  readonly scene: string;
  readonly seat: Seat;
  readonly choice: string;
  /** It was drawn, and says nothing of who chose. */
  readonly evenly: boolean;
  /** The end of the road that was being walked, if one was. */
  readonly road: string | undefined;
}

/** A playthrough from its first day to its end, without a log. */
export interface Tour {
  readonly seed: number;
  readonly outcome: string;
  readonly day: Day;
  readonly played: readonly string[];
  readonly taken: readonly Taken[];
}

/** Who sits in a chair by a seed: each seat draws one of the five temperaments, alike likely. */
export const playerFor = (seat: Seat, { seed, temperament }: Pick<Manner, "seed" | "temperament">): Player =>
  `counterpart:${temperament ?? (TEMPERAMENTS[draw(`${seed}/${seat}`, TEMPERAMENTS.length)] as Temperament)}`;

/** Called at each choice, before it is taken. */
export type OnChoice = (play: Play & { readonly place: Place }, taken: Taken) => void;

/** Plays on from a point to the end. */
export function tour(story: Story, manner: Manner, from: Play = begin(story), onChoice?: OnChoice): Tour {
  const taken: Taken[] = [];
  let play = from;
  for (const next of walk(story, manner, from, (at, each) => {
    taken.push(each);
    onChoice?.(at, each);
  }))
    play = next;
  const { relationship, played } = play;
  const outcome = outcomeOf(relationship) ?? "none";
  return { seed: manner.seed, outcome, day: contextOf(relationship).day, played, taken };
}

/** Every step from a point to the end. Throws where a counterpart chose what is not offered: that cannot be. */
export function* walk(story: Story, manner: Manner, from: Play, onChoice?: OnChoice): Generator<Play> {
  const { seed } = manner;
  const players = { beijing: playerFor("beijing", manner), moscow: playerFor("moscow", manner) };
  let play = from;
  while (play.place) {
    const { place } = play;
    const evenly = drawnEvenly(place, manner);
    const choice = evenly ?? minutesAt(story, { seed, players }, play)?.chose ?? "";
    const { road } = contextOf(play.relationship);
    onChoice?.(
      { ...play, place },
      { scene: place.scene.id, seat: place.seat, choice, evenly: evenly !== undefined, road },
    );
    const next = choose(story, play, choice, "counterpart");
    if (!next.ok) throw new Error(next.problem);
    play = next.value;
    yield play;
  }
}

/** One choice in so many is nobody's: keyed as a leader's own draws are, so that branches differ only where choices do. */
function drawnEvenly({ scene, seat, taken, node }: Place, { seed, evenly }: Manner): string | undefined {
  if (evenly === 0) return undefined;
  const key = [seed, "evenly", scene.id, seat, ...taken].join("/");
  if (draw(key, evenly) !== 0) return undefined;
  const { options } = node.passage;
  return options[draw(`${key}/which`, options.length)]?.id;
}
