import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hangsFrom } from "../../src/playthrough/lines.ts";
import { append, type Log, newLog, readLog, type Unnumbered } from "../../src/playthrough/log.ts";
import { treeOf } from "../../src/playthrough/tree.ts";
import { chain, chose, fileOf, HEADER, sealedByHand, written } from "../fixtures/logs.ts";

const read = (text: string): Log => {
  const log = readLog(text);
  if (!log.ok) throw new Error(log.problem);
  return log.value;
};
const keptOf = ({ entries }: Log): readonly number[] => entries.map(({ n }) => n);

describe("1. the format, byte for byte", () => {
  const lines = {
    header:
      '{"log":"fraternal/1","run":"7f3a9c21","made":"2026-11-22T10:04Z","story":"b41f09","model":"9c02aa","seed":1949,"mode":"study","players":{"beijing":"player","moscow":"counterpart:proud"},"assume":{},"sum":"4571e67c"}',
    choice:
      '{"n":1,"after":0,"scene":"eat-sleep-and-wait","seat":"beijing","choice":"riddle","by":"player","sum":"a3dfd6a2"}',
    answer:
      '{"n":2,"after":1,"scene":"eat-sleep-and-wait","seat":"moscow","choice":"give-treaty","by":"counterpart","state":"5b1e22f0","sum":"2821ea8a"}',
    go: '{"n":3,"go":1,"sum":"85de3856"}',
    name: '{"n":4,"name":"What if he asks","of":2,"sum":"fc7bab40"}',
    letters: '{"n":5,"name":"“Ça” \\"ira\\"\\n\\u001b[31m 😀","of":0,"sum":"44d88474"}',
  };
  const answer: Unnumbered = {
    after: 1,
    scene: "eat-sleep-and-wait",
    seat: "moscow",
    choice: "give-treaty",
    by: "counterpart",
    state: "5b1e22f0",
  };
  const backward = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).reverse()) as T;
  const log: readonly Unnumbered[] = [
    chose("riddle", 0),
    answer,
    { go: 1 },
    { name: "What if he asks", of: 2 },
    { name: '“Ça” "ira"\n\u001b[31m 😀', of: 0 },
  ];

  test("1.1 a header, choices, a go, names: as they stood in a file made by hand", () => {
    expect(written(...log).lines).toEqual(Object.values(lines));
  });
  test("1.2 fields stand in this order whatever order they came in", () => {
    expect(written(...log.map(backward)).lines).toEqual(Object.values(lines));
    expect(newLog(backward(HEADER)).text).toBe(lines.header);
  });
  test("1.3 a file read is the log that was written", () => {
    const { log: kept } = written(...log);
    expect(read(fileOf(Object.values(lines)))).toEqual(kept);
  });
  test("1.4 half a letter in a name is written as JSON writes it, and read back", () => {
    const { log: kept, lines: texts } = written({ name: "\uD83D", of: 0 });
    const bytes = Buffer.from(fileOf(texts));
    expect(read(bytes.toString("utf8")).entries).toEqual(kept.entries);
  });
  test.each(["", "a", "é", "\u0800", "文", "😀", "\uFFFF", "a\u0000b", "\uD800\uDC00"])(
    "1.5 the sum is CRC-32 of UTF-8: %j",
    (name) => {
      const { log: kept } = written();
      const open = `{"n":1,"name":${JSON.stringify(name)},"of":0`;
      const { line } = sealedByHand(open, kept.sums.get(0));
      expect(append(kept, { name, of: 0 }).text).toBe(line);
    },
  );
});

describe("2. unknown fields are kept", () => {
  const header = sealedByHand(
    `${newLog(HEADER).text.slice(0, -',"sum":"4571e67c"}'.length)},"from":"eat-sleep-and-wait","given":["history"]`,
  );
  const choice = sealedByHand(
    '{"n":1,"after":0,"scene":"a","seat":"beijing","choice":"b","by":"player","minutes":{"of":[1,2]},"go":"x"',
    header.sum,
  );
  const kept = read(fileOf([header.line, choice.line]));

  test("2.1 of the first line", () => {
    expect(kept.header).toEqual({ ...HEADER, from: "eat-sleep-and-wait", given: ["history"] });
    expect(newLog(kept.header).text).toBe(header.line);
  });
  test("2.2 of a choice, which stays a choice", () => {
    expect(kept.damage).toEqual([]);
    expect(kept.entries[0]).toMatchObject({ choice: "b", minutes: { of: [1, 2] } });
    expect(treeOf(kept).place).toBe(1);
  });
  test("2.3 and a sum is no field", () => {
    expect(kept.header).not.toHaveProperty("sum");
    expect(kept.entries[0]).not.toHaveProperty("sum");
  });
});

