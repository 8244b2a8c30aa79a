import { readFileSync } from "node:fs";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { type Assumed, assume } from "../playthrough/assumptions.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { tried } from "../saves/faults.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import type { Host } from "./host.ts";

/** Reads a file of assumptions, `name: number` a line, as YAML or JSON. What is wrong with it is one sentence, with its line. */
export function readAssumed(file: string, host: Host): Result<Assumed, string> {
  const path = pathFrom(file, host.folder);
  const read = tried(() => readFileSync(path, "utf8"));
  return read.ok ? assumedIn(read.value, shown(path)) : failed(`${shown(path)} cannot be read: ${read.problem.why}.`);
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
