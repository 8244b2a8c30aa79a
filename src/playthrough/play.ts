import type { Act, Manner } from "../relationship/acts.ts";
import { LAST_DAY } from "../relationship/calendar.ts";
import type { Day } from "../relationship/dates.ts";
import type { Facts } from "../relationship/facts.ts";
import type { Indicators } from "../relationship/indicators.ts";
import type { Moved } from "../relationship/model.ts";
import type { Receipt } from "../relationship/receipts.ts";
import { contextOf, outcomeOf, type Relationship } from "../relationship/relationship.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { otherSeat, type Seat } from "../relationship/seats.ts";
import type { Option, PassageNode } from "../script/script.ts";
import type { SceneEntry } from "../script/story-index.ts";
import { answersOf } from "./answers.ts";
import { nextScene } from "./director.ts";
import type { Happening, Moment } from "./moments.ts";
import { isKnown, type Story, seenFrom } from "./story.ts";

/** Where a play waits for a choice: inside one seat's part of a scene. */
export interface Place {
  readonly scene: SceneEntry;
  /** 0 for the seat that moves first, 1 for the second. */
  readonly turn: number;
  readonly seat: Seat;
  readonly node: PassageNode;
  /** Choices of this part so far. */
  readonly taken: readonly string[];
  readonly act: Act | undefined;
  readonly manners: readonly Manner[];
  /** The facts that the other seat knew, and the numbers, when the part began. */
  readonly evokable: Facts;
  readonly before: Indicators;
  /** What this part's facts have moved so far. */
  readonly receipts: readonly Receipt[];
}

/** A play at one point of its tree, as a value. `place` undefined: it has ended. */
export interface Play {
  readonly relationship: Relationship;
  readonly played: readonly string[];
  readonly place: Place | undefined;
  /** What the last choice brought about (or the beginning), in order. */
  readonly moments: readonly Moment[];
}

/** The first day, and the years to the first scene. */
export function begin(story: Story): Play {
  return toNextScene(story, { relationship: story.model.begin(), played: [], place: undefined, moments: [] });
}

/** Takes an option of the pending choice point. A choice no longer offered is a sentence. */
export function choose(story: Story, play: Play, choice: string, by: "player" | "counterpart"): Result<Play, string> {
  const { place } = play;
  if (!place) return failed(`“${choice}” was chosen after the end`);
  const { options } = place.node.passage;
  const option = options.find(({ id }) => id === choice);
  const node =
    option &&
    story.script.take(
      place.node,
      choice,
      answersOf(() => seenFrom(story, play.relationship, place.seat)),
    );
  if (!option || !node)
    return failed(`“${choice}” is not offered in ${place.scene.id}; offered are ${offered(options)}`);
  const { scene, seat } = place;
  const taken: Place = {
    ...place,
    node,
    taken: [...place.taken, choice],
    act: option.act ?? place.act,
    manners: option.manner ? [...place.manners, option.manner] : place.manners,
  };
  return ok(
    afterPassage(story, told({ ...play, place: taken, moments: [] }, { is: "choice", scene, seat, option, by })),
  );
}

/** A play to which one more thing has come about, stamped with how things stand. */
const told = (play: Play, happening: Happening): Play => {
  const { indicators, images, beliefs } = contextOf(play.relationship);
  return { ...play, moments: [...play.moments, { ...happening, indicators, images, beliefs, played: play.played }] };
};

const offered = (options: readonly Option[]): string => options.map(({ id }) => id).join(", ");

/** The passage just told: its facts happen as it ends; then a choice waits, or the part is over. */
function afterPassage(story: Story, play: Play): Play {
  const place = play.place as Place;
  const { scene, seat, node } = place;
  const moved = allHappen(story, play.relationship, node.passage.happened, scene.date);
  const next = told(
    {
      ...play,
      relationship: moved.relationship,
      place: { ...place, receipts: [...place.receipts, ...moved.receipts] },
    },
    { is: "passage", scene, seat, passage: node.passage },
  );
  return node.passage.options.length > 0 ? next : endPart(story, next);
}

