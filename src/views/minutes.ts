import { GROUNDS, type Ground, type Weighed } from "../counterpart/weigh.ts";
import type { Kept } from "../playthrough/minutes.ts";
import { HEARD_AS } from "../relationship/acts.ts";
import { IMAGE_KINDS } from "../relationship/images.ts";
import { LEADER_NAMES } from "../relationship/leaders.ts";
import type { Block, Masthead, Page } from "./page.ts";
import { inFull, TAKEN_FOR, typeset } from "./words.ts";

/** After the end: what the leaders whom nobody played believed, weighed and chose, decision by decision. */
export const minutesPage = (masthead: Masthead, minutes: readonly Kept[]): Page => ({
  kind: "minutes",
  masthead: { ...masthead, title: "The minutes" },
  blocks:
    minutes.length > 0
      ? [{ block: "remark", text: CHANCES }, ...minutes.flatMap(blocksOf)]
      : [{ block: "remark", text: "Nobody decided for himself here." }],
  fresh: 0,
  options: [],
  gauges: [],
});

const CHANCES =
  "What each option weighed: so many chances in all of them together, and never fewer than one. In brackets, what was for it and against it.";

function blocksOf({ minutes, leader, place, chose }: Kept): readonly Block[] {
  const { believes, weighed, temperament } = minutes;
  const pictured = IMAGE_KINDS.map((kind) => `${TAKEN_FOR[minutes.seat][kind]} ${believes.image.weights[kind]}`).join(
    ", ",
  );
  const believed = `The other is taken for ${pictured}; its trust is put at ${believes.trust}.`;
  const textOf = (id: string) => place.node.passage.options.find((option) => option.id === id)?.text ?? id;
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const options = weighed.map(
    (each): Block => ({
      block: "dated",
      date: `${each.weight} of ${total}`,
      text: typeset(`${textOf(each.id)} ${reasonsOf(each)}`),
    }),
  );
  const remark = (text: string): Block => ({ block: "remark", text: typeset(text) });
  return [
    { block: "heading", text: `${LEADER_NAMES[leader]}, ${inFull(place.scene.date)}` },
    remark(`Temper in this play: ${temperament === "historical" ? "as in history" : temperament}. ${believed}`),
    ...(weighed.length > 0 ? options : [remark("Nothing was weighed: it is what was done.")]),
    remark(`Chosen: ${chose.text}`),
    ...(minutes.chose === chose.id ? [] : [remark("The numbers have been changed since: today it would be another.")]),
  ];
}

/** `(temper 7, home −2; expected to be heard as an offer)`. */
function reasonsOf({ grounds, expects }: Weighed): string {
  const told = GROUNDS.flatMap((ground) => {
    const points = grounds[ground];
    return points === 0 ? [] : [`${GROUND_NAMES[ground]} ${points < 0 ? `−${-points}` : points}`];
  });
  const heard = expects ? `; expected to be heard as ${HEARD_AS[expects]}` : "";
  return `(${told.join(", ")}${heard})`;
}

const GROUND_NAMES = {
  temper: "temper",
  picture: "the picture of the other",
  reply: "an answer in kind",
  doubt: "the doubters",
  home: "home",
  other: "the other’s trust",
  frontier: "arms and frontiers",
  house: "what is owed",
  custom: "what was done",
} as const satisfies Record<Ground, string>;
