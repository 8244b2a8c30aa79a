import type { Run } from "../../src/script/text.ts";
import { ASIDES, type Aside } from "../../src/views/beside.ts";
import type { Desk } from "../../src/views/desk.ts";
import { KEYS } from "../../src/views/keys.ts";
import type { Block, Gauge, Masthead, Page, PageOption, Timeline } from "../../src/views/page.ts";

/** A desk made by hand: a page of every kind, long enough to be read in more than one screen. */

const prose = (text: string): Block => ({
  block: "prose",
  runs: text.split(/(<i>.*?<\/i>)/).flatMap((part): Run[] => {
    if (part === "") return [];
    const italic = /^<i>(.*)<\/i>$/.exec(part);
    return [italic ? { text: italic[1] ?? "", italic: true } : { text: part }];
  }),
});

const MOSCOW: Masthead = {
  dateline: "Moscow, 16 December 1949",
  title: "Eat, Sleep and Wait",
  seat: "Beijing",
  chapter: "II. The Alliance",
  year: 1949,
};

export const TIMELINE: Timeline = {
  from: 1920,
  to: 1969,
  now: 1949,
  marks: [
    ...[1920, 1921, 1923, 1931, 1936, 1937, 1941].map((year) => ({ year, is: "played" as const })),
    ...[1927, 1945].map((year) => ({ year, is: "departed" as const })),
    ...[1950, 1953, 1954, 1956, 1957, 1958, 1959, 1960, 1962, 1964, 1966, 1969].map((year) => ({
      year,
      is: "ahead" as const,
    })),
  ],
};

export const GAUGES: readonly Gauge[] = [
  { label: "Trust", short: "Tru", value: 54, word: "wary", change: 3 },
  { label: "Standing", short: "Sta", value: 61, word: "firm", change: -2 },
  { label: "Unity of line", short: "Uni", value: 71, word: "one line, two accents", change: 0 },
  { label: "Dependence", short: "Dep", value: 82, word: "on every desk", change: 6 },
  { label: "Border", short: "Bor", value: 15, word: "quiet", change: 0 },
  { label: "American pressure", short: "Ame", value: 38, word: "distant", change: 0 },
];

const OPENING: readonly Block[] = [
  prose(
    "At six the doors open and they are standing in a row, Stalin first. He is shorter than his portraits, and sees me notice, because it is my work to look where he looks.",
  ),
  prose(
    "You begin with peace. China needs three years of it, or five. He is easy about peace. Molotov (<i>莫洛托夫</i>, I write, and cannot decide on the second character) has been reading the table since we sat down.",
  ),
  prose(
    "You proclaimed the People’s Republic eleven weeks ago. The treaty Moscow keeps is still that of 1945, made with Chiang Kai-shek, whom you have driven to Taiwan. It gives Stalin a share in the Manchurian railway and a naval base at Port Arthur. You want a new one, and would like him to offer it.",
  ),
  prose("The word I would need is <i>peredelat</i>, to do over. It is also what one says of a room."),
];

const YALTA: readonly Block[] = [
  { block: "chosen", text: "Say your Committee has discussed it since Liu Shaoqi’s visit." },
  prose("You put it as something that a committee has been doing. He has an answer ready."),
  prose(
    "That treaty, he says, rests on Yalta, where Roosevelt and Churchill agreed to its terms. Alter one point and they may reopen others: the Kurile Islands, the south of Sakhalin, which he had from Japan. So nothing will be altered for now. In practice, if China asks, the troops can leave Port Arthur.",
  ),
];

const MANNERS: readonly PageOption[] = [
  { id: "ask-plainly", text: "Ask for it tonight, in so many words." },
  { id: "since-liu", text: "Say your Committee has discussed it since Liu Shaoqi’s visit." },
  { id: "leave-it", text: "Speak of the loan, and leave the treaty for him to raise." },
];

const DECISION: readonly PageOption[] = [
  { id: "paper-must-go", text: "Say the troops may stay. It is the paper that must go, and the world must see it go." },
  { id: "ask-the-form", text: "Ask what a form is worth that nobody will keep." },
  { id: "think-it-over", text: "Grant that it cannot be touched now, nor the troops hurried home." },
  { id: "send-for-zhou", text: "Send for Zhou Enlai, and let the two foreign ministers look for words." },
];

