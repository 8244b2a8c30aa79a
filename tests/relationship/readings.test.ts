import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, MANNERS, type Manner, nearestRung, RUNG_NAMES, RUNGS, toneOf } from "../../src/relationship/acts.ts";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import type { Image } from "../../src/relationship/images.ts";
import { MATTERS, type Matter } from "../../src/relationship/matters.ts";
import { type Hearer, hear, kindOf, READING_KINDS } from "../../src/relationship/readings.ts";

const image = (ally: number, keeper: number, rival: number, confidence = 50): Image => ({
  weights: { ally, "client-keeper": keeper, rival },
  confidence,
  since: "1920-03-26",
  because: "",
});

/** Mao in July 1958, as DESIGN gives him. */
const mao1958: Hearer = {
  seat: "beijing",
  leader: "mao",
  image: image(30, 55, 15),
  trust: 41,
  facts: { "joint-companies": "1950-03-27", "fleet-raised": "1958-07-21" },
  day: "1958-07-31",
};
const station: Act = { rung: "offer", matter: "radio-station" };

describe("the worked case: July 1958, a radio station to be built and owned together", () => {
  test("veiled, with the companies of 1950 and the fleet in mind, an offer is heard as pressing", () => {
    const reading = hear(station, toneOf(["veiled"]), mao1958, DEFAULT_NUMBERS);
    expect(reading.pull).toBe(60);
    expect(reading.terms).toEqual({ said: 80, expected: -15, trust: -9, warmth: 0, evoked: -140 });
    expect(reading.sum).toBe(-84);
    expect(reading).toMatchObject({ heard: "press", kind: "inflated", mechanism: "evoked-set" });
    expect(reading.evoked).toEqual(["joint-companies", "fleet-raised"]);
  });

  test("said plainly, before the fleet was raised, it is discounted to nothing", () => {
    const before = { ...mao1958, facts: { "joint-companies": "1950-03-27" } };
    const reading = hear(station, toneOf(["plain"]), before, DEFAULT_NUMBERS);
    expect(reading.sum).toBe(21);
    expect(reading).toMatchObject({ heard: "hold", kind: "discounted" });
  });
});

test("what is sore in one chair is not in the other", () => {
  const reading = hear(
    station,
    toneOf(["veiled"]),
    { ...mao1958, seat: "moscow", leader: "khrushchev" },
    DEFAULT_NUMBERS,
  );
  expect(reading.terms.evoked).toBe(0);
});

describe("what moves a reading", () => {
  const calm: Hearer = { ...mao1958, facts: {}, trust: 50, image: image(0, 100, 0) };
  const read = (said: Act, hearer: Hearer, ...manners: Manner[]) =>
    hear(said, toneOf(manners), hearer, DEFAULT_NUMBERS);

  test("warmth is worth thirty hundredths, once, and coldness as much the other way", () => {
    const plain = read(station, calm).sum;
    expect(read(station, calm, "warm", "warm").sum).toBe(plain + 30);
    expect(read(station, calm, "cold").sum).toBe(plain - 30);
  });

  test("hope: full trust hears more in a warm silence than was there", () =>
    expect(read({ rung: "hold", matter: "aid" }, { ...calm, trust: 100 }, "warm")).toMatchObject({
      heard: "consult",
      mechanism: "wishful-thinking",
    }));

  test("a grievance past its tenth year that outweighs all else is named overlearning", () => {
    const hearer: Hearer = {
      ...mao1958,
      image: image(100, 0, 0),
      trust: 50,
      day: "1959-10-02",
      leader: "central-committee",
    };
    expect(read(station, hearer)).toMatchObject({ mechanism: "evoked-set" });
    expect(read(station, { ...hearer, day: "1965-02-11" })).toMatchObject({ mechanism: "overlearning" });
  });

  test("no more than three grievances are held in mind, the sorest", () => {
    const facts = {
      "joint-companies": "1950-03-27",
      "fleet-raised": "1958-07-21",
      "form-kept": "1949-12-16",
      "station-offered-jointly": "1958-07-31",
      "discipline-invoked": "1923-06-12",
    };
    expect(read(station, { ...calm, facts }).evoked).toHaveLength(3);
    expect(read(station, { ...calm, facts }).evoked[0]).toBe("joint-companies");
  });
});

describe("the kind of a reading", () => {
  test.each([
    ["offer", "offer", "as-meant"],
    ["offer", "consult", "discounted"],
    ["offer", "hold", "discounted"],
    ["offer", "concede", "inflated"],
    ["offer", "press", "inflated"],
    ["press", "hold", "discounted"],
    ["press", "threaten", "inflated"],
    ["hold", "press", "inflated"],
    ["hold", "consult", "inflated"],
    ["threaten", "press", "discounted"],
    ["concede", "refuse", "inflated"],
  ] as const)("said %s, heard %s: %s", (said, heard, kind) => expect(kindOf(said, heard)).toBe(kind));
});

describe("the tone of a part", () => {
  test.each<[readonly Manner[], number, number]>([
    [[], 0, 0],
    [["none", "none"], 0, 0],
    [["veiled", "veiled", "plain"], 1, 0],
    [["plain", "cold"], -1, -1],
    [["warm", "cold"], 0, 0],
  ])("%j", (manners, veil, warmth) => expect(toneOf(manners)).toEqual({ veil, warmth }));
});

describe("the nearest rung", () => {
  test.each([
    [-1000, "threaten"],
    [-84, "press"],
    [21, "hold"],
    [50, "hold"],
    [-50, "hold"],
    [150, "consult"],
    [151, "offer"],
    [1000, "concede"],
  ] as const)("%i is %s, a tie going to the milder", (heard, rung) => expect(nearestRung(heard)).toBe(rung));
});

const anyHearer = fc.record({
  ally: fc.integer({ min: 0, max: 100 }),
  split: fc.integer({ min: 0, max: 100 }),
  trust: fc.integer({ min: 0, max: 100 }),
  sore: fc.boolean(),
  manners: fc.array(fc.constantFrom(...MANNERS), { maxLength: 5 }),
});

test("any reading is on the ladder, in whole numbers, and of a known kind", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RUNG_NAMES),
      fc.constantFrom(...(Object.keys(MATTERS) as Matter[])),
      anyHearer,
      (rung, matter, { ally, split, trust, sore, manners }) => {
        const keeper = Math.trunc(((100 - ally) * split) / 100);
        const hearer: Hearer = {
          ...mao1958,
          image: image(ally, keeper, 100 - ally - keeper),
          trust,
          facts: sore ? mao1958.facts : {},
        };
        const reading = hear({ rung, matter }, toneOf(manners), hearer, DEFAULT_NUMBERS);
        expect(RUNGS).toHaveProperty(reading.heard);
        expect(READING_KINDS).toContain(reading.kind);
        for (const term of [...Object.values(reading.terms), reading.sum])
          expect(Object.is(Math.trunc(term), term)).toBe(true);
        expect(reading.mechanism === "none").toBe(reading.heard === rung);
      },
    ),
  );
});

test("a threat is never inflated, nor a concession but by crossing", () => {
  for (const heard of RUNG_NAMES) {
    if (RUNGS[heard] <= 0) expect(kindOf("threaten", heard)).not.toBe("inflated");
    if (RUNGS[heard] >= 0) expect(kindOf("concede", heard)).not.toBe("inflated");
  }
});
