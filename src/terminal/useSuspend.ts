import { setTimeout as wait } from "node:timers/promises";
import { useApp } from "ink";
import { useRef } from "react";
import { AWAY, BACK, type Screen } from "./screen.ts";

/**
 * To the shell and back. The whole group is stopped, as the terminal itself would do it, so that `npx` stops too. A
 * stopped program's timers wait with it; where nothing can stop us (no shell above), the page is back at once.
 */
const STOPPED_BY_NOW_MS = 100;
const LOOKED_BY_NOW_MS = 20;

export function useSuspend(screen: Screen): () => void {
  const { suspendTerminal } = useApp();
  const away = useRef(false);
  return () => {
    if (process.platform === "win32" || away.current) return;
    away.current = true;
    const stop = async (): Promise<void> => {
      screen.stdout.write(AWAY);
      process.kill(0, "SIGTSTP");
      await wait(STOPPED_BY_NOW_MS);
      // Nobody told a stopped program that its window was resized; Node looks again only when it is told.
      process.kill(process.pid, "SIGWINCH");
      await wait(LOOKED_BY_NOW_MS);
      screen.measure();
      screen.stdout.write(BACK);
    };
    void suspendTerminal(stop).finally(() => {
      away.current = false;
    });
  };
}