const scene = (blocks: readonly Block[], fresh: number, options: readonly PageOption[]): Page => ({
  kind: "scene",
  masthead: MOSCOW,
  blocks,
  fresh,
  options,
  gauges: GAUGES,
  timeline: TIMELINE,
});

export const TITLE: Page = {
  kind: "title",
  masthead: { dateline: "Fraternal", title: "Two parties, 1920–1969" },
  blocks: [
    prose(
      "Some seventy occasions in fifty years, each of them documented. You sit in one chair, or in both. What you mean and what they hear are two things.",
    ),
    {
      block: "remark",
      text: "Feng Suyun and Ilya Vetrov, who tell it, are invented, and nobody else is. Words in quotation marks are on record.",
    },
  ],
  fresh: 0,
  options: [
    { id: "beijing", text: "Beijing", detail: "The Chinese party, from Shanghai to Zhongnanhai" },
    { id: "moscow", text: "Moscow", detail: "The Soviet party and state, from Lenin to Brezhnev" },
    { id: "both", text: "Both", detail: "Both chairs, scene by scene" },
    { id: "observe", text: "Observe", detail: "Watch the record unfold; choose nothing" },
    { id: "resume", text: "Resume", detail: "Beijing, December 1949, saved yesterday at 22:14", letter: "r" },
  ],
  gauges: [],
  timeline: { ...TIMELINE, now: 1920, marks: TIMELINE.marks.map(({ year }) => ({ year, is: "ahead" as const })) },
};

const FIRST_SCENE = scene(OPENING, 0, MANNERS);
export const SECOND_SCENE = scene([...OPENING, ...YALTA], OPENING.length, DECISION);

const CONSEQUENCE: Page = {
  kind: "consequence",
  masthead: MOSCOW,
  blocks: [
    { block: "chosen", text: "Grant that it cannot be touched now, nor the troops hurried home." },
    prose("You had not allowed for the Americans, you say. Fedorenko’s pencil takes that down."),
    { block: "heading", text: "What moved" },
    {
      block: "change",
      label: "Trust",
      before: 51,
      after: 54,
      word: "wary",
      because: "Nothing was demanded, and he noticed.",
    },
    {
      block: "change",
      label: "Standing",
      before: 63,
      after: 61,
      word: "firm",
      because: "You will go home with another man’s paper in your pocket.",
    },
    {
      block: "change",
      label: "Unity of line",
      before: 71,
      after: 71,
      word: "one line, two accents",
      because: "Neither of you spoke of the line.",
    },
    {
      block: "change",
      label: "Dependence",
      before: 76,
      after: 82,
      word: "on every desk",
      because: "The request for a loan of three hundred million is on the table.",
    },
    { block: "change", label: "Border", before: 15, after: 15, word: "quiet", because: "Nothing touched it." },
    { block: "remark", text: "Here your play leaves the record." },
  ],
  fresh: 0,
  options: [],
  gauges: GAUGES,
  timeline: TIMELINE,
};

const YEARS: Page = {
  kind: "years",
  masthead: {
    dateline: "1950 to 1953",
    title: "What came between",
    seat: "Beijing",
    chapter: "II. The Alliance",
    year: 1950,
  },
  blocks: [
    {
      block: "dated",
      date: "14 February 1950",
      text: "The treaty of friendship, alliance and mutual assistance is signed in the Kremlin.",
    },
    { block: "dated", date: "25 June 1950", text: "The Korean People’s Army crosses the thirty-eighth parallel." },
    {
      block: "dated",
      date: "5 March 1953",
      text: "Stalin dies. Who sits in Moscow’s chair is for some weeks not certain to anybody, least of all to those who sit nearest.",
    },
  ],
  fresh: 0,
  options: [],
  gauges: GAUGES,
  timeline: TIMELINE,
};

const CARD: Page = {
  kind: "card",
  masthead: { ...MOSCOW, seat: "Moscow" },
  blocks: [
    { block: "heading", text: "Moscow’s chair" },
    prose("What follows is for Moscow’s eyes. If somebody else sits there, hand over the keyboard now."),
  ],
  fresh: 0,
  options: [],
  gauges: [],
  timeline: TIMELINE,
};

