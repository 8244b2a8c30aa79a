// September 1958: the guns have been firing at Jinmen for two weeks, and Gromyko brings the draft of a letter to Eisenhower. The object
// that crosses the scene is a map on which the island can hardly be found.

=== a_noose_for_two ===
# title: A Noose for Two
# date: 1958-09-06
# until: 1958-10-06
# place: Beijing and Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: map
# slot: 1958-09
# order: beijing, moscow
# source: yan2006jinmen
# source: zubok1995promise
# source: cpsu1958letter
# source: zhang1992deterrence
# source: frus1958strait
# source: westad1998brothers
# source: garver2016quest
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
On your table are a map of Fujian and a Russian letter. Gromyko, the Soviet foreign minister, has brought the letter in secret. It is a draft, from Khrushchev to Eisenhower. You, Mao, want five or six people to go through it this morning, and Zhou Enlai, your premier, first. I have the Chinese to check. # cite: yan2006jinmen

Since 23 August you have shelled Jinmen, an island in sight of our coast, held by Chiang Kai-shek. Two hours the first day, nearly 30,000 shells. {has("shelling-untold"):Khrushchev, your guest three weeks before, had heard nothing of it.|Khrushchev had had the island's name from you, and no day.} {has("jinmen-tried"):In 1955 you went for it, and it is still Chiang's.} You want Chiang punished, and to learn what America will fight for. No American ship is to be hit. Gromyko waits for a word on the draft. # cite: yan2006jinmen # cite: zhang1992deterrence

