import { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
import { errorAt, type Finding } from "../finding.ts";

/** A scene file: where it is, as findings should name it, and what it says. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What `main.ink` declares before every scene: its EXTERNAL lines. Their fallbacks are for Inky; the adapter binds them all. */
export const preludeOf = (main: string): string =>
  linesOf(main)
    .filter((line) => /^\s*EXTERNAL\s/.test(line))
    .map((line) => `${line}\n`)
    .join("");

export const linesOf = (text: string): readonly string[] => text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);

/** The little of an inkjs syntax tree that is read here. All of it is optional somewhere. */
export interface InkNode {
  readonly typeName: string;
  readonly content?: readonly InkNode[];
  readonly debugMetadata?: { readonly startLineNumber: number } | null;
  readonly identifier?: { readonly name: string } | null;
  readonly text?: string;
  readonly isStart?: boolean;
  readonly name?: string | null;
  readonly args?: readonly InkNode[] | null;
  readonly value?: unknown;
  readonly op?: string;
  readonly opName?: string;
  readonly innerExpression?: InkNode;
  readonly leftExpression?: InkNode;
  readonly rightExpression?: InkNode;
  readonly subExpressions?: readonly InkNode[];
  readonly initialCondition?: InkNode | null;
  readonly branches?: readonly InkNode[];
  readonly ownExpression?: InkNode | null;
  readonly isElse?: boolean;
  readonly matchingEquality?: boolean;
  readonly condition?: InkNode | null;
  readonly startContent?: InkNode | null;
  readonly choiceOnlyContent?: InkNode | null;
  readonly innerContent?: InkNode | null;
  readonly onceOnly?: boolean;
  readonly hasWeaveStyleInlineBrackets?: boolean;
  readonly target?: { readonly dotSeparatedComponents: string } | null;
  readonly isDone?: boolean;
  readonly isEnd?: boolean;
  readonly isTunnel?: boolean;
  readonly isThread?: boolean;
}

interface Compiled {
  /** Both missing when the text does not compile. */
  readonly json?: string;
  readonly tree?: InkNode;
  readonly findings: readonly Finding[];
}

/** Compiles one scene behind the prelude. Whatever ink complains of is an error here: also its warnings, and an author's TODO. */
export function compileInk(source: Source, prelude: string): Compiled {
  const findings: Finding[] = [];
  const before = linesOf(prelude).length - 1;
  const complain = (message: string) => findings.push(complaint(message, source.file, before));
  const compiler = new Compiler(
    prelude + linesOf(source.text).join("\n"),
    new CompilerOptions(source.file, [], false, complain, NO_FILES),
  );
  try {
    const json = compiler.Compile().ToJson();
    const tree = compiler.parsedStory as unknown as InkNode;
    return typeof json === "string" && findings.length === 0 ? { json, tree, findings } : { tree, findings };
  } catch (error) {
    if (findings.length === 0) complain(error instanceof Error ? error.message : String(error));
    return { findings };
  }
}

const NO_FILES = {
  ResolveInkFilename: (name: string) => name,
  LoadInkFileContents: () => {
    throw new Error("a scene includes no other file");
  },
};

/** `ERROR: 'scenes/b.ink' line 10: Divert target not found` with the line as the author counts it. */
function complaint(message: string, file: string, before: number): Finding {
  const [, line, says] = /^[A-Z ]+: '.*' line (\d+): (.*)$/s.exec(message) ?? [];
  const asCounted = (number: number) => Math.max(1, number - before);
  const [first = ""] = (says ?? message).split("\n");
  const told = first.replace(/\bline (\d+)/g, (_, number: string) => `line ${asCounted(Number(number))}`);
  return errorAt(
    "ink",
    { file, line: asCounted(Number(line ?? 1)) },
    message.startsWith("TODO") ? `TODO: ${told}` : told,
  );
}