const RECORD: Page = {
  kind: "record",
  masthead: {
    dateline: "16 December 1949",
    title: "The record",
    seat: "Beijing",
    chapter: "II. The Alliance",
    year: 1949,
  },
  blocks: [
    { block: "heading", text: "What happened" },
    prose(
      "By the Soviet minutes Mao raised the treaty of 1945 on the first evening, as something his Central Committee had discussed. Stalin answered that it followed from Yalta, and that altering one point could give America and England cause to reopen the Kuriles and South Sakhalin. [1]",
    ),
    prose("The wish for something good to look at and good to eat is in the interpreter’s memoir alone. [2]"),
    { block: "heading", text: "What is argued" },
    prose(
      "Whether Stalin had by then decided to yield, or was moved in January by the press and by the British recognition of Beijing, is disputed. [3]",
    ),
    { block: "heading", text: "Sources" },
    {
      block: "source",
      number: 1,
      text: "“Record of Conversation between I. V. Stalin and Chairman of the Central People’s Government Mao Zedong,” 16 December 1949. https://digitalarchive.wilsoncenter.org/document/record-conversation-between-iv-stalin-and-chairman-mao",
    },
    {
      block: "source",
      number: 2,
      text: "Shi Zhe 师哲, Zai lishi juren shenbian 在历史巨人身边 (Beijing: Zhongyang wenxian chubanshe, 1991), 434–437.",
    },
    { block: "source", number: 3, text: "Placeholder for an author, Title (City: Press, year), 71–92." },
  ],
  fresh: 0,
  options: [],
  gauges: [],
};

const RECEIPT: Page = {
  kind: "receipt",
  masthead: { dateline: "16 December 1949", title: "Why these numbers", seat: "Beijing", year: 1949 },
  blocks: [
    { block: "heading", text: "Trust 51 to 54" },
    {
      block: "chain",
      links: [
        { text: "treaty of 1945", hidden: false },
        { text: "held, warm", hidden: false },
        { text: "heard as holding", hidden: false },
        { text: "not known here", hidden: true },
        { text: "Beijing’s trust 51 to 54", hidden: false },
      ],
    },
    { block: "heading", text: "Dependence 76 to 82" },
    {
      block: "chain",
      links: [
        { text: "loan of 300 million", hidden: false },
        { text: "calendar: the harvest of 1949 after twelve years of war, and a blockade at Shanghai", hidden: false },
        { text: "dependence 76 to 82", hidden: false },
      ],
    },
  ],
  fresh: 0,
  options: [],
  gauges: GAUGES,
  timeline: TIMELINE,
};

const HELP: Page = {
  kind: "help",
  masthead: { dateline: "Help", title: "A scene" },
  blocks: ["Reading", "Choosing", "Beside the page", "Anywhere"].flatMap((group): Block[] => [
    { block: "heading", text: group },
    ...KEYS.filter((row) => row.group === group).map(
      (row): Block => ({ block: "dated", date: row.keys, text: row.does }),
    ),
  ]),
  fresh: 0,
  options: [],
  gauges: [],
};

const END: Page = {
  kind: "end",
  masthead: {
    dateline: "Beijing, 20 October 1969",
    title: "Cold peace",
    seat: "Beijing",
    chapter: "V. Border crisis",
    year: 1969,
  },
  blocks: [
    prose("The talks open at a table with a thermos at each end. Nobody has signed anything, and nobody is shooting."),
    { block: "heading", text: "What became of it" },
    { block: "dated", date: "1989", text: "Gorbachev comes to Beijing." },
    { block: "dated", date: "2008", text: "The last stretch of the border is marked." },
    { block: "remark", text: "Two of nineteen decisions left the record." },
  ],
  fresh: 0,
  options: [],
  gauges: GAUGES,
  timeline: { ...TIMELINE, now: 1969 },
};

const AIMS: Page = {
  kind: "aims",
  masthead: { dateline: "1920–1969", title: "What you want", seat: "Beijing", year: 1920 },
  blocks: [
    { block: "heading", text: "Beijing wants" },
    { block: "remark", text: "To be master in its own house: no foreign share in land, port, post or party." },
    { block: "remark", text: "To be safe on the coast and on the land frontier, and never on both in danger at once." },
  ],
  fresh: 0,
  options: [],
  gauges: [],
};

