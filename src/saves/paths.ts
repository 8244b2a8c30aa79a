import { homedir } from "node:os";
import { resolve } from "node:path";

/** Codes that could steer a terminal, turn the direction of a line or hide in it; and halves of letters. */
const UNSHOWN = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu;
const LONGEST = 160;

const escaped = (letter: string): string => `\\u{${letter.charCodeAt(0).toString(16)}}`;

/** A path as a sentence may hold it: in quotes, its control codes written out, no longer than a few lines. */
export function shown(path: string): string {
  const text = path.replace(UNSHOWN, escaped);
  return text.length <= LONGEST ? `“${text}”` : `“…${[...text].slice(1 - LONGEST).join("")}”`;
}

/** The path that a person gave, from the folder given. A leading `~` is the home folder, where a shell has not seen to it. */
export function pathFrom(given: string, folder: string): string {
  const home = /^~(?=$|[/\\])/.test(given) ? homeFolder() : undefined;
  return resolve(folder, home === undefined ? given : `${home}${given.slice(1)}`);
}

/** Undefined for a user who has none. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
