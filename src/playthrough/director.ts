import type { Day } from "../relationship/dates.ts";
import { contextOf, type Relationship } from "../relationship/relationship.ts";
import type { SceneEntry, StoryIndex } from "../script/story-index.ts";
import { holds } from "./answers.ts";

/** Between two slots at most this many side scenes. */
const SIDES_BETWEEN = 2;

/** What has been played so far: scene ids in order. */
type Played = readonly string[];

/** The scene to play next; undefined when every slot is played or past. `by` foresees how the two will stand on a day. */
export function nextScene(
  index: StoryIndex,
  played: Played,
  relationship: Relationship,
  by: (day: Day) => Relationship,
): SceneEntry | undefined {
  const now = contextOf(relationship).day;
  const slot = nextSlot(index, now, played);
  const until = slot?.[0]?.date;
  return sideScene(index, played, relationship, until) ?? (slot && filling(slot, by(until ?? now)));
}

/** The scenes of the earliest slot not yet played and not yet past, the earliest date first. A date passed is gone. */
function nextSlot(index: StoryIndex, now: Day, played: Played): readonly SceneEntry[] | undefined {
  const open = index.scenes.filter(({ slot, date }) => slot !== undefined && date >= now);
  const past = new Set(index.scenes.filter(({ id }) => played.includes(id)).map(({ slot }) => slot));
  const slots = [...new Set(open.map(({ slot }) => slot))].filter((slot) => !past.has(slot)).sort();
  const first = slots[0];
  return first ? open.filter(({ slot }) => slot === first).sort((a, b) => (a.date < b.date ? -1 : 1)) : undefined;
}

/** In one slot more conditions go first, then the file name; the pillar, which has none, is last. */
function filling(slot: readonly SceneEntry[], then: Relationship): SceneEntry | undefined {
  return [...slot]
    .sort((a, b) => b.when.length - a.when.length || (a.id < b.id ? -1 : 1))
    .find(({ when }) => when.every((condition) => holds(condition, then)));
}

/** A side scene whose day has not passed and whose conditions hold now: the one fed by the latest facts first. */
function sideScene(
  index: StoryIndex,
  played: Played,
  now: Relationship,
  until: Day | undefined,
): SceneEntry | undefined {
  const { day, facts } = contextOf(now);
  const kindOf = (id: string) => index.scenes.find((scene) => scene.id === id)?.kind;
  const since = played.length - 1 - played.findLastIndex((id) => kindOf(id) !== "side");
  if (since >= SIDES_BETWEEN) return undefined;
  const fedOn = ({ when }: SceneEntry) =>
    when.reduce(
      (latest, need) => (need.needs === "has" && (facts[need.fact] ?? "") > latest ? (facts[need.fact] ?? "") : latest),
      "",
    );
  return index.scenes
    .filter(({ kind, id, date }) => kind === "side" && !played.includes(id) && date >= day && (!until || date <= until))
    .filter(({ when }) => when.every((condition) => holds(condition, now)))
    .sort((a, b) => (fedOn(a) > fedOn(b) ? -1 : fedOn(a) < fedOn(b) ? 1 : a.id < b.id ? -1 : 1))[0];
}
