import { useInput, usePaste } from "ink";
import { keysIn } from "./press.ts";

/** Every key, one at a time. What is pasted never plays. */
export function useKeys(onKey: (key: string) => void): void {
  usePaste(() => {});
  useInput((input, key) => {
    for (const each of keysIn(input, key)) onKey(each);
  });
}
