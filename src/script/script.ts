import type { Act, Manner } from "../relationship/acts.ts";
import type { Answer, StoryIndex } from "./story-index.ts";
import type { Paragraph } from "./text.ts";

/** An option as it stands on the page. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly act?: Act;
  readonly manner?: Manner;
  readonly historical: boolean;
}

/** What is shown between two choice points. No options: the stitch has ended. */
export interface Passage {
  readonly paragraphs: readonly Paragraph[];
  readonly options: readonly Option[];
  /** Facts that happen as the passage ends. */
  readonly happened: readonly string[];
}

/**
 * A place in a stitch, as a value: the same answers and choices always lead to an equal node.
 * Nodes are remembered, so that no way through a stitch is run twice.
 */
export interface PassageNode {
  readonly passage: Passage;
}

/** The story, ready to be told. Made from the index and a way to load a compiled scene; imports nothing of Node. */
export interface Script {
  readonly index: StoryIndex;
  /** Opens a stitch. Throws StoryError when the story itself is at fault (a loop without end, a runtime error of ink). */
  open(scene: string, stitch: string, answer: Answer): PassageNode;
  /** Takes an option of a node; undefined when the node offers no such id. */
  take(node: PassageNode, choice: string, answer: Answer): PassageNode | undefined;
}

/** How the compiled text of a scene is had: by its id. */
export type LoadScene = (scene: string) => string;
