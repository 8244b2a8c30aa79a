import { RUNG_NAMES } from "../../relationship/acts.ts";
import { DEFAULT_NUMBERS, RELATIONSHIP_ASSUMPTIONS } from "../../relationship/assumptions.ts";
import { FACTS } from "../../relationship/facts.ts";
import { IMAGE_KINDS } from "../../relationship/images.ts";
import { LEADERS } from "../../relationship/leaders.ts";
import { MATTERS, THEMES } from "../../relationship/matters.ts";
import { SEATS } from "../../relationship/seats.ts";

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");

const cell = (content: string | number): string => String(content).replaceAll("|", "\\|").replaceAll("\n", " ");

const because = (name: string): string => RELATIONSHIP_ASSUMPTIONS[name]?.because ?? "";

export const leadersTable = (): string =>
  table(
    ["leader", "chair", "pull", "because", "line", "because"],
    SEATS.flatMap((seat) =>
      LEADERS[seat].map((leader) => {
        const [pull, line] = [`pull.${leader}`, `line.${leader}`] as const;
        return [leader, seat, DEFAULT_NUMBERS[pull], because(pull), DEFAULT_NUMBERS[line], because(line)];
      }),
    ),
  );

export const expectedTable = (): string =>
  table(
    ["theme", ...IMAGE_KINDS.flatMap((kind) => [`${kind}: gives`, "takes"])],
    THEMES.map((theme) => [
      theme,
      ...IMAGE_KINDS.flatMap((kind) =>
        (["gives", "takes"] as const).map((way) => DEFAULT_NUMBERS[`expected.${theme}.${kind}.${way}`]),
      ),
    ]),
  );

export const mattersTable = (): string =>
  table(
    ["matter", "theme", "stake, Beijing", "stake, Moscow", "because"],
    Object.entries(MATTERS).map(([matter, { theme, stake, because }]) => [
      matter,
      theme,
      stake.beijing,
      stake.moscow,
      because,
    ]),
  );

/** `yearOf` says when a fact happens, where it does. */
export const soreTable = (yearOf: (fact: string) => string): string =>
  table(
    ["fact", "year", "sore in", "theme", "weight", "because"],
    Object.entries(FACTS).flatMap(([fact, { sore = [], because }]) =>
      sore.map(({ seat, theme, weight }) => [fact, yearOf(fact), seat, theme, weight, because]),
    ),
  );

export const trustTable = (): string =>
  table(
    ["heard", "points of trust for each point of stake", "because"],
    RUNG_NAMES.map((rung) => [rung, DEFAULT_NUMBERS[`trust.${rung}`], because(`trust.${rung}`)]),
  );

/** Assumptions by the beginnings of their names, with what each is for. */
export const namedTable = (...beginnings: readonly string[]): string =>
  table(
    ["assumption", "value", "from", "to", "because"],
    Object.entries(RELATIONSHIP_ASSUMPTIONS)
      .filter(([name]) => beginnings.some((each) => name.startsWith(each)))
      .map(([name, { value, least, most, because }]) => [`\`${name}\``, value, least, most, because]),
  );
