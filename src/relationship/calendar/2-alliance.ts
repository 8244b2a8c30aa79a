import type { CalendarRow } from "./row.ts";

export const ALLIANCE_YEARS = [
  {
    id: "peoples-republic",
    date: "1949-10-01",
    happens: "Mao proclaims the People's Republic of China, which has said that it leans to Moscow's side.",
    source: "garver2016quest",
    changes: {
      "trust-beijing": 8,
      "trust-moscow": 10,
      unity: 12,
      dependence: 10,
      border: -12,
      "american-pressure": 15,
      "standing-beijing": 10,
      "standing-moscow": 4,
    },
    because:
      "Recognition and specialists come at once; Washington keeps to Chiang. Leaning was chosen, and is also a need.",
  },
  {
    id: "joint-companies",
    date: "1950-03-27",
    happens:
      "Joint companies for Xinjiang's oil and metals and for air routes are agreed in Moscow; credit and specialists come too.",
    source: "treaty1950annexes",
    needs: ["treaty-granted"],
    sets: ["joint-companies"],
    changes: { dependence: 10, "trust-beijing": -4, unity: 2 },
    because: "Help and a share of ownership in one paper; Mao will remember the second when the help is past.",
  },
  {
    id: "war-in-korea",
    date: "1950-06-27",
    happens:
      "Two days after North Korea attacked the South, Washington sends the Seventh Fleet into the Taiwan Strait.",
    source: "chen1994road",
    changes: { "american-pressure": 12, dependence: 5, "trust-beijing": -3, "standing-moscow": -2 },
    because: "Taiwan is lost for years to a war that Stalin and Kim settled first; arms can come only from Moscow.",
  },
  {
    id: "volunteers-cross",
    date: "1950-10-19",
    happens: "At dusk Chinese volunteers cross the Yalu, without the air cover they had asked of Stalin.",
    source: "shen2012mao",
    changes: {
      "trust-moscow": 10,
      dependence: 12,
      "american-pressure": 12,
      unity: 5,
      "trust-beijing": -2,
      "standing-beijing": 4,
    },
    because: "Stalin's doubt of Mao is said to go; arms become debt; the gamble makes China a power.",
  },
  {
    id: "death-of-stalin",
    date: "1953-03-05",
    happens: "Stalin dies; at the funeral his heirs give Zhou Enlai a place beside them.",
    source: "time1953kremlin",
    changes: { "standing-moscow": -15, "trust-beijing": 4, dependence: -2, "standing-beijing": 3, unity: -1 },
    because: "The heirs need Mao, now the senior leader living, and begin to treat him as one.",
  },
  {
    id: "armistice",
    date: "1953-07-27",
    happens: "An armistice stops the war in Korea near the line where it began.",
    source: "garver2016quest",
    changes: { "american-pressure": -6, "trust-beijing": 2, "trust-moscow": 2, "standing-beijing": 3, dependence: -2 },
    because: "China has held off the United States; Moscow's new leaders wanted an end, and so the two agreed.",
  },
  {
    id: "khrushchevs-gifts",
    date: "1954-10-12",
    unless: ["form-kept"],
    happens:
      "Accords published in Beijing end Khrushchev's visit: Moscow gives up Port Arthur and its shares, and promises more plants.",
    source: "zimyanin1959background",
    changes: { "trust-beijing": 8, "trust-moscow": 3, unity: 4, dependence: 1, "standing-moscow": 8, border: -3 },
    because: "The first Soviet leader to come, and to give back what rankled; more plants, fewer bases.",
  },
  {
    id: "khrushchevs-plants",
    date: "1954-10-12",
    needs: ["form-kept"],
    happens:
      "Accords published in Beijing end Khrushchev's visit: Moscow promises more plants, under the old treaty's paper.",
    source: "zimyanin1959background",
    changes: { "trust-beijing": 5, "trust-moscow": 3, unity: 3, dependence: 2, "standing-moscow": 5 },
    because:
      "An assumption: where the troops had left by the old paper, there was less to give back, and plants all the same.",
  },
] as const satisfies readonly CalendarRow[];
