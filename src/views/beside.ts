/** Pages beside the play, opened by a key and closed again. */
export const ASIDES = ["record", "receipt", "file", "truth", "minutes", "help"] as const;
export type Aside = (typeof ASIDES)[number];
export const isAside = (word: string | undefined): word is Aside => ASIDES.some((name) => name === word);
