import type { Line, Span } from "./line.ts";

/** What a stretch of text is, not which colour it has. Prose has no token: it stands in the terminal's own colour. */
export const TOKENS = ["muted", "rule", "stamp", "accent", "gain", "loss", "record"] as const;
export type Token = (typeof TOKENS)[number];

export const TIERS = ["none", "16", "true"] as const;
export type Tier = (typeof TIERS)[number];
export const BACKGROUNDS = ["dark", "light", "unknown"] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** Parameters of the escape that begins a style; an empty string is plain. */
export type Palette = Readonly<Record<Token, string>>;

const rgb = (hex: string): string => {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return `38;2;${part(0)};${part(2)};${part(4)}`;
};
const BOLD = "1";
const DIM = "2";

/** Foreground only, so that it stands on any background; contrasts are measured, see docs. */
const PALETTES = {
  none: { muted: "", rule: "", stamp: BOLD, accent: BOLD, gain: "", loss: "", record: "" },
  "true-dark": {
    muted: rgb("A39E93"),
    rule: rgb("7A756B"),
    stamp: `${BOLD};${rgb("E8806C")}`,
    accent: `${BOLD};${rgb("D9A441")}`,
    gain: rgb("6FB3D2"),
    loss: rgb("E39A4C"),
    record: rgb("8FBF9F"),
  },
  "true-light": {
    muted: rgb("5E5A52"),
    rule: rgb("7C776C"),
    stamp: `${BOLD};${rgb("A3321F")}`,
    accent: `${BOLD};${rgb("7A5200")}`,
    gain: rgb("1B5E84"),
    loss: rgb("8A4B00"),
    record: rgb("2C6240"),
  },
  "16-dark": { muted: "", rule: DIM, stamp: `${BOLD};91`, accent: `${BOLD};33`, gain: "36", loss: "33", record: "32" },
  "16-light": { muted: "", rule: DIM, stamp: `${BOLD};31`, accent: BOLD, gain: "34", loss: "31", record: "34" },
} as const satisfies Record<string, Palette>;

/** A background that nobody knows gets no colour at all: bold reads on both. */
export const paletteFor = (tier: Tier, background: Background): Palette =>
  tier === "none" || background === "unknown" ? PALETTES.none : PALETTES[`${tier}-${background}`];

/** `--color`, then NO_COLOR, then the terminal's own claims. */
export function tierFor(asked: "auto" | Tier, env: Readonly<Record<string, string | undefined>>): Tier {
  if (asked !== "auto") return asked;
  if (env.NO_COLOR || env.TERM === "dumb") return "none";
  return /^(truecolor|24bit)$/i.test(env.COLORTERM ?? "") ? "true" : "16";
}

function styled(span: Span, palette: Palette): string {
  const codes = [span.as ? palette[span.as] : "", span.bold ? BOLD : "", span.italic ? "3" : ""].filter(Boolean);
  return codes.length === 0 ? span.text : `\u001B[${codes.join(";")}m${span.text}\u001B[0m`;
}

export const paint = (line: Line, palette: Palette): string => line.map((span) => styled(span, palette)).join("");
