import { describe, expect, test } from "vitest";
import { bar, changeBar } from "../../src/terminal/bar.ts";
import { setPage } from "../../src/terminal/blocks.ts";
import { budget, type Content, rowsOf, shapeFor, sheetFor } from "../../src/terminal/budget.ts";
import { gaugeLines, ledgerLines } from "../../src/terminal/gauges.ts";
import { asciiOnly, glyphsFor } from "../../src/terminal/glyphs.ts";
import { legible } from "../../src/terminal/legible.ts";
import { cut, lineWidth, shorten, textOf, width } from "../../src/terminal/line.ts";
import { mastheadLine } from "../../src/terminal/masthead.ts";
import { shrunkOptions, wholeOptions } from "../../src/terminal/options.ts";
import { BACKGROUNDS, paint, paletteFor, TIERS, TOKENS, tierFor } from "../../src/terminal/palette.ts";
import { timelineLine } from "../../src/terminal/timeline.ts";
import { hang, NO_BREAK, wrap } from "../../src/terminal/wrap.ts";
import type { Page } from "../../src/views/page.ts";
import { GAUGES, SECOND_SCENE, TIMELINE, TITLE } from "./fixture.ts";

const UNICODE = glyphsFor(false);
const ASCII = glyphsFor(true);
const texts = (lines: readonly (readonly { text: string }[])[]): string[] => lines.map(textOf);

