import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CheckedStory } from "../../src/script/check/rule.ts";
import { checkStory, RULES } from "../../src/script/check/rules.ts";
import { compileScene } from "../../src/script/compiler/compile.ts";
import type { FactEntry } from "../../src/script/story-index.ts";
import { PRELUDE } from "./ink.ts";

const FIXTURES = "tests/script/fixtures";

/** Facts as the fixtures use them. Each fixture is asked one rule only, so that it can be short. */
const FACTS: Readonly<Record<string, FactEntry>> = {
  "kept-in-moscow": { means: "Moscow keeps a paper to itself", knows: "moscow", setBy: ["calendar"] },
};

function storyOf(rule: string, facts: Readonly<Record<string, FactEntry>>): CheckedStory {
  const one = `${FIXTURES}/${rule}.ink`;
  const files = existsSync(one)
    ? [one]
    : readdirSync(`${FIXTURES}/${rule}`, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ink"))
        .sort()
        .map((file) => `${FIXTURES}/${rule}/${file}`);
  const scenes = files.map((file) => {
    const { scene, findings } = compileScene({ file, text: readFileSync(file, "utf8") }, PRELUDE);
    if (!scene) throw new Error(`${file}: ${JSON.stringify(findings)}`);
    return scene;
  });
  return {
    scenes,
    facts,
    factAt: (fact) => ({ file: "facts.yaml", line: Object.keys(facts).indexOf(fact) + 1 }),
    bibliography: new Set(["known2008"]),
    elsewhere: { asked: new Set(["asked-elsewhere"]), struck: new Set(["struck", "kept-in-moscow"]) },
  };
}

interface Case {
  readonly rule: string;
  readonly facts?: Readonly<Record<string, FactEntry>>;
  /** `line: what is said`, or `file:line: …` where a fixture is several files. */
  readonly finds: readonly string[];
}

const by = (...setBy: readonly string[]): FactEntry => ({ means: "something", knows: "both", setBy });

const CASES: readonly Case[] = [
  {
    rule: "file-name",
    finds: [
      '1: "Eat_1949": a scene\'s file is named in lower case with hyphens',
      '1: "Eat_1949" has a year in it; dates stand in the tags',
      "1: a scene of this kind and chapter is kept in 2-alliance/",
    ],
  },
  {
    rule: "knot",
    finds: ['2: the knot "another_name" should be "knot", as the file'],
  },
  {
    rule: "head",
    finds: [
      "14: # colour: no such tag in the head of a scene",
      "3: # title stands twice",
      "2: # source is missing",
      "4: # date: 1949-13-01: a date is written 1949-12-16",
      "6: # chapter: cold-war: a chapter is comintern, alliance, de-stalinization, split, border-crisis",
      "9: # slot: 1949: a slot is written 1949-12, or 1949-12-16 where a month has two",
      "10: # order: beijing, tokyo: both seats, as in beijing, moscow",
      "11: # when: has: a condition is has x, not has x, at_least x 45, below x 45, phase x or stands region state",
      '12: # when: at_least trust-tokyo 45: no indicator is called "trust-tokyo"',
      "13: # when: phase thaw: a phase is comintern-support, alliance, de-stalinization, split, border-crisis",
    ],
  },
  {
    rule: "head-alone",
    finds: [
      "1: only tags and -> DONE stand before the first stitch",
      "4: only tags and -> DONE stand before the first stitch",
    ],
  },
  {
    rule: "stitches",
    finds: [
      '1: the stitch "= to_moscow" is missing',
      '1: the stitch "= quarrel" is missing',
      '1: the stitch "= questions" is missing',
    ],
  },
  {
    rule: "reached",
    finds: [
      '8: "= hall" is reached from beijing and moscow; it can belong to one only',
      '11: no part runs on into "= attic"',
    ],
  },
  {
    rule: "only-ink",
    finds: [
      "1: a global variable has no place in a scene",
      "6: a variable has no place in a scene",
      "7: a sequence, cycle or shuffle has no place in a scene",
      "7: a comparison or sum cannot be asked in a scene",
      "8: RANDOM(…) printed or called for itself has no place in a scene",
      "9: has(…) printed or called for itself has no place in a scene",
      "10: a variable or visit count cannot be asked in a scene",
      '11: at_least("trust-tokyo", 45): no indicator is called "trust-tokyo"',
      '11: heard("shouted"): a reading is as-meant, discounted, inflated',
      '11: heard_as("shout"): no rung is called "shout"',
      "12: a tunnel has no place in a scene",
      "13: a thread has no place in a scene",
      "16: a tunnel has no place in a scene",
    ],
  },
  {
    rule: "done",
    finds: ["6: a stitch ends in -> DONE, never in -> END"],
  },
  {
    rule: "line-tags",
    finds: [
      '5: "# mood": a line\'s only tag is # cite: key, p. 12; tags of a choice stand inside its brackets',
      '6: "# cite": a line\'s only tag is # cite: key, p. 12; tags of a choice stand inside its brackets',
      '7: "# historical": a line\'s only tag is # cite: key, p. 12; tags of a choice stand inside its brackets',
    ],
  },
  {
    rule: "visible",
    finds: ["5: invisible or control characters: U+0007", "6: invisible or control characters: U+202E U+202C"],
  },
  {
    rule: "choice-written",
    finds: [
      "5: its words and tags stand inside brackets: * [Words. # id: name]",
      "7: a choice begins with *, not +",
      "9: no words stand before the bracket: they would be told again after it is chosen",
      "11: the words of a choice are the same on every way",
      "14: a choice stands in the open; what it depends on goes before its bracket: * {has(…)} [Words. # id: x]",
    ],
  },
  {
    rule: "choice-tags",
    finds: [
      '5: "No id." has no # id',
      "6: # id: An_Id is not in lower case with hyphens",
      '7: "Neither act nor manner." has neither # act nor # manner',
      '8: "Both." has both # act and # manner',
      "9: # act: shout treaty: an act is a rung and a matter that relationship/ knows",
      "10: # act: press moon: an act is a rung and a matter that relationship/ knows",
      "11: # manner: angry: a manner is plain, veiled, warm, cold, none",
      "12: # weight: no such tag on a choice",
      '13: # id stands twice on "Twice."',
    ],
  },
  {
    rule: "id-once",
    finds: ["6: # id: wait is already the choice of line 5", "9: # id: wait is already the choice of line 5"],
  },
  {
    rule: "one-historical",
    finds: [
      "5: 0 of these 2 options are # historical; exactly one is",
      "8: 2 of these 2 options are # historical; exactly one is",
    ],
  },
  {
    rule: "acts-together",
    finds: [
      "5: some of these options have an act and some a manner: a choice is a decision or it is none",
      "9: one option is no choice",
      "11: fewer than two of these options are open whatever has happened",
      "14: a decision has three to five options; this has 2",
    ],
  },
  {
    rule: "options-differ",
    finds: ['6: "standing" and "sitting" have the same act, matter and facts: no choice is made between them'],
  },
  {
    rule: "seat-knows",
    finds: [
      '5: beijing cannot know "kept-in-moscow" (facts.yaml: knows moscow)',
      '6: beijing cannot know "Standing in Moscow"',
    ],
  },
  {
    rule: "arrival-quiet",
    finds: ['7: nothing is chosen in "= to_beijing"', '6: nothing happens in "= to_beijing"'],
  },
  {
    rule: "notes-fixed",
    finds: ['5: "= record" says what happened, whatever was played: it asks nothing'],
  },
  {
    rule: "heard-on-arrival",
    finds: ["5: heard is asked in to_… alone, where something arrives"],
  },
  {
    rule: "asks-how-heard",
    finds: ['4: "= to_beijing" never asks how the other\'s act was heard'],
  },
  {
    rule: "fact-declared",
    facts: { "set-elsewhere": by("another") },
    finds: [
      '7: "not-declared" is not declared in facts.yaml',
      '8: facts.yaml does not say that "set-elsewhere" is set by fact-declared',
      '6: "also-not-declared" is not declared in facts.yaml',
      '3: "never-declared" is not declared in facts.yaml',
    ],
  },
  {
    rule: "set-by",
    facts: {
      untrue: by("set-by"),
      nowhere: by("no-such-scene"),
      "not-struck": by("calendar"),
      struck: by("another"),
    },
    finds: [
      "1: untrue: set-by does not set it",
      '2: nowhere: there is no scene "no-such-scene" (set-by names scenes, or calendar)',
      "3: not-struck: the calendar does not set it",
      '4: struck: there is no scene "another" (set-by names scenes, or calendar)',
      "4: struck: the calendar sets it too, and set-by does not say so",
    ],
  },
  {
    rule: "effect-alone",
    finds: ['5: happened("treaty-asked") stands alone on its line, after ~'],
  },
  {
    rule: "slot",
    finds: [
      "a.ink:3: slot 1949-12 is not the month or day of 1950-01-02",
      "b.ink:3: without a # when: it would always take the slot from history",
      "c.ink:3: slot 1950-02 has 2 pillars; it needs one",
      "d.ink:3: slot 1950-02 has 2 pillars; it needs one",
    ],
  },
  {
    rule: "scene-once",
    finds: ['same.ink:1: tests/script/fixtures/scene-once/1-comintern/same.ink is already the scene "same"'],
  },
  {
    rule: "never-asked",
    facts: {
      "asked-by-stitch": by("x"),
      "asked-by-condition": by("x"),
      "asked-elsewhere": by("x"),
      idle: by("x"),
    },
    finds: ["4: idle: nothing ever asks it"],
  },
  {
    rule: "source-known",
    finds: [
      "3: # source: unknown1999 is not in sources.bib",
      '7: # cite: elsewhere2001, p. 3: "elsewhere2001" is not in sources.bib',
    ],
  },
  {
    rule: "forward",
    finds: ["7: the text comes round to where it was: a part goes forward"],
  },
  {
    rule: "decides-once",
    finds: ["4: beijing decides 2 times by way of press, harder", "10: moscow decides nothing by way of smile"],
  },
  {
    rule: "asked-in-time",
    finds: [
      '8: "treaty-asked" happens on this very passage, which sees only what was before it: ask after the next choice',
    ],
  },
  {
    rule: "can-be-heard",
    finds: [
      '11: heard("inflated"): no act that can arrive here is ever heard so',
      '12: heard("discounted"): no act that can arrive here is ever heard so',
    ],
  },
  {
    rule: "words",
    finds: [
      "5: beijing has 351 of its 200 to 350 words by way of long",
      "16: moscow has 120 of its 150 to 300 words by way of no choice",
    ],
  },
  {
    rule: "choices",
    finds: [
      "5: beijing has 1 of its 4 to 7 choices by way of one",
      "9: moscow has 7 of its 3 to 6 choices by way of m-one, m-two, m-three, m-four, m-five, m-six, m-seven",
    ],
  },
  {
    rule: "stretch",
    finds: [
      "5: 161 words without a choice at the start of beijing (at most 160)",
      "7: 170 words without a choice after this one (at most 160)",
      "13: 161 words without a choice in to_moscow (at most 160)",
    ],
  },
  {
    rule: "after-choice",
    finds: [
      "5: 2 words after this option (5 to 45)",
      "7: 46 words after this option (5 to 45)",
      "12: 7 words after this option (15 to 60)",
    ],
  },
  {
    rule: "quotes-cited",
    finds: [
      "off.ink:5: quotation marks mean: on record; off the record there are none",
      "on.ink:6: quotation marks mean: on record; this line cites nothing",
      "on.ink:7: quotation marks mean: on record; this line cites nothing",
    ],
  },
  {
    rule: "option-length",
    finds: ["5: an option of 15 words (at most 14)"],
  },
  {
    rule: "historical-first",
    finds: ["1: the historical option comes first in 1 of 2 choices (at most one in three); most of all here"],
  },
  {
    rule: "never-written",
    finds: ['5: "palpable" is never written', '6: "steely" is never written'],
  },
  {
    rule: "repeated-phrase",
    finds: ['b.ink:4: "looks at the clock above the" stands in a too'],
  },
  {
    rule: "record",
    finds: [
      "3: a record of 9 words (60 to 120)",
      "3: a record cites at least two sources; this cites 1",
      "5: each line of the record cites",
    ],
  },
  {
    rule: "shapes-apart",
    finds: ['b.ink:1: its neighbour a is a "wait" too'],
  },
  {
    rule: "question-above",
    finds: ["8: no comment above these options says what they answer"],
  },
  {
    rule: "tics",
    finds: [
      "5: a pencil for the second time in this scene, of 2",
      "8: a laugh for the second time in this scene, of 2",
      "10: “not this but that” for the second time in this scene, of 2",
    ],
  },
  {
    rule: "historical-longest",
    finds: ["1: the historical option is the longest in 1 of 1 choices, which gives it away"],
  },
];

describe("each rule finds what breaks it, and says where", () => {
  test.each(CASES)("$rule", ({ rule, facts = FACTS, finds }) => {
    const story = storyOf(rule, facts);
    const found = checkStory(
      story,
      RULES.filter(({ id }) => id === rule),
    );
    const several = story.scenes.length > 1;
    const said = found.map(({ file, line, says }) => `${several ? `${file.split("/").at(-1)}:` : ""}${line}: ${says}`);
    expect(said).toEqual(finds);
  });

  test("every rule has a case, and every case a rule", () => {
    expect(CASES.map(({ rule }) => rule).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
