/** Where the relationship can stand in a playthrough, and what that is called: the states of the machine's region `phase`. */
export const PHASE_NAMES = {
  "comintern-support": "Comintern support",
  alliance: "Alliance",
  "de-stalinization": "De-Stalinization",
  split: "Split",
  "border-crisis": "Border crisis",
} as const;
export type Phase = keyof typeof PHASE_NAMES;
export const PHASES = Object.keys(PHASE_NAMES) as readonly Phase[];
export const isPhase = (word: string): word is Phase => Object.hasOwn(PHASE_NAMES, word);
