import { Story } from "inkjs";
import { knotOf } from "../../src/script/names.ts";
import { EXTERNAL_NAMES, EXTERNALS, questionKey, readQuestion } from "../../src/script/questions.ts";
import type { LoadScene, Option, PassageNode, Script } from "../../src/script/script.ts";
import type { Answer, StoryIndex } from "../../src/script/story-index.ts";
import { citesIn, readOption, readTag } from "../../src/script/tags.ts";
import { plainLine, runsOf } from "../../src/script/typography.ts";

/** A scene that stands in bare inkjs, and where it was last told to. */
interface Bare {
  readonly story: Story;
  answer: Answer;
  asked: Map<string, boolean>;
  happened: string[];
}

/**
 * The script told by inkjs alone, as anybody would at first: a scene is loaded when a part of it is opened, every passage is run, and
 * nothing that was told is remembered. With `keeps`, a scene once loaded stays so. What the adapter tells has to be this, faster. A node can be taken further only while it is the last told.
 */
export function naiveScript(index: StoryIndex, load: LoadScene, keeps: boolean): Script {
  const loaded = new Map<string, Bare>();
  const standing = new WeakMap<PassageNode, Bare>();
  const node = (bare: Bare, answer: Answer): PassageNode => {
    const told = { passage: tell(bare, answer) };
    standing.set(told, bare);
    return told;
  };
  return {
    index,
    open(scene, stitch, answer) {
      const bare = loaded.get(scene) ?? bareOf(load(scene));
      if (!keeps && !loaded.has(scene)) loaded.clear();
      loaded.set(scene, bare);
      bare.story.ResetState();
      bare.story.ChoosePathString(`${knotOf(scene)}.${stitch}`);
      return node(bare, answer);
    },
    take(from, choice, answer) {
      const bare = standing.get(from);
      const chosen = from.passage.options.findIndex(({ id }) => id === choice);
      if (!bare || chosen < 0) return undefined;
      bare.story.ChooseChoiceIndex(chosen);
      return node(bare, answer);
    },
  };
}

function bareOf(json: string): Bare {
  const story = new Story(json);
  const bare: Bare = { story, answer: () => false, asked: new Map(), happened: [] };
  const ask = (asks: string, args: readonly unknown[]): boolean => {
    const question = readQuestion(asks, args);
    if (typeof question === "string") throw new Error(question);
    const key = questionKey(question);
    const yes = bare.asked.get(key) ?? bare.answer(question);
    bare.asked.set(key, yes);
    return yes;
  };
  // inkjs counts the parameters of what is bound.
  for (const name of EXTERNAL_NAMES) {
    if (name === "happened") story.BindExternalFunction(name, (fact: string) => bare.happened.push(fact), false);
    else if (EXTERNALS[name] === 0) story.BindExternalFunction(name, () => ask(name, []), true);
    else if (EXTERNALS[name] === 1) story.BindExternalFunction(name, (word: unknown) => ask(name, [word]), true);
    else story.BindExternalFunction(name, (word: unknown, number: unknown) => ask(name, [word, number]), true);
  }
  return bare;
}

function tell(bare: Bare, answer: Answer): PassageNode["passage"] {
  const { story } = bare;
  bare.answer = answer;
  bare.asked = new Map();
  bare.happened = [];
  const paragraphs: PassageNode["passage"]["paragraphs"][number][] = [];
  while (story.canContinue) {
    const line = story.Continue() ?? "";
    const tags = story.currentTags ?? [];
    if (line.trim() !== "") paragraphs.push({ runs: runsOf(line), cites: citesIn(tags) });
  }
  const options = story.currentChoices.map(
    ({ text, tags }) => readOption(plainLine(text), (tags ?? []).map(readTag)) as Option,
  );
  return { paragraphs, options, happened: bare.happened };
}
