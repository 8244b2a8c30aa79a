import { describe, expect, test } from "vitest";
import { DEFAULT_NUMBERS } from "../../src/relationship/assumptions.ts";
import type { Context } from "../../src/relationship/context.ts";
import { createModel } from "../../src/relationship/model.ts";
import { contextOf, type Relationship } from "../../src/relationship/relationship.ts";
import type { Deed } from "../../src/relationship/turn.ts";

const model = createModel();

/** The relationship of July 1958 as DESIGN's worked case gives it. */
function july1958(): Relationship {
  const { relationship } = model.pass(model.begin(), "1958-07-22");
  const context: Context = {
    ...contextOf(relationship),
    indicators: { ...contextOf(relationship).indicators, "trust-beijing": 41, unity: 60 },
    facts: { "joint-companies": "1950-03-27", "fleet-raised": "1958-07-21" },
    images: {
      ...contextOf(relationship).images,
      beijing: {
        weights: { ally: 30, "client-keeper": 55, rival: 15 },
        confidence: 50,
        since: "1958-07-21",
        because: "",
      },
    },
  };
  return { snapshot: { ...relationship.snapshot, context } };
}

describe("a turn: Moscow offers the radio station, veiled", () => {
  const before = july1958();
  const deed: Deed = {
    by: "moscow",
    act: { rung: "offer", matter: "radio-station" },
    manners: ["veiled"],
    day: "1958-07-31",
    evokable: contextOf(before).facts,
  };
  const { relationship, receipts } = model.read(before, deed);
  const after = contextOf(relationship);

  test("Beijing takes Moscow for one who keeps clients, 55 to 60", () =>
    expect(after.images.beijing.weights["client-keeper"]).toBe(60));
  test("Beijing's trust falls from 41 to 38: two for each of three points of stake, halved, with four fifths of the room; unity by one", () => {
    expect(after.indicators["trust-beijing"]).toBe(38);
    expect(after.indicators.unity).toBe(59);
  });
  test("Moscow's trust and its picture of Beijing do not move", () => {
    expect(after.indicators["trust-moscow"]).toBe(contextOf(before).indicators["trust-moscow"]);
    expect(after.images.moscow).toEqual(contextOf(before).images.moscow);
  });
  test("an offer has its price at home", () =>
    expect(after.indicators["standing-moscow"]).toBeLessThan(contextOf(before).indicators["standing-moscow"]));
  test("one receipt tells it whole", () => {
    expect(receipts).toHaveLength(1);
    expect(receipts[0]?.cause).toMatchObject({
      type: "act.read",
      by: "moscow",
      reading: { heard: "press", kind: "inflated" },
    });
  });
  test("what Beijing believes of Moscow's trust falls by half of what its own fell", () =>
    expect(after.beliefs.beijing.trust).toBe(contextOf(before).beliefs.beijing.trust - 1));
  test("a fact of the part itself is not evoked", () => {
    const { fleet: _, ...rest } = { fleet: 0, ...contextOf(before).facts };
    const { "fleet-raised": __, ...older } = rest as Record<string, string>;
    const heard = model.read(before, { ...deed, evokable: older }).receipts[0]?.cause;
    expect(heard).toMatchObject({ reading: { evoked: ["joint-companies"] } });
  });
});

test("a fact that has happened happens once", () => {
  const once = model.happen(model.begin(), "treaty-granted", "1950-01-02");
  const twice = model.happen(once.relationship, "treaty-granted", "1951-01-01");
  expect(once.receipts).toHaveLength(1);
  expect(twice.receipts).toHaveLength(0);
  expect(contextOf(twice.relationship).facts["treaty-granted"]).toBe("1950-01-02");
});

test.each([
  ["threaten", 6],
  ["refuse", 4],
  ["press", 2],
  ["hold", 0],
  ["consult", -2],
  ["offer", -4],
  ["concede", -6],
] as const)("at home, to %s over the treaty moves Mao's standing by %i: stake 3, line 2, over 3", (rung, by) => {
  // With room enough that no move is shortened.
  const roomy = createModel({ ...DEFAULT_NUMBERS, "move.room": 1 });
  const { relationship } = roomy.pass(roomy.begin(), "1949-12-16");
  const before = contextOf(relationship).indicators["standing-beijing"];
  const deed = {
    by: "beijing",
    act: { rung, matter: "treaty" },
    manners: [],
    day: "1949-12-16",
    evokable: {},
  } as const;
  expect(contextOf(roomy.read(relationship, deed).relationship).indicators["standing-beijing"] - before).toBe(by);
});

test("asking for a treaty alarms no frontier, however it is heard", () => {
  const { relationship } = model.pass(model.begin(), "1949-12-16");
  for (const rung of ["press", "refuse", "threaten"] as const) {
    const deed = {
      by: "beijing",
      act: { rung, matter: "treaty" },
      manners: ["cold"],
      day: "1949-12-16",
      evokable: {},
    } as const;
    expect(contextOf(model.read(relationship, deed).relationship).indicators.border).toBe(
      contextOf(relationship).indicators.border,
    );
  }
});

test("a threat about arms is felt on the frontier, for each point of the hearer's stake; an offer is not", () => {
  const { relationship } = model.pass(model.begin(), "1958-07-22");
  const border = (rung: "threaten" | "offer") => {
    const deed: Deed = {
      by: "moscow",
      act: { rung, matter: "bomb" },
      manners: ["plain"],
      day: "1958-07-31",
      evokable: {},
    };
    return (
      contextOf(model.read(relationship, deed).relationship).indicators.border -
      contextOf(relationship).indicators.border
    );
  };
  expect(border("threaten")).toBe(3);
  expect(border("offer")).toBe(0);
});
