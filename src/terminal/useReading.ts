import { useRef, useState } from "react";
import type { Desk } from "../views/desk.ts";
import { openReading, press, type Reading, settle, type View } from "./reading.ts";

/**
 * The reading, and how a key moves it. It is kept outside React's state as well, so that keys of one read follow upon
 * each other, and taking an option happens once.
 */
export function useReading(desk: Desk, view: View): readonly [reading: Reading, onKey: (key: string) => void] {
  const [first] = useState(() => openReading(desk, view));
  const now = useRef(first);
  const [, paint] = useState(first);
  now.current = settle(now.current, view);
  const onKey = (key: string): void => {
    now.current = press(now.current, key, view);
    paint(now.current);
  };
  return [now.current, onKey];
}
