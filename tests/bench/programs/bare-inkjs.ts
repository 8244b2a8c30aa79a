import { Story } from "inkjs";
import { EXTERNAL_NAMES, EXTERNALS } from "../../../src/script/questions.ts";
import type { LoadScene } from "../../../src/script/script.ts";
import type { Asked } from "../transcript.ts";

/** inkjs and nothing else: the same stitches, the same choices, answers from a table. Returns what was told. */
export function tellAll(asked: readonly Asked[], load: LoadScene): string {
  let told = "";
  let at = "";
  let story: Story | undefined;
  let answers: Asked["answers"] = {};
  for (const passage of asked) {
    answers = passage.answers;
    if (!story || passage.scene !== at) {
      story = new Story(load(passage.scene));
      bind(story, (question) => answers[question] === true);
      at = passage.scene;
    }
    if (passage.stitch !== undefined) {
      story.ResetState();
      story.ChoosePathString(`${at.replaceAll("-", "_")}.${passage.stitch}`);
    } else story.ChooseChoiceIndex(passage.choice ?? 0);
    while (story.canContinue) told += story.Continue();
    told += story.currentChoices.map(({ text }) => text).join("\n");
  }
  return told;
}

function bind(story: Story, answer: (question: string) => boolean): void {
  story.BindExternalFunction("happened", () => {}, false);
  // inkjs counts the parameters of what is bound.
  const bound = {
    0: (asks: string) => () => answer(asks),
    1: (asks: string) => (word: string) => answer(`${asks} ${word}`),
    2: (asks: string) => (word: string, number: number) => answer(`${asks} ${word} ${number}`),
  } as const;
  for (const asks of EXTERNAL_NAMES)
    if (asks !== "happened") story.BindExternalFunction(asks, bound[EXTERNALS[asks]](asks), true);
}
