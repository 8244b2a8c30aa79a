import type { Key } from "ink";
import { describe, expect, test } from "vitest";
import { backgroundOf, fromColorFgBg, typedAhead } from "../../src/terminal/background.ts";
import { actionOf } from "../../src/terminal/bindings.ts";
import { canDrive } from "../../src/terminal/boot.ts";
import { keysIn } from "../../src/terminal/press.ts";

const key = (over: Partial<Key> = {}): Key => over as Key;

describe("keys of one read", () => {
  test.each([
    ["jj", key(), ["j", "j"]],
    ["34", key(), ["3", "4"]],
    ["2\r", key(), ["2", "Enter"]],
    [" ", key(), ["space"]],
    ["", key({ downArrow: true }), ["↓"]],
    ["\r", key({ return: true }), ["Enter"]],
    ["j", key({ meta: true }), []],
    ["c", key({ ctrl: true }), ["Ctrl+C"]],
    ["\u000Cj", key(), ["Ctrl+L", "j"]],
    ["", key({ escape: true, meta: true }), ["Esc"]],
    ["11;rgb:1e1e/1e1e/1e1e\u0007", key(), []],
  ])("%j", (input, of, keys) => {
    expect(keysIn(input, of)).toEqual(keys);
  });
});

test.each([
  ["1", "scene", 3, "point"],
  ["1", "scene", 0, "point"],
  ["9", "end", 2, "point"],
  ["1", "record", 0, undefined],
  ["k", "record", 0, "move"],
  ["r", "consequence", 0, "record"],
  ["r", "scene", 3, "record"],
  ["r", "end", 0, undefined],
  ["Esc", "record", 0, "back"],
  ["PgDn", "years", 0, "page-on"],
  ["z", "scene", 3, undefined],
] as const)("%s on a %s page with %i options: %s", (pressed, kind, options, action) => {
  expect(actionOf(pressed, kind, options)).toBe(action);
});

describe("background", () => {
  test.each([
    ["\u001B]11;rgb:1919/1818/1616\u001B\\\u001B[?62;c", "dark"],
    ["\u001B]11;rgb:ffff/ffff/ffff\u0007", "light"],
    ["\u001B]11;rgba:f7/f3/ea/ff\u0007", "light"],
    ["\u001B[?1;2c", "unknown"],
    ["", "unknown"],
  ])("%j is %s", (answer, background) => {
    expect(backgroundOf(answer)).toBe(background);
  });

  test.each([
    ["15;0", "dark"],
    ["0;15", "light"],
    ["0;default;7", "light"],
    ["15;8", "dark"],
    ["0;default", "unknown"],
    [undefined, "unknown"],
  ])("COLORFGBG %s is %s", (value, background) => {
    expect(fromColorFgBg(value)).toBe(background);
  });

  test("what was typed ahead is kept, but never an Enter", () => {
    expect(typedAhead("jj\u001B]11;rgb:00/00/00\u0007\u001B[?62;c2\r")).toBe("jj2");
  });
});

test.each([
  [true, true, {}, undefined],
  [true, true, { CI: "1" }, undefined],
  [false, true, {}, "The input is not a terminal."],
  [true, false, {}, "The output is not a terminal."],
  [true, true, { TERM: "dumb" }, "TERM is dumb: this terminal cannot place its cursor."],
  [true, true, { INK_SCREEN_READER: "true" }, "INK_SCREEN_READER asks for text that is never redrawn."],
])("in %s, out %s, %o", (input, output, env, because) => {
  const drive = canDrive({ isTTY: input }, { isTTY: output }, env);
  expect(drive).toEqual(because === undefined ? { terminal: true } : { terminal: false, because });
});