describe("3. what is no log", () => {
  const valid = newLog(HEADER).text;
  const first = (fields: string): string => sealedByHand(`{"log":"fraternal/1",${fields}`).line;
  const CASES: readonly [string, string, RegExp][] = [
    ["3.1 nothing", "", /not a Fraternal log/],
    ["3.2 prose", "Dear comrade,\n", /not a Fraternal log/],
    ["3.3 another JSON", '{"name":"fraternal"}\n', /not a Fraternal log/],
    ["3.4 a later version", '{"log":"fraternal/2","run":"7f3a9c21"}\n', /another version/],
    ["3.5 a first line changed", valid.replace("1949", "1950"), /damaged first line/],
    ["3.6 a first line cut short", valid.slice(0, -1), /damaged first line/],
    ["3.7 no run", first('"seed":1'), /no run/],
    ["3.8 a seed that is no number", first('"run":"a","made":"b","story":"c","model":"d","seed":"x"'), /seed "x"/],
    ["3.9 an unknown mode", first('"run":"a","made":"b","story":"c","model":"d","seed":1,"mode":"x"'), /mode "x"/],
    [
      "3.10 nobody in a chair",
      first('"run":"a","made":"b","story":"c","model":"d","seed":1,"mode":"study","players":null'),
      /chair of beijing/,
    ],
    [
      "3.11 a temperament that is none",
      first(
        '"run":"a","made":"b","story":"c","model":"d","seed":1,"mode":"study","players":{"beijing":"player","moscow":"counterpart:merry"}',
      ),
      /"counterpart:merry" in the chair of moscow/,
    ],
    [
      "3.12 assumptions that are no numbers",
      first(
        '"run":"a","made":"b","story":"c","model":"d","seed":1,"mode":"study","players":{"beijing":"player","moscow":"player"},"assume":{"pull":"x"}',
      ),
      /no numbers/,
    ],
  ];
  test.each(CASES)("%s", (_, text, says) => {
    const log = readLog(text);
    expect(log.ok ? "" : log.problem).toMatch(says);
  });
});

