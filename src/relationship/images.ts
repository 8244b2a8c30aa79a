import { RUNGS, type Rung } from "./acts.ts";
import { type Numbers, over } from "./assumptions.ts";
import type { Day } from "./dates.ts";
import { clamp } from "./indicators.ts";
import type { Theme } from "./matters.ts";

/** What one seat can take the other for: a comrade in arms, one who keeps clients, or a rival. */
export const IMAGE_KINDS = ["ally", "client-keeper", "rival"] as const;
export type ImageKind = (typeof IMAGE_KINDS)[number];

/** An estimate of the other, with the day and the reason of its last change. The weights add up to 100. */
export interface Image {
  readonly weights: Readonly<Record<ImageKind, number>>;
  /** 0–100: how sure the seat is of it. The surer, the less one reading moves it. */
  readonly confidence: number;
  readonly since: Day;
  readonly because: string;
}

/** What a seat believes of the other's trust, 0–100. It moves only by what arrives, and may be wrong for years. */
export interface Belief {
  readonly trust: number;
  readonly since: Day;
  readonly because: string;
}

/** Whom an act heard as pressing speaks for: over sovereignty, doctrine and aid a keeper of clients, over arms and rank a rival. */
const PRESSING = {
  sovereignty: "client-keeper",
  doctrine: "client-keeper",
  aid: "client-keeper",
  security: "rival",
  standing: "rival",
} as const satisfies Record<Theme, ImageKind>;

/** The image that a reading speaks for, or none: holding still says nothing of who one is. */
export function spokenFor(theme: Theme, heard: Rung): ImageKind | undefined {
  if (RUNGS[heard] > 0) return "ally";
  if (heard === "hold") return undefined;
  return heard === "press" ? PRESSING[theme] : "rival";
}

export const leading = ({ weights }: Image): ImageKind =>
  IMAGE_KINDS.reduce((best, kind) => (weights[kind] > weights[best] ? kind : best));

/** What would be expected of the other in this theme, in hundredths of a rung: each image's expectation by its weight. */
export const expectedOf = (image: Image, theme: Theme, numbers: Numbers): number =>
  over(
    IMAGE_KINDS.reduce((sum, kind) => sum + image.weights[kind] * numbers[`expected.${theme}.${kind}`], 0),
    100,
  );

/** One reading feeds the image it speaks for, the less the surer; agreement adds confidence, surprise takes it. */
export function fed(image: Image, kind: ImageKind, day: Day, because: string, numbers: Numbers): Image {
  const gain = Math.min(100 - image.weights[kind], over(numbers["image.step"] * (100 - image.confidence), 100));
  const surer = leading(image) === kind ? numbers["image.agreement"] : -numbers["image.surprise"];
  return {
    weights: shifted(image.weights, kind, gain),
    confidence: clamp(image.confidence + surer),
    since: day,
    because,
  };
}

/** A year without a word: the same picture, held less surely. */
export const faded = (image: Image, numbers: Numbers): Image => ({
  ...image,
  confidence: clamp(image.confidence - numbers["image.fade"]),
});

/** `gain` moves to one weight from the other two, in proportion to what they have. */
function shifted(weights: Image["weights"], kind: ImageKind, gain: number): Image["weights"] {
  const [a, b] = IMAGE_KINDS.filter((each) => each !== kind) as [ImageKind, ImageKind];
  const rest = weights[a] + weights[b];
  const fromA = rest === 0 ? 0 : Math.min(weights[a], Math.round((gain * weights[a]) / rest));
  return { ...weights, [kind]: weights[kind] + gain, [a]: weights[a] - fromA, [b]: weights[b] - (gain - fromA) };
}
