import type { Masthead } from "../views/page.ts";
import type { Glyphs } from "./glyphs.ts";
import { type Line, lineWidth, type Span, shorten, spread } from "./line.ts";

const GAP = "   ";
/** A title cut shorter than this says nothing. */
const TITLE = 8;

/** `MOSCOW, 16 DECEMBER 1949   Eat, Sleep and Wait            Seat: Beijing`: what does not fit goes, the seat first. */
export function mastheadLine(masthead: Masthead, room: number, glyphs: Glyphs): Line {
  const dateline: Span = { text: shorten(masthead.dateline.toUpperCase(), room, glyphs.ellipsis), as: "stamp" };
  const left = room - lineWidth([dateline]) - GAP.length;
  if (masthead.title === "" || left < TITLE) return [dateline];
  const title: Span = { text: GAP + shorten(masthead.title, left, glyphs.ellipsis), as: "muted" };
  return spread([dateline, title], masthead.seat ? [{ text: masthead.seat, as: "muted" }] : [], room);
}

/** Where there is no room for the chapter's name, its number: `II` of `II. The Alliance`. */
export const chapterSpan = (chapter: string, room: number): Line => {
  const number = chapter.split(".")[0] ?? "";
  const text = [chapter, number].find((each) => lineWidth([{ text: each }]) <= room);
  return text ? [{ text, as: "muted" }] : [];
};
