import { isDay } from "../../relationship/dates.ts";
import { isIndicator } from "../../relationship/indicators.ts";
import { isPhase, PHASES } from "../../relationship/phases.ts";
import { REGIONS } from "../../relationship/regions.ts";
import { isSeat, SEATS, type Seat } from "../../relationship/seats.ts";
import { type At, SCENE_KINDS, type SceneEntry, type SceneKind, type When } from "../story-index.ts";
import { plainLine } from "../typography.ts";
import type { ParsedScene } from "./pieces.ts";

/** Where a scene stands in history, and the folder its file is in. */
export const CHAPTERS = {
  comintern: "1-comintern",
  alliance: "2-alliance",
  "de-stalinization": "3-de-stalinization",
  split: "4-split",
  "border-crisis": "5-border-crisis",
} as const;
export type Chapter = keyof typeof CHAPTERS;
export const CHAPTER_NAMES = Object.keys(CHAPTERS) as readonly Chapter[];

/** Something wrong in the text, and where. */
export interface Fault {
  readonly at: At;
  readonly says: string;
}

export type Head = Omit<SceneEntry, "id" | "file" | "stitches">;

/** Tags that may stand in a knot's head: how often, and for which kinds of scene they must. */
const TAGS = {
  title: { once: true, needs: SCENE_KINDS },
  date: { once: true, needs: SCENE_KINDS },
  until: { once: true, needs: [] },
  place: { once: true, needs: ["pillar", "side", "counterfactual"] },
  chapter: { once: true, needs: ["pillar", "side", "counterfactual"] },
  kind: { once: true, needs: SCENE_KINDS },
  stage: { once: true, needs: [] },
  shape: { once: true, needs: ["pillar", "side", "counterfactual"] },
  slot: { once: true, needs: ["pillar", "counterfactual"] },
  order: { once: true, needs: ["pillar", "side", "counterfactual"] },
  source: { once: false, needs: ["pillar", "side", "outcome"] },
  when: { once: false, needs: [] },
  content: { once: true, needs: [] },
} as const satisfies Record<string, { readonly once: boolean; readonly needs: readonly SceneKind[] }>;
type TagName = keyof typeof TAGS;
const isTagName = (word: string): word is TagName => word in TAGS;

/** The knot's tags, read. Faults say what is missing or wrong; the head is usable only if there is none. */
export function readHead(scene: ParsedScene): { readonly head: Head; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const top: At = { file: scene.file, line: scene.head[0]?.at.line ?? 1 };
  const complain = (at: At, says: string) => faults.push({ at, says });
  const all = (name: TagName) => scene.head.filter((tag) => tag.name === name);
  const text = (name: TagName) => plainLine(all(name)[0]?.value ?? "");
  const at = (name: TagName) => all(name)[0]?.at ?? top;
  const check = (name: TagName, right: boolean, wanted: string) => {
    if (all(name).length > 0 && !right) complain(at(name), `# ${name}: ${text(name)}: ${wanted}`);
  };

  const kind = SCENE_KINDS.find((each) => each === text("kind")) ?? "pillar";
  const order = text("order")
    .split(/\s*,\s*/)
    .filter(isSeat);
  const conditions = all("when").map((tag) => ({ at: tag.at, read: readCondition(tag.value) }));
  for (const tag of scene.head)
    if (!isTagName(tag.name)) complain(tag.at, `# ${tag.name}: no such tag in the head of a scene`);
  for (const name of Object.keys(TAGS).filter(isTagName)) {
    const { once, needs } = TAGS[name];
    const [, second] = all(name);
    if (once && second) complain(second.at, `# ${name} stands twice`);
    if (text(name) === "" && (needs as readonly SceneKind[]).includes(kind)) complain(at(name), `# ${name} is missing`);
  }
  check("kind", kind === text("kind"), `a kind is ${SCENE_KINDS.join(", ")}`);
  check("date", isDay(text("date")), "a date is written 1949-12-16");
  check(
    "until",
    isDay(text("until")) && text("until") >= text("date"),
    "a date is written 1949-12-16, and not before # date",
  );
  check("chapter", text("chapter") in CHAPTERS, `a chapter is ${CHAPTER_NAMES.join(", ")}`);
  check("stage", text("stage") === "outline", "a scene is an outline, or has no stage when it is written in full");
  check("slot", isSlot(text("slot")), "a slot is written 1949-12, or 1949-12-16 where a month has two");
  check("slot", kind !== "side" && kind !== "outcome", `a ${kind} scene fills no slot`);
  check("order", isOrder(order, text("order")), `both seats, as in ${SEATS.join(", ")}`);
  for (const { at, read } of conditions) if (typeof read === "string") complain(at, `# when: ${read}`);

  const head: Head = {
    title: text("title"),
    date: text("date"),
    ...(text("until") && { until: text("until") }),
    place: text("place"),
    chapter: text("chapter"),
    kind,
    ...(text("stage") === "outline" && { outline: true as const }),
    shape: text("shape"),
    ...(text("slot") && { slot: text("slot") }),
    order,
    sources: all("source").map(({ value }) => value),
    ...(text("content") && { contentNote: text("content") }),
    when: conditions.flatMap(({ read }) => (typeof read === "string" ? [] : [read])),
  };
  return { head, faults };
}

const isSlot = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(text);
const isOrder = (order: readonly Seat[], text: string): boolean =>
  order.length === SEATS.length && new Set(order).size === SEATS.length && text === order.join(", ");

/** `has x`, `not has x`, `at_least trust-beijing 45`, `below …`, `phase split`, `stands korea war`; or what is wrong with it. */
export function readCondition(text: string): When | string {
  const words = text.trim().split(/\s+/);
  const [first, second = "", third = ""] = words;
  if (words.length === 2 && first === "has") return { needs: "has", fact: second };
  if (words.length === 3 && first === "not" && second === "has") return { needs: "not-has", fact: third };
  if (words.length === 3 && (first === "at_least" || first === "below")) {
    if (!isIndicator(second)) return `${text}: no indicator is called "${second}"`;
    return /^\d{1,3}$/.test(third)
      ? { needs: first, indicator: second, number: Number(third) }
      : `${text}: "${third}" is no number`;
  }
  if (words.length === 2 && first === "phase")
    return isPhase(second) ? { needs: "phase", phase: second } : `${text}: a phase is ${PHASES.join(", ")}`;
  if (words.length === 3 && first === "stands") return readStanding(text, second, third);
  return `${text}: a condition is has x, not has x, at_least x 45, below x 45, phase x or stands region state`;
}

function readStanding(text: string, region: string, state: string): When | string {
  const states = REGIONS.get(region);
  if (!states) return `${text}: a region is ${[...REGIONS.keys()].join(", ")}`;
  return states.includes(state)
    ? { needs: "stands", region, state }
    : `${text}: ${region} stands in ${states.join(", ")}`;
}
