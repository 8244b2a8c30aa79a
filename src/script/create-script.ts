import { knotOf } from "./names.ts";
import type { LoadScene, PassageNode, Script } from "./script.ts";
import { StoryError } from "./story-error.ts";
import type { Answer, StoryIndex } from "./story-index.ts";
import {
  extend,
  type Fork,
  follow,
  type Place,
  reached,
  type Standing,
  type Step,
  type Stitch,
  stand,
} from "./ways.ts";

/** Scenes kept parsed, at some 2 MB each: a playthrough needs one at a time. */
const FEW_STANDING = 8;

/**
 * The story, told by inkjs, which runs only for ways that were not seen before. `mostStanding` scenes are kept parsed: whoever plays
 * thousands of playthroughs comes back to all of them.
 */
export function createScript(index: StoryIndex, loadScene: LoadScene, mostStanding = FEW_STANDING): Script {
  const standings = new Map<string, Standing>();
  const stitches = new Map<string, Stitch>();
  const places = new WeakMap<PassageNode, { readonly place: Place; readonly stitch: Stitch }>();
  const known = new Map(index.scenes.map(({ id, stitches }) => [id, stitches]));

  function standing(scene: string): Standing {
    const found = standings.get(scene) ?? stand(loadScene(scene));
    // Taken out and put back, so that the one longest unused is first.
    standings.delete(scene);
    standings.set(scene, found);
    const [oldest] = standings.keys();
    if (standings.size > mostStanding && oldest !== undefined) standings.delete(oldest);
    return found;
  }

  /** Whatever inkjs throws leaves its Story unsound: the next way through the scene gets a new one. */
  function guarded<T>(scene: string, stitch: string, run: () => T): T {
    try {
      return run();
    } catch (error) {
      standings.delete(scene);
      throw new StoryError(scene, stitch, error instanceof Error ? error.message : String(error));
    }
  }

  function stitchOf(scene: string, name: string): Stitch {
    const key = `${scene}.${name}`;
    const found = stitches.get(key);
    if (found) return found;
    if (!(name in (known.get(scene) ?? {}))) throw new StoryError(scene, name, "there is no such stitch");
    const alike = !guarded(scene, name, () => standing(scene)).remembers;
    const made: Stitch = { scene, name, opening: {}, after: new Map(), alike };
    stitches.set(key, made);
    return made;
  }

  function go(
    fork: Fork,
    stitch: Stitch,
    from: Place | undefined,
    choice: number | undefined,
    answer: Answer,
  ): PassageNode {
    const known = reached(fork, answer);
    if (known) return known.node;
    const { end, answers } = follow(fork, answer);
    const asked = answers.size;
    const step: Step = choice === undefined ? { answers } : { choice, answers };
    const place = guarded(stitch.scene, stitch.name, () => tell(standing(stitch.scene), stitch, from, step, answer));
    extend(end, answers, asked).place = place;
    places.set(place.node, { place, stitch });
    return place.node;
  }

  return {
    index,
    open: (scene, name, answer) => {
      const stitch = stitchOf(scene, name);
      return go(stitch.opening, stitch, undefined, undefined, answer);
    },
    take: (node, choice, answer) => {
      const known = places.get(node);
      if (!known) throw new Error("A node can only be taken further by the script that told it");
      const at = node.passage.options.findIndex(({ id }) => id === choice);
      if (at < 0) return undefined;
      const fork = known.place.after.get(choice) ?? {};
      known.place.after.set(choice, fork);
      return go(fork, known.stitch, known.place, at, answer);
    },
  };
}

/** Runs ink one passage on from a place, or from the opening of the stitch. */
function tell(scene: Standing, stitch: Stitch, from: Place | undefined, step: Step, answer: Answer): Place {
  const { engine } = scene;
  const way = [...(from?.way ?? []), step];
  const there = from !== undefined && scene.at === from;
  scene.at = undefined;
  if (!there) {
    engine.open(knotOf(stitch.scene), stitch.name);
    for (const { choice, answers } of from?.way ?? []) {
      if (choice !== undefined) engine.choose(choice);
      engine.tell(answers, unasked);
    }
  }
  if (step.choice !== undefined) engine.choose(step.choice);
  const passage = engine.tell(step.answers, answer);
  const ids = passage.options.map(({ id }) => id);
  if (ids.some((id) => from?.offered.has(id))) stitch.alike = false;
  const after = stitch.alike ? stitch.after : new Map<string, Fork>();
  const place: Place = { node: { passage }, way, offered: new Set([...(from?.offered ?? []), ...ids]), after };
  scene.at = place;
  return place;
}

const unasked: Answer = (question) => {
  throw new Error(`told again, it asked something else (${JSON.stringify(question)})`);
};
