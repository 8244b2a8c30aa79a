import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sceneText } from "../fixtures/tiny-story.ts";

const BIBLIOGRAPHY = `@misc{minutes1949,
  title = {Minutes},
  date = {1949-12-16}
}
`;

const FACTS = `asked: { means: "Beijing asked", knows: both, set-by: [winter, pool, too-late, last, last-day] }
granted: { means: "The treaty was granted", knows: both, set-by: [winter, pool, too-late, last, last-day] }
secret: { means: "Moscow looked into it", knows: moscow, set-by: [winter, pool, too-late, last, last-day] }
`;

const texts = (): Readonly<Record<string, string>> => ({
  winter: sceneText({ id: "winter", date: "1949-12-16" }),
  pool: sceneText({ id: "pool", date: "1958-07-31", order: "moscow, beijing" }),
  "too-late": sceneText({
    id: "too-late",
    date: "1959-10-02",
    kind: "side",
    when: ["at_least border 100", "has asked"],
  }),
  last: sceneText({ id: "last", date: "1968-08-20" }),
  "last-day": sceneText({ id: "last-day", date: "1969-10-20" }),
});

/** What a contract asks of a scene, and the tiny story leaves out. */
const kept = (text: string): string =>
  text
    .replace("It is not granted.}", 'It is not granted.} {heard("inflated"): It sounds like more.}')
    .replace('{has("secret"): Beijing knows.}\n', "");

/**
 * A story that is not ours and keeps the contract: five scenes, of which two are never played, and after the third of which nothing follows.
 * `change` makes the text of one of them another.
 */
export function foreignFolder(folder: string, changed = "", change = (text: string): string => text): string {
  mkdirSync(join(folder, "2-alliance"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "../../story/main.ink"), join(folder, "main.ink"));
  writeFileSync(join(folder, "facts.yaml"), FACTS);
  writeFileSync(join(folder, "sources.bib"), BIBLIOGRAPHY);
  for (const [id, text] of Object.entries(texts()))
    writeFileSync(join(folder, "2-alliance", `${id}.ink`), id === changed ? change(kept(text)) : kept(text));
  return folder;
}
