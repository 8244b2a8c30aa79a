import type { ReadStream, WriteStream } from "node:tty";
import type { Background } from "./palette.ts";

/** Asks for the background's colour, then for the terminal's name, which every terminal answers: no need to wait longer. */
export const QUESTION = "\u001B]11;?\u001B\\\u001B[c";
const PATIENCE_MS = 100;
const TYPED_MS = 5;

const COLOUR = /\u001B\]11;rgba?:([0-9a-f]+)\/([0-9a-f]+)\/([0-9a-f]+)[^\u0007\u001B]*(?:\u0007|\u001B\\)/i;
const NAME = /\u001B\[\?[\d;]*c/;

/** Dark or light, by the luminance of `rgb:1919/1818/1616`. */
export function backgroundOf(answer: string): Background {
  const parts = COLOUR.exec(answer)?.slice(1, 4);
  if (!parts) return "unknown";
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? "light" : "dark";
}

/** `15;0` is light on black: the last number is the background's. */
export function fromColorFgBg(value: string | undefined): Background {
  const last = value?.split(";").at(-1);
  if (!last || !/^\d+$/.test(last)) return "unknown";
  const colour = Number(last);
  if (colour > 15) return "unknown";
  return colour === 7 || colour > 8 ? "light" : "dark";
}

/** What was typed before the page stood there. An Enter among it would take an option that nobody has seen. */
export const typedAhead = (read: string): string =>
  read
    .replace(COLOUR, "")
    .replace(NAME, "")
    .replace(/[\r\n]/g, "");

/** Reads what has come in, until the terminal's name or the end of patience, and gives back the keys among it. */
async function readAhead(stdin: ReadStream, patience: number): Promise<string> {
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  let read = "";
  await new Promise<void>((done) => {
    const finish = (): void => {
      clearTimeout(timer);
      stdin.off("readable", take);
      stdin.off("end", finish);
      done();
    };
    const take = (): void => {
      for (let chunk: unknown = stdin.read(); chunk !== null; chunk = stdin.read()) read += String(chunk);
      if (NAME.test(read)) finish();
    };
    const timer = setTimeout(finish, patience);
    stdin.on("readable", take);
    stdin.on("end", finish);
  });
  const keys = typedAhead(read);
  if (keys !== "") stdin.unshift(keys);
  return read;
}

/** The background, asked before Ink owns the keyboard. */
export async function askBackground(stdin: ReadStream, stdout: WriteStream, asked: boolean): Promise<Background> {
  if (!asked) stdout.write(QUESTION);
  return backgroundOf(await readAhead(stdin, PATIENCE_MS));
}

/** Where nothing is asked: only what was typed before the page stood there. */
export const passTypedAhead = async (stdin: ReadStream): Promise<void> => {
  await readAhead(stdin, TYPED_MS);
};
