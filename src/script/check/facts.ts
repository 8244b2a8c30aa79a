import type { CompiledScene } from "../compiler/compile.ts";
import type { At, When } from "../story-index.ts";
import { allPieces, type CheckedStory, craft, eachScene, type Fault, form, type Rule } from "./rule.ts";

/** What a fact is said to be set by, besides scenes. */
const CALENDAR = "calendar";

interface Use {
  readonly fact: string;
  readonly at: At;
}

const setIn = (scene: CompiledScene): readonly Use[] =>
  allPieces(scene).flatMap((piece) => (piece.is === "happened" ? [{ fact: piece.fact, at: piece.at }] : []));

const askedIn = ({ entry, parsed }: CompiledScene): readonly Use[] => [
  ...Object.values(entry.stitches).flatMap(({ questions }) =>
    questions.flatMap((question) => (question.asks === "has" ? [{ fact: question.fact, at: question.at }] : [])),
  ),
  ...entry.when.filter(isAboutFact).map(({ fact }) => ({
    fact,
    at: parsed.head.find((tag) => tag.name === "when" && tag.value.endsWith(fact))?.at ?? { file: entry.file, line: 1 },
  })),
];

const isAboutFact = (condition: When): condition is When & { readonly needs: "has" | "not-has" } =>
  condition.needs === "has" || condition.needs === "not-has";

function* declared(scene: CompiledScene, { facts }: CheckedStory): Generator<Fault> {
  for (const { fact, at } of setIn(scene)) {
    if (!(fact in facts)) yield { at, says: `"${fact}" is not declared in facts.yaml` };
    else if (!facts[fact]?.setBy.includes(scene.entry.id))
      yield { at, says: `facts.yaml does not say that "${fact}" is set by ${scene.entry.id}` };
  }
  for (const { fact, at } of askedIn(scene))
    if (!(fact in facts)) yield { at, says: `"${fact}" is not declared in facts.yaml` };
}

function* setByTrue(story: CheckedStory): Generator<Fault> {
  const set = new Map(story.scenes.map((scene) => [scene.entry.id, new Set(setIn(scene).map(({ fact }) => fact))]));
  for (const [fact, { setBy }] of Object.entries(story.facts))
    for (const by of setBy) {
      if (by === CALENDAR) {
        if (!story.elsewhere.struck.has(fact))
          yield { at: story.factAt(fact), says: `${fact}: the calendar does not set it` };
        continue;
      }
      const facts = set.get(by);
      if (!facts)
        yield {
          at: story.factAt(fact),
          says: `${fact}: there is no scene "${by}" (set-by names scenes, or ${CALENDAR})`,
        };
      else if (!facts.has(fact)) yield { at: story.factAt(fact), says: `${fact}: ${by} does not set it` };
    }
}

/** A fact that only the calendar sets and only the rules ask needs no telling, and no entry. */
function* struckDeclared({ facts, elsewhere, factAt }: CheckedStory): Generator<Fault> {
  for (const fact of elsewhere.struck)
    if (facts[fact] && !facts[fact].setBy.includes(CALENDAR))
      yield { at: factAt(fact), says: `${fact}: the calendar sets it too, and set-by does not say so` };
}

function* everAsked(story: CheckedStory): Generator<Fault> {
  const asked = new Set([...story.elsewhere.asked, ...story.scenes.flatMap(askedIn).map(({ fact }) => fact)]);
  for (const fact of Object.keys(story.facts))
    if (!asked.has(fact)) yield { at: story.factAt(fact), says: `${fact}: nothing ever asks it` };
}

function* alone(scene: CompiledScene): Generator<Fault> {
  for (const { fact, at } of setIn(scene)) {
    const line = scene.parsed.lines[at.line - 1] ?? "";
    if (!/^\s*~\s*happened\(\s*"[^"]*"\s*\)\s*(\/\/.*)?$/.test(line))
      yield { at, says: `happened("${fact}") stands alone on its line, after ~` };
  }
}

function* slots({ entry, parsed }: CompiledScene, { scenes }: CheckedStory): Generator<Fault> {
  const { slot, kind, date, when, file } = entry;
  if (slot === undefined) return;
  const at = parsed.head.find(({ name }) => name === "slot")?.at ?? { file, line: 1 };
  const pillars = scenes.filter((other) => other.entry.slot === slot && other.entry.kind === "pillar").length;
  if (pillars !== 1) yield { at, says: `slot ${slot} has ${pillars} pillars; it needs one` };
  if (kind === "pillar" && !date.startsWith(slot))
    yield { at, says: `slot ${slot} is not the month or day of ${date}` };
  if (kind === "counterfactual" && when.length === 0)
    yield { at, says: "without a # when: it would always take the slot from history" };
}

function* idsApart({ entry }: CompiledScene, { scenes }: CheckedStory): Generator<Fault> {
  const first = scenes.find((other) => other.entry.id === entry.id)?.entry;
  if (first && first.file !== entry.file)
    yield { at: { file: entry.file, line: 1 }, says: `${first.file} is already the scene "${entry.id}"` };
}

/** What ties scenes to one another. */
export const FACTS_AND_SLOTS: readonly Rule[] = [
  ...form([
    { id: "fact-declared", reason: "facts.yaml is the one list of facts", test: eachScene(declared) },
    {
      id: "set-by",
      reason: "facts.yaml says truly what sets a fact",
      test: (story) => [...setByTrue(story), ...struckDeclared(story)],
    },
    { id: "effect-alone", reason: "ink tears the line on which an effect stands", test: eachScene(alone) },
    { id: "slot", reason: "exactly one scene fills a slot, the pillar when no other does", test: eachScene(slots) },
    { id: "scene-once", reason: "a scene's id is its file's name", test: eachScene(idsApart) },
  ]),
  ...craft([{ id: "never-asked", reason: "a fact that changes nothing is none", test: everAsked }]),
];
