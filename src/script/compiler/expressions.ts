import { isExternal, readQuestion } from "../questions.ts";
import type { At } from "../story-index.ts";
import type { InkNode } from "./ink.ts";
import type { Test } from "./pieces.ts";

/** Where a node of the syntax tree stands, as the author counts lines. */
export type Locate = (node: InkNode) => At;

/** The arguments of a call, where they are written out. */
export const literals = (node: InkNode): readonly unknown[] =>
  (node.args ?? []).map((arg) =>
    arg.typeName === "String" ? arg.content?.map(({ text }) => text).join("") : arg.value,
  );

/** An expression as a test. `||` of ink is also its `or`, `!` its `not`. */
export function test(node: InkNode, at: Locate): Test {
  const [left, right] = [node.leftExpression, node.rightExpression];
  if (node.typeName === "FunctionCall" && isExternal(node.name ?? "")) {
    const question = readQuestion(node.name ?? "", literals(node));
    return typeof question === "string"
      ? { is: "unknown", says: question, at: at(node) }
      : { is: "question", question, at: at(node) };
  }
  if (node.typeName === "UnaryExpression" && node.innerExpression && (node.op === "not" || node.op === "!"))
    return { is: "not", of: test(node.innerExpression, at) };
  if (node.typeName === "BinaryExpression" && left && right) {
    if (node.opName === "&&" || node.opName === "and")
      return { is: "and", left: test(left, at), right: test(right, at) };
    if (node.opName === "||" || node.opName === "or") return { is: "or", left: test(left, at), right: test(right, at) };
  }
  if (node.typeName === "MultipleConditionExpression" && node.subExpressions?.length)
    return node.subExpressions.map((each) => test(each, at)).reduce((a, b) => ({ is: "and", left: a, right: b }));
  return { is: "unknown", says: `${CALLED[node.typeName] ?? "this"} cannot be asked in a scene`, at: at(node) };
}

/** What the constructs of ink that a scene may not have are called. */
export const CALLED: Readonly<Record<string, string>> = {
  Sequence: "a sequence, cycle or shuffle",
  TunnelOnwards: "a tunnel",
  VAR: "a global variable",
  temp: "a temporary variable",
  CONST: "a constant",
  LIST: "a list",
  List: "a list",
  ref: "a variable or visit count",
  "variable assignment": "a variable",
  Function: "a function",
  EXTERNAL: "an EXTERNAL of its own",
  IncDecExpression: "a variable",
  FunctionCall: "an unknown function",
  IncludedFile: "an INCLUDE",
  ReturnType: "a return",
  Number: "a number",
  BinaryExpression: "a comparison or sum",
};
