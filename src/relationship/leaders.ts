/** Who sits in a chair. The names of the regions' states, and of the assumptions about each. */
export const LEADERS = {
  beijing: ["central-committee", "mao", "second-line"],
  moscow: ["lenin", "stalin", "stalins-heirs", "khrushchev", "brezhnev-kosygin"],
} as const;
export type Leader = (typeof LEADERS)["beijing" | "moscow"][number];

/** Who sits in a chair, by name. */
export const LEADER_NAMES = {
  "central-committee": "The Central Committee",
  mao: "Mao Zedong",
  "second-line": "Liu and Deng",
  lenin: "Lenin",
  stalin: "Stalin",
  "stalins-heirs": "Stalin's heirs",
  khrushchev: "Khrushchev",
  "brezhnev-kosygin": "Brezhnev and Kosygin",
} as const satisfies Record<Leader, string>;
