/** Pearson's statistic of a table of counts, with its degrees of freedom; rows and columns that are empty or too thin are left out. */
export function chiSquared(table: readonly (readonly number[])[]): {
  readonly value: number;
  readonly freedom: number;
} {
  const rows = table.filter((row) => total(row) > 0);
  const sums = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const all = total(sums);
  const kept = sums.flatMap((sum, column) => (sum >= THIN ? [column] : []));
  if (rows.length < 2 || kept.length < 2) return { value: 0, freedom: 0 };
  const value = rows.reduce(
    (sum, row) =>
      sum +
      kept.reduce((inRow, column) => {
        const expected = (total(row) * (sums[column] ?? 0)) / all;
        return inRow + ((row[column] ?? 0) - expected) ** 2 / expected;
      }, 0),
    0,
  );
  return { value, freedom: (rows.length - 1) * (kept.length - 1) };
}

/** The statistic is no measure where hardly anything is expected: Cochran's rule of thumb, for a column. */
const THIN = 5;
const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

/** How likely a value as large is by chance: Wilson and Hilferty's cube root (1931). Far out it errs to the safe side, by a sixth at most. */
export function tailOf(value: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return normalTail(((value / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread));
}

/** The upper tail of the normal distribution: Abramowitz and Stegun, 26.2.17. */
function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const series = terms.reduce((sum, each, i) => sum + each * t ** (i + 1), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
