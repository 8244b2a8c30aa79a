import { describe, expect, test } from "vitest";
import { readCases, toneOfCase } from "../../src/build/reading-cases.ts";
import { type Manner, RUNG_NAMES, toneOf } from "../../src/relationship/acts.ts";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import { FACTS } from "../../src/relationship/facts.ts";
import { LEADERS } from "../../src/relationship/leaders.ts";
import { MATTERS, type Matter, THEMES } from "../../src/relationship/matters.ts";
import { hear, MECHANISMS, READING_KINDS } from "../../src/relationship/readings.ts";
import { SEATS } from "../../src/relationship/seats.ts";
import { readingCases } from "./reading-cases.ts";

const cases = readingCases();

describe("how it was heard: documented occasions", () => {
  test.each(cases)("$number. $id: $occasion", (each) =>
    expect(hear(each.act, toneOfCase(each), each.hearer, DEFAULT_NUMBERS)).toMatchObject({
      heard: each.heard,
      kind: each.kind,
      mechanism: each.mechanism,
    }),
  );

  test("they are sixty at least, in order of date, each with its own name", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const days = cases.map(({ hearer }) => hearer.day);
    expect(days.toSorted()).toEqual(days);
  });

  test("every kind, mechanism and rung is among them, and both chairs hear", () => {
    const among = <Value>(values: readonly Value[]) => new Set(values);
    expect(among(cases.map(({ kind }) => kind))).toEqual(new Set(READING_KINDS));
    expect(among(cases.map(({ mechanism }) => mechanism))).toEqual(new Set(MECHANISMS));
    expect(among(cases.map(({ act }) => act.rung))).toEqual(new Set(RUNG_NAMES));
    for (const seat of SEATS)
      expect(cases.filter(({ hearer }) => hearer.seat === seat).length).toBeGreaterThan(cases.length / 4);
  });

  test("what was in mind had happened by then, and each fact is a grievance of that chair", () => {
    for (const { id, hearer } of cases)
      for (const [fact, day] of Object.entries(hearer.facts)) {
        expect(day <= hearer.day, `${id}: ${fact}`).toBe(true);
        expect(
          FACTS[fact]?.sore?.some(({ seat }) => seat === hearer.seat),
          `${id}: ${fact}`,
        ).toBe(true);
      }
  });
});

/** Pictures from trusting to hostile, sets of grievances by how many of the theme's are known, and trust from little to much. */
const PICTURES = [
  [70, 20, 10],
  [50, 35, 15],
  [34, 33, 33],
  [20, 60, 20],
  [10, 35, 55],
  [5, 15, 80],
] as const;
/** From the least to the most that the historical playthrough comes to. */
const TRUSTS = [5, 20, 35, 50, 65];
const VEILS = [[], ["plain"], ["veiled"]] as const satisfies readonly (readonly Manner[])[];
const WARMTHS = [[], ["warm"], ["cold"]] as const satisfies readonly (readonly Manner[])[];
const TONES = VEILS.flatMap((veil) => WARMTHS.map((warmth) => toneOf([...veil, ...warmth])));

/** A matter is heard by its theme alone. */
const ONE_OF_EACH_THEME = THEMES.map(
  (theme) => (Object.keys(MATTERS) as Matter[]).find((matter) => MATTERS[matter].theme === theme) as Matter,
);