const FILE: Page = {
  kind: "file",
  masthead: { ...MOSCOW, title: "The file on Moscow", seat: "Beijing" },
  blocks: [
    { block: "heading", text: "What Moscow is taken for" },
    { block: "dated", date: "30 in 100", text: "An ally" },
    { block: "dated", date: "55 in 100", text: "One who keeps clients" },
    { block: "dated", date: "15 in 100", text: "A rival" },
    {
      block: "remark",
      text: "It is held surely. It last moved on 21 July 1958: Ambassador Yudin speaks of a common fleet.",
    },
  ],
  fresh: 0,
  options: [],
  gauges: [],
};

const TRUTH: Page = {
  kind: "truth",
  masthead: { ...MOSCOW, title: "The whole truth" },
  blocks: [
    ...RECEIPT.blocks.filter(({ block }) => block === "chain"),
    {
      block: "remark",
      text: "Said 80, expected −15 (pull 60), trust −9, warmth 0, in mind −140: −84 hundredths of a rung.",
    },
  ],
  fresh: 0,
  options: [],
  gauges: [],
};

const MINUTES: Page = {
  kind: "minutes",
  masthead: { ...MOSCOW, title: "The minutes" },
  blocks: [
    { block: "heading", text: "Stalin, 16 December 1949" },
    {
      block: "remark",
      text: "Temperament: cautious. He took the other for: an ally 71, one who keeps clients 20, a rival 9.",
    },
    {
      block: "dated",
      date: "12",
      text: "Give him a new treaty. (temper 2, home −3, what was done 4; he expects it to be heard as an offer)",
    },
    { block: "dated", date: "1", text: "Let him wait. (temper 2, his picture of the other −2)" },
    { block: "chosen", text: "Give him a new treaty." },
  ],
  fresh: 0,
  options: [],
  gauges: [],
};

export const PAGES = {
  TITLE,
  AIMS,
  FILE,
  TRUTH,
  MINUTES,
  FIRST_SCENE,
  SECOND_SCENE,
  CONSEQUENCE,
  YEARS,
  CARD,
  RECORD,
  RECEIPT,
  HELP,
  END,
} as const;

interface State {
  readonly pages: readonly Page[];
  readonly ended?: boolean;
  readonly next: (option: string) => State | undefined;
}

const ENDING: State = { pages: [END], ended: true, next: () => undefined };
const AFTER: State = {
  pages: [CONSEQUENCE, YEARS, CARD, scene(OPENING.slice(0, 1), 0, MANNERS)],
  next: () => ENDING,
};
const DECIDING: State = {
  pages: [SECOND_SCENE],
  next: (id) => (DECISION.some((option) => option.id === id) ? AFTER : undefined),
};
const ASKING: State = {
  pages: [FIRST_SCENE],
  next: (id) => (MANNERS.some((option) => option.id === id) ? DECIDING : undefined),
};
const START: State = {
  pages: [TITLE],
  next: (id) => (TITLE.options.some((option) => option.id === id) ? ASKING : undefined),
};

/** Every option taken is written to `taken`. */
function deskFrom(state: State, taken: string[] = [], notice?: string): Desk {
  const aside = (name: Aside, at: number): Page | undefined => {
    const kind = state.pages[at]?.kind;
    if (name === "help") return HELP;
    if (kind !== "consequence" && kind !== "end") return undefined;
    const beside: Readonly<Partial<Record<Aside, Page>>> =
      kind === "end"
        ? { record: RECORD, truth: TRUTH, minutes: MINUTES }
        : { record: RECORD, receipt: RECEIPT, file: FILE };
    return beside[name];
  };
  return {
    pages: state.pages,
    ended: state.ended ?? false,
    ...(notice !== undefined && { notice }),
    choose(option) {
      taken.push(option);
      const next = state.next(option);
      return next ? deskFrom(next, taken) : deskFrom(state, taken, `There is no option “${option}” here.`);
    },
    beside: (at) => ASIDES.filter((name) => aside(name, at) !== undefined),
    aside,
  };
}

export const fromTitle = (taken?: string[]): Desk => deskFrom(START, taken);
export const fromScene = (taken?: string[], notice?: string): Desk => deskFrom(ASKING, taken, notice);
export const fromDecision = (taken?: string[]): Desk => deskFrom(DECIDING, taken);
export const fromConsequence = (taken?: string[]): Desk => deskFrom(AFTER, taken);
export const showing = (page: Page, taken?: string[]): Desk =>
  deskFrom({ pages: [page], next: () => ENDING, ended: page.options.length === 0 }, taken);
