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
  /** What the last sign spoke for, if any has: a first contrary one is explained away in part. */
  readonly sign?: ImageKind;
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

/** What an act would be expected to mean, in hundredths of a rung: each image's expectation of such an act by the image's weight. */
export function expectedOf({ weights }: Image, theme: Theme, rung: Rung, numbers: Numbers): number {
  const way = Math.sign(RUNGS[rung]);
  const meant = (kind: ImageKind): number => {
    const gives = numbers[`expected.${theme}.${kind}.gives`];
    const takes = numbers[`expected.${theme}.${kind}.takes`];
    return way > 0 ? gives : way < 0 ? takes : over(gives + takes, 2);
  };
  return over(
    IMAGE_KINDS.reduce((sum, kind) => sum + weights[kind] * meant(kind), 0),
    100,
  );
}

/** What is seen and heard of the other at one time. */
export interface Sign {
  readonly speaksFor: ImageKind;
  readonly day: Day;
  readonly because: string;
}

/**
 * A sign feeds the image it speaks for: by a share of what that image still lacks, at most `step` per cent of it, the less the surer
 * the seat is. A first sign against the leading image is explained away in part; agreement adds confidence, surprise takes it.
 */
export function fed(image: Image, { speaksFor, day, because }: Sign, step: number, numbers: Numbers): Image {
  const expected = leading(image) === speaksFor;
  const believed = expected || image.sign === speaksFor ? 100 : numbers["image.lag"];
  const lacking = 100 - image.weights[speaksFor];
  const gain = over(step * believed * (100 - image.confidence) * lacking, 100 ** 3);
  return {
    weights: shifted(image.weights, speaksFor, gain),
    confidence: clamp(image.confidence + (expected ? numbers["image.agreement"] : -numbers["image.surprise"])),
    sign: speaksFor,
    since: day,
    because,
  };
}

/** A year without a word: the same picture, held less surely. */
export const faded = (image: Image, numbers: Numbers): Image => ({
  ...image,
  confidence: clamp(image.confidence - numbers["image.fade"]),
});

/** A year without news: the ordinary is assumed, a little more. Nothing has arrived, so day and reason stay. */
export function settled(belief: Belief, numbers: Numbers): Belief {
  const off = numbers["heard.trust-middle"] - belief.trust;
  return { ...belief, trust: belief.trust + Math.sign(off) * Math.min(Math.abs(off), numbers["belief.fade"]) };
}

/** `gain` moves to one weight from the other two, in proportion to what they have. */
function shifted(weights: Image["weights"], kind: ImageKind, gain: number): Image["weights"] {
  const [a, b] = IMAGE_KINDS.filter((each) => each !== kind) as [ImageKind, ImageKind];
  const rest = weights[a] + weights[b];
  const fromA = rest === 0 ? 0 : Math.min(weights[a], Math.round((gain * weights[a]) / rest));
  return { ...weights, [kind]: weights[kind] + gain, [a]: weights[a] - fromA, [b]: weights[b] - (gain - fromA) };
}
