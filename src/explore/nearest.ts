import { fulfilled } from "../playthrough/answers.ts";
import type { Story } from "../playthrough/story.ts";
import type { SceneEntry, When } from "../script/story-index.ts";
import { tour } from "./tour.ts";

/** How near any tour came to a scene that none reached: the most of its conditions that held at once, and what was lacking then. */
export interface Nearest {
  readonly scene: SceneEntry;
  readonly held: number;
  readonly lacking: readonly When[];
  readonly seed: number;
}

/** Looks on some tours how near they come to each of these scenes. */
export function nearestTo(story: Story, scenes: readonly SceneEntry[], tours: number): readonly Nearest[] {
  const best = new Map<SceneEntry, Nearest>();
  if (scenes.length === 0) return [];
  for (let seed = 0; seed < tours; seed++)
    tour(story, { seed, evenly: 2 }, undefined, ({ relationship, place }) => {
      for (const scene of scenes) {
        if (place.scene.date >= scene.date) continue;
        const lacking = scene.when.filter((condition) => !fulfilled(condition, relationship));
        const held = scene.when.length - lacking.length;
        if (held > (best.get(scene)?.held ?? -1)) best.set(scene, { scene, held, lacking, seed });
      }
    });
  return [...best.values()];
}
