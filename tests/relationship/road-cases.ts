import type { Manner, Rung } from "../../src/relationship/acts.ts";
import type { Day } from "../../src/relationship/dates.ts";
import type { Matter } from "../../src/relationship/matters.ts";
import type { Seat } from "../../src/relationship/seats.ts";

/** What a line of a story does: one seat's act, a fact, or nothing but letting time pass. */
type Does =
  | { readonly by: Seat; readonly rung: Rung; readonly matter: Matter; readonly manners: readonly Manner[] }
  | { readonly fact: string }
  | "time";

/** The day, what happens on it, and what that does. */
export type Happening = readonly [day: Day, happens: string, does: Does];
/** A happening, and where the road then stands. */
export type Line = readonly [...Happening, stands: "open" | "first-warning" | "last-exit" | "arrived"];

/** A road told as history might have told it: the way to its end, and the two turns that lead off it. */
interface RoadCase {
  readonly to: string;
  readonly story: readonly Line[];
  /** In place of all that follows the first line at the first warning. */
  readonly turnsBack: Happening;
  /** In place of all that follows the first line at the last exit. */
  readonly lastExit: Happening;
}

const acts =
  (by: Seat) =>
  (rung: Rung, matter: Matter, ...manners: Manner[]): Does => ({ by, rung, matter, manners });
const beijing = acts("beijing");
const moscow = acts("moscow");
const fact = (name: string): Does => ({ fact: name });

const TREATY: readonly Line[] = [
  ["1950-01-02", "Stalin gives way, and a new treaty is to be written", fact("treaty-granted"), "open"],
];
/** What a playthrough has behind it where both have gone history's way. */
const RECALL: readonly Line[] = [
  ...TREATY,
  ["1960-07-16", "Moscow calls its specialists home", fact("specialists-recalled"), "open"],
];

