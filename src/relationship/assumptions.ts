import type { Rung } from "./acts.ts";
import type { ImageKind } from "./images.ts";
import type { Theme } from "./matters.ts";

interface AssumptionRow {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly because: string;
}

const row = (value: number, least: number, most: number, because: string): AssumptionRow => ({
  value,
  least,
  most,
  because,
});

/** Hundredths of a rung that an act is expected to have, if the other is what this image says: by theme and image. */
const EXPECTED = {
  "expected.sovereignty.ally": row(100, -300, 300, "An ally consults before he touches what is ours."),
  "expected.sovereignty.client-keeper": row(-70, -300, 300, "A keeper of clients asks for a share of the house."),
  "expected.sovereignty.rival": row(-110, -300, 300, "A rival asks for a foothold."),
  "expected.security.ally": row(150, -300, 300, "An ally stands by what he signed."),
  "expected.security.client-keeper": row(0, -300, 300, "A keeper protects, and sets the terms of it."),
  "expected.security.rival": row(-200, -300, 300, "A rival arms against us."),
  "expected.doctrine.ally": row(100, -300, 300, "An ally argues in private."),
  "expected.doctrine.client-keeper": row(-100, -300, 300, "A keeper sends instructions."),
  "expected.doctrine.rival": row(-200, -300, 300, "A rival denounces."),
  "expected.aid.ally": row(200, -300, 300, "An ally gives, and says little of it."),
  "expected.aid.client-keeper": row(50, -300, 300, "A keeper gives, and keeps the account open."),
  "expected.aid.rival": row(-150, -300, 300, "A rival withholds."),
  "expected.standing.ally": row(100, -300, 300, "An ally gives one the place beside him."),
  "expected.standing.client-keeper": row(-100, -300, 300, "A keeper lets one wait in the hall."),
  "expected.standing.rival": row(-150, -300, 300, "A rival would see one smaller."),
} as const satisfies Record<`expected.${Theme}.${ImageKind}`, AssumptionRow>;

/** Points of the hearer's trust by the rung it heard, for each point of its stake. */
const TRUST = {
  "trust.threaten": row(-4, -10, 0, "A threat is remembered longest."),
  "trust.refuse": row(-3, -10, 0, "A refusal is an answer, and costs less than a threat."),
  "trust.press": row(-2, -10, 0, "The worked case of July 1958: a press on a matter of stake 3 takes six."),
  "trust.hold": row(0, -10, 10, "Nothing was said."),
  "trust.consult": row(1, 0, 10, "Being asked is worth something."),
  "trust.offer": row(2, 0, 10, "An offer heard as one is kept in mind."),
  "trust.concede": row(3, 0, 10, "Less than a threat takes: trust is slower to come than to go."),
} as const satisfies Record<`trust.${Rung}`, AssumptionRow>;

/** How far a leader hears what he expects (0–100), and how hard his line at home is (0–5). */
const LEADERS = {
  "pull.central-committee": row(25, 0, 80, "A young party under the International's discipline hears what it is told."),
  "pull.mao": row(50, 0, 80, "He held his picture of Moscow against much evidence, and said so."),
  "pull.second-line": row(30, 0, 80, "Liu and Deng were the negotiators."),
  "pull.lenin": row(25, 0, 80, "He changed his theses at the Second Congress when Roy argued."),
  "pull.stalin": row(45, 0, 80, "He feared a Chinese Tito until Korea."),
  "pull.khrushchev": row(30, 0, 80, "Quick to believe and quick to be hurt."),
  "pull.brezhnev-kosygin": row(35, 0, 80, "A committee: slower to change than one man."),
  "line.central-committee": row(1, 0, 5, "A concession to the International was no shame."),
  "line.mao": row(2, 0, 5, "China has stood up: giving way costs."),
  "line.second-line": row(1, 0, 5, "After the famine, giving way could be defended."),
  "line.lenin": row(1, 0, 5, "Brest-Litovsk had been survived."),
  "line.stalin": row(1, 0, 5, "Nobody was left to reproach him."),
  "line.khrushchev": row(2, 0, 5, "The Presidium kept accounts, and presented them in 1964."),
  "line.brezhnev-kosygin": row(2, 0, 5, "A collective: each concession has an owner."),
} as const satisfies Record<string, AssumptionRow>;

/** Every other number that moves something. */
const RULES = {
  "pull.veiled": row(10, 0, 40, "What is hinted leaves more to the hearer; what is plain leaves less."),
  "heard.warmth": row(30, 0, 100, "A warm or cold manner is worth a third of a rung, once a part."),
  "heard.trust-middle": row(50, 0, 100, "Trust above the middle lifts what is heard, below it lowers."),
  "evoked.most": row(3, 0, 9, "Nobody holds more than three grievances in mind at once."),
  "evoked.long-ago": row(
    10,
    1,
    50,
    "A grievance older than this many years is a lesson overlearned rather than a set evoked.",
  ),
  "image.step": row(10, 0, 50, "At no confidence one reading moves the image by a tenth."),
  "image.agreement": row(3, 0, 50, "Hearing what one expected makes one surer."),
  "image.surprise": row(5, 0, 50, "Surprise takes more than agreement gives."),
  "image.fade": row(1, 0, 20, "A year's silence makes one less sure."),
  "belief.share": row(50, 0, 100, "Half of what the act did to our own trust we take to be in his."),
  "unity.share": row(3, 1, 20, "Unity moves by a third of what trust moves: one act is not a line."),
  "border.threat": row(
    3,
    0,
    20,
    "A threat or refusal about security is felt on the frontier, for each point of stake.",
  ),
  "home.share": row(3, 1, 20, "Stake × rung × line, over this: a full concession on the largest stake costs Mao six."),
  "home.doubt": row(30, 0, 100, "Below this the doubters speak up."),
  "split.unity": row(
    35,
    0,
    100,
    "Below this the line is a third sign of the split, beside polemics in public and aid withdrawn.",
  ),
} as const satisfies Record<string, AssumptionRow>;

/** Every number that moves the relationship, each with its bounds and its reason. Each is an assumption. */
export const ASSUMPTIONS = { ...EXPECTED, ...TRUST, ...LEADERS, ...RULES };
export type AssumptionName = keyof typeof ASSUMPTIONS;
export type Numbers = Readonly<Record<AssumptionName, number>>;

export const DEFAULT_NUMBERS: Numbers = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value]),
) as Numbers;

/** Whole-number division toward zero; never minus zero, which would print and hash apart from zero. */
export const over = (n: number, by: number): number => Math.trunc(n / by) || 0;
