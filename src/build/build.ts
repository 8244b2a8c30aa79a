import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, findingLine } from "../script/finding.ts";
import { buildStory } from "./build-story.ts";
import { bundle, ENTRY } from "./bundle.ts";
import { refreshDocs } from "./docs/docs.ts";

const DIST = "dist";

/** `npm run build`: story/ and src/ into dist/. The same sources give the same bytes; a failed build leaves what was there. */
async function run(): Promise<number> {
  const story = buildStory("story");
  if (!story.ok) return complain(story.findings);
  const program = await bundle(DIST);
  if (!program.ok) return complain(program.findings);
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, "story"), { recursive: true });
  for (const [name, bytes] of program.files)
    writeFileSync(join(DIST, name), bytes, { mode: name === ENTRY ? 0o755 : 0o644 });
  for (const [name, text] of story.files) writeFileSync(join(DIST, "story", name), text);
  refreshDocs(story.written);
  return 0;
}

function complain(findings: readonly Finding[]): number {
  for (const finding of findings) console.error(findingLine(finding));
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
