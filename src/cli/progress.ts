import type { Host } from "./host.ts";

/** A bar on one line of a terminal, drawn anew in place; nothing where there is none. */
export interface Progress {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

const WIDTH = 40;

export function progressOn({ errors }: Host, total: number, wanted: boolean): Progress {
  if (!wanted || errors.isTTY !== true) return { show: () => {}, clear: () => {} };
  return {
    show(done) {
      const full = Math.floor((WIDTH * done) / total);
      errors.write(`\r${"#".repeat(full)}${".".repeat(WIDTH - full)} ${done} of ${total}`);
    },
    clear: () => errors.write("\r\u001B[K"),
  };
}
