import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transition } from "xstate";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import { CALENDAR } from "../../src/relationship/calendar.ts";
import { factsIn } from "../../src/relationship/conditions.ts";
import { EVENT_TYPES, type RelationshipEvent } from "../../src/relationship/events.ts";
import type { Indicator } from "../../src/relationship/indicators.ts";
import { createRelationshipMachine } from "../../src/relationship/machine.ts";
import { namedIn } from "../../src/relationship/named.ts";
import { ROAD_STEPS, ROADS, type Road } from "../../src/relationship/roads.ts";
import { createStepper, type Snapshot } from "../../src/relationship/step.ts";

const stepper = createStepper(DEFAULT_NUMBERS);

const struck = (event: string, day = "1950-01-01", sets: readonly string[] = []): RelationshipEvent => ({
  type: "calendar.struck",
  event,
  sets,
  day,
  changes: [],
});
const happened = (fact: string, day = "1950-01-01"): RelationshipEvent => ({
  type: "fact.happened",
  fact,
  day,
  changes: [],
});
const unity = (to: number): RelationshipEvent => ({
  type: "time.passed",
  year: 1960,
  day: "1960-01-01",
  changes: [{ of: "indicator", indicator: "unity" satisfies Indicator, from: 50, to, because: "" }],
});
const standing = (to: number): RelationshipEvent => ({
  type: "time.passed",
  year: 1961,
  day: "1961-01-01",
  changes: [{ of: "indicator", indicator: "standing-beijing", from: 50, to, because: "" }],
});
const POLEMICS = struck("long-live-leninism", "1960-04-16", ["polemics-public"]);
const ALLIED = [struck("peoples-republic"), happened("treaty-granted")];
const AFTER_STALIN = [...ALLIED, struck("secret-speech")];

const after = (events: readonly RelationshipEvent[], from: Snapshot = stepper.initial, { step } = stepper) =>
  events.reduce((now, event) => step(now, event), from).value as Record<string, unknown>;

