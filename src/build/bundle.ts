import { relative } from "node:path";
import { type BuildFailure, type BuildOptions, build, type Message, type Plugin } from "esbuild";
import { errorAt, type Finding } from "../script/finding.ts";

export type Bundle =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * One small file that paints the first frame, and chunks that it loads after that. It is bundled apart and shares no chunk with them:
 * each file more that Node has to find and link holds the first frame up.
 */
export async function bundle(outdir: string): Promise<Bundle> {
  try {
    const program = await build({ ...optionsFor(outdir), entryPoints: [PROGRAM, WORKERS] });
    const entry = await build({
      ...optionsFor(outdir),
      entryPoints: ["src/cli.ts"],
      entryNames: "fraternal",
      plugins: [apart],
    });
    const files = [...program.outputFiles, ...entry.outputFiles];
    return { ok: true, files: new Map(files.map(({ path, contents }) => named(relative(outdir, path), contents))) };
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (!errors) throw error;
    return { ok: false, findings: errors.map(finding) };
  }
}

const PROGRAM = "src/cli/program.ts";
/** What a thread runs. */
const WORKERS = "src/explore/workers.ts";
/** The entry loads the program as it lies beside it. */
const apart: Plugin = {
  name: "apart",
  setup: ({ onResolve }) => onResolve({ filter: /\/program\.ts$/ }, () => ({ path: "./program.js", external: true })),
};

/** The file that npm links as a command: a shell has to know what runs it. */
export const ENTRY = "fraternal.js";
const named = (name: string, contents: Uint8Array) =>
  [name, name === ENTRY ? Buffer.concat([Buffer.from("#!/usr/bin/env node\n"), contents]) : contents] as const;

const optionsFor = (outdir: string) =>
  ({
    outdir,
    entryNames: "[name]",
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Beside the entry, so that all find the story in the same place.
    chunkNames: "[name]-[hash]",
    // Without fetch, Ink's layout engine decodes itself; with it, it first loads all of Node's HTTP client, for no network.
    define: { "process.env.NODE_ENV": '"production"', fetch: "undefined" },
    // Ink loads it in development only, and it is not installed.
    external: ["react-devtools-core"],
    // What is still CommonJS asks for require. A shorter name would meet one of the minifier's.
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
    logLevel: "silent",
  }) as const satisfies BuildOptions;

const finding = ({ text, location }: Message): Finding =>
  errorAt("bundle", { file: location?.file ?? "src/cli.ts", line: location?.line ?? 1 }, text);
