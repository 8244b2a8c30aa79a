import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BIBLIOGRAPHY = `@misc{minutes1949,
  title = {Minutes},
  date = {1949-12-16}
}
`;

const SCENE = `=== winter ===
# title: Winter
# date: 1949-12-16
# place: Moscow
# chapter: alliance
# kind: pillar
# slot: 1949-12
# shape: wait
# order: beijing, moscow
# source: minutes1949
-> DONE
= beijing
The room is cold.
*   [Ask. # id: ask # act: press treaty # historical]
    You ask.
*   [Wait. # id: wait # act: hold treaty]
    You wait.
-   -> DONE
= moscow
He listens.
*   [Agree. # id: agree # act: concede treaty # historical]
    You agree.
*   [Refuse. # id: refuse # act: refuse treaty]
    You refuse.
-   -> DONE
`;

/** A story's folder with one scene in it, of which these words are made others. */
export function tinyFolder(folder: string, from = "", to = ""): string {
  mkdirSync(join(folder, "2-alliance"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "../../story/main.ink"), join(folder, "main.ink"));
  writeFileSync(join(folder, "facts.yaml"), "{}\n");
  writeFileSync(join(folder, "sources.bib"), BIBLIOGRAPHY);
  if (!SCENE.includes(from)) throw new Error(`The scene does not say ${from}`);
  writeFileSync(
    join(folder, "2-alliance/winter.ink"),
    SCENE.replace(from, () => to),
  );
  return folder;
}
