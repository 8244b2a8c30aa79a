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
  const programme = programmeOf(index);
  for (const slot of slotsAhead(programme, now, played)) {
    const until = slot[0]?.date ?? now;
    const scene = sideScene(programme, played, now, until, by) ?? filling(slot, by(until));
    if (scene) return scene;
  }
  return undefined;
}

/** The scenes of a story as the director has them: slots in order of time with theirs by date, and the sides. */
interface Programme {
  readonly slots: readonly { readonly slot: string; readonly scenes: readonly SceneEntry[] }[];
  readonly sides: readonly SceneEntry[];
  readonly byId: ReadonlyMap<string, SceneEntry>;
}
const programmes = new WeakMap<StoryIndex, Programme>();

function programmeOf(index: StoryIndex): Programme {
  const made = programmes.get(index) ?? programme(index);
  programmes.set(index, made);
  return made;
}

function programme({ scenes }: StoryIndex): Programme {
  const slots = [...new Set(scenes.flatMap(({ slot }) => slot ?? []))].sort();
  return {
    slots: slots.map((slot) => ({ slot, scenes: scenes.filter((each) => each.slot === slot).sort(earlierFirst) })),
    sides: scenes.filter(({ kind }) => kind === "side"),
    byId: new Map(scenes.map((scene) => [scene.id, scene])),
  };
}

/** The scenes of each slot not yet played and not yet past, by date. A date passed is gone. */
function* slotsAhead({ slots, byId }: Programme, now: Day, played: Played): Generator<readonly SceneEntry[]> {
  const begun = new Set(played.map((id) => byId.get(id)?.slot));
  for (const { slot, scenes } of slots) {
    if (begun.has(slot)) continue;
    const open = scenes.filter(({ date }) => date >= now);
    if (open.length > 0) yield open;
  }
}

/** In one slot more conditions go first, then the file name; the pillar, which has none, is last. */
const filling = (slot: readonly SceneEntry[], then: Relationship): SceneEntry | undefined =>
  [...slot].sort((a, b) => b.when.length - a.when.length || byId(a, b)).find((scene) => open(scene, then));

/** A side scene of a day still to come whose conditions will hold on it: the one fed by the latest facts first, then the earlier. */
function sideScene(
  { sides, byId }: Programme,
  played: Played,
  now: Day,
  until: Day,
  by: Foreseen,
): SceneEntry | undefined {
  const since = played.length - 1 - played.findLastIndex((id) => byId.get(id)?.kind !== "side");
  if (since >= SIDES_BETWEEN) return undefined;
  return sides
    .filter(({ id, date }) => date >= now && date <= until && !played.includes(id))
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
