import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** A temporary folder of the bench's own, with programs bundled as the shipped one is. */
export interface Workshop {
  readonly folder: string;
  /** Writes a file and returns its path. */
  write(name: string, text: string): string;
  /** Bundles a program of tests/bench/programs and returns its path: through tsx it would measure tsx. */
  bundle(name: string): Promise<string>;
}

export async function inWorkshop<T>(work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "fraternal-bench-"));
  const at = (name: string): string => join(folder, name);
  try {
    return await work({
      folder,
      write(name, text) {
        writeFileSync(at(name), text);
        return at(name);
      },
      async bundle(name) {
        await build({ ...AS_SHIPPED, entryPoints: [resolve(import.meta.dirname, "programs", name)], outdir: folder });
        return at(name.replace(/\.tsx?$/, ".mjs"));
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As src/build/bundle.ts has it. */
const AS_SHIPPED = {
  bundle: true,
  splitting: true,
  outExtension: { ".js": ".mjs" },
  minify: true,
  platform: "node",
  format: "esm",
  target: "node20",
  define: { "process.env.NODE_ENV": '"production"' },
  external: ["react-devtools-core"] as string[],
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  logLevel: "error",
} as const;