describe("what moves the machine", () => {
  test.each<[name: string, events: readonly RelationshipEvent[], region: string, state: string]>([
    ["it begins with the Comintern's support", [], "phase", "comintern-support"],
    ["the People's Republic begins the alliance", [struck("peoples-republic")], "phase", "alliance"],
    [
      "Stalin's death alone ends no alliance",
      [struck("peoples-republic"), struck("death-of-stalin")],
      "phase",
      "alliance",
    ],
    ["the secret speech begins de-Stalinization", AFTER_STALIN, "phase", "de-stalinization"],
    ["without an alliance the secret speech begins nothing", [struck("secret-speech")], "phase", "comintern-support"],
    [
      "polemics in public are one sign of the split, and not enough",
      [...AFTER_STALIN, POLEMICS],
      "phase",
      "de-stalinization",
    ],
    [
      "the recall is one sign, and not enough",
      [...AFTER_STALIN, happened("specialists-recalled")],
      "phase",
      "de-stalinization",
    ],
    ["unity below 35 is one sign, and not enough", [...AFTER_STALIN, unity(34)], "phase", "de-stalinization"],
    [
      "July 1960: polemics and the recall make the split",
      [...AFTER_STALIN, POLEMICS, happened("specialists-recalled")],
      "phase",
      "split",
    ],
    ["by schedule: polemics and a parted line make it later", [...AFTER_STALIN, POLEMICS, unity(33)], "phase", "split"],
    [
      "the recall and a parted line make it without a polemic",
      [...AFTER_STALIN, happened("specialists-recalled"), unity(34)],
      "phase",
      "split",
    ],
    ["unity of 35 has not parted", [...AFTER_STALIN, POLEMICS, unity(35)], "phase", "de-stalinization"],
    [
      "Soviet troops in Mongolia turn the split into a border crisis",
      [...AFTER_STALIN, POLEMICS, unity(0), struck("treaty-with-mongolia")],
      "phase",
      "border-crisis",
    ],
    ["without a split they do not", [...AFTER_STALIN, struck("treaty-with-mongolia")], "phase", "de-stalinization"],
    [
      "talks on 20 October 1969 end it in a cold peace",
      [...AFTER_STALIN, POLEMICS, unity(0), struck("treaty-with-mongolia"), struck("border-talks-open")],
      "phase",
      "cold-peace",
    ],
    [
      "and so does the day without talks",
      [...AFTER_STALIN, POLEMICS, unity(0), struck("no-talks")],
      "phase",
      "cold-peace",
    ],

    ["Lenin silent is followed by Stalin", [struck("lenin-silent")], "moscow-leader", "stalin"],
    ["Lenin's death changes nobody", [struck("lenin-silent"), struck("death-of-lenin")], "moscow-leader", "stalin"],
    ["Stalin by his heirs", [struck("lenin-silent"), struck("death-of-stalin")], "moscow-leader", "stalins-heirs"],
    [
      "and they by one of them",
      [struck("lenin-silent"), struck("death-of-stalin"), struck("malenkov-resigns")],
      "moscow-leader",
      "khrushchev",
    ],
    [
      "Khrushchev by Brezhnev and Kosygin",
      [struck("lenin-silent"), struck("death-of-stalin"), struck("malenkov-resigns"), struck("fall-of-khrushchev")],
      "moscow-leader",
      "brezhnev-kosygin",
    ],
    ["Zunyi did not make Mao leader", [struck("zunyi")], "beijing-leader", "central-committee"],
    ["the Sixth Plenum did", [struck("sixth-plenum")], "beijing-leader", "mao"],
    [
      "a strong Mao keeps his chair in 1961",
      [struck("sixth-plenum"), struck("twenty-second-congress")],
      "beijing-leader",
      "mao",
    ],

    [
      "a Mao whose standing is below thirty passes the chair to the second line",
      [struck("sixth-plenum"), standing(29), struck("twenty-second-congress")],
      "beijing-leader",
      "second-line",
    ],
    [
      "the Tenth Plenum takes it back",
      [struck("sixth-plenum"), standing(29), struck("twenty-second-congress"), struck("tenth-plenum")],
      "beijing-leader",
      "mao",
    ],
    [
      "or the Cultural Revolution does",
      [struck("sixth-plenum"), standing(29), struck("twenty-second-congress"), struck("cultural-revolution")],
      "beijing-leader",
      "mao",
    ],

    ["the treaty brings aid", [happened("treaty-granted")], "aid", "flowing"],
    ["without it aid comes with Khrushchev", [struck("khrushchevs-gifts")], "aid", "flowing"],
    ["the recall withdraws it", [...ALLIED, happened("specialists-recalled")], "aid", "withdrawn"],
    ["contracts run out by schedule withdraw nothing", [...ALLIED, happened("by-schedule")], "aid", "flowing"],
    ["October 1957 promises a bomb", [struck("defence-technology")], "bomb", "promised"],
    ["the letter of June 1959 refuses it", [struck("defence-technology"), struck("bomb-letter")], "bomb", "refused"],
    ["a bomb never promised cannot be refused", [struck("bomb-letter")], "bomb", "none"],
    ["Lop Nur tests one all the same", [struck("lop-nur")], "bomb", "tested"],
    [
      "a bomb promised and never refused is tested",
      [struck("defence-technology"), struck("lop-nur")],
      "bomb",
      "tested",
    ],
    ["Zhenbao is shot at only across an armed border", [struck("zhenbao-march-2")], "border", "quiet"],
    [
      "Yi–Ta, Mongolia, Zhenbao: watched, armed, bloody",
      [struck("yi-ta"), struck("treaty-with-mongolia"), struck("zhenbao-march-2")],
      "border",
      "bloody",
    ],
    ["Korea at war draws the fleet to Taiwan", [struck("war-in-korea")], "taiwan", "tense"],
    ["guns on Jinmen are a war in the Strait", [struck("war-in-korea"), struck("jinmen-shelled")], "taiwan", "war"],
    [
      "every other day they are not",
      [struck("war-in-korea"), struck("jinmen-shelled"), struck("jinmen-every-other-day")],
      "taiwan",
      "tense",
    ],
    ["Tonkin is no war yet", [struck("tonkin")], "vietnam", "tense"],
    ["Hanoi is", [struck("tonkin"), struck("bombs-on-hanoi")], "vietnam", "war"],
    ["the armistice leaves Korea tense", [struck("war-in-korea"), struck("armistice")], "korea", "tense"],
    [
      "India: tense, at war, tense again",
      [struck("tass-on-longju"), struck("himalaya"), struck("cuba-and-ceasefire")],
      "india",
      "tense",
    ],
    ["no road is open without one in the table", [unity(0), unity(0)], "road", "open"],
  ])("%s", (_, events, region, state) => expect(after(events)[region]).toBe(state));
});