/** In order of the road table. Dates and deeds are history's own where history came that way. */
export const ROAD_CASES: readonly RoadCase[] = [
  {
    to: "asian-tito",
    story: [
      ["1949-02-06", "Mikoyan will hear nothing of joining the two Mongolias", moscow("refuse", "mongolia"), "open"],
      ["1949-05-13", "Huang Hua calls on Stuart, and Moscow is not told", fact("stuart-channel-kept"), "first-warning"],
      ["1949-06-29", "The article on leaning to one side stays in a drawer", fact("lean-withheld"), "last-exit"],
      ["1949-07-11", "Stalin refuses Liu ships and aircraft for Taiwan", moscow("refuse", "taiwan"), "last-exit"],
      ["1949-07-30", "Moscow signs for its trade with Gao Gang alone", moscow("press", "northeast"), "last-exit"],
      ["1949-10-01", "The People's Republic is proclaimed", "time", "last-exit"],
      ["1949-11-15", "Washington recognises it, and drops Chiang", fact("washington-recognises"), "arrived"],
    ],
    turnsBack: ["1949-06-30", "Mao writes that China leans to one side", "time"],
    lastExit: ["1949-08-14", "Liu goes home with a loan and two hundred specialists", fact("liu-reassured")],
  },
  {
    to: "no-treaty",
    story: [
      ["1949-12-16", "Stalin will keep the treaty of 1945", fact("form-kept"), "first-warning"],
      ["1949-12-16", "His troops would leave Port Arthur if asked", moscow("offer", "bases"), "first-warning"],
      ["1950-01-01", "Mao asks again for a treaty, through Roshchin", beijing("press", "treaty"), "first-warning"],
      ["1950-01-06", "London recognises Beijing, and Zhou is not sent for", fact("zhou-not-sent-for"), "last-exit"],
      ["1950-01-20", "Moscow wants its rights in Xinjiang on paper", moscow("press", "xinjiang"), "last-exit"],
      ["1950-02-17", "Mao's train leaves Yaroslavl Station", fact("mao-goes-home"), "arrived"],
    ],
    turnsBack: ["1950-01-02", "TASS prints that the guest is here for a treaty", fact("interview-published")],
    lastExit: ["1950-01-22", "Stalin says to hell with Yalta", fact("treaty-granted")],
  },
  {
    to: "china-stays-out",
    story: [
      ...TREATY,
      ["1950-10-01", "Stalin asks for five or six divisions", moscow("press", "korea"), "open"],
      ["1950-10-02", "Mao answers that the doubters are many", beijing("refuse", "korea"), "open"],
      ["1950-10-03", "The answer stands", fact("refusal-stands"), "first-warning"],
      ["1950-10-11", "No aircraft can be had for two months", moscow("refuse", "korea"), "first-warning"],
      ["1950-10-13", "Stalin tells Kim to leave Korea", fact("kim-told-to-withdraw"), "last-exit"],
      ["1950-10-18", "The night set for the crossing passes", "time", "arrived"],
    ],
    turnsBack: ["1950-10-05", "Peng Dehuai speaks for going", fact("crossing-decided")],
    lastExit: ["1950-10-13", "Beijing decides once more, and for going", fact("crossing-decided-again")],
  },
  {
    to: "wider-war",
    story: [
      ...TREATY,
      ["1950-10-19", "Chinese volunteers cross the Yalu", "time", "open"],
      ["1951-03-01", "Mao asks for fighters over the front", beijing("press", "korea"), "open"],
      ["1951-03-15", "Stalin agrees", moscow("offer", "korea"), "open"],
      ["1951-05-20", "A Soviet pilot is shot down below Pyongyang", fact("air-cover-over-the-front"), "first-warning"],
      ["1952-09-19", "Stalin tells Zhou to hold out over prisoners", moscow("press", "korea"), "first-warning"],
      ["1952-10-08", "The talks at Panmunjom break off", fact("truce-talks-broken-off"), "last-exit"],
      ["1953-02-15", "American aircraft strike Andong and Dagushan", fact("airfields-struck"), "arrived"],
    ],
    turnsBack: ["1951-06-13", "The pilots are kept behind the Yalu again", fact("air-cover-confined")],
    lastExit: ["1953-04-26", "The delegates go back to Panmunjom", fact("truce-talks-resumed")],
  },
  {
    to: "satellite",
    story: [
      ["1923-06-12", "The party joins Sun's because Moscow says so", beijing("concede", "united-front"), "open"],
      ["1923-06-20", "The decision goes down as the International's", fact("discipline-invoked"), "open"],
      ["1923-08-02", "Borodin's money goes to the party", fact("money-to-the-party"), "open"],
      ["1949-07-30", "Gao Gang signs for the Northeast's trade alone", fact("northeast-apart"), "open"],
      ...TREATY,
      ["1950-02-10", "Manchuria is closed to third countries", beijing("concede", "northeast"), "open"],
      ["1950-02-14", "Port Arthur stays as it is", beijing("concede", "bases"), "open"],
      [
        "1950-03-27",
        "Half of Xinjiang's oil and metals is signed away",
        beijing("concede", "xinjiang"),
        "first-warning",
      ],
      ["1950-10-13", "China will cross without the aircraft", beijing("concede", "korea"), "first-warning"],
      ["1951-06-13", "Mao leaves the terms of a truce to Stalin", beijing("concede", "korea"), "first-warning"],
      ["1952-08-20", "Zhou asks that the bases be kept", beijing("concede", "bases"), "first-warning"],
      ["1952-09-15", "They are kept, and no date is set", fact("bases-kept"), "last-exit"],
      ["1952-12-31", "The railway is not handed over", beijing("concede", "northeast"), "last-exit"],
      ["1953-02-01", "A leader trained in Moscow takes the chair", fact("moscows-man-leads"), "arrived"],
    ],
    turnsBack: ["1952-11-15", "Gao Gang is called to Beijing", fact("northeast-recalled")],
    lastExit: ["1954-10-12", "Port Arthur and the shares are given back", fact("bases-returned")],
  },
  {
    to: "equal-brothers",
    story: [
      ...TREATY,
      ["1954-10-12", "Khrushchev gives back Port Arthur and the shares", "time", "open"],
      ["1956-02-20", "Zhu De is shown what will be said of Stalin", moscow("consult", "stalin", "plain"), "open"],
      ["1956-02-21", "Beijing is asked before it is said", fact("consulted-before-the-speech"), "first-warning"],
      ["1956-04-05", "Its doubts go to Moscow in a closed letter", beijing("consult", "stalin"), "first-warning"],
      ["1956-10-24", "Liu is asked about Warsaw and Budapest", moscow("consult", "parties", "warm"), "first-warning"],
      ["1956-10-31", "His advice is taken", fact("advice-taken-in-october"), "last-exit"],
      ["1957-01-18", "Zhou tells his hosts what he thinks, in a room", beijing("consult", "doctrine"), "last-exit"],
      ["1957-11-16", "Both sign that neither will surprise the other", fact("consultation-agreed"), "arrived"],
    ],
    turnsBack: ["1956-04-05", "Beijing answers in the People's Daily", fact("speech-resented")],
    lastExit: ["1957-06-08", "The moderation of the Eighth Congress is dropped", fact("moderation-dropped")],
  },
  {
    to: "two-headed-camp",
    story: [
      ...TREATY,
      ["1957-11-14", "Khrushchev offers Mao the second chair", moscow("offer", "primacy", "warm"), "open"],
      ["1957-11-16", "The resolution has two heads", fact("headship-shared"), "first-warning"],
      ["1958-07-31", "Khrushchev buries the fleet", moscow("concede", "fleet", "plain"), "first-warning"],
      ["1958-08-03", "Mao tells him what is to come at Jinmen", beijing("consult", "taiwan", "plain"), "first-warning"],
      ["1958-08-20", "Moscow is told the day", fact("jinmen-announced"), "last-exit"],
      ["1959-06-01", "A train with the bomb crosses the frontier", fact("bomb-delivered"), "arrived"],
    ],
    turnsBack: ["1958-02-01", "The next text has one head again", fact("headship-taken-back")],
    lastExit: ["1959-09-27", "Khrushchev is at Camp David", "time"],
  },
  {
    to: "quiet-estrangement",
    story: [
      ...TREATY,
      ["1960-07-16", "Each specialist stays out his contract", fact("by-schedule"), "first-warning"],
      ["1960-07-16", "Moscow renews none", moscow("press", "specialists"), "first-warning"],
      ["1960-11-30", "Liu Shaoqi comes with a text to sign", beijing("offer", "doctrine"), "first-warning"],
      ["1960-12-06", "What eighty-one parties signed is kept", fact("compromise-kept"), "last-exit"],
      ["1961-02-27", "Khrushchev offers a million tons of grain", moscow("offer", "grain"), "last-exit"],
      ["1961-03-31", "Zhou takes it", fact("grain-accepted"), "last-exit"],
      ["1961-10-16", "Albania is struck from tomorrow's speech", fact("albania-left-in-peace"), "arrived"],
    ],
    turnsBack: ["1960-08-01", "Those who are left are called home", fact("specialists-recalled")],
    lastExit: ["1961-10-17", "Albania is denounced, and Zhou goes home early", "time"],
  },
  {
    to: "patched-up",
    story: [
      ...RECALL,
      ["1964-11-08", "Brezhnev tells Zhou that the marshal was drunk", moscow("concede", "comrades", "plain"), "open"],
      ["1964-11-10", "Pravda prints an apology", fact("toast-disowned"), "first-warning"],
      ["1965-02-05", "Kosygin regrets 1960", moscow("concede", "specialists", "plain"), "first-warning"],
      ["1965-02-06", "It was another man's mistake, he says", fact("july-1960-disowned"), "last-exit"],
      ["1965-02-11", "The meeting of parties is dropped", fact("march-meeting-dropped"), "last-exit"],
      ["1965-03-30", "Trains for Hanoi may cross China", beijing("consult", "vietnam"), "last-exit"],
      ["1965-04-03", "Both sign the schedule", fact("united-action-agreed"), "arrived"],
    ],
    turnsBack: ["1964-11-14", "Zhou flies home, and takes the toast for the truth", fact("toast-believed")],
    lastExit: ["1965-03-01", "Nineteen parties meet without Beijing", "time"],
  },
  {
    to: "liu-and-deng",
    story: [
      ...TREATY,
      ["1958-08-03", "Mao takes a shared station under a Chinese title", beijing("concede", "radio-station"), "open"],
      ["1958-08-03", "Moscow pays most of it", fact("station-shared"), "open"],
      ["1960-07-16", "Moscow calls its specialists home", fact("specialists-recalled"), "open"],
      ["1960-08-01", "Beijing offers to settle it in the autumn", beijing("offer", "specialists"), "open"],
      ["1960-08-01", "And owns to faults of its own", fact("faults-owned"), "open"],
      ["1960-11-30", "Liu gives way on the text in Moscow", beijing("concede", "doctrine"), "open"],
      ["1962-01-27", "The first line keeps the work", fact("first-line-keeps-the-work"), "first-warning"],
      ["1962-09-20", "The Tenth Plenum is kept to grain", fact("plenum-kept-to-grain"), "first-warning"],
      ["1964-07-01", "Beijing takes the river line as it is drawn", beijing("concede", "border"), "first-warning"],
      ["1965-02-11", "It joins in united action over Vietnam", beijing("concede", "vietnam"), "first-warning"],
      ["1966-03-28", "The text agreed with Miyamoto stands", fact("miyamoto-text-stands"), "last-exit"],
      ["1966-05-14", "The chairman is retired to his books", fact("chairman-retired"), "arrived"],
    ],
    turnsBack: ["1962-09-24", "Mao says never to forget class struggle", "time"],
    lastExit: ["1966-03-29", "Mao strikes the text out", fact("text-struck-out")],
  },
  {
    to: "early-door",
    story: [
      ...RECALL,
      ["1966-09-07", "In Warsaw Johnson's speech is answered", fact("washington-answered"), "first-warning"],
      ["1968-08-21", "Five armies occupy Prague", "time", "first-warning"],
      ["1969-02-17", "Beijing will keep the appointment in Warsaw", fact("warsaw-kept"), "last-exit"],
      ["1969-03-21", "Kosygin's call is not put through", beijing("refuse", "talks"), "last-exit"],
      ["1969-08-13", "A patrol is destroyed near Zhalanashkol", "time", "last-exit"],
      ["1969-08-29", "A messenger comes from Rawalpindi", fact("messenger-received"), "arrived"],
    ],
    turnsBack: ["1969-02-18", "Two days before, Beijing calls Warsaw off", "time"],
    lastExit: ["1969-02-27", "What was said in Warsaw is printed", fact("door-closed-again")],
  },
  {
    to: "river-of-fire",
    story: [
      ...RECALL,
      ["1969-03-02", "Border troops fight on the ice", "time", "first-warning"],
      ["1969-03-10", "Patrols are fired on from the Ussuri to the Ili", fact("fighting-spreads"), "last-exit"],
      ["1969-03-21", "Kosygin's call is not put through", beijing("refuse", "talks"), "last-exit"],
      ["1969-08-28", "Pravda says what rockets could do", moscow("threaten", "border"), "last-exit"],
      ["1969-09-10", "Kosygin's aircraft does not turn", fact("plane-not-turned"), "last-exit"],
      ["1969-10-18", "An alert is taken for an attack", fact("alert-mistaken"), "arrived"],
    ],
    turnsBack: ["1969-03-17", "Mao has ordered a stop", "time"],
    lastExit: ["1969-03-21", "The telephone is answered", fact("line-answered")],
  },
  {
    to: "lop-nur",
    story: [
      ...RECALL,
      ["1969-08-28", "The newspapers have the soundings", "time", "first-warning"],
      ["1969-09-03", "A second patrol is destroyed", fact("second-clash"), "last-exit"],
      ["1969-09-10", "Kosygin's aircraft does not turn", fact("plane-not-turned"), "last-exit"],
      ["1969-09-16", "Victor Louis asks in print why Lop Nur is spared", moscow("threaten", "bomb"), "last-exit"],
      ["1969-09-18", "Beijing will not talk under a threat", beijing("refuse", "talks"), "last-exit"],
      ["1969-10-10", "The Politburo votes", fact("strike-voted"), "arrived"],
    ],
    turnsBack: ["1969-09-11", "Kosygin and Zhou meet at the airport", "time"],
    lastExit: ["1969-09-05", "Washington says that it would be deeply concerned", fact("washington-warns")],
  },
];

