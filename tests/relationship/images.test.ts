import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import { faded, fed, IMAGE_KINDS, type Image, spokenFor } from "../../src/relationship/images.ts";

const image = (ally: number, keeper: number, rival: number, confidence: number): Image => ({
  weights: { ally, "client-keeper": keeper, rival },
  confidence,
  since: "1920-03-26",
  because: "",
});

describe("an image fed by a reading", () => {
  test("the worked case: pressing over sovereignty takes the client-keeper from 55 to 60", () => {
    const kind = spokenFor("sovereignty", "press");
    expect(kind).toBe("client-keeper");
    const after = fed(image(30, 55, 15, 50), "client-keeper", "1958-07-31", "pressed", DEFAULT_NUMBERS);
    expect(after.weights["client-keeper"]).toBe(60);
    expect(after).toMatchObject({ since: "1958-07-31", because: "pressed" });
  });

  test("the surer, the less it moves; agreement adds confidence, surprise takes more", () => {
    expect(fed(image(80, 10, 10, 100), "rival", "1960-07-16", "", DEFAULT_NUMBERS).weights.rival).toBe(10);
    expect(fed(image(80, 10, 10, 40), "ally", "1954-10-12", "", DEFAULT_NUMBERS).confidence).toBe(43);
    expect(fed(image(80, 10, 10, 40), "rival", "1954-10-12", "", DEFAULT_NUMBERS).confidence).toBe(35);
  });

  test("a year's silence fades confidence and nothing else", () => {
    expect(faded(image(30, 55, 15, 50), DEFAULT_NUMBERS)).toEqual({ ...image(30, 55, 15, 50), confidence: 49 });
  });

  test("weights stay whole, between 0 and 100, and add up to 100, whatever comes", () => {
    const readings = fc.array(fc.constantFrom(...IMAGE_KINDS), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), readings, (confidence, kinds) => {
        const end = kinds.reduce(
          (now, kind) => fed(now, kind, "1950-02-14", "", DEFAULT_NUMBERS),
          image(34, 33, 33, confidence),
        );
        const weights = Object.values(end.weights);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
        expect(end.confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
