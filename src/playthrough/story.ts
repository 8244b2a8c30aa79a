import { createModel, type Model } from "../relationship/model.ts";
import type { Relationship } from "../relationship/relationship.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import type { Seat } from "../relationship/seats.ts";
import type { SeatView } from "../relationship/view.ts";
import { type Secrets, viewFor } from "../relationship/view.ts";
import type { Script } from "../script/script.ts";
import { type AllNumbers, type Assumed, assume, DEFAULTS } from "./assumptions.ts";

/** What every play stands on: the text, the numbers in force, and the rules by which they move the relationship. */
export interface Story {
  readonly script: Script;
  readonly numbers: AllNumbers;
  readonly model: Model;
  readonly secrets: Secrets;
}

/** `model` is handed in by tests, and by the bench, which makes it once. */
export const createStory = (
  script: Script,
  numbers: AllNumbers = DEFAULTS,
  model: Model = createModel(numbers),
): Story => ({ script, numbers, model, secrets: secretsIn(script) });

/** What the story declares as known to one seat. What it does not declare (the calendar's) is known to both. */
const secretsIn = ({ index }: Script): Secrets =>
  Object.fromEntries(
    Object.entries(index.facts).flatMap(([fact, { knows }]) => (knows === "both" ? [] : [[fact, knows]])),
  );

/** The same text with other numbers, as a playthrough was begun with them; a sentence where they cannot be had. */
export function assuming(story: Story, assumed: Assumed): Result<Story, string> {
  if (Object.keys(assumed).length === 0 && story.numbers === DEFAULTS) return ok(story);
  const numbers = assume(assumed);
  if (!numbers.ok)
    return failed(`It assumes what cannot be assumed here: ${numbers.problem.name} ${numbers.problem.says}.`);
  return ok(createStory(story.script, numbers.value));
}

/** Whether a fact, once it has happened, is known in a chair. */
export const isKnown = ({ secrets }: Story, fact: string, seat: Seat): boolean =>
  secrets[fact] === undefined || secrets[fact] === seat;

/** Views by the relationship they are of, for a part asks for the same one at each of its choices. */
const seen = new WeakMap<Relationship, Map<string, { readonly story: Story; readonly view: SeatView }>>();

/** What a seat can know of how the two stand. */
export function seenFrom(story: Story, relationship: Relationship, seat: Seat): SeatView {
  const views = seen.get(relationship) ?? new Map();
  seen.set(relationship, views);
  const found = views.get(seat);
  if (found?.story === story) return found.view;
  const view = viewFor(relationship, seat, story.secrets, story.numbers);
  views.set(seat, { story, view });
  return view;
}
