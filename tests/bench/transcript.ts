import type { Log } from "../../src/playthrough/log.ts";
import { replay } from "../../src/playthrough/playthrough.ts";
import { createStory } from "../../src/playthrough/story.ts";
import { createScript } from "../../src/script/create-script.ts";
import { questionKey } from "../../src/script/questions.ts";
import type { LoadScene, Script } from "../../src/script/script.ts";
import type { Answer, StoryIndex } from "../../src/script/story-index.ts";

/** One passage as ink was asked for it: a stitch opened or a choice taken, with the answers it was given. */
export interface Asked {
  readonly scene: string;
  /** Opened here; without it, a choice is taken where the passage before ended. */
  readonly stitch?: string;
  readonly choice?: number;
  readonly answers: Readonly<Record<string, boolean>>;
}

/** Everything that a replay asks of ink, in order. */
export function asking(log: Log, index: StoryIndex, load: LoadScene): readonly Asked[] {
  const all: Asked[] = [];
  const script = createScript(index, load);
  let scene = "";
  const noting = (asked: Omit<Asked, "answers" | "scene">, answer: Answer): Answer => {
    const answers: Record<string, boolean> = {};
    all.push({ scene, ...asked, answers });
    return (question) => {
      const yes = answer(question);
      answers[questionKey(question)] = yes;
      return yes;
    };
  };
  const noted: Script = {
    index,
    open(opened, stitch, answer) {
      scene = opened;
      return script.open(opened, stitch, noting({ stitch }, answer));
    },
    take: (node, id, answer) =>
      script.take(node, id, noting({ choice: node.passage.options.findIndex((option) => option.id === id) }, answer)),
  };
  const { stopped } = replay(createStory(noted), log);
  if (stopped) throw new Error(stopped);
  return all;
}
