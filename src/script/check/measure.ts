import { questionsIn } from "../compiler/pieces.ts";
import type { At } from "../story-index.ts";
import { type Exclusive, familyOf, familyOfQuestion, type Known, type OnAsk, outcomes } from "./answers.ts";
import { any, chosen, END, type Measure, withWords } from "./extents.ts";
import { after, type FlowNode } from "./flow.ts";

/** What holds at a place: answers, and facts of this passage, which are known only from the next choice on. */
interface State {
  readonly known: Known;
  readonly fresh: readonly string[];
}

export interface Circumstances {
  readonly known: Known;
  readonly exclusive: Exclusive;
  readonly onAsk?: OnAsk;
  /** Something happened and was asked on one passage: it is answered as if it had not. */
  readonly onTooSoon?: (fact: string, at: At) => void;
}

/**
 * Counts over every way through a part at once. Ways that meet again with the same answers in mind are counted once, so that the work grows
 * with the text and not with the number of ways; of the answers only those that something further on still asks for are kept in mind.
 */
export function measure(start: FlowNode, { known, exclusive, onAsk, onTooSoon }: Circumstances): Measure {
  const memo = new Map<FlowNode, Map<string, Measure>>();
  const live = liveness(exclusive);

  function at(node: FlowNode, wide: State): Measure {
    if (node.is === "end") return END;
    const state = narrowed(wide, live(node), exclusive);
    const key = JSON.stringify([[...state.known].toSorted(), state.fresh]);
    const seen = memo.get(node) ?? new Map<string, Measure>();
    memo.set(node, seen);
    const found = seen.get(key) ?? count(node, state);
    seen.set(key, found);
    return found;
  }

  function count(node: Exclude<FlowNode, { is: "end" }>, state: State): Measure {
    switch (node.is) {
      case "text":
        return withWords(at(node.next, state), node.words);
      case "happened":
        return at(node.next, { ...state, fresh: [...state.fresh, node.fact] });
      case "jump":
        return at(node.next(), state);
      case "arms":
        return arms(node, state);
      case "choice":
        return choice(node, state);
    }
  }

  function arms(node: FlowNode & { is: "arms" }, state: State): Measure {
    let open: readonly State[] = [state];
    const found: Measure[] = [];
    for (const { test, next } of node.arms) {
      if (!test) {
        found.push(...open.map((each) => at(next, each)));
        open = [];
      } else {
        const all = open.flatMap((each) => asked(test, each));
        found.push(...all.filter(([yes]) => yes).map(([, each]) => at(next, each)));
        open = all.filter(([yes]) => !yes).map(([, each]) => each);
      }
    }
    return any([...found, ...open.map((each) => at(node.otherwise, each))]);
  }

  function choice(node: FlowNode & { is: "choice" }, state: State): Measure {
    const met: State = {
      known: new Map([...state.known, ...state.fresh.map((fact) => [`has ${fact}`, true] as const)]),
      fresh: [],
    };
    return any(
      node.offers.flatMap(({ offer, next }) =>
        (offer.test ? asked(offer.test, state) : [[true, state] as const])
          .filter(([yes]) => yes)
          .map(([, { known }]) => at(next, { ...met, known: new Map([...known, ...met.known]) }))
          .map((then) => chosen(then, offer.tags, offer.at)),
      ),
    );
  }

  function asked(test: Parameters<typeof outcomes>[0], state: State): readonly (readonly [boolean, State])[] {
    const ask: OnAsk = (question, answer) => {
      onAsk?.(question, answer);
      if (question.asks === "has" && answer !== true && state.fresh.includes(question.fact))
        onTooSoon?.(question.fact, question.at);
    };
    return outcomes(test, state.known, exclusive, ask).map(([yes, then]) => [yes, { ...state, known: then }] as const);
  }

  return at(start, { known, fresh: [] });
}

/** Which families of questions are still asked from a node on. */
function liveness(exclusive: Exclusive): (node: FlowNode) => ReadonlySet<string> {
  const memo = new Map<FlowNode, Set<string>>();
  const live = (node: FlowNode): Set<string> => {
    const found = memo.get(node);
    if (found) return found;
    const families = new Set<string>();
    memo.set(node, families);
    const tests =
      node.is === "arms"
        ? node.arms.map(({ test }) => test)
        : node.is === "choice"
          ? node.offers.map(({ offer }) => offer.test)
          : [];
    for (const question of tests.flatMap((test) => [...questionsIn(test)]))
      families.add(familyOfQuestion(question, exclusive));
    for (const next of after(node)) for (const family of live(next)) families.add(family);
    return families;
  };
  return live;
}

const narrowed = ({ known, fresh }: State, live: ReadonlySet<string>, exclusive: Exclusive): State => ({
  known: new Map([...known].filter(([key]) => live.has(familyOf(key, exclusive)))),
  fresh: fresh.filter((fact) => live.has(familyOf(`has ${fact}`, exclusive))).toSorted(),
});
