import { readFileSync } from "node:fs";
import { Box, render, Text, useInput } from "ink";
import { useState } from "react";

/** Ink and nothing else: a screen of lines, and a pointer before the first or the second that the keys 1 and 2 move. */
const lines = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as readonly string[];

function App() {
  const [pointer, point] = useState(0);
  useInput((input) => {
    if (input === "1" || input === "2") point(Number(input) - 1);
  });
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is what it is by its place
        <Text key={row}>{row < 2 ? `${row === pointer ? "›" : " "}${line.slice(1)}` : line || " "}</Text>
      ))}
    </Box>
  );
}

render(<App />, { alternateScreen: true, incrementalRendering: true, interactive: true, maxFps: 30 });
