/** Where the relationship can stand in a playthrough: the states of the machine's region `phase`. */
export const PHASES = ["comintern-support", "alliance", "de-stalinization", "split", "border-crisis"] as const;
export type Phase = (typeof PHASES)[number];
export const isPhase = (word: string): word is Phase => (PHASES as readonly string[]).includes(word);
