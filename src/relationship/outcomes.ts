/** An end of the relationship: its name, and who else pays for it. */
interface OutcomeRow {
  readonly called: string;
  /** Its cost to others than the two: never summed, never a price. */
  readonly cost: string;
}

/** All fourteen ends, in order of the years that decide them. */
export const OUTCOMES = {
  "asian-tito": {
    called: "An Asian Tito",
    cost: "Koreans and Vietnamese have one patron where they hoped for two; in Moscow those who vouched for China answer for it.",
  },
  "no-treaty": {
    called: "No treaty",
    cost: "China rebuilds alone, and slowly; the cities pay in rations and the villages in grain.",
  },
  "china-stays-out": {
    called: "The Yalu not crossed",
    cost: "The North Korean army and all who fled with it have taken refuge in Manchuria; the war has passed over Korea twice.",
  },
  "wider-war": {
    called: "A wider war",
    cost: "Korea is a road for other people's armies, and cities in three countries are targets.",
  },
  satellite: {
    called: "A large client",
    cost: "The small parties of Asia learn from China's case what was meant by fraternal help.",
  },
  "equal-brothers": {
    called: "Equal brothers",
    cost: "Poland and Hungary are talked about and not asked; two large parties agree over the heads of the small.",
  },
  "two-headed-camp": {
    called: "A camp with two heads",
    cost: "India and Yugoslavia lose a friend each; the two heads can afford the same adventures.",
  },
  "quiet-estrangement": {
    called: "Quiet estrangement",
    cost: "Albania is left to itself; the smaller parties wait for a line that does not come.",
  },
  "patched-up": {
    called: "Patched up",
    cost: "Vietnam's war is better supplied; whether that makes it longer or shorter cannot be known.",
  },
  "liu-and-deng": {
    called: "Cold business",
    cost: "The parties that split off in Beijing's name are left without a sponsor; the quarrel goes on in journals that few read.",
  },
  "early-door": {
    called: "An early door",
    cost: "Hanoi fights on with an ally that talks to its enemy; Taiwan learns of it last.",
  },
  "river-of-fire": {
    called: "A river of fire",
    cost: "The peoples of the border have nowhere to go on either bank; Mongolia is a battlefield.",
  },
  "lop-nur": {
    called: "A strike on Lop Nur",
    cost: "There is a city beside the works at Lanzhou, and herdsmen live downwind of the range.",
  },
  "cold-peace": {
    called: "Cold peace",
    cost: "Most communist parties were pressed to choose, and many split; Vietnam was armed by both over one railway; Kazakhs and Uyghurs have kin behind a closed frontier.",
  },
} as const satisfies Record<string, OutcomeRow>;
export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as readonly Outcome[];
export const isOutcome = (word: string): word is Outcome => Object.hasOwn(OUTCOMES, word);
