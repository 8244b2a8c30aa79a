import { describe, expect, test } from "vitest";
import { compileScene } from "../../src/script/compiler/compile.ts";
import { readFacts } from "../../src/script/compiler/facts.ts";
import { readCondition } from "../../src/script/compiler/head.ts";
import { preludeOf } from "../../src/script/compiler/ink.ts";
import { findingLine } from "../../src/script/finding.ts";
import { PRELUDE } from "./ink.ts";

const compile = (text: string) => compileScene({ file: "story/2-alliance/a-scene.ink", text }, PRELUDE);

describe("what does not compile is said with file and line, the prelude's lines taken off", () => {
  const scene = (...lines: readonly string[]) => ["=== a_scene ===", "-> DONE", "= beijing", ...lines].join("\n");
  const at = "story/2-alliance/a-scene.ink";

  test.each([
    ["a divert to nowhere", scene("-> nowhere"), `${at}:4: error: Divert target not found: '-> nowhere' [ink]`],
    [
      "a brace left open",
      scene('He {has("a"): nods.', "-> DONE"),
      `${at}:4: error: Expected closing brace '}' for inline logic but saw end of line [ink]`,
    ],
    [
      "a loose end, which ink only warns of",
      scene("He nods."),
      `${at}:4: error: Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert? [ink]`,
    ],
    ["an author's TODO", scene("TODO: look this up", "-> DONE"), `${at}:4: error: TODO: look this up [ink]`],
    [
      "an unknown function",
      scene('{hass("a"): x}', "-> DONE"),
      `${at}:4: error: Function call target not found: '-> hass' [ink]`,
    ],
    [
      "a wrong number of arguments",
      scene('{has("a", 1): x}', "-> DONE"),
      `${at}:4: error: Function call incorrect number of arguments sent to external function 'has'. Expected 1 but got 2 [ink]`,
    ],
    ["an INCLUDE", scene("INCLUDE other.ink", "-> DONE"), `${at}:4: error: Failed to load: 'other.ink'. [ink]`],
    [
      "a stitch called as another knot",
      scene("-> DONE", "= a_scene", "-> DONE"),
      `${at}:5: error: Stitch 'a_scene': name has already been used for a knot on line 1 of ${at}" [ink]`,
    ],
  ])("%s", (_, text, line) => {
    const { scene: compiled, findings } = compile(text);
    expect(compiled).toBeUndefined();
    expect(findings.map(findingLine)).toContain(line);
  });

  test("what is quoted from the story can move no cursor", () => {
    const { findings } = compile(scene("-> no\u001b[2Jwhere"));
    expect(findings.map(findingLine).join()).not.toMatch(/\p{Cc}/u);
  });

  test("Windows line ends and a byte order mark change no line number", () => {
    const { findings } = compile(`\ufeff${scene("He nods.", "-> nowhere").replaceAll("\n", "\r\n")}`);
    expect(findings.map(({ line }) => line)).toEqual([5]);
  });

  test("the prelude is main.ink's EXTERNAL lines, not its fallbacks", () => {
    expect(preludeOf("EXTERNAL has(fact)\n-> menu\n=== function has(fact) ===\n~ return false\n")).toBe(
      "EXTERNAL has(fact)\n",
    );
  });
});

