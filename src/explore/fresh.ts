import { draw } from "../counterpart/draw.ts";
import { minutesAt } from "../playthrough/minutes.ts";
import type { Moment } from "../playthrough/moments.ts";
import { begin, choose, type Place } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import type { Seat } from "../relationship/seats.ts";
import { plainText } from "../script/text.ts";
import { playerFor } from "./tour.ts";

/** Words read, and how many of them stood in sentences that the first reading had not: by chapter. */
export interface Fresh {
  readonly words: number;
  readonly fresh: number;
}

/** What was chosen at each choice point, and every sentence read, of one seat. */
interface Reading {
  readonly chosen: ReadonlyMap<string, string>;
  readonly sentences: ReadonlyMap<string, readonly string[]>;
}

/** How much of a second playthrough from the same seat is new, when another option is taken wherever there is one. Per chapter. */
export function freshness(story: Story, seat: Seat, pairs: number): ReadonlyMap<string, Fresh> {
  const total = new Map<string, { words: number; fresh: number }>();
  for (let seed = 0; seed < pairs; seed++) {
    const first = read(story, seat, seed, new Map());
    const second = read(story, seat, seed, first.chosen);
    for (const [chapter, sentences] of second.sentences) {
      const known = new Set(first.sentences.get(chapter));
      const counted = total.get(chapter) ?? { words: 0, fresh: 0 };
      for (const sentence of sentences) {
        const words = sentence.split(/\s+/).length;
        counted.words += words;
        if (!known.has(sentence)) counted.fresh += words;
      }
      total.set(chapter, counted);
    }
  }
  return total;
}

/** Reads one playthrough from a seat, taking other options than `before` took. */
function read(story: Story, seat: Seat, seed: number, before: ReadonlyMap<string, string>): Reading {
  const players = { beijing: playerFor("beijing", { seed }), moscow: playerFor("moscow", { seed }) };
  const chosen = new Map<string, string>();
  const sentences = new Map<string, string[]>();
  let play = begin(story);
  for (;;) {
    for (const moment of play.moments) collect(moment, seat, sentences);
    const { place } = play;
    if (!place) return { chosen, sentences };
    const choice =
      place.seat === seat ? another(place, seed, before) : (minutesAt(story, { seed, players }, play)?.chose ?? "");
    if (place.seat === seat) chosen.set(keyOf(place), choice);
    const next = choose(story, play, choice, "player");
    if (!next.ok) throw new Error(next.problem);
    play = next.value;
  }
}

const keyOf = ({ scene, taken }: Place): string => [scene.id, taken.length].join("/");

function another(place: Place, seed: number, before: ReadonlyMap<string, string>): string {
  const { options } = place.node.passage;
  const others = options.filter(({ id }) => id !== before.get(keyOf(place)));
  const among = others.length > 0 ? others : options;
  return among[draw([seed, "read", before.size, keyOf(place)].join("/"), among.length)]?.id ?? "";
}

function collect(moment: Moment, seat: Seat, sentences: Map<string, string[]>): void {
  if ((moment.is !== "passage" && moment.is !== "arrival") || moment.seat !== seat) return;
  const { paragraphs } = moment.is === "passage" ? moment.passage : moment;
  const { chapter } = moment.scene;
  const read = paragraphs.flatMap(({ runs }) => plainText(runs).split(/(?<=[.!?])\s+/)).filter(Boolean);
  sentences.set(chapter, [...(sentences.get(chapter) ?? []), ...read]);
}
