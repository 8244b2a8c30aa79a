import { isManner, MANNERS } from "../../relationship/acts.ts";
import { SEATS } from "../../relationship/seats.ts";
import type { CompiledScene } from "../compiler/compile.ts";
import type { Offer, Piece } from "../compiler/pieces.ts";
import { readAct, readOption } from "../tags.ts";
import { isKebab } from "./form.ts";
import { allPieces, choicePoints, eachScene, type Fault, form, piecesOf, type Rule } from "./rule.ts";

const CHOICE_TAGS = ["id", "act", "manner", "historical"];
const tagOf = ({ tags }: Offer, name: string): string | undefined => tags.find((tag) => tag.name === name)?.value;
export const isDecision = ({ offers }: Piece & { readonly is: "offers" }): boolean =>
  offers.some((offer) => tagOf(offer, "act") !== undefined);

/** The decision points of a seat's part, in the order of the text. A rule sees to it that there is one. */
export const decisionsOf = (scene: CompiledScene, seat: string) =>
  choicePoints(piecesOf(scene, seat)).filter(isDecision);

const allOffers = (scene: CompiledScene): readonly Offer[] =>
  choicePoints(allPieces(scene)).flatMap(({ offers }) => offers);

function* writtenRight(scene: CompiledScene): Generator<Fault> {
  for (const { misformed, at } of allOffers(scene)) if (misformed) yield { at, says: misformed };
  for (const piece of allPieces(scene))
    if (piece.is === "arms")
      for (const inside of choicePoints(piece.arms.flatMap(({ pieces }) => pieces)))
        yield {
          at: inside.at,
          says: "a choice stands in the open; what it depends on goes before its bracket: * {has(…)} [Words. # id: x]",
        };
}

function* tagged(scene: CompiledScene): Generator<Fault> {
  for (const offer of allOffers(scene)) {
    const { at, tags } = offer;
    const [id, act, manner] = [tagOf(offer, "id"), tagOf(offer, "act"), tagOf(offer, "manner")];
    if (!id) yield { at, says: `"${offer.text}" has no # id` };
    else if (!isKebab(id)) yield { at, says: `# id: ${id} is not in lower case with hyphens` };
    if (act === undefined && manner === undefined) yield { at, says: `"${offer.text}" has neither # act nor # manner` };
    if (act !== undefined && manner !== undefined) yield { at, says: `"${offer.text}" has both # act and # manner` };
    if (act !== undefined && !readAct(act))
      yield { at, says: `# act: ${act}: an act is a rung and a matter that relationship/ knows` };
    if (manner !== undefined && !isManner(manner))
      yield { at, says: `# manner: ${manner}: a manner is ${MANNERS.join(", ")}` };
    for (const { name } of tags)
      if (!CHOICE_TAGS.includes(name)) yield { at, says: `# ${name}: no such tag on a choice` };
    for (const name of CHOICE_TAGS)
      if (tags.filter((tag) => tag.name === name).length > 1)
        yield { at, says: `# ${name} stands twice on "${offer.text}"` };
  }
}

function* idsOnce(scene: CompiledScene): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const offer of allOffers(scene)) {
    const id = tagOf(offer, "id");
    if (!id) continue;
    const first = seen.get(id);
    if (first !== undefined) yield { at: offer.at, says: `# id: ${id} is already the choice of line ${first}` };
    else seen.set(id, offer.at.line);
  }
}

function* oneHistorical(scene: CompiledScene): Generator<Fault> {
  for (const { offers, at } of choicePoints(allPieces(scene))) {
    const count = offers.filter((offer) => tagOf(offer, "historical") !== undefined).length;
    if (count !== 1) yield { at, says: `${count} of these ${offers.length} options are # historical; exactly one is` };
  }
}

function* actsTogether(scene: CompiledScene): Generator<Fault> {
  for (const { offers, at } of choicePoints(allPieces(scene))) {
    const acts = offers.filter((offer) => tagOf(offer, "act") !== undefined).length;
    if (acts > 0 && acts < offers.length)
      yield { at, says: "some of these options have an act and some a manner: a choice is a decision or it is none" };
    if (offers.length < 2) yield { at, says: "one option is no choice" };
    else if (offers.filter(({ test }) => !test).length < 2)
      yield { at, says: "fewer than two of these options are open whatever has happened" };
    if (acts > 0 && (offers.length < 3 || offers.length > 5))
      yield { at, says: `a decision has three to five options; this has ${offers.length}` };
  }
}

function* optionsDiffer(scene: CompiledScene): Generator<Fault> {
  for (const seat of SEATS)
    for (const { offers } of decisionsOf(scene, seat)) {
      const seen = new Map<string, string>();
      for (const offer of offers) {
        const id = tagOf(offer, "id") ?? offer.text;
        const does = JSON.stringify([readOption("", offer.tags)?.act, factsOf(offer).toSorted()]);
        const same = seen.get(does);
        if (same !== undefined)
          yield {
            at: offer.at,
            says: `"${id}" and "${same}" have the same act, matter and facts: no choice is made between them`,
          };
        seen.set(does, id);
      }
    }
}

/** Every fact that can happen under an option, whatever is chosen further. */
export const factsOf = ({ under }: Offer): readonly string[] => factsIn(under);

const factsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.is === "happened"
      ? [piece.fact]
      : piece.is === "arms"
        ? piece.arms.flatMap((arm) => factsIn(arm.pieces))
        : piece.is === "offers"
          ? piece.offers.flatMap(factsOf)
          : [],
  );

/** What the index, the counterpart and the log need to know of a choice. */
export const CHOICES: readonly Rule[] = form([
  {
    id: "choice-written",
    reason: "so that its tags are its own and its words are not told twice",
    test: eachScene(writtenRight),
  },
  { id: "choice-tags", reason: "the index says what an option does without running ink", test: eachScene(tagged) },
  { id: "id-once", reason: "a log names an option by scene and id", test: eachScene(idsOnce) },
  {
    id: "one-historical",
    reason: "observe and the proofs follow history at every choice",
    test: eachScene(oneHistorical),
  },
  {
    id: "acts-together",
    reason: "a part turns on one decision, and the rest is manner",
    test: eachScene(actsTogether),
  },
  { id: "options-differ", reason: "no false choice", test: eachScene(optionsDiffer) },
]);
