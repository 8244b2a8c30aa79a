import type { CalendarRow } from "./row.ts";

export const SPLIT_YEARS = [
  {
    id: "long-live-leninism",
    date: "1960-04-16",
    happens: "Red Flag prints Long Live Leninism against those who revise Lenin, and names only the Yugoslavs.",
    source: "zagoria1962conflict",
    sets: ["polemics-public"],
    changes: { unity: -7, "trust-moscow": -7, "standing-beijing": 2, "trust-beijing": -1 },
    because: "The quarrel is in print; each now argues before the other parties, at Bucharest in June to their faces.",
  },
  {
    id: "famine",
    date: "1960-12-31",
    uncertain: true,
    happens:
      "Famine: estimates of the dead of 1958–62 run from 15 million to Frank Dikötter's 45; most demographers say about 30.",
    source: "dikotter2010famine",
    changes: { "standing-beijing": -15 },
    because:
      "The Leap's collapse puts Mao in the second line; grain must now be bought. The dead are not counted here.",
  },
  {
    id: "twenty-second-congress",
    date: "1961-10-17",
    happens:
      "Khrushchev opens the Twenty-second Congress by denouncing Albania, China's friend; before it ends Stalin leaves the mausoleum.",
    source: "wang2005quarrelling",
    changes: { unity: -13, "trust-beijing": -2, "trust-moscow": -3, "standing-beijing": 2, "standing-moscow": 3 },
    because: "A party read out of the camp before the world, Zhou gone home early: no common line remains.",
  },
  {
    id: "yi-ta",
    date: "1962-05-29",
    happens: "The flight of more than 60,000 people from Xinjiang into Soviet Kazakhstan ends with shots at Yining.",
    source: "kraus2019yita",
    changes: { border: 12, "trust-beijing": -3, "trust-moscow": -1, unity: -2, dependence: -3 },
    because: "Hunger and policy sent them, and consuls' papers let them in; Beijing sees how the frontier can be used.",
  },
  {
    id: "himalaya",
    date: "1962-10-20",
    happens: "China attacks on the Indian frontier, two days before Washington reveals Soviet missiles in Cuba.",
    source: "prozumenschikov1996india",
    changes: { "trust-moscow": -1, "trust-beijing": 1, "american-pressure": 5 },
    because: "For ten days Moscow leans to China; overlap, not plan. India begins to arm from both sides.",
  },
  {
    id: "cuba-and-ceasefire",
    date: "1962-11-21",
    happens:
      "With the missiles gone from Cuba and Moscow neutral again over India, victorious China declares a ceasefire.",
    source: "prozumenschikov1996india",
    changes: { unity: -5, "trust-beijing": -2, "trust-moscow": -4, "standing-beijing": 3, "standing-moscow": -8 },
    because: "Beijing calls it adventure and then surrender; Khrushchev answers that the paper tiger has atomic teeth.",
  },
  {
    id: "test-ban",
    date: "1963-07-25",
    happens: "Moscow, Washington and London initial a ban on nuclear tests in the air, in space and under water.",
    source: "frus1963vii",
    changes: {
      unity: -5,
      "trust-beijing": -3,
      "trust-moscow": -4,
      dependence: -3,
      "american-pressure": 6,
      "standing-moscow": 3,
    },
    because:
      "Beijing sees two nuclear powers join against its bomb, days after its party talks in Moscow were adjourned.",
  },
  {
    id: "fall-of-khrushchev",
    date: "1964-10-14",
    happens: "The Soviet Central Committee removes Khrushchev; Brezhnev leads the party, and Kosygin the government.",
    source: "taubman2003khrushchev",
    changes: { "trust-beijing": 4, "trust-moscow": 3, unity: 2, "standing-moscow": 10, "standing-beijing": 2 },
    because: "The new men need quiet and stop naming China; Beijing is curious, and not hopeful.",
  },
  {
    id: "lop-nur",
    date: "1964-10-16",
    happens: "China explodes its first atomic bomb at Lop Nur, and says that it will never use one first.",
    source: "prc1964statement",
    changes: { "standing-beijing": 6, dependence: -4, "trust-moscow": -3, border: 3, "american-pressure": 4 },
    because: "Built without the model once promised; both other powers have thought about stopping it.",
  },
  {
    id: "malinovskys-toast",
    date: "1964-11-07",
    happens: "At a Kremlin reception Marshal Malinovsky speaks, Zhou Enlai and He Long report, of getting rid of Mao.",
    source: "brezhnev1964record",
    changes: { "trust-beijing": -4, "trust-moscow": -1, unity: -2 },
    because: "Known from his hearers alone, and disowned the next day; Beijing asks who its own Khrushchev is.",
  },
  {
    id: "bombs-on-hanoi",
    date: "1965-02-07",
    happens: "While Kosygin is in Hanoi, American aircraft bomb North Vietnam, and both capitals must help it.",
    source: "zhai2000vietnam",
    changes: { "american-pressure": 10, unity: 1, "trust-moscow": -2, "trust-beijing": -1 },
    because: "One enemy, two aid programmes and one railway; each says that the other stands in the way.",
  },
] as const satisfies readonly CalendarRow[];
