import type { Rung } from "../relationship/acts.ts";
import type { Day } from "../relationship/dates.ts";
import type { ImageKind } from "../relationship/images.ts";
import { isOutcome, OUTCOMES } from "../relationship/outcomes.ts";
import { isPhase, PHASE_NAMES } from "../relationship/phases.ts";
import type { Mechanism, ReadingKind } from "../relationship/readings.ts";
import type { Seat } from "../relationship/seats.ts";
import { typographic } from "../script/typography.ts";

/** The words that sentences are made of. Every word a screen shows that is not the story's stands in src/views. */

export const SEAT_NAMES = { beijing: "Beijing", moscow: "Moscow" } as const satisfies Record<Seat, string>;

export const CHAPTERS = {
  comintern: { numeral: "I", title: "Comintern support", years: "1920–1949" },
  alliance: { numeral: "II", title: "The alliance", years: "1949–1955" },
  "de-stalinization": { numeral: "III", title: "De-Stalinization", years: "1956–1959" },
  split: { numeral: "IV", title: "The split", years: "1960–1966" },
  "border-crisis": { numeral: "V", title: "The border crisis", years: "1966–1969" },
} as const satisfies Record<string, { numeral: string; title: string; years: string }>;

/** A phase, or the outcome that stands in its place, as a heading names it. */
export const phaseName = (phase: string): string =>
  isPhase(phase) ? PHASE_NAMES[phase] : isOutcome(phase) ? OUTCOMES[phase].called : phase;

/** What was done, as a link of a receipt. */
export const DONE = {
  threaten: "threatened",
  refuse: "refused",
  press: "pressed",
  hold: "held still",
  consult: "consulted",
  offer: "offered",
  concede: "conceded",
} as const satisfies Record<Rung, string>;

export const KINDS = {
  "as-meant": "as it was meant",
  discounted: "discounted",
  inflated: "inflated",
} as const satisfies Record<ReadingKind, string>;

export const MECHANISM_NAMES = {
  none: "",
  assimilation: "fitted to the picture already held",
  "evoked-set": "by what was in mind",
  "wishful-thinking": "by hope",
  overlearning: "by an old lesson",
} as const satisfies Record<Mechanism, string>;

/** What a chair can take the other for. What Moscow is to Beijing as a keeper of clients, Beijing is to Moscow as a client that will not be kept. */
export const TAKEN_FOR = {
  beijing: { ally: "an ally", "client-keeper": "one who keeps clients", rival: "a rival" },
  moscow: { ally: "an ally", "client-keeper": "one who goes his own way", rival: "a rival" },
} as const satisfies Record<Seat, Record<ImageKind, string>>;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `16 December 1949`. */
export function inFull(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `Canton, 12 June – 6 October 1923`, as short as the two days allow. */
export function span(from: Day, until: Day | undefined): string {
  if (!until || until === from) return inFull(from);
  const [year, month, date] = from.split("-");
  const sameYear = until.startsWith(`${year}-`);
  const sameMonth = until.startsWith(`${year}-${month}-`);
  if (sameMonth) return `${Number(date)}–${inFull(until)}`;
  return `${sameYear ? inFull(from).slice(0, -5) : inFull(from)} – ${inFull(until)}`;
}

/** The program's own sentences, set as the story is: with a printer's quotation marks and apostrophes. */
/** A sentence, or what stands for one, with its stop; a question keeps its own. */
export const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export const typeset = (text: string): string => typographic(text);

/** Said to whoever leaves a play. */
export const SAVED = "Saved. The play can be taken up again where it was left.";

/** The heading over what reaches a chair of the other's decision. */
export const arrivalHeading = (seat: Seat): string => `What reaches ${SEAT_NAMES[seat]}`;

/** What a reader is told before a scene that touches on what happened to people. */
export const contentNote = (says: string): string => typeset(`Before you read: ${says}`);

/** A sentence's first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
