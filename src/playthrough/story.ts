import { createModel, type Model } from "../relationship/model.ts";
import type { Relationship } from "../relationship/relationship.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import { viewFor } from "../relationship/view.ts";
import type { Script } from "../script/script.ts";
import { type AllNumbers, type Assumed, assume, DEFAULTS } from "./assumptions.ts";

/** What every play stands on: the text, the numbers in force, and the rules by which they move the relationship. */
export interface Story {
  readonly script: Script;
  readonly numbers: AllNumbers;
  readonly model: Model;
}

/** `model` is handed in by tests, and by the bench, which makes it once. */
export const createStory = (
  script: Script,
  numbers: AllNumbers = DEFAULTS,
  model: Model = createModel(numbers),
): Story => ({ script, numbers, model });

/** The same text with other numbers, as a playthrough was begun with them; a sentence where they cannot be had. */
export function assuming(story: Story, assumed: Assumed): Result<Story, string> {
  if (Object.keys(assumed).length === 0 && story.numbers === DEFAULTS) return ok(story);
  const numbers = assume(assumed);
  if (!numbers.ok)
    return failed(`It assumes what cannot be assumed here: ${numbers.problem.name} ${numbers.problem.says}.`);
  return ok(createStory(story.script, numbers.value));
}

/** Who knows of a fact. Those that the story does not declare (the calendar's) are known to both. */
const knowersOf = ({ script }: Story, fact: string): "both" | Seat => script.index.facts[fact]?.knows ?? "both";

/** Whether a fact, once it has happened, is known in a chair. */
export const isKnown = (story: Story, fact: string, seat: Seat): boolean =>
  ["both", seat].includes(knowersOf(story, fact));

/** What a seat can know of how the two stand. */
export const seenFrom = (story: Story, relationship: Relationship, seat: Seat): SeatView =>
  viewFor(relationship, seat, (fact) => knowersOf(story, fact), story.numbers);
