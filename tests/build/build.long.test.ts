import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildStory } from "../../src/build/build-story.ts";
import { bundle } from "../../src/build/bundle.ts";
import { findingLine } from "../../src/script/finding.ts";
import type { StoryIndex } from "../../src/script/story-index.ts";

/** Formatting four hundred sources, or starting a compiler of TypeScript, takes seconds on a busy machine. */
const SLOW = 60_000;

describe("the built story", () => {
  const built = buildStory("story");
  const files = built.ok ? built.files : new Map<string, string>();
  const index = JSON.parse(files.get("index.json") ?? "{}") as StoryIndex;

  test("has an index and one file a scene", () => {
    expect(built).toMatchObject({ ok: true });
    expect([...files.keys()].toSorted()).toEqual(
      [...index.scenes.map(({ id }) => `${id}.json`), "index.json"].toSorted(),
    );
    expect(index.digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test("formats every citation that is written in it", () => {
    const cites = index.scenes.flatMap(({ sources, stitches }) => [
      ...sources,
      ...Object.values(stitches).flatMap((stitch) => stitch.cites.map(({ cite }) => cite)),
    ]);
    expect(cites.filter((cite) => !index.notes[cite]?.endsWith("."))).toEqual([]);
    expect(index.notes["chuev1993molotov, p. 81"]).toBe("Felix Chuev, Molotov Remembers (Ivan R. Dee, 1993), 81.");
  });

  test(
    "is the same, byte for byte, when built again",
    () => {
      const again = buildStory("story");
      expect(again.ok && built.ok && [again.files, again.written.cases]).toEqual(
        built.ok && [built.files, built.written.cases],
      );
    },
    SLOW,
  );
});

describe("a story that is at fault is not built: one line for each problem, with file and line", () => {
  const folder = mkdtempSync(join(tmpdir(), "fraternal-story-"));
  beforeAll(() => cpSync("story", folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const spoilt = (file: string, text: string): readonly string[] => {
    writeFileSync(join(folder, file), text);
    const built = buildStory(folder);
    rmSync(join(folder, file));
    return built.ok ? [] : built.findings.map((finding) => findingLine(finding).replace(`${folder}/`, ""));
  };

  test("ink that does not compile", () => {
    expect(spoilt("2-alliance/bad.ink", "=== bad ===\n-> DONE\n= beijing\n-> nowhere\n")).toEqual([
      "2-alliance/bad.ink:4: error: Divert target not found: '-> nowhere' [ink]",
    ]);
  });

  test("a scene that breaks rules of form", () => {
    const lines = spoilt(
      "2-alliance/bad.ink",
      "=== bad ===\n# kind: side\n-> DONE\n= record\nIt happened. # cite: nobody1999\n-> DONE\n",
    );
    expect(lines).toContain(
      '2-alliance/bad.ink:5: error: # cite: nobody1999: "nobody1999" is not in sources.bib [source-known]',
    );
    expect(lines).toContain('2-alliance/bad.ink:1: error: the stitch "= moscow" is missing [stitches]');
    expect(lines.every((line) => /^[\w./-]+:\d+: error: [^\n]+ \[[a-z-]+\]$/.test(line))).toBe(true);
  });

  test("facts that are not YAML", () => {
    const own = "treaty-granted:\n  means: [unclosed\n  knows: both\n";
    cpSync(join(folder, "facts.yaml"), join(folder, "facts.kept"));
    const [first] = spoilt("facts.yaml", own);
    cpSync(join(folder, "facts.kept"), join(folder, "facts.yaml"));
    expect(first).toMatch(/^facts\.yaml:\d: error: .* \[facts\]$/);
  });

  test(
    "the command says so without a stack trace, and touches nothing",
    async () => {
      writeFileSync(join(folder, "4-split", "bad.ink"), "=== bad ===\n-> nowhere\n");
      const cwd = mkdtempSync(join(tmpdir(), "fraternal-build-"));
      cpSync(folder, join(cwd, "story"), { recursive: true });
      rmSync(join(folder, "4-split", "bad.ink"));
      const tsx = import.meta.resolve("tsx");
      const script = join(process.cwd(), "src/build/build.ts");
      const ended = await promisify(execFile)("node", ["--import", tsx, script], { cwd }).catch((error) => error);
      rmSync(cwd, { recursive: true, force: true });
      expect(ended.code).toBe(1);
      expect(ended.stdout).toBe("");
      expect(ended.stderr.trim()).toBe("story/4-split/bad.ink:2: error: Divert target not found: '-> nowhere' [ink]");
    },
    SLOW,
  );
});

describe("the program", () => {
  const program = bundle("dist");
  const textOf = async (name: RegExp): Promise<readonly string[]> => {
    const built = await program;
    if (!built.ok) throw new Error(built.findings.map(findingLine).join("\n"));
    return [...built.files].filter(([file]) => name.test(file)).map(([, bytes]) => Buffer.from(bytes).toString());
  };

  test("begins with a file small enough to paint the first frame at once", async () => {
    const [entry = ""] = await textOf(/^fraternal\.js$/);
    expect(entry.startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(entry.length).toBeLessThan(8000);
  });

  test("has ink's compiler only in a chunk that check loads", async () => {
    const compiling = (await textOf(/\.js$/)).filter((text) => text.includes("Apparent loose end exists"));
    expect(compiling).toHaveLength(1);
    const [entry = ""] = await textOf(/^fraternal\.js$/);
    expect(entry).not.toContain("check-report");
  });

  test("carries no citation processor, whose licence would bind it, and no development copy of React", async () => {
    for (const text of await textOf(/\.js$/))
      expect(text).not.toMatch(/makeCitationCluster|react-dom\.development|Warning: ReactDOM/);
  });

  test(
    "is the same, byte for byte, when built again",
    async () => {
      expect(await bundle("dist")).toEqual(await program);
    },
    SLOW,
  );
});
