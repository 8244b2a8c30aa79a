import type { Numbers } from "./assumptions.ts";
import { BEGINNINGS } from "./beginnings.ts";
import type { Day } from "./dates.ts";
import type { RelationshipEvent } from "./events.ts";
import type { Facts } from "./facts.ts";
import type { Belief, Image, ImageKind } from "./images.ts";
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

/** Where every playthrough begins, with the numbers in force. */
export function beginningWith(numbers: Numbers): Context {
  const started = (name: string, otherwise: number): number => numbers[`start.${name}`] ?? otherwise;
  const image = (seat: Seat): Image => {
    const { image, confidence, pictured } = BEGINNINGS[seat];
    const weight = (kind: ImageKind) => started(`image.${seat}.${kind}`, image[kind]);
    return {
      weights: { ally: weight("ally"), "client-keeper": weight("client-keeper"), rival: weight("rival") },
      confidence: started(`confidence.${seat}`, confidence),
      since: FIRST_DAY,
      because: pictured,
    };
  };
  const belief = (seat: Seat): Belief => {
    const { belief, believed } = BEGINNINGS[seat];
    return { trust: started(`belief.${seat}`, belief), since: FIRST_DAY, because: believed };
  };
  return {
    day: FIRST_DAY,
    indicators: Object.fromEntries(
      INDICATOR_NAMES.map((name) => [name, started(name, INDICATORS[name].start)]),
    ) as Indicators,
    images: { beijing: image("beijing"), moscow: image("moscow") },
    beliefs: { beijing: belief("beijing"), moscow: belief("moscow") },
    facts: {},
    readings: { beijing: undefined, moscow: undefined },
    phases: [],
    road: undefined,
  };
}

/** The context once an event has been entered: its day, its facts, and the changes it carries. */
export function ledgerOf(context: Context, event: RelationshipEvent): Partial<Context> {
  return {
    day: event.day,
    facts: withFacts(context.facts, factsOf(event), event.day),
    readings: event.type === "act.read" ? { ...context.readings, [event.by]: event.reading } : context.readings,
    ...changed(context, event),
  };
}

function factsOf(event: RelationshipEvent): readonly string[] {
  if (event.type === "fact.happened") return [event.fact];
  return event.type === "calendar.struck" ? event.sets : [];
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

/** What has happened keeps its first day. */
function withFacts(facts: Facts, more: readonly string[], day: Day): Facts {
  const first = more.filter((fact) => !(fact in facts));
  return first.length === 0 ? facts : { ...facts, ...Object.fromEntries(first.map((fact) => [fact, day])) };
}
