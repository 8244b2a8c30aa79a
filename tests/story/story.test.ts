import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Story } from "inkjs";
import { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
import { describe, expect, test } from "vitest";
import { readStory } from "../../src/build/read-story.ts";
import { FACTS } from "../../src/relationship/facts.ts";
import { factsAsked, factsStruck } from "../../src/relationship/facts-used.ts";
import { INDICATORS, type Indicator } from "../../src/relationship/indicators.ts";
import { checkTexts } from "../../src/script/check/check.ts";
import { createScript } from "../../src/script/create-script.ts";
import { findingLine } from "../../src/script/finding.ts";
import { knotOf } from "../../src/script/names.ts";
import type { PassageNode } from "../../src/script/script.ts";
import type { Answer } from "../../src/script/story-index.ts";

const texts = readStory("story");
const { scenes, facts, findings } = checkTexts(texts, { asked: factsAsked(), struck: factsStruck() });
const jsons = new Map(scenes.map(({ entry, json }) => [entry.id, json]));
const index = { digest: "", scenes: scenes.map(({ entry }) => entry), facts, bibliography: {}, notes: {} };
const script = createScript(index, (id) => jsons.get(id) ?? "");

test("no rule finds an error", () => {
  const errors = [...texts.findings, ...findings].filter(({ severity }) => severity === "error");
  expect(errors.map(findingLine)).toEqual([]);
});

describe("every way through every stitch can be told, and offers every choice", () => {
  const stitches = index.scenes.flatMap(({ id, stitches }) =>
    Object.entries(stitches).map(([name, entry]) => ({ id, name, entry })),
  );

  test.each(stitches)("$id, $name", ({ id, name, entry }) => {
    const offered = new Set<string>();
    const seen = new Set<PassageNode>();
    const open = [...byEveryAnswer((answer) => script.open(id, name, answer))];
    for (const node of open) {
      if (seen.has(node)) continue;
      seen.add(node);
      for (const { id: choice } of node.passage.options) {
        offered.add(choice);
        open.push(...byEveryAnswer((answer) => script.take(node, choice, answer) ?? node));
      }
    }
    expect([...offered].toSorted()).toEqual(entry.choices.map((choice) => choice.id).toSorted());
  });
});

/** Tries every answer to every question that comes up, as a counter in binary whose digits are the answers. */
function* byEveryAnswer(tell: (answer: Answer) => PassageNode): Generator<PassageNode> {
  let digits: boolean[] = [];
  do {
    let asked = 0;
    yield tell(() => (digits[asked++] ??= false));
    digits = digits.slice(0, asked);
    while (digits.at(-1)) digits.pop();
    if (digits.length > 0) digits[digits.length - 1] = true;
  } while (digits.length > 0);
}

describe("main.ink, as Inky plays it", () => {
  const complaints: string[] = [];
  const compiler = new Compiler(
    texts.main.text,
    new CompilerOptions("main.ink", [], false, (message) => complaints.push(message), {
      ResolveInkFilename: (file) => file,
      LoadInkFileContents: (file) => readFileSync(join("story", file), "utf8"),
    }),
  );
  const story = new Story(String(compiler.Compile().ToJson()));
  story.allowExternalFunctionFallbacks = true;

  test("compiles without a complaint", () => {
    expect(complaints).toEqual([]);
  });

  test("includes every scene", () => {
    const included = [...texts.main.text.matchAll(/^INCLUDE (.+)$/gm)].map(([, file]) => `story/${file}`);
    expect(included.toSorted()).toEqual(texts.scenes.map(({ file }) => file));
  });

  test("offers every stitch of every scene in its menu", () => {
    const targets = index.scenes.flatMap(({ id, stitches }) =>
      Object.keys(stitches).map((name) => `-> ${knotOf(id)}.${name}`),
    );
    expect(targets.filter((target) => !texts.main.text.includes(target))).toEqual([]);
  });

  test("tells a part with its fallback answers, and comes back to no error", () => {
    const errors: string[] = [];
    story.onError = (message) => errors.push(message);
    for (let turn = 0; turn < 12 && (story.canContinue || story.currentChoices.length > 0); turn++) {
      while (story.canContinue) story.Continue();
      if (story.currentChoices.length > 0) story.ChooseChoiceIndex(0);
    }
    expect(errors).toEqual([]);
  });
});

describe("what facts do, and who knows of them", () => {
  const knows = (fact: string) => facts[fact]?.knows ?? "both";

  test.each(Object.entries(FACTS))(
    "%s leaves sore only who knows of it, and moves only numbers that who knows can see",
    (fact, row) => {
      for (const { seat } of row.sore ?? []) expect(["both", seat]).toContain(knows(fact));
      const secret = knows(fact);
      if (secret === "both") return;
      for (const indicator of Object.keys(row.changes ?? {}) as Indicator[])
        expect(INDICATORS[indicator].knows, `${fact} would be seen in ${indicator}`).toBe(secret);
    },
  );
});
