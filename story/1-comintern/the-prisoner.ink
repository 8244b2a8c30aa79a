// December 1936: Chiang Kai-shek is held at Xi'an. Bao'an answers first, then Moscow's cable. The cable of the 16th could not be read before the 20th
// only by Mao's and Zhou's word, which is disputed: here the cipher cave says so, and Feng does not see it. The object that crosses the scene is the request
// for a reply at once.

=== the_prisoner ===
# title: The Prisoner
# date: 1936-12-13
# until: 1936-12-25
# place: Bao'an and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: wait
# slot: 1936-12
# order: beijing, moscow
# source: kotkin2017waiting
# source: short1999mao
# source: dimitrov2003diary
# source: sun2016telegram
# source: garver1991xian
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, at Bao'an. Feng Suyun tells.

= beijing
I have the wire under the lamp. It wants a reply at once. Zhang Xueliang sends it, the general who was to finish us. Yesterday at dawn, near Xi'an, his men took Chiang Kai-shek. He had run up a hill in his nightshirt. # cite: kotkin2017waiting

You, Mao Zedong, lead in these caves, beside Zhang Wentian, the party's secretary. Chiang has hunted us for nine years. {has("moved-first"):In Shanghai we moved first. He killed our people all the same.|{has("rifles-buried"):In Shanghai the pickets had buried their rifles when he came.|In Shanghai he came for our people before it was light.}} You want him to answer for it. You want his armies, too, against Japan. Somebody must speak first.