describe("4. a line that cannot be kept is named; all others are kept", () => {
  const { log, lines } = written(chose("a", 0), chose("b", 1), { go: 1 }, chose("c", 1), { name: "x", of: 2 });
  const under = (n: number, open: string): string => sealedByHand(open, log.sums.get(n)).line;
  const CASES: readonly [string, string, RegExp][] = [
    ["4.1 cut short", '{"n":6,"go":1,"su', /cut short/],
    ["4.2 a sum of something else", '{"n":6,"go":1,"sum":"00000000"}', /sum does not fit/],
    ["4.3 hung from a line that is not there", under(0, '{"n":6,"go":77'), /hangs from number 77/],
    ["4.4 hung from itself", under(0, '{"n":6,"go":6'), /hangs from number 6/],
    ["4.5 hung from a line that is no choice", under(3, '{"n":6,"go":3'), /hangs from number 3, which is no choice/],
    ["4.6 a number that stands already", under(0, '{"n":2,"go":0'), /numbered 2, which stands already/],
    ["4.7 no number", under(0, '{"go":0'), /numbered nothing/],
    ["4.8 numbered 0", under(0, '{"n":0,"go":0'), /numbered 0/],
    ["4.9 half a number", under(0, '{"n":6.5,"go":0'), /numbered 6.5/],
    ["4.10 a kind not known", under(0, '{"n":6,"wish":0'), /not known here/],
    ["4.11 a go to nowhere", under(0, '{"n":6,"go":null,"name":"x","of":0'), /not known here/],
    ["4.12 a choice without a scene", under(0, '{"n":6,"after":0,"seat":"beijing","choice":"b"'), /lacks a field/],
    [
      "4.13 a seat that is none",
      under(0, '{"n":6,"after":0,"scene":"a","seat":"washington","choice":"b","by":"player"'),
      /lacks a field/,
    ],
    [
      "4.14 chosen by a stranger",
      under(0, '{"n":6,"after":0,"scene":"a","seat":"beijing","choice":"b","by":"me"'),
      /chosen by "me"/,
    ],
    ["4.15 a list", "[1,2,3]", /cut short/],
    ["4.16 NUL bytes", "\u0000".repeat(40), /cut short/],
    ["4.17 bytes that were no text", "{\uFFFD\uFFFD}", /cut short/],
  ];
  test.each(CASES)("%s", (_, line, says) => {
    const kept = read(fileOf([...lines, line]));
    expect(kept.damage).toEqual([{ line: lines.length + 1, says: expect.stringMatching(says) }]);
    expect(keptOf(kept)).toEqual([1, 2, 3, 4, 5]);
    // The number that the damaged line may have had is not given again.
    expect(kept.next).toBe(7);
  });

  test("4.18 what hangs from it is left out too, and named; a branch beside it is kept", () => {
    const changed = lines.map((line, n) => (n === 2 ? line.replace('"b"', '"d"') : line));
    const kept = read(fileOf(changed));
    expect(keptOf(kept)).toEqual([1, 3, 4]);
    expect(kept.damage.map(({ line }) => line)).toEqual([3, 6]);
    expect(
      treeOf(kept)
        .path(4)
        .map(({ choice }) => choice),
    ).toEqual(["a", "c"]);
  });
  test("4.19 line ends as on Windows, blank lines, and no end at the end are no damage", () => {
    const whole = read(fileOf(lines));
    for (const text of [
      lines.join("\r\n"),
      `${lines.join("\r\n")}\r\n`,
      lines.join("\n"),
      `${lines.join("\n\n")}\n\n\n`,
    ]) {
      expect(read(text)).toMatchObject({ damage: [], entries: whole.entries, sums: whole.sums });
    }
  });
  test("4.20 a log of a hundred thousand lines is read", { timeout: 20_000 }, () => {
    const parent = written().log.sums.get(0);
    const many = Array.from(
      { length: 100_000 },
      (_, i) =>
        sealedByHand(`{"n":${i + 1},"after":0,"scene":"a","seat":"beijing","choice":"b","by":"player"`, parent).line,
    );
    const log = read(fileOf([newLog(HEADER).text, ...many]));
    expect([log.entries.length, log.damage.length, log.next]).toEqual([100_000, 0, 100_001]);
    expect(treeOf(log).children.get(0)).toHaveLength(100_000);
  });
});

describe("5. the tree", () => {
  const choicesTo = (log: Log, n: number): readonly string[] =>
    treeOf(log)
      .path(n)
      .map(({ choice }) => choice);

  test("5.1 before any choice one stands at the beginning", () => {
    const tree = treeOf(written().log);
    expect([tree.place, tree.path(0), tree.children.size]).toEqual([0, [], 0]);
  });
  test("5.2 a choice moves the place to it", () => {
    expect(treeOf(chain(3).log).place).toBe(3);
  });
  test("5.3 go moves the place back, and removes nothing", () => {
    const { log } = written(chose("a", 0), chose("b", 1), { go: 1 });
    expect(treeOf(log).place).toBe(1);
    expect(choicesTo(log, 2)).toEqual(["a", "b"]);
  });
  test("5.4 a choice after a go begins a branch beside the other", () => {
    const { log } = written(chose("a", 0), chose("b", 1), { go: 1 }, chose("c", 1));
    expect(treeOf(log).place).toBe(4);
    expect(
      treeOf(log)
        .children.get(1)
        ?.map(({ n }) => n),
    ).toEqual([2, 4]);
    expect([choicesTo(log, 2), choicesTo(log, 4)]).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
  });
  test("5.5 go to 0 is the beginning", () => {
    expect(treeOf(written(chose("a", 0), { go: 0 }).log).place).toBe(0);
  });
  test("5.6 a name moves nothing; the last given stands", () => {
    const { log } = written(chose("a", 0), { name: "one", of: 1 }, { name: "two", of: 1 });
    expect([treeOf(log).place, [...treeOf(log).names]]).toEqual([1, [[1, "two"]]]);
  });
  test("5.7 nothing hangs from a go or a name: whoever asks for it is wrong", () => {
    const { log } = written(chose("a", 0), { go: 0 });
    expect(() => append(log, chose("b", 2))).toThrow(/no choice/);
    expect(() => append(log, chose("b", 9))).toThrow(/no choice/);
  });
});

