import { createRelationshipMachine } from "./machine.ts";

/** What the diagram needs of a transition; XState's own types say more, and less. */
interface Arrow {
  readonly source: { readonly key: string };
  readonly target?: readonly { readonly key: string }[];
  readonly guard?: Guard;
}
type Guard =
  | string
  | { readonly type: string; readonly params?: Readonly<Record<string, string>>; readonly guards?: readonly Guard[] };

/** The machine as a Mermaid state diagram: one box a region, an arrow for each thing that moves it. */
export function mermaidOf(machine = createRelationshipMachine()): string {
  const regions = Object.values(machine.root.states).filter(({ states }) => Object.keys(states).length > 0);
  return ["stateDiagram-v2", ...regions.flatMap(box)].join("\n");
}

type Region = ReturnType<typeof createRelationshipMachine>["root"];

function box(region: Region): readonly string[] {
  const states = Object.values(region.states);
  const first = region.initial.target[0]?.key ?? "";
  return [
    `  state "${words(region.key)}" as ${name(region.key)} {`,
    ...states.map(({ key }) => `    ${name(region.key, key)}: ${words(key)}`),
    `    [*] --> ${name(region.key, first)}`,
    ...arrowsOf(states).map(
      ([[from, to], labels]) => `    ${name(region.key, from)} --> ${name(region.key, to)}: ${labels.join(" · or ")}`,
    ),
    "  }",
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

/** What an arrow waits for, in words. */
function label(guard: Guard | undefined): string {
  if (guard === undefined) return "always";
  if (typeof guard === "string") return words(guard);
  if (guard.guards) return guard.guards.map((each) => label(each)).join(" and ");
  return words(guard.params ? Object.values(guard.params).join(" ") : guard.type);
}

const words = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
const name = (...keys: readonly string[]): string => keys.join("_").replaceAll("-", "_");
