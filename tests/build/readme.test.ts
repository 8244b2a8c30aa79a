import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withDiagram } from "../../src/build/readme.ts";

test("the README shows today's machine", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(withDiagram(readme), "run `npm run build`").toBe(readme);
  expect(readme).toContain("phase_alliance --> phase_de_stalinization: secret speech");
});

test("a README without its marks is told so", () =>
  expect(() => withDiagram("# Fraternal")).toThrow(/lacks its marks/));
