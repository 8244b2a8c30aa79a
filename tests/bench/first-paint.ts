import { interleaved, type Measure } from "./measure.ts";
import { FRATERNAL } from "./story.ts";
import { ALTERNATE, nodeAlone, sit } from "./terminal.ts";

/** From spawn to the first bytes that put the alternate screen on. */
export const firstPaint = (folder: string): Measure => ({
  name: "first paint",
  floor: "node -e 0",
  limit: 1.5,
  take: (rounds) =>
    interleaved(
      rounds,
      async () => {
        const title = sit([FRATERNAL], folder);
        const painted = await title.until((bytes) => bytes.includes(ALTERNATE));
        await title.kill();
        return painted;
      },
      () => nodeAlone(folder),
    ),
});
