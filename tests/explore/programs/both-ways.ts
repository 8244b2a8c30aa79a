import { laidBuiltIn } from "../../../src/cli/library.ts";
import { walk } from "../../../src/explore/tour.ts";
import { storyOf } from "../../../src/explore/workers.ts";
import { stateOf } from "../../../src/playthrough/digests.ts";
import type { Moment } from "../../../src/playthrough/moments.ts";
import { begin, type Play } from "../../../src/playthrough/play.ts";
import { createStory, type Story } from "../../../src/playthrough/story.ts";
import { plainText } from "../../../src/script/text.ts";
import { naiveScript } from "../naive-script.ts";

/** Plays the seeds from the first to the second by the adapter and by bare inkjs, and prints those that differ in anything told, chosen or moved. */
const [from = 0, to = 0] = process.argv.slice(2).map(Number);
const laid = laidBuiltIn();
const ours = storyOf(laid);
const bare = createStory(naiveScript(laid.index, (scene) => laid.scenes[scene] ?? "", true));
const seeds = Array.from({ length: to - from }, (_, i) => from + i);
process.stdout.write(JSON.stringify(seeds.filter((seed) => courseOf(ours, seed) !== courseOf(bare, seed))));

function courseOf(story: Story, seed: number): string {
  const opened = begin(story);
  const told: unknown[] = opened.moments.map(wordsOf);
  let last: Play = opened;
  for (const play of walk(story, { seed, evenly: 5 }, opened)) {
    told.push(...play.moments.map(wordsOf));
    last = play;
  }
  return JSON.stringify([told, stateOf(last.relationship), last.played]);
}

function wordsOf(moment: Moment): unknown {
  const paragraphs =
    moment.is === "passage" ? moment.passage.paragraphs : moment.is === "arrival" ? moment.paragraphs : [];
  return [
    moment.is,
    moment.is === "choice" ? moment.option : undefined,
    paragraphs.map(({ runs, cites }) => [plainText(runs), cites]),
  ];
}
