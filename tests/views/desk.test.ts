import { describe, expect, test } from "vitest";
import { newLog, readLog } from "../../src/playthrough/log.ts";
import { replay } from "../../src/playthrough/playthrough.ts";
import { plainText } from "../../src/script/text.ts";
import { type Desk, playDesk } from "../../src/views/desk.ts";
import type { Page } from "../../src/views/page.ts";
import { headerFor, Remembering, tinyDesk } from "../fixtures/tiny-play.ts";
import { tinyStory } from "../fixtures/tiny-story.ts";

const AWAY = "counterpart:historical";
const kinds = ({ pages }: Desk) => pages.map(({ kind }) => kind);
const lastPage = ({ pages }: Desk): Page => pages.at(-1) as Page;
const options = (desk: Desk) => lastPage(desk).options.map(({ id }) => id);
const prose = ({ blocks }: Page) => blocks.flatMap((block) => (block.block === "prose" ? [plainText(block.runs)] : []));
const choose = (desk: Desk, ...choices: readonly string[]) => choices.reduce((now, choice) => now.choose(choice), desk);

describe("a desk in Beijing's chair", () => {
  test("opens with the years, then the scene with its options", () => {
    const desk = tinyDesk("player", AWAY);
    expect(kinds(desk)).toEqual(["years", "scene"]);
    expect(options(desk)).toEqual(["speak", "hint"]);
    expect(prose(lastPage(desk))).toEqual(["Beijing’s room."]);
  });

  test("a manner choice brings one page: the part so far, what is new marked", () => {
    const desk = choose(tinyDesk("player", AWAY), "speak");
    expect(kinds(desk)).toEqual(["scene"]);
    const page = lastPage(desk);
    expect(page.blocks[page.fresh]).toEqual({ block: "chosen", text: "Speak plainly." });
    expect(page.fresh).toBe(1);
  });

  test("the decision brings its consequence, what reaches this chair, the years, and the next scene's pages", () => {
    const desk = choose(tinyDesk("player", AWAY), "speak", "ask");
    expect(kinds(desk)).toEqual(["consequence", "scene", "years", "scene"]);
    expect(prose(desk.pages[1] as Page)).toEqual(["It is granted."]);
    expect(prose(lastPage(desk))).toEqual(["It is granted.", "Beijing’s room."]);
  });

  test("the consequence shows what this chair can see, and not how it was heard", () => {
    const [page] = choose(tinyDesk("player", AWAY), "speak", "ask").pages;
    const rows = (page as Page).blocks.flatMap((block) => (block.block === "change" ? [block] : []));
    expect(rows.map(({ label, because }) => [label, because])).toEqual([
      ["Standing", "what it costs or earns at home"],
    ]);
  });

  test("why: the chain goes as far as this chair can know, and says so", () => {
    const desk = choose(tinyDesk("player", AWAY), "speak", "ask");
    const links =
      desk.aside("receipt", 0)?.blocks.flatMap((block) => (block.block === "chain" ? block.links : [])) ?? [];
    expect(links.some(({ hidden, text }) => hidden && text === "not known here")).toBe(true);
    expect(links.map(({ text }) => text)).toContain("pressed, plainly");
  });

  test("the record opens beside the consequence, with numbered sources, and not before the decision", () => {
    const desk = tinyDesk("player", AWAY);
    expect(desk.aside("record", 1)).toBeUndefined();
    const record = choose(desk, "speak", "ask").aside("record", 0);
    expect(record?.blocks).toContainEqual({ block: "source", number: 1, text: "Minutes, 1949, 5." });
    expect(record && prose(record)[0]).toBe("It was granted. [1]");
  });

  test("help says what every key of the page does", () => {
    const help = tinyDesk("player", AWAY).aside("help", 1);
    expect(help?.blocks.length).toBeGreaterThan(8);
  });

  test("the end tells the epilogue, each phase with its day, and the outcome", () => {
    const desk = choose(tinyDesk("player", AWAY), "speak", "ask", "speak", "ask");
    expect(desk.ended).toBe(true);
    const page = lastPage(desk);
    expect(page.kind).toBe("end");
    expect(page.blocks).toContainEqual({ block: "dated", date: "1 October 1949", text: "Alliance" });
    expect(page.blocks.at(-1)).toEqual({ block: "remark", text: "Outcome: cold-peace, 20 October 1969." });
  });

  test("every choice and the counterpart's answers are kept before the next page is shown", () => {
    const keeper = new Remembering();
    choose(tinyDesk("player", AWAY, keeper), "speak", "ask");
    expect(keeper.lines.map((line) => JSON.parse(line).choice)).toEqual(["speak", "ask", "grant", "grant"]);
  });

  test("a choice that cannot be kept has not happened, and a sentence says so", () => {
    const keeper = new Remembering();
    const desk = choose(tinyDesk("player", AWAY, keeper), "speak");
    keeper.full = true;
    const refused = desk.choose("ask");
    expect(refused.notice).toMatch(/full/);
    expect(options(refused)).toEqual(["ask", "wait", "give"]);
    keeper.full = false;
    expect(kinds(refused.choose("ask"))[0]).toBe("consequence");
  });

  test("an option that is not offered leaves the page as it is, with a sentence", () => {
    const refused = tinyDesk("player", AWAY).choose("no-such");
    expect(refused.notice).toMatch(/not offered/);
    expect(options(refused)).toEqual(["speak", "hint"]);
  });
});

