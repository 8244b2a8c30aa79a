import { type Action, KEYS, type KeyRow, keysOn } from "../views/keys.ts";
import type { PageKind } from "../views/page.ts";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** The keys of a row as it writes them: `↑ ↓ k j` are four, `1–9` are nine. */
const keysOfRow = (row: KeyRow): readonly string[] =>
  row.keys.split(" ").flatMap((key) => (key === "1–9" ? DIGITS : [key]));

/** What a key does on a page of this kind. Wherever there are options, numbers point. */
export function actionOf(key: string, kind: PageKind, options: number): Action | undefined {
  const rows = options > 0 ? [...keysOn(kind), ...KEYS.filter((row) => row.action === "point")] : keysOn(kind);
  return rows.find((row) => keysOfRow(row).includes(key))?.action;
}
