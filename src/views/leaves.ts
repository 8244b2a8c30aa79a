import type { Moment, MomentOf } from "../playthrough/moments.ts";
import type { Play } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import type { Indicators } from "../relationship/indicators.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SceneEntry } from "../script/story-index.ts";
import { aimsPage } from "./aims.ts";
import { cardPage } from "./card.ts";
import { consequencePage } from "./consequence.ts";
import { endPage } from "./end.ts";
import { gaugesFor } from "./gauges.ts";
import { type ReadAct, readActs } from "./hearings.ts";
import type { Leaf, Readers } from "./leaf.ts";
import { bothSeats, mastheadOf, timelineOf } from "./masthead.ts";
import type { Block, Page, PageOption } from "./page.ts";
import { passOverAt } from "./pass-over.ts";
import { proseOf } from "./prose.ts";
import { type RoadMoment, roadMoments } from "./roads.ts";
import { arrivalHeading, contentNote } from "./words.ts";
import { yearsPage } from "./years.ts";

/** What the next page needs of the moments before it. */
interface Carried {
  /** The part being read: whose, in which scene, its blocks so far, and how many of them were read before. */
  readonly part?: {
    readonly seat: Seat;
    readonly scene: SceneEntry;
    readonly blocks: readonly Block[];
    readonly fresh: number;
    readonly decision?: MomentOf<"choice">;
    readonly why?: Leaf["why"];
  };
  /** The chair last turned to. */
  readonly facing?: Seat;
  readonly seen: Partial<Record<Seat, Indicators>>;
  /** Scenes in which a decision that these readers know of left the record. */
  readonly departed: ReadonlySet<string>;
}

interface Setting {
  readonly story: Story;
  /** Every act so far as it was read, and every step on a road: told at the end. */
  readonly readings: readonly ReadAct[];
  readonly roads: readonly RoadMoment[];
  readonly readers: Readers;
  readonly play: Play;
  readonly step: number;
}

interface Laid {
  readonly carried: Carried;
  readonly leaves: readonly Leaf[];
}
type Part = NonNullable<Carried["part"]>;

/** Sets a playthrough's moments as pages, in order, for the seats that read them. A part not yet ended stands last. */
export function leavesOf(story: Story, steps: readonly Play[], readers: Readers): readonly Leaf[] {
  let carried: Carried = { seen: {}, departed: new Set() };
  const leaves: Leaf[] = [{ page: aimsPage(readers.seats), step: 0, scene: undefined, decided: false }];
  const readings: ReadAct[] = [];
  const roads: RoadMoment[] = [];
  const add = (set: Laid): void => {
    carried = set.carried;
    leaves.push(...set.leaves);
  };
  for (const [step, play] of steps.entries()) {
    readings.push(...play.moments.flatMap(readActs));
    roads.push(...play.moments.flatMap(roadMoments));
    const setting = { story, readers, play, step, readings, roads };
    for (const moment of play.moments) add(setMoment(carried, moment, setting));
    if (play.place && readers.choosing.includes(play.place.seat))
      add(pending(carried, setting, play.place.node.passage.options));
  }
  const last = { story, readers, readings, roads, play: steps.at(-1) as Play, step: steps.length - 1 };
  if (readers.choosing.length === 0 && last.play.place) add(pending(carried, last, []));
  return leaves;
}

function setMoment(carried: Carried, moment: Moment, setting: Setting): Laid {
  switch (moment.is) {
    case "years":
      return laid(carried, yearsPage(moment, setting.readers.seats), moment, setting);
    case "scene":
      return { carried, leaves: [] };
    case "arrival":
      return setArrival(carried, moment, setting);
    case "passage":
      return told(carried, moment, proseOf(moment.passage.paragraphs), setting);
    case "choice":
      return setChoice(carried, moment, setting);
    case "consequence":
      return setConsequence(carried, moment, setting);
    case "outcome":
      return laid({ ...carried, part: undefined }, endPage(setting, moment), moment, setting);
  }
}

/** Words for a seat are added to its part; the first of them turn to its chair, with a card where both are played. */
function told(
  carried: Carried,
  moment: MomentOf<"passage"> | MomentOf<"arrival">,
  blocks: readonly Block[],
  setting: Setting,
): Laid {
  const { seat, scene } = moment;
  if (!setting.readers.seats.includes(seat)) return { carried, leaves: [] };
  if (carried.part?.seat === seat) return { carried: withBlocks(carried, blocks), leaves: [] };
  const begins = moment.is === "passage" || scene.order.indexOf(seat) === 1;
  const note: readonly Block[] =
    begins && scene.contentNote ? [{ block: "remark", text: contentNote(scene.contentNote) }] : [];
  const turned: Carried = { ...carried, facing: seat, part: { seat, scene, blocks: [...note, ...blocks], fresh: 0 } };
  const hidden = bothSeats(setting.readers.choosing) && carried.facing !== seat;
  return { carried: turned, leaves: hidden ? laid(turned, cardPage(seat, scene), moment, setting).leaves : [] };
}

const withBlocks = (carried: Carried, blocks: readonly Block[], more: Partial<Part> = {}): Carried => {
  const part = carried.part as Part;
  return { ...carried, part: { ...part, blocks: [...part.blocks, ...blocks], ...more } };
};

