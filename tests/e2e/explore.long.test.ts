import { expect, test } from "vitest";
import { folderOfOurOwn } from "../saves/stage.ts";
import { fraternalOn } from "./console.ts";

const CTRL_C = "\u0003";
const LONG = { timeout: 120_000 };

test("explore shows how far it has come, and interrupted says what it has", LONG, async () => {
  const console = fraternalOn(["explore", "--runs", "1000000000"], {
    columns: 120,
    rows: 60,
    folder: folderOfOurOwn(),
  });
  await console.until(/^\.{40} \d+ of 1000000000$/m, 60_000);
  console.type(CTRL_C);
  expect((await console.ended).code).toBe(130);
  const text = await console.rest();
  expect(text).toMatch(/^\d+ playthroughs in [\d.]+ s, interrupted: \d+ of 91 scenes, \d+ of \d+ choices reached\.$/m);
  expect(text).toMatch(/^ *\d+\.\d % {2}cold-peace \(seed \d+\)$/m);
  expect(text).not.toMatch(/\.{40}/);
  // What was not sought to the end is not called never.
  expect(text).toMatch(/^Not reached so far: \d+$/m);
  expect(text).not.toMatch(/^Never reached|^\s+at /m);
});
