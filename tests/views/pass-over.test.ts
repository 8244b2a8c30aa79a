import { describe, expect, test } from "vitest";
import type { Player } from "../../src/playthrough/lines.ts";

import { newLog } from "../../src/playthrough/log.ts";
import { replay, untilPlayer } from "../../src/playthrough/playthrough.ts";
import { type Desk, playDesk } from "../../src/views/desk.ts";
import { spoken } from "../../src/views/spoken.ts";
import { headerFor, Remembering } from "../fixtures/tiny-play.ts";
import { sceneText, storyOf, TINY_FACTS } from "../fixtures/tiny-story.ts";

const noted = (id: string, date: string, order?: string) =>
  sceneText({ id, date, ...(order && { order }) }).replace("# source:", "# content: Hunger is told.\n# source:");
const story = () =>
  storyOf(
    {
      winter: noted("winter", "1949-12-16"),
      pool: sceneText({ id: "pool", date: "1958-07-31", order: "moscow, beijing" }),
    },
    TINY_FACTS,
  );

function desk(beijing: Player, moscow: Player): { readonly desk: Desk; readonly keeper: Remembering } {
  const keeper = new Remembering();
  const header = headerFor(beijing, moscow, 1949, "committed");
  return { desk: playDesk(untilPlayer(replay(story(), newLog(header).log)).playthrough, keeper), keeper };
}

const AWAY = "counterpart:historical";
const last = ({ pages }: Desk) => pages.at(-1);
const letters = (on: Desk) => last(on)?.options.flatMap(({ letter, id }) => (letter ? [[letter, id]] : [])) ?? [];
const said = ({ pages }: Desk): string => pages.flatMap((page) => [page.masthead.title, ...spoken(page)]).join("\n");
const PASS = "pass over";

describe("a scene with a content note can be passed over", () => {
  test("it is offered by a letter at the first choice of a part, and at no later one", () => {
    const { desk: begun } = desk("player", AWAY);
    expect(said(begun)).toContain("Before you read: Hunger is told.");
    expect(letters(begun)).toEqual([["p", PASS]]);
    expect(letters(begun.choose("speak"))).toEqual([]);
  });

  test("nowhere else", () => {
    const { desk: begun } = desk("player", AWAY);
    const next = begun.choose(PASS);
    expect(last(next)?.masthead.title).toBe("pool");
    expect(letters(next)).toEqual([]);
  });

  test("its choices are made as they were made, and kept; its record is read, and not a word of it", () => {
    const { desk: begun, keeper } = desk("player", AWAY);
    const next = begun.choose(PASS);
    const kept = keeper.lines.map((line) => JSON.parse(line)).filter(({ by }) => by === "player");
    expect(kept.map(({ scene, choice }) => [scene, choice])).toEqual([
      ["winter", "speak"],
      ["winter", "ask"],
    ]);
    expect(next.pages[0]?.masthead.title).toBe("The record: winter");
    expect(said(next)).toContain("It was granted.");
    expect(said(next)).not.toMatch(/You speak|You ask/);
  });

  test("between two chairs the record waits until both have decided", () => {
    const { desk: begun } = desk("player", "player");
    const moscow = begun.choose(PASS);
    expect(said(moscow)).not.toContain("It was granted.");
    expect([last(moscow)?.masthead.seat, letters(moscow)]).toEqual(["Moscow", [["p", PASS]]]);
    const over = moscow.choose(PASS);
    expect(over.pages[0]?.masthead.title).toBe("The record: winter");
  });

  test("where it cannot be kept it has not happened", () => {
    const { desk: begun, keeper } = desk("player", AWAY);
    keeper.full = true;
    const same = begun.choose(PASS);
    expect([same.notice, last(same)]).toEqual([expect.stringContaining("disk is full"), last(begun)]);
  });
});