// What do you say of the draft?
*   [That it is very good, and two weeks old. # id: two-weeks-old # manner: cold]
    I keep that order. At the second half he stops writing.
*   [That nine-tenths of it is right. # id: nine-tenths # manner: plain # historical]
    Zhou takes the other tenth to Gromyko. It goes on half a sheet. # cite: yan2006jinmen
*   [That you thank him for all of it. # id: thank-for-all # manner: warm]
    Gromyko had a pen ready for changes. He screws the cap back on.
-   Dulles, their secretary of state, threatened on the fourth, and left a door open. Take the island, and Americans may die there. Drive Chiang off it, and he has Taiwan and no more. Somebody will call that a country. Stop, and Dulles will say that it was he.

// What do you do with the island?
*   [Land on it. # id: land-on-it # act: threaten taiwan]
    Ye Fei, who commands the guns, asks for boats and a week without a moon. They come down the rivers by night. On the third morning there are aircraft, very high, going round and round.
    ~ happened("landing-readied")
*   [Shell until they go. # id: force-them-off # act: press taiwan]
    By day and by night now, and the jetties first. They are to be hungry, and then gone. Gromyko asks where to. I render it. To Taiwan, says Zhou, for the present. Your hand is over that part of the map.
    ~ happened("evacuation-pressed")
*   [Leave it where it is, round America's neck. # id: leave-it-round-his-neck # act: hold taiwan # historical]
    No landing, and no peace. The Americans can be talked to in Warsaw. You call the island <i>jiaosuo</i>, and ask for the Russian. <i>Petlya</i>, I say. It is a noose. It is also what holds a button. Gromyko copies it out.
    ~ happened("noose-left")
*   [Ask Moscow what it would do, before going on. # id: ask-what-he-would-do # act: consult taiwan]
    Zhou puts it to Gromyko before he flies. If the Americans come? If they use the bomb? It will be reported, says Gromyko. Until there is an answer the guns are to rest. The crews are let down to the water to bathe.
    ~ happened("moscow-asked-on-jinmen")
-   -> DONE

// A landing threatens (never inflated); the noose is a hold (never discounted); the last arm is Beijing's question.
= to_moscow
Gromyko, your foreign minister, has been to Beijing and back in secret.

{
- has("landing-readied"): While he flew, the general staff counted boats on the beaches opposite Jinmen, Chiang's island, and I am to say what the Chinese papers write about boats, which is nothing. {heard("discounted"):Who means to land does not let himself be photographed, you say.|You want the distance to the nearest American ship, and do not sit down until you have it.}
- has("evacuation-pressed"): They will go on shelling Jinmen, he reports, until Chiang's people leave it. {heard("inflated"):You push the map away. He has left you nothing to say to him, nor to anybody.|{heard("discounted"):They have been at it two weeks, and who has left? You draw the map nearer.|Dulles would be glad of it, you say, and look for a moment almost sorry for Mao.}}
- has("noose-left"): Jinmen stays as it is, with Chiang's people on it, and there is a word for that, which he has in both languages on a slip: noose. {heard("inflated"):You put a finger inside your collar, and ask whom they mean.|You ask how long a man can stand holding the end of a rope.}
- else: He has brought a question about Jinmen, Chiang's island: if the Americans come, with the bomb or without, what would you do? {heard("inflated"):You want it in Chinese too, as though it might be shorter there, and less like a bill.|{heard("discounted"):You ask what they will do meanwhile. Rest, says Gromyko; and you want to know from what.|You do not answer at once, and Gromyko, who had expected you to, puts his glasses away.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
We had the guns from the news agencies, on a Saturday, and I was sent for to say what island it was and could not find it on the wall. {has("told-by-the-guns"):You, Khrushchev, had been Mao's guest three weeks before, and he had talked to you about steel.|You, Khrushchev, had had its name from Mao, and taken it for one of many.} Last November he told the parties how many might die in a war, and that it would not be the end. {has("war-talk-answered"):You answered him in front of them, and are waiting still to hear what he made of it.|Nobody answered him.} {has("treaty-granted"):By the treaty of 1950 his war is yours.|Treaty or none, in every newspaper his war is yours.} {has("consultation-agreed"):By November's page he was to ask first.} You do not want it for an islet, nor to be seen to look on. # cite: mao1957unedited # cite: zubok1995promise

// Whom do you have in to the map?
*   [Have in Malinovsky, your defence minister, with a ruler. # id: malinovsky-measures # manner: plain]
    He lays it from Jinmen to the coast, and once is enough; from Vladivostok to Jinmen he has to lay it down again and again.
*   [Have Gromyko in, on how they sounded. # id: how-they-sounded # manner: none # historical]
    Calm, he says. Zhou Enlai told our embassy that Taiwan itself is not meant, and that China would bear a war alone. You ask how. # cite: zubok1995promise
*   [Ask me what the Chinese is for a bluff. # id: the-word-bluff # manner: veiled]
    I offer two, one from the card table and one from the opera, and you ask which of them is played with real swords.
-   The letter to Eisenhower is still open. An ally can pull one in as a drunkard does in the streets of Irkutsk, by the sleeve and singing. Say little, and Washington may think him alone, and so may he. Say much, and it is your rockets that Eisenhower has to answer.

// What do you write to Eisenhower?
*   [That ten powers should meet, India among them. # id: a-summit # act: consult taiwan]
    Great powers and Asian ones, and for China one chair with Beijing's card on it. I ask what is to be done if the Americans bring another card. Then, says Gromyko, we shall all be home for the holiday.
    ~ happened("summit-proposed")
*   [That ten powers should meet; and to Beijing, to stop. # id: and-to-beijing-too # act: press taiwan]
    There are two envelopes, and the second is mine. Russian has one verb for it and Chinese has four; I take the one that is used to a carter, and put it where you had it, in the second paragraph, after the greetings.
    ~ happened("beijing-restrained")
*   [That an attack on China is an attack on us. # id: an-attack-on-us # act: offer treaty # historical]
    So it stood in the draft that went to Beijing, and so you leave it, and have it read out once more. On the stairs an adjutant, of whom I know nothing, asks if I have family in Vladivostok. # cite: zubok1995promise
    ~ happened("warning-sent")
*   [The same, and promise Beijing to come even for small bombs. # id: even-if-small-bombs # act: concede treaty]
    Small ones, Malinovsky explains, are meant for harbours and for troops, and until tonight they were in nobody's sentence. Now they are in one of yours, to Beijing. I must ask a colonel for the Chinese, who asks what I need it for. # cite: cpsu1958letter
    ~ happened("umbrella-stretched")
-   -> DONE

// The warning is an offer, the ten consult, stop presses; the small bombs (the last) are a concession, and never inflated.
= to_beijing
{
- has("warning-sent"): Moscow has written to Eisenhower. To attack China is to attack the Soviet Union. {heard("discounted"):You ask for the date. The seventh, I say. Dulles spoke on the fourth.|{heard("inflated"):You have it read to the marshals. One of them unrolls the map again, as far as Taiwan.|You read it through without a mark. It can be printed, and large.}}
- has("summit-proposed"): Moscow has written to Eisenhower. Ten powers should meet, with India. {heard("inflated"):Ten, you say, to sit over one county of Fujian.|{heard("discounted"):And who would be in the chair? I look. It does not say.|You read down the ten. You stop at the fourth, and go on.}}
- has("beijing-restrained"): Two letters from Moscow. The one to Eisenhower is long. Ours is short, and says stop in the second paragraph. {heard("inflated"):You fold it along that line, and ask which shore it was written on.|{heard("discounted"):You pass over the line. It is the greetings that you go back to.|You read out the verb. It is Vetrov's choice. I would have taken a softer one.}}
- else: Two letters from Moscow. To attack China is to attack the Soviet Union, Eisenhower is told. We are told more. They would come even if the bombs were small. {heard("discounted"):There will be no bombs, you say. You sign the thanks without reading them.|You dictate thanks. They are warm. I am to see that they are as warm in Russian.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Gromyko was in Beijing on 6 and 7 September 1958; Mao judged about nine-tenths of the draft right, and the warning went to Eisenhower on the 7th. # cite: yan2006jinmen # cite: zubok1995promise
A harsher letter of the 19th Washington sent back unanswered. # cite: frus1958strait
On the 27th Moscow wrote to Beijing that it would not stand aside even from tactical bombs; to withhold aid would be "a crime before the world working class". # cite: cpsu1958letter
Mao thanked warmly. Talks went on in Warsaw; from 25 October the guns fired on odd days only. # cite: zhang1992deterrence
-> DONE

= quarrel
Gromyko's memoir has Mao wishing to let the Americans deep into China and then to have them bombed; the letter of 27 September reports Zhou otherwise, and Yan Mingfu, who interpreted, denies it. Vladislav Zubok takes the nuclear promise for posture, after the peak; Odd Arne Westad reports rebukes in private. # cite: yan2006jinmen # cite: zubok1995promise # cite: westad1998brothers
-> DONE

= questions
Beijing said later that Moscow's warning came when the danger was over. Is a warning worth less for that, or was it what ended the danger?
-> DONE
