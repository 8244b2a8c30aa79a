import { createModel, type Model } from "../relationship/model.ts";
import type { Relationship } from "../relationship/relationship.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import { viewFor } from "../relationship/view.ts";
import type { Script } from "../script/script.ts";

/** What every play stands on: the text, and the rules by which it moves the relationship. */
export interface Story {
  readonly script: Script;
  readonly model: Model;
}

export const createStory = (script: Script, model: Model = createModel()): Story => ({ script, model });

/** Facts that the story does not declare (the calendar's) are known to both. */
export const seenFrom = ({ script }: Story, relationship: Relationship, seat: Seat): SeatView =>
  viewFor(relationship, seat, (fact) => script.index.facts[fact]?.knows ?? "both");
