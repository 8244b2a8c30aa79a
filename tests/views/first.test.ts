import { describe, expect, test } from "vitest";
import { sheetFor } from "../../src/terminal/budget.ts";
import { glyphsFor } from "../../src/terminal/glyphs.ts";
import { endShown, layOut, openLeaf } from "../../src/terminal/leaf.ts";
import { firstDesk } from "../../src/views/first.ts";
import { spoken } from "../../src/views/spoken.ts";
import { tinyDesk } from "../fixtures/tiny-play.ts";

describe("the two first pages", () => {
  const own = tinyDesk("player", "counterpart:historical");
  const desk = firstDesk(own);
  const last = desk.pages.length - 1;

  test("stand before the play's own, and take nothing", () => {
    expect(desk.pages.slice(0, 2).map(({ kind, options }) => [kind, options.length])).toEqual([
      ["first", 0],
      ["first", 0],
    ]);
    expect(desk.pages.slice(2)).toEqual(own.pages);
    expect(desk.choose("speak").pages).toEqual(own.choose("speak").pages);
  });

  test("have help beside them and nothing else; the play's pages have what they had", () => {
    expect(desk.beside(0)).toEqual(["help"]);
    expect(desk.aside("help", 1)?.kind).toBe("help");
    expect(desk.aside("file", 0)).toBeUndefined();
    expect(desk.beside(last)).toEqual(own.beside(last - 2));
    expect(desk.aside("file", last)).toEqual(own.aside("file", last - 2));
  });

  test("tell what is meant, what is heard, one occasion of it, and the way out", () => {
    const said = desk.pages.slice(0, 2).flatMap(spoken).join("\n");
    for (const word of ["meant", "heard", "April 1958", "Quotation marks", "the record", "leave at any time with q"])
      expect(said).toContain(word);
  });

  test.each([80, 120])("each stands on one screen of %i columns", (columns) => {
    for (const page of desk.pages.slice(0, 2)) {
      const sheet = sheetFor(columns, columns === 80 ? 24 : 40);
      expect(endShown(layOut(openLeaf(page), sheet, glyphsFor(false)))).toBe(true);
    }
  });
});
