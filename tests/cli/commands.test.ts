import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Entry, type Header, hangsFrom, isChoice, sealed } from "../../src/playthrough/lines.ts";
import { FRATERNAL } from "../e2e/built.ts";
import { hasLock } from "../e2e/console.ts";
import { linesOf, scriptFor } from "../e2e/plays.ts";
import { folderOfOurOwn, isRoot, NOBODY } from "../saves/stage.ts";
import { ran as ranIn } from "./host.ts";
import { tinyFolder } from "./tiny-folder.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const folder = folderOfOurOwn();
const ran = (words: readonly string[], typed: readonly string[] = []) => ranIn(folder, words, typed);
let count = 0;
const newPath = (): string => join(folder, `${++count}.jsonl`);

/** What could steer a terminal; lines may end. */
const CODES = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Text for a terminal and a sentence for stderr: no code is sent, no stack shown, one line said. */
function expectCivil({ text, complaint }: { text: string; complaint: string }): void {
  expect(text).not.toMatch(CODES);
  expect(text).not.toMatch(/\n\s+at \S+ \(/);
  expect(complaint).not.toMatch(CODES);
  expect(complaint).not.toMatch(/\n|\bE[A-Z]{4,}\b|Error|\bat .*:\d+:\d+/);
  if (complaint !== "") expect(complaint).toMatch(/^["“A-Z`].*[.)]$/);
}

/** A play of some choices on disk, and its lines. */
let played: readonly string[] = [];
beforeAll(async () => {
  const path = newPath();
  await ran(["play", path, "--seat", "beijing", "--temperament", "historical", "--seed", "1949", "--plain"]);
  const script = scriptFor(path, (_, historical) => historical);
  await ran(["play", path, "--plain"], script);
  played = linesOf(path);
});

const fileWith = (lines: readonly string[]): string => {
  const path = newPath();
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return path;
};

/** The same lines with something in them changed, and every sum made to fit. */
function resealed(change: (fields: Header | Entry) => Header | Entry): readonly string[] {
  const sums = new Map<number, string>();
  return played.map((line, n) => {
    const { sum: _, ...fields } = JSON.parse(line) as (Header | Entry) & { sum: string };
    const changed = change(fields as Header | Entry);
    const { text, sum } = sealed(changed, "log" in changed ? "" : (sums.get(hangsFrom(changed)) ?? ""));
    sums.set(n, sum);
    return text;
  });
}

const isMine = (fields: Header | Entry): boolean => !("log" in fields) && isChoice(fields) && fields.by === "player";
/** The line, counted from 1, of a choice of the player's. */
const lineOfMine = (nth: number): number =>
  played.flatMap((line, at) => (isMine(JSON.parse(line)) ? [at + 1] : []))[nth - 1] ?? 0;
const renamed = (line: number, choice: string) =>
  resealed((fields) => ("choice" in fields && fields.n === line - 1 ? { ...fields, choice } : fields));

describe("1. every command", () => {
  test.each([
    ["play", "--seat"],
    ["observe", "--plain"],
    ["verify", "--json"],
    ["transcript", "--format"],
    ["sources", "--json"],
    ["scenes", "--json"],
    ["machine", "--format"],
    ["check", "--story"],
  ])("1.1 %s --help says what it takes", async (name, option) => {
    const done = await ran([name, "--help"]);
    expect(done).toMatchObject({ complaint: "", code: 0 });
    expect(done.text).toMatch(new RegExp(`^Usage: fraternal ${name} `));
    expect(done.text).toContain(option);
    expect((await ran([name, "-h"])).text).toBe(done.text);
  });

  test("1.2 fraternal --help lists them all, --version is one line", async () => {
    const { text, code } = await ran(["--help"]);
    expect(code).toBe(0);
    for (const name of ["play", "observe", "verify", "transcript", "sources", "scenes", "machine", "check"])
      expect(text).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect(await ran(["--version"])).toEqual({ text: "0.1.0\n", complaint: "", code: 0 });
  });

  test.each([
    ["an unknown command", ["nosuch"], /"nosuch" is no command/],
    ["a command in capitals", ["PLAY"], /"PLAY" is no command/],
    ["a command with a code in it", ["\u001B[31mplay"], /is no command/],
    ["an unknown option", ["--nosuch"], /nosuch/],
    ["an unknown option of a command", ["scenes", "--nosuch"], /nosuch/],
    ["an option with a code in it", ["--\u001B]0;title\u0007"], /Unknown option/],
    ["an option that turns the line", ["scenes", "--\u202Eon"], /Unknown option/],
    ["a mistyped seat", ["play", "--seat", "bejing"], /bejing.*beijing, moscow, both/],
    ["a seat with a code in it", ["play", "--seat", "\u009B31m"], /beijing, moscow, both/],
    ["no seat after --seat", ["play", "--seat"], /--seat/],
    ["a mode that is none", ["play", "--mode", "easy"], /study, committed/],
    ["a temperament that is none", ["play", "--temperament", "angry"], /proud/],
    ["a seed that is no number", ["play", "--seed", "x"], /whole number/],
    ["a negative seed", ["play", "--seed", "-1"], /whole number/],
    ["an endless seed", ["play", "--seed", "9".repeat(40)], /whole number/],
    ["two files", ["play", "a", "b"], /too many arguments/i],
    ["no file to verify", ["verify"], /file/],
    ["no file to transcribe", ["transcript"], /file/],
    ["a format that is none", ["transcript", "x", "--format", "pdf"], /md, txt/],
    ["a machine in a form that is none", ["machine", "--format", "xml"], /mermaid, json/],
    ["a key that is none", ["sources", "nosuch"], /"nosuch" is no key/],
    ["a key with a code in it", ["sources", "\u001B[2J\u009B"], /is no key/],
    ["a key that every object has", ["sources", "constructor"], /is no key/],
    ["a story that is not there", ["check", "--story", "nosuch"], /no main\.ink/],
    ["a file that is not there", ["verify", "nosuch.jsonl"], /there is no such file/],
    ["a file without a name", ["verify", ""], /is a folder/],
    ["a name with a zero byte", ["verify", "a\u0000b"], /cannot be a file's/],
  ] as const)("1.3 %s is one sentence, and 2", async (_, words, says) => {
    const done = await ran(words);
    expect(done).toMatchObject({ text: "", code: 2 });
    expect(done.complaint).toMatch(says);
    expectCivil(done);
  });

  test("1.4 scenes, in order of date; --json is one array of the same", async () => {
    const { text } = await ran(["scenes"]);
    const listed = JSON.parse((await ran(["scenes", "--json"])).text) as { id: string; date: string }[];
    expect(listed.map(({ id }) => id)).toEqual(text.split("\n").filter((line) => /^\S/.test(line)));
    expect(listed.map(({ date }) => date)).toEqual(listed.map(({ date }) => date).toSorted());
    expect(listed[0]?.date).toMatch(/^192\d-\d\d-\d\d$/);
  });

  test("1.5 sources, all of them or one; --json is one object", async () => {
    const all = JSON.parse((await ran(["sources", "--json"])).text) as Record<string, string>;
    const keys = Object.keys(all);
    expect(keys.length).toBeGreaterThan(20);
    const key = keys[3] ?? "";
    expect(JSON.parse((await ran(["sources", key, "--json"])).text)).toEqual({ [key]: all[key] });
    expect((await ran(["sources", key])).text).toBe(`${key}\n  ${all[key]}\n`);
    expectCivil(await ran(["sources"]));
  });

  test("1.6 the machine as a diagram and as data", async () => {
    expect((await ran(["machine"])).text).toMatch(/^(---|stateDiagram)/);
    const machine = JSON.parse((await ran(["machine", "--format", "json"])).text) as { states: object };
    expect(Object.keys(machine.states)).toEqual(expect.arrayContaining(["phase", "road"]));
  });

  test("1.7 check: its figures, its findings, and a code that says whether there are errors", async () => {
    const { text, code } = await ran(["check", "--quick", "--json"]);
    const report = JSON.parse(text) as Record<string, unknown> & { errors: unknown[]; warnings: unknown[] };
    for (const name of ["scenes", "decisions", "choices", "words", "outcomes", "sources"])
      expect(report[name], name).toEqual(expect.any(Number));
    expect(code).toBe(report.errors.length > 0 ? 1 : 0);
    expect(report.warnings).toEqual(expect.any(Array));
  });

  test("1.8 observe runs through without a terminal", async () => {
    const { text, code } = await ran(["observe"]);
    expect([code, text.trimEnd().split("\n").at(-1)]).toEqual([0, "Outcome: cold-peace, 20 October 1969."]);
  });

  test.each([
    ["md", /^## /m],
    ["txt", /^CANTON AND MOSCOW/m],
  ])("1.9 transcript --format %s: all that was read and chosen", async (format, head) => {
    const done = await ran(["transcript", fileWith(played), "--format", format]);
    expect(done).toMatchObject({ code: 0, complaint: "" });
    expect(done.text).toMatch(head);
    expect(done.text).toMatch(/Outcome: cold/);
    expect(done.text.match(/^> /gm)?.length).toBeGreaterThanOrEqual(
      played.filter((line) => isMine(JSON.parse(line))).length,
    );
    expectCivil(done);
  });

  test("1.10 a seat is begun where there is no file, and never over one", async () => {
    const path = newPath();
    const words = ["play", path, "--seat", "moscow", "--mode", "committed", "--temperament", "proud", "--seed", "5"];
    expect((await ran([...words, "--plain"])).code).toBe(0);
    const before = readFileSync(path, "utf8");
    expect(JSON.parse(before.split("\n")[0] ?? "")).toMatchObject({
      seed: 5,
      mode: "committed",
      players: { beijing: "counterpart:proud", moscow: "player" },
    });
    const again = await ran([...words, "--plain"]);
    expect(again).toMatchObject({ text: "", code: 2 });
    expect(again.complaint).toMatch(/is a playthrough already/);
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(hasLock(path)).toBe(false);
  });

  test("1.11 the same seed plays the same play", async () => {
    const typed = ["", "1", "2", "1", "2", "1", "", "", "1", "1"];
    const [one, other] = [newPath(), newPath()];
    const words = (path: string) => ["play", path, "--seat", "both", "--seed", "7", "--plain"];
    expect((await ran(words(one), typed)).text).toBe((await ran(words(other), typed)).text);
    expect(readFileSync(one, "utf8")).toBe(readFileSync(other, "utf8"));
  });
});

describe("2. verify", () => {
  test("2.1 accepts a log just played", async () => {
    const done = await ran(["verify", fileWith(played)]);
    expect(done).toMatchObject({ code: 0, complaint: "" });
    expect(done.text).toMatch(/^It holds: \d+ choices in 1 branch/);
    const json = JSON.parse((await ran(["verify", fileWith(played), "--json"])).text) as object;
    expect(json).toEqual({ holds: true, choices: played.length - 1, branches: 1, findings: [] });
  });

  test.each([
    ["the sums left as they were", false],
    ["the sums made to fit", true],
  ])("2.2 refuses a choice changed to what is not offered, %s, and names the line", async (_, fits) => {
    const line = lineOfMine(2);
    const lines = renamed(line, "burn-the-letter");
    const path = fileWith(
      fits ? lines : played.map((each, at) => (at === line - 1 ? unfit(each, "burn-the-letter") : each)),
    );
    const done = await ran(["verify", path]);
    expect(done).toMatchObject({ code: 1, complaint: "" });
    expect(done.text.split("\n")[0]).toMatch(
      fits
        ? new RegExp(`^Line ${line}: “burn-the-letter” is not offered in ${sceneAt(line)}; offered are .*\\.$`)
        : new RegExp(`^Line ${line} was changed: its sum does not fit\\.$`),
    );
    const json = JSON.parse((await ran(["verify", path, "--json"])).text) as {
      holds: boolean;
      findings: { line: number }[];
    };
    expect([json.holds, json.findings[0]?.line]).toEqual([false, line]);
  });

  test.each([[false], [true]])(
    "2.3 refuses a choice changed to another that is offered, from its line on; sums made to fit: %s",
    async (fits) => {
      const line = lineOfMine(1);
      const offered = (await ran(["verify", fileWith(renamed(line, "?"))])).text
        .match(/offered are ([^.]*)\./)?.[1]
        ?.split(", ");
      const mine = JSON.parse(played[line - 1] ?? "").choice as string;
      const others = offered?.filter((each) => each !== mine) ?? [];
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) {
        const lines = fits
          ? renamed(line, other)
          : played.map((each, at) => (at === line - 1 ? unfit(each, other) : each));
        const { code, text } = await ran(["verify", fileWith(lines)]);
        if (!fits) expect([code, text.split("\n")[0]]).toEqual([1, `Line ${line} was changed: its sum does not fit.`]);
        // A manner may weigh nothing in the end: then the log is another play, and an honest one.
        else if (code === 1) expect(Number(/^Line (\d+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(line);
      }
    },
  );

  test("2.4 says where the numbers moved, and that the choices hold", async () => {
    const at = played.findIndex((line) => "state" in JSON.parse(line));
    const lines = resealed((fields) => ("state" in fields && fields.n === at ? { ...fields, state: "0000" } : fields));
    const { text, code } = await ran(["verify", fileWith(lines)]);
    expect(code).toBe(1);
    expect(text.split("\n")[0]).toBe(`Line ${at + 1}: the choices hold; the numbers moved from ${sceneAt(at + 1)}.`);
  });
});

const sceneAt = (line: number): string => JSON.parse(played[line - 1] ?? "").scene as string;
const unfit = (line: string, choice: string): string => line.replace(/"choice":"[^"]*"/, `"choice":"${choice}"`);

/** What is given, and what each command that reads a log makes of it: its code, and what is said. */
describe("3. bad input", () => {
  const CASES: readonly (readonly [string, () => string, Readonly<Record<string, readonly [number, RegExp]>>])[] = [
    [
      "a log cut in the middle of a line",
      () => {
        const path = fileWith(played.slice(0, 8));
        truncateSync(path, readFileSync(path).length - 20);
        return path;
      },
      {
        verify: [1, /^Line 8 is cut short\./],
        transcript: [1, /Line 8 is cut short\./],
        play: [0, /The last line of “.*” was cut short and is taken away; every choice before it is kept\./],
      },
    ],
    [
      "a log with a flipped byte",
      () => fileWith(played.map((line, at) => (at === 4 ? line.replace('"seat"', '"sead"') : line))),
      { verify: [1, /^Line 5 /], transcript: [1, /Line 5 /], play: [0, /Line 5 of “.*”.*all else is kept\./] },
    ],
    [
      "a log whose first line is damaged",
      () => fileWith(played.map((line, at) => (at === 0 ? line.replace("study", "studi") : line))),
      { verify: [2, /damaged first line/], transcript: [2, /damaged first line/], play: [2, /damaged first line/] },
    ],
    [
      "an older story's log",
      () => fileWith(renamed(lineOfMine(2), "as-it-was-in-an-older-story")),
      {
        verify: [1, /^Line \d+: “as-it-was-in-an-older-story” is not offered/],
        transcript: [1, /“as-it-was-in-an-older-story” is not offered/],
        play: [0, /“as-it-was-in-an-older-story” is not offered.*The play goes on from before it\./],
      },
    ],
    [
      "a log of another version",
      () => fileWith(['{"log":"fraternal/9"}']),
      { verify: [2, /another version/], transcript: [2, /another version/], play: [2, /another version/] },
    ],
    [
      "a log of 200 MB",
      () => {
        const path = newPath();
        writeFileSync(path, "");
        truncateSync(path, 200 * 1024 * 1024);
        return path;
      },
      { verify: [2, /too large/], transcript: [2, /too large/], play: [2, /too large/] },
    ],
    [
      "an empty file",
      () => fileWith([]),
      { verify: [2, /is empty/], transcript: [2, /is empty/], play: [2, /is empty/] },
    ],
    [
      "a picture",
      () => {
        const path = newPath();
        writeFileSync(path, Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)));
        return path;
      },
      { verify: [2, /no.* Fraternal log/], transcript: [2, /no.* Fraternal log/], play: [2, /no.* Fraternal log/] },
    ],
    [
      "a folder",
      () => {
        const path = newPath();
        mkdirSync(path);
        return path;
      },
      { verify: [2, /is a folder/], transcript: [2, /is a folder/], play: [2, /is a folder/] },
    ],
    [
      "a pipe that nobody writes into",
      () => {
        const path = newPath();
        execFileSync("mkfifo", [path]);
        return path;
      },
      { verify: [2, /a pipe or a device/], transcript: [2, /a pipe or a device/], play: [2, /a pipe or a device/] },
    ],
    [
      "a device",
      () => "/dev/zero",
      { verify: [2, /a pipe or a device/], transcript: [2, /device/], play: [2, /device/] },
    ],
    [
      "a choice with escape codes in its name",
      () => fileWith(renamed(lineOfMine(1), "\u001B[2J\u009B31m\u202Egnirts\u0007")),
      { verify: [1, /^Line \d+: “\\u\{1b\}\[2J/], transcript: [1, /\\u\{1b\}/], play: [0, /\\u\{1b\}/] },
    ],
    [
      "a name with escape codes, in a folder above",
      () => {
        const path = join(folder, "home", "..", "\u001B[31m\u009B\u202E.jsonl");
        writeFileSync(path, `${played.join("\n")}\nnot a line\n`);
        return path;
      },
      { verify: [1, /^Line \d+ /], transcript: [1, /^|Line/], play: [0, /\\u\{1b\}\[31m/] },
    ],
  ];

  test.each(
    CASES.flatMap(([name, make, of]) =>
      Object.entries(of).map(([command, due]) => [name, command, make, due] as const),
    ),
  )("3.1 %s: %s", async (_, command, make, [code, says]) => {
    const path = make();
    const done = await ran(command === "play" ? ["play", path, "--plain"] : [command, path]);
    expect(done.code).toBe(code);
    expect(
      `${done.complaint}\n${done.text}`.split("\n").some((line) => says.test(line)),
      done.complaint + done.text.slice(0, 600),
    ).toBe(true);
    if (code === 2) expect(done.text).toBe("");
    expectCivil(done);
    expect(hasLock(path)).toBe(false);
    if (command === "verify" && code < 2) {
      const { text } = await ran(["verify", path, "--json"]);
      expect(JSON.parse(text)).toMatchObject({ holds: code === 0 });
      expect(text).not.toMatch(CODES);
    }
  });

  test("3.2 any byte flipped is seen, and nothing is thrown", async () => {
    const bytes = Buffer.from(`${played.slice(0, 6).join("\n")}\n`);
    for (let at = 3; at < bytes.length - 1; at += 41) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      const path = newPath();
      writeFileSync(path, flipped);
      const done = await ran(["verify", path]);
      expect([1, 2], `byte ${at}`).toContain(done.code);
      expectCivil(done);
    }
  });

  test("3.3 what was cut off is played again, and the file holds", async () => {
    const path = fileWith(played.slice(0, lineOfMine(3)));
    truncateSync(path, readFileSync(path).length - 5);
    const again = await ran(["play", path, "--plain"], ["1", "1"]);
    expect(again.text).toMatch(/is taken away/);
    expect((await ran(["verify", path])).code).toBe(0);
  });

  test("3.4 a name in a folder that is not there, above this one", async () => {
    const done = await ran(["play", "../nosuch/../nosuch/x.jsonl", "--seat", "both", "--plain"]);
    expect(done).toMatchObject({ text: "", code: 2 });
    expect(done.complaint).toMatch(/cannot be made: there is no such file or folder; name another file\.$/);
    expectCivil(done);
  });

  test("3.5 a folder that may only be read", () => {
    const readOnly = join(folder, "read-only");
    mkdirSync(readOnly);
    const path = join(readOnly, "play.jsonl");
    writeFileSync(path, `${played.slice(0, 4).join("\n")}\n`);
    chmodSync(path, 0o444);
    chmodSync(readOnly, 0o555);
    const as = isRoot ? NOBODY : {};
    const spawned = (...words: readonly string[]) =>
      spawnSync(process.execPath, [FRATERNAL, ...words], {
        ...as,
        encoding: "utf8",
        input: "\n1\n",
        env: { ...process.env, FRATERNAL_HOME: join(readOnly, "home") },
      });
    for (const [words, says] of [
      [["play", "--seat", "both", "--plain"], /^fraternal: The folder of saves “.*” cannot be made: .*\.\n$/],
      [["play", path, "--plain"], /^fraternal: “.*”.*you have no right to it; .*\.\n$/],
    ] as const) {
      const { stdout, stderr, status } = spawned(...words);
      expect([stdout, status]).toEqual(["", 2]);
      expect(stderr).toMatch(says);
    }
    expect(spawned("verify", path).status).toBe(0);
    chmodSync(readOnly, 0o755);
  });
});

describe("4. assumptions", () => {
  const assumptions = (text: string, name = "assume.yaml"): string => {
    const path = join(folder, `${++count}-${name}`);
    writeFileSync(path, text);
    return path;
  };

  test.each([
    ["YAML", "# a milder Mao\npull.mao: 20\nheard.warmth: 50\n"],
    ["JSON", '{"pull.mao": 20, "heard.warmth": 50}'],
  ])("4.1 a file of %s is played with, kept in the first line, and replayed with", async (_, text) => {
    const path = newPath();
    const words = ["play", path, "--seat", "beijing", "--temperament", "historical", "--seed", "1949", "--plain"];
    const done = await ran(
      [...words, "--assume", assumptions(text)],
      scriptFor(fileWith(played.slice(0, 1)), (_, h) => h),
    );
    expect(done).toMatchObject({ code: 0, complaint: "" });
    const [first = ""] = linesOf(path);
    expect(JSON.parse(first)).toMatchObject({ assume: { "pull.mao": 20, "heard.warmth": 50 } });
    expect(await ran(["verify", path])).toMatchObject({ code: 0, complaint: "" });
    const states = (lines: readonly string[]) => lines.flatMap((line) => JSON.parse(line).state ?? []);
    expect(states(linesOf(path))).not.toEqual(states(played));
  });

  test.each([
    ["an unknown name", "pull.mao: 20\npull.trotsky: 5\n", /line 2: "pull\.trotsky" is no assumption of the model\.$/],
    ["a number out of its range", "\n\npull.mao: 300\n", /line 3: "pull\.mao" is 300; it goes from 0 to 80\.$/],
    ["half a point", "pull.mao: 20.5", /line 1: "pull\.mao" is 20\.5, which is no whole number\.$/],
    ["a word for a number", "pull.mao: low", /line 1: "pull\.mao" is "low", which is no whole number\.$/],
    ["a list for a number", "pull.mao: [1]", /line 1: "pull\.mao" is .*, which is no whole number\.$/],
    ["broken YAML", "pull.mao: [1", /line \d: it is neither YAML nor JSON \(.*\)\.$/],
    ["broken JSON", '{"pull.mao": 5', /line \d: it is neither YAML nor JSON \(.*\)\.$/],
    ["a name twice", "pull.mao: 3\npull.mao: 4\n", /line 2: it is neither YAML nor JSON \(.*unique.*\)\.$/],
    ["a list", "- pull.mao", /line 1: it is no list of names with numbers\.$/],
    ["nothing", "", /assumes nothing\.$/],
    [
      "an image of more than a hundred",
      "start.image.moscow.ally: 90",
      /line 1: "start\.image\.moscow\.ally" .* 145, not 100\.$/,
    ],
    ["control codes", "\u001b[31mpull: 1", /\./],
    ["a list for a name", "? [a]\n: 1\n", /line 1: a name is a word, no list and no table\.$/],
    ["an empty table", "{}", /assumes nothing\.$/],
    ["an inherited name", "constructor: 1", /line 1: "constructor" is no assumption of the model\.$/],
  ])("4.2 %s: one sentence with file and line, and nothing is played", async (_, text, says) => {
    const path = newPath();
    const file = assumptions(text);
    const done = await ran(["play", path, "--seat", "beijing", "--plain", "--assume", file]);
    expect(done).toMatchObject({ text: "", code: 2 });
    expect(done.complaint).toMatch(says);
    expect(done.complaint).toContain(file);
    expectCivil(done);
    expect(existsSync(path)).toBe(false);
  });

  test("4.3 a file that is not there, and a playthrough that has its own already", async () => {
    const missing = await ran(["play", newPath(), "--seat", "beijing", "--plain", "--assume", join(folder, "no.yaml")]);
    expect(missing).toMatchObject({
      text: "",
      code: 2,
      complaint: expect.stringMatching(/cannot be opened: there is no such file/),
    });
    const again = await ran(["play", fileWith(played), "--plain", "--assume", assumptions("pull.mao: 20")]);
    expect(again).toMatchObject({ text: "", code: 2, complaint: expect.stringMatching(/leave out --assume/) });
  });

  test("4.4 what is no file, or far too large, is refused at once", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const large = assumptions("pull.mao: 20\n".repeat(100_000));
    for (const [file, says] of [
      [pipe, /is no file, but a pipe or a device\.$/],
      ["/dev/zero", /is no file, but a pipe or a device\.$/],
      [folder, /is a folder\.$/],
      [large, /is too large to be one \([\d.]+ MB, where 0\.5 are allowed\)\.$/],
    ] as const) {
      const done = await ran(["play", newPath(), "--seat", "beijing", "--plain", "--assume", file]);
      expect(done).toMatchObject({ text: "", code: 2, complaint: expect.stringMatching(says) });
      expectCivil(done);
    }
  });

  test("4.5 the record unfolds with them too", async () => {
    const file = assumptions("pull.mao: 0\npull.stalin: 0\npull.khrushchev: 0\nheard.warmth: 0\n");
    const otherwise = await ran(["observe", "--plain", "--assume", file]);
    expect(otherwise.code).toBe(0);
    expect(otherwise.text).not.toBe((await ran(["observe", "--plain"])).text);
  });

  test("4.6 a playthrough whose assumptions are no longer there is said to be so, and left alone", async () => {
    const path = fileWith(
      resealed((fields) => ("log" in fields ? { ...fields, assume: { "pull.trotsky": 5 } } : fields)),
    );
    for (const command of ["verify", "transcript"])
      expect(await ran([command, path])).toMatchObject({
        text: "",
        code: 2,
        complaint: expect.stringMatching(/pull\.trotsky is no assumption of the model\.$/),
      });
    expect(await ran(["play", path, "--plain"])).toMatchObject({
      code: 2,
      complaint: expect.stringMatching(/pull\.trotsky/),
    });
    expect(hasLock(path)).toBe(false);
  });
});

describe("5. check --story", () => {
  const LOOP = /the text comes round to where it was/;
  let stories = 0;
  const found = async (story: string) => {
    const done = await ran(["check", "--quick", "--story", story]);
    expectCivil(done);
    return { ...done, lines: done.text.split("\n") };
  };
  const tiny = (from = "", to = ""): string => tinyFolder(join(folder, `story-${++stories}`), from, to);

  test("5.1 a broken .ink is a finding at its file and line", async () => {
    const { lines, code, complaint } = await found(tiny("The room is cold.", "{ broken"));
    expect([code, complaint]).toEqual([1, ""]);
    expect(lines[0]).toMatch(/^story-\d+\/2-alliance\/winter\.ink:13: error: .* \[ink\]$/);
  });

  test.each([
    ["a stitch leads to itself", "The room is cold.", "-> again\n= again\n-> again"],
    ["two lead to each other", "The room is cold.", "-> a\n= a\n-> b\n= b\nOn.\n-> a"],
    ["a gather is come back to", "The room is cold.", "- (top) Here.\n-> top"],
    ["a condition that may never hold", "The room is cold.", '-> a\n= a\n{has("x"): -> DONE}\n-> a'],
    ["a choice leads back", "    You ask.", "    You ask.\n    -> beijing"],
  ])("5.2 an ink that loops forever, as %s: one clear line, soon", { timeout: 20_000 }, async (_, from, to) => {
    const { lines, code } = await found(tiny(from, to));
    expect(code).toBe(1);
    const said = lines.filter((line) => LOOP.test(line));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/winter\.ink:\d+: error: /);
  });

  test("5.3 control characters are named, and never sent", async () => {
    const story = tiny("The room is cold.", "The \u001B[31mroom\u0007 is \u009Bcold.");
    const { lines } = await found(story);
    expect(lines.filter((line) => /U\+001B U\+0007 U\+009B/.test(line))).toHaveLength(1);
    const json = (await ran(["check", "--quick", "--json", "--story", story])).text;
    expect(json).not.toMatch(CODES);
    expect(() => JSON.parse(json)).not.toThrow();
  });

  test.each([
    [
      "bytes that are no text",
      "winter.ink",
      Buffer.from(Array.from({ length: 2048 }, (_, at) => (at * 7919 + 13) % 256)),
    ],
    ["nothing at all", "winter.ink", ""],
    ["a file named with escape codes", "\u001B[31mred\u0007.ink", "=== red ===\n-> DONE\n"],
  ])("5.4 a scene of %s", async (_, name, bytes) => {
    const story = tiny();
    writeFileSync(join(story, "2-alliance", name), bytes);
    expect((await found(story)).code).toBe(1);
  });

  test.each([
    ["facts.yaml", "x: ["],
    ["facts.yaml", "just words"],
    ["facts.yaml", ""],
    ["sources.bib", "@book{"],
    ["sources.bib", "\u0000\u001B[31m"],
    ["main.ink", ""],
    ["main.ink", "=== broken {"],
  ])("5.5 %s that says %j is said, not thrown", async (name, text) => {
    const story = tiny();
    writeFileSync(join(story, name), text);
    expect([1, 2]).toContain((await found(story)).code);
  });

  test.each(["main.ink", "facts.yaml", "sources.bib"])("5.6 a story without %s is none", async (name) => {
    const story = tiny();
    execFileSync("rm", [join(story, name)]);
    const { complaint, code, text } = await found(story);
    expect([text, code]).toEqual(["", 2]);
    expect(complaint).toMatch(new RegExp(`^“.*” holds no story: it has no ${name.replace(".", "\\.")}\\.$`));
  });

  test("5.7 a folder named as a scene is", async () => {
    const story = tiny();
    mkdirSync(join(story, "2-alliance/dir.ink"));
    const { complaint, code } = await found(story);
    expect(code).toBe(2);
    expect(complaint).toMatch(/^The story in “.*” cannot be read: it is a folder\.$/);
  });
});
