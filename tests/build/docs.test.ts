import { describe, expect, test } from "vitest";
import { assumptionsPage } from "../../src/build/docs/assumptions.ts";
import { docsPages } from "../../src/build/docs/docs.ts";
import { withBlocks } from "../../src/build/docs/marks.ts";
import { ASSUMPTIONS } from "../../src/playthrough/assumptions.ts";
import { CALENDAR } from "../../src/relationship/calendar.ts";
import { ROADS } from "../../src/relationship/roads.ts";
import { readingCases } from "../relationship/reading-cases.ts";

const PAGE = "Before.\n<!-- numbers: written by npm run build -->\nold\n<!-- end of numbers -->\nAfter.";

describe("a block in a page written by hand", () => {
  test("stands between its marks, and nothing else is touched", () => {
    const today = withBlocks(PAGE, "card.md", { numbers: "new" });
    expect(today).toBe(PAGE.replace("\nold\n", "\n\nnew\n\n"));
    expect(withBlocks(today, "card.md", { numbers: "new" })).toBe(today);
  });

  test.each([
    ["without marks", "Before."],
    ["without its last mark", PAGE.replace("<!-- end of numbers -->", "")],
    ["with its marks twice", `${PAGE}\n${PAGE}`],
  ])("a page %s is told so, with its name", (_, page) =>
    expect(() => withBlocks(page, "card.md", { numbers: "new" })).toThrow(/^card\.md lacks its marks/),
  );
});

describe("the pages written from the program", () => {
  const pages = docsPages({ cases: readingCases(), noteOf: (cite) => `[${cite}]`, yearOf: () => "1950" });

  test("list every assumption with its reason", () => {
    const page = assumptionsPage();
    for (const [name, { because }] of Object.entries(ASSUMPTIONS)) {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row, name).toContain(because);
    }
  });

  test("print every reading case, numbered, with its source", () => {
    const page = pages.get("docs/readings.md") ?? "";
    for (const { number, id, source } of readingCases()) {
      expect(page).toContain(`## ${number}. ${id}\n`);
      expect(page).toContain(`[${source}]`);
    }
  });

  test("tell every road with both its ways back, and every event of the calendar", () => {
    const page = pages.get("docs/machine.md") ?? "";
    for (const { warns, turnsBack, narrows, lastExit, arrives } of ROADS)
      for (const { says } of [warns, turnsBack, narrows, lastExit, arrives]) expect(page).toContain(says);
    for (const { happens } of CALENDAR) expect(page).toContain(happens);
  });

  test("show the phases in the README, in words and with their years", () =>
    expect(pages.get("README.md")).toContain("phase_alliance --> phase_de_stalinization: The secret speech, 1956"));
});
