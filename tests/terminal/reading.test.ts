import { describe, expect, test } from "vitest";
import { sheetFor } from "../../src/terminal/budget.ts";
import { frame } from "../../src/terminal/frame.ts";
import { glyphsFor } from "../../src/terminal/glyphs.ts";
import { lineWidth, textOf } from "../../src/terminal/line.ts";
import {
  isOnward,
  layoutOf,
  leafInHand,
  openReading,
  press,
  type Reading,
  settle,
  type View,
} from "../../src/terminal/reading.ts";
import { fromConsequence, fromDecision, fromScene, fromTitle, PAGES, showing } from "./fixture.ts";

const viewOf = (columns: number, rows: number, ascii = false): View => ({
  sheet: sheetFor(columns, rows),
  glyphs: glyphsFor(ascii),
  ascii,
});
const STANDARD = viewOf(80, 24);
const WIDE = viewOf(120, 40);
const TINY = viewOf(32, 9);

const after = (reading: Reading, keys: string, view = STANDARD): Reading =>
  keys.split(" ").reduce((now, key) => press(now, key, view), reading);
const lines = (reading: Reading, view = STANDARD): readonly string[] =>
  frame(leafInHand(settle(reading, view)), layoutOf(reading, view), {
    sheet: view.sheet,
    glyphs: view.glyphs,
    onward: isOnward(reading),
    beside: reading.beside,
  }).map(textOf);

describe("unread lines", () => {
  test("Enter reads on until the end has been shown, and then takes", () => {
    const taken: string[] = [];
    const opened = openReading(fromScene(taken), STANDARD);
    expect(lines(opened).at(-1)).toContain("Enter, space read on");
    const read = after(opened, "j Enter");
    expect(taken).toEqual([]);
    expect(lines(read).at(-1)).toContain("Enter take it");
    const next = after(read, "Enter");
    expect(taken).toEqual(["since-liu"]);
    expect(next.leaf.page.kind).toBe("scene");
  });

  test("space never takes a choice", () => {
    const taken: string[] = [];
    after(openReading(fromScene(taken), STANDARD), "space space space PgDn f");
    expect(taken).toEqual([]);
  });

  test("where all fits, Enter takes at once", () => {
    const taken: string[] = [];
    after(openReading(fromScene(taken), WIDE), "3 Enter", WIDE);
    expect(taken).toEqual(["leave-it"]);
  });

  test("the end stays read when the reader scrolls back", () => {
    const taken: string[] = [];
    after(openReading(fromScene(taken), STANDARD), "G g 1 Enter");
    expect(taken).toEqual(["ask-plainly"]);
  });

  test("a scene opens at what is fresh; what was read stands above", () => {
    const opened = openReading(fromDecision(), STANDARD);
    expect(lines(opened)[3]).toContain("› Say your Committee");
    expect(lines(opened)[1]).toMatch(/▴ \d+ above$/);
    expect(lines(after(opened, "g"))[3]).toContain("At six the doors open");
  });

  test("the place outlives a change of size", () => {
    const read = after(openReading(fromDecision(), STANDARD), "g space");
    const head = lines(read)[3]?.trim().split(" ")[0] ?? "?";
    const small = viewOf(50, 20);
    expect(lines(read, small).slice(2, 4).join(" ")).toContain(head);
    expect(lines(read, STANDARD)).toEqual(lines(read));
  });
});

describe("pages", () => {
  test("Enter and space go from page to page; the last one's option is taken", () => {
    const taken: string[] = [];
    const kinds: string[] = [];
    let reading = openReading(fromConsequence(taken), WIDE);
    for (const key of ["Enter", "space", "Enter"]) {
      kinds.push(reading.leaf.page.kind);
      reading = press(reading, key, WIDE);
    }
    expect([...kinds, reading.leaf.page.kind]).toEqual(["consequence", "years", "card", "scene"]);
    expect(after(reading, "Enter", WIDE).leaf.page.kind).toBe("end");
    expect(taken).toEqual(["ask-plainly"]);
  });

  test("back goes to the page before, at its end", () => {
    const reading = after(openReading(fromConsequence(), STANDARD), "G Enter b");
    expect(reading.leaf.page.kind).toBe("consequence");
    expect(lines(reading).join("\n")).toContain("Here your play leaves the record.");
  });

  test("nothing follows the end but leaving", () => {
    const end = openReading(showing(PAGES.END), STANDARD);
    expect(after(end, "Enter space Esc").code).toBeUndefined();
    expect(lines(end).at(-1)).not.toContain("Enter");
    expect(after(end, "q").code).toBe(0);
  });
});

