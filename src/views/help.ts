import { KEYS, type KeyRow, keysOn } from "./keys.ts";
import type { Block, Page } from "./page.ts";

/** What every key does on a page, or every letter of plain mode, by group; made from the table of keys. */
export function helpPage({ kind, masthead }: Page, how: "keys" | "letters"): Page {
  const named = (row: KeyRow) => (how === "keys" ? row.keys : row.plain);
  const rows = keysOn(kind).filter((row) => named(row) !== undefined);
  const groups = [...new Set(KEYS.map(({ group }) => group))];
  const blocks = groups.flatMap((group): readonly Block[] => {
    const inGroup = rows.filter((row) => row.group === group);
    if (inGroup.length === 0) return [];
    return [
      { block: "heading", text: group },
      ...inGroup.map((row): Block => ({ block: "dated", date: named(row) ?? "", text: row.does })),
    ];
  });
  return { kind: "help", masthead: { ...masthead, title: "Help" }, blocks, fresh: 0, options: [], gauges: [] };
}
