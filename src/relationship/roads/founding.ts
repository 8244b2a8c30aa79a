import type { Road } from "../roads.ts";

/** Roads of 1949 to 1955: a breach before the alliance, none, too much of it, and the war that tried it. */
export const FOUNDING_ROADS: readonly Road[] = [
  {
    to: "asian-tito",
    reach: "far",
    window: ["1949-01-31", "1949-12-16"],
    warns: {
      has: ["stuart-channel-kept"],
      below: { "trust-beijing": 35 },
      says: "An American channel is kept open, and Moscow is not told what passes through it.",
    },
    turnsBack: {
      has: ["leaned-to-one-side"],
      says: "Mao writes that China leans to one side, and the channel closes.",
    },
    narrows: {
      has: ["lean-withheld"],
      below: { "trust-beijing": 35 },
      says: "The article that was to lean to one side is not printed.",
    },
    lastExit: { has: ["liu-reassured"], says: "Liu Shaoqi brings from Moscow what he was sent for." },
    arrives: {
      has: ["washington-recognises"],
      below: { "trust-beijing": 30 },
      says: "Washington keeps its embassy and drops Chiang; Beijing takes the hand that Moscow feared it would.",
    },
    because:
      "Tucker and Cohen saw a chance of contact at least; Chen Jian, Sheng, Garver and Westad a myth. Stalin feared it.",
    sources: ["tucker1983patterns", "lostchance1997symposium"],
  },
  {
    to: "no-treaty",
    reach: "middling",
    window: ["1949-12-16", "1950-04-12"],
    warns: { has: ["form-kept"], says: "Stalin keeps the treaty of 1945, and will change it in fact alone." },
    turnsBack: { has: ["interview-published"], says: "TASS prints that the guest is here to speak of the treaty." },
    narrows: {
      has: ["zhou-not-sent-for"],
      below: { "trust-beijing": 45 },
      says: "Zhou Enlai is not sent for, and London recognises the new China.",
    },
    lastExit: { has: ["treaty-granted"], says: "A new treaty is to be written after all." },
    arrives: {
      has: ["mao-goes-home"],
      below: { "trust-beijing": 40 },
      says: "Mao's train leaves for Beijing without an alliance.",
    },
    because:
      "Heinzig, and Goncharov, Lewis and Xue, show how near the talks came to nothing; Shen asks what turned Stalin.",
    sources: ["heinzig2004arduous", "goncharov1993uncertain"],
  },
  {
    to: "china-stays-out",
    reach: "near",
    window: ["1950-10-01", "1950-12-01"],
    warns: { has: ["refusal-stands"], says: "Mao's answer of 2 October stands: no troops for now." },
    turnsBack: { has: ["crossing-decided"], says: "Peng Dehuai speaks for going, and Beijing decides to cross." },
    narrows: { has: ["kim-told-to-withdraw"], says: "On 13 October Stalin tells Kim to leave Korea." },
    lastExit: { has: ["crossing-decided-again"], says: "Beijing decides once more, and for going." },
    arrives: { has: ["yalu-not-crossed"], says: "Beijing's refusal has stood, and nobody crosses." },
    because: "Mansourov, Chen Jian and Shen Zhihua: from 2 to 13 October it could have gone the other way.",
    sources: ["mansourov1995decision", "chen1994road", "shen2012mao"],
  },
  {
    to: "wider-war",
    reach: "middling",
    window: ["1950-10-19", "1953-07-27"],
    warns: {
      has: ["air-cover-over-the-front"],
      atLeast: { "american-pressure": 50 },
      says: "Soviet pilots fly over the front, and one is shot down south of it.",
    },
    turnsBack: { has: ["air-cover-confined"], says: "The pilots are kept to the Yalu again." },
    narrows: {
      has: ["truce-talks-broken-off"],
      atLeast: { "american-pressure": 55 },
      says: "The truce talks are broken off, and the war in the air moves north.",
    },
    lastExit: { has: ["truce-talks-resumed"], says: "The delegates return to Panmunjom." },
    arrives: {
      has: ["airfields-struck"],
      says: "American aircraft strike airfields across the Yalu, and Beijing calls on Moscow to keep the treaty.",
    },
    because: "Weathersby shows why Stalin avoided it, and how much was at stake each time he was asked.",
    sources: ["weathersby1995new", "stalin1950october5"],
  },
  {
    to: "satellite",
    reach: "very far",
    window: ["1949-10-01", "1954-10-13"],
    warns: {
      has: ["northeast-apart"],
      atLeast: { dependence: 45 },
      says: "Gao Gang's Northeast trades with Moscow by itself, and hangs Stalin's portrait.",
    },
    turnsBack: { has: ["northeast-recalled"], says: "Gao Gang is called to Beijing, and the Northeast with him." },
    narrows: {
      has: ["bases-kept"],
      atLeast: { dependence: 55 },
      below: { "standing-beijing": 45 },
      says: "The bases stay, the joint companies grow, and the Politburo does not trust its chairman.",
    },
    lastExit: {
      any: ["northeast-recalled", "bases-returned"],
      says: "Gao Gang is called to Beijing after all, or Port Arthur and the shares are given back.",
    },
    arrives: {
      has: ["moscows-man-leads"],
      says: "A leader trained in Moscow takes the chair in Beijing.",
    },
    because:
      "Said by contemporaries, rejected by nearly all scholars; a China divided at the Yangzi is what Murray and Kim discuss.",
    sources: ["murray1995division", "kim2010civil", "chen2001mao"],
  },
];
