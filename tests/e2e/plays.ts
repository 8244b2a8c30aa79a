import { readFileSync } from "node:fs";
import { loadStory } from "../../src/cli/library.ts";
import { type ChoiceLine, isChoice } from "../../src/playthrough/lines.ts";
import { replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
import type { Story } from "../../src/playthrough/story.ts";
import { readSave } from "../../src/saves/read.ts";
import { playDesk } from "../../src/views/desk.ts";

let loaded: Story | undefined;
const story = (): Story => {
  loaded ??= loadStory();
  return loaded;
};

function playthroughIn(path: string) {
  const read = readSave(path);
  if (!read.ok) throw new Error(read.problem);
  return replay(story(), read.value.log);
}

/** The choices in a file, a person's and the counterpart's. */
export const choicesOf = (path: string): readonly ChoiceLine[] => playthroughIn(path).log.entries.filter(isChoice);

/**
 * What is typed, line by line, to play a file from its beginning to its end: an empty line for a page, a number for a
 * choice. `pick` takes an option's number, of so many, the historical one given.
 */
export function scriptFor(path: string, pick: (of: number, historical: number) => number): readonly string[] {
  const lines: string[] = [];
  let desk = playDesk(untilPlayer(playthroughIn(path)).playthrough, { append: () => ({ ok: true, value: undefined }) });
  for (;;) {
    const { pages, ended } = desk;
    const options = (pages.at(-1)?.options ?? []).filter(({ letter }) => letter === undefined);
    lines.push(...pages.slice(0, -1).map(() => ""));
    if (ended) return lines;
    const texts = options.map(({ text }) => text);
    const number = pick(options.length, texts.findIndex((text) => historicalTexts().has(text)) + 1);
    lines.push(String(number));
    desk = desk.choose(options[number - 1]?.id ?? "");
  }
}

let texts: ReadonlySet<string> | undefined;
function historicalTexts(): ReadonlySet<string> {
  texts ??= new Set(
    story().script.index.scenes.flatMap(({ stitches }) =>
      Object.values(stitches).flatMap(({ choices }) => choices.flatMap((each) => (each.historical ? [each.text] : []))),
    ),
  );
  return texts;
}

export const linesOf = (path: string): readonly string[] => readFileSync(path, "utf8").trimEnd().split("\n");
