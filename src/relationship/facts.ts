import type { Day } from "./dates.ts";
import type { Indicator } from "./indicators.ts";
import type { Theme } from "./matters.ts";
import type { Seat } from "./seats.ts";

/** Named things that have happened, each with its day. */
export type Facts = Readonly<Record<string, Day>>;

/** Whole points by which indicators move. */
export type Deltas = Readonly<Partial<Record<Indicator, number>>>;

export interface FactRow {
  readonly changes?: Deltas;
  /** Whom it leaves sore, and on what: hundredths of a rung taken from whatever that seat later hears on this theme. */
  readonly sore?: { readonly seat: Seat; readonly theme: Theme; readonly weight: number };
  readonly because: string;
}

/** What a fact changes by having happened, beyond what the act said. Facts not in the table change nothing by themselves. */
export const FACTS = {
  // 1923, Into the Other Man's House
  "discipline-invoked": {
    changes: { dependence: 3, unity: 1, "trust-beijing": -2, "standing-beijing": -1 },
    sore: { seat: "beijing", theme: "sovereignty", weight: -15 },
    because:
      "A congress divided over joining, and joined because Moscow had decided; sixteen remember how it was done.",
  },
  "dissent-minuted": {
    changes: { "standing-beijing": 1, "trust-moscow": -1 },
    because: "The losers stay, and stay heard; Moscow reads that the yes was not whole.",
  },
  "kept-a-separate-party": {
    changes: { dependence: -1, "standing-beijing": 2, "trust-moscow": -1 },
    because: "Something is left that neither Sun nor Maring commands.",
  },
  "stayed-outside": {
    changes: { dependence: -3, "standing-beijing": 2, "trust-moscow": -3 },
    because: "Its own first policy against Moscow's instruction, without Canton's shelter.",
  },
  "borodin-to-sun": {
    changes: { "standing-moscow": 2, dependence: 2, "trust-beijing": -1 },
    sore: { seat: "beijing", theme: "aid", weight: -10 },
    because: "Money, arms and the adviser go to Sun; the comrades share the adviser.",
  },
  "money-to-the-party": {
    changes: { "trust-beijing": 4, dependence: 5, "american-pressure": 1 },
    because: "The small party is chosen and paid; whoever pays will want to see accounts.",
  },
  "peking-first": {
    changes: { border: -2, "trust-beijing": -3 },
    sore: { seat: "beijing", theme: "aid", weight: -20 },
    because: "A quieter railway, and comrades who read of it in the newspapers.",
  },

  // 1949, Eat, Sleep and Wait
  "paper-pressed": {
    changes: { "trust-moscow": -2 },
    because: "Stalin had given his reason, Yalta; the guest set it aside before witnesses.",
  },
  "outburst-reported": {
    changes: { "trust-moscow": -2 },
    because: "Three verbs reach Stalin's desk where thanks were expected.",
  },
  "departure-announced": {
    changes: { "trust-moscow": -1 },
    because: "England named in the same breath looks like a second suitor.",
  },
  "principles-offered": {
    changes: { "standing-beijing": -2 },
    because: "At home they expected a treaty and had heard of no statement.",
  },
  "call-refused": {
    changes: { "trust-beijing": -3 },
    sore: { seat: "beijing", theme: "standing", weight: -25 },
    because: "Mao in 1956: all this offended him.",
  },
  "form-kept": {
    changes: { "standing-beijing": -4, dependence: 2 },
    sore: { seat: "beijing", theme: "sovereignty", weight: -50 },
    because: "Chiang's paper still binds; Mao goes home with a sentence added to it.",
  },
  "treaty-granted": {
    changes: { dependence: 5, "standing-beijing": 4, unity: 2, "trust-moscow": 2 },
    because: "An ally against America and Japan, credit with it; home sees the treaty that was asked.",
  },
  "vyshinsky-sent": {
    changes: { "trust-beijing": -1 },
    because: "A ministry calls where two of Stalin's inner circle might have; rank is read.",
  },
  "report-shown": {
    changes: { "trust-beijing": -3 },
    sore: { seat: "beijing", theme: "standing", weight: -30 },
    because: "Whoever hands over such a paper has read it, and asked for it.",
  },

  // The calendar
  "joint-companies": {
    sore: { seat: "beijing", theme: "sovereignty", weight: -80 },
    because: "Half of each company was Moscow's: Mao called such things by a colonial name.",
  },
  "fleet-raised": {
    sore: { seat: "beijing", theme: "sovereignty", weight: -60 },
    because: "A common fleet, raised by an ambassador in July 1958, kept Mao awake.",
  },

  // 1958, the swimming pool
  "station-offered-jointly": {
    sore: { seat: "beijing", theme: "sovereignty", weight: -50 },
    because: "The reading of the act says it; the fact opens take-seventy and can be evoked later.",
  },
  "submarines-tied": {
    changes: { dependence: -2 },
    sore: { seat: "beijing", theme: "aid", weight: -40 },
    because: "A boat with a price on it: Beijing begins to reckon without it.",
  },
  "old-accounts-read": {
    changes: { "trust-moscow": -2 },
    sore: { seat: "moscow", theme: "standing", weight: -30 },
    because: "Khrushchev had thought 1954 closed the account, and is charged with another man's deeds.",
  },
  "told-by-the-guns": {
    sore: { seat: "moscow", theme: "security", weight: -40 },
    because: "He had been Mao's guest three weeks before, and was not told.",
  },
  "station-paid-for-alone": {
    changes: { dependence: -1, "standing-beijing": 2 },
    because: "The terms of June, now signed by both: a principle kept, at China's expense.",
  },
  "station-shared": {
    changes: { dependence: 3, "standing-beijing": -2, unity: 2 },
    because: "Soviet money in a Chinese station: closer work, and a thing to explain at home.",
  },
  "submarines-withdrawn": {
    changes: { dependence: -3 },
    because: "A navy years later, and its own.",
  },

  // 1960, the recall of the specialists
  "specialists-recalled": {
    changes: { dependence: -8, unity: -3, "standing-beijing": 4 },
    sore: { seat: "beijing", theme: "aid", weight: -60 },
    because: "Help stops at once, half-used; Mao has an outside cause for hardship, and his colleagues close ranks.",
  },
  "by-schedule": {
    changes: { dependence: -4 },
    because: "Help ebbs as contracts end; there is time to learn, and nobody is struck.",
  },
  "blueprints-copied": {
    changes: { dependence: -3 },
    because: "Part of what would have left with them stays, on tracing paper.",
  },
  "farewell-given": {
    changes: { "trust-moscow": 2 },
    because: "Those who come home speak of toasts and weeping, and are believed.",
  },
  "debt-pledged": {
    changes: { dependence: -4 },
    because: "What is owed shrinks sooner, paid in farm produce. The famine and its dead are not counted here.",
  },
  "reconsider-asked": {
    changes: { "standing-beijing": 1 },
    because: "The blame is on paper, and the paper can be shown.",
  },
  "faults-owned": {
    changes: { unity: 1, "standing-beijing": -2 },
    because: "It opens a door before the conference, and looks like bending under pressure at home.",
  },

  // 1969, three hours at the airport
  "disputed-said": {
    changes: { "standing-moscow": -1 },
    because: "A premier without authority has said a word that Brezhnev must now own or disown.",
  },
  "understanding-in-letter": {
    changes: { border: -3 },
    because: "A truce is on paper, nuclear forces in it, before anyone has confirmed it.",
  },
  "line-taken-as-held": {
    changes: { border: -4, "standing-beijing": -4 },
    because: "Patrols have nothing left to contest; at home it looks like land left to the new tsars.",
  },
  "talks-withheld": {
    changes: { border: 3, "standing-beijing": 2 },
    because: "No channel opens while two armies stand face to face; defiance is cheap at home.",
  },
  "disputed-owned": {
    changes: { border: -4, "trust-beijing": 3, "standing-moscow": -5 },
    because: "The spoken word is kept; the marshals ask whose islands, and on which maps.",
  },
  "no-attack-offered": {
    changes: { border: -1, "trust-beijing": 1, "standing-moscow": -2 },
    because: "The worst fear is met, no post moves; colleagues see a gift to a hostile press.",
  },
  "disputed-left-out": {
    changes: { border: -3, "trust-beijing": -2, "standing-moscow": 1 },
    because: "The posts are quiet, and Beijing finds half of what was said missing from the letter.",
  },
} as const satisfies Record<string, FactRow>;
