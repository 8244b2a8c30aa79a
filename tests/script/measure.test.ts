import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/script/check/analysis.ts";
import type { Known } from "../../src/script/check/answers.ts";
import { wayOf } from "../../src/script/check/extents.ts";
import { flowOf } from "../../src/script/check/flow.ts";
import { wordCount } from "../../src/script/check/lines.ts";
import { measure } from "../../src/script/check/measure.ts";
import { stitchesOf } from "../../src/script/check/rule.ts";
import { questionKey } from "../../src/script/questions.ts";
import type { Option, PassageNode, Script } from "../../src/script/script.ts";
import type { Answer } from "../../src/script/story-index.ts";
import { compiled, said, scriptOf, stitch } from "./ink.ts";

const NONE = { others: new Map(), group: new Map() };

const measured = (text: string, known: Known = new Map(), exclusive = NONE) =>
  measure(flowOf(stitchesOf(compiled("x", text), "beijing")), { known, exclusive });

/** The range of words and choices, with the ways to both ends. */
const range = (text: string, known?: Known) => {
  const { words, choices } = measured(text, known);
  return `${words.least.n}–${words.most.n} words, ${choices.least.n}–${choices.most.n} choices (${wayOf(words.least)}; ${wayOf(words.most)})`;
};

describe("words and choices on any way", () => {
  test.each([
    ["a line", ["One two three — four.", "-> DONE"], "4–4 words, 0–0 choices (; )"],
    [
      "markup and citations are no words",
      ["He reads <i>Pravda</i>. # cite: key, p. 12", "-> DONE"],
      "3–3 words, 0–0 choices (; )",
    ],
    ["a clause or none", ['One{has("a"): two three}.', "-> DONE"], "1–3 words, 0–0 choices (; )"],
    [
      "the same question is answered the same",
      ['{has("a"): One|One two} {has("a"):three four|three}.', "-> DONE"],
      "3–3 words, 0–0 choices (; )",
    ],
    [
      "below is at_least, turned",
      ['{at_least("border", 40): One two} {below("border", 40): three|four five}.', "-> DONE"],
      "1–4 words, 0–0 choices (; )",
    ],
    [
      "who has 60 has 40",
      ['{at_least("border", 60): One two} {below("border", 40): three four}.', "-> DONE"],
      "0–2 words, 0–0 choices (; )",
    ],
    [
      "one act is heard one way",
      ['{heard("inflated"): One two} {heard("discounted"): three four}.', "-> DONE"],
      "0–2 words, 0–0 choices (; )",
    ],
    [
      "options",
      ["*   [A. # id: a]", "    One.", "*   [B. # id: b]", "    One two.", "-   Three. -> DONE"],
      "2–3 words, 1–1 choices (a; b)",
    ],
    [
      "nested options without a gather go on to the outer one",
      [
        "*   [A. # id: a]",
        "    *   *   [C. # id: c]",
        "        One two three.",
        "*   [B. # id: b]",
        "-   Four. -> DONE",
      ],
      "1–4 words, 1–2 choices (b; a, c)",
    ],
    [
      "what happened is known from the next choice on",
      [
        "*   [A. # id: a]",
        '    ~ happened("f")',
        "*   [B. # id: b]",
        '-   {has("f"): One.}',
        "*   [C. # id: c]",
        '-   {has("f"): Two three.} -> DONE',
      ],
      "0–2 words, 2–2 choices (b, c; a, c)",
    ],
  ])("%s", (_, lines, counted) => {
    const facts: Known = new Map([["has f", false]]);
    expect(range(stitch(...lines), facts)).toBe(counted);
  });

  test("a million ways are counted without going each of them", () => {
    const lines = Array.from({ length: 20 }, (_, at) => [
      `{has("f${at}"): one|one two} {below("border", ${at}): three}`,
      `*   [A. # id: a${at}]`,
      `    ~ happened("f${at}")`,
      `*   [B. # id: b${at}]`,
      "-   And.",
    ]).flat();
    expect(measured(stitch(...lines, "-> DONE")).words).toMatchObject({ least: { n: 40 }, most: { n: 80 } });
  });
});

describe("the count is what can be read", () => {
  test("no way through the model's parts is longer or shorter", () => {
    const text = readFileSync("tests/script/fixtures/eat-sleep-and-wait.ink", "utf8");
    const scene = compiled("eat-sleep-and-wait", text);
    const { parts } = analyse(scene, { scenes: [scene], facts: {} } as never);
    const { script } = scriptOf({ "eat-sleep-and-wait": text });
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.array(fc.nat(4), { minLength: 9, maxLength: 9 }),
        fc.nat(),
        ({ seat, part }, choices, seed) => {
          const { words, taken } = played(script, seat, choices, seed);
          expect(words).toBeGreaterThanOrEqual(part.words.least.n);
          expect(words).toBeLessThanOrEqual(part.words.most.n);
          expect(taken).toBeGreaterThanOrEqual(part.choices.least.n);
          expect(taken).toBeLessThanOrEqual(part.choices.most.n);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("and the ends of the range are ways that can be taken", () => {
    const text = readFileSync("tests/script/fixtures/eat-sleep-and-wait.ink", "utf8");
    const scene = compiled("eat-sleep-and-wait", text);
    const [first] = analyse(scene, { scenes: [scene], facts: {} } as never).parts;
    expect(first && wayOf(first.part.words.most)).toBe(
      "since-liu, paper-must-go, riddle, explain, sincere, three-verbs, go-home",
    );
    expect(first?.part.words).toMatchObject({ least: { n: 440 }, most: { n: 531 } });
  });
});

/** Plays a part, facts of it remembered from passage to passage, everything else answered by the seed. */
function played(
  script: Script,
  seat: string,
  choices: readonly number[],
  seed: number,
): { words: number; taken: number } {
  const facts = new Set<string>();
  const own = script.index.scenes[0]?.stitches[seat]?.facts.map(({ fact }) => fact) ?? [];
  const answer: Answer = (question) => {
    if (question.asks === "has" && own.includes(question.fact)) return facts.has(question.fact);
    return (seed >> (questionKey(question).length % 20)) % 2 === 1;
  };
  let words = 0;
  let taken = 0;
  let node: PassageNode | undefined = script.open("eat-sleep-and-wait", seat, answer);
  while (node) {
    words += said(node.passage).reduce((sum, line) => sum + wordCount(line), 0);
    for (const fact of node.passage.happened) facts.add(fact);
    const options: readonly Option[] = node.passage.options;
    const option: Option | undefined = options[(choices[taken] ?? 0) % Math.max(1, options.length)];
    node = option && script.take(node, option.id, answer);
    if (option) taken += 1;
  }
  return { words, taken };
}
