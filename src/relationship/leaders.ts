/** Who sits in a chair. The names of the regions' states, and of the assumptions about each. */
export const LEADERS = {
  beijing: ["central-committee", "mao", "second-line"],
  moscow: ["lenin", "stalin", "khrushchev", "brezhnev-kosygin"],
} as const;
export type Leader = (typeof LEADERS)["beijing" | "moscow"][number];
