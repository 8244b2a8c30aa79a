import { interleaved, type Measure } from "./measure.ts";
import { FRATERNAL, leftInFirstScene } from "./story.ts";
import { FRAME_END, nodeAlone, sit } from "./terminal.ts";
import type { Workshop } from "./workshop.ts";

/** From spawn of `play FILE`, left after its first choice, to the scene's text on the screen. */
export const firstScene = ({ folder, write }: Workshop): Measure => ({
  name: "first scene’s frame",
  floor: "node -e 0",
  take: (rounds) => {
    const { log, told } = leftInFirstScene();
    const file = write("first-scene.jsonl", log);
    return interleaved(
      rounds,
      async () => {
        const play = sit([FRATERNAL, "play", file], folder);
        const shown = await play.until((bytes) => {
          const at = told.map((begins) => bytes.indexOf(begins)).find((place) => place >= 0);
          return at !== undefined && bytes.includes(FRAME_END, at);
        });
        // Left, not killed: a killed program leaves its lock, and the next would wait for that to grow old.
        play.type("q");
        await play.ended;
        return shown;
      },
      () => nodeAlone(folder),
    );
  },
});
