import fc from "fast-check";
import { expect, test } from "vitest";
import { RUNG_NAMES } from "../../src/relationship/acts.ts";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import type { Context } from "../../src/relationship/context.ts";
import { INDICATOR_NAMES, type Indicators, knownTo } from "../../src/relationship/indicators.ts";
import { createModel } from "../../src/relationship/model.ts";
import { contextOf, type Relationship } from "../../src/relationship/relationship.ts";
import { otherSeat, SEATS, type Seat } from "../../src/relationship/seats.ts";
import { viewFor } from "../../src/relationship/view.ts";

const model = createModel();
const secrets = { "moscow-only": "moscow", "beijing-only": "beijing" } as const;

const withContext = (relationship: Relationship, change: Partial<Context>): Relationship => ({
  snapshot: { ...relationship.snapshot, context: { ...contextOf(relationship), ...change } },
});

/** Everything that a seat cannot know, put otherwise: the other's numbers, pictures, secrets, and how it heard the last act. */
function disturbed(truth: Relationship, seat: Seat, hidden: number): Relationship {
  const { indicators, images, beliefs, facts, readings } = contextOf(truth);
  const other = otherSeat(seat);
  const numbers = Object.fromEntries(
    INDICATOR_NAMES.map((name) => [name, knownTo(name, seat) ? indicators[name] : hidden]),
  ) as Indicators;
  return withContext(truth, {
    indicators: numbers,
    images: { ...images, [other]: { ...images[other], confidence: hidden, because: "hidden" } },
    beliefs: { ...beliefs, [other]: { ...beliefs[other], trust: hidden } },
    facts: { ...facts, [`${other}-only`]: "1950-01-01" },
    readings: { ...readings, [seat]: undefined },
    road: "hidden",
  });
}

test("no view leaks: what a seat cannot know can be anything, and its view is the same", () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom(...SEATS), fc.constantFrom(...RUNG_NAMES)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(deeds, fc.constantFrom(...SEATS), fc.integer({ min: 0, max: 100 }), (acts, seat, hidden) => {
      let truth = model.pass(model.begin(), "1958-07-22").relationship;
      for (const [by, rung] of acts) {
        truth = model.read(truth, {
          by,
          act: { rung, matter: "bomb" },
          manners: [],
          day: "1958-08-01",
          evokable: {},
        }).relationship;
      }
      expect(viewFor(disturbed(truth, seat, hidden), seat, secrets, DEFAULT_NUMBERS)).toEqual(
        viewFor(truth, seat, secrets, DEFAULT_NUMBERS),
      );
    }),
    { numRuns: 100 },
  );
});

test("a seat sees its own secrets and not the other's", () => {
  const truth = ["moscow-only", "beijing-only", "known"].reduce(
    (now, fact) => model.happen(now, fact, "1950-01-01").relationship,
    model.begin(),
  );
  expect(Object.keys(viewFor(truth, "moscow", secrets, DEFAULT_NUMBERS).facts)).toEqual(["moscow-only", "known"]);
  expect(Object.keys(viewFor(truth, "beijing", secrets, DEFAULT_NUMBERS).facts)).toEqual(["beijing-only", "known"]);
});
