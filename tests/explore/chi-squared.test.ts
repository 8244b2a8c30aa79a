import { describe, expect, test } from "vitest";
import { chiSquared, tailOf } from "../../src/explore/chi-squared.ts";

describe("Pearson's statistic", () => {
  test.each([
    [
      "a table of two by two, by hand: 4 × 5² / 15",
      [
        [10, 20],
        [20, 10],
      ],
      100 / 15,
      1,
    ],
    [
      "rows alike in their shares differ by nothing",
      [
        [10, 30],
        [20, 60],
      ],
      0,
      1,
    ],
    [
      "three by three has four degrees of freedom",
      [
        [10, 10, 10],
        [10, 10, 10],
        [10, 10, 10],
      ],
      0,
      4,
    ],
    [
      "an option never drawn is no row",
      [
        [10, 20],
        [0, 0],
        [20, 10],
      ],
      100 / 15,
      1,
    ],
    [
      "what hardly ever follows is no column",
      [
        [10, 20, 1],
        [20, 10, 0],
      ],
      undefined,
      1,
    ],
    ["one option alone can be compared with nothing", [[10, 20]], 0, 0],
    ["nor can an only end", [[10], [20]], 0, 0],
  ])("%s", (_, table, value, freedom) => {
    const found = chiSquared(table);
    expect(found.freedom).toBe(freedom);
    if (value !== undefined) expect(found.value).toBeCloseTo(value, 9);
  });
});

/** From printed tables of critical values. */
describe("how likely it is by chance", () => {
  test.each([
    [3.841, 1, 0.05],
    [10.828, 1, 0.001],
    [11.07, 5, 0.05],
    [20.515, 5, 0.001],
    [31.41, 20, 0.05],
    [45.315, 20, 0.001],
  ])("%d with %i degrees of freedom: %d, a sixteenth less at most, or a fifth more", (value, freedom, chance) => {
    expect(tailOf(value, freedom)).toBeGreaterThan(chance * 0.94);
    expect(tailOf(value, freedom)).toBeLessThan(chance * 1.2);
  });
});
