import type { CalendarRow } from "./row.ts";

export const DE_STALINIZATION_YEARS = [
  {
    id: "secret-speech",
    date: "1956-02-25",
    happens:
      "At a closed session of the Twentieth Congress Khrushchev denounces Stalin, and foreign parties are told afterwards.",
    source: "shenSecretspeech",
    changes: { unity: -7, "trust-beijing": -7, "standing-beijing": -3, "standing-moscow": -6 },
    because: "Mao is relieved of a master and handed the word cult; nobody had asked him.",
  },
  {
    id: "hungary",
    date: "1956-11-04",
    happens: "Soviet troops crush the rising in Budapest; Beijing, which had first advised patience, approves.",
    source: "malin1996notes",
    changes: { "trust-moscow": 5, "trust-beijing": 1, unity: 2, "standing-moscow": -6, "standing-beijing": 2 },
    because: "Moscow took Beijing's advice about Europe, or seemed to. Zhou finds his hosts sulky in January.",
  },
  {
    id: "defence-technology",
    date: "1957-10-15",
    happens:
      "Moscow agrees to supply rockets and, by the end of 1961, a teaching model of an atomic bomb with drawings.",
    source: "shenxia2012aid",
    changes: { "trust-beijing": 6, dependence: 5, "trust-moscow": 1 },
    because: "The high-water mark of trust; the deepest dependence is for a thing not yet delivered.",
  },
  {
    id: "moscow-conference",
    date: "1957-11-18",
    happens:
      "Mao tells the parties met in Moscow that the East wind prevails, and that nuclear war would end imperialism.",
    source: "mao1957unedited",
    changes: { unity: 4, "trust-moscow": -4, "trust-beijing": -1, "standing-beijing": 4, "standing-moscow": 8 },
    because: "A shared text under a Soviet head; the listeners wonder about his nerve. Khrushchev has won in June.",
  },
  {
    id: "fleet-raised",
    date: "1958-07-21",
    happens: "Ambassador Yudin speaks to Mao of a common submarine fleet; Mao hears a demand to share his coast.",
    source: "maoyudin1958minutes",
    sets: ["fleet-raised"],
    changes: { "trust-beijing": -9, unity: -3 },
    because: "A message carried by a philosopher who could not explain it, about the one thing Mao would not share.",
  },
  {
    id: "jinmen-shelled",
    date: "1958-08-23",
    happens: "Chinese guns open on Jinmen, an island off the coast that Chiang Kai-shek's army holds.",
    source: "zubok1995promise",
    changes: { "american-pressure": 8, unity: -2, "standing-beijing": 2 },
    because: "Moscow may be drawn into a war over islets, and now wants a hand on the trigger.",
  },
  {
    id: "told-by-the-guns",
    date: "1958-08-23",
    needs: ["shelling-untold"],
    happens:
      "Khrushchev, who swam with Mao three weeks before, learns of Jinmen with everyone else, and will complain of it.",
    source: "khrushchevmao1959discussion",
    sets: ["told-by-the-guns"],
    changes: { "trust-moscow": -4 },
    because: "An ally pledged to war for China was not told when it might begin.",
  },
  {
    id: "bomb-letter",
    date: "1959-06-20",
    happens: "A letter from Moscow withholds the promised bomb, to be looked at again in about two years.",
    source: "shenxia2012aid",
    changes: { "trust-beijing": -6, dependence: -6, unity: -2 },
    because: "A signed promise suspended, though other help runs on; Beijing decides to build its own.",
  },
  {
    id: "tass-on-longju",
    date: "1959-09-09",
    happens: "After Chinese and Indian soldiers clash at Longju, TASS regrets it in terms that favour neither.",
    source: "prozumenschikov1996india, p. 251",
    changes: { "trust-beijing": -4, "trust-moscow": -3, unity: -3, "american-pressure": -4 },
    because: "The first difference shown to the world, on the eve of Camp David; who fired first is left open.",
  },
] as const satisfies readonly CalendarRow[];
