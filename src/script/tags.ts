import { type Act, isManner, isRung, type Manner } from "../relationship/acts.ts";
import { isMatter } from "../relationship/matters.ts";
import type { Option } from "./script.ts";
import { withoutControls } from "./typography.ts";

/** `# id: ask-plainly` has a name and a value, `# historical` a name alone. */
export interface Tag {
  readonly name: string;
  readonly value: string;
}

export function readTag(text: string): Tag {
  const clean = withoutControls(text).trim();
  const colon = clean.indexOf(":");
  if (colon < 0) return { name: clean, value: "" };
  return { name: clean.slice(0, colon).trim(), value: clean.slice(colon + 1).trim() };
}

const textOf = (tags: readonly Tag[], name: string): string | undefined => tags.find((tag) => tag.name === name)?.value;

/** `press treaty`: a rung and a matter. Undefined when either is not known. */
export function readAct(value: string): Act | undefined {
  const [rung = "", matter = "", ...more] = value.split(/\s+/);
  return isRung(rung) && isMatter(matter) && more.length === 0 ? { rung, matter } : undefined;
}

/** An option from its words and tags. Undefined when it has no id: then no log could name it. */
export function readOption(text: string, tags: readonly Tag[]): Option | undefined {
  const id = textOf(tags, "id");
  if (!id) return undefined;
  const act = readAct(textOf(tags, "act") ?? "");
  const manner: Manner | undefined = [textOf(tags, "manner") ?? ""].find(isManner);
  const historical = textOf(tags, "historical") !== undefined;
  return { id, text, ...(act && { act }), ...(manner && { manner }), historical };
}

export const citesIn = (tags: readonly string[]): readonly string[] =>
  tags
    .map(readTag)
    .filter(({ name }) => name === "cite")
    .map(({ value }) => value);
