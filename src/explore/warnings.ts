import { factsIn } from "../relationship/conditions.ts";
import type { RoadEnd } from "../relationship/roads.ts";
import { ROADS } from "../relationship/roads.ts";
import { SEATS, type Seat } from "../relationship/seats.ts";
import type { SceneEntry } from "../script/story-index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Tour } from "./tour.ts";

/** The ends that are wars. Nobody comes to one without having been told twice, while he could still decide otherwise. */
export const CATASTROPHES = ["wider-war", "river-of-fire", "lop-nur"] as const satisfies readonly RoadEnd[];

/** How many times each chair is to be warned. */
const WARNINGS = 2;

/**
 * The chairs that were not warned twice before the catastrophe a tour came to. A warning is a scene in which the chair decides while
 * the road to it is walked, and which says so: it stands on that road, or what the chair reads there asks for a step of it.
 */
export function unwarned({ outcome, taken }: Tour, { scenes }: Catalogue): readonly Seat[] {
  if (!(CATASTROPHES as readonly string[]).includes(outcome)) return [];
  const steps = stepsOf(outcome);
  return SEATS.filter((seat) => {
    const decidedIn = new Set(
      taken.filter((each) => each.seat === seat && each.road === outcome).map(({ scene }) => scene),
    );
    return scenes.filter((scene) => decidedIn.has(scene.id) && tells(scene, seat, steps)).length < WARNINGS;
  });
}

const stepsOf = (outcome: string): readonly string[] =>
  ROADS.filter(({ to }) => to === outcome).flatMap(({ warns, narrows }) => [...factsIn(warns), ...factsIn(narrows)]);

const tells = ({ when, stitches }: SceneEntry, seat: Seat, steps: readonly string[]): boolean =>
  when.some((condition) => condition.needs === "stands" && condition.region === "road") ||
  [stitches[seat], stitches[`to_${seat}`]].some((stitch) =>
    stitch?.questions.some((question) => question.asks === "has" && steps.includes(question.fact)),
  );
