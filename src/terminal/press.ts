import type { Key } from "ink";

/** Answers of a terminal to a question about its colours, come too late to be waited for. */
const LATE_ANSWER = /^1[01];rgba?:/;

const NAMED = [
  ["upArrow", "↑"],
  ["downArrow", "↓"],
  ["pageDown", "PgDn"],
  ["pageUp", "PgUp"],
  ["home", "Home"],
  ["end", "End"],
  ["return", "Enter"],
  ["escape", "Esc"],
] as const satisfies readonly (readonly [keyof Key, string])[];

/** The key of one character, as the registry of keys writes it. */
function keyOf(letter: string): string | undefined {
  if (letter === " ") return "space";
  if (letter === "\r" || letter === "\n") return "Enter";
  const code = letter.codePointAt(0) ?? 0;
  if (code === 0x1b) return "Esc";
  if (code > 0 && code < 27) return `Ctrl+${String.fromCharCode(code + 64)}`;
  return code < 32 || code === 127 ? undefined : letter;
}

/** The keys of one event. Keys pressed fast come in one read, `jj` or `34`, and every one of them counts. */
export function keysIn(input: string, key: Key): readonly string[] {
  const named = NAMED.find(([name]) => key[name]);
  if (named) return [named[1]];
  if (key.ctrl) return input === "" ? [] : [`Ctrl+${input.toUpperCase()}`];
  // Alt is nobody's key here: Alt+j is not j.
  if (key.meta || LATE_ANSWER.test(input)) return [];
  return [...input].flatMap((letter) => keyOf(letter) ?? []);
}
