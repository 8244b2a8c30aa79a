import type { Act, Manner } from "../relationship/acts.ts";
import { LAST_DAY } from "../relationship/calendar.ts";
import type { Day } from "../relationship/dates.ts";
import type { Facts } from "../relationship/facts.ts";
import type { Indicators } from "../relationship/indicators.ts";
import type { Moved } from "../relationship/model.ts";
import type { Receipt } from "../relationship/receipts.ts";
import { contextOf, outcomeOf, type Relationship } from "../relationship/relationship.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import type { Seat } from "../relationship/seats.ts";
import type { Option, PassageNode } from "../script/script.ts";
import type { SceneEntry } from "../script/story-index.ts";
import { answersOf } from "./answers.ts";
import { nextScene } from "./director.ts";
import type { Moment } from "./moments.ts";
import { type Story, seenFrom } from "./story.ts";

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
  /** The facts and numbers with which the part began. */
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
  const historical = options.find((each) => each.historical) ?? option;
  const taken: Place = {
    ...place,
    node,
    taken: [...place.taken, choice],
    act: option.act ?? place.act,
    manners: option.manner ? [...place.manners, option.manner] : place.manners,
  };
  return ok(
    afterPassage(story, { ...play, place: taken, moments: [{ is: "choice", scene, seat, option, historical, by }] }),
  );
}

const offered = (options: readonly Option[]): string => options.map(({ id }) => id).join(", ");

/** The passage just told: its facts happen as it ends; then a choice waits, or the part is over. */
function afterPassage(story: Story, play: Play): Play {
  const place = play.place as Place;
  const { scene, seat, node } = place;
  const moved = allHappen(story, play.relationship, node.passage.happened, scene.date);
  const told: Play = {
    ...play,
    relationship: moved.relationship,
    place: { ...place, receipts: [...place.receipts, ...moved.receipts] },
    moments: [...play.moments, { is: "passage", scene, seat, passage: node.passage }],
  };
  return node.passage.options.length > 0 ? told : endPart(story, told);
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
  const { relationship } = read;
  const consequence: Moment = {
    is: "consequence",
    scene,
    seat,
    before,
    after: contextOf(relationship).indicators,
    receipts: [...receipts, ...read.receipts],
  };
  const ended: Play = { ...play, relationship, place: undefined, moments: [...play.moments, consequence] };
  const other = scene.order[1 - turn];
  if (!other) return toNextScene(story, ended);
  const arrived = { ...ended, moments: [...ended.moments, ...arrivalOf(story, relationship, scene, other)] };
  return turn === 0 ? openPart(story, arrived, scene, 1) : toNextScene(story, arrived);
}

function arrivalOf(story: Story, relationship: Relationship, scene: SceneEntry, seat: Seat): Moment[] {
  if (!scene.stitches[`to_${seat}`]) return [];
  const { passage } = story.script.open(
    scene.id,
    `to_${seat}`,
    answersOf(() => seenFrom(story, relationship, seat)),
  );
  return passage.paragraphs.length > 0 ? [{ is: "arrival", scene, seat, paragraphs: passage.paragraphs }] : [];
}

function openPart(story: Story, play: Play, scene: SceneEntry, turn: number): Play {
  const seat = scene.order[turn] as Seat;
  const { facts, indicators } = contextOf(play.relationship);
  const node = story.script.open(
    scene.id,
    seat,
    answersOf(() => seenFrom(story, play.relationship, seat)),
  );
  const place: Place = {
    scene,
    turn,
    seat,
    node,
    taken: [],
    act: undefined,
    manners: [],
    evokable: facts,
    before: indicators,
    receipts: [],
  };
  return afterPassage(story, { ...play, place });
}

/** The scene is over: its last day passes, then the years to the next scene, or to the end. */
function toNextScene(story: Story, play: Play): Play {
  const last = story.script.index.scenes.find(({ id }) => id === play.played.at(-1));
  const over = passed(story, play, last?.until ?? last?.date);
  const foreseen = new Map<Day, Play>();
  const by = (day: Day): Play => {
    const then = foreseen.get(day) ?? passed(story, over, day);
    foreseen.set(day, then);
    return then;
  };
  const next = outcomeOf(over.relationship)
    ? undefined
    : nextScene(story.script.index, play.played, over.relationship, (day) => by(day).relationship);
  const then = by(next?.date ?? LAST_DAY);
  const outcome = outcomeOf(then.relationship);
  if (outcome || !next) {
    const { day } = contextOf(then.relationship);
    return { ...then, moments: [...then.moments, { is: "outcome", outcome: outcome ?? "none", day }] };
  }
  const opened: Play = {
    ...then,
    played: [...then.played, next.id],
    moments: [...then.moments, { is: "scene", scene: next }],
  };
  return openPart(story, opened, next, 0);
}

/** Time goes by up to a day. An outcome on the way stops the clock there. */
function passed({ model }: Story, play: Play, to: string | undefined): Play {
  const from = contextOf(play.relationship).day;
  if (!to || to <= from || outcomeOf(play.relationship)) return play;
  const { relationship, receipts } = model.pass(play.relationship, to);
  return { ...play, relationship, moments: [...play.moments, { is: "years", from, to, receipts }] };
}
