import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/script/text.ts";
import { plainLine, runsOf, withoutControls } from "../../src/script/typography.ts";

describe("quotation marks and apostrophes as a printer sets them", () => {
  test.each([
    [`"His attitude was really sincere."`, "“His attitude was really sincere.”"],
    [`He put it thus: "a clever man."`, "He put it thus: “a clever man.”"],
    [`("no")—"yes"`, "(“no”)—“yes”"],
    [`China's loss, and the comrades' too`, "China’s loss, and the comrades’ too"],
    [`"He said 'no', and left."`, "“He said ‘no’, and left.”"],
    [`'yes,' he says`, "‘yes,’ he says"],
    [`the '20s`, "the ’20s"],
    [`'Tis late`, "’Tis late"],
  ])("%s", (straight, set) => {
    expect(plainLine(straight)).toBe(set);
  });

  test("markup stands between no mark and its word", () => {
    expect(runsOf(`He reads "<i>Pravda</i>" and <i>"Trud"</i>.`)).toEqual([
      { text: "He reads “" },
      { text: "Pravda", italic: true },
      { text: "” and " },
      { text: "“Trud”", italic: true },
      { text: "." },
    ]);
  });
});

describe("nothing that moves a cursor is ever shown", () => {
  test.each([
    ["an escape sequence", "\u001b[2Jred", "[2Jred"],
    ["a bell", "ring\u0007", "ring"],
    ["a C1 control", "a\u009bb", "ab"],
    ["turned text", "a\u202eb\u2066c", "abc"],
    ["a tab is a space", "a\tb", "a b"],
  ])("%s", (_, text, shown) => {
    expect(plainLine(text)).toBe(shown);
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = plainText(runsOf(text));
        expect(shown).not.toMatch(/\p{Cc}/u);
        expect(withoutControls(shown)).toBe(shown);
      }),
    );
  });
});