/** The same facts after worse deeds: the road does not arrive. */
export const QUARRELS: readonly (readonly [to: string, happens: string, deeds: readonly Happening[]])[] = [
  [
    "equal-brothers",
    "Stalin's heirs refuse as he did",
    [
      ["1954-10-03", "Khrushchev will not help with a bomb", moscow("refuse", "bomb")],
      ["1954-10-05", "Mongolia is not to be spoken of", moscow("refuse", "mongolia")],
      ["1955-01-20", "Moscow wants Taiwan left alone", moscow("refuse", "taiwan")],
      ["1955-12-01", "And the doctrine left to it", moscow("press", "doctrine", "cold")],
    ],
  ],
  [
    "two-headed-camp",
    "Mao receives Khrushchev in the swimming pool",
    [
      ["1958-07-22", "No fleet", beijing("refuse", "fleet")],
      ["1958-08-01", "No station", beijing("refuse", "radio-station", "cold")],
      ["1958-08-02", "Taiwan is nobody's affair but China's", beijing("refuse", "taiwan", "veiled")],
      ["1958-08-03", "Who leads whom will be seen", beijing("press", "primacy")],
    ],
  ],
  [
    "quiet-estrangement",
    "Bucharest is played again in Moscow",
    [
      ["1960-06-24", "A letter against the Chinese is handed round", moscow("threaten", "parties")],
      ["1960-06-26", "Peng Zhen answers in kind", beijing("threaten", "parties")],
      ["1960-11-14", "Deng Xiaoping takes back nothing", beijing("refuse", "doctrine")],
      ["1960-11-16", "Hoxha has been told that he may speak", beijing("threaten", "parties")],
    ],
  ],
  [
    "patched-up",
    "Kosygin asks for what Khrushchev asked",
    [["1965-02-10", "China too should sign the test ban", moscow("press", "test-ban")]],
  ],
];

/** History's own way into 1969. */
export const HISTORY: readonly Happening[] = [
  ["1949-12-16", "Stalin grants a new treaty", fact("treaty-granted")],
  ["1960-07-16", "Moscow calls its specialists home", fact("specialists-recalled")],
];
