import { and, assign, setup, stateIn } from "xstate";
import { DEFAULT_NUMBERS, type Numbers } from "./assumptions.ts";
import type { CalendarId } from "./calendar.ts";
import { beginningWith, type Context, ledgerOf } from "./context.ts";
import { EVENT_TYPES, type RelationshipEvent } from "./events.ts";
import { ROADS, type Road, type RoadStep } from "./roads.ts";
import { walkingOn } from "./walking.ts";

/** Transitions at events of the calendar, in a region: event → where it goes. */
const struck = <Target extends string>(targets: Partial<Record<CalendarId, Target>>) =>
  Object.entries(targets).map(([event, target]) => ({
    guard: { type: "struck" as const, params: { event } },
    target: target as Target,
  }));

/** Transitions at facts, in a region: fact → where it goes. */
const happened = <Target extends string>(targets: Readonly<Record<string, Target>>) =>
  Object.entries(targets).map(([fact, target]) => ({ guard: { type: "happened" as const, params: { fact } }, target }));

/** A transition at each of the four kinds of event. No wildcard: that would also take XState's own events, as when a region is done. */
const atEvery = <Transition>(transition: Transition) =>
  Object.fromEntries(EVENT_TYPES.map((type) => [type, transition])) as Record<(typeof EVENT_TYPES)[number], Transition>;

/** The Congress of October 1961, with what was said of Albania or without. */
const THE_CONGRESS = ["twenty-second-congress", "congress-without-albania"] as const satisfies readonly CalendarId[];
const POLEMICS_PUBLIC = { type: "known" as const, params: { fact: "polemics-public" } };

/**
 * The relationship as one parallel machine: where it stands (`phase`), who leads, what is given, what is aimed at whom,
 * and which road it is on. `roads` are the ways to other ends; `numbers` the assumptions.
 */
