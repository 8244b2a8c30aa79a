import { Box, Text, useApp } from "ink";
import { useEffect } from "react";
import type { Desk } from "../views/desk.ts";
import { sheetFor } from "./budget.ts";
import { frame, tooSmall } from "./frame.ts";
import type { Glyphs } from "./glyphs.ts";
import type { Line } from "./line.ts";
import { type Palette, paint } from "./palette.ts";
import { isOnward, layoutOf, leafInHand, type Reading, type View } from "./reading.ts";
import type { Screen } from "./screen.ts";
import { useKeys } from "./useKeys.ts";
import { useReading } from "./useReading.ts";
import { useSize } from "./useSize.ts";
import { useSuspend } from "./useSuspend.ts";

export interface AppProps {
  readonly desk: Desk;
  readonly screen: Screen;
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  readonly ascii: boolean;
  /** Paints the whole screen again, as after foreign output. */
  readonly repaint: () => void;
}

/** A Windows console scrolls when its last cell is written. */
const ROWS_KEPT_FREE = process.platform === "win32" ? 1 : 0;

function linesOf(reading: Reading, view: View): readonly Line[] {
  if (view.sheet.shape === "none") return tooSmall(view.sheet);
  const { sheet, glyphs } = view;
  const beside = reading.aside ? new Set<string>() : reading.beside;
  return frame(leafInHand(reading), layoutOf(reading, view), { sheet, glyphs, onward: isOnward(reading), beside });
}

export function App({ desk, screen, palette, glyphs, ascii, repaint }: AppProps) {
  const { columns, rows } = useSize(screen);
  const { exit } = useApp();
  const suspend = useSuspend(screen);
  const view: View = { sheet: sheetFor(columns, rows - ROWS_KEPT_FREE), glyphs, ascii };
  const [reading, onKey] = useReading(desk, view);

  useKeys((key) => {
    if (key === "Ctrl+Z") return suspend();
    if (key === "Ctrl+L") return repaint();
    try {
      onKey(key);
    } catch (error) {
      exit(error);
    }
  });
  useEffect(() => {
    if (reading.code !== undefined) exit(reading.code);
  }, [reading.code, exit]);

  return (
    <Box width={columns} height={view.sheet.rows} flexDirection="column">
      {linesOf(reading, view).map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is what it is by its place
        <Text key={row} wrap="truncate">
          {paint(line, palette) || " "}
        </Text>
      ))}
    </Box>
  );
}
