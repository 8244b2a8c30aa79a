import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { type Assumed, assume } from "../playthrough/assumptions.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { bytesOf } from "../saves/read.ts";
import type { Host } from "./host.ts";

/** Ten times what every assumption of the model takes, on a line each. */
const MOST_BYTES = 512 * 1024;

/** Reads a file of assumptions, `name: number` a line, as YAML or JSON. What is wrong with it is one sentence, with its line. */
export function readAssumed(file: string, host: Host): Result<Assumed, string> {
  const path = pathFrom(file, host.folder);
  const read = bytesOf(path, MOST_BYTES);
  return read.ok ? assumedIn(read.value.toString("utf8"), shown(path)) : failed(`${shown(path)} ${read.problem}.`);
}

/** The assumptions of a text; `named` is how a sentence names its file. */
export function assumedIn(text: string, named: string): Result<Assumed, string> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refused = (offset: number, says: string) => failed(`${named}, line ${lines.linePos(offset).line}: ${says}.`);
  const [broken] = document.errors;
  if (broken) return refused(broken.pos[0], `it is neither YAML nor JSON (${firstLine(broken.message)})`);
  if (document.contents === null) return failed(`${named} assumes nothing.`);
  if (!isMap(document.contents))
    return refused(document.contents.range?.[0] ?? 0, "it is no list of names with numbers");
  if (document.contents.items.length === 0) return failed(`${named} assumes nothing.`);
  const strange = document.contents.items.find(({ key }) => !isScalar(key));
  if (strange)
    return refused(isNode(strange.key) ? (strange.key.range?.[0] ?? 0) : 0, "a name is a word, no list and no table");
  const pairs = document.contents.items.flatMap(({ key, value }) => (isScalar(key) ? [{ key, value }] : []));
  const assumed = Object.fromEntries(
    pairs.map(({ key, value }) => [String(key.value), isScalar(value) ? value.value : JSON.stringify(value)]),
  ) as Assumed;
  const numbers = assume(assumed);
  if (numbers.ok) return ok(assumed);
  const { name, says } = numbers.problem;
  const at = pairs.find(({ key }) => String(key.value) === name)?.key.range?.[0] ?? 0;
  return refused(at, `${JSON.stringify(name)} ${says}`);
}

const firstLine = (message: string): string =>
  (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
