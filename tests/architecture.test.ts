import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** Which folders of src each folder may import from, besides itself. */
const MAY_IMPORT = {
  relationship: [],
  counterpart: ["relationship"],
  script: ["relationship"],
  playthrough: ["relationship", "counterpart", "script"],
  saves: ["relationship", "counterpart", "script", "playthrough"],
  explore: ["relationship", "counterpart", "script", "playthrough"],
  views: ["relationship", "counterpart", "script", "playthrough"],
  terminal: ["views"],
  plain: ["views"],
  build: ["relationship", "script", "playthrough"],
} as const;

/** The only folders that may import each library. */
const ONLY_IN = {
  inkjs: ["script"],
  xstate: ["relationship"],
  ink: ["terminal"],
  react: ["terminal"],
  commander: ["cli"],
  yaml: ["build", "cli"],
} as const;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap(([, name]) => name ?? []);

const folderOf = (file: string): string => relative("src", file).split("/")[0]?.replace(/\.ts$/, "") ?? "";

describe("imports run one way", () => {
  test.each(Object.entries(MAY_IMPORT))("%s imports nothing but %j", (folder, allowed) => {
    for (const file of filesIn(`src/${folder}`)) {
      const reached = importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => folderOf(join(dirname(file), name)));
      for (const each of reached) expect([folder, ...allowed], `${file} imports from ${each}`).toContain(each);
    }
  });

  test.each(Object.entries(ONLY_IN))("%s is imported in %j alone", (library, folders) => {
    const users = filesIn("src").filter((file) =>
      importsOf(file).some((name) => name === library || name.startsWith(`${library}/`)),
    );
    expect(new Set(users.map(folderOf))).toEqual(new Set(folders));
  });
});

test("the clock and chance are in cli.ts alone", () => {
  const users = filesIn("src").filter((file) =>
    /Date\.now|new Date\(|Math\.random|randomBytes/.test(readFileSync(file, "utf8")),
  );
  expect(users).toEqual(["src/cli.ts"]);
});

test.each(["relationship", "script", "playthrough", "views"])(
  "%s bundles for a browser: it imports nothing of Node",
  async (folder) => {
    const files = filesIn(`src/${folder}`).filter((file) => !file.startsWith("src/script/compiler"));
    const stdin = { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: "." };
    const result = await build({
      stdin,
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    expect(result.errors).toEqual([]);
  },
);
