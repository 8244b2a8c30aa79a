import { allMinutes } from "../playthrough/minutes.ts";
import type { Playthrough } from "../playthrough/playthrough.ts";
import { filePage } from "./file.ts";
import { helpPage } from "./help.ts";
import type { Leaf } from "./leaf.ts";
import { minutesPage } from "./minutes.ts";
import type { Page } from "./page.ts";
import { receiptPage } from "./receipt.ts";
import { recordPage } from "./record.ts";
import { type Moved, truthPage } from "./truth.ts";

/** Pages beside the play, opened by a key and closed again. */
export const ASIDES = ["record", "receipt", "file", "truth", "minutes", "help"] as const;
export type Aside = (typeof ASIDES)[number];
export const isAside = (word: string | undefined): word is Aside => ASIDES.some((name) => name === word);

/** The page beside a page, or undefined where there is none. What both capitals know together is shown after the end, and in study mode on request. */
export function asideOf(name: Aside, leaf: Leaf, playthrough: Playthrough, how: "keys" | "letters"): Page | undefined {
  const { story, log, steps } = playthrough;
  const { index } = story.script;
  const { page, scene, why, file, decided } = leaf;
  const ended = page.kind === "end";
  switch (name) {
    case "help":
      return helpPage(page, how);
    case "record":
      return scene && decided ? recordPage(story, scene) : undefined;
    case "receipt":
      return scene && why && receiptPage(scene, why.receipts, why.seat, index);
    case "file":
      return file && filePage(page.masthead, file.seat, file.image, file.belief);
    case "truth":
      if (ended) return truthPage(page.masthead, allMoved(playthrough), index);
      return log.header.mode === "study" && scene && why
        ? truthPage(page.masthead, [{ scene, receipts: why.receipts }], index)
        : undefined;
    case "minutes":
      return ended ? minutesPage(page.masthead, allMinutes(story, log.header, steps)) : undefined;
  }
}

/** Everything that the parts of a play moved, in order. */
const allMoved = ({ steps }: Playthrough): readonly Moved[] =>
  steps.flatMap(({ moments }) =>
    moments.flatMap((moment) =>
      moment.is === "consequence" ? [{ scene: moment.scene, receipts: moment.receipts }] : [],
    ),
  );
