import type { Moment } from "../playthrough/moments.ts";
import type { Play } from "../playthrough/play.ts";
import type { Story } from "../playthrough/story.ts";
import type { Indicators } from "../relationship/indicators.ts";
import { contextOf } from "../relationship/relationship.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SceneEntry } from "../script/story-index.ts";
import { type Choice, type Consequence, consequencePage } from "./consequence.ts";
import { endPage } from "./end.ts";
import { gaugesFor } from "./gauges.ts";
import { bothSeats, mastheadOf, timelineOf } from "./masthead.ts";
import type { Block, Page } from "./page.ts";
import { proseOf } from "./prose.ts";
import { contentNote, SEAT_NAMES } from "./words.ts";
import { yearsPage } from "./years.ts";

/** A page, with what the keys beside it need to know. */
export interface Leaf {
  readonly page: Page;
  /** The step of the playthrough that brought it. */
  readonly step: number;
  readonly scene: SceneEntry | undefined;
  readonly consequence?: Consequence;
}

/** Whose eyes the pages are for, and in which chairs a person chooses. */
export interface Readers {
  readonly seats: readonly Seat[];
  readonly choosing: readonly Seat[];
}

/** Sets a playthrough's moments as pages, in order, for the seats that read them. */
export function leavesOf(story: Story, steps: readonly Play[], readers: Readers): readonly Leaf[] {
  const setter = new Setter(story, readers);
  steps.forEach((play, step) => {
    for (const moment of play.moments) setter.set(moment, play, step);
    setter.pause(play, step);
  });
  return setter.leaves;
}

/** Keeps what a page needs of the moments before it: the part's blocks so far, and what each seat saw last. */
class Setter {
  readonly leaves: Leaf[] = [];
  readonly #story: Story;
  readonly #readers: Readers;
  #blocks: Block[] = [];
  #fresh = 0;
  #seat: Seat | undefined;
  #scene: SceneEntry | undefined;
  #decision: Choice | undefined;
  #facing: Seat | undefined;
  readonly #seen: Partial<Record<Seat, Indicators>> = {};
  readonly #departed = new Set<string>();

  constructor(story: Story, readers: Readers) {
    this.#story = story;
    this.#readers = readers;
  }

  set(moment: Moment, play: Play, step: number): void {
    switch (moment.is) {
      case "years":
        this.#leaf(yearsPage(moment), play, step);
        break;
      case "scene":
        this.#scene = moment.scene;
        break;
      case "arrival":
        this.#arrival(moment, play, step);
        break;
      case "passage":
        this.#tell(moment.seat, moment.scene, proseOf(moment.passage.paragraphs), play, step);
        break;
      case "choice":
        this.#choice(moment);
        break;
      case "consequence":
        this.#consequence(moment, play, step);
        break;
      case "outcome":
        this.#scene = undefined;
        this.#leaf(endPage(this.#story, play.relationship, moment), play, step);
    }
  }

  /** A choice waits for a person: the part so far is set as a page with its options. */
  pause(play: Play, step: number): void {
    const { place } = play;
    if (!place || !this.#readers.choosing.includes(place.seat)) return;
    const options = place.node.passage.options.map(({ id, text }) => ({ id, text }));
    this.#scenePage(place.scene, place.seat, options, play, step);
  }

  #reads(seat: Seat): boolean {
    return this.#readers.seats.includes(seat);
  }

  #tell(seat: Seat, scene: SceneEntry, blocks: readonly Block[], play: Play, step: number): void {
    if (!this.#reads(seat)) return;
    if (this.#seat !== seat) this.#turnTo(seat, scene, play, step);
    this.#blocks.push(...blocks);
  }

  /** A new part: nothing of the other seat's stays on the page; where both are played, a card stands between. */
  #turnTo(seat: Seat, scene: SceneEntry, play: Play, step: number): void {
    this.#blocks = scene.contentNote ? [{ block: "remark", text: contentNote(scene.contentNote) }] : [];
    this.#fresh = 0;
    this.#seat = seat;
    this.#decision = undefined;
    if (bothSeats(this.#readers.choosing) && this.#facing !== seat) this.#leaf(cardPage(seat, scene), play, step);
    this.#facing = seat;
  }

  #arrival(moment: Extract<Moment, { is: "arrival" }>, play: Play, step: number): void {
    const { seat, scene, paragraphs } = moment;
    this.#tell(
      seat,
      scene,
      [{ block: "heading", text: `What reaches ${SEAT_NAMES[seat]}` }, ...proseOf(paragraphs)],
      play,
      step,
    );
    const laterPart = scene.order.indexOf(seat) === 1;
    if (this.#reads(seat) && !laterPart) {
      this.#scenePage(scene, seat, [], play, step);
      this.#seat = undefined;
    }
  }

  #choice(moment: Choice): void {
    if (moment.option.act) {
      this.#decision = moment;
      if (!moment.option.historical) this.#departed.add(moment.scene.id);
    }
    if (!this.#reads(moment.seat)) return;
    this.#fresh = this.#blocks.length;
    this.#blocks.push({ block: "chosen", text: moment.option.text });
  }

  #consequence(moment: Consequence, play: Play, step: number): void {
    const { seat, scene } = moment;
    if (this.#reads(seat)) {
      const alone = this.#readers.choosing.includes(seat);
      if (!alone) this.#scenePage(scene, seat, [], play, step);
      const closing = alone ? this.#blocks.slice(this.#fresh) : [];
      const page = consequencePage(moment, this.#decision, closing);
      this.#leaf(page, play, step, moment);
      this.#seen[seat] = moment.after;
    }
    this.#seat = undefined;
    this.#decision = undefined;
  }

  #scenePage(scene: SceneEntry, seat: Seat, options: Page["options"], play: Play, step: number): void {
    const now = contextOf(play.relationship).indicators;
    const seen = this.#seen[seat] ?? now;
    this.#seen[seat] ??= now;
    this.#leaf(
      {
        kind: "scene",
        masthead: mastheadOf(scene, seat),
        blocks: [...this.#blocks],
        fresh: this.#fresh,
        options,
        gauges: gaugesFor(seat, now, seen),
      },
      play,
      step,
    );
  }

  #leaf(page: Page | undefined, play: Play, step: number, consequence?: Consequence): void {
    if (!page) return;
    const year = page.masthead.year ?? this.leaves.at(-1)?.page.timeline?.now ?? 1920;
    const timeline = timelineOf(this.#story.script.index, play.played, this.#departed, year);
    const leaf = { page: { ...page, timeline }, step, scene: this.#scene };
    this.leaves.push(consequence ? { ...leaf, consequence } : leaf);
  }
}

/** Between the two chairs: whose eyes the next pages are for. */
const cardPage = (seat: Seat, scene: SceneEntry): Page => ({
  kind: "card",
  masthead: mastheadOf(scene, seat),
  blocks: [
    { block: "heading", text: `${SEAT_NAMES[seat]}’s chair` },
    {
      block: "remark",
      text: `The next pages are for ${SEAT_NAMES[seat]} alone. Whoever plays the other seat looks away.`,
    },
  ],
  fresh: 0,
  options: [],
  gauges: [],
});
