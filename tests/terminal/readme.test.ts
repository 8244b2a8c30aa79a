import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadStory } from "../../src/cli/library.ts";
import { newLog } from "../../src/playthrough/log.ts";
import { chooseAsPlayer, now, type Playthrough, replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
import { sheetFor } from "../../src/terminal/budget.ts";
import { frame } from "../../src/terminal/frame.ts";
import { glyphsFor } from "../../src/terminal/glyphs.ts";
import { textOf } from "../../src/terminal/line.ts";
import { isOnward, layoutOf, leafInHand, openReading, press, settle, type View } from "../../src/terminal/reading.ts";
import { playDesk } from "../../src/views/desk.ts";
import { headerFor } from "../fixtures/tiny-play.ts";

const VIEW: View = { sheet: sheetFor(80, 24), glyphs: glyphsFor(false), ascii: false };

/** Beijing plays, and chooses what was chosen, until a choice waits in this scene. */
function historicalUntil(scene: string): Playthrough {
  const story = loadStory();
  let { playthrough } = untilPlayer(replay(story, newLog(headerFor("player", "counterpart:historical")).log));
  for (let { place } = now(playthrough); place && place.scene.id !== scene; place = now(playthrough).place) {
    const done = place.node.passage.options.find(({ historical }) => historical);
    const chosen = chooseAsPlayer(playthrough, done?.id ?? "");
    if (!chosen.ok) throw new Error(chosen.problem);
    playthrough = chosen.value.playthrough;
  }
  return playthrough;
}

test("the picture in the README is what a player sees who has chosen as history did", () => {
  const desk = playDesk(historicalUntil("eat-sleep-and-wait"));
  let reading = settle(openReading(desk, VIEW), VIEW);
  while (isOnward(reading)) reading = settle(press(reading, "Enter", VIEW), VIEW);
  const rows = frame(leafInHand(reading), layoutOf(reading, VIEW), {
    sheet: VIEW.sheet,
    glyphs: VIEW.glyphs,
    onward: false,
    beside: reading.beside,
  }).map((line) => textOf(line).trimEnd());
  const [, picture] = readFileSync("README.md", "utf8").split("```\n");
  expect(picture).toBe(rows.map((row) => `${row}\n`).join(""));
});
