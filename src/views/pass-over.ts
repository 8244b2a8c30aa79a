import type { Place } from "../playthrough/play.ts";
import type { PageOption } from "./page.ts";

/** Not written as an option's id is: no scene has one like it. */
const PASS_OVER = "pass over";

/** Where a scene carries a content note, its first choice offers to pass it over. */
export const passOverAt = ({ scene, taken }: Place): readonly PageOption[] =>
  scene.contentNote === undefined || taken.length > 0
    ? []
    : [
        {
          id: PASS_OVER,
          text: "Pass over this scene, and read its record instead.",
          letter: "p",
        },
      ];

export const isPassOver = (option: string): boolean => option === PASS_OVER;
