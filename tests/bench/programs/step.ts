import { readFileSync } from "node:fs";
import { type AnyActorScope, createActor } from "xstate";
import type { RelationshipEvent } from "../../../src/relationship/events.ts";
import { createRelationshipMachine } from "../../../src/relationship/machine.ts";
import { createModel } from "../../../src/relationship/model.ts";
import { contextOf, type Relationship } from "../../../src/relationship/relationship.ts";
import type { Deed } from "../../../src/relationship/turn.ts";
import { interleaved } from "../measure.ts";

/** A historical playthrough twice: as the model is asked for it, and as the events that came of it. */
export interface Given {
  readonly rounds: number;
  readonly asked: readonly Asked[];
  readonly events: readonly RelationshipEvent[];
}
export type Asked =
  | { readonly pass: string }
  | { readonly happen: string; readonly day: string }
  | { readonly read: Omit<Deed, "evokable"> };

const { rounds, asked, events } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Given;
/** Playthroughs a round: one alone is too short for the clock. */
const TIMES = 10;
const WARMING = 40;

const model = createModel();
function reckonedAndStepped(): Relationship {
  let now = model.begin();
  for (const each of asked) {
    if ("pass" in each) now = model.pass(now, each.pass).relationship;
    else if ("happen" in each) now = model.happen(now, each.happen, each.day).relationship;
    else now = model.read(now, { ...each.read, evokable: contextOf(now).facts }).relationship;
  }
  return now;
}

const machine = createRelationshipMachine();
const self = createActor(machine);
const nothing = () => {};
const scope = {
  self,
  id: "",
  sessionId: "",
  system: self.system,
  logger: nothing,
  defer: nothing,
  stopChild: nothing,
  emit: nothing,
  actionExecutor: nothing,
} as unknown as AnyActorScope;
function barelyStepped() {
  let now = self.getSnapshot();
  for (const event of events) now = machine.transition(now, event, scope as Parameters<typeof machine.transition>[2]);
  return now;
}

const timed = (run: () => unknown) => async (): Promise<number> => {
  const start = performance.now();
  for (let time = 0; time < TIMES; time++) run();
  return performance.now() - start;
};
const [ours, bare] = [timed(reckonedAndStepped), timed(barelyStepped)];
await interleaved(WARMING, ours, bare);
process.stdout.write(JSON.stringify(await interleaved(rounds, ours, bare)));
