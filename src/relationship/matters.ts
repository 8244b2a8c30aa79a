import type { BySeat } from "./seats.ts";

/** What a matter is at bottom about. The same act speaks for different images under different themes. */
export const THEMES = ["sovereignty", "security", "doctrine", "aid", "standing"] as const;
export type Theme = (typeof THEMES)[number];

interface MatterRow {
  readonly theme: Theme;
  /** What each seat has in it, 0–3. */
  readonly stake: BySeat<0 | 1 | 2 | 3>;
  /** A threat or a refusal about it is felt on the frontier. */
  readonly armed?: true;
  /** The words a receipt uses. */
  readonly called: string;
  /** Why the stakes are what they are: each is an assumption, argued from what that side had to lose by it. */
  readonly because: string;
}

/** What acts can be about. */
export const MATTERS = {
  "united-front": {
    theme: "doctrine",
    stake: { beijing: 3, moscow: 2 },
    called: "the bloc with Sun's party",
    because: "A party of hundreds inside a party of thousands; for Moscow its Asian policy.",
  },
  "civil-war": {
    theme: "security",
    stake: { beijing: 3, moscow: 2 },
    called: "the war with Chiang",
    because: "For one side survival; for the other a settlement made with the Allies.",
  },
  comrades: {
    theme: "sovereignty",
    stake: { beijing: 2, moscow: 2 },
    called: "who leads the party",
    because: "Who leads a party is its own affair, or the International's.",
  },
  railway: {
    theme: "sovereignty",
    stake: { beijing: 2, moscow: 2 },
    called: "the railway in Manchuria",
    because: "Built by the Tsar on Chinese ground; sold, seized and fought over.",
  },
  mongolia: {
    theme: "sovereignty",
    stake: { beijing: 2, moscow: 3 },
    called: "Mongolia",
    because: "Lost land to one side; the other's buffer and oldest client.",
  },
  xinjiang: {
    theme: "sovereignty",
    stake: { beijing: 3, moscow: 1 },
    called: "Xinjiang",
    because: "A province that Moscow twice ran and could do without.",
  },
  northeast: {
    theme: "sovereignty",
    stake: { beijing: 3, moscow: 2 },
    called: "the Northeast",
    because: "Its machines, its ports and its party secretary; the Red Army took the first.",
  },
  recognition: {
    theme: "standing",
    stake: { beijing: 3, moscow: 1 },
    called: "recognition",
    because: "A new state needs it; an old one grants it at a price.",
  },
  "war-with-japan": {
    theme: "security",
    stake: { beijing: 2, moscow: 3 },
    called: "the war with Japan",
    because: "Each would rather that the other fought it.",
  },
  treaty: {
    theme: "security",
    stake: { beijing: 3, moscow: 3 },
    called: "the treaty",
    because: "Who stands by whom if it comes to war.",
  },
  visit: {
    theme: "standing",
    stake: { beijing: 2, moscow: 1 },
    called: "the visit",
    because: "Who goes to whom, and who waits; the visitor has more to lose.",
  },
  bases: {
    theme: "sovereignty",
    stake: { beijing: 3, moscow: 2 },
    called: "the bases",
    because: "Foreign troops in Port Arthur and Dalian; Moscow's ice-free harbour.",
  },
  loan: {
    theme: "aid",
    stake: { beijing: 2, moscow: 1 },
    called: "the loan",
    because: "A burden to the one who owes it, a line in a budget to the one who is owed.",
  },
  aid: {
    theme: "aid",
    stake: { beijing: 2, moscow: 1 },
    called: "the aid",
    because: "Plants on one side's plan, exports on the other's.",
  },
  specialists: {
    theme: "aid",
    stake: { beijing: 3, moscow: 2 },
    called: "the specialists",
    because: "They carry the plan in their heads; they are also Moscow's citizens.",
  },
  grain: {
    theme: "aid",
    stake: { beijing: 2, moscow: 1 },
    called: "the grain",
    because: "Bread in a bad year; hard currency in any.",
  },
  korea: {
    theme: "security",
    stake: { beijing: 3, moscow: 3 },
    called: "Korea",
    because: "A frontier on the Yalu, and a war that could reach Moscow.",
  },
  taiwan: {
    theme: "security",
    stake: { beijing: 3, moscow: 2 },
    called: "Taiwan",
    because: "The unfinished war; for Moscow, somebody else's way into one.",
  },
  india: {
    theme: "security",
    stake: { beijing: 2, moscow: 1 },
    called: "India",
    because: "A frontier to one side, a friend to the other.",
  },
  vietnam: {
    theme: "security",
    stake: { beijing: 2, moscow: 2 },
    called: "Vietnam",
    because: "A neighbour at war, and the claim to be the one who helps.",
  },
  "radio-station": {
    theme: "sovereignty",
    stake: { beijing: 3, moscow: 2 },
    called: "the radio station",
    because: "Foreign masts on the coast; the only way to call a submarine.",
  },
  fleet: {
    theme: "sovereignty",
    stake: { beijing: 3, moscow: 2 },
    called: "the fleet",
    because: "A joint navy on one side's coast; the other's way out of the ice.",
  },
  bomb: {
    theme: "security",
    armed: true,
    stake: { beijing: 3, moscow: 3 },
    called: "the bomb",
    because: "Nobody is a great power without it, and nobody shares it gladly.",
  },
  "test-ban": {
    theme: "security",
    stake: { beijing: 3, moscow: 2 },
    called: "the test ban",
    because: "It would close the door before one side is through it.",
  },
  stalin: {
    theme: "doctrine",
    stake: { beijing: 2, moscow: 3 },
    called: "Stalin's name",
    because: "A teacher in one capital; in the other, everyone's past.",
  },
  doctrine: {
    theme: "doctrine",
    stake: { beijing: 2, moscow: 2 },
    called: "the general line",
    because: "What is to be said about war, peace and the road to power.",
  },
  polemics: {
    theme: "doctrine",
    stake: { beijing: 2, moscow: 2 },
    called: "the polemics",
    because: "What is printed cannot be taken back.",
  },
  parties: {
    theme: "doctrine",
    stake: { beijing: 2, moscow: 3 },
    called: "the other parties",
    because: "Moscow has the movement to lose, Beijing a following to win.",
  },
  primacy: {
    theme: "standing",
    stake: { beijing: 2, moscow: 3 },
    called: "the first place",
    because: "One holds it; the other declines to say that it is held.",
  },
  border: {
    theme: "security",
    armed: true,
    stake: { beijing: 3, moscow: 3 },
    called: "the border",
    because: "Land, rivers, and armies within sight of one another.",
  },
  talks: {
    theme: "security",
    armed: true,
    stake: { beijing: 2, moscow: 2 },
    called: "the talks",
    because: "Less than the border, and the only way to speak of it.",
  },
} as const satisfies Record<string, MatterRow>;

export type Matter = keyof typeof MATTERS;
/** Whether a threat or a refusal about a matter is felt on the frontier. */
export const isArmed = (matter: Matter): boolean => (MATTERS[matter] as MatterRow).armed === true;
export const isMatter = (word: string): word is Matter => Object.hasOwn(MATTERS, word);
