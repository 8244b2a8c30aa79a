import { choices } from "./proofs/choices.ts";
import { fresh } from "./proofs/fresh.ts";
import { history } from "./proofs/history.ts";
import { outcomes } from "./proofs/outcomes.ts";
import type { Proof } from "./proofs/proof.ts";
import { sameLog } from "./proofs/same-log.ts";
import { slots } from "./proofs/slots.ts";
import { warnings } from "./proofs/warnings.ts";

export type { Ground, Proof, Proven } from "./proofs/proof.ts";

/**
 * What must hold of the whole, by DESIGN 3, in its order; the sixth, on what can be known and asked, is made by the rules of the story.
 * The last is WRITING's.
 */
export const PROOFS: readonly Proof[] = [history, outcomes, slots, choices, warnings, sameLog, fresh];
