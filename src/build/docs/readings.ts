import { DEFAULT_NUMBERS } from "../../relationship/assumptions.ts";
import { IMAGE_KINDS } from "../../relationship/images.ts";
import { hear } from "../../relationship/readings.ts";
import { type ReadingCase, toneOfCase } from "../reading-cases.ts";

/** The reading cases as a page: who heard what, how, by which sum, and who says so. */
export const readingsPage = (cases: readonly ReadingCase[], noteOf: (cite: string) => string): string =>
  `# How it was heard: ${cases.length} cases

Each is a documented occasion. What was said, and how it was heard, is what the sources tell; the picture, the trust and the
grievances in mind are estimates for that day, such as a historian would defend. A test holds the formula of the
[model card](model-card.md) to every one of them. They are written in \`story/readings.yaml\`, and this page from there: a
better source, a better estimate, or a case that the formula cannot tell is a welcome correction.

${cases.map((each) => caseText(each, noteOf)).join("\n\n")}
`;

function caseText(each: ReadingCase, noteOf: (cite: string) => string): string {
  const { number, id, occasion, hearer, act, manners, heard, kind, mechanism, why, source } = each;
  const { terms, sum, evoked } = hear(act, toneOfCase(each), hearer, DEFAULT_NUMBERS);
  const pictured = IMAGE_KINDS.map((image) => `${image} ${hearer.image.weights[image]}`).join(", ");
  const said = [act.rung, act.matter, ...manners].join(", ");
  const sore = evoked.length > 0 ? ` In mind: ${evoked.join(", ")}.` : "";
  return `## ${number}. ${id}

${occasion}. *${hearer.leader}* hears it; takes the other for ${pictured}; trust ${hearer.trust}.${sore}

**Said** ${said}. **Heard** ${heard}: ${kind}${mechanism === "none" ? "" : `, by ${mechanism}`}.
\`${signed(terms.said)} said ${plus(terms.expected)} expected ${plus(terms.trust)} trust ${plus(terms.warmth)} warmth ${plus(terms.evoked)} in mind = ${signed(sum)}\`

${why} (${noteOf(source).replace(/\.$/, "")}.)`;
}

const signed = (n: number): string => (n < 0 ? `−${-n}` : `${n}`);
const plus = (n: number): string => (n < 0 ? `− ${-n}` : `+ ${n}`);
