import { describe, expect, test } from "vitest";
import { newLog, readLog } from "../../src/playthrough/log.ts";
import { replay } from "../../src/playthrough/playthrough.ts";
import { plainText } from "../../src/script/text.ts";
import { type Desk, playDesk } from "../../src/views/desk.ts";
import type { Page } from "../../src/views/page.ts";
import { spoken } from "../../src/views/spoken.ts";
import { committedDesk, headerFor, Remembering, tinyDesk } from "../fixtures/tiny-play.ts";
import { tinyStory } from "../fixtures/tiny-story.ts";

const AWAY = "counterpart:historical";
const kinds = ({ pages }: Desk) => pages.map(({ kind }) => kind);
const lastPage = ({ pages }: Desk): Page => pages.at(-1) as Page;
const options = (desk: Desk) => lastPage(desk).options.map(({ id }) => id);
const prose = ({ blocks }: Page) => blocks.flatMap((block) => (block.block === "prose" ? [plainText(block.runs)] : []));
const choose = (desk: Desk, ...choices: readonly string[]) => choices.reduce((now, choice) => now.choose(choice), desk);

const textsOf = (page: Page | undefined): string => (page ? [page.masthead.title, ...spoken(page)].join("\n") : "");

describe("a desk in Beijing's chair", () => {
  test("opens with the years, then the scene with its options", () => {
    const desk = tinyDesk("player", AWAY);
    expect(kinds(desk)).toEqual(["aims", "years", "scene"]);
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

  test("what the options answer stands above them, and is read again with what was chosen", () => {
    const asked = { block: "question", text: "What do you ask “tonight”?" };
    const waiting = choose(tinyDesk("player", AWAY), "speak");
    expect(lastPage(waiting).blocks.at(-1)).toEqual(asked);
    const [consequence] = waiting.choose("ask").pages;
    expect(consequence?.blocks[0]).toEqual({ block: "chosen", text: "Ask." });
    const observed = tinyDesk(AWAY, AWAY).pages.find(({ blocks }) => blocks.some(({ block }) => block === "question"));
    const at = observed?.blocks.findIndex(({ block }) => block === "question") ?? -1;
    expect(observed?.blocks.slice(at, at + 2)).toEqual([asked, { block: "chosen", text: "Ask." }]);
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
    expect(links.map(({ text }) => text)).toContain("pressed, plain");
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

  test("the end weighs what each chair wanted, side by side, and what it cost others; it makes no sum", () => {
    const { blocks } = lastPage(choose(tinyDesk("player", AWAY), "speak", "ask", "speak", "ask"));
    const aims = blocks.filter((block) => block.block === "dated" && /^(Met|In part|Not met)$/.test(block.date));
    expect(aims).toHaveLength(8);
    const headings = blocks.flatMap((block) => (block.block === "heading" ? [block.text] : []));
    expect(headings).toContain("What it cost others");
    expect(JSON.stringify(blocks)).not.toMatch(/\b(score|won|lost|winner|victory)\b/i);
  });

  test("the end names the roads that were tried, and how each was left", () => {
    const { blocks } = lastPage(choose(tinyDesk("player", AWAY), "speak", "ask", "speak", "ask"));
    const roads = blocks.flatMap((block) =>
      block.block === "dated" && /: (a first warning|the road is left|the last exit)/.test(block.text) ? [block] : [],
    );
    expect(roads.map(({ date, text }) => `${date}: ${text.split(".")[0]}`)).toEqual([
      "2 September 1960: Quiet estrangement: a first warning",
      "17 October 1961: Quiet estrangement: the road is left",
      "2 March 1969: A river of fire: a first warning",
      "17 March 1969: A river of fire: the road is left",
      "28 August 1969: A strike on Lop Nur: a first warning",
      "11 September 1969: A strike on Lop Nur: the road is left",
    ]);
  });

  test("the file tells what this chair takes the other for, since when and why, and what it wants", () => {
    const texts = textsOf(tinyDesk("player", AWAY).aside("file", 2));
    expect(texts).toContain("The file on Moscow");
    expect(texts).toContain("It last moved on 14 August 1945");
    expect(texts).toContain("To be master in its own house");
    expect(texts).not.toContain("One camp");
  });

  test("the whole truth is there on request in study mode: both chairs, and the sum by which an act was heard", () => {
    const desk = choose(tinyDesk("player", AWAY), "speak", "ask");
    const texts = textsOf(desk.aside("truth", 0));
    expect(texts).toMatch(/Moscow’s trust \d+ → \d+/);
    expect(texts).toMatch(/Said −\d+, expected −\d+, .*: together −\d+\. He hears what he expects by 35 in 100\./);
    expect(texts).not.toContain("not known here");
  });

  test("in committed play it waits for the end", () => {
    const desk = choose(committedDesk("player", AWAY), "speak", "ask");
    for (const [page] of desk.pages.entries()) expect(desk.aside("truth", page)).toBeUndefined();
    const ended = choose(desk, "speak", "ask");
    const texts = textsOf(ended.aside("truth", ended.pages.length - 1));
    expect(texts).toContain("winter, 16 December 1949");
    expect(texts).toContain("pool, 31 July 1958");
  });

  test("the minutes are there after the end, and not before: what the counterpart believed, weighed and chose", () => {
    const desk = tinyDesk("player", "counterpart:cautious");
    expect(desk.aside("minutes", 1)).toBeUndefined();
    const ended = choose(desk, "speak", "ask", "speak", "ask");
    const texts = textsOf(ended.aside("minutes", ended.pages.length - 1));
    expect(texts).toContain("Stalin, 16 December 1949");
    expect(texts).toContain("Khrushchev, 31 July 1958");
    expect(texts).toMatch(/Temper in this play: cautious\. The other is taken for an ally \d+/);
    expect(texts).toMatch(/Grant it\. \(temper 2, .*expected to be heard as (an offer|a concession|consulting)\)/);
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
    expect(kinds(desk)).toEqual(["aims", "years", "scene"]);
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
