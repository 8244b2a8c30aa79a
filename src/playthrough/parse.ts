import { isTemperament } from "../counterpart/temperaments.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { isSeat, SEATS } from "../relationship/seats.ts";
import { type Entry, FORMAT, type Header, MODES, type Player } from "./lines.ts";

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isPlayer = (value: unknown): value is Player =>
  value === "player" ||
  (isText(value) && value.startsWith("counterpart:") && isTemperament(value.slice("counterpart:".length)));
const quoted = (value: unknown): string => JSON.stringify(value) ?? "nothing";

const isNumbers = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === "number");

/** The sum belongs to the line, not to what it says. */
const withoutSum = ({ sum: _, ...fields }: Fields): Fields => fields;

/** The header's fields, each checked; unknown ones are kept. */
export function headerOf(line: string): Result<Header, string> {
  const fields = fieldsOf(line);
  if (fields?.log !== FORMAT) return failed("is not a Fraternal log");
  for (const name of ["run", "made", "story", "model"]) {
    if (!isText(fields[name])) return failed(`has no ${name} in its first line, but ${quoted(fields[name])}`);
  }
  if (!isCount(fields.seed)) return failed(`has the seed ${quoted(fields.seed)}, which is no whole number`);
  if (!(MODES as readonly unknown[]).includes(fields.mode)) return failed(`has the mode ${quoted(fields.mode)}`);
  const players = fields.players as Fields | undefined;
  for (const seat of SEATS) {
    if (!isPlayer(players?.[seat])) return failed(`has ${quoted(players?.[seat])} in the chair of ${seat}`);
  }
  if (!isNumbers(fields.assume)) return failed(`assumes ${quoted(fields.assume)}, which are no numbers`);
  return ok(withoutSum(fields) as unknown as Header);
}

/** A line after the header: a choice, a move of the place, or a name. Unknown fields are kept. */
export function entryOf(line: string): Result<Entry, string> {
  const fields = fieldsOf(line);
  if (!fields) return failed("is not a line of a log");
  const { n } = fields;
  if (!isCount(n) || n === 0) return failed(`is numbered ${quoted(n)}`);
  const entry = withoutSum(fields) as unknown as Entry;
  if ("choice" in fields) {
    const problem = choiceProblem(fields);
    return problem ? failed(problem) : ok(entry);
  }
  const known = "go" in fields ? isCount(fields.go) : isText(fields.name) && isCount(fields.of);
  return known ? ok(entry) : failed("is of a kind that is not known here");
}

function choiceProblem(fields: Fields): string | undefined {
  const { after, scene, seat, choice, by, state } = fields;
  if (!isCount(after) || !isText(scene) || !isText(seat) || !isSeat(seat) || !isText(choice)) {
    return "is a choice that lacks a field";
  }
  if (by !== "player" && by !== "counterpart") return `was chosen by ${quoted(by)}`;
  return state === undefined || isText(state) ? undefined : `has the state ${quoted(state)}`;
}