/** What reaches the seat that moves second opens its part; what reaches the first closes the scene, on a page of its own. */
function setArrival(carried: Carried, moment: MomentOf<"arrival">, setting: Setting): Laid {
  const { seat, scene, receipts } = moment;
  if (!setting.readers.seats.includes(seat)) return { carried, leaves: [] };
  const blocks: readonly Block[] = [{ block: "heading", text: arrivalHeading(seat) }, ...proseOf(moment.paragraphs)];
  const arrived = told(carried, moment, blocks, setting);
  const part = { ...(arrived.carried.part as Part), why: { seat, receipts } };
  const opened: Carried = { ...arrived.carried, part };
  if (scene.order.indexOf(seat) === 1) return { carried: opened, leaves: arrived.leaves };
  const page = laid(opened, scenePage(opened, moment.indicators, []), moment, setting);
  return { carried: { ...page.carried, part: undefined }, leaves: [...arrived.leaves, ...page.leaves] };
}

/** Of a choice in the other chair nothing is set, and nothing kept. */
function setChoice(carried: Carried, moment: MomentOf<"choice">, { readers }: Setting): Laid {
  const { seat, scene, option } = moment;
  if (!readers.seats.includes(seat) || carried.part?.seat !== seat) return { carried, leaves: [] };
  const asked = questionOf(carried.part, option.id);
  const chosen = withBlocks(carried, [...asked, { block: "chosen", text: option.text }], {
    fresh: carried.part.blocks.length + asked.length,
    ...(option.act ? { decision: moment } : {}),
  });
  const departs = option.act !== undefined && !option.historical;
  return { carried: departs ? { ...chosen, departed: new Set([...carried.departed, scene.id]) } : chosen, leaves: [] };
}

/** The end of a part. Where nobody chooses, the part stands whole before what came of it. */
function setConsequence(carried: Carried, moment: MomentOf<"consequence">, setting: Setting): Laid {
  const { seat, receipts, indicators } = moment;
  const { part } = carried;
  if (!part || part.seat !== seat || !setting.readers.seats.includes(seat)) return { carried, leaves: [] };
  const plays = setting.readers.choosing.includes(seat);
  const whole = plays ? { carried, leaves: [] } : laid(carried, scenePage(carried, moment.before, []), moment, setting);
  const closing = plays ? part.blocks.slice(part.fresh) : [];
  const page = consequencePage(moment, part.decision, closing, setting.story.script.index);
  const why = { seat, receipts };
  const after: Carried = { ...carried, part: undefined, seen: { ...carried.seen, [seat]: indicators } };
  const leaves = laid({ ...after, part: { ...part, why } }, page, moment, setting).leaves;
  return { carried: after, leaves: [...whole.leaves, ...leaves] };
}

/** A choice waits: the part so far is set as a page with its options. */
function pending(carried: Carried, setting: Setting, options: readonly PageOption[]): Laid {
  const last = setting.play.moments.at(-1);
  if (!carried.part || !last) return { carried, leaves: [] };
  const { place } = setting.play;
  const offered = [...options.map(({ id, text }) => ({ id, text })), ...(place && options[0] ? passOverAt(place) : [])];
  const asking = withBlocks(carried, options[0] ? questionOf(carried.part, options[0].id) : []);
  const set = laid(asking, scenePage(asking, last.indicators, offered), last, setting);
  return { carried: { ...set.carried, part: carried.part }, leaves: set.leaves };
}

/** The question that an option answers. */
function questionOf({ scene, seat }: Part, option: string): readonly Block[] {
  const answers = scene.stitches[seat]?.choices.find(({ id }) => id === option)?.answers;
  return answers ? [{ block: "question", text: answers }] : [];
}

function scenePage({ part, seen }: Carried, now: Indicators, options: readonly PageOption[]): Page {
  const { seat, scene, blocks, fresh } = part as Part;
  return {
    kind: "scene",
    masthead: mastheadOf(scene, seat),
    blocks,
    fresh,
    options,
    gauges: gaugesFor(seat, now, seen[seat] ?? now),
  };
}

/** Lays a page down with its timeline, and what stands beside it. */
function laid(carried: Carried, page: Page | undefined, moment: Moment, { story, step }: Setting): Laid {
  if (!page) return { carried, leaves: [] };
  const { part, departed, seen } = carried;
  const { index } = story.script;
  const scene = "scene" in moment ? moment.scene : undefined;
  // What reaches the seat that moved first closes the scene: both have decided.
  const closes = moment.is === "arrival" && page.kind === "scene";
  const decided = page.kind === "consequence" || closes;
  const why = page.kind === "consequence" || part?.fresh === 0 ? part?.why : undefined;
  const timeline = timelineOf(index, moment.played, departed, page.masthead.year ?? 1920);
  const file = part && { seat: part.seat, image: moment.images[part.seat], belief: moment.beliefs[part.seat] };
  const leaf: Leaf = {
    page: { ...page, timeline },
    step,
    scene,
    decided,
    ...(why ? { why } : {}),
    ...(file && page.kind !== "card" ? { file } : {}),
  };
  const looked = part && page.kind === "scene" && !seen[part.seat] ? { [part.seat]: moment.indicators } : {};
  return { carried: { ...carried, seen: { ...seen, ...looked } }, leaves: [leaf] };
}
