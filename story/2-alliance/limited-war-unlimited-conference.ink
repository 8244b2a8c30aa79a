// January to April 1955: a small war for small islands, and a conference. The object that crosses the scene is the map of the Strait, which each
// capital has, with names on it in an interpreter's hand. The rooms are invented; Yijiangshan, Bandung and what Moscow printed are not.

=== limited_war_unlimited_conference ===
# title: Limited War, Unlimited Conference
# date: 1955-01-18
# until: 1955-04-23
# place: Beijing and Bandung
# chapter: alliance
# kind: pillar
# stage: outline
# shape: map
# slot: 1955-01
# order: beijing, moscow
# source: chen2001mao
# source: zhang1992deterrence
# source: westad1998brothers
# source: kulacki2020strait
# source: shenxia2012aid
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The map covers two tables. I have put the Russian names beside ours, for their advisers. At Yijiangshan I had to write on the sea. It is 18 January 1955. The island has been taken. # cite: zhang1992deterrence

You, Mao, had Jinmen shelled in September, Chiang Kai-shek's island off Fujian. In December Washington signed a treaty with him all the same. You want his small islands, and that treaty to look worth little. You do not want the Americans in it. {has("moscows-man-leads"):Another man holds your office. The map was brought to you.} {has("ships-asked"):In 1949 you asked Moscow for ships to go to Taiwan.|{has("taiwan-put-first"):In 1950 you put Taiwan before Korea.}} {has("bomb-asked"):In the autumn you asked for the bomb. You were told of an umbrella.|{has("shield-asked"):In the autumn you asked their soldiers to stay at Port Arthur, because of this.}} Moscow itself has not been told yet.

