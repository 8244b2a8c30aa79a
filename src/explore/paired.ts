import { truthOf } from "../playthrough/answers.ts";
import type { Moment } from "../playthrough/moments.ts";
import { choose, type Play } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import { outcomeOf, type Relationship } from "../relationship/relationship.ts";
import type { Decision } from "./catalogue.ts";
import type { Waiting } from "./forks.ts";
import { walk } from "./tour.ts";

/** Plays of a decision on which it is asked: beyond these the share hardly moves. */
const ENOUGH = 10;

/**
 * The share of plays in which an option changes what follows: each option taken in the very same play, and what follows left to the
 * same draws. A draw is keyed by where it falls and not taken from a stream, so whatever differs, the option has made to differ.
 * What follows is what is decided and told in later scenes, where it ends, and what the epilogue tells of it.
 */
export function pairedIn(story: Story, decision: Decision, plays: readonly Waiting[], enough: number = ENOUGH): number {
  const asked = plays.slice(0, enough);
  const differing = asked.filter((play, seed) => {
    const courses = decision.options.flatMap(({ entry }) => {
      const next = choose(story, play, entry.id, "counterpart");
      return next.ok ? [courseOf(story, next.value, seed, decision)] : [];
    });
    return courses.some((course) => !same(course, courses[0] ?? []));
  });
  return asked.length === 0 ? 0 : differing.length / asked.length;
}

/** What was told and chosen in other scenes, and the end. What was told is remembered, so that the same words are the same value. */
function courseOf(story: Story, from: Play, seed: number, { scene }: Decision): readonly unknown[] {
  let last = from;
  const course: unknown[] = [];
  for (const play of walk(story, { seed, evenly: 0 }, from)) {
    last = play;
    course.push(
      ...play.moments.flatMap((moment) => ("scene" in moment && moment.scene.id === scene.id ? [] : told(moment))),
    );
  }
  return [...course, ...epilogueOf(story, last.relationship)];
}

function told(moment: Moment): readonly unknown[] {
  if (moment.is === "passage") return [moment.passage];
  if (moment.is === "arrival") return [moment.paragraphs];
  return moment.is === "choice" ? [moment.option.id] : [];
}

function epilogueOf(story: Story, relationship: Relationship): readonly unknown[] {
  const outcome = outcomeOf(relationship) ?? "none";
  const written = story.script.index.scenes.some(({ id, kind }) => id === outcome && kind === "outcome");
  return written ? [outcome, story.script.open(outcome, "epilogue", truthOf(relationship)).passage] : [outcome];
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
