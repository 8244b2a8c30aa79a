import type { Leader } from "../leaders.ts";
import { type Assumption, row } from "./row.ts";

const pull = (value: number, because: string): Assumption => row(value, 0, 80, because);
const line = (value: number, because: string): Assumption => row(value, 0, 5, because);

/** How far a leader hears what he expects (his pull, 0–100), and how hard his line at home is (0–5). */
export const LEADERS_ASSUMED = {
  "pull.central-committee": pull(25, "A young party under the International's discipline hears what it is told."),
  "pull.mao": pull(50, "He held his picture of Moscow against much evidence, and said so."),
  "pull.second-line": pull(30, "Liu and Deng were the negotiators."),
  "pull.lenin": pull(25, "He changed his theses at the Second Congress when Roy argued."),
  "pull.stalin": pull(45, "He feared a Chinese Tito until a war had shown him otherwise."),
  "pull.stalins-heirs": pull(30, "Malenkov, Molotov and Khrushchev, each watching what the others would hear."),
  "pull.khrushchev": pull(30, "He took in what he was told, and answered before the night was over."),
  "pull.brezhnev-kosygin": pull(35, "A committee: slower to change than one man."),
  "line.central-committee": line(1, "A concession to the International was no shame."),
  "line.mao": line(2, "China has stood up: giving way costs."),
  "line.second-line": line(1, "After the famine, giving way could be defended."),
  "line.lenin": line(1, "Brest-Litovsk had been survived."),
  "line.stalin": line(1, "No colleague could reproach him."),
  "line.stalins-heirs": line(1, "They had need of friends, and could give back what they had not taken."),
  "line.khrushchev": line(2, "The Presidium kept accounts, and presented them in 1964."),
  "line.brezhnev-kosygin": line(2, "A collective: each concession has an owner."),
} as const satisfies Record<`${"pull" | "line"}.${Leader}`, Assumption>;
