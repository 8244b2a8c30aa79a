import { Story } from "inkjs";
import { questionKey, readQuestion } from "../../src/script/questions.ts";
import type { Answer } from "../../src/script/story-index.ts";
import { plainText } from "../../src/script/text.ts";
import { runsOf } from "../../src/script/typography.ts";

/** A stitch told by inkjs and nothing else, from its opening and by option numbers: what the adapter has to agree with. */
export function tellBare(
  json: string,
  path: string,
  choices: readonly number[],
  answerOn: (passage: number) => Answer,
): readonly BarePassage[] {
  const story = new Story(json);
  let happened: string[] = [];
  let told = 0;
  let given = new Map<string, boolean>();
  const ask = (asks: string, ...args: readonly unknown[]): boolean => {
    const question = readQuestion(asks, args);
    if (typeof question === "string") throw new Error(question);
    const key = questionKey(question);
    if (!given.has(key)) given.set(key, answerOn(told)(question));
    return given.get(key) === true;
  };
  story.BindExternalFunction("happened", (fact: string) => happened.push(fact), false);
  story.BindExternalFunction("has", (a: string) => ask("has", a), true);
  story.BindExternalFunction("at_least", (a: string, n: number) => ask("at_least", a, n), true);
  story.BindExternalFunction("below", (a: string, n: number) => ask("below", a, n), true);
  story.BindExternalFunction("heard", (a: string) => ask("heard", a), true);
  story.BindExternalFunction("heard_as", (a: string) => ask("heard_as", a), true);
  story.ChoosePathString(path);
  const passages: BarePassage[] = [];
  const tell = () => {
    const lines: string[] = [];
    while (story.canContinue) lines.push(story.Continue() ?? "");
    const options = story.currentChoices.map(
      ({ tags }) =>
        tags
          ?.find((tag) => tag.startsWith("id:"))
          ?.slice(3)
          .trim() ?? "",
    );
    passages.push({
      lines: lines.filter((line) => line.trim()).map((line) => plainText(runsOf(line))),
      options,
      happened,
    });
    happened = [];
    given = new Map();
    told += 1;
  };
  tell();
  for (const choice of choices) {
    const { length } = story.currentChoices;
    if (length === 0) break;
    story.ChooseChoiceIndex(choice % length);
    tell();
  }
  return passages;
}

export interface BarePassage {
  readonly lines: readonly string[];
  readonly options: readonly string[];
  readonly happened: readonly string[];
}