/** A log as one would keep it without thinking: an array, searched from its beginning. */
class Naive {
  lines: string[] = [];
  entries: ({ n: number } & Unnumbered)[] = [];
  get places(): number[] {
    return [0, ...this.entries.filter((each) => "choice" in each).map(({ n }) => n)];
  }
  get place(): number {
    const moves = this.entries.flatMap((each) => ("choice" in each ? [each.n] : "go" in each ? [each.go] : []));
    return moves.at(-1) ?? 0;
  }
  pathTo(place: number): string[] {
    const at = this.entries.find(({ n }) => n === place);
    return at && "choice" in at ? [...this.pathTo(at.after), at.choice] : [];
  }
  get names(): Record<number, string> {
    return Object.fromEntries(this.entries.flatMap((each) => ("name" in each ? [[each.of, each.name]] : [])));
  }
}

interface Real {
  log: Log;
}

function expectAlike(naive: Naive, { log }: Real): void {
  const tree = treeOf(log);
  expect(log.entries).toEqual(naive.entries);
  expect(tree.place).toBe(naive.place);
  expect(Object.fromEntries(tree.names)).toEqual(naive.names);
  for (const place of naive.places) {
    expect(tree.path(place).map(({ choice }) => choice)).toEqual(naive.pathTo(place));
  }
  // What was built up line by line is what is read from the file.
  expect(read(fileOf(naive.lines))).toEqual(log);
}

function appends(entryAt: (naive: Naive) => Unnumbered, name: string): fc.Command<Naive, Real> {
  return {
    check: () => true,
    run(naive, real) {
      const entry = entryAt(naive);
      const { log, text } = append(real.log, entry);
      real.log = log;
      naive.entries.push({ n: naive.lines.length, ...entry });
      naive.lines.push(text);
      expectAlike(naive, real);
    },
    toString: () => name,
  };
}

const oneOf = (naive: Naive, pick: number): number => naive.places[pick % naive.places.length] ?? 0;
const picks = fc.nat({ max: 50 });

const COMMANDS = [
  fc.string().map((choice) => appends((naive) => chose(choice, naive.place), `choose ${JSON.stringify(choice)}`)),
  picks.map((pick) => appends((naive) => ({ go: oneOf(naive, pick) }), `go ${pick}`)),
  fc
    .tuple(fc.string({ unit: "binary" }), picks)
    .map(([name, pick]) => appends((naive) => ({ name, of: oneOf(naive, pick) }), `name ${JSON.stringify(name)}`)),
  fc.constant<fc.Command<Naive, Real>>({
    check: () => true,
    run(naive, real) {
      real.log = read(fileOf(naive.lines));
      expectAlike(naive, real);
    },
    toString: () => "reload",
  }),
  fc.nat({ max: 400 }).map<fc.Command<Naive, Real>>((bytes) => ({
    check: ({ lines }) => lines.length > 1,
    run(naive, real) {
      const header = Buffer.byteLength(naive.lines[0] ?? "");
      const file = Buffer.from(fileOf(naive.lines));
      const cut = file.subarray(0, Math.max(header, file.length - bytes)).toString("utf8");
      let whole = 0;
      for (let end = 0; whole < naive.lines.length; whole += 1) {
        end += Buffer.byteLength(naive.lines[whole] ?? "");
        if (end > Buffer.byteLength(cut)) break;
        end += 1;
      }
      naive.lines.length = whole;
      naive.entries.length = whole - 1;
      const log = read(cut);
      expect(log.entries).toEqual(naive.entries);
      expect(log.damage.length).toBeLessThanOrEqual(1);
      real.log = read(fileOf(naive.lines));
      expectAlike(naive, real);
    },
    toString: () => `cut ${bytes} bytes`,
  })),
];

test("6. a log is an array of lines and a tree of choices, whatever is done to it", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.commands(COMMANDS, { maxCommands: 25 }), (commands) => {
      fc.modelRun(() => {
        const { log, text } = newLog(HEADER);
        const naive = new Naive();
        naive.lines.push(text);
        return { model: naive, real: { log } };
      }, commands);
    }),
    { numRuns: 2000 },
  );
});

