import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import {
  faded,
  fed,
  IMAGE_KINDS,
  type Image,
  type ImageKind,
  settled,
  spokenFor,
} from "../../src/relationship/images.ts";

const image = (ally: number, keeper: number, rival: number, confidence: number): Image => ({
  weights: { ally, "client-keeper": keeper, rival },
  confidence,
  since: "1920-03-26",
  because: "",
});

const heard = (before: Image, speaksFor: ImageKind): Image =>
  fed(before, { speaksFor, day: "1958-07-31", because: "pressed" }, DEFAULT_NUMBERS["image.step"], DEFAULT_NUMBERS);

describe("an image fed by a reading", () => {
  test("the worked case: pressing over sovereignty takes the client-keeper from 55 to 60", () => {
    const kind = spokenFor("sovereignty", "press");
    expect(kind).toBe("client-keeper");
    const after = heard(image(30, 55, 15, 50), "client-keeper");
    expect(after.weights["client-keeper"]).toBe(60);
    expect(after).toMatchObject({ since: "1958-07-31", because: "pressed", sign: "client-keeper" });
  });

  test("the surer, the less it moves; agreement adds confidence, surprise takes more", () => {
    expect(heard(image(80, 10, 10, 100), "rival").weights.rival).toBe(10);
    expect(heard(image(80, 10, 10, 40), "ally").confidence).toBe(45);
    expect(heard(image(80, 10, 10, 40), "rival").confidence).toBe(36);
  });

  test("the more an image has, the less a sign can give it", () => {
    expect(heard(image(20, 40, 40, 0), "ally").weights.ally).toBe(29);
    expect(heard(image(80, 10, 10, 0), "ally").weights.ally).toBe(84);
  });

  test("a first contrary sign is half explained away; the second is not", () => {
    const once = heard(image(70, 20, 10, 0), "rival");
    expect(once.weights.rival).toBe(20);
    expect(heard(once, "rival").weights.rival).toBe(38);
    expect(heard(heard(once, "ally"), "rival").weights.rival).toBeLessThan(30);
  });

  test("a year's silence fades confidence and nothing else", () => {
    expect(faded(image(30, 55, 15, 50), DEFAULT_NUMBERS)).toEqual({ ...image(30, 55, 15, 50), confidence: 49 });
  });

  test("weights stay whole, between 0 and 100, and add up to 100, whatever comes", () => {
    const readings = fc.array(fc.constantFrom(...IMAGE_KINDS), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), readings, (confidence, kinds) => {
        const end = kinds.reduce((now, kind) => heard(now, kind), image(34, 33, 33, confidence));
        const weights = Object.values(end.weights);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
        expect(end.confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  [20, 21],
  [50, 50],
  [80, 79],
])("without news for a year a belief of %i comes to %i: the ordinary is assumed", (trust, then) =>
  expect(settled({ trust, since: "1950-01-01", because: "" }, DEFAULT_NUMBERS)).toEqual({
    trust: then,
    since: "1950-01-01",
    because: "",
  }),
);
