import { Story } from "inkjs";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/script/story-index.ts";
import { compiled, said, scriptOf, stitch } from "./ink.ts";

// What inkjs 2.4 really does, one case each, and what the adapter makes of it. Should an update change one of the first, its rule can go.

const no: Answer = () => false;

/** A bare Story of one stitch, standing at its opening; `safe` is how its effect is bound. */
function bare(text: string, { safe = false, at = "x.beijing" } = {}) {
  const story = new Story(compiled("x", text).json);
  const order: string[] = [];
  story.onError = (message) => order.push(message);
  story.BindExternalFunction("happened", (fact: string) => order.push(`~${fact}`), safe);
  for (const name of ["has", "heard", "heard_as"]) story.BindExternalFunction(name, () => true, true);
  for (const name of ["at_least", "below"]) story.BindExternalFunction(name, (_: string, __: number) => true, true);
  story.ChoosePathString(at);
  const tell = () => {
    while (story.canContinue) {
      const line = story.Continue()?.trim();
      if (line) order.push(line);
    }
    return order;
  };
  return { story, order, tell };
}

const opened = (text: string, answer = no) => scriptOf({ x: text }).script.open("x", "beijing", answer).passage;

describe("effects and the lines before them", () => {
  const text = stitch("A", '~ happened("one")', "B", '~ happened("two")', "-> DONE");

  test("ink: an effect that may be looked ahead over comes before its line, and twice (inkle/ink 253, 381)", () => {
    expect(bare(text, { safe: true }).tell()).toEqual(["~one", "A", "~one", "~two", "B"]);
  });
  test("ink: one that may not comes after its line, once", () => {
    expect(bare(text).tell()).toEqual(["A", "~one", "B", "~two"]);
  });
  test("adapter: each once, in order, with the passage", () => {
    expect(opened(text)).toMatchObject({ happened: ["one", "two"] });
    expect(said(opened(text))).toEqual(["A", "B"]);
  });
});

describe("questions inside a line", () => {
  const text = stitch('He {has("a"): nods|waits}.', "-> DONE");

  test("ink: one bound as unsafe is a runtime error where text is being put together", () => {
    const { story, tell } = bare(stitch('*   [Say {has("a"): yes}. # id: a]', "-   -> DONE"));
    story.UnbindExternalFunction("has");
    story.BindExternalFunction("has", () => true, false);
    expect(tell().join()).toMatch(/RUNTIME ERROR/);
  });
  test("adapter: the line is whole", () => {
    expect(said(opened(text))).toEqual(["He waits."]);
  });
});

describe("tags", () => {
  test("ink: a tag after the bracket belongs to the text under the choice, not to the choice", () => {
    const { story, tell } = bare(stitch("*   [Ask. ] # id: ask", "    You ask.", "-   -> DONE"));
    tell();
    expect(story.currentChoices.map(({ tags }) => tags)).toEqual([[]]);
  });
  test("ink: tags of a knot's head go with the first line told from the knot, not from a stitch", () => {
    const text = "=== x ===\n# title: X\nHead.\n-> beijing\n= beijing\nLine. # cite: a\n-> DONE\n";
    const fromKnot = bare(text, { at: "x" }).story;
    fromKnot.Continue();
    expect(fromKnot.currentTags).toEqual(["title: X"]);
    const fromStitch = bare(text).story;
    fromStitch.Continue();
    expect(fromStitch.currentTags).toEqual(["cite: a"]);
  });
  test("ink: a tag on a line of its own goes with the line after it", () => {
    expect(opened(stitch("First.", "# cite: a", "Second.", "-> DONE")).paragraphs.map(({ cites }) => cites)).toEqual([
      [],
      ["a"],
    ]);
  });
  test("adapter: a tagged line with no words is no paragraph", () => {
    expect(said(opened(stitch('{has("a"): Never.} # cite: a', "Told.", "-> DONE")))).toEqual(["Told."]);
  });
});

describe("visit counts", () => {
  const text = stitch("*   [Once. # id: once]", "*   [Or this. # id: other]", "-   -> DONE");

  test("ink: without a reset, an option taken before is not offered again", () => {
    const { story, tell } = bare(text);
    tell();
    story.ChooseChoiceIndex(0);
    tell();
    story.ChoosePathString("x.beijing");
    tell();
    expect(story.currentChoices).toHaveLength(1);
  });
  test("adapter: a stitch opens the same however often it was played", () => {
    const { script } = scriptOf({ x: text });
    const first = script.open("x", "beijing", no);
    script.take(first, "once", no);
    expect(script.open("x", "beijing", no).passage.options.map(({ id }) => id)).toEqual(["once", "other"]);
  });
});

describe("chance", () => {
  const text = stitch("{~one|two|three|four|five|six} {RANDOM(1, 1000)}", "-> DONE");

  test("ink: the seed comes from the clock, until it is set after every reset", () => {
    const { story } = bare(text);
    const roll = () => {
      story.ResetState();
      story.state.storySeed = 7;
      story.ChoosePathString("x.beijing");
      return story.Continue();
    };
    expect(roll()).toBe(roll());
  });
  test("adapter: even what the rules forbid is the same every time", () => {
    expect(opened(text)).toEqual(opened(text));
  });
});

describe("what is thrown inside ink", () => {
  test("ink: an exception in an external leaves the story unsound, for good", () => {
    const { story } = bare(stitch('{has("a"): Yes.|No.}', "-> DONE"));
    story.UnbindExternalFunction("has");
    story.BindExternalFunction(
      "has",
      () => {
        throw new Error("thrown inside");
      },
      true,
    );
    expect(() => story.Continue()).toThrow("thrown inside");
    story.ResetState();
    expect((story as unknown as { _recursiveContinueCount: number })._recursiveContinueCount).toBe(1);
  });
  test("ink: without onError, an error is thrown as ink's own", () => {
    const { story } = bare(stitch('*   {not has("a")} [Wait. # id: wait]', "-   -> DONE"));
    story.onError = null;
    expect(() => story.Continue()).toThrow(/ran out of content/);
  });
  // The adapter's side of both is in create-script.test.ts.
});

describe("numbers", () => {
  test("ink: a whole float becomes an integer, and division stays whole", () => {
    expect(bare(stitch("~ temp n = 7.0", "{n} {7 / 2} {7.5}", "-> DONE")).tell()).toEqual(["7 3 7.5"]);
  });
});

describe("ends", () => {
  test("ink: after -> END another stitch can still be opened, as after DONE", () => {
    const { story, tell } = bare(stitch("The end.", "-> END"));
    tell();
    story.ChoosePathString("x.beijing");
    expect(story.Continue()).toBe("The end.\n");
  });
});