describe("7. damage", () => {
  const { log: whole, lines } = written(
    ...Array.from({ length: 12 }, (_, index) => chose(`a-${index}`, index)),
    { go: 4 },
    ...Array.from({ length: 6 }, (_, index) => chose(`b-${index}`, index === 0 ? 4 : 13 + index)),
    { name: "Was wäre, wenn – 文 😀", of: 8 },
    { go: 0 },
    ...Array.from({ length: 4 }, (_, index) => chose(`c-${index}`, index === 0 ? 0 : 21 + index)),
  );
  const bytes = Buffer.from(fileOf(lines));
  const lineAt = (at: number): number => bytes.subarray(0, at).filter((byte) => byte === 0x0a).length;
  const text = (damaged: Uint8Array): string => new TextDecoder().decode(damaged);

  test("7.1 of every prefix, every line that is whole is kept, and no other", () => {
    const header = Buffer.byteLength(lines[0] ?? "");
    for (let length = 0; length <= bytes.length; length += 1) {
      const log = readLog(text(bytes.subarray(0, length)));
      expect(log.ok).toBe(length >= header);
      if (!log.ok) continue;
      // A last line is whole also where only its end is missing.
      const atEnd = bytes[length] === 0x0a || bytes[length - 1] === 0x0a;
      const ends = lineAt(length) + (bytes[length] === 0x0a ? 1 : 0);
      expect(keptOf(log.value)).toEqual(keptOf(whole).slice(0, ends - 1));
      expect(log.value.damage.map(({ line }) => line)).toEqual(atEnd ? [] : [ends + 1]);
    }
  });

  /** The numbers of the lines that stand when these are changed, by hanging from what stands. */
  function standing(changed: ReadonlySet<number>): readonly number[] {
    const stands = new Set([0]);
    for (const entry of whole.entries) if (!changed.has(entry.n) && stands.has(hangsFrom(entry))) stands.add(entry.n);
    return [...stands].slice(1);
  }

  test("7.2 of five hundred single bytes changed, every one is seen at its line and costs only what hangs from it", () => {
    const header = Buffer.byteLength(lines[0] ?? "");
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, by }) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (bytes[at] ?? 0) ^ by;
        const log = readLog(text(damaged));
        expect(log.ok).toBe(at > header);
        if (!log.ok) return;
        const n = lineAt(at);
        // The end of a line gone, the next one hangs on to it: the two are one line to whoever reads.
        const changed = new Set(bytes[at] === 0x0a ? [n, n + 1] : [n]);
        if (at === bytes.length - 1 && damaged[at] === 0x0d) changed.clear();
        expect(keptOf(log.value)).toEqual(standing(changed));
        if (changed.size > 0) expect(log.value.damage.map(({ line }) => line)).toContain(n + 1);
      }),
      { numRuns: 500, examples: lines.slice(1).map((_, n) => [{ at: bytes.indexOf(lines[n + 1] ?? "") - 1, by: 7 }]) },
    );
  });

  test("7.3 of any bytes whatever, it says something and throws nothing", () => {
    const some = fc.uint8Array({ maxLength: 300 });
    const edit = fc.record({ at: fc.nat({ max: bytes.length }), out: fc.nat({ max: 300 }), into: some });
    const kept = new Set(whole.entries.map((entry) => JSON.stringify(entry)));
    fc.assert(
      fc.property(fc.oneof(edit, some), (change) => {
        const damaged = change instanceof Uint8Array ? change : edited(change);
        const log = readLog(text(damaged));
        if (!log.ok) {
          expect(log.problem).toMatch(/^(is|has) /);
          return;
        }
        for (const entry of log.value.entries) expect(kept).toContain(JSON.stringify(entry));
        // Whatever was lost, the next choice is kept.
        const { text: line } = append(log.value, chose("next", treeOf(log.value).place));
        expect(read(`${text(damaged)}\n${line}\n`).entries.at(-1)).toMatchObject({ choice: "next" });
      }),
      { numRuns: 2000 },
    );
  });

  const edited = ({ at, out, into }: { at: number; out: number; into: Uint8Array }): Uint8Array =>
    Buffer.concat([bytes.subarray(0, at), into, bytes.subarray(at + out)]);
});