test("no kind of hearing is rare: over a grid of all that goes into one, each makes up at least a fifth", () => {
  const counts = { "as-meant": 0, discounted: 0, inflated: 0 };
  const day = "1962-01-01";
  for (const seat of SEATS)
    for (const leader of LEADERS[seat])
      for (const matter of ONE_OF_EACH_THEME) {
        const sore = Object.entries(FACTS).flatMap(([fact, row]) =>
          row.sore?.some((each) => each.seat === seat && each.theme === MATTERS[matter].theme) ? [fact] : [],
        );
        for (const known of [0, 1, 3])
          for (const [ally, keeper, rival] of PICTURES)
            for (const trust of TRUSTS)
              for (const tone of TONES)
                for (const rung of RUNG_NAMES) {
                  const weights = { ally, "client-keeper": keeper, rival };
                  const image = { weights, confidence: 50, since: day, because: "" };
                  const facts = Object.fromEntries(sore.slice(0, known).map((fact) => [fact, "1958-01-01"]));
                  const hearer = { seat, leader, image, trust, facts, day };
                  counts[hear({ rung, matter }, tone, hearer, DEFAULT_NUMBERS).kind] += 1;
                }
      }
  const all = counts["as-meant"] + counts.discounted + counts.inflated;
  expect(all).toBeGreaterThan(50_000);
  for (const kind of READING_KINDS) expect(counts[kind] / all, JSON.stringify(counts)).toBeGreaterThanOrEqual(0.2);
});

describe("a reading case that is misformed is a finding at its line", () => {
  const good = `- id: a-case
  occasion: July 1958, a mast
  day: 1958-07-31
  hearer: mao
  image: [30, 55, 15]
  trust: 41
  facts: { fleet-raised: 1958-07-21 }
  act: offer radio-station
  manner: [veiled]
  heard: press
  kind: inflated
  mechanism: evoked-set
  why: He had not slept.
  source: maoyudin1958minutes
`;
  const found = (text: string) => readCases({ file: "readings.yaml", text }).findings;

  test("a good one is none", () => expect(found(good)).toEqual([]));

  test.each([
    ["a hearer that nobody is", "hearer: mao", "hearer: trotsky", /hearer: one of central-committee/],
    ["weights that do not add up", "[30, 55, 15]", "[30, 55, 25]", /add up to 100/],
    ["no day", "1958-07-31", "last-summer", /last-summer is no day/],
    ["no act", "offer radio-station", "offer tea", /offer tea is no rung and matter/],
    ["no manner", "[veiled]", "[loud]", /a list of plain, veiled/],
    ["a fact that leaves nobody there sore", "fleet-raised", "told-by-the-guns", /leaves nobody sore in beijing/],
    ["a field too many", "trust: 41", "trust: 41\n  mood: low", /"mood" is not one of/],
    ["no reason", "  why: He had not slept.\n", "", /why: a text/],
    ["no such kind", "inflated", "louder", /kind: one of/],
    ["trust out of its scale", "trust: 41", "trust: 410", /trust: a whole number from 0 to 100/],
    ["trust that is no number", "trust: 41", "trust: .nan", /trust: a whole number/],
    ["weights below nothing", "[30, 55, 15]", "[150, -65, 15]", /whole numbers that add up to 100/],
    ["weights in parts", "[30, 55, 15]", "[33.5, 33.5, 33]", /whole numbers that add up to 100/],
    ["a weight too many", "[30, 55, 15]", "[30, 55, 15, 0]", /three weights/],
    ["facts left empty", "{ fleet-raised: 1958-07-21 }", "", /facts: a table of facts/],
    ["a fact without its day", "1958-07-21 }", "yes }", /fleet-raised: yes is no day/],
    ["a rung that JavaScript knows", "heard: press", "heard: toString", /heard: one of threaten/],
  ])("%s", (_, from, to, says) => {
    const [finding] = found(`${good}\n${good.replace("a-case", "b-case").replace(from, to)}`);
    expect(finding).toMatchObject({ file: "readings.yaml", line: 16, says: expect.stringMatching(says) });
  });

  test("broken YAML is one finding, with its line", () =>
    expect(found(`${good}  - [`)).toMatchObject([{ rule: "reading-case", line: 15 }]));

  test.each(["-", "- null", "- a word"])("%s among the cases is a finding at its place", (entry) =>
    expect(found(`${good}\n${entry}\n`)).toMatchObject([{ says: "2: a case is a table of its fields" }]),
  );

  test("what is no list is told so", () => expect(found("a: b")).toMatchObject([{ says: "a list of cases" }]));
});
