import { Story } from "inkjs";
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
  for (const asks of ["has", "heard", "heard_as"])
    story.BindExternalFunction(asks, (word: string) => answer(`${asks} ${word}`), true);
  for (const asks of ["at_least", "below"])
    story.BindExternalFunction(asks, (word: string, number: number) => answer(`${asks} ${word} ${number}`), true);
}
