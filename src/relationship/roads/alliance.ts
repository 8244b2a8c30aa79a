import type { Road } from "../roads.ts";

/** Roads of 1954 to 1962: the alliance repaired, shared, or let cool without a quarrel. */
export const ALLIANCE_ROADS: readonly Road[] = [
  {
    to: "equal-brothers",
    reach: "middling",
    window: ["1955-01-01", "1958-01-01"],
    warns: {
      has: ["consulted-before-the-speech"],
      atLeast: { "trust-beijing": 30, "trust-moscow": 45 },
      says: "Beijing is shown what will be said of Stalin before it is said.",
    },
    turnsBack: {
      has: ["speech-resented"],
      says: "Beijing answers once more, in December, for Stalin, and Moscow passes over it in silence.",
    },
    narrows: {
      has: ["advice-taken-in-october"],
      atLeast: { "trust-beijing": 35, unity: 55 },
      says: "Beijing's advice on Poland and Hungary is asked for, and taken.",
    },
    lastExit: { has: ["moderation-dropped"], says: "The moderation of the Eighth Congress is given up." },
    arrives: {
      has: ["consultation-agreed"],
      atLeast: { "trust-beijing": 40, "trust-moscow": 50 },
      says: "The two parties sign that neither will surprise the other, and mean it.",
    },
    because:
      "Shen and Xia: the high tide was real, the structure faulty. Jersild found the daily friction worse than the doctrine.",
    sources: ["shen2015partnership", "jersild2014alliance"],
  },
  {
    to: "two-headed-camp",
    reach: "far",
    window: ["1957-11-01", "1960-04-16"],
    warns: {
      has: ["headship-shared"],
      atLeast: { unity: 50 },
      says: "The camp is to have two heads, and the resolution says so.",
    },
    turnsBack: { has: ["headship-taken-back"], says: "The next text has one head again." },
    narrows: {
      has: ["jinmen-announced"],
      atLeast: { "trust-moscow": 45 },
      says: "Moscow hears of Jinmen before the guns do, and does not forbid it.",
    },
    lastExit: {
      any: ["bomb-withheld", "camp-david-unannounced"],
      says: "The bomb is withheld, or Khrushchev goes to Camp David, and Beijing was not asked.",
    },
    arrives: {
      has: ["bomb-delivered"],
      atLeast: { unity: 55, "trust-moscow": 45 },
      says: "The bomb that was promised is delivered, and the camp has two capitals.",
    },
    because: "Zagoria thought it open for a while; Chen Jian answers that Mao's revolution at home needed the quarrel.",
    sources: ["zagoria1962conflict", "chen2001mao"],
  },
  {
    to: "quiet-estrangement",
    reach: "near",
    window: ["1960-07-01", "1963-01-01"],
    warns: {
      has: ["by-schedule"],
      atLeast: { unity: 30 },
      says: "The specialists go as their contracts end, and nothing is printed about it.",
    },
    turnsBack: { has: ["specialists-recalled"], says: "Those who are left are called home at once." },
    narrows: {
      has: ["compromise-kept"],
      atLeast: { unity: 30 },
      says: "What Liu Shaoqi signed with eighty other parties is kept by both.",
    },
    lastExit: { has: ["albania-attacked"], says: "Albania is denounced before the world, and before its friends." },
    arrives: {
      has: ["albania-left-in-peace"],
      any: ["grain-accepted", "sugar-taken"],
      atLeast: { unity: 30 },
      says: "Soviet sugar or grain comes, criticism names no party, and nothing is said to have ended.",
    },
    because:
      "Lüthi sets the point of no return in 1962; Dong Wang sees two parties that quarrel and bargain from 1959 on.",
    sources: ["luthi2008split", "wang2005quarrelling"],
  },
];
