import { describe, expect, test } from "vitest";
import type { RelationshipEvent } from "../../src/relationship/events.ts";
import type { Receipt } from "../../src/relationship/receipts.ts";
import { ROADS } from "../../src/relationship/roads.ts";
import { roadStep } from "../../src/views/roads.ts";

const road = ROADS.find(({ to }) => to === "quiet-estrangement") ?? expect.unreachable();
const happened = (fact: string, day = "1961-10-17"): RelationshipEvent => ({
  type: "fact.happened",
  fact,
  day,
  changes: [],
});
const moved = (from: string, to: string, cause: RelationshipEvent): Receipt => ({
  cause,
  changes: [],
  movements: [{ region: "road", from, to }],
  road: road.to,
});

describe("a step on a road is told by what brought it", () => {
  test.each<[string, Receipt, string]>([
    ["the first warning", moved("open", "first-warning", happened("by-schedule")), road.warns.says],
    ["the last exit in sight", moved("first-warning", "last-exit", happened("compromise-kept")), road.narrows.says],
    ["arrived", moved("last-exit", "arrived", happened("grain-accepted")), road.arrives.says],
    ["back from the warning", moved("first-warning", "open", happened("specialists-recalled")), road.turnsBack.says],
    [
      "back from the warning by the last exit",
      moved("first-warning", "open", happened("albania-attacked")),
      road.lastExit.says,
    ],
    ["back from the last exit", moved("last-exit", "open", happened("albania-attacked")), road.lastExit.says],
    ["its years over", moved("first-warning", "open", happened("nothing", "1963-01-01")), "Its years are over."],
  ])("%s", (_, receipt, says) => {
    const told = roadStep(receipt) ?? "";
    expect(told.replaceAll("’", "'")).toContain(says);
    expect(told).toContain("Quiet estrangement");
  });

  test("what moves no road tells none", () => {
    const other = { ...moved("a", "b", happened("x")), movements: [{ region: "aid", from: "none", to: "flowing" }] };
    expect(roadStep(other)).toBeUndefined();
  });
});
