import type { Manner } from "../relationship/acts.ts";
import type { Numbers } from "../relationship/assumptions.ts";
import type { Image } from "../relationship/images.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import type { CounterpartNumbers } from "./assumptions.ts";
import { draw } from "./draw.ts";
import type { Temperament } from "./temperaments.ts";
import { type Offered, type Weighed, weigh } from "./weigh.ts";

/** What a counterpart decides from: its own view, never the truth. */
export interface Occasion {
  readonly view: SeatView;
  readonly scene: string;
  readonly seat: Seat;
  /** The ids chosen so far in this part: with scene and seat they name the choice point. */
  readonly taken: readonly string[];
  /** The manners of this part so far: they will colour how the act is heard. */
  readonly manners: readonly Manner[];
  readonly options: readonly Offered[];
  readonly temperament: Temperament;
  readonly seed: number;
}

/** What it believed, weighed and chose, to be read after the end. */
export interface Minutes {
  readonly scene: string;
  readonly seat: Seat;
  readonly temperament: Temperament;
  readonly believes: { readonly image: Image; readonly trust: number };
  /** Empty where it did what history did, and weighed nothing. */
  readonly weighed: readonly Weighed[];
  readonly chose: string;
}

/**
 * Chooses one of the options. The draw is keyed by seed, scene, seat and choice point, not taken from a stream,
 * so that two branches differ only where their choices do. Throws RangeError when there is nothing to choose.
 */
export function decide(occasion: Occasion, numbers: Numbers & CounterpartNumbers): Minutes {
  const { view, scene, seat, options, manners, temperament } = occasion;
  const believes = { image: view.image, trust: view.belief.trust };
  const minutes = { scene, seat, temperament, believes };
  if (temperament === "historical") {
    const done = options.find(({ historical }) => historical) ?? options[0];
    if (!done) throw new RangeError(`nothing to choose at ${keyOf(occasion)}`);
    return { ...minutes, weighed: [], chose: done.id };
  }
  const weighed = options.map((option) => weigh(option, view, manners, temperament, numbers));
  return { ...minutes, weighed, chose: drawn(weighed, keyOf(occasion)) };
}

const keyOf = ({ seed, scene, seat, taken }: Occasion): string => [seed, scene, seat, ...taken].join("/");

function drawn(weighed: readonly Weighed[], key: string): string {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  let left = total > 0 ? draw(key, total) : 0;
  for (const { id, weight } of weighed) {
    if (left < weight) return id;
    left -= weight;
  }
  throw new RangeError(`nothing to choose at ${key}`);
}
