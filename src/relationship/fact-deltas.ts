import { assumedDeltas, type Numbers } from "./assumptions.ts";
import { type Deltas, FACTS } from "./facts.ts";

const known = new WeakMap<Numbers, Map<string, Deltas>>();

/** What a fact moves with these numbers in force. Asked of every option that anybody weighs, so it is worked out once. */
export function factDeltas(fact: string, numbers: Numbers): Deltas {
  const deltas = known.get(numbers) ?? new Map<string, Deltas>();
  known.set(numbers, deltas);
  const found = deltas.get(fact) ?? assumedDeltas(numbers, `fact.${fact}`, FACTS[fact]?.changes ?? {});
  deltas.set(fact, found);
  return found;
}
