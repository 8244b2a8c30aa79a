import { and, assign, setup, stateIn } from "xstate";
import { DEFAULT_NUMBERS, type Numbers } from "./assumptions.ts";
import { beginningWith, type Context, ledgerOf } from "./context.ts";
import type { RelationshipEvent } from "./events.ts";
import { AID_AND_ARMS } from "./regions/aid-and-arms.ts";
import { LEADERS_OF_CHAIRS } from "./regions/leaders.ts";
import { NEIGHBOURS } from "./regions/neighbours.ts";
import { atEvery, struck } from "./regions/transitions.ts";
import { ROADS, type Road, type RoadStep } from "./roads.ts";
import { walkingOn } from "./walking.ts";

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
                "mongolia-renewed": "border-crisis",
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

      ...LEADERS_OF_CHAIRS,
      ...AID_AND_ARMS,
      ...NEIGHBOURS,

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