describe("a desk in Moscow's chair", () => {
  test("reads what reaches it and its own part on one page", () => {
    const desk = tinyDesk(AWAY, "player");
    expect(kinds(desk)).toEqual(["years", "scene"]);
    expect(prose(lastPage(desk))).toEqual(["He asks.", "Moscow’s room."]);
    expect(JSON.stringify(desk.pages)).not.toContain("Beijing’s room");
  });
});

describe("a desk of both chairs", () => {
  test("puts a card between them, and leaves nothing of the one on the pages of the other", () => {
    const desk = choose(tinyDesk("player", "player"), "speak", "ask");
    expect(kinds(desk)).toEqual(["consequence", "card", "scene"]);
    expect(prose(lastPage(desk))).toEqual(["He asks.", "Moscow’s room."]);
    expect(kinds(choose(desk, "grant"))).toEqual(["consequence", "card", "scene", "years", "card", "scene"]);
  });
});

describe("a desk where nobody sits", () => {
  test("unfolds whole, from both chairs", () => {
    const desk = tinyDesk(AWAY, AWAY);
    expect(desk.ended).toBe(true);
    expect(kinds(desk).filter((kind) => kind === "consequence")).toHaveLength(4);
    expect(kinds(desk).at(-1)).toBe("end");
  });
});

test("a playthrough taken up again opens at the page before the pending choice, as it stood", () => {
  const keeper = new Remembering();
  const header = headerFor("player", AWAY);
  const { text } = newLog(header);
  const left = choose(tinyDesk("player", AWAY, keeper), "speak", "ask", "speak");
  const read = readLog(`${[text, ...keeper.lines].join("\n")}\n`);
  if (!read.ok) throw new Error(read.problem);
  const again = playDesk(replay(tinyStory(), read.value), keeper);
  const page = lastPage(left);
  expect(again.pages).toEqual([{ ...page, fresh: 0 }]);
});

test("taken up again after a decision, it tells all that came of it; in both chairs a card stands first", () => {
  const keeper = new Remembering();
  const { text } = newLog(headerFor("player", "player"));
  const left = choose(tinyDesk("player", "player", keeper), "speak", "ask");
  const read = readLog(`${[text, ...keeper.lines].join("\n")}\n`);
  if (!read.ok) throw new Error(read.problem);
  const again = playDesk(replay(tinyStory(), read.value), keeper);
  expect(kinds(again)).toEqual(["card", ...kinds(left)]);
});