/** A road whose steps and ways back ask for the unity of line alone. */
const road: Road = {
  to: "asian-tito",
  reach: "near",
  window: ["1949-01-01", "1961-01-01"],
  warns: { below: { unity: 40 }, says: "" },
  turnsBack: { atLeast: { unity: 60 }, says: "" },
  narrows: { below: { unity: 30 }, says: "" },
  lastExit: { atLeast: { unity: 70 }, says: "" },
  arrives: { below: { unity: 20 }, says: "" },
  because: "",
  sources: [],
};

describe("a road", () => {
  const onRoad = createStepper(DEFAULT_NUMBERS, [road]);
  const late: RelationshipEvent = { type: "time.passed", year: 1961, day: "1961-01-01", changes: [] };
  test.each<[string, readonly RelationshipEvent[], string]>([
    ["stays open until it warns", [unity(40)], "open"],
    ["warns first", [unity(39)], "first-warning"],
    ["takes one step at an event, however bad it is", [unity(10)], "first-warning"],
    ["narrows to the last exit", [unity(39), unity(29)], "last-exit"],
    ["arrives", [unity(39), unity(29), unity(19)], "arrived"],
    ["is left at the first warning", [unity(39), unity(60)], "open"],
    [
      "is not left at the last exit by the way back from the first warning",
      [unity(39), unity(29), unity(60)],
      "last-exit",
    ],
    ["is left at the last exit by its own way", [unity(39), unity(29), unity(70)], "open"],
    ["is left when its years are over", [unity(39), unity(29), late], "open"],
    ["does not open after its years", [late, { ...unity(10), day: "1961-02-01" }], "open"],
    ["can be taken again", [unity(39), unity(60), unity(39)], "first-warning"],
  ])("%s", (_, events, state) => expect(after(events, onRoad.initial, onRoad).road).toBe(state));
});

/** What moves regions and roads, each on a day on which it counts. */
const ROAD_FACTS = [
  ...["treaty-granted", "specialists-recalled", "by-schedule"].map((fact) => ({ fact, day: "1950-01-01" })),
  ...ROADS.flatMap((each) =>
    ROAD_STEPS.flatMap((step) => factsIn(each[step]).map((fact) => ({ fact, day: each.window[0] }))),
  ),
];

test.each([
  ["without roads", []],
  ["on a road", [road]],
  ["on the roads of the table", ROADS],
])("the reused scope steps as XState's own transition() does, %s", (_, roads) => {
  const machine = createRelationshipMachine(roads);
  const stepper = createStepper(DEFAULT_NUMBERS, roads);
  const anyEvent = fc.oneof(
    fc.constantFrom(...CALENDAR).map(({ id, date, sets }) => struck(id, date, sets)),
    fc.constantFrom(...ROAD_FACTS).map(({ fact, day }) => happened(fact, day)),
    fc.integer({ min: 0, max: 100 }).map(unity),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      let [ours, theirs] = [stepper.initial, stepper.initial];
      for (const event of events) {
        ours = stepper.step(ours, event);
        [theirs] = transition(machine, theirs, event);
      }
      expect(ours.value).toEqual(theirs.value);
      expect(ours.context).toEqual(theirs.context);
    }),
    { numRuns: 50 },
  );
});

test("every event of the calendar that the machine names stands in the calendar, and each kind of event is taken", () => {
  const machine = createRelationshipMachine();
  const ids = new Set(CALENDAR.map(({ id }) => id));
  const { events } = namedIn(machine);
  expect(events.size).toBeGreaterThan(20);
  for (const each of events) expect(ids).toContain(each);
  for (const type of EVENT_TYPES) expect(machine.events).toContain(type);
});

test("a step never changes the snapshot it started from", () => {
  const frozen = (value: unknown): void => {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  };
  let now = stepper.initial;
  for (const { id, date, sets } of CALENDAR) {
    frozen(now.context);
    now = stepper.step(now, struck(id, date, sets));
  }
  expect(now.context.phases.length).toBeGreaterThan(3);
});
