import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mermaidOf } from "../relationship/diagram.ts";

const FROM = "<!-- the machine: written by npm run build -->";
const TO = "<!-- end of the machine -->";

/** The README's text with today's diagram of the machine between its marks. Throws when the marks are gone. */
export function withDiagram(readme: string): string {
  const [head, rest] = readme.split(FROM);
  const tail = rest?.split(TO)[1];
  if (head === undefined || tail === undefined) throw new Error(`README.md lacks its marks: ${FROM} … ${TO}`);
  return `${head}${FROM}\n\n\`\`\`mermaid\n${mermaidOf()}\n\`\`\`\n\n${TO}${tail}`;
}

/** Brings the diagram in the README up to date; touches nothing when it is. */
export function refreshReadme(path: string): void {
  if (!existsSync(path)) return;
  const now = readFileSync(path, "utf8");
  const then = withDiagram(now);
  if (then !== now) writeFileSync(path, then);
}
