import type { Day } from "../relationship/dates.ts";
import { contextOf, type Relationship } from "../relationship/relationship.ts";
import type { SceneEntry, StoryIndex } from "../script/story-index.ts";
import { fulfilled } from "./answers.ts";

/** Between two slots at most this many side scenes. */
const SIDES_BETWEEN = 2;

/** What has been played so far: scene ids in order. */
type Played = readonly string[];
/** How the two will stand on a day to come, if nothing but time passes. */
export type Foreseen = (day: Day) => Relationship;

/** The scene to play next; undefined when every slot is played, past, or without a scene whose conditions hold. */
export function nextScene(index: StoryIndex, played: Played, now: Day, by: Foreseen): SceneEntry | undefined {
  for (const slot of slotsAhead(index, now, played)) {
    const until = slot[0]?.date ?? now;
    const scene = sideScene(index, played, now, until, by) ?? filling(slot, by(until));
    if (scene) return scene;
  }
  return undefined;
}

/** The scenes of each slot not yet played and not yet past, by date. A date passed is gone. */
function slotsAhead(index: StoryIndex, now: Day, played: Played): readonly (readonly SceneEntry[])[] {
  const open = index.scenes.filter(({ slot, date }) => slot !== undefined && date >= now).sort(earlierFirst);
  const begun = new Set(index.scenes.filter(({ id }) => played.includes(id)).map(({ slot }) => slot));
  const slots = [...new Set(open.map(({ slot }) => slot))].filter((slot) => !begun.has(slot)).sort();
  return slots.map((each) => open.filter(({ slot }) => slot === each));
}

/** In one slot more conditions go first, then the file name; the pillar, which has none, is last. */
const filling = (slot: readonly SceneEntry[], then: Relationship): SceneEntry | undefined =>
  [...slot].sort((a, b) => b.when.length - a.when.length || byId(a, b)).find((scene) => open(scene, then));

/** A side scene of a day still to come whose conditions will hold on it: the one fed by the latest facts first, then the earlier. */
function sideScene(index: StoryIndex, played: Played, now: Day, until: Day, by: Foreseen): SceneEntry | undefined {
  const kinds = new Map(index.scenes.map(({ id, kind }) => [id, kind]));
  const since = played.length - 1 - played.findLastIndex((id) => kinds.get(id) !== "side");
  if (since >= SIDES_BETWEEN) return undefined;
  return index.scenes
    .filter(({ kind, id, date }) => kind === "side" && !played.includes(id) && date >= now && date <= until)
    .filter((scene) => open(scene, by(scene.date)))
    .map((scene) => ({ scene, fed: fedOn(scene, by(scene.date)) }))
    .sort((a, b) => (a.fed > b.fed ? -1 : a.fed < b.fed ? 1 : earlierFirst(a.scene, b.scene)))[0]?.scene;
}

/** The day of the latest fact that a scene's conditions ask for. */
function fedOn({ when }: SceneEntry, then: Relationship): Day {
  const { facts } = contextOf(then);
  const days = when.flatMap((condition) => (condition.needs === "has" ? (facts[condition.fact] ?? []) : []));
  return days.sort().at(-1) ?? "";
}

const open = ({ when }: SceneEntry, then: Relationship): boolean =>
  when.every((condition) => fulfilled(condition, then));
const byId = (a: SceneEntry, b: SceneEntry): number => (a.id < b.id ? -1 : 1);
const earlierFirst = (a: SceneEntry, b: SceneEntry): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : byId(a, b);
