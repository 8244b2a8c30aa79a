import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knotOf } from "../../src/script/names.ts";
import { questionKey } from "../../src/script/questions.ts";
import type { PassageNode, Script } from "../../src/script/script.ts";
import { StoryError } from "../../src/script/story-error.ts";
import type { Answer } from "../../src/script/story-index.ts";
import { type BarePassage, tellBare } from "./bare-ink.ts";
import { compiled, said, scriptOf, stitch } from "./ink.ts";

const no: Answer = () => false;
const yes: Answer = () => true;

describe("a passage", () => {
  const { script } = scriptOf({
    x: stitch(
      'He says: "no". # cite: minutes1949, p. 5 # cite: memoir1991',
      "He reads <i>Pravda</i>.",
      '*   [Ask {has("a"): again}. # id: ask # act: press treaty # historical]',
      "    You ask.",
      '    ~ happened("asked")',
      '    ~ happened("noted")',
      "    He looks up. # cite: memoir1991",
      '*   {has("a")} [Leave. # id: leave # manner: cold]',
      "-   -> DONE",
    ),
  });

  test("has paragraphs with runs and the citations of their own line", () => {
    const { passage } = script.open("x", "beijing", no);
    expect(passage.paragraphs).toEqual([
      { runs: [{ text: "He says: “no”." }], cites: ["minutes1949, p. 5", "memoir1991"] },
      { runs: [{ text: "He reads " }, { text: "Pravda", italic: true }, { text: "." }], cites: [] },
    ]);
  });

  test("has the options that are open, with what they do", () => {
    expect(script.open("x", "beijing", no).passage.options).toEqual([
      { id: "ask", text: "Ask .", act: { rung: "press", matter: "treaty" }, historical: true },
    ]);
    expect(script.open("x", "beijing", yes).passage.options.map(({ text }) => text)).toEqual(["Ask again.", "Leave."]);
  });

  test("says what has happened, in order, and no longer after the next choice", () => {
    const node = script.open("x", "beijing", no);
    const then = script.take(node, "ask", no);
    expect(node.passage.happened).toEqual([]);
    expect(then?.passage).toMatchObject({ happened: ["asked", "noted"], options: [] });
    expect(then?.passage.paragraphs.map(({ cites }) => cites)).toEqual([[], ["memoir1991"]]);
  });

  test("an option that is not offered leads nowhere", () => {
    expect(script.take(script.open("x", "beijing", no), "leave", yes)).toBeUndefined();
  });
});

describe("a stitch is a function of the answers and the choices", () => {
  const text = readFileSync("tests/script/fixtures/eat-sleep-and-wait.ink", "utf8");
  const model = compiled("eat-sleep-and-wait", text);
  const round = `=== rounds ===
-> DONE
= beijing
- (list)
Of the list {has("a"):much|little} is left.
*   (first) [Strike out the first. # id: first]
*   (second) [Strike out the second. # id: second] Struck.
    ~ happened("second-struck")
*   {has("b")} [Strike out the third. # id: third]
*   [Enough. # id: enough]
    {first: The first is gone.} {second: The second is gone.}
    -> DONE
-   -> list
`;
  const rounds = compiled("rounds", round);
  const { script: warm } = scriptOf({ "eat-sleep-and-wait": text, rounds: round });
  const way = fc.record({
    stitch: fc.constantFrom("beijing", "moscow", "to_beijing", "to_moscow"),
    choices: fc.array(fc.nat(5), { maxLength: 9 }),
    seed: fc.nat(),
  });

  test("by any way the adapter tells what bare ink tells, whatever it was asked before", () => {
    fc.assert(
      fc.property(way, ({ stitch, choices, seed }) => {
        expect(told(warm, "eat-sleep-and-wait", stitch, choices, seed)).toEqual(bare(model, stitch, choices, seed));
      }),
      { numRuns: 300 },
    );
  });

  test("also where ink goes round and counts visits, which a scene may not", () => {
    fc.assert(
      fc.property(way, ({ choices, seed }) => {
        expect(told(warm, "rounds", "beijing", choices, seed)).toEqual(bare(rounds, "beijing", choices, seed));
      }),
      { numRuns: 200 },
    );
  });

  test("the same answers and choices give the same node, and from a fresh script an equal one", () => {
    const { script: fresh } = scriptOf({ "eat-sleep-and-wait": text });
    const walk = (script: Script) => nodes(script, "eat-sleep-and-wait", "moscow", [1, 2, 2, 0, 1], 7);
    expect(walk(warm)).toEqual(walk(fresh));
    for (const [at, node] of walk(warm).entries()) expect(node).toBe(walk(warm)[at]);
  });

  test("nodes can be taken in any order: a rewind is only an older node", () => {
    const { script } = scriptOf({ "eat-sleep-and-wait": text });
    const first = script.open("eat-sleep-and-wait", "beijing", no);
    const deep = nodes(script, "eat-sleep-and-wait", "beijing", [0, 0, 0, 0, 0], 1);
    expect(deep.length).toBeGreaterThan(3);
    const other = script.take(first, "leave-it", no);
    expect(said(other?.passage ?? first.passage)[0]).toBe(
      "The loan is soon agreed. As nobody else has, he raises the treaty.",
    );
  });
});

