// It did not happen: the camp has had two heads since November, and one of them is about to open fire. Wires, some of them not sent. The
// object that crosses the scene is the line of type with two names in it.

=== word_before_the_guns ===
# title: Word before the Guns
# date: 1958-08-20
# until: 1958-08-25
# place: Beidaihe and Moscow
# chapter: de-stalinization
# kind: counterfactual
# stage: outline
# shape: wire
# slot: 1958-09
# order: beijing, moscow
# when: has headship-shared
# when: stands road first-warning
# source: yan2006jinmen
# source: khrushchevmao1959discussion
# source: garver2016quest
# source: zagoria1962conflict
# source: chen2001maos
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The sea at Beidaihe is flat, and the cipher clerk has sand in his book. On the eighteenth you, Mao, fixed the day. On the twenty-third the guns of Fujian open on Jinmen, Chiang Kai-shek's island. By last November's text the camp has two heads, Moscow and Beijing. {has("two-heads-asked"):You asked for the second.|The second was Khrushchev's present.} You want to strike when you choose. You would rather not be found asking. # cite: yan2006jinmen

{has("shelling-untold"):This month Khrushchev sat with you in Beijing. You talked about steel.|This month Khrushchev sat with you in Beijing. You gave him the island's name, and no day.} {has("restraint-urged"):In 1955 Moscow urged restraint over the same rocks.} If a word goes to him now, somebody has to carry it.

// If a word goes, who carries it?
*   [Use Liu Xiao, your ambassador there. # id: liu-xiao-reads # manner: plain # historical]
    He reads aloud, in a clear voice. Whoever is in the room will have heard it.
*   [Use a Soviet adviser, who may come upon the lorries. # id: past-the-lorries # manner: veiled]
    There is one who takes a walk before supper. The lorries can be sent by that road.
*   [Use Antonov, of their embassy, asked down to swim. # id: asked-to-swim # manner: warm]
    He can be here by the afternoon train. A towel is found for him.
-   Tell him, and he may say no. You would fire all the same, and he would have forbidden it. Tell him nothing, and there is one head with a secret and one with a title. The clerk blows the sand off a clean page.

// Does Moscow hear the day?
*   [That something is coming. # id: that-something-comes # act: hold taiwan]
    I am to find the verb. <i>Gotovitsya</i>: something is being prepared. By whom, Russian need not say. You are pleased with it. The wire has four lines. Three of them are harvest.
    ~ happened("jinmen-hinted")
*   [Nothing. A head has its own hands. # id: nothing # act: refuse taiwan]
    The clerk shuts his book. You go down to the water. Peng Dehuai, your defence minister, asks me if that was all. He has to shout it, because of the waves.
    ~ happened("jinmen-kept-secret")
*   [The day, and the hour. # id: the-day-and-the-hour # act: consult taiwan # historical]
    Also what is not to be hit, which is any American ship. I put the hour into Moscow time and work it back again. You ask what he will be doing then. Eating, by my reckoning, at his dacha.
    ~ happened("jinmen-announced")
*   [The day; and that his warning should go out with it. # id: ask-him-to-join # act: press treaty]
    The day, and under it a request. When the guns are heard, let Moscow be heard in Washington the same night. And if he is asleep, asks Peng Dehuai, your defence minister. Then he is to be woken. I look for a polite word for that.
    ~ happened("jinmen-announced")
    ~ happened("joint-warning-asked")
-   -> DONE

// With a request it presses, the bare day consults; a hint is a hold (never discounted); the last arm is silence, a refusal.
= to_moscow
{
- has("joint-warning-asked"): From Beidaihe, where Mao Zedong spends August, comes a day: on the twenty-third he shells Jinmen, an island of Chiang's; and beside his guns he would like your warning to Washington. {heard("inflated"):You ask whether you are being consulted or conscripted.|{heard("discounted"):You hear the day, and do not seem to hear the request.|You look for an hour, and find only the day.}}
- has("jinmen-announced"): From Beidaihe, where Mao Zedong spends August, come a day and an hour, at which he will shell Jinmen, an island of Chiang's. There is no request in it; I hold the sheet to the light all the same. {heard("inflated"):Then you have been asked, you say, and may answer.|{heard("discounted"):You want to know how long he has had that day in his pocket.|You take your watch off and lay it on the wire.}}
- has("jinmen-hinted"): From Beidaihe, where Mao Zedong spends August, come four lines, of which three are harvest, and in the fourth something is being prepared. {heard("inflated"):You have it taken round the general staff, with the verb underlined, and nobody there goes home.|You suppose that it is another record in pig iron, and send it down to the economists.}
- else: From Beidaihe, where Mao Zedong spends August, there is nothing at all until the Saturday, and then it is the agencies that have it: guns, and an island of Chiang's. {heard("inflated"):Those shells were addressed to you, you hold, and only fell on an island.|{heard("discounted"):Some general of theirs has been in a hurry, you suppose, and ask which.|You ask when he knew it. I say, by the look of it, in July.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
The compositors at <i>Pravda</i> keep the line standing in its frame, since it is wanted nearly every day: headed by the Soviet Union and China, two names of one size, and I have been shown it as a man who would be interested. You, Khrushchev, put in the second last November. That week Mao Zedong spoke to a full hall of losing half of mankind. {has("jinmen-announced"):Now you know his day.|{has("jinmen-hinted"):Now you know that there is something to know.|Now you know what the agencies know.}} {has("speech-unannounced"):He was not asked about your speech on Stalin, and has never said that he has forgotten.|He was asked about Stalin before you spoke, and this is not less.} You want the camp to hold with two, having said that it would; what you will not have is to be taken into a war by the other. We have a saying about two bears and one den, and I notice how carefully it is not used. # cite: mao1957unedited

// Whom do you see about it first?
*   [See the Presidium, fetched from their dachas. # id: the-presidium # manner: plain # historical]
    They come in with sunburnt foreheads, and one of them asks, not of you, which head is in session.
*   [See Malinovsky, your defence minister, alone. # id: malinovsky-alone # manner: veiled]
    He brings a chart of the Strait, and spreads it with the land side towards himself.
*   [Have Liu Xiao, the Chinese ambassador, to tea. # id: tea-with-liu-xiao # manner: warm]
    He drinks two glasses, and praises the lemon; if there is more to know than you do, it is behind the glass.
-   Stand beside him, and what he does next is yours as well. Stop him, and there is one head and a disobedient one. Do nothing, and each capital can make of it what it needs.

// What do you do with the day, or without it?
*   [Have the next text read one head again. # id: one-head-again # act: press primacy]
    It is done from below: the compositor has his order before the Presidium has its minute. He lifts the second name out of the frame with a bodkin, and asks me, since I am there, whether to melt it.
    ~ happened("headship-taken-back")
*   [Stand beside him, before anybody asks. # id: stand-beside-him # act: offer taiwan # historical]
    {has("jinmen-announced"):It is drafted for the day itself, and lies signed in a drawer until then.|It is drafted in an hour, and you sign it standing up.} Whoever goes to war with China over an island, Washington will read, has us to reckon with. I make the Chinese for their ambassador, who reads it with his hat on.
    ~ happened("jinmen-backed")
*   [Keep quiet, and move two submarines. # id: keep-quiet # act: hold taiwan]
    They put out from Vladivostok after dark, with envelopes that are to be opened at sea. To Beijing goes nothing, so that I have an evening to myself, and spend it at the window of the cipher room.
*   [Forbid it. # id: forbid-it # act: refuse taiwan]
    {has("jinmen-announced"):He is not to fire.|{has("jinmen-hinted"):Whatever is being prepared is not to be done.|He is to cease fire.}} I have had to put many things to them since 1920, and never before that verb without a please. You look at the clock, and say that it may go as it is.
    ~ happened("jinmen-forbidden")
-   -> DONE

// One head presses; standing beside is an offer; forbidding refuses; the two submarines (the last) are a hold, never discounted.
= to_beijing
{
- has("headship-taken-back"): <i>Pravda</i> of the twenty-fifth comes by air. The camp is headed by the Soviet Union. I look for us in the next line. {heard("inflated"):You ask how long a head lives that has been cut off in print.|{heard("discounted"):A printer was short of space, you say.|You have last week's fetched, and lay the two side by side on the sand.}}
- has("jinmen-backed"): The smoke is still on the island. Moscow has spoken in Washington already. {heard("discounted"):The verb is reckon with, I say. You look for how.|{heard("inflated"):You turn to your defence minister. He may bring out the other map.|You have it read again outside, where the cipher clerk can hear it.}}
- has("jinmen-forbidden"): One line comes from Moscow, and it forbids. I give it to you on the beach. In Fujian the guns are firing. {heard("inflated"):And to those who go on, what does he do? It is only one line.|{heard("discounted"):It was written for the Americans, you say, and wade in.|You have me say it in Russian as well. Then you nod.}}
- else: From Moscow there is no word. Two submarines have left Vladivostok, we hear. Nobody says for where. {heard("inflated"):You have the coast watched for them, from Dalian down.|You look at the sea for a time. Nothing is on it but a boy with a net.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The camp had one head. Mao himself had told students in Moscow in November 1957: "The Socialist camp must have a head, and that head is the Soviet Union". # cite: time1957whoop
The shelling was decided at Beidaihe on 18 August 1958 and began on the 23rd, three weeks after Khrushchev had been in Beijing. # cite: yan2006jinmen
In 1959 Khrushchev complained that he had not been told; Mao and Zhou answered that a Soviet adviser had been. Mao also said that the two had not discussed it. # cite: khrushchevmao1959discussion # cite: garver2016quest, p. 155 # cite: yan2006jinmen
Moscow sent Gromyko to ask, and warned Washington on 7 September. # cite: zubok1995promise
-> DONE

= quarrel
Donald Zagoria, writing early, thought that the two might have led together. Chen Jian answers that Mao's revolution at home needed tension abroad, so that to be asked beforehand would have spoiled the use of it. Vladislav Zubok shows a Moscow that learned of the guns late and made the best of them. # cite: zagoria1962conflict # cite: chen2001maos # cite: zubok1995promise
-> DONE

= questions
If an ally may forbid, is telling him still telling? What could each have gained from a rule about it?
-> DONE
