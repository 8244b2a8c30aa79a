import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import type { Facts } from "./facts.ts";
import type { Belief, Image } from "./images.ts";
import { INDICATOR_NAMES, INDICATORS, type Indicators } from "./indicators.ts";
import type { Reading } from "./readings.ts";
import type { BySeat, Seat } from "./seats.ts";

/** What the machine knows besides where its regions stand. */
export interface Context {
  readonly day: Day;
  readonly indicators: Indicators;
  readonly images: BySeat<Image>;
  readonly beliefs: BySeat<Belief>;
  readonly facts: Facts;
  /** The last act of each seat, as the other heard it. */
  readonly readings: BySeat<Reading | undefined>;
  readonly phases: readonly { readonly phase: string; readonly day: Day }[];
  /** Where the road that is being walked would end. */
  readonly road: string | undefined;
}

/** The eve of the day on which Karakhan's offer is taken to have reached Beijing: where every playthrough begins. */
export const FIRST_DAY: Day = "1920-03-25";

const taken = (ally: number, keeper: number, rival: number, confidence: number, because: string): Image => ({
  weights: { ally, "client-keeper": keeper, rival },
  confidence,
  since: FIRST_DAY,
  because,
});

export const beginning: Context = {
  day: FIRST_DAY,
  indicators: Object.fromEntries(INDICATOR_NAMES.map((name) => [name, INDICATORS[name].start])) as Indicators,
  images: {
    beijing: taken(60, 30, 10, 30, "Karakhan gives up the Tsar's treaties; nobody has met a Bolshevik."),
    moscow: taken(45, 45, 10, 30, "The East is to be organised; it has sent no one yet."),
  },
  beliefs: {
    beijing: { trust: 50, since: FIRST_DAY, because: "Nothing has arrived yet." },
    moscow: { trust: 60, since: FIRST_DAY, because: "The offer was welcomed in the newspapers." },
  },
  facts: {},
  readings: { beijing: undefined, moscow: undefined },
  phases: [],
  road: undefined,
};

/** The context once an event has been entered: its day, its facts, and the changes it carries. */
export function ledgerOf(context: Context, event: RelationshipEvent): Partial<Context> {
  return {
    day: event.day,
    facts: withFacts(context.facts, factsOf(event)),
    readings: event.type === "act.read" ? { ...context.readings, [event.by]: event.reading } : context.readings,
    ...changed(context, event),
  };
}

function factsOf(event: RelationshipEvent): Facts {
  if (event.type === "fact.happened") return { [event.fact]: event.day };
  if (event.type === "calendar.struck") return Object.fromEntries(event.sets.map((fact) => [fact, event.day]));
  return {};
}

function changed({ indicators, images, beliefs }: Context, { changes }: RelationshipEvent): Partial<Context> {
  const set = <T>(of: BySeat<T>, seat: Seat, to: T): BySeat<T> => ({ ...of, [seat]: to });
  const moved = { ...indicators };
  indicators = moved;
  for (const change of changes) {
    if (change.of === "indicator") moved[change.indicator] = change.to;
    else if (change.of === "image") images = set(images, change.seat, change.to);
    else beliefs = set(beliefs, change.seat, change.to);
  }
  return { indicators, images, beliefs };
}

const withFacts = (facts: Facts, more: Facts): Facts =>
  Object.keys(more).length === 0 ? facts : { ...facts, ...more };
