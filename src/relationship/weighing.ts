import { AIMS, type Aim, aimsOf } from "./aims.ts";
import { assumedCondition, type Numbers } from "./assumptions.ts";
import { holds, type Standing } from "./conditions.ts";
import { SEATS } from "./seats.ts";

/** How far an aim was reached. */
export type Reached = "met" | "in part" | "not met";

/** Each chair's aims against how the two stand, side by side and never summed. */
export function weighed(
  standing: Standing,
  numbers: Numbers,
): readonly { readonly aim: Aim; readonly reached: Reached }[] {
  const stands = (aim: Aim, how: "met" | "partly") =>
    holds(assumedCondition(numbers, `aim.${aim}.${how}`, AIMS[aim][how]), standing);
  return SEATS.flatMap(aimsOf).map((aim) => ({
    aim,
    reached: stands(aim, "met") ? "met" : stands(aim, "partly") ? "in part" : "not met",
  }));
}
