import type { Road } from "../roads.ts";

/** Roads of 1962 to 1969: home from the quarrel, past it, or through it. */
export const SPLIT_ROADS: readonly Road[] = [
  {
    to: "patched-up",
    reach: "middling",
    window: ["1964-10-14", "1965-05-01"],
    warns: { has: ["toast-disowned"], says: "Malinovsky's words are disowned in writing, and an apology is printed." },
    turnsBack: { has: ["toast-believed"], says: "Beijing takes the toast for the truth, and Zhou flies home." },
    narrows: {
      has: ["july-1960-disowned"],
      atLeast: { "trust-beijing": 12 },
      says: "Brezhnev and Kosygin call the recall of 1960 another man's mistake.",
    },
    lastExit: { has: ["march-meeting-held"], says: "The parties that Moscow called together meet without Beijing." },
    arrives: {
      has: ["united-action-agreed"],
      atLeast: { "trust-beijing": 15 },
      says: "Both arm Vietnam by one plan, and the letters stop.",
    },
    because:
      "Radchenko: Moscow wanted it. Li Danhui: Mao had no wish. Zagoria: some in Beijing did, for Vietnam's sake.",
    sources: ["radchenko2009suns", "li2018split", "zagoria1967vietnam"],
  },
  {
    to: "liu-and-deng",
    reach: "middling",
    window: ["1962-01-11", "1966-05-16"],
    warns: {
      has: ["first-line-keeps-the-work"],
      below: { "standing-beijing": 40 },
      says: "After the famine Liu and Deng keep the work in their own hands, and Mao apart from it.",
    },
    turnsBack: { has: ["class-struggle-recalled"], says: "The Tenth Plenum is told never to forget class struggle." },
    narrows: {
      has: ["miyamoto-text-stands"],
      says: "The text agreed with the Japanese comrades stands, though it does not name Moscow.",
    },
    lastExit: {
      has: ["text-struck-out"],
      says: "Mao strikes the text out, and asks who the revisionists at home are.",
    },
    arrives: {
      has: ["chairman-retired"],
      says: "The chairman is retired to his books, and the ministries go on working.",
    },
    because:
      "MacFarquhar's politics of 1965–66 leave the outcome open; Lüthi ties the quarrel abroad to the leader at home.",
    sources: ["macfarquhar2006last", "luthi2008split"],
  },
  {
    to: "early-door",
    reach: "far",
    window: ["1966-07-12", "1969-10-20"],
    warns: {
      has: ["washington-answered"],
      below: { dependence: 15 },
      says: "A word from Washington is answered through Warsaw, and not only with a protest.",
    },
    turnsBack: { has: ["warsaw-called-off"], says: "The meeting in Warsaw is called off two days before." },
    narrows: {
      has: ["warsaw-kept"],
      atLeast: { border: 50 },
      says: "The envoys meet in Warsaw on 20 February 1969.",
    },
    lastExit: { has: ["door-closed-again"], says: "What was said in Warsaw is printed, and the door closes." },
    arrives: {
      has: ["messenger-received"],
      atLeast: { border: 60 },
      below: { "american-pressure": 65 },
      says: "A messenger is received in Beijing, and Moscow learns of it from the newspapers.",
    },
    because: "Chen Jian dates it from 1968; Goh follows the idea from 1961; before 1967 it is far.",
    sources: ["goh2005constructing", "xia2006elite", "kissinger1979white"],
  },
  {
    to: "river-of-fire",
    reach: "middling",
    window: ["1969-03-02", "1969-10-20"],
    warns: {
      has: ["island-fought"],
      says: "Border troops have fought on the ice of Zhenbao, and there are dead on both sides.",
    },
    turnsBack: { has: ["stopped-on-the-ice"], says: "After 15 March Mao orders a stop, and the island falls quiet." },
    narrows: {
      has: ["fighting-spreads"],
      atLeast: { border: 75 },
      says: "The fights of the summer join up, and neither side will stop.",
    },
    lastExit: {
      any: ["line-answered", "airport-met"],
      says: "The telephone is answered, or the premiers meet.",
    },
    arrives: {
      has: ["alert-mistaken"],
      says: "An alert is taken for an attack, and columns cross.",
    },
    because: "Robinson and Goldstein take the danger for real; Yang Kuisong finds the danger and no plan.",
    sources: ["robinson1970border", "goldstein2001return", "yang2000clash"],
  },
  {
    to: "lop-nur",
    reach: "middling",
    window: ["1969-08-13", "1969-10-20"],
    warns: {
      has: ["soundings-made"],
      atLeast: { border: 70 },
      says: "It is in print that Soviet diplomats ask what others would say to a strike on the bomb works.",
    },
    turnsBack: { has: ["airport-met"], says: "Kosygin and Zhou meet at the airport." },
    narrows: {
      has: ["second-clash"],
      atLeast: { border: 75 },
      says: "A second patrol is destroyed, and Pravda calls China's bombs a danger to all.",
    },
    lastExit: {
      any: ["washington-warns", "airport-met"],
      says: "Washington lets it be known that it would not look away, or the premiers meet after all.",
    },
    arrives: {
      has: ["strike-voted"],
      says: "The Politburo votes, and aircraft strike the bomb works at Lanzhou and the range at Lop Nur.",
    },
    because:
      "Gerson: a threat, not a plan. Radchenko: contemplated, not decided. Lüthi doubts it; the evidence is thin.",
    sources: ["gerson2010border", "lewisxue1988bomb", "radchenko2024run"],
  },
];
