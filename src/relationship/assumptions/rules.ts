import type { Rung } from "../acts.ts";
import { type Assumption, row } from "./row.ts";

/** Points of the hearer's trust by the rung it heard, for each point of its stake, shared as one act among many. */
const TRUST = {
  "trust.threaten": row(-4, -10, 0, "A threat is remembered longest."),
  "trust.refuse": row(-3, -10, 0, "A refusal is an answer, and costs less than a threat."),
  "trust.press": row(-2, -10, 0, "To be pressed on a matter of stake 3 takes three."),
  "trust.hold": row(0, -10, 10, "Nothing was said."),
  "trust.consult": row(1, 0, 10, "Being asked is worth something."),
  "trust.offer": row(2, 0, 10, "An offer heard as one is kept in mind."),
  "trust.concede": row(3, 0, 10, "Less than a threat takes: trust is slower to come than to go."),
  "trust.share": row(
    2,
    1,
    10,
    "Half of that: some two acts a year arrive, and no one of them is the whole of the other.",
  ),
} as const satisfies Record<`trust.${Rung}` | "trust.share", Assumption>;

/** How an act is heard. */
const HEARING = {
  "pull.veiled": row(10, 0, 40, "What is hinted leaves more to the hearer; what is plain leaves less."),
  "heard.warmth": row(30, 0, 100, "A warm or cold manner is worth a third of a rung, however often it is shown."),
  "heard.trust-middle": row(50, 0, 100, "Trust above the middle lifts what is heard, below it lowers."),
  "evoked.most": row(3, 0, 9, "Nobody holds more than three grievances in mind at once."),
  "evoked.conceded": row(
    50,
    0,
    100,
    "Per cent of a grievance that is in mind when something is conceded: it takes half the sting.",
  ),
  "evoked.long-ago": row(
    10,
    1,
    50,
    "A grievance older than this many years is a lesson overlearned rather than a set evoked.",
  ),
  "evoked.fade": row(
    1,
    0,
    20,
    "Beyond those years a grievance loses one hundredth of a rung a year: the lesson outlives the wound.",
  ),
} as const satisfies Record<string, Assumption>;

/** How an image and a belief move. */
const PICTURES = {
  "image.step": row(
    23,
    0,
    100,
    "Per cent of what an image lacks that one hearing gives it, where nothing is yet held surely: some nine make a mind up.",
  ),
  "image.deed": row(
    25,
    0,
    100,
    "The same for what is done before the world: a little more than what is said in a room.",
  ),
  "image.lag": row(
    50,
    0,
    100,
    "Per cent of a step that a first contrary sign moves: it is explained away, the second is not.",
  ),
  "image.agreement": row(5, 0, 50, "Seeing what one expected makes one surer."),
  "image.surprise": row(4, 0, 50, "A surprise unsettles, a little less: one looks for reasons why it was none."),
  "image.fade": row(1, 0, 20, "A year's silence makes one less sure."),
  "belief.share": row(50, 0, 100, "Half of what an act did to our own trust we take to be in his."),
  "belief.ally": row(3, 0, 20, "Whoever acts as an ally is taken to trust us more."),
  "belief.client-keeper": row(
    -2,
    -20,
    0,
    "Whoever acts as a keeper of clients is taken to trust us less: he would not need to.",
  ),
  "belief.rival": row(-4, -20, 0, "Whoever acts as a rival cannot trust us."),
  "belief.fade": row(
    1,
    0,
    20,
    "A year without news draws the belief one point toward the middle: the ordinary is assumed.",
  ),
} as const satisfies Record<string, Assumption>;

/** What an act moves beside the hearer: the line, the frontier, and home. */
const ELSEWHERE = {
  "unity.share": row(3, 1, 20, "Unity moves by a third of what trust moves: one act is not a line."),
  "border.threat": row(
    1,
    0,
    20,
    "A threat or refusal about the border, the talks or the bomb is felt on the frontier, for each point of stake.",
  ),
  "home.share": row(3, 1, 20, "Stake × rung × line, over this: a full concession on the largest stake costs Mao six."),
  "home.doubt": row(30, 0, 100, "Below this the doubters speak up, and the proud fall silent."),
  "move.room": row(
    50,
    1,
    100,
    "Nearer than this to an end of its scale a number moves by a share of what it would: who trusts little has little left to lose.",
  ),
  "rests.share": row(
    10,
    0,
    100,
    "Per cent of the way to where trust and the line rest in a phase that a year brings: a half in seven years.",
  ),
  "standing.settles": row(
    8,
    0,
    100,
    "Per cent of the way to the middle that a year in the chair brings: triumph is got used to, and disgrace survived.",
  ),
  "split.unity": row(
    35,
    0,
    100,
    "Below this the line is a third sign of the split, beside polemics in public and aid withdrawn.",
  ),
} as const satisfies Record<string, Assumption>;

export const RULES_ASSUMED = { ...TRUST, ...HEARING, ...PICTURES, ...ELSEWHERE };
