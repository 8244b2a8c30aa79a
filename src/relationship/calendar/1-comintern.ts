import type { CalendarRow } from "./row.ts";

export const COMINTERN_YEARS = [
  {
    id: "karakhan-offer-known",
    called: "Karakhan's offer",
    date: "1920-03-26",
    uncertain: true,
    happens:
      "Beijing receives Moscow's offer to give up tsarist privileges in China; the text sent includes the Manchurian railway.",
    source: "whiting1954soviet",
    changes: { "trust-beijing": 10, dependence: 12, unity: 4 },
    speaks: { beijing: "ally" },
    because:
      "The only power to renounce anything; money and organisers follow that spring. The second, shorter text comes later.",
  },
  {
    id: "death-of-lenin",
    called: "Lenin dies",
    date: "1924-01-21",
    happens: "Lenin dies at Gorki, and his heirs begin to quarrel over his place.",
    source: "kotkin2014paradoxes",
    changes: { "standing-moscow": -12, unity: -2 },
    because: "Nobody inherits his authority; China becomes a matter on which the heirs fight.",
  },
  {
    id: "shanghai-massacre",
    called: "Shanghai",
    date: "1927-04-12",
    happens:
      "Before dawn Chiang's men attack the workers' pickets in Shanghai; hundreds are killed within days, communists among them.",
    source: "isaacs1938tragedy",
    sets: ["obedience-paid-for"],
    changes: {
      "trust-beijing": -12,
      "trust-moscow": -6,
      dependence: 8,
      unity: -5,
      "standing-beijing": -13,
      "standing-moscow": -5,
    },
    speaks: { beijing: "client-keeper" },
    because: "Obedience was paid for in lives, then the obedient were blamed; no patron is left but Moscow.",
  },
  {
    id: "eastern-railway-seized",
    called: "The railway is seized",
    date: "1929-07-10",
    happens:
      "Manchuria's rulers seize the Chinese Eastern Railway; the Red Army will fight for it before the year is out.",
    source: "elleman2009moscow",
    changes: { border: 8, dependence: 3, unity: 3, "trust-beijing": -2, "standing-moscow": 4, "standing-beijing": -2 },
    because:
      "The party defends the Soviet Union against its own country, and loses patriots; Stalin has a cheap victory.",
  },
  {
    id: "zunyi",
    called: "Zunyi",
    date: "1935-01-17",
    happens: "At Zunyi, out of touch with Moscow, the retreating leaders take command from its adviser and raise Mao.",
    source: "yang1986zunyi",
    changes: { dependence: -10, "standing-beijing": 8, "trust-moscow": -2 },
    speaks: { moscow: "client-keeper" },
    because:
      "A first change of leadership without permission, which Moscow blesses afterwards. It did not make Mao chairman.",
  },
  {
    id: "xian-incident",
    called: "Xi'an",
    date: "1936-12-12",
    happens:
      "Two of his generals arrest Chiang Kai-shek near Xi'an; Moscow calls for a peaceful settlement, and he is freed.",
    source: "kotkin2017waiting",
    sets: ["chiang-spared"],
    changes: { "trust-beijing": -5, "trust-moscow": -2, unity: 3, "standing-beijing": 3, border: -3 },
    speaks: { beijing: "client-keeper" },
    because:
      "Resentment long remembered in Bao'an; yet a common line against Japan, and the party escapes annihilation.",
  },
  {
    id: "sixth-plenum",
    called: "The Sixth Plenum",
    date: "1938-11-06",
    happens: "The Sixth Plenum closes in Yan'an with Moscow's word that Mao is to lead, and Wang Ming reined in.",
    source: "pantsov2012mao",
    changes: { "trust-beijing": 5, "trust-moscow": 4, "standing-beijing": 5, unity: 3, dependence: -3 },
    speaks: { beijing: "ally", moscow: "ally" },
    because: "The Comintern approved the line in June and chose Mao; he needs its blessing less for having had it.",
  },
  {
    id: "germany-invades",
    called: "Germany invades",
    date: "1941-06-22",
    happens: "Germany, bound to Moscow by a pact since 1939, invades it; Moscow soon asks Yan'an to pin down Japan.",
    source: "dimitrov2003diary",
    sets: ["japan-not-pinned"],
    changes: {
      "trust-moscow": -8,
      dependence: -6,
      unity: -5,
      "trust-beijing": -2,
      "standing-moscow": -8,
      "standing-beijing": 2,
      "american-pressure": -5,
    },
    speaks: { moscow: "rival" },
    because: "Mao declines without saying no, and survives; Moscow remembers. America becomes an ally of both.",
  },
  {
    id: "comintern-dissolved",
    called: "The Comintern is dissolved",
    date: "1943-05-22",
    happens:
      "Moscow announces that the Communist International is to be dissolved; Mao, speaking to his cadres, approves.",
    source: "mao1943report",
    changes: { dependence: -8, unity: -3, "trust-beijing": 2, "trust-moscow": -2, "standing-beijing": 4 },
    speaks: { beijing: "ally" },
    because: "No more orders in form, though Dimitrov's letters go on. Mao has had the last word since March.",
  },
  {
    id: "treaty-with-chiang",
    called: "Moscow's treaty with Chiang",
    date: "1945-08-14",
    happens:
      "As Yalta foresaw, Moscow signs a treaty with Chiang Kai-shek: railway, port, Mongolia, and aid to his government only.",
    source: "heinzig2004arduous",
    sets: ["dealt-over-our-heads"],
    changes: {
      "trust-beijing": -8,
      unity: -3,
      dependence: 6,
      border: 8,
      "american-pressure": 6,
      "standing-moscow": 15,
    },
    speaks: { beijing: "client-keeper" },
    because: "The party learns of it afterwards. But the Red Army holds Manchuria, which will decide the civil war.",
  },
] as const satisfies readonly CalendarRow[];
