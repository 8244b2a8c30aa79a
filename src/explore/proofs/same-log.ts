import { stateOf } from "../../playthrough/digests.ts";
import { readLog } from "../../playthrough/log.ts";
import { now, type Playthrough, replay } from "../../playthrough/playthrough.ts";
import type { Story } from "../../playthrough/story.ts";
import { verify } from "../../playthrough/verify.ts";
import { playerFor } from "../tour.ts";
import { unfold } from "../unfold.ts";
import type { Proof } from "./proof.ts";

const SAMPLE = 10;

export const sameLog: Proof = {
  id: "same-log",
  claims: "Same log, same everything, byte for byte.",
  quick: false,
  prove: async ({ makeStory }) => ({
    figure: `${SAMPLE} playthroughs, played twice, read back, replayed and verified`,
    wrong: Array.from({ length: SAMPLE }, (_, seed) => seed).flatMap((seed) => differences(makeStory, seed)),
  }),
};

/** Played, replayed from its text, and verified, each on a story that remembers nothing. */
function differences(makeStory: () => Story, seed: number): readonly string[] {
  const players = [playerFor("beijing", { seed }), playerFor("moscow", { seed })] as const;
  const once = unfold(makeStory(), seed, ...players);
  const again = unfold(makeStory(), seed, ...players);
  if (once.text !== again.text) return [`seed ${seed}: the logs differ`];
  const read = readLog(once.text);
  if (!read.ok || read.value.damage.length > 0) return [`seed ${seed}: the log cannot be read back`];
  const rebuilt = replay(makeStory(), read.value);
  if (stateOf(now(rebuilt).relationship) !== stateOf(now(once.playthrough).relationship))
    return [`seed ${seed}: the replay ends elsewhere`];
  if (toldBy(rebuilt) !== toldBy(once.playthrough)) return [`seed ${seed}: the replay tells it otherwise`];
  return verify(makeStory(), read.value).findings.map(({ says }) => `seed ${seed}: ${says}`);
}

/** Every word that was told, in order. */
const toldBy = ({ steps }: Playthrough): string =>
  JSON.stringify(
    steps.flatMap(({ moments }) =>
      moments.map((moment) =>
        moment.is === "passage" ? moment.passage : moment.is === "arrival" ? moment.paragraphs : moment.is,
      ),
    ),
  );