describe("the index knows what an option does without running ink", () => {
  const { scene } = compile(`=== a_scene ===
# title: The Guest's Papers
# date: 1949-12-16
# kind: pillar
# order: moscow, beijing
# source: known2008
# when: not has riddle-unread
# when: at_least trust-beijing 45
-> DONE
= beijing
He asks. # cite: known2008, p. 12
// What do you answer?
*   {has("call-refused")} [Say 'no'. # id: say-no # act: refuse treaty # historical]
    ~ happened("refused")
    *   *   [Stay. # id: stay # manner: cold]
        ~ happened("stayed")
    *   *   [Go. # id: go # manner: none]
*   [Say yes. # id: say-yes # act: concede treaty] -> hall
-   -> DONE
= hall
{below("border", 30) and not has("stayed"): It is quiet.}
-> DONE
`);
  if (!scene) throw new Error("it did not compile");
  const { entry } = scene;

  test("head", () => {
    expect(entry).toMatchObject({
      id: "a-scene",
      title: "The Guest’s Papers",
      order: ["moscow", "beijing"],
      when: [
        { needs: "not-has", fact: "riddle-unread" },
        { needs: "at_least", indicator: "trust-beijing", number: 45 },
      ],
    });
  });

  test("choices, with the facts that follow them and no further choice", () => {
    expect(entry.stitches.beijing?.choices.map(({ at: _, ...choice }) => choice)).toEqual([
      {
        id: "say-no",
        text: "Say ‘no’.",
        act: { rung: "refuse", matter: "treaty" },
        historical: true,
        facts: ["refused"],
        answers: "What do you answer?",
      },
      {
        id: "say-yes",
        text: "Say yes.",
        act: { rung: "concede", matter: "treaty" },
        historical: false,
        facts: [],
        answers: "What do you answer?",
      },
      { id: "stay", text: "Stay.", manner: "cold", historical: false, facts: ["stayed"] },
      { id: "go", text: "Go.", manner: "none", historical: false, facts: [] },
    ]);
  });

  test("questions, facts and cites of the stitch and of what it runs on into, with their lines", () => {
    const { questions, facts, cites } = entry.stitches.beijing ?? { questions: [], facts: [], cites: [] };
    expect(questions.map(({ at, ...question }) => [at.line, question])).toEqual([
      [13, { asks: "has", fact: "call-refused" }],
      [21, { asks: "below", indicator: "border", number: 30 }],
      [21, { asks: "has", fact: "stayed" }],
    ]);
    expect(facts.map(({ line, fact }) => [line, fact])).toEqual([
      [14, "refused"],
      [16, "stayed"],
    ]);
    expect(cites).toEqual([{ cite: "known2008, p. 12", file: "story/2-alliance/a-scene.ink", line: 11 }]);
    expect(Object.keys(entry.stitches)).toEqual(["beijing"]);
  });
});

describe("conditions of a scene", () => {
  test.each([
    ["has treaty-granted", { needs: "has", fact: "treaty-granted" }],
    ["not has treaty-granted", { needs: "not-has", fact: "treaty-granted" }],
    ["below border 40", { needs: "below", indicator: "border", number: 40 }],
    ["phase split", { needs: "phase", phase: "split" }],
    ["below border forty", 'below border forty: "forty" is no number'],
    ["stands korea war", { needs: "stands", region: "korea", state: "war" }],
    ["stands tibet war", expect.stringMatching(/^stands tibet war: a region is phase, beijing-leader,/)],
    ["stands korea peace", "stands korea peace: korea stands in quiet, war, tense"],
    ["whenever", expect.stringMatching(/^whenever: a condition is has x, .* or stands region state$/)],
  ])("%s", (text, read) => {
    expect(readCondition(text)).toEqual(read);
  });
});

describe("facts.yaml", () => {
  const read = (value: unknown) => readFacts({ file: "facts.yaml", value, lineOf: () => 7 });

  test("is a table of facts by name", () => {
    const facts = { "treaty-granted": { means: "He agreed", knows: "both", "set-by": ["a-scene"] } };
    expect(read(facts)).toEqual({
      facts: { "treaty-granted": { means: "He agreed", knows: "both", setBy: ["a-scene"] } },
      findings: [],
    });
  });

  test.each([
    ["a list", ["a"], "facts.yaml:1: error: facts.yaml is a table of facts by name [facts]"],
    [
      "a name in capitals",
      { Treaty: {} },
      "facts.yaml:7: error: Treaty: a fact's name is lower case with hyphens [facts]",
    ],
    ["no entry", { a: null }, "facts.yaml:7: error: a: a fact says what it means, who knows, and what sets it [facts]"],
    [
      "who knows",
      { a: { means: "x", knows: "paris", "set-by": ["s"] } },
      'facts.yaml:7: error: a: knows: "paris" is not both, beijing or moscow [facts]',
    ],
    [
      "nothing sets it",
      { a: { means: "x", knows: "both", "set-by": [] } },
      "facts.yaml:7: error: a: set-by: a list of scenes, or calendar [facts]",
    ],
    [
      "one field too many",
      { a: { means: "x", knows: "both", "set-by": ["s"], weight: 3 } },
      'facts.yaml:7: error: a: "weight" is not one of means, knows, set-by [facts]',
    ],
  ])("%s", (_, value, line) => {
    expect(read(value).findings.map(findingLine)).toEqual([line]);
  });
});
