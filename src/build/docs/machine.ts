import { CALENDAR } from "../../relationship/calendar.ts";
import { yearOf } from "../../relationship/dates.ts";
import { mermaidOfRegion } from "../../relationship/diagram.ts";
import { OUTCOMES } from "../../relationship/outcomes.ts";
import { REGIONS } from "../../relationship/regions.ts";
import { ROADS, type Road } from "../../relationship/roads.ts";
import { table } from "./tables.ts";

const mermaid = (diagram: string): string => `\`\`\`mermaid\n${diagram}\n\`\`\``;

/** The phases alone: what a teacher puts on the board. */
export const phasesDiagram = (): string => mermaid(mermaidOfRegion("phase"));

/** The machine for people: phases, roads with their years and exits, the calendar, and what else stands somewhere. */
export const machinePage = (noteOf: (cite: string) => string): string => `# The machine of the relationship

Where the two stand is one machine of ${REGIONS.size} regions, each of which is always in one state. Four kinds of event move it and
nothing else: an act that was heard, a fact that happened, a new year, and the calendar. This page is written by \`npm run build\`
from the machine itself.

## The phases

A scene's chapter is where it stands in history; the phase is where the relationship stands in this playthrough. The split is no
single day: two of its three signs make it.

${phasesDiagram()}

## The roads to other ends

Thirteen ends lie off the record, and a road leads to each. A road has its years, a first warning, and two ways back: one from
the warning, one at the last exit. One road is walked at a time, and it moves by how the two stand and by what has happened, not by a choice as such.
Whoever has reached the end of none by 20 October 1969 has come where history came: to a cold peace. History itself took first steps on several,
and stepped back; the machine counts the two of 1969.

${mermaid(mermaidOfRegion("road"))}

${mermaid(gantt())}

${ROADS.map((road) => roadText(road, noteOf)).join("\n\n")}

## The calendar

These things happen whatever the two do; a fact can keep a few of them from happening.

${table(
  ["date", "called", "what happens"],
  CALENDAR.map(({ date, called, happens, uncertain }) => [uncertain ? `about ${date}` : date, called, happens]),
)}

## What else stands somewhere

${[...REGIONS.keys()]
  .filter((region) => region !== "phase" && region !== "road")
  .map((region) => `### ${REGION_NAMES[region] ?? region}\n\n${mermaid(mermaidOfRegion(region))}`)
  .join("\n\n")}
`;

const REGION_NAMES: Readonly<Record<string, string>> = {
  "beijing-leader": "Who leads in Beijing",
  "moscow-leader": "Who leads in Moscow",
  aid: "The aid",
  bomb: "The bomb",
  border: "The border",
  korea: "Korea",
  taiwan: "Taiwan",
  india: "India",
  vietnam: "Vietnam",
};

/** The years of each road, as bars. */
const gantt = (): string =>
  [
    "gantt",
    "  title The years in which each road can be walked",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %Y",
    ...ROADS.map(({ to, window }) => `  ${OUTCOMES[to].called} :${window[0]}, ${window[1]}`),
  ].join("\n");

function roadText(road: Road, noteOf: (cite: string) => string): string {
  const { to, window, reach, because, sources } = road;
  const [from, until] = window.map(yearOf);
  const cited = sources.map((source) => noteOf(source).replace(/\.$/, "")).join("; ");
  return `### ${OUTCOMES[to].called} (\`${to}\`), ${from === until ? from : `${from}–${until}`}; reach: ${reach}

1. First warning: ${road.warns.says} *${asked(road.warns)}*
   - The way back: ${road.turnsBack.says} *${asked(road.turnsBack)}*
2. The last exit in sight: ${road.narrows.says} *${asked(road.narrows)}*
   - The last way back: ${road.lastExit.says} *${asked(road.lastExit)}*
3. Arrived: ${road.arrives.says} *${asked(road.arrives)}*

${because} (${cited}.)`;
}

/** `stuart-channel-kept; trust-beijing below 40`. */
const asked = ({ has = [], any = [], atLeast = {}, below = {} }: Road["warns"]): string =>
  [
    ...has,
    ...(any.length > 0 ? [any.join(" or ")] : []),
    ...Object.entries(atLeast).map(([name, least]) => `${name} at least ${least}`),
    ...Object.entries(below).map(([name, most]) => `${name} below ${most}`),
  ].join("; ");
