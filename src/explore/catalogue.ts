import { OUTCOME_NAMES } from "../relationship/outcomes.ts";
import type { Seat } from "../relationship/seats.ts";
import { SEATS } from "../relationship/seats.ts";
import type { ChoiceEntry, SceneEntry, StoryIndex } from "../script/story-index.ts";

/** One option of the story, by its number in the catalogue. */
export interface Catalogued {
  readonly n: number;
  readonly scene: SceneEntry;
  readonly seat: Seat;
  readonly entry: ChoiceEntry;
}

/** A decision: the options that one seat has in one scene, one of which it takes. */
export interface Decision {
  readonly scene: SceneEntry;
  readonly seat: Seat;
  readonly options: readonly Catalogued[];
}

/** Everything that can be chosen, numbered in the order of the index, so that what thousands of playthroughs do can be counted in rows. */
export interface Catalogue {
  readonly choices: readonly Catalogued[];
  readonly decisions: readonly Decision[];
  readonly scenes: readonly SceneEntry[];
  numberOf(scene: string, seat: Seat, id: string): number;
}

/** Scenes that are played; an epilogue is read. */
const isPlayed = ({ kind }: SceneEntry): boolean => kind !== "outcome";
const keyOf = (scene: string, seat: Seat, id: string): string => `${scene}/${seat}/${id}`;

export function catalogueOf({ scenes }: StoryIndex): Catalogue {
  const played = scenes.filter(isPlayed);
  const choices = played
    .flatMap((scene) =>
      SEATS.flatMap((seat) => (scene.stitches[seat]?.choices ?? []).map((entry) => ({ scene, seat, entry }))),
    )
    .map((each, n): Catalogued => ({ n, ...each }));
  const numbers = new Map(choices.map(({ n, scene, seat, entry }) => [keyOf(scene.id, seat, entry.id), n]));
  const decisions = played.flatMap((scene) =>
    SEATS.map((seat) => ({
      scene,
      seat,
      options: choices.filter((each) => each.scene === scene && each.seat === seat && each.entry.act),
    })).filter(({ options }) => options.length > 0),
  );
  return {
    choices,
    decisions,
    scenes: played,
    numberOf: (scene, seat, id) => numbers.get(keyOf(scene, seat, id)) ?? -1,
  };
}

/** How an option is named to a writer: `swimming-pool, moscow: disown-it`. */
export const nameOf = ({ scene, seat, entry }: Catalogued): string => `${scene.id}, ${seat}: ${entry.id}`;

/** What a playthrough can come to: fourteen ends, or none, where a story has no clock to its end. */
export const ENDS = [...OUTCOME_NAMES, "none"] as const;
