import { ASSUMPTIONS } from "../../playthrough/assumptions.ts";
import { table } from "./tables.ts";

/** What the first word of an assumption's name says it is about, in the order of the page. */
const GROUPS = {
  expected: "What an image expects of an act, in hundredths of a rung",
  pull: "How far a leader hears what he expects, in per cent; and what a manner adds to it",
  heard: "What else goes into a hearing",
  evoked: "Grievances in mind",
  sore: "What leaves whom sore, in hundredths of a rung",
  trust: "What a hearing does to trust, for each point of stake",
  stake: "What each side has in a matter, 0 to 3",
  image: "How a picture of the other moves",
  belief: "How a belief about the other's trust moves",
  unity: "The line",
  border: "The frontier",
  line: "How hard a leader's line at home is",
  home: "At home",
  split: "The split",
  move: "How a move is shortened near an end of its scale",
  start: "Where it all begins",
  drift: "What a year does by itself",
  rests: "Where trust and the line come to rest in each phase, and how fast",
  standing: "What a year in the chair does",
  calendar: "What happens whatever the two do",
  fact: "What facts move",
  road: "Where the roads to other ends draw their lines",
  aim: "Where an aim counts as met",
  temper: "What a temperament takes readily",
  heeds: "What a temperament heeds",
  weigh: "What else a leader weighs whom nobody plays",
} as const;

const groupOf = (name: string): string => name.split(".")[0] ?? "";

/** Every assumption, by what it is about. Throws when one belongs to no group: then this page would not list it. */
export function assumptionsPage(): string {
  const named = Object.entries(ASSUMPTIONS);
  const lost = named.find(([name]) => !Object.hasOwn(GROUPS, groupOf(name)));
  if (lost) throw new Error(`the page of assumptions has no group for ${lost[0]}`);
  const groups = Object.entries(GROUPS).map(([group, about]) => {
    const rows = named
      .filter(([name]) => groupOf(name) === group)
      .map(([name, { value, least, most, because }]) => [`\`${name}\``, value, `${least} to ${most}`, because]);
    return `## ${about}\n\n${table(["name", "value", "may be", "because"], rows)}`;
  });
  return `# The assumptions: ${named.length} numbers

Every number that moves anything in Fraternal, with its reason. None is a measurement. Any of them can be put otherwise for one
playthrough: \`fraternal play --assume my.yaml\`, where \`my.yaml\` holds a line for each, such as \`pull.mao: 30\`. The playthrough
keeps them in its first line, and whoever replays it plays with them. The [model card](model-card.md) says how they are used.

${groups.join("\n\n")}
`;
}
