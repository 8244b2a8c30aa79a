import { DEFAULT_NUMBERS } from "./assumptions.ts";
import { CALENDAR } from "./calendar.ts";
import { yearOf } from "./dates.ts";
import { LEADER_NAMES } from "./leaders.ts";
import { createRelationshipMachine } from "./machine.ts";
import { PHASE_NAMES } from "./phases.ts";

/** What the diagram needs of a transition; XState's own types say more, and less. */
interface Arrow {
  readonly source: { readonly key: string };
  readonly target?: readonly { readonly key: string }[];
  readonly guard?: Guard;
}
type Guard =
  | string
  | {
      readonly type: string;
      readonly params?: Readonly<Record<string, string | readonly string[]>>;
      readonly guards?: readonly Guard[];
    };

type Machine = ReturnType<typeof createRelationshipMachine>;

const regionsIn = (machine: Machine): readonly Region[] =>
  Object.values(machine.root.states).filter(({ states }) => Object.keys(states).length > 0);

/** The whole machine as a Mermaid state diagram: one box a region, an arrow for each thing that moves it. */
export const mermaidOf = (machine: Machine = createRelationshipMachine()): string =>
  ["stateDiagram-v2", ...regionsIn(machine).flatMap(box)].join("\n");

/** One region as a state diagram of its own. Throws RangeError when the machine has no such region. */
export function mermaidOfRegion(key: string, machine: Machine = createRelationshipMachine()): string {
  const region = regionsIn(machine).find((each) => each.key === key);
  if (!region) throw new RangeError(`the machine has no region ${key}`);
  return [
    "stateDiagram-v2",
    ...statesOf(region)
      .map((line) => line.trimStart())
      .map((line) => `  ${line}`),
  ].join("\n");
}

type Region = ReturnType<typeof createRelationshipMachine>["root"];

function box(region: Region): readonly string[] {
  return [`  state "${words(region.key)}" as ${name(region.key)} {`, ...statesOf(region), "  }"];
}

function statesOf(region: Region): readonly string[] {
  const states = Object.values(region.states);
  const first = region.initial.target[0]?.key ?? "";
  return [
    ...states.map(({ key }) => `    ${name(region.key, key)}: ${nameOf(key)}`),
    `    [*] --> ${name(region.key, first)}`,
    ...arrowsOf(states).map(
      ([[from, to], labels]) => `    ${name(region.key, from)} --> ${name(region.key, to)}: ${labels.join(", or ")}`,
    ),
  ];
}

/** One arrow from a state to another, with each thing that takes it. */
function arrowsOf(states: readonly Region[]): readonly (readonly [readonly [string, string], readonly string[]])[] {
  const labels = new Map<string, Set<string>>();
  for (const state of states) {
    for (const { source, target, guard } of [
      ...state.transitions.values(),
      state.always ?? [],
    ].flat() as unknown as Arrow[]) {
      for (const { key } of target ?? []) {
        const way = `${source.key} ${key}`;
        labels.set(way, (labels.get(way) ?? new Set()).add(label(guard)));
      }
    }
  }
  return [...labels].map(([way, said]) => [way.split(" ") as [string, string], [...said]]);
}

/** What an arrow waits for, in words: an event of the calendar with its year, a fact, or what else must hold. */
function label(guard: Guard | undefined): string {
  if (guard === undefined) return "always";
  if (typeof guard === "string") return WORDED[guard] ?? words(guard);
  if (guard.guards) return guard.guards.map((each) => label(each)).join(" and ");
  const { event, fact, by } = guard.params ?? {};
  const row = CALENDAR.find(({ id }) => id === event);
  if (row) return `${row.called}, ${yearOf(row.date)}`;
  if (typeof fact === "string") return words(fact);
  return by?.includes("turnsBack")
    ? "a way back is taken, or its years are over"
    : "the last exit is taken, or its years are over";
}

/** What the machine's guards mean, with the numbers they ask for. */
const WORDED: Readonly<Record<string, string>> = {
  lineParted: `unity of line below ${DEFAULT_NUMBERS["split.unity"]}`,
  aidWithdrawn: "aid withdrawn",
  chairLost: `standing below ${DEFAULT_NUMBERS["home.doubt"]}`,
  roadOpens: "a first warning holds",
  roadNarrows: "the last exit is in sight",
  roadArrives: "its end is reached",
  roadYields: "another road decides sooner",
};

const STATE_NAMES: Readonly<Record<string, string>> = { ...PHASE_NAMES, ...LEADER_NAMES, "cold-peace": "Cold peace" };
const nameOf = (key: string): string => STATE_NAMES[key] ?? capital(words(key));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const words = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
const name = (...keys: readonly string[]): string => keys.join("_").replaceAll("-", "_");
