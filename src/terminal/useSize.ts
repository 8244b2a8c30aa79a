import { useSyncExternalStore } from "react";
import type { Screen, Size } from "./screen.ts";

export const useSize = (screen: Screen): Size => useSyncExternalStore(screen.onResize, screen.size);
