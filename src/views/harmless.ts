/** Codes that could steer a terminal, end a line or turn its direction. */
const CODES = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

const hex = (letter: string): string => letter.charCodeAt(0).toString(16);

/** A line as it can be sent to any terminal: what could steer it is written out, `\u{1b}`. */
export const harmless = (line: string): string => line.replace(CODES, (letter) => `\\u{${hex(letter)}}`);

/** A value as JSON that can be sent to any terminal, and reads back the same. */
export const harmlessJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(CODES, (letter) =>
    letter === "\n" ? letter : `\\u${hex(letter).padStart(4, "0")}`,
  );
