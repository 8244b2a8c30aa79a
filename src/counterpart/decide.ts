import type { Act, Manner } from "../relationship/acts.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import { draw } from "./draw.ts";
import { EVEN, FAMILIARITY, INCLINATIONS, type Temperament } from "./temperaments.ts";

/** An option as the index tells it: what it does, without its words being played. */
export interface Offered {
  readonly id: string;
  readonly act?: Act;
  readonly manner?: Manner;
  readonly historical: boolean;
}

/** What a counterpart decides from: its own view, never the truth. */
export interface Occasion {
  readonly view: SeatView;
  readonly scene: string;
  readonly seat: Seat;
  /** The ids chosen so far in this part: with scene and seat they name the choice point. */
  readonly taken: readonly string[];
  readonly options: readonly Offered[];
  readonly temperament: Temperament;
  readonly seed: number;
}

/** What it believed, weighed and chose, to be read after the end. */
export interface Minutes {
  readonly scene: string;
  readonly seat: Seat;
  readonly believes: { readonly image: SeatView["image"]; readonly trust: number };
  readonly weighed: readonly { readonly id: string; readonly weight: number }[];
  readonly chose: string;
  readonly because: string;
}

/**
 * Chooses one of the options. The draw is keyed by seed, scene, seat and choice point, not taken from a stream,
 * so that two branches differ only where their choices do. Throws RangeError when there is nothing to choose.
 */
export function decide(occasion: Occasion): Minutes {
  const { view, scene, seat, options, temperament } = occasion;
  const weighed = options.map((option) => ({ id: option.id, weight: weightOf(option, temperament) }));
  const chosen = temperament === "historical" ? options.find(({ historical }) => historical) : undefined;
  return {
    scene,
    seat,
    believes: { image: view.image, trust: view.belief.trust },
    weighed,
    chose: chosen?.id ?? drawn(weighed, keyOf(occasion)),
    because: chosen ? "It is what was done." : `A ${temperament} leader weighs it so.`,
  };
}

const keyOf = ({ seed, scene, seat, taken }: Occasion): string => [seed, scene, seat, ...taken].join("/");

function weightOf({ act, historical }: Offered, temperament: Temperament): number {
  if (temperament === "historical") return historical ? 1 : 0;
  return (act ? INCLINATIONS[temperament][act.rung] : EVEN) + (historical ? FAMILIARITY : 0);
}

function drawn(weighed: Minutes["weighed"], key: string): string {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  let left = draw(key, total);
  for (const { id, weight } of weighed) {
    if (left < weight) return id;
    left -= weight;
  }
  throw new RangeError(`nothing to choose at ${key}`);
}