function allHappen({ model }: Story, relationship: Relationship, facts: readonly string[], day: string): Moved {
  return facts.reduce<Moved>(
    (sofar, fact) => {
      const moved = model.happen(sofar.relationship, fact, day);
      return { relationship: moved.relationship, receipts: [...sofar.receipts, ...moved.receipts] };
    },
    { relationship, receipts: [] },
  );
}

/** A part ends: its act is read, then what reaches the other is told, and the other's part begins or the scene is over. */
function endPart(story: Story, play: Play): Play {
  const { scene, seat, turn, act, manners, evokable, before, receipts } = play.place as Place;
  const read: Moved = act
    ? story.model.read(play.relationship, { by: seat, act, manners, day: scene.date, evokable })
    : { relationship: play.relationship, receipts: [] };
  const ended = told(
    { ...play, relationship: read.relationship, place: undefined },
    { is: "consequence", scene, seat, before, receipts: [...receipts, ...read.receipts] },
  );
  const other = scene.order[1 - turn];
  if (!other) return toNextScene(story, ended);
  const arrived = arrival(story, ended, scene, other, [...receipts, ...read.receipts]);
  return turn === 0 ? openPart(story, arrived, scene, 1) : toNextScene(story, arrived);
}

function arrival(story: Story, play: Play, scene: SceneEntry, seat: Seat, receipts: readonly Receipt[]): Play {
  const stitch = `to_${seat}`;
  if (!scene.stitches[stitch]) return play;
  const answer = answersOf(() => seenFrom(story, play.relationship, seat));
  const { paragraphs } = story.script.open(scene.id, stitch, answer).passage;
  const reaching = receipts.filter(({ cause }) => cause.type !== "fact.happened" || isKnown(story, cause.fact, seat));
  return paragraphs.length > 0 ? told(play, { is: "arrival", scene, seat, paragraphs, receipts: reaching }) : play;
}

function openPart(story: Story, play: Play, scene: SceneEntry, turn: number): Play {
  const seat = scene.order[turn] as Seat;
  const { indicators } = contextOf(play.relationship);
  // Only what the hearer knows can be in his mind.
  const { facts } = seenFrom(story, play.relationship, otherSeat(seat));
  const answer = answersOf(() => seenFrom(story, play.relationship, seat));
  const node = story.script.open(scene.id, seat, answer);
  const beginning = { taken: [], act: undefined, manners: [], evokable: facts, before: indicators, receipts: [] };
  return afterPassage(story, { ...play, place: { scene, turn, seat, node, ...beginning } });
}

/** The scene is over: its last day passes, then the years to the next scene, or to the end. */
function toNextScene(story: Story, play: Play): Play {
  const { index } = story.script;
  const last = index.scenes.find(({ id }) => id === play.played.at(-1));
  const over = passed(story, play, last?.until ?? last?.date);
  const foreseen = new Map<Day, Play>();
  const by = (day: Day): Play => {
    const then = foreseen.get(day) ?? passed(story, over, day);
    foreseen.set(day, then);
    return then;
  };
  const { day } = contextOf(over.relationship);
  const next = outcomeOf(over.relationship)
    ? undefined
    : nextScene(index, play.played, day, (date) => by(date).relationship);
  const then = by(next?.date ?? LAST_DAY);
  const outcome = outcomeOf(then.relationship);
  if (outcome || !next) {
    return told(then, { is: "outcome", outcome: outcome ?? "none", day: contextOf(then.relationship).day });
  }
  return openPart(story, told({ ...then, played: [...then.played, next.id] }, { is: "scene", scene: next }), next, 0);
}

/** Time goes by up to a day. An outcome on the way stops the clock there. */
function passed({ model }: Story, play: Play, to: Day | undefined): Play {
  const from = contextOf(play.relationship).day;
  if (!to || to <= from || outcomeOf(play.relationship)) return play;
  const { relationship, receipts } = model.pass(play.relationship, to);
  return told({ ...play, relationship }, { is: "years", from, to, receipts });
}