// What is Moscow told of today?
*   [The hour it began, and the hour it ended. # id: the-hours # manner: plain]
    I type them one under the other. Their attaché asks me for the hour before the first.
*   [That the aim is limited. # id: aim-is-limited # manner: veiled # historical]
    <i>Youxian</i>, limited. The Russian wants to know by what. I leave it as it is. # cite: westad1998brothers
*   [Nothing, until it asks. # id: until-it-asks # manner: cold]
    Their advisers can count aircraft for themselves. They look at me, and put away their notebooks.
-   Each island farther down has more Americans behind it. Stop soon, and Chiang has lost some rocks. Go on, and you find out what an ally is for. London, New Zealand and, more softly, the Indians want a ceasefire. It would leave two Chinas, and water between. In April Asia and Africa meet at Bandung. You are asked. Moscow is not. # cite: chen2001mao

// Where does the pencil stop?
*   [At the small islands; then talks, at Bandung. # id: small-islands-then-talks # act: consult taiwan # historical]
    The pencil goes round the Dachens, and lies down. Zhou Enlai, your premier, is to have one sentence ready. China wants no war with the Americans, and will sit down with them. He tries how long it takes to say. # cite: chen2001mao
    ~ happened("bandung-spoken")
*   [At Jinmen, at the mouth of our own harbour. # id: at-jinmen # act: press taiwan]
    The Fujian command has too few boats and no airfield. You ask how wide the water is. I have it in versts, from an old Russian chart. You tell me to read it out again in li.
    ~ happened("jinmen-tried")
*   [Wherever Moscow's word in writing covers. # id: ask-for-his-bombs # act: press treaty]
    {has("treaty-granted"):The treaty speaks of Japan, and whoever is allied with it. Does that reach an island?|The old treaty speaks of Japan. Does it reach an island?} You want yes or no. I look for a Russian question that cannot be answered with a paragraph.
    ~ happened("umbrella-asked")
*   [Where the ceasefire would have it. # id: take-the-ceasefire # act: concede taiwan]
    Peng Dehuai, the defence minister, asks where that is. Down the middle. He lays the ruler there himself. You draw it, and the point breaks off Fujian. Nobody hands you another.
    ~ happened("ceasefire-taken")
-   -> DONE

// The ceasefire (the last) is a concession, never inflated; the rest may be heard any way.
= to_moscow
China is taking small islands from Chiang Kai-shek, and did not ask you.
{
- has("bandung-spoken"): Mao Zedong will stop at the small islands, wires Yudin, your ambassador, and in April, at Bandung, Zhou is to offer the Americans talks. {heard("inflated"):At Bandung, says Molotov, where we have no chair; and whom else do they mean to sit down with?|{heard("discounted"):Let him have his airing, says Khrushchev.|Molotov, who had Zhou beside him at Geneva for three months, says that he will do it well, and says it without pleasure.}} # cite: westad1998brothers
- has("jinmen-tried"): Mao Zedong means to have Jinmen, wires Yudin, your ambassador, which can be seen from their own beach. {heard("inflated"):He means to have us there too, you say, and send to ask where the American carriers are.|{heard("discounted"):He has meant to since September, says Bulganin, and he has no boats.|I lean over and write the name in; you all look at what lies round it.}}
- has("umbrella-asked"): Mao Zedong asks, in writing, and wants it in writing, what your word to him covers. {heard("inflated"):He has an island in mind, you decide, and somebody says which.|{heard("discounted"):It is for their archives, says Molotov.|The question is one line long, in Suyun's Russian; I know how long she must have looked for it.}}
- else: Mao Zedong will take the ceasefire, wires Yudin, your ambassador, and have the line down the middle of the Strait. {heard("discounted"):Till the typhoons are over, says Bulganin.|You have me draw it on your sheet as well; I ask, solid or broken.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin's heirs, with Malenkov in his last weeks. Ilya Vetrov tells.

= moscow
The Strait of Taiwan has come on one sheet, printed by the Americans, and I put Russian to islands whose names are longer than they are. You are still Stalin's heirs, in the last days of January: Malenkov, the premier, to whom fewer people speak on the stairs each morning; Molotov, Bulganin, Khrushchev. Washington's Congress has voted its President what he may need to hold Taiwan. You want Mao Zedong covered, and no one of ours shot at. {has("air-cover-withheld") and not has("air-cover-over-the-front"):He went into Korea once without your aircraft, and you have not heard the last of it.} {has("bases-returned"):In the autumn he was given back everything that rankled, and this has come with the thaw.} # cite: zhang1992deterrence

// What is put on your own map?
*   [What the Americans would hold. # id: shade-theirs # manner: plain # historical]
    I shade Taiwan, and the Penghu islands beside it. At Jinmen I lift the pencil, because they have not said.
*   [How far our own aircraft reach. # id: our-aircraft # manner: cold]
    It makes a curve. Bulganin looks at where it passes, and lays his spectacles on the place.
*   [Nothing. Let it lie there clean. # id: leave-it-clean # manner: none]
    It is a handsome sheet, and for a quarter of an hour everyone discusses the paper.
-   Cheer him on, and it is your war by the summer. Hold him back, and he will ask who holds the other. It is the place of a godfather at a village fight, who must be heard to shout, and stays on his side of the fence.

// What do you say while it goes on?
*   [Applaud, and promise nothing exact. # id: applaud-exactly-nothing # act: hold taiwan # historical]
    <i>Pravda</i> gives it four columns: the just cause of the Chinese people. I have to see that a cause in our paper is not a promise in theirs, and for <i>support</i> I find a word that can be said sitting down. # cite: westad1998brothers
    ~ happened("applauded")
*   [That ten powers should confer. # id: a-conference # act: consult taiwan]
    Molotov reads out his ten. Chiang has no chair, though there are some for his friends. I letter the cards for a table that is nowhere yet, and there is a discussion whether China comes under K, as with us, or under C.
    ~ happened("strait-conference")
*   [In private, that islands are not worth it. # id: restrain-him # act: press taiwan]
    Yudin is to say it over a map, kindly, with no one else there: an island that one can see across is not worth a city that one cannot. I make the Chinese so gentle that I have to put the negative in again.
    ~ happened("restraint-urged")
*   [Offer a reactor, and say so in public. # id: a-reactor # act: offer bomb]
    It is to be announced to the whole world: a reactor, for China, for peace. <i>Peaceful</i> stands in each sentence, and in the last one twice. {has("atom-asked"):He did ask for it, you remind one another.|Bulganin asks which sentence the Americans will read first.}
    ~ happened("reactor-given")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

// The applause (the last) is a hold, never discounted; the rest may be heard any way.
= to_beijing
{
- has("strait-conference"): Molotov proposes that ten powers confer on the Strait. Chiang is not among them. His friends are. {heard("inflated"):You ask who sits in judgment, and over whose province.|{heard("discounted"):He was happy at Geneva, you say.|You have me write the ten round the edge of the map. There is room.}}
- has("restraint-urged"): Yudin, their ambassador, spreads a map of his own over ours. An island is not worth a city, he says. He says it kindly. {heard("inflated"):Whose city, you ask. He had not meant one in particular.|{heard("discounted"):You draw him out on Kant. He stays an hour.|You fold his map along the Strait. You give it back to him.}}
- has("reactor-given"): All their papers have it at once. There will be a reactor, for China, for peace. {heard("inflated"):You wonder what Washington is to understand by it.|{heard("discounted"):How large? I do not know the word for so small.|Qian Sanqiang, who knows such machines, has come without his hat. He asks for the Russian.}}
- else: <i>Pravda</i> comes with four columns for us. I look in them for a verb in the future tense. {heard("inflated"):You say that you can hear who is keeping his hands in his pockets.|There is none. It will do, you say. You have the page laid under the map, for the damp.}
}
-> DONE

= record
Yijiangshan fell on 18 January 1955. The Formosa Resolution was signed on the 29th; Chiang's men left the Dachens in February. # cite: zhang1992deterrence # cite: chen2001mao
Moscow applauded, and promised nothing exact. It also offered its allies help with the peaceful atom; two days after Beijing had begun, on 15 January, its own programme. # cite: westad1998brothers # cite: stl56Atomic # cite: shenxia2012aid
On 23 April at Bandung Zhou said that China wanted no war with the United States, and offered talks. The firing died down in May; ambassadors met at Geneva from 1 August. # cite: chen2001mao
That spring Washington had weighed using nuclear weapons. # cite: kulacki2020strait
-> DONE

= quarrel
Zhang Shu Guang and Chen Jian see a treaty to be spoilt and a people to be roused; He Di and Gong Li stress defence. Gordon Chang shows how near nuclear weapons came to use. Gregory Kulacki argues that the threats were not needed and did not work. # cite: zhang1992deterrence # cite: chen2001mao # cite: westad1998brothers # cite: kulacki2020strait
-> DONE

= questions
Beijing fought for the small islands without asking its ally, and its ally covered it. Who had more reason afterwards to think that this could be done again?
-> DONE
