/**
 * A program of its own, for what one process cannot show: two on one file, one that is killed, one without rights.
 * `actor <read|open|create> FILE` prints what came of it; `actor hold FILE` keeps it open;
 * `actor play FILE` appends choices without end, and prints the number of each once it is said to be kept.
 */
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { append, newLog } from "../../src/playthrough/log.ts";
import { treeOf } from "../../src/playthrough/tree.ts";
import { readSave } from "../../src/saves/read.ts";
import { createSave, openSave, type Save } from "../../src/saves/save.ts";
import { chose, HEADER } from "../fixtures/logs.ts";

const [verb = "", path = ""] = process.argv.slice(2);
const say = (line: string): void => {
  try {
    writeSync(1, `${line}\n`);
  } catch {
    process.exit();
  }
};

const opened = (): Save | undefined => {
  const save = openSave(path);
  say(save.ok ? "ok" : save.problem);
  return save.ok ? save.value : undefined;
};

/** One to four choices at a time, as a person's and the counterparts' after it; by each line read, or without end. */
function appender({ log: first, keeper }: Save): (size: number) => void {
  let log = first;
  let place = treeOf(log).place;
  return (size) => {
    const lines: string[] = [];
    let now = log;
    let at = place;
    for (let i = 0; i < size; i += 1) {
      const next = append(now, chose(`choice-${now.next}`, at));
      lines.push(next.text);
      now = next.log;
      at = now.next - 1;
    }
    const kept = keeper.append(lines);
    say(kept.ok ? String(at) : kept.problem);
    if (!kept.ok) return;
    log = now;
    place = at;
  };
}

const VERBS: Readonly<Record<string, () => void>> = {
  read() {
    const read = readSave(path);
    say(read.ok ? "ok" : read.problem);
  },
  create() {
    const made = createSave(path, newLog(HEADER).text);
    say(made.ok ? "ok" : made.problem);
  },
  open() {
    opened();
  },
  hold() {
    const save = opened();
    if (!save) return;
    const appends = appender(save);
    createInterface(process.stdin).on("line", (line) => {
      if (line === "close") save.keeper.close();
      else appends(Number(line));
    });
  },
  play() {
    const save = opened();
    if (!save) return;
    const appends = appender(save);
    const more = (turn: number): void => {
      appends(1 + (turn % 4));
      setImmediate(more, turn + 1);
    };
    more(0);
  },
};
VERBS[verb]?.();
