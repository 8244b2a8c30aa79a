import type { Moment } from "../playthrough/moments.ts";
import { INDICATOR_NAMES, type Indicator, inWords, knownTo } from "../relationship/indicators.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { StoryIndex } from "../script/story-index.ts";
import { gaugesFor, ownName } from "./gauges.ts";
import { mastheadOf } from "./masthead.ts";
import type { Block, Page } from "./page.ts";
import { chainOf, type Reader } from "./receipt.ts";
import { typeset } from "./words.ts";

export type Consequence = Extract<Moment, { is: "consequence" }>;
export type Choice = Extract<Moment, { is: "choice" }>;

/** The end of a part: its closing words, what this seat can see to have moved, and whether history went this way. */
export function consequencePage(moment: Consequence, decision: Choice | undefined, closing: readonly Block[]): Page {
  const { scene, seat, before, after } = moment;
  return {
    kind: "consequence",
    masthead: mastheadOf(scene, seat),
    blocks: [...closing, ...changesSeen(moment), ...(decision ? [recordMark(decision)] : [])],
    fresh: 0,
    options: [],
    gauges: gaugesFor(seat, after, before),
  };
}

/** One row for each number this seat can see that moved. */
function changesSeen({ seat, before, after, receipts }: Consequence): readonly Block[] {
  const moved = INDICATOR_NAMES.filter((name) => knownTo(name, seat) && before[name] !== after[name]);
  return moved.map((name) => ({
    block: "change",
    label: ownName(name),
    before: before[name],
    after: after[name],
    word: inWords(name, after[name]),
    because: typeset(reasons(name, receipts).join("; ")),
  }));
}

/** How it was heard is not known in this chair: of a reading it sees only that something followed. */
function reasons(name: Indicator, receipts: readonly Receipt[]): readonly string[] {
  const said = receipts.flatMap(({ cause, changes }) =>
    changes
      .filter((change) => change.of === "indicator" && change.indicator === name)
      .map(({ because }) =>
        cause.type !== "act.read"
          ? because
          : name.startsWith("standing-")
            ? "what it costs or earns at home"
            : "how it was taken",
      ),
  );
  return [...new Set(said)].map((reason) => reason.replace(/\.$/, ""));
}

const recordMark = ({ option }: Choice): Block => ({
  block: "remark",
  text: option.historical ? "= This is what was done." : "≠ History went another way here. The record tells it.",
});

/** Why: the receipts of a part as chains, cut to their reader. */
export function receiptPage({ scene, seat, receipts }: Consequence, reader: Reader, index: StoryIndex): Page {
  const evokedOn = (fact: string) => index.facts[fact]?.means.toLowerCase() ?? fact.replaceAll("-", " ");
  const chains = receipts.map((receipt) => chainOf(receipt, reader, index, evokedOn));
  return {
    kind: "receipt",
    masthead: { ...mastheadOf(scene, seat), title: "Why" },
    blocks: chains.length > 0 ? chains : [{ block: "remark", text: "Nothing moved." }],
    fresh: 0,
    options: [],
    gauges: [],
  };
}
