const UNICODE = {
  rule: "─",
  bar: "━",
  half: "╸",
  lost: "╌",
  empty: "─",
  ahead: "┼",
  played: "┿",
  departed: "┯",
  now: "◆",
  up: "▲",
  down: "▼",
  same: "·",
  dot: "·",
  pointer: "▸",
  link: "›",
  below: "▾",
  above: "▴",
  ellipsis: "…",
  to: "–",
};
export type Glyphs = Readonly<typeof UNICODE>;

const ASCII: Glyphs = {
  rule: "-",
  bar: "=",
  half: "=",
  lost: "~",
  empty: ".",
  ahead: "+",
  played: "+",
  departed: "x",
  now: "*",
  up: "^",
  down: "v",
  same: ".",
  dot: "-",
  pointer: ">",
  link: ">",
  below: "v",
  above: "^",
  ellipsis: "...",
  to: "-",
};

export const glyphsFor = (ascii: boolean): Glyphs => (ascii ? ASCII : UNICODE);

/** Only signs that every font of the locale has. macOS and Windows say nothing of the locale and have them. */
export function asciiOnly(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): boolean {
  if (env.TERM === "linux") return true;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  if (!locale) return platform !== "darwin" && platform !== "win32";
  return !/utf-?8/i.test(locale);
}
