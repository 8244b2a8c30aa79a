import { type ChoiceLine, type Entry, isChoice, isGo } from "./lines.ts";
import type { Log } from "./log.ts";

/** A log's choices as a tree. The root is 0, the header. */
export interface Tree {
  /** Where the player stands: the choice made or gone back to last; 0 before any. */
  readonly place: number;
  /** The choices that follow each line, in order. */
  readonly children: ReadonlyMap<number, readonly ChoiceLine[]>;
  /** Names given to branches, by the line that ends them. The last name given stands. */
  readonly names: ReadonlyMap<number, string>;
  /** Choices from the first to the line given. */
  path(n: number): readonly ChoiceLine[];
}

export function treeOf({ entries }: Log): Tree {
  const choices = new Map<number, ChoiceLine>();
  const children = new Map<number, ChoiceLine[]>();
  const names = new Map<number, string>();
  let place = 0;
  for (const entry of entries) {
    if (isChoice(entry)) {
      choices.set(entry.n, entry);
      const siblings = children.get(entry.after);
      if (siblings) siblings.push(entry);
      else children.set(entry.after, [entry]);
    } else if (!isGo(entry)) names.set(entry.of, entry.name);
    place = placeAfter(entry, place);
  }
  const path = (n: number): readonly ChoiceLine[] => {
    const way: ChoiceLine[] = [];
    for (let at = choices.get(n); at; at = choices.get(at.after)) way.push(at);
    return way.reverse();
  };
  return { place, children, names, path };
}

const placeAfter = (entry: Entry, place: number): number =>
  isChoice(entry) ? entry.n : isGo(entry) ? entry.go : place;
