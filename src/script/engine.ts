import { Story } from "inkjs";
import { EXTERNAL_NAMES, questionKey, readQuestion } from "./questions.ts";
import type { Option, Passage } from "./script.ts";
import type { Answer, Question } from "./story-index.ts";
import { citesIn, readOption, readTag } from "./tags.ts";
import type { Paragraph } from "./text.ts";
import { plainLine, runsOf } from "./typography.ts";

/** Ink's own steps in one passage. The longest that was measured takes 101; one that loops takes all it is given. */
const MOST_STEPS = 3_000;
/** Shuffles and RANDOM are not allowed in a scene; should one slip in, it is at least the same every time. */
const SEED = 1949;

/** Ink's runtime, stopped by counting its steps rather than by a clock, so that a bad story fails the same way on any machine. */
class CountedStory extends Story {
  steps = 0;

  override Step(): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new Error(`it goes round without an end (${MOST_STEPS} steps and no choice)`);
    super.Step();
  }
}

/** The answers given on one passage, by question, in the order in which they were asked. */
export type Answers = Map<string, { readonly question: Question; readonly yes: boolean }>;

/** One compiled scene in inkjs, standing somewhere. Throws plain errors, and after any of them has to be thrown away. */
export class Engine {
  readonly #story: CountedStory;
  readonly #complaints: string[] = [];
  #happened: string[] = [];
  #ask: (question: Question) => boolean = () => false;

  constructor(json: string) {
    this.#story = new CountedStory(json);
    this.#story.onError = (message) => this.#complaints.push(message);
    this.#bind();
  }

  open(knot: string, stitch: string): void {
    this.#story.ResetState();
    this.#story.state.storySeed = SEED;
    this.#story.ChoosePathString(`${knot}.${stitch}`);
  }

  choose(index: number): void {
    this.#story.ChooseChoiceIndex(index);
  }

  /** Runs to the next choice point or the end. A question is put to `answer` once; one already in `answers` is not put again. */
  tell(answers: Answers, answer: Answer): Passage {
    const story = this.#story;
    const paragraphs: Paragraph[] = [];
    this.#happened = [];
    this.#ask = (question) => remembered(answers, question, answer);
    story.steps = 0;
    while (story.canContinue) {
      const line = story.Continue() ?? "";
      if (this.#complaints.length > 0) throw new Error(this.#complaints.join(" "));
      if (line.trim() !== "") paragraphs.push(paragraphOf(line, story.currentTags ?? []));
    }
    return { paragraphs, options: this.#options(), happened: this.#happened };
  }

  #options(): readonly Option[] {
    return this.#story.currentChoices.map(({ text, tags }) => {
      const option = readOption(plainLine(text), (tags ?? []).map(readTag));
      if (!option) throw new Error(`the option "${text}" has no id`);
      return option;
    });
  }

  #bind(): void {
    // inkjs counts the parameters of what is bound, so each arity has its own function. Effects are unsafe to look ahead over, or
    // they would happen before their line is told, and twice; questions are safe, or they would tear the line they stand in.
    const story = this.#story;
    for (const name of EXTERNAL_NAMES) {
      if (name === "happened") story.BindExternalFunction(name, (fact: unknown) => this.#happen(fact), false);
      else if (name === "doubted") story.BindExternalFunction(name, () => this.#answer(name, []), true);
      else if (name === "at_least" || name === "below")
        story.BindExternalFunction(name, (word: unknown, number: unknown) => this.#answer(name, [word, number]), true);
      else story.BindExternalFunction(name, (word: unknown) => this.#answer(name, [word]), true);
    }
  }

  // The next two are called from inside ink, which must never see an exception: complaints are thrown when the line is done.
  #happen(fact: unknown): void {
    if (typeof fact === "string") this.#happened.push(fact);
    else this.#complaints.push(`happened(${JSON.stringify(fact)}) needs the name of a fact`);
  }

  #answer(asks: string, args: readonly unknown[]): boolean {
    try {
      const question = readQuestion(asks, args);
      if (typeof question !== "string") return this.#ask(question);
      this.#complaints.push(question);
    } catch (error) {
      this.#complaints.push(error instanceof Error ? error.message : String(error));
    }
    return false;
  }
}

function remembered(answers: Answers, question: Question, answer: Answer): boolean {
  const key = questionKey(question);
  const known = answers.get(key);
  if (known) return known.yes;
  const yes = answer(question);
  answers.set(key, { question, yes });
  return yes;
}

/** Set when it is read: a replay tells many lines that nobody reads again. */
const paragraphOf = (line: string, tags: readonly string[]): Paragraph => ({
  get runs() {
    return runsOf(line);
  },
  get cites() {
    return citesIn(tags);
  },
});
