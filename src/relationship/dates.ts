/** A day as YYYY-MM-DD, so that dates sort as text. No time zones, no Date objects: a scene says its hour in words. */
export type Day = string;

export const isDay = (word: string): boolean => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(word);
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const newYear = (year: number): Day => `${year}-01-01`;
