import { type Catalogue, type Decision, ENDS } from "./catalogue.ts";
import { chiSquared, tailOf } from "./chi-squared.ts";
import type { Tour } from "./tour.ts";

/**
 * What came after each option that was drawn evenly. Such a choice says nothing of who made it, so whatever differs afterwards was
 * made to differ by the option. Rows are options, columns what can follow: ends, scenes, options of later decisions.
 */
export interface Shifts {
  /** How often each option was drawn evenly, by its number in the catalogue. */
  readonly drawn: Uint32Array;
  readonly followed: Uint32Array;
}

interface Columns {
  readonly width: number;
  readonly ends: number;
  readonly scenes: ReadonlyMap<string, number>;
  /** Where an option's column stands, by its number; manner choices have none. */
  readonly options: ReadonlyMap<number, number>;
}

const columns = new WeakMap<Catalogue, Columns>();
function columnsOf(catalogue: Catalogue): Columns {
  const made = columns.get(catalogue) ?? layOut(catalogue);
  columns.set(catalogue, made);
  return made;
}
function layOut({ scenes, decisions }: Catalogue): Columns {
  const firstScene = ENDS.length;
  const firstOption = firstScene + scenes.length;
  const options = decisions.flatMap((decision) => decision.options);
  return {
    width: firstOption + options.length,
    ends: 0,
    scenes: new Map(scenes.map(({ id }, i) => [id, firstScene + i])),
    options: new Map(options.map(({ n }, i) => [n, firstOption + i])),
  };
}

export const emptyShifts = (catalogue: Catalogue): Shifts => ({
  drawn: new Uint32Array(catalogue.choices.length),
  followed: new Uint32Array(catalogue.choices.length * columnsOf(catalogue).width),
});

export function countShifts({ drawn, followed }: Shifts, tour: Tour, catalogue: Catalogue): void {
  const { width, scenes, options } = columnsOf(catalogue);
  const numbers = tour.taken.map(({ scene, seat, choice }) => catalogue.numberOf(scene, seat, choice));
  const end = (ENDS as readonly string[]).indexOf(tour.outcome);
  for (const [at, { evenly, scene }] of tour.taken.entries()) {
    const n = numbers[at] ?? -1;
    if (!evenly || !options.has(n)) continue;
    drawn[n] = (drawn[n] ?? 0) + 1;
    const count = (column: number | undefined) => {
      if (column !== undefined) followed[n * width + column] = (followed[n * width + column] ?? 0) + 1;
    };
    count(end);
    for (const later of tour.played.slice(tour.played.indexOf(scene) + 1)) count(scenes.get(later));
    for (const later of numbers.slice(at + 1)) count(options.get(later));
  }
}

export function mergeShifts(into: Shifts, from: Shifts): void {
  for (const [at, n] of from.drawn.entries()) into.drawn[at] = (into.drawn[at] ?? 0) + n;
  for (const [at, n] of from.followed.entries()) into.followed[at] = (into.followed[at] ?? 0) + n;
}

/** What an option of a decision shifts most, and how unlikely that is to be chance, corrected for how much was looked at. */
export interface Shift {
  readonly decision: Decision;
  /** How often an option of it was drawn evenly. */
  readonly seen: number;
  readonly shifts: string;
  readonly chance: number;
}

/** Decisions soon to follow: what a decision shifts at all it shifts here, and to look everywhere is to find by chance. */
const SOON = 8;
function soonAfter(decision: Decision, { decisions }: Catalogue): readonly Decision[] {
  const orderOf = ({ scene, seat }: Decision) => `${scene.date} ${scene.order.indexOf(seat)}`;
  return decisions
    .filter((later) => orderOf(later) > orderOf(decision))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .slice(0, SOON);
}

export function shiftOf(decision: Decision, { drawn, followed }: Shifts, catalogue: Catalogue): Shift {
  const { width, scenes, options } = columnsOf(catalogue);
  const rows = decision.options.map(({ n }) => n).filter((n) => (drawn[n] ?? 0) > 0);
  const cell = (n: number, column: number): number => followed[n * width + column] ?? 0;
  const table = (among: readonly number[]) => rows.map((n) => among.map((column) => cell(n, column)));
  const asked = [
    { shifts: "the end", table: table(ENDS.map((_, i) => i)) },
    ...catalogue.scenes
      .filter(({ kind }) => kind === "counterfactual")
      .map(({ id }) => ({ id, column: scenes.get(id) ?? 0 }))
      .map(({ id, column }) => ({
        shifts: `whether ${id} is played`,
        table: rows.map((n) => [cell(n, column), (drawn[n] ?? 0) - cell(n, column)]),
      })),
    ...soonAfter(decision, catalogue).map((later) => ({
      shifts: `what ${later.seat} decides in ${later.scene.id}`,
      table: table(later.options.flatMap(({ n }) => options.get(n) ?? [])),
    })),
  ];
  const tested = asked
    .map(({ shifts, table }) => ({ shifts, ...chiSquared(table) }))
    .filter(({ freedom }) => freedom > 0);
  const seen = rows.reduce((sum, n) => sum + (drawn[n] ?? 0), 0);
  const least = tested
    .map(({ shifts, value, freedom }) => ({ shifts, chance: tailOf(value, freedom) * tested.length }))
    .reduce((a, b) => (b.chance < a.chance ? b : a), { shifts: "nothing", chance: 1 });
  return { decision, seen, ...least };
}
