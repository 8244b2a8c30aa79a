import { INDICATOR_NAMES, INDICATORS, type Indicator } from "../relationship/indicators.ts";
import { type Aside, isAside } from "./beside.ts";
import { ownName } from "./gauges.ts";
import { KEYS, type KeyRow, keysOn } from "./keys.ts";
import type { Block, Page } from "./page.ts";
import { typeset } from "./words.ts";

/** What every key does on a page, or every letter of plain mode, by group; made from the table of keys. */
export function helpPage(page: Page, how: "keys" | "letters", beside: readonly Aside[]): Page {
  const { kind, masthead, gauges, options } = page;
  const named = (row: KeyRow) => (how === "keys" ? row.keys : row.plain);
  const does = (row: KeyRow) => (how === "letters" && row.plainDoes) || row.does;
  const works = ({ action }: KeyRow) =>
    isAside(action) ? beside.includes(action) : action !== "point" || options.length > 0;
  const rows = keysOn(kind).filter((row) => named(row) !== undefined && works(row));
  const groups = [...new Set(KEYS.map(({ group }) => group))];
  const blocks = groups.flatMap((group): readonly Block[] => {
    const inGroup = rows.filter((row) => row.group === group);
    if (inGroup.length === 0) return [];
    return [
      { block: "heading", text: group },
      ...inGroup.map((row): Block => ({ block: "dated", date: named(row) ?? "", text: does(row) })),
    ];
  });
  const numbers = gauges.length > 0 || kind === "consequence" ? numberBlocks(how) : [];
  return {
    kind: "help",
    masthead: { ...masthead, title: "Help" },
    blocks: [...blocks, ...numbers],
    fresh: 0,
    options: [],
    gauges: [],
  };
}

/** What the numbers mean, said once for the chair that looks at them. */
const numberBlocks = (how: "keys" | "letters"): readonly Block[] => [
  { block: "heading", text: "The numbers, 0 to 100" },
  ...INDICATOR_NAMES.filter((name) => !name.endsWith("-moscow")).map(
    (name): Block => ({ block: "dated", date: ownName(name), text: typeset(MEANINGS[name] ?? INDICATORS[name].means) }),
  ),
  {
    block: "remark",
    text:
      how === "keys"
        ? "Each is an assumption with its reason. An arrow says which way it has gone since your part before this one."
        : "Each is an assumption with its reason. Up and down are since your part before this one.",
  },
];

/** Trust and standing are one's own: each chair sees only its own. */
const MEANINGS: Partial<Record<Indicator, string>> = {
  "trust-beijing": "How far this chair expects the other to do as it says",
  "standing-beijing": "How safe the leader in this chair is at home",
};
