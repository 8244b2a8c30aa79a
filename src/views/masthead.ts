import { yearOf } from "../relationship/dates.ts";
import { SEATS, type Seat } from "../relationship/seats.ts";
import type { SceneEntry, StoryIndex } from "../script/story-index.ts";
import type { Masthead, Timeline } from "./page.ts";
import { CHAPTERS, inFull, SEAT_NAMES } from "./words.ts";

export function mastheadOf(scene: SceneEntry, seat?: Seat): Masthead {
  const chapter = (CHAPTERS as Readonly<Record<string, { numeral: string; title: string }>>)[scene.chapter];
  return {
    dateline: `${scene.place}, ${inFull(scene.date)}`,
    title: scene.title,
    ...(seat ? { seat: SEAT_NAMES[seat] } : {}),
    ...(chapter ? { chapter: `${chapter.numeral}. ${chapter.title}` } : {}),
    year: yearOf(scene.date),
  };
}

/** The fifty years with the scenes that were played, those where a decision left the record, and those ahead. */
export function timelineOf(
  index: StoryIndex,
  played: readonly string[],
  departed: ReadonlySet<string>,
  now: number,
): Timeline {
  const marks = index.scenes
    .filter(({ kind, slot }) => kind === "pillar" && slot !== undefined)
    .map(({ id, date }) => ({
      year: yearOf(date),
      is: departed.has(id) ? ("departed" as const) : played.includes(id) ? ("played" as const) : ("ahead" as const),
    }));
  return { from: 1920, to: 1969, now, marks: marks.sort((a, b) => a.year - b.year) };
}

export const bothSeats = (seats: readonly Seat[]): boolean => SEATS.every((seat) => seats.includes(seat));