export const createRelationshipMachine = (roads: readonly Road[] = ROADS, numbers: Numbers = DEFAULT_NUMBERS) => {
  const walking = walkingOn(roads, numbers);
  return setup({
    types: {} as { context: Context; events: RelationshipEvent },
    guards: {
      struck: ({ event }, { event: id }: { event: string }) => event.type === "calendar.struck" && event.event === id,
      happened: ({ event }, { fact }: { fact: string }) => event.type === "fact.happened" && event.fact === fact,
      known: ({ context }, { fact }: { fact: string }) => fact in context.facts,
      aidWithdrawn: stateIn({ aid: "withdrawn" }),
      lineParted: ({ context }) => context.indicators.unity < numbers["split.unity"],
      /** Asked of how his standing was when the Congress met: what the Congress itself does to it is not yet known. */
      chairLost: ({ context }) => context.indicators["standing-beijing"] < numbers["home.doubt"],
      roadOpens: ({ context, event }) => walking.ahead(context, event) !== undefined,
      roadNarrows: ({ context, event }) => walking.asks("narrows", context, event),
      roadArrives: ({ context, event }) => walking.asks("arrives", context, event),
      roadLeft: ({ context, event }, { by }: { by: readonly RoadStep[] }) => walking.left(by, context, event),
      roadYields: ({ context, event }) => walking.yields(context, event),
    },
    actions: {
      enterInLedger: assign(({ context, event }) => ledgerOf(context, event)),
      phaseBegins: assign(({ context }, { phase }: { phase: string }) => ({
        phases: [...context.phases, { phase, day: context.day }],
      })),
      takeRoad: assign(({ context, event }) => ({ road: walking.ahead(context, event)?.to })),
      leaveRoad: assign(() => ({ road: undefined })),
    },
  }).createMachine({
    id: "relationship",
    type: "parallel",
    context: beginningWith(numbers),
    states: {
      /** Keeps the numbers: every event's changes are applied here, once, whatever else moves. */
      ledger: { on: atEvery({ actions: "enterInLedger" as const }) },

      phase: {
        initial: "comintern-support",
        states: {
          "comintern-support": {
            entry: { type: "phaseBegins", params: { phase: "comintern-support" } },
            on: { "calendar.struck": struck({ "peoples-republic": "alliance" }) },
          },
          alliance: {
            entry: { type: "phaseBegins", params: { phase: "alliance" } },
            on: {
              "calendar.struck": struck({ "secret-speech": "de-stalinization", "speech-shared": "de-stalinization" }),
            },
          },
          "de-stalinization": {
            entry: { type: "phaseBegins", params: { phase: "de-stalinization" } },
            // The split is no single day: two of its three signs make it.
            always: [
              { guard: and([POLEMICS_PUBLIC, "aidWithdrawn"]), target: "split" },
              { guard: and([POLEMICS_PUBLIC, "lineParted"]), target: "split" },
              { guard: and(["aidWithdrawn", "lineParted"]), target: "split" },
            ],
            on: { "calendar.struck": struck({ "border-talks-open": "cold-peace", "no-talks": "cold-peace" }) },
          },
          split: {
            entry: { type: "phaseBegins", params: { phase: "split" } },
            on: {
              "calendar.struck": struck({
                "treaty-with-mongolia": "border-crisis",
                "border-talks-open": "cold-peace",
                "no-talks": "cold-peace",
              }),
            },
          },
          "border-crisis": {
            entry: { type: "phaseBegins", params: { phase: "border-crisis" } },
            on: { "calendar.struck": struck({ "border-talks-open": "cold-peace", "no-talks": "cold-peace" }) },
          },
          "cold-peace": {
            type: "final",
            entry: { type: "phaseBegins", params: { phase: "cold-peace" } },
          },
        },
      },

      "beijing-leader": {
        initial: "central-committee",
        states: {
          "central-committee": { on: { "calendar.struck": struck({ "sixth-plenum": "mao" }) } },
          mao: {
            on: {
              "calendar.struck": THE_CONGRESS.map((event) => ({
                guard: and([{ type: "struck" as const, params: { event } }, "chairLost"]),
                target: "second-line" as const,
              })),
            },
          },
          "second-line": { on: { "calendar.struck": struck({ "tenth-plenum": "mao", "cultural-revolution": "mao" }) } },
        },
      },
      "moscow-leader": {
        initial: "lenin",
        states: {
          lenin: { on: { "calendar.struck": struck({ "lenin-silent": "stalin" }) } },
          stalin: { on: { "calendar.struck": struck({ "death-of-stalin": "stalins-heirs" }) } },
          "stalins-heirs": { on: { "calendar.struck": struck({ "malenkov-resigns": "khrushchev" }) } },
          khrushchev: { on: { "calendar.struck": struck({ "fall-of-khrushchev": "brezhnev-kosygin" }) } },
          "brezhnev-kosygin": {},
        },
      },

      aid: {
        initial: "none",
        states: {
          none: {
            on: {
              "calendar.struck": struck({ "khrushchevs-gifts": "flowing", "khrushchevs-plants": "flowing" }),
              "fact.happened": happened({ "treaty-granted": "flowing" }),
            },
          },
          flowing: { on: { "fact.happened": happened({ "specialists-recalled": "withdrawn" }) } },
          withdrawn: {},
        },
      },
      bomb: {
        initial: "none",
        states: {
          none: { on: { "calendar.struck": struck({ "defence-technology": "promised", "lop-nur": "tested" }) } },
          promised: { on: { "calendar.struck": struck({ "bomb-letter": "refused", "lop-nur": "tested" }) } },
          refused: { on: { "calendar.struck": struck({ "lop-nur": "tested" }) } },
          tested: {},
        },
      },
      border: {
        initial: "quiet",
        states: {
          quiet: { on: { "calendar.struck": struck({ "yi-ta": "watched" }) } },
          watched: { on: { "calendar.struck": struck({ "treaty-with-mongolia": "armed" }) } },
          armed: { on: { "calendar.struck": struck({ "zhenbao-march-2": "bloody" }) } },
          bloody: { on: { "calendar.struck": struck({ "border-talks-open": "talking" }) } },
          talking: {},
        },
      },

      korea: {
        initial: "quiet",
        states: {
          quiet: { on: { "calendar.struck": struck({ "war-in-korea": "war" }) } },
          war: { on: { "calendar.struck": struck({ armistice: "tense" }) } },
          tense: {},
        },
      },
      taiwan: {
        initial: "quiet",
        states: {
          quiet: { on: { "calendar.struck": struck({ "war-in-korea": "tense" }) } },
          tense: { on: { "calendar.struck": struck({ "jinmen-shelled": "war" }) } },
          war: { on: { "calendar.struck": struck({ "jinmen-every-other-day": "tense" }) } },
        },
      },
      india: {
        initial: "quiet",
        states: {
          quiet: { on: { "calendar.struck": struck({ "tass-on-longju": "tense" }) } },
          tense: { on: { "calendar.struck": struck({ himalaya: "war" }) } },
          war: { on: { "calendar.struck": struck({ "cuba-and-ceasefire": "tense" }) } },
        },
      },
      vietnam: {
        initial: "quiet",
        states: {
          quiet: { on: { "calendar.struck": struck({ tonkin: "tense" }) } },
          tense: { on: { "calendar.struck": struck({ "bombs-on-hanoi": "war" }) } },
          war: {},
        },
      },

      road: {
        initial: "open",
        states: {
          open: {
            on: atEvery({
              guard: "roadOpens" as const,
              target: "first-warning" as const,
              actions: "takeRoad" as const,
            }),
          },
          "first-warning": {
            on: atEvery([
              {
                guard: { type: "roadLeft", params: { by: ["turnsBack", "lastExit"] } },
                target: "open",
                actions: "leaveRoad",
              },
              { guard: "roadYields", target: "first-warning", actions: "takeRoad" },
              { guard: "roadNarrows", target: "last-exit" },
            ] as const),
          },
          "last-exit": {
            on: atEvery([
              { guard: { type: "roadLeft", params: { by: ["lastExit"] } }, target: "open", actions: "leaveRoad" },
              { guard: "roadArrives", target: "arrived" },
            ] as const),
          },
          arrived: { type: "final" },
        },
      },
    },
  });
};

export type RelationshipMachine = ReturnType<typeof createRelationshipMachine>;

/** A guard as its parameters and parts tell what it asks for. */
interface Asking {
  readonly params?: { readonly event?: string; readonly fact?: string };
  readonly guards?: readonly Asking[];
}

/** The events of the calendar and the facts that some guard of the machine asks for by name. */
export function namedIn(machine: RelationshipMachine): {
  readonly events: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
} {
  const states = Object.values(machine.root.states).flatMap((region) => Object.values(region.states));
  const transitions = states.flatMap((state) => [...state.transitions.values(), state.always ?? []].flat());
  const partsOf = (guard: Asking): readonly Asking[] => [guard, ...(guard.guards ?? []).flatMap(partsOf)];
  const asked = transitions.flatMap(({ guard }) => (guard ? partsOf(guard as Asking) : []));
  return {
    events: new Set(asked.flatMap(({ params }) => params?.event ?? [])),
    facts: new Set(asked.flatMap(({ params }) => params?.fact ?? [])),
  };
}
