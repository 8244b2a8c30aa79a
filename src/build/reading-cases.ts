import { isNode, LineCounter, parseDocument } from "yaml";
import {
  type Act,
  isManner,
  isRung,
  MANNERS,
  type Manner,
  RUNG_NAMES,
  type Rung,
  toneOf,
} from "../relationship/acts.ts";
import { isDay } from "../relationship/dates.ts";
import { FACTS, type Facts } from "../relationship/facts.ts";
import { LEADERS, type Leader } from "../relationship/leaders.ts";
import { type Hearer, MECHANISMS, type Mechanism, READING_KINDS, type ReadingKind } from "../relationship/readings.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { SEATS, type Seat } from "../relationship/seats.ts";
import type { Source } from "../script/compiler/ink.ts";
import { errorAt, type Finding } from "../script/finding.ts";
import { readAct } from "../script/tags.ts";

/** One documented occasion: who heard what, with what in mind, and how. Numbered in the order of the file. */
export interface ReadingCase {
  readonly number: number;
  readonly id: string;
  readonly occasion: string;
  readonly hearer: Hearer;
  readonly act: Act;
  readonly manners: readonly Manner[];
  readonly heard: Rung;
  readonly kind: ReadingKind;
  readonly mechanism: Mechanism;
  /** What the sources say of how it was heard. */
  readonly why: string;
  readonly source: string;
}

const FIELDS = [
  "id",
  "occasion",
  "day",
  "hearer",
  "image",
  "trust",
  "facts",
  "act",
  "manner",
  "heard",
  "kind",
  "mechanism",
  "why",
  "source",
];
type Fields = Readonly<Record<string, unknown>>;

/** The reading cases of a YAML file; findings for what is misformed, each at the line of its case. */
export function readCases({ file, text }: Source): {
  readonly cases: readonly ReadingCase[];
  readonly findings: readonly Finding[];
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => ({ file, line: lines.linePos(offset).line });
  const [broken] = document.errors;
  if (broken)
    return { cases: [], findings: [errorAt("reading-case", at(broken.pos[0]), broken.message.split("\n")[0] ?? "")] };
  const listed: unknown = document.toJS();
  if (!Array.isArray(listed))
    return { cases: [], findings: [errorAt("reading-case", { file, line: 1 }, "a list of cases")] };
  const cases: ReadingCase[] = [];
  const findings: Finding[] = [];
  for (const [index, fields] of (listed as readonly unknown[]).entries()) {
    const node = document.getIn([index], true);
    const read = isRecord(fields) ? caseOf(fields, index + 1) : failed("a case is a table of its fields");
    if (read.ok) cases.push(read.value);
    else {
      const named = isRecord(fields) ? String(fields.id ?? index + 1) : `${index + 1}`;
      findings.push(errorAt("reading-case", at((isNode(node) && node.range?.[0]) || 0), `${named}: ${read.problem}`));
    }
  }
  return { cases, findings };
}

function caseOf(fields: Fields, number: number): Result<ReadingCase, string> {
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (unknown) return failed(`"${unknown}" is not one of ${FIELDS.join(", ")}`);
  const { id, occasion, heard, kind, mechanism, why, source, manner = [] } = fields;
  for (const name of ["id", "occasion", "why", "source", "act", "day"])
    if (typeof fields[name] !== "string") return failed(`${name}: a text`);
  const act = readAct(fields.act as string);
  if (!act) return failed(`act: ${fields.act} is no rung and matter`);
  if (!Array.isArray(manner) || !manner.every((each) => isManner(each)))
    return failed(`manner: a list of ${MANNERS.join(", ")}`);
  if (typeof heard !== "string" || !isRung(heard)) return failed(`heard: one of ${RUNG_NAMES.join(", ")}`);
  if (!READING_KINDS.some((each) => each === kind)) return failed(`kind: one of ${READING_KINDS.join(", ")}`);
  if (!MECHANISMS.some((each) => each === mechanism)) return failed(`mechanism: one of ${MECHANISMS.join(", ")}`);
  const hearer = hearerOf(fields);
  if (!hearer.ok) return hearer;
  return ok({
    number,
    id: id as string,
    occasion: occasion as string,
    hearer: hearer.value,
    act,
    manners: manner as Manner[],
    heard,
    kind: kind as ReadingKind,
    mechanism: mechanism as Mechanism,
    why: why as string,
    source: source as string,
  });
}

function hearerOf({ day, hearer, image, trust, facts = {} }: Fields): Result<Hearer, string> {
  const seat = SEATS.find((each: Seat) => (LEADERS[each] as readonly unknown[]).includes(hearer));
  if (!seat) return failed(`hearer: one of ${SEATS.flatMap((each) => LEADERS[each]).join(", ")}`);
  if (!isDay(day as string)) return failed(`day: ${day} is no day`);
  const [ally, keeper, rival, ...more] = Array.isArray(image) ? image : [];
  if (![ally, keeper, rival].every(isPercent) || more.length > 0 || ally + keeper + rival !== 100)
    return failed("image: three weights, [ally, client-keeper, rival], whole numbers that add up to 100");
  if (!isPercent(trust)) return failed("trust: a whole number from 0 to 100");
  const sore = soreOf(facts, seat);
  if (!sore.ok) return sore;
  const weights = { ally, "client-keeper": keeper, rival };
  return ok({
    seat,
    leader: hearer as Leader,
    image: { weights, confidence: 50, since: day as string, because: "" },
    trust,
    facts: sore.value,
    day: day as string,
  });
}

function soreOf(facts: unknown, seat: Seat): Result<Facts, string> {
  if (!isRecord(facts)) return failed("facts: a table of facts, each with its day, or {}");
  for (const [fact, day] of Object.entries(facts)) {
    if (!Object.hasOwn(FACTS, fact) || !FACTS[fact]?.sore?.some((sore) => sore.seat === seat))
      return failed(`facts: ${fact} leaves nobody sore in ${seat}`);
    if (typeof day !== "string" || !isDay(day)) return failed(`facts: ${fact}: ${day} is no day`);
  }
  return ok(facts as Facts);
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPercent = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;

export const toneOfCase = ({ manners }: ReadingCase) => toneOf(manners);
