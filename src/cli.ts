import { writeSync } from "node:fs";
import type { Host } from "./cli/host.ts";
import { canDrive, openScreen } from "./terminal/boot.ts";
import { harmless } from "./views/harmless.ts";

/**
 * Paints the first frame, then loads the rest. The only clock, the only catch, the only exit.
 */
const words = process.argv.slice(2);
const toPlay = words.length === 0 || words[0] === "play" || words[0] === "observe";
const asksText = words.some((word) => ["--plain", "--help", "-h", "--version", "-V"].includes(word));
const drawn = toPlay && !asksText && canDrive(process.stdin, process.stdout, process.env).terminal;
const opening = drawn
  ? openScreen(process.stdin, process.stdout, {
      heading: words.length === 0 ? "Fraternal" : "",
      ask: !process.env.NO_COLOR,
    })
  : undefined;

const host: Host = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  env: process.env,
  folder: process.cwd(),
  opening,
  now: () => new Date(),
  // Not node:crypto's: loading that would hold the first frame up.
  chance: () => Buffer.from(crypto.getRandomValues(new Uint8Array(4))).toString("hex"),
  onInterrupt: (listener) => {
    process.once("SIGINT", listener);
    return () => process.off("SIGINT", listener);
  },
};

// A reader of our text who has seen enough (`| head`) is no fault of anyone's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

try {
  const { run } = await import("./cli/program.ts");
  const { text, complaint, code } = await run(words, host);
  opening?.close();
  if (text) process.stdout.write(text);
  if (complaint) writeSync(2, `fraternal: ${complaint}\n`);
  process.exitCode = code;
} catch (error) {
  opening?.close();
  const says = error instanceof Error ? error.message.split("\n")[0] : String(error);
  writeSync(2, `fraternal: ${harmless(says ?? "")}\n`);
  process.exitCode = 2;
}
