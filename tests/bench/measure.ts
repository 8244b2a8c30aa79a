/** What was measured beside its floor, mostly in milliseconds: one of each a round, so that the machine's moods fall on both. */
export interface Measured {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

export interface Measure {
  readonly name: string;
  /** What it is a ratio to. */
  readonly floor: string;
  /** The most that the ratio may be, where one is set. */
  readonly limit?: number;
  /** What is counted; milliseconds where nothing is said. */
  readonly unit?: string;
  take(rounds: number): Promise<Measured>;
}

type Timed = () => Promise<number>;

/** Takes turns, and who goes first takes turns too. The first round warms the disk's caches and is not counted. */
export async function interleaved(rounds: number, ours: Timed, floor: Timed): Promise<Measured> {
  const measured = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const floorFirst = round % 2 === 0;
    const before = floorFirst ? await floor() : undefined;
    const own = await ours();
    const under = before ?? (await floor());
    if (round === 0) continue;
    measured.ours.push(own);
    measured.floor.push(under);
  }
  return measured;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new Error("there is no median of nothing");
  return (low + high) / 2;
}

export const ratioOf = ({ ours, floor }: Measured): number => median(ours) / median(floor);
