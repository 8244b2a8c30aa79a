import type { BySeat } from "./seats.ts";

/** What a matter is at bottom about. The same act speaks for different images under different themes. */
export const THEMES = ["sovereignty", "security", "doctrine", "aid", "standing"] as const;
export type Theme = (typeof THEMES)[number];

interface MatterRow {
  readonly theme: Theme;
  /** What each seat has in it, 0–3. */
  readonly stake: BySeat<0 | 1 | 2 | 3>;
  /** The words a receipt uses. */
  readonly called: string;
}

/** What acts can be about. Stakes are assumptions, argued from what each side had to lose by it. */
export const MATTERS = {
  "united-front": { theme: "doctrine", stake: { beijing: 3, moscow: 2 }, called: "the bloc with Sun's party" },
  treaty: { theme: "security", stake: { beijing: 3, moscow: 3 }, called: "the treaty" },
  visit: { theme: "standing", stake: { beijing: 2, moscow: 1 }, called: "the visit" },
  bases: { theme: "sovereignty", stake: { beijing: 3, moscow: 2 }, called: "the bases" },
  comrades: { theme: "sovereignty", stake: { beijing: 2, moscow: 2 }, called: "the comrades named" },
  "radio-station": { theme: "sovereignty", stake: { beijing: 3, moscow: 2 }, called: "the radio station" },
  fleet: { theme: "sovereignty", stake: { beijing: 3, moscow: 2 }, called: "the fleet" },
  bomb: { theme: "security", stake: { beijing: 3, moscow: 3 }, called: "the bomb" },
  taiwan: { theme: "security", stake: { beijing: 3, moscow: 2 }, called: "Taiwan" },
  doctrine: { theme: "doctrine", stake: { beijing: 2, moscow: 2 }, called: "the line" },
  primacy: { theme: "standing", stake: { beijing: 2, moscow: 3 }, called: "the first place" },
  aid: { theme: "aid", stake: { beijing: 2, moscow: 1 }, called: "the aid" },
  specialists: { theme: "aid", stake: { beijing: 3, moscow: 2 }, called: "the specialists" },
  border: { theme: "security", stake: { beijing: 3, moscow: 3 }, called: "the border" },
  talks: { theme: "security", stake: { beijing: 2, moscow: 2 }, called: "the talks" },
} as const satisfies Record<string, MatterRow>;

export type Matter = keyof typeof MATTERS;
export const isMatter = (word: string): word is Matter => word in MATTERS;
