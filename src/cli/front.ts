import { canDrive } from "../terminal/boot.ts";
import type { Desk } from "../views/desk.ts";
import type { Host } from "./host.ts";

/** Hands a desk to the front end that can show it: the terminal, or line by line. Resolves to the exit code. */
export async function show(desk: Desk, host: Host, plain: boolean): Promise<number> {
  const drive = canDrive(host.input, host.output, host.env);
  if (drive.terminal && !plain) {
    const { runTerminal } = await import("../terminal/run.tsx");
    return runTerminal(desk, host.opening ? { opening: host.opening } : {});
  }
  host.opening?.close();
  const { runPlain } = await import("../plain/plain.ts");
  const why = drive.terminal ? "It was asked for." : drive.because;
  return runPlain(desk, { input: host.input, output: host.output, why });
}
