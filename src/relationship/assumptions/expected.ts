import type { ImageKind } from "../images.ts";
import type { Theme } from "../matters.ts";
import { type Assumption, row } from "./row.ts";

const rung = (value: number, because: string): Assumption => row(value, -300, 300, because);

/**
 * What each image says an act of the other will mean, in hundredths of a rung, by theme: when he gives (consult, offer, concede)
 * and when he takes (press, refuse, threaten). Holding still is expected to mean what lies halfway between.
 */
export const EXPECTED = {
  "expected.sovereignty.ally.gives": rung(100, "An ally consults before he touches what is ours."),
  "expected.sovereignty.client-keeper.gives": rung(
    -70,
    "A keeper of clients gives in order to have a share of the house.",
  ),
  "expected.sovereignty.rival.gives": rung(-110, "A rival's gift on our ground is a foothold."),
  "expected.sovereignty.ally.takes": rung(-50, "An ally who asks too much has not been told so."),
  "expected.sovereignty.client-keeper.takes": rung(-200, "A keeper's request is an instruction."),
  "expected.sovereignty.rival.takes": rung(-280, "A rival wants the land itself."),

  "expected.security.ally.gives": rung(200, "An ally stands by what he signed."),
  "expected.security.client-keeper.gives": rung(70, "A keeper protects, and sets the terms of it."),
  "expected.security.rival.gives": rung(-100, "A rival's offer of safety covers a move."),
  "expected.security.ally.takes": rung(-50, "An ally is nervous, not hostile."),
  "expected.security.client-keeper.takes": rung(-180, "A keeper would rather risk us than himself."),
  "expected.security.rival.takes": rung(-300, "A rival means what he aims."),

  "expected.doctrine.ally.gives": rung(150, "An ally argues in private, and yields a clause."),
  "expected.doctrine.client-keeper.gives": rung(0, "A keeper's flattery is a way of sending instructions."),
  "expected.doctrine.rival.gives": rung(-100, "A rival's soft words are meant for the other parties."),
  "expected.doctrine.ally.takes": rung(-60, "An ally's criticism is comradely."),
  "expected.doctrine.client-keeper.takes": rung(-200, "A keeper corrects a branch."),
  "expected.doctrine.rival.takes": rung(-280, "A rival reads one out of the movement."),

  "expected.aid.ally.gives": rung(250, "An ally gives, and says little of it."),
  "expected.aid.client-keeper.gives": rung(100, "A keeper gives, and keeps the account open."),
  "expected.aid.rival.gives": rung(-50, "A rival's gift is a hook."),
  "expected.aid.ally.takes": rung(-50, "An ally may be short himself."),
  "expected.aid.client-keeper.takes": rung(-150, "A keeper tightens the string."),
  "expected.aid.rival.takes": rung(-250, "A rival withholds in order to hurt."),

  "expected.standing.ally.gives": rung(150, "An ally gives one the place beside him."),
  "expected.standing.client-keeper.gives": rung(-30, "A keeper's honours show who bestows them."),
  "expected.standing.rival.gives": rung(-100, "A rival's courtesy is for the photographers."),
  "expected.standing.ally.takes": rung(-60, "An ally forgets himself."),
  "expected.standing.client-keeper.takes": rung(-170, "A keeper lets one wait in the hall."),
  "expected.standing.rival.takes": rung(-250, "A rival would see one smaller."),
} as const satisfies Record<`expected.${Theme}.${ImageKind}.${"gives" | "takes"}`, Assumption>;
