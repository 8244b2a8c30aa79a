import type { FactRow } from "../row.ts";

export const FACTS_1936_1944 = {
  // 1936, The Prisoner
  "trial-asked": {
    changes: { "standing-beijing": 3, "trust-moscow": -1 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "It was what everybody in the caves wanted.",
  },
  "zhou-to-xian": {
    changes: { unity: 1, "standing-beijing": -1 },
    because: "A dead enemy would have been simpler to explain.",
  },
  "xian-cable": {
    changes: { dependence: -1, "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "The ally of 1927 was to be spared again, on Moscow's word.",
  },
  "son-sent-home": {
    changes: { "american-pressure": -1, "standing-moscow": 1, "trust-beijing": -1 },
    because: "A gift, to the other side.",
  },
  "xian-terms": {
    changes: { "standing-moscow": 2, "american-pressure": -1 },
    because: "A great power, between two Chinese parties.",
  },

  // 1937, Planes for Chiang, an Envoy for Mao
  "wang-ming-sent": {
    changes: { "standing-beijing": -2, dependence: 2, unity: 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -10 }],
    because: "He had been nearer to Stalin than anybody there.",
  },
  "arms-to-yanan": {
    changes: { "trust-beijing": 3, dependence: 2, "american-pressure": 1 },
    because: "Few, and Chiang's men counted the crates.",
  },
  "everything-through-the-front": {
    changes: { "trust-moscow": 3, unity: 2, "standing-beijing": -4 },
    because: "Others gave the orders for a year.",
  },
  "wang-ming-opposed": {
    changes: { "standing-beijing": 3, unity: -3 },
    sore: [{ seat: "moscow", theme: "standing", weight: -15 }],
    because: "He wrote it down.",
  },
  "ren-bishi-sent": {
    changes: { "trust-moscow": 2, dependence: -1 },
    because: "The answer of 1938 came back with it.",
  },

  // 1941, The Offensive That Never Came
  "arms-offered-for-japan": {
    changes: { "trust-beijing": 2, dependence: 2, "standing-moscow": -1 },
    because: "There was hardly a rifle to spare.",
  },
  "wall-offensive": {
    changes: { "trust-moscow": 6, "standing-beijing": -8, dependence: 4 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "It broke the army, and was not forgotten on either side.",
  },
  "raids-made": {
    changes: { "trust-moscow": 2, "standing-beijing": -2 },
    because: "Something, at a price that villages paid.",
  },
  "japan-not-pinned": {
    changes: { dependence: -2, "standing-beijing": 2 },
    sore: [{ seat: "moscow", theme: "security", weight: -30 }],
    because: "1941: asked to tie Japan down while the Germans came on, Yan'an declined without saying no.",
  },

  // 1943, A Letter Arrives Anyway
  "letter-sent": {
    changes: { "standing-moscow": 1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -15 }],
    because: "The International had been dead for seven months.",
  },
  "letter-softened": { changes: { "trust-moscow": 2 }, because: "The second telegram was the answer." },
  "campaign-stopped": {
    changes: { "trust-moscow": 3, dependence: 2, "standing-beijing": -3 },
    because: "It was winding down already; now it had been told to.",
  },
  "wang-ming-expelled": {
    changes: { "standing-beijing": 3, unity: -4 },
    sore: [{ seat: "moscow", theme: "standing", weight: -25 }],
    because: "Moscow's man, and everyone knew whose.",
  },
  "word-to-the-parties": { changes: { "standing-moscow": 2 }, because: "Everyone who had an office could read it." },
} as const satisfies Record<string, FactRow>;
