import { KEYS, keysOn } from "./keys.ts";
import type { Block, Page } from "./page.ts";

/** What every key does on a page, by group; made from the table of keys. */
export function helpPage({ kind, masthead }: Page): Page {
  const rows = keysOn(kind);
  const groups = [...new Set(KEYS.map(({ group }) => group))];
  const blocks = groups.flatMap((group): readonly Block[] => {
    const inGroup = rows.filter((row) => row.group === group);
    if (inGroup.length === 0) return [];
    return [
      { block: "heading", text: group },
      ...inGroup.map(({ keys, does }): Block => ({ block: "dated", date: keys, text: does })),
    ];
  });
  return { kind: "help", masthead: { ...masthead, title: "Help" }, blocks, fresh: 0, options: [], gauges: [] };
}
