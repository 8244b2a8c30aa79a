import { allMinutes } from "../playthrough/minutes.ts";
import type { Playthrough } from "../playthrough/playthrough.ts";
import { ASIDES, type Aside } from "./beside.ts";
import { filePage } from "./file.ts";
import { helpPage } from "./help.ts";
import type { Leaf } from "./leaf.ts";
import { minutesPage } from "./minutes.ts";
import type { Page } from "./page.ts";
import { receiptPage } from "./receipt.ts";
import { recordPage } from "./record.ts";
import { type SceneMoved, truthPage } from "./truth.ts";

/** Which pages lie beside a page, without setting them. */
export function asidesBeside({ page, scene, why, file, decided }: Leaf, { log }: Playthrough): readonly Aside[] {
  const ended = page.kind === "end";
  const there: Readonly<Record<Aside, boolean>> = {
    record: scene !== undefined && decided,
    receipt: scene !== undefined && why !== undefined,
    file: file !== undefined,
    truth: ended || (log.header.mode === "study" && scene !== undefined && why !== undefined),
    minutes: ended,
    help: true,
  };
  return ASIDES.filter((name) => there[name]);
}

/** The page beside a page, or undefined where there is none. What both capitals know together is shown after the end, and in study mode on request. */
export function asideOf(name: Aside, leaf: Leaf, playthrough: Playthrough, how: "keys" | "letters"): Page | undefined {
  if (!asidesBeside(leaf, playthrough).includes(name)) return undefined;
  const { story, log, steps } = playthrough;
  const { index } = story.script;
  const { page, scene, why, file } = leaf;
  switch (name) {
    case "help":
      return helpPage(page, how, asidesBeside(leaf, playthrough));
    case "record":
      return scene && recordPage(story, scene);
    case "receipt":
      return scene && why && receiptPage(scene, why.receipts, why.seat, index);
    case "file":
      return file && filePage(page.masthead, file.seat, file.image, file.belief);
    case "truth": {
      const moved = scene && why ? [{ scene, receipts: why.receipts }] : allMoved(playthrough);
      return truthPage(page.masthead, moved, index);
    }
    case "minutes":
      return minutesPage(page.masthead, allMinutes(story, log.header, steps));
  }
}

/** Everything that the parts of a play moved, in order. */
const allMoved = ({ steps }: Playthrough): readonly SceneMoved[] =>
  steps.flatMap(({ moments }) =>
    moments.flatMap((moment) =>
      moment.is === "consequence" ? [{ scene: moment.scene, receipts: moment.receipts }] : [],
    ),
  );
