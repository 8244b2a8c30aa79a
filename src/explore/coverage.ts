import { choose } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Waiting } from "./forks.ts";
import { type Manner, type OnChoice, tour } from "./tour.ts";

/** What was reached: scenes by id, options by their number in the catalogue. */
export interface Reached {
  readonly scenes: Set<string>;
  readonly choices: Set<number>;
}

export const nothingReached = (): Reached => ({ scenes: new Set(), choices: new Set() });

/**
 * Seeks what has not been reached, novelty first: wherever a tour passes an option that nobody has taken, its play is kept, and
 * taken up there with that option before any new tour begins. Ends when nothing is left, or after so many tours; yields after each.
 */
export function* seek(
  story: Story,
  catalogue: Catalogue,
  reached: Reached,
  seed: number,
  most: number,
): Generator<Reached> {
  const passed = new Map<number, Waiting>();
  const onChoice: OnChoice = (play, { choice }) => {
    const { scene, seat, node } = play.place;
    reached.scenes.add(scene.id);
    for (const { id } of node.passage.options) {
      const n = catalogue.numberOf(scene.id, seat, id);
      if (id === choice) reached.choices.add(n);
      else if (!reached.choices.has(n)) passed.set(n, play);
    }
  };
  for (let tours = 0; tours < most && !isWhole(reached, catalogue); tours++) {
    const manner: Manner = { seed: seed + tours, evenly: 2 };
    const novel = [...passed].find(([n]) => !reached.choices.has(n));
    if (novel) {
      const [n, play] = novel;
      passed.delete(n);
      reached.choices.add(n);
      const next = choose(story, play, catalogue.choices[n]?.entry.id ?? "", "counterpart");
      if (next.ok) tour(story, manner, next.value, onChoice);
    } else tour(story, manner, undefined, onChoice);
    yield reached;
  }
}

const isWhole = ({ scenes, choices }: Reached, catalogue: Catalogue): boolean =>
  scenes.size === catalogue.scenes.length && choices.size === catalogue.choices.length;