describe("what was told once is not told again", () => {
  const text = stitch(
    '{has("a"): Yes.|No.}',
    "*   [One. # id: one]",
    "*   [Two. # id: two]",
    "-   Then.",
    "*   [Three. # id: three]",
    "-   The end. -> DONE",
  );

  test("a question is asked once a passage, and the scene is loaded once", () => {
    const { script, loads } = scriptOf({ x: text });
    const asked: string[] = [];
    const ask: Answer = (question) => asked.push(questionKey(question)) > 0;
    for (let time = 0; time < 3; time++) script.open("x", "beijing", ask);
    expect(asked).toEqual(["has a", "has a", "has a"]);
    expect(loads).toEqual(["x"]);
  });

  test("what follows a choice is one node, whatever came before", () => {
    const { script } = scriptOf({ x: text });
    const after = (answer: Answer, choice: string) => {
      const then = script.take(script.open("x", "beijing", answer), choice, no);
      return then && script.take(then, "three", no);
    };
    expect(after(yes, "one")).toBe(after(no, "two"));
  });

  test("only a few scenes are kept loaded, and all can still be told", () => {
    const scenes = Array.from({ length: 12 }, (_, at) => [`s${at}`, text.replace("=== x ===", `=== s${at} ===`)]);
    const { script, loads } = scriptOf(Object.fromEntries(scenes));
    const first = script.open("s0", "beijing", no);
    for (const [id = ""] of scenes) script.open(id, "beijing", no);
    expect(said(script.take(first, "one", no)?.passage ?? first.passage)).toEqual(["Then."]);
    expect(loads.filter((id) => id === "s0")).toHaveLength(2);
  });
});

