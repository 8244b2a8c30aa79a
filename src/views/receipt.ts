import type { Tone } from "../relationship/acts.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import type { Change } from "../relationship/changes.ts";
import { IMAGE_KINDS, type ImageKind } from "../relationship/images.ts";
import type { Indicator } from "../relationship/indicators.ts";
import { MATTERS } from "../relationship/matters.ts";
import type { Receipt } from "../relationship/receipts.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import type { SceneEntry, StoryIndex } from "../script/story-index.ts";
import { ownName } from "./gauges.ts";
import { heardWords } from "./hearings.ts";
import { mastheadOf } from "./masthead.ts";
import type { Block, Page } from "./page.ts";
import { changeSeen, type Sight, sees } from "./sight.ts";
import { capital, DONE, SEAT_NAMES, TAKEN_FOR, typeset } from "./words.ts";

type Link = Extract<Block, { block: "chain" }>["links"][number];
const shown = (text: string): Link => ({ text: typeset(text), hidden: false });
const NOT_KNOWN: Link = { text: "not known here", hidden: true };

/** Why: receipts as chains of causes, cut to their reader. */
export function receiptPage(scene: SceneEntry, receipts: readonly Receipt[], reader: Sight, index: StoryIndex): Page {
  const chains = receipts.flatMap((receipt) => chainOf(receipt, reader, index));
  return {
    kind: "receipt",
    masthead: { ...mastheadOf(scene, reader === "all" ? undefined : reader), title: "Why" },
    blocks: chains.length > 0 ? chains : [{ block: "remark", text: "Nothing moved." }],
    fresh: 0,
    options: [],
    gauges: [],
  };
}

/** A receipt as a chain of causes; what its reader cannot know is one link that says so. A fact that moved nothing he can see is none. */
export function chainOf(receipt: Receipt, reader: Sight, index: StoryIndex): readonly Block[] {
  const { cause } = receipt;
  const seen = receipt.changes.filter((change) => changeSeen(change, cause, reader));
  const moved = seen.map((change) => shown(changeLink(change, reader)));
  if (cause.type !== "act.read")
    return moved.length > 0 ? [{ block: "chain", links: [shown(headOf(receipt, index)), ...moved] }] : [];
  const { reading, by } = cause;
  const said = [
    ...(reader === "all" ? [shown(SEAT_NAMES[by])] : []),
    shown(capital(MATTERS[reading.act.matter].called)),
    shown(DONE[reading.act.rung] + inTone(reading.tone)),
  ];
  const taken = sees(reader, otherSeat(by)) ? shown(`heard ${heardWords(reading, index)}`) : NOT_KNOWN;
  return [{ block: "chain", links: [...said, taken, ...moved] }];
}

/** `, veiled and cold`. */
function inTone({ veil, warmth }: Tone): string {
  const words = [veil > 0 ? "veiled" : veil < 0 ? "plain" : "", warmth > 0 ? "warm" : warmth < 0 ? "cold" : ""];
  const said = words.filter(Boolean).join(" and ");
  return said ? `, ${said}` : "";
}

function headOf({ cause }: Receipt, index: StoryIndex): string {
  switch (cause.type) {
    case "fact.happened":
      return capital(index.facts[cause.fact]?.means ?? cause.fact);
    case "calendar.struck":
      return CALENDAR.find(({ id }) => id === cause.event)?.happens ?? cause.event;
    default:
      return `The year ${cause.day.slice(0, 4)}`;
  }
}

type ImageChange = Extract<Change, { of: "image" }>;
const gained = ({ from, to }: ImageChange, kind: ImageKind): number => to.weights[kind] - from.weights[kind];

function changeLink(change: Change, reader: Sight): string {
  if (change.of === "indicator") return `${nameFor(change.indicator, reader)} ${change.from} → ${change.to}`;
  const whose = (words: string) => (reader === "all" ? `${SEAT_NAMES[change.seat]} ${words}` : words);
  if (change.of === "belief") {
    return whose(`takes the other’s trust to be ${change.from.trust} → ${change.to.trust}`);
  }
  const { from, to, seat } = change;
  const most = IMAGE_KINDS.reduce((best, kind) => (gained(change, kind) > gained(change, best) ? kind : best));
  if (gained(change, most) === 0)
    return whose(`is ${to.confidence < from.confidence ? "less" : "more"} sure of what it takes the other for`);
  return whose(`takes the other for ${TAKEN_FOR[seat][most]} ${from.weights[most]} → ${to.weights[most]}`);
}

/** A name inside a sentence: only America keeps its capital. */
const inSentence = (name: string): string => (name.startsWith("America") ? name : name.toLowerCase());

function nameFor(indicator: Indicator, reader: Sight): string {
  const name = inSentence(ownName(indicator));
  const seat = (["beijing", "moscow"] as const satisfies readonly Seat[]).find((each) =>
    indicator.endsWith(`-${each}`),
  );
  return reader === "all" && seat ? `${SEAT_NAMES[seat]}’s ${name}` : name;
}