describe("wrap", () => {
  test.each([
    ["nothing is no line", "", 10, []],
    ["what fits stays", "one two", 7, ["one two"]],
    ["a break at a space", "one two three", 7, ["one two", "three"]],
    ["several spaces are one", "one   two", 20, ["one two"]],
    ["Han characters are two cells", "毛澤東 北京", 6, ["毛澤東", "北京"]],
    ["a long word is broken by cells", "毛澤東北京", 5, ["毛澤", "東北", "京"]],
    ["a break after a long dash", "it is late—he says", 12, ["it is late—", "he says"]],
    ["no break at a no-break space", `to see ${`3${NO_BREAK}May`}`, 9, ["to see", "3 May"]],
    ["a combined letter stays whole", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ])("%s", (_, text, room, lines) => {
    expect(texts(wrap(text, room))).toEqual(lines);
  });

  test("keeps styles, and glues what is written together", () => {
    const line = [{ text: "the word is " }, { text: "peredelat", italic: true as const }, { text: ", to do over" }];
    expect(wrap(line, 22)).toEqual([
      [{ text: "the word is " }, { text: "peredelat", italic: true }, { text: "," }],
      [{ text: "to do over" }],
    ]);
  });

  test("hangs behind its label", () => {
    expect(texts(hang([{ text: "[1]" }], 4, "Record of conversation", 16))).toEqual([
      "[1] Record of",
      "    conversation",
    ]);
  });
});

describe("line", () => {
  test.each([
    ["Zhongnanhai", 20, "Zhongnanhai"],
    ["Zhongnanhai", 6, "Zhong…"],
    ["中南海", 5, "中南…"],
    ["中南海", 4, "中…"],
    ["Zhongnanhai", 0, ""],
  ])("shortens %s to %i", (text, room, expected) => {
    expect(shorten(text, room)).toBe(expected);
    expect(width(shorten(text, room))).toBeLessThanOrEqual(room);
  });

  test("cuts a line of several spans", () => {
    expect(textOf(cut([{ text: "abc" }, { text: "def", bold: true }], 5))).toBe("abcd…");
    expect(textOf(cut([{ text: "abc" }, { text: "def" }], 6))).toBe("abcdef");
  });
});

describe("bar", () => {
  test.each([
    [0, "──────────"],
    [54, "━━━━━╸────"],
    [100, "━━━━━━━━━━"],
    [140, "━━━━━━━━━━"],
  ])("%i", (value, drawn) => {
    expect(textOf(bar(value, 10, UNICODE))).toBe(drawn);
  });

  test.each([
    ["won", 20, 40, "━━", "━━", "gain"],
    ["lost", 40, 20, "━━", "╌╌", "loss"],
    ["a little is still seen", 51, 52, "━━━━", "━", "gain"],
  ] as const)("%s", (_, before, after, kept, moved, as) => {
    const [first, second] = changeBar(before, after, 10, UNICODE);
    expect([first?.text, second?.text, second?.as]).toEqual([kept, moved, as]);
  });

  test("nothing moved", () => {
    expect(textOf(changeBar(71, 71, 10, ASCII))).toBe("=======...");
  });
});

describe("timeline", () => {
  const small = {
    from: 1920,
    to: 1925,
    now: 1923,
    marks: [
      { year: 1920, is: "played" },
      { year: 1922, is: "departed" },
      { year: 1925, is: "ahead" },
    ],
  } as const;
  test.each([
    [15, UNICODE, ""],
    [16, UNICODE, "1920 ┿━┯◆─┼ 1925"],
    [16, ASCII, "1920 +=x*-+ 1925"],
    [21, UNICODE, "1920 ┿━━━┯━◆───┼ 1925"],
  ])("in %i cells", (room, glyphs, drawn) => {
    expect(textOf(timelineLine(small, room, glyphs))).toBe(drawn);
  });

  test("fifty years take sixty cells", () => {
    expect(lineWidth(timelineLine(TIMELINE, 74, UNICODE))).toBe(60);
  });
});

describe("shapes", () => {
  test.each([
    [120, 40, "wide", 3, 114, 66],
    [104, 34, "wide", 3, 98, 66],
    [120, 24, "standard", 3, 114, 66],
    [80, 24, "standard", 3, 74, 66],
    [66, 20, "standard", 3, 60, 60],
    [50, 20, "compact", 1, 48, 48],
    [80, 19, "compact", 1, 78, 66],
    [40, 12, "compact", 1, 38, 38],
    [39, 12, "tiny", 1, 37, 37],
    [30, 8, "tiny", 1, 28, 28],
    [29, 8, "none", 1, 27, 27],
    [240, 60, "wide", 62, 116, 66],
  ])("%ix%i is %s", (columns, rows, shape, margin, inner, measure) => {
    expect(shapeFor(columns, rows)).toBe(shape);
    expect(sheetFor(columns, rows)).toMatchObject({ margin, inner, measure });
  });
});

describe("budget", () => {
  const scene: Content = { text: 40, options: { whole: 6, shrunk: 5 }, gauges: 2, timeline: true, notice: 0 };
  test.each([
    ["80x24", 80, 24, scene, { text: 8, more: 1, options: 6, timeline: 1, gauges: 2, whole: true }],
    [
      "50x20, options over 40 %",
      50,
      20,
      { ...scene, options: { whole: 12, shrunk: 5 }, gauges: 1 },
      { options: 5, whole: false },
    ],
    [
      "everything fits: options whole however many",
      80,
      24,
      { ...scene, text: 3, options: { whole: 12, shrunk: 5 } },
      { text: 3, more: 0, options: 12, whole: true },
    ],
    ["40x12: gauges and rule give way to the text", 40, 12, { ...scene, gauges: 1 }, { gauges: 0, rule: 0, text: 4 }],
    ["a notice takes its row", 80, 24, { ...scene, notice: 1 }, { notice: 1, text: 7 }],
    [
      "tiny, text alone",
      32,
      9,
      { ...scene, options: { whole: 0, shrunk: 0 } },
      { text: 6, more: 1, rule: 0, gauges: 0, timeline: 0 },
    ],
    ["tiny, options alone", 32, 9, { ...scene, text: 0, options: { whole: 12, shrunk: 6 } }, { text: 0, options: 7 }],
    [
      "a card stands a third down",
      80,
      24,
      { ...scene, text: 3, options: { whole: 0, shrunk: 0 }, gauges: 0, sunk: true },
      { opening: 6, text: 3 },
    ],
  ] as const)("%s", (_, columns, rows, content, expected) => {
    expect(budget(sheetFor(columns, rows), content)).toMatchObject(expected);
  });

  test("always adds up to the rows, and leaves text to read", () => {
    for (let columns = 30; columns <= 130; columns += 5) {
      for (let rows = 8; rows <= 50; rows++) {
        for (const text of [1, 5, 12, 80]) {
          for (const whole of [0, 3, 9, 20]) {
            const sheet = sheetFor(columns, rows);
            const turns = sheet.shape === "tiny";
            const content = {
              ...scene,
              text,
              options: { whole: turns ? 0 : whole, shrunk: turns ? 0 : Math.ceil(whole / 2) },
            };
            const given = budget(sheet, content);
            expect([columns, rows, rowsOf(given)]).toEqual([columns, rows, rows]);
            expect(given.text).toBeGreaterThanOrEqual(Math.min(text, 3));
          }
        }
      }
    }
  });
});

describe("masthead", () => {
  const masthead = { dateline: "Moscow, 16 December 1949", title: "Eat, Sleep and Wait", seat: "Beijing" };
  test.each([
    [74, "MOSCOW, 16 DECEMBER 1949   Eat, Sleep and Wait                     Beijing"],
    [48, "MOSCOW, 16 DECEMBER 1949   Eat, Sleep and Wait"],
    [40, "MOSCOW, 16 DECEMBER 1949   Eat, Sleep a…"],
    [28, "MOSCOW, 16 DECEMBER 1949"],
    [12, "MOSCOW, 16 …"],
  ])("in %i cells", (room, expected) => {
    expect(
      textOf(mastheadLine(masthead, room, UNICODE))
        .trimEnd()
        .replace("16…", "16 …"),
    ).toBe(expected);
  });
});

describe("gauges", () => {
  test("whole names where they fit, two rows where they may, else three letters", () => {
    expect(texts(gaugeLines(GAUGES.slice(0, 3), 74, 1, UNICODE))).toEqual([
      "Trust 54▲      Standing 61▼      Unity of line 71",
    ]);
    expect(gaugeLines(GAUGES, 74, 2, UNICODE)).toHaveLength(2);
    expect(texts(gaugeLines(GAUGES, 48, 1, UNICODE))).toEqual(["Tru 54▲ Sta 61▼ Uni 71 Dep 82▲ Bor 15 Ame 38"]);
    expect(texts(gaugeLines(GAUGES, 20, 1, ASCII))).toEqual(["Tru 54^   Sta 61v"]);
  });

  test("the ledger draws together where there is less room", () => {
    expect(ledgerLines(GAUGES, "II. The Alliance", 40, 30, UNICODE)).toHaveLength(20);
    expect(ledgerLines(GAUGES, "II. The Alliance", 40, 15, UNICODE)).toHaveLength(14);
    expect(ledgerLines(GAUGES, "II. The Alliance", 40, 9, UNICODE)).toHaveLength(8);
    for (const line of ledgerLines(GAUGES, "II. The Alliance", 26, 30, UNICODE))
      expect(lineWidth(line)).toBeLessThanOrEqual(26);
  });
});

describe("a change where there is little room", () => {
  test.each([
    ["its reason after its word", "Nothing was demanded.", ["  wary · Nothing was demanded."]],
    ["its word alone where it has none", "", ["  wary"]],
  ])("%s", (_, because, under) => {
    const change = { block: "change", label: "Trust", before: 51, after: 54, word: "wary", because } as const;
    const page: Page = { kind: "years", masthead: TITLE.masthead, blocks: [change], fresh: 0, options: [], gauges: [] };
    const rows = setPage(page, { measure: 30, inner: 30 }, UNICODE).map(({ line }) => textOf(line));
    expect(rows.slice(1).map((row) => row.replaceAll(NO_BREAK, " ").trimEnd())).toEqual(under);
  });
});

describe("options", () => {
  const { options } = SECOND_SCENE;
  test("whole, the pointer at one", () => {
    expect(texts(wholeOptions(options, 1, 46, UNICODE)).slice(0, 4)).toEqual([
      "  1  Say the troops may stay. It is the paper",
      "     that must go, and the world must see it",
      "     go.",
      "▸ 2  Ask what a form is worth that nobody will",
    ]);
  });

  test("shrunk: the one pointed at whole, the others in a row each", () => {
    expect(texts(shrunkOptions(options, 1, 40, 9, UNICODE))).toEqual([
      "  1  Say the troops may stay. It is the…",
      "▸ 2  Ask what a form is worth that",
      "     nobody will keep.",
      "  3  Grant that it cannot be touched no…",
      "  4  Send for Zhou Enlai, and let the t…",
    ]);
    expect(texts(shrunkOptions(options, 3, 40, 3, ASCII)).at(0)).toContain("> 4");
  });

  test("details in a column, letters apart", () => {
    const lines = texts(wholeOptions(TITLE.options, 0, 74, UNICODE));
    expect(lines).toHaveLength(6);
    expect(lines[4]).toBe("");
    expect(lines[5]).toBe("  r  Resume    Beijing, December 1949, saved yesterday at 22:14");
  });
});

describe("palette", () => {
  test("foreground only, whatever the tier and background", () => {
    for (const tier of TIERS) {
      for (const background of BACKGROUNDS) {
        const palette = paletteFor(tier, background);
        for (const token of TOKENS) {
          expect(palette[token].replace(/38;2;\d+;\d+;\d+/, "")).not.toMatch(/(^|;)(4\d|10\d)(;|$)/);
        }
      }
    }
  });

  test.each([
    ["no colour keeps bold", "none", "dark", "\u001B[1mX\u001B[0m"],
    ["an unknown background too", "true", "unknown", "\u001B[1mX\u001B[0m"],
    ["sixteen colours", "16", "dark", "\u001B[1;91mX\u001B[0m"],
    ["all colours", "true", "light", "\u001B[1;38;2;163;50;31mX\u001B[0m"],
  ] as const)("%s", (_, tier, background, painted) => {
    expect(paint([{ text: "X", as: "stamp" }], paletteFor(tier, background))).toBe(painted);
  });

  test.each([
    ["16", { NO_COLOR: "1" }, "16"],
    ["auto", { NO_COLOR: "1", COLORTERM: "truecolor" }, "none"],
    ["auto", { NO_COLOR: "", COLORTERM: "truecolor" }, "true"],
    ["auto", { TERM: "dumb", COLORTERM: "truecolor" }, "none"],
    ["auto", { TERM: "xterm-256color" }, "16"],
  ] as const)("%s in %o is %s", (asked, env, tier) => {
    expect(tierFor(asked, env)).toBe(tier);
  });
});

describe("glyphs", () => {
  test.each([
    [{ LANG: "en_GB.UTF-8" }, "linux", false],
    [{ LANG: "en_GB.UTF-8", LC_ALL: "C" }, "linux", true],
    [{ LC_CTYPE: "C.utf8" }, "linux", false],
    [{ LANG: "en_GB.UTF-8", TERM: "linux" }, "linux", true],
    [{}, "linux", true],
    [{}, "darwin", false],
  ])("%o on %s", (env, platform, ascii) => {
    expect(asciiOnly(env, platform)).toBe(ascii);
  });

  test("of ASCII there is nothing but ASCII", () => {
    expect(Object.values(ASCII).join("")).toMatch(/^[ -~]+$/);
  });
});

describe("legible", () => {
  test.each([
    ["codes are shown, not sent", "a\u001B[2Jb\u009Bc\u202Ed", false, "a\uFFFD[2Jb\uFFFDc\uFFFDd"],
    ["a new line is a space", "a\nb\tc", false, "a b c"],
    ["signs in ASCII", "“Zhou’s” – café… 毛", true, '"Zhou\'s" - cafe... ?'],
  ])("%s", (_, text, ascii, expected) => {
    expect(legible(text, ascii)).toBe(expected);
  });
});