describe("a story at fault is a StoryError that says where", () => {
  const fault = (text: string, answer = no) => {
    const { script } = scriptOf({ x: text });
    const open = () => script.open("x", "beijing", answer);
    expect(open).toThrow(StoryError);
    // Nothing is left half done: it fails in the same words again.
    const [first, again] = [message(open), message(open)];
    expect(again).toBe(first);
    return first;
  };

  test.each([
    ["a divert to itself", stitch("- (a) -> a")],
    ["text without end", stitch("- (a) He waits.", "-> a")],
    ["a line without end", stitch("- (a) he waits <>", "-> a")],
    ["a function that calls itself", `${stitch("~ f()", "-> DONE")}\n=== function f() ===\n~ f()\n`],
  ])("a loop without end: %s", (_, text) => {
    expect(fault(text)).toBe("Scene x, stitch beijing: it goes round without an end (3000 steps and no choice)");
  });

  test.each([
    [
      "an unknown indicator",
      '{at_least("trust-tokyo", 4): x}',
      'at_least("trust-tokyo", 4): no indicator is called "trust-tokyo"',
    ],
    ["a broken number", '{below("border", 4.5): x}', 'below("border", 4.5) needs a whole number'],
    ["an unknown kind", '{heard("shouted"): x}', 'heard("shouted"): a reading is as-meant, discounted, inflated'],
    ["an unknown rung", '{heard_as("shout"): x}', 'heard_as("shout"): no rung is called "shout"'],
    ["a fact without a name", "~ happened(3)", "happened(3) needs the name of a fact"],
    ["an option without an id", "*   [Wait.]", 'the option "Wait." has no id'],
  ])("%s", (_, line, says) => {
    expect(fault(stitch(line, "-   -> DONE"))).toBe(`Scene x, stitch beijing: ${says}`);
  });

  test("ink's own runtime errors: no option is open, and nothing else follows", () => {
    const text = stitch('*   {has("a")} [Wait. # id: wait]', "-   -> DONE");
    expect(fault(text)).toMatch(/^Scene x, stitch beijing: RUNTIME ERROR.*ran out of content/);
  });

  test("an answer that throws: ink never sees it, and the next way is sound", () => {
    const { script } = scriptOf({ x: stitch('{has("a"): Yes.|No.}', "-> DONE") });
    expect(() =>
      script.open("x", "beijing", () => {
        throw new Error("no view");
      }),
    ).toThrow("Scene x, stitch beijing: no view");
    expect(said(script.open("x", "beijing", yes).passage)).toEqual(["Yes."]);
  });

  test("an unknown stitch, a node of another script", () => {
    const { script } = scriptOf({ x: stitch("Here. -> DONE") });
    expect(() => script.open("x", "moscow", no)).toThrow("Scene x, stitch moscow: there is no such stitch");
    expect(() => script.open("y", "beijing", no)).toThrow("Scene y, stitch beijing: there is no such stitch");
    expect(() => script.take({ passage: { paragraphs: [], options: [], happened: [] } }, "a", no)).toThrow(
      "A node can only be taken further",
    );
  });
});

describe("text that would do something to a terminal does nothing", () => {
  test("in lines, options and citations", () => {
    const { script } = scriptOf({
      x: stitch("A \u001b[31mred\u0007 line. # cite: k\u001bey", "*   [O\u001bption. # id: a]", "-   -> DONE"),
    });
    const { passage } = script.open("x", "beijing", no);
    expect(JSON.stringify(passage)).not.toMatch(/\\u00/);
    expect(said(passage)).toEqual(["A [31mred line."]);
    expect(passage.options[0]?.text).toBe("Option.");
  });
});

/** Yes or no to each question on each passage, decided by the seed alone. */
const answersOf = (seed: number) => (passage: number) => (question: Parameters<Answer>[0]) => {
  let hash = seed + passage * 7919;
  for (const sign of questionKey(question)) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return hash % 3 === 0;
};

function nodes(
  script: Script,
  scene: string,
  name: string,
  choices: readonly number[],
  seed: number,
): readonly PassageNode[] {
  const answerOn = answersOf(seed);
  const row = [script.open(scene, name, answerOn(0))];
  for (const choice of choices) {
    const last = row.at(-1);
    const option = last?.passage.options[choice % Math.max(1, last.passage.options.length)];
    const next = last && option && script.take(last, option.id, answerOn(row.length));
    if (!next) break;
    row.push(next);
  }
  return row;
}

const told = (...way: Parameters<typeof nodes>): readonly BarePassage[] =>
  nodes(...way).map(({ passage }) => ({
    lines: said(passage),
    options: passage.options.map(({ id }) => id),
    happened: passage.happened,
  }));

const bare = (
  { json, entry }: { json: string; entry: { id: string } },
  name: string,
  choices: readonly number[],
  seed: number,
) => tellBare(json, `${knotOf(entry.id)}.${name}`, choices, answersOf(seed));

const message = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
};
