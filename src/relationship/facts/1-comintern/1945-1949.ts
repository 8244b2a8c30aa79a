import type { FactRow } from "../row.ts";

export const FACTS_1945_1949 = {
  // 1945, The Other China
  "yanan-told": {
    changes: { "trust-beijing": 3, "standing-moscow": -1, "american-pressure": 2 },
    because: "Bad news, and from the ones who made it.",
  },
  "guns-hinted": {
    changes: { "trust-beijing": 2, dependence: 3, "american-pressure": 3 },
    because: "Nothing on paper, and railway wagons full.",
  },
  "north-marched-early": {
    changes: { "standing-beijing": 2, dependence: 1 },
    because: "Whoever is there first need not ask.",
  },
  "shanghai-planned": {
    changes: { "standing-beijing": 1, "american-pressure": 3, "trust-moscow": -2 },
    because: "There were American ships on the way.",
  },
  "treaty-asked-about": {
    changes: { "standing-beijing": -1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -10 }],
    because: "The answer came in the newspapers.",
  },

  // 1945, Go to Chongqing
  "told-to-talk": {
    changes: { "standing-moscow": 1, "american-pressure": -1 },
    sore: [{ seat: "beijing", theme: "doctrine", weight: -30 }],
    because: "He would not be allowed to make a revolution, Mao said later.",
  },
  "safety-promised": {
    changes: { "trust-beijing": 2, "standing-moscow": -1, "american-pressure": 1 },
    because: "A promise that Chiang would have had to be told of.",
  },
  "went-to-chongqing": {
    changes: { "trust-moscow": 2, "american-pressure": -3, "standing-beijing": -1 },
    because: "Six weeks in the enemy's city, and a paper that bound nobody.",
  },
  "chongqing-refused": {
    changes: { "standing-beijing": 4, "american-pressure": 5, unity: -2 },
    because: "The war began some weeks sooner, and the world knew whose fault it was said to be.",
  },

  // 1945, Guns, Machines and Locked Gates
  "gate-held": {
    changes: { "standing-beijing": 2, "american-pressure": 3, "trust-moscow": -1 },
    because: "A pitched battle, and lost.",
  },
  "high-road-left": { changes: { dependence: -1, "standing-beijing": 1 }, because: "Slow, and it won the war." },
  "depots-asked": { changes: { dependence: 3, "trust-moscow": 1 }, because: "What is asked for is owed." },
  "machines-taken": {
    changes: { "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -40 }],
    because: "Turbines from a land that would need them, as war booty from Japan.",
  },
  "cities-to-chiang": {
    changes: { "american-pressure": -3, "standing-beijing": -2 },
    sore: [{ seat: "beijing", theme: "security", weight: -30 }],
    because: "Driven out with tanks, said the Soviet general, if need be.",
  },
  "depots-opened": {
    changes: { "trust-beijing": 3, dependence: 4, "american-pressure": 4 },
    because: "An army was armed in a winter.",
  },
  "joint-industry-asked": {
    changes: { border: 2, "standing-moscow": 3 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -50 }],
    because: "The word is joint; it will be heard again.",
  },

  // 1949, The Yangzi Telegrams
  "mediation-drafted": {
    changes: { "american-pressure": -1 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -20 }],
    because: "Mao and Zhou said later that it had wanted China cut at the river.",
  },
  "visit-granted-early": {
    changes: { "trust-beijing": 2, "american-pressure": 4, "standing-moscow": -1 },
    because: "Washington read the railway timetable too.",
  },
  "wrote-moscows-answer": {
    changes: { "standing-beijing": 3 },
    sore: [{ seat: "moscow", theme: "standing", weight: -20 }],
    because: "A pupil who dictates.",
  },
  "river-halt-spoken": {
    changes: { "american-pressure": -4, "standing-beijing": -4, "trust-moscow": 1 },
    because: "His generals had the boats.",
  },

  // 1949, Andreev at Xibaipo
  "treaty-called-patriotic": {
    changes: { "trust-moscow": 2, dependence: 2, "standing-beijing": -1 },
    because: "It was handed back to him in December.",
  },
  "port-asked-back": {
    changes: { "standing-beijing": 1, dependence: -1 },
    sore: [{ seat: "moscow", theme: "sovereignty", weight: -10 }],
    because: "Tito's tone, thought the guest.",
  },
  "mongolia-asked": {
    changes: { "standing-beijing": 4, border: 2 },
    sore: [{ seat: "moscow", theme: "sovereignty", weight: -20 }],
    because: "It was asked once, and noted for good.",
  },
  "port-offered-in-secret": {
    changes: { "trust-beijing": 2, "standing-moscow": -1 },
    because: "A word that could be quoted back.",
  },
  "loan-promised-early": {
    changes: { "trust-beijing": 2, dependence: 4, "american-pressure": 2, "standing-moscow": -1 },
    because: "Money for a war not yet won.",
  },

  // 1949, Stuart's Window
  "stuart-told": {
    changes: { "trust-moscow": 2, "american-pressure": 1 },
    because: "Nothing was hidden, and nothing could come of it.",
  },
  "stuart-channel-kept": {
    changes: { "american-pressure": -3, dependence: -2 },
    sore: [{ seat: "moscow", theme: "security", weight: -20 }],
    because: "Kovalev reported what Mao had not.",
  },
  "stuart-courted": {
    changes: { "american-pressure": -2, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "standing", weight: -15 }],
    because: "It was asked aloud.",
  },
  "stuart-shut-out": {
    changes: { "american-pressure": 3, "trust-moscow": 4, "standing-beijing": 1 },
    because: "One door fewer.",
  },
  "yugoslav-lesson": {
    changes: { unity: 1, "standing-moscow": 2, "trust-beijing": -1 },
    sore: [{ seat: "beijing", theme: "standing", weight: -20 }],
    because: "It was the one comparison he could not answer.",
  },
  outbid: {
    changes: { "trust-beijing": 1, dependence: 3, "standing-moscow": -1 },
    because: "A price, paid by the one who could be seen to fear.",
  },
  "americans-not-refused": {
    changes: { "standing-moscow": -1 },
    because: "It sounded calm, and somebody had to have thought of it.",
  },

  // 1949, Elder Brother, Younger Brother
  "obedience-offered": {
    changes: { "trust-moscow": 2, dependence: 2 },
    because: "He refused the offer, and remembered that it was made.",
  },
  "treaty-question-put": {
    changes: { "standing-beijing": 2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -10 }],
    because: "Three ways, numbered; no number came back.",
  },
  "ships-asked": {
    changes: { "american-pressure": 2, "standing-beijing": 1 },
    sore: [{ seat: "moscow", theme: "security", weight: -15 }],
    because: "It would have been a war with America, for an island.",
  },
  "gao-offered": {
    changes: { dependence: 3, "trust-moscow": 4, "standing-beijing": -1 },
    because: "At home some called it by its name.",
  },
  "liu-reassured": {
    changes: { "trust-beijing": 2, dependence: 3, unity: 2 },
    because: "He had said he was sorry for bad advice, as Liu told it.",
  },
  "subordination-taken": {
    changes: { unity: 3, "standing-moscow": 4, "trust-beijing": -2 },
    sore: [{ seat: "beijing", theme: "standing", weight: -30 }],
    because: "A paper to be shown when it was needed.",
  },
  "northeast-apart": {
    changes: { dependence: 4, "standing-beijing": -3, "standing-moscow": 2 },
    sore: [{ seat: "beijing", theme: "sovereignty", weight: -30 }],
    because: "Portraits of Stalin hung in Shenyang, and few of Mao.",
  },

  // 1949, The Drawer
  "lean-withheld": {
    changes: { "american-pressure": -6, dependence: -3, "standing-beijing": -1 },
    sore: [{ seat: "moscow", theme: "doctrine", weight: -20 }],
    because: "What is not printed is read as well.",
  },
  "article-asked-for": { changes: { "standing-moscow": 2 }, because: "It was known then that he read such things." },
} as const satisfies Record<string, FactRow>;