describe("beside the page", () => {
  test.each([
    ["r", "record", "r"],
    ["w", "receipt", "w"],
    ["v", "file", "v"],
    ["?", "help", "?"],
    ["r", "record", "Esc"],
  ])("%s opens the %s, %s closes it", (open, kind, close) => {
    const before = openReading(fromConsequence(), STANDARD);
    const opened = press(before, open, STANDARD);
    expect(leafInHand(opened).page.kind).toBe(kind);
    expect(leafInHand(press(opened, close, STANDARD)).page.kind).toBe("consequence");
  });

  test("a key without a page does nothing, and stands in no footer", () => {
    const scene = openReading(fromScene(), STANDARD);
    expect(press(scene, "r", STANDARD).aside).toBeUndefined();
    for (const lacking of ["record", "why", "file", "truth", "minutes"])
      expect(lines(scene).at(-1)).not.toContain(lacking);
    expect(press(openReading(fromConsequence(), STANDARD), "x", STANDARD).aside).toBeUndefined();
    expect(lines(openReading(showing(PAGES.END), STANDARD)).at(-1)).toMatch(/x truth {3}m minutes/);
  });

  test("the page underneath keeps its place and pointer", () => {
    const reading = after(openReading(fromScene(), STANDARD), "3 space");
    expect(after(reading, "? space Esc").leaf).toEqual(reading.leaf);
  });
});

describe("choosing", () => {
  test.each([
    ["j j", 2],
    ["↓ ↓ ↓ ↓ ↓", 2],
    ["k", 0],
    ["3 k", 1],
    ["9", 0],
  ])("%s points at %i", (keys, pointer) => {
    expect(after(openReading(fromScene(), STANDARD), keys).leaf.pointer).toBe(pointer);
  });

  test("a letter points where there is no number", () => {
    const taken: string[] = [];
    after(openReading(fromTitle(taken), STANDARD), "r Enter");
    expect(taken).toEqual(["resume"]);
  });

  test("on the smallest screens text and options take turns", () => {
    const taken: string[] = [];
    let reading = openReading(fromScene(taken), TINY);
    expect(lines(reading, TINY).join("\n")).not.toContain("▸");
    reading = after(reading, "Enter Enter Enter Enter Enter Enter", TINY);
    expect(taken).toEqual([]);
    reading = after(reading, "G space", TINY);
    expect(lines(reading, TINY).join("\n")).toContain("▸ 1");
    expect(lines(after(reading, "b", TINY), TINY).join("\n")).toContain("to do over");
    after(reading, "2 Enter", TINY);
    expect(taken).toEqual(["since-liu"]);
  });

  test("too small a terminal takes nothing", () => {
    const taken: string[] = [];
    const none = viewOf(20, 5);
    const reading = after(openReading(fromScene(taken), none), "Enter Enter 2 Enter", none);
    expect([taken, reading.code]).toEqual([[], undefined]);
    expect([press(reading, "q", none).code, press(reading, "Ctrl+C", none).code]).toEqual([0, 130]);
  });
});

test("a notice stands until the next key", () => {
  const reading = openReading(fromScene([], "The choice could not be saved."), STANDARD);
  expect(lines(reading).join("\n")).toContain("The choice could not be saved.");
  expect(lines(after(reading, "j")).join("\n")).not.toContain("could not be saved");
});

describe("frames", () => {
  const SIZES = [
    [120, 40],
    [104, 34],
    [200, 60],
    [80, 24],
    [66, 20],
    [50, 20],
    [40, 12],
    [36, 10],
    [30, 8],
  ] as const;
  for (const [name, page] of Object.entries(PAGES)) {
    test.each(SIZES)(`${name} at %ix%i fills the screen and stays on it`, (columns, rows) => {
      for (const ascii of [false, true]) {
        const view = viewOf(columns, rows, ascii);
        for (const keys of ["g", "space", "G", "j", "?"]) {
          const reading = after(openReading(showing(page), view), keys, view);
          const drawn = frame(leafInHand(reading), layoutOf(reading, view), {
            ...view,
            onward: false,
            beside: reading.beside,
          });
          expect(drawn).toHaveLength(rows);
          for (const line of drawn) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
          if (ascii) expect(drawn.map(textOf).join("")).toMatch(/^[ -~]*$/);
        }
      }
    });
  }

  test("every row of every text is shown once on the way down", () => {
    for (const [columns, rows] of SIZES) {
      const view = viewOf(columns, rows);
      let reading = press(openReading(showing(PAGES.RECORD), view), "g", view);
      const seen = new Set<number>();
      for (let n = 0; n < 60; n++) {
        const layout = layoutOf(reading, view);
        for (let row = layout.top; row < Math.min(layout.text.length, layout.top + layout.budget.text); row++)
          seen.add(row);
        reading = press(reading, "space", view);
      }
      expect(seen.size).toBeGreaterThanOrEqual(layoutOf(reading, view).text.length);
    }
  });
});