// Who is to speak first?
*   [Zhang Guotao, who is for killing him. # id: zhang-guotao-first # manner: cold]
    He needs two sentences. As an old man he called that day "an occasion to stand up and cheer." # cite: short1999mao
*   [You yourself. # id: speak-first # manner: plain # historical]
    The arrest has revolutionary meaning, you say. We should support it. We should not be seen in front of it. # cite: short1999mao
*   [Zhang Wentian, who has said nothing. # id: zhang-wentian-first # manner: none]
    He asks who rules in Nanjing on the day after. In the next cave they are singing.
-   Dead, he is a martyr, and the bombers of Nanjing, his capital, come for us. Let go, he may come himself. Moscow has not spoken. What is done now is done without it.

// What do you want done with him?
*   [Let the people judge him. # id: judged # act: refuse united-front]
    A platform, then, and witnesses. We have many witnesses. I write it out for Moscow. <i>Shenpan</i> is to try and to sentence. It is one word. Russian makes me choose.
    ~ happened("trial-asked")
*   [Send Zhou Enlai to Xi'an with terms for his release. # id: released-on-terms # act: offer united-front # historical]
    An end of the war on us. The prisoners out. Japan fought. Zhou sets off on a mule, and will go on in Zhang Xueliang's Boeing. I copy the terms twice. Nobody has said who is to sign them. # cite: short1999mao
    ~ happened("zhou-to-xian")
*   [Keep him in hand, until there is another government in Nanjing. # id: kept-as-a-lever # act: press civil-war]
    Xi'an has been a capital before. Zhang Xueliang is asked to guard him well, and to write to the provinces. Moscow is told. The wire ends as our wires do. We should like to hear its views.
*   [Ask Moscow before anything is done. # id: ask-moscow-first # act: consult united-front]
    So for now he is only to be kept. Somebody says that Moscow was asked in 1927. I carry the sheet to the radio cave. It is the shortest I have ever taken there.
-   -> DONE

// The trial may be heard any way, the terms and what is left open too. Keeping him and asking first set no fact: the last arm is true of both.
= to_moscow
{
- has("trial-asked"): Bao'an, where the Chinese party lives in caves, asks that Chiang Kai-shek, seized at Xi'an, be tried by the people. {heard("inflated"):You have me look whether the sentence has been carried out already, and I look, though I put that paper into Russian myself.|{heard("discounted"):You take it for shouting, and lay it under the others.|You walk the carpet with it twice, to the window and back.}}
- has("zhou-to-xian"): Bao'an, where the Chinese party lives in caves, is sending Zhou Enlai to Xi'an, with terms on which Chiang Kai-shek, seized there, might go free. {heard("discounted"):You ask who bargains for a man he has not caught himself.|{heard("inflated"):You lay it on top of the others and keep your hand there, and Voroshilov looks up.|You want to know what Zhou is like. I knew him in Canton: he read a paper to the end before he answered it.}}
- else: Bao'an, where the Chinese party lives in caves, means for the present only to keep Chiang Kai-shek, seized at Xi'an, and would like our views. {heard("inflated"):It is written as if somebody here had arranged it with them, and you look round the table to see who.|{heard("discounted"):Views have been requested of you before, by people who had already acted.|So there is still time. You reckon up on your fingers what hour it is there.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
It is near midnight on 14 December, and I stand by the door with the Chinese papers. I used to see Chiang daily in Canton, as upright among his guests as a gatepost in a flooded meadow. {has("lemon-said"):A lemon to be squeezed, you called him once.|You backed him in those days.} You, Stalin, want him alive, and Japan's army busy with his; without him Nanjing may fall to friends of Tokyo and Berlin. You want to know, too, whether our own people did this. Dimitrov, head of the International, is on the telephone. # cite: kotkin2017waiting

// What do you ask Dimitrov?
*   [Ask what the comrades at Bao'an want of us. # id: ask-what-they-want # manner: warm]
    A government that fights Japan, he says, and our friendship for it; and he adds that they are happy. You repeat the last word to me, for some reason, and not to him.
*   [Ask who this Wang Ming is. # id: ask-of-wang-ming # manner: cold # historical]
    Wang Ming speaks for the Chinese party here. "Who is this Wang Ming of yours? A provocateur?" There is talk of a telegram for having Chiang killed, of which Dimitrov has not heard. # cite: dimitrov2003diary
*   [Ask nothing, and let him do the talking. # id: let-him-talk # manner: none]
    He talks for some minutes, faster towards the end; through the receiver I can make out every name, and mine is not among them.
-   On the sixteenth, at twenty past seven, Dimitrov is shown in with Manuilsky, his second, and in fifty minutes the seven of you have a text. If the thing is to be Japan's work, then the caves must spare a man {has("obedience-paid-for"):who shot their people while they obeyed you|who has shot their people}; if you say nothing, Nanjing will go on believing that it was ours. # cite: kotkin2017waiting

// What does the cable say?
*   [That the comrades on the spot must judge. # id: theirs-to-judge # act: offer civil-war]
    Two lines. I am asked for the Chinese of <i>on the spot</i>, which is shorter than ours, and then asked whether it can be taken to mean anything else.
*   [That it helps Japan, and is to be settled peacefully. # id: peaceful-solution # act: press united-front # historical]
    Whatever Zhang intended, it helps Japan; they are to stand "decisively for a peaceful resolution of the conflict", on four terms, and to confirm at once that they have this. It does not say: free him. # cite: kotkin2017waiting # cite: sun2016telegram
    ~ happened("xian-cable")
*   [Which terms Moscow could speak for in Nanjing. # id: terms-of-ours # act: consult united-front]
    An end of the campaigns against the Red Army, and some ministers who would fight: for so much our embassy might put in a word. The prisoner himself is left to those who have him, and Molotov asks who would care to sign that.
    ~ happened("xian-terms")
*   [Nothing yet; and have Chiang's son made ready to go home. # id: son-for-the-father # act: offer comrades]
    He has lived among us for years, and what is done with him has always been yours to say. They bring me his file, to see how his Chinese is; he writes it as one writes who has had nobody to write to.
    ~ happened("son-sent-home")
-   -> DONE

// The two cables without a fact leave the man to Bao'an: the last arm is true of both.
= to_beijing
{
- has("xian-cable"): Moscow's cable of the sixteenth cannot be read, says the cipher cave. I am shown it on the twentieth. The deed helps Japan. It is to be settled peacefully. {heard("inflated"):You say Chiang's name, and then a word about Moscow that I leave where it is.|{heard("discounted"):You look for what is new in it, and find the date.|You go through its four terms with your thumb. They could be ours.}} # cite: sun2016telegram
- has("son-sent-home"): Moscow says nothing of Chiang. His son, in Russia, is being got ready for home. {heard("inflated"):They are paying the ransom themselves, you say.|{heard("discounted"):You count up how old he must be by now.|Zhang Wentian says that a father will notice it. You nod.}}
- else: Moscow's cable is short. What becomes of Chiang is left to us. {heard("inflated"):You read it for the hook.|{heard("discounted"):Then whom may we blame, somebody asks. You do not laugh.|You send it round the caves without a note.}}
}
On the twenty-fifth he is flown out of Xi'an. {has("trial-asked"):The witnesses are still on my list.|I hear the engine only in the telling.}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Bao'an rejoiced. Zhang Guotao and others asked for Chiang's death, Mao for the judgement of the people. # cite: short1999mao
On 14 December Stalin telephoned Dimitrov; on the 16th a cable was drafted in his office. It asked for a peaceful settlement on four terms, and did not order Chiang's release. # cite: kotkin2017waiting # cite: sun2016telegram
On the 18th Mao wired that it could not be deciphered, and on the 20th acknowledged it; the party had called for peace on the 19th. # cite: sun2016telegram
On the 25th, for promises by word of mouth, Chiang was flown out. Zhang Xueliang went with him, into arrest. # cite: kotkin2017waiting
-> DONE

= quarrel
John Garver lets Moscow's word turn the party; Yang Kuisong, whom his critics attack for it, has it turn for its own reasons and finds the cable truly garbled; Sun Guoda argues that Mao used the garble to win time. Stephen Kotkin doubts that there was a telegram to have Chiang killed. # cite: garver1991xian # cite: ouyang2008garble # cite: sun2016telegram # cite: kotkin2017waiting
-> DONE

= questions
The party called for peace a day before it owned to having read the cable. Who decided that Chiang should live?
-> DONE
