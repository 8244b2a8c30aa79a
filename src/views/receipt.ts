import type { Tone } from "../relationship/acts.ts";
import { CALENDAR } from "../relationship/calendar.ts";
import type { Change } from "../relationship/changes.ts";
import { yearOf } from "../relationship/dates.ts";
import { leading } from "../relationship/images.ts";
import { type Indicator, knownTo } from "../relationship/indicators.ts";
import { MATTERS } from "../relationship/matters.ts";
import type { Reading } from "../relationship/readings.ts";
import type { Receipt } from "../relationship/receipts.ts";
import type { Seat } from "../relationship/seats.ts";
import { otherSeat } from "../relationship/seats.ts";
import type { StoryIndex } from "../script/story-index.ts";
import { ownName } from "./gauges.ts";
import type { Block } from "./page.ts";
import { capital, DONE, HEARD, KINDS, MECHANISM_NAMES, SEAT_NAMES, TAKEN_FOR, typeset } from "./words.ts";

type Link = Extract<Block, { block: "chain" }>["links"][number];
const shown = (text: string): Link => ({ text: typeset(text), hidden: false });
const NOT_KNOWN: Link = { text: "not known here", hidden: true };

/** Who reads a receipt: one seat, with what it can know, or `all` after the end. */
export type Reader = Seat | "all";
const sees = (reader: Reader, seat: Seat): boolean => reader === "all" || reader === seat;

/** A receipt as a chain of causes, cut to what its reader can know: the rest is one link that says so. */
export function chainOf(
  receipt: Receipt,
  reader: Reader,
  index: StoryIndex,
  evokedOn: (fact: string) => string,
): Block {
  const { cause } = receipt;
  if (cause.type !== "act.read") {
    return { block: "chain", links: [shown(headOf(receipt, index)), ...changeLinks(receipt.changes, reader)] };
  }
  const { reading, by } = cause;
  const hearer = otherSeat(by);
  const said = [
    shown(capital(MATTERS[reading.act.matter].called)),
    shown(DONE[reading.act.rung] + inTone(reading.tone)),
  ];
  const taken = sees(reader, hearer) ? [shown(heardLink(reading, evokedOn))] : [NOT_KNOWN];
  return { block: "chain", links: [...said, ...taken, ...changeLinks(receipt.changes, reader)] };
}

/** `, veiled and cold`. */
function inTone({ veil, warmth }: Tone): string {
  const words = [veil > 0 ? "veiled" : veil < 0 ? "plainly" : "", warmth > 0 ? "warmly" : warmth < 0 ? "coldly" : ""];
  const said = words.filter(Boolean).join(" and ");
  return said ? `, ${said}` : "";
}

function heardLink(reading: Reading, evokedOn: (fact: string) => string): string {
  if (reading.kind === "as-meant") return `heard ${KINDS["as-meant"]}`;
  const evoked = reading.evoked.length > 0 ? ` (${reading.evoked.map(evokedOn).join(", ")})` : "";
  return `heard as ${HEARD[reading.heard]}: ${KINDS[reading.kind]}, ${MECHANISM_NAMES[reading.mechanism]}${evoked}`;
}

function headOf({ cause }: Receipt, index: StoryIndex): string {
  switch (cause.type) {
    case "fact.happened":
      return capital(index.facts[cause.fact]?.means ?? cause.fact);
    case "calendar.struck":
      return CALENDAR.find(({ id }) => id === cause.event)?.happens ?? cause.event;
    default:
      return `The year ${yearOf(cause.day)}`;
  }
}

const changeLinks = (changes: readonly Change[], reader: Reader): readonly Link[] =>
  changes.filter((change) => changeSeen(change, reader)).map((change) => shown(changeLink(change, reader)));

const changeSeen = (change: Change, reader: Reader): boolean =>
  change.of === "indicator" ? reader === "all" || knownTo(change.indicator, reader) : sees(reader, change.seat);

function changeLink(change: Change, reader: Reader): string {
  const whose = (seat: Seat, words: string) => (reader === "all" ? `${SEAT_NAMES[seat]} ${words}` : words);
  if (change.of === "indicator") return `${nameFor(change.indicator, reader)} ${change.from} → ${change.to}`;
  if (change.of === "belief")
    return whose(change.seat, `believes the other's trust ${change.from.trust} → ${change.to.trust}`);
  const fed = leading(change.to);
  const most = (Object.keys(change.to.weights) as (typeof fed)[]).reduce((a, b) =>
    change.to.weights[b] - change.from.weights[b] > change.to.weights[a] - change.from.weights[a] ? b : a,
  );
  return whose(
    change.seat,
    `takes the other for ${TAKEN_FOR[most]} ${change.from.weights[most]} → ${change.to.weights[most]}`,
  );
}

const nameFor = (indicator: Indicator, reader: Reader): string => {
  const name = ownName(indicator).toLowerCase();
  const seat = indicator.endsWith("-beijing") ? "beijing" : indicator.endsWith("-moscow") ? "moscow" : undefined;
  return reader === "all" && seat ? `${SEAT_NAMES[seat]}'s ${name}` : name;
};
