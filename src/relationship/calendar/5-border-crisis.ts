import type { CalendarRow } from "./row.ts";

export const BORDER_YEARS = [
  {
    id: "treaty-with-mongolia",
    date: "1966-01-15",
    happens: "Brezhnev signs a treaty in Ulaanbaatar with Mongolia, whose leaders have asked for Soviet troops.",
    source: "brezhnev1966mongolia",
    changes: { border: 8, "trust-beijing": -1, "trust-moscow": -1, unity: -2, "standing-moscow": 2 },
    because: "A right now, the units later; a Soviet army could stand a few hundred kilometres from Beijing.",
  },
  {
    id: "cultural-revolution",
    date: "1966-05-16",
    happens: "A party circular opens the Cultural Revolution, against men it likens to Khrushchev.",
    source: "macfarquhar2006last",
    changes: { unity: -4, "trust-moscow": -4, border: 3, "standing-beijing": 2, "standing-moscow": 2 },
    because:
      "Revisionism is now an enemy at home; crowds will besiege the Soviet embassy. Mao rises as the party breaks.",
  },
  {
    id: "prague",
    date: "1968-08-21",
    happens:
      "Five Warsaw Pact armies occupy Czechoslovakia overnight; two days later Zhou Enlai calls it social-imperialism.",
    source: "zhou1968romania",
    changes: { border: 5, "trust-beijing": -1, unity: -2, "standing-moscow": -3, "standing-beijing": 2 },
    because: "A doctrine that could be read to cover China, and an airlift; no plan of the kind has been found.",
  },
  {
    id: "zhenbao-march-2",
    date: "1969-03-02",
    happens:
      "Border troops fight on Zhenbao, which Moscow calls Damansky: 31 Soviet dead; the number of Chinese dead is disputed.",
    source: "yang2000clash",
    changes: { border: 10, "trust-moscow": -4, "standing-beijing": 4, "standing-moscow": 4 },
    because: "Most historians see a Chinese ambush meant to end the shoving; Moscow reads a prelude.",
  },
  {
    id: "zhenbao-march-15",
    date: "1969-03-15",
    happens: "Tanks and rocket artillery are used in a second battle for the island, after which Mao orders a stop.",
    source: "ryabushkin2021war",
    changes: { border: 4, "trust-beijing": -1, "standing-moscow": 1, "standing-beijing": 1 },
    because: "Both have shown that they can climb, and that they hesitate.",
  },
  {
    id: "tielieketi",
    date: "1969-08-13",
    happens:
      "Soviet troops destroy a Chinese patrol near Lake Zhalanashkol: over twenty Chinese and two Soviet soldiers die.",
    source: "ryabushkin2021war",
    changes: { border: 5, "trust-beijing": -1, "american-pressure": -5, "standing-beijing": -2 },
    because:
      "From irritation to dread in Beijing, which cannot tell a local fight from a campaign; Washington takes note.",
  },
  {
    id: "border-talks-open",
    date: "1969-10-20",
    happens: "Border talks open in Beijing, from which the old leaders are being sent away for fear of attack.",
    source: "tagirova2022crisis",
    unless: ["talks-withheld"],
    changes: { border: -10, "trust-beijing": 1, "trust-moscow": 1 },
    because: "The talks deadlock at once and go on barren until 1978; the war does not come.",
  },
  {
    id: "no-talks",
    date: "1969-10-20",
    needs: ["talks-withheld"],
    happens: "The day named for border talks passes without them; both capitals stay dug in, and neither moves.",
    source: "tagirova2022crisis",
    changes: { border: 2 },
    because: "An assumption: without a channel the winter of 1969 is held by fear alone.",
  },
] as const satisfies readonly CalendarRow[];
