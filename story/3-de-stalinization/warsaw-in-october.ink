// October 1956: columns on the roads to Warsaw, a corridor in Moscow, a bed in Beijing. When exactly each thing happened is disputed, so no
// hour is given. The object that crosses the scene is a chair.

=== warsaw_in_october ===
# title: Warsaw in October
# date: 1956-10-19
# until: 1956-10-24
# place: Warsaw, Moscow and Beijing
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: corridor
# slot: 1956-10
# order: moscow, beijing
# source: malin1996notes
# source: persak2006poland
# source: shen2005october
# source: shizhe1991juren
# source: wureview2006pyjamas
# source: chen2001maos
# source: garver2016quest
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
In the Kremlin they have put chairs out in the corridor for those who may be wanted, and I have had one since the afternoon, next to the man for Polish, who has been in four times and now sits with his eyes shut. Generals go past in dress uniform; they had it on in Warsaw, seven of them, where nobody had invited them. # cite: persak2006poland

You, Khrushchev, flew there too, on the nineteenth, because the Polish party was choosing Gomulka, whom you had not chosen. You want Poland kept, and the road through it to Germany; you do not know if its army would shoot. {has("asked-about-parties"):In spring you asked Mao about the Poles, and so he has an opinion ready.|{has("verdict-reprinted"):In spring you let Pravda print Mao's view of Stalin; of his view of Poland you know nothing.|Mao has been told nothing yet.}}

// Whom do you come out into the corridor to hear?
*   [Hear Zhukov, the defence minister, on the roads. # id: hear-zhukov # manner: plain]
    He gives it in hours, and then, which you had not asked for, the Polish divisions along the way, by number.
*   [Hear Molotov, Stalin's old foreign minister. # id: hear-molotov # manner: cold # historical]
    It has gone far enough, he says, in one sentence, and standing; one would like to be as sure of anything as he is of Poland, which he has helped to settle before. # cite: malin1996notes
*   [Ask me what Mao would call it. # id: ask-what-mao # manner: warm]
    <i>Daguo shawenzhuyi</i>, I say, the chauvinism of a great power, and you count it off: six syllables, and no way to shorten it.
-   Go in, and it may be over by morning, or you may have Poles to fight, with everyone looking on; stop, and next week there will be somebody else in some other capital who saw you stop. It is like sitting in a cart on one of our roads in the thaw: he who neither whips the horse nor gets down has decided as well.

// The columns stand outside Warsaw. What now?
*   [Halt them, and ask Beijing to send somebody. # id: halt-and-ask # act: consult parties # historical]
    "We should refrain from military intervention", you tell the others. "We need to display patience." Then at last I am wanted, for a dozen lines to Beijing, and the man for Polish opens one eye and wishes me luck. # cite: malin1996notes
    ~ happened("liu-sent-for")
*   [Let them go on a little. # id: go-in # act: threaten parties]
    Nothing is written down about it. A colonel comes out for a map with the Vistula bridges on it, and, some hours later, another brings it back, folded differently.
    ~ happened("warsaw-entered-nearly")
*   [Settle it with Gomulka, and tell the others. # id: settle-with-gomulka # act: hold parties]
    The man for Polish goes in with his chair, since it will take the night. What I am given is for all the fraternal parties alike, and the place for the addressee is blank.
*   [A declaration: no party commands another. # id: a-declaration # act: offer parties]
    You dictate it walking. Kaganovich asks whether that was ever in doubt, and nobody at the table looks at him; the typist, who is thorough, asks me whether <i>elder brother</i> should now come out of the greeting.
    ~ happened("equality-declared-early")
-   -> DONE

// The request consults, the declaration offers, the march threatens and is never inflated; the settlement is a hold, never discounted.
= to_beijing
{
- has("liu-sent-for"): A notice comes from Moscow. Poland is very grave. Will we send a delegation? {heard("discounted"):They want us in the photograph, you say.|{heard("inflated"):You ask for the map. Poland is a hand's breadth of it, and you cover it with yours.|You ask when the notice was written, and when the tanks were stopped. It gives neither.}} # cite: shizhe1991juren
- has("warsaw-entered-nearly"): Moscow's notice says that measures are being taken. Our embassy in Warsaw says tanks. {heard("discounted"):You do not believe that he would dare.|You put the two papers side by side. Then you want Yudin, the ambassador, now.}
- has("equality-declared-early"): A declaration comes, by open wire. No party commands another. {heard("discounted"):And the tanks, you say, are they party members?|{heard("inflated"):He has said it aloud. You have me read it again, for Liu Shaoqi, your deputy, and for Zhou Enlai.|You look for a verb in it that binds him. You find one, near the end.}}
- else: A circular comes. Moscow is settling things with Gomulka. The line for the addressee was filled in by hand. {heard_as("press"):You look who else was told. Albania was.|{heard("inflated"):He is talking and not shooting. You call that learning.|You ask how many parties got one. I cannot tell from ours.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
They have woken me to wait, and Yudin, the ambassador, to be brought. You are up, in pyjamas. Hu Qiaomu, your secretary, suggests the suit. Pyjamas will do, you say. A chair has been put at the foot of the bed for Yudin. It is a low one. # cite: wureview2006pyjamas

You, Mao Zedong, have never seen Warsaw. You know what it is to be advised. {has("dealt-over-our-heads"):In 1945 they settled with Chiang Kai-shek what was ours. }{has("told-to-talk"):They told you to go and make peace. |{has("may-cable"):In 1927 a cable told our party to do two things at once. |}}You want the camp whole, and nobody in it marched upon. {has("liu-sent-for"):They have asked for us.|Nobody has asked for us.}

// How is the ambassador received?
*   [Keep him standing. # id: keep-him-standing # manner: cold]
    He looks at the chair once. He is a philosopher by trade, and leaves it alone.
*   [Let him sit, and begin before he is down. # id: begin-at-once # manner: plain # historical]
    I have the first sentence out while he is still reaching behind him for the arm.
*   [Have tea brought, and ask after his sleep. # id: tea-first # manner: warm]
    He had just got off, he says. Then he sees that it was not the question.
-   Warn him, and if the tanks go in all the same, you have quarrelled for a country you cannot reach. Approve, and one day it is an approved thing. Leave it to them, and it is theirs for good.

// Yudin has been sent for in the night. What does he carry back?
*   [That if force is used you will protest in public. # id: a-warning # act: refuse parties # historical]
    I give it slowly, with the word <i>publicly</i> by itself. He says that he will report at once. Outside his car has kept its engine running. # cite: shen2005october
    ~ happened("warned-over-poland")
*   [That it is the Soviet comrades' affair. # id: it-is-his-affair # act: hold parties]
    He waits for the rest. You ask if he is a good sleeper as a rule. Going, he thanks you, and moves the chair back to the wall.
*   [That the camp comes first, and troops if it must be. # id: troops-if-needed # act: offer parties]
    He writes it down on his knee. He asks me to say the last part again. I say it again. Hu Qiaomu has stopped writing.
    ~ happened("troops-approved")
*   [That Liu can be there on Tuesday. # id: send-liu # act: consult parties]
    {has("liu-sent-for"):They asked for somebody, you say. It will be Liu and Deng Xiaoping.|Liu and Deng Xiaoping, you say. Nobody need call it a delegation.} Yudin asks which Tuesday. You look round for a calendar. It is still at September.
    ~ happened("liu-offered")
-   -> DONE

// The warning refuses, approval offers, Liu consults; their affair (the last) is a hold, and is never discounted.
= to_moscow
{
- has("warned-over-poland"): Yudin wires that if there is force in Poland Mao will protest in public, and, because he is a truthful man, that this was said in pyjamas. {heard("discounted"):By now that hardly matters to anyone here, and the wire goes to the bottom of the tray.|{heard("inflated"):First Gomulka and now he: you go round the table asking each of them who is to be third.|You have the word <i>publicly</i> read a second time, and ask me if he has ever said it before. Not to us, I say.}}
- has("troops-approved"): Yudin wires that Mao puts the camp first, and troops, if it must be. {heard("discounted"):Easily said, from there.|{heard("inflated"):Then it is a mistake to stop, says Molotov, and the room goes over to him by half.|You are a long time silent, and then ask who else was in the bedroom.}}
- has("liu-offered"): Yudin wires that Liu Shaoqi, Mao's deputy, can be here on Tuesday. {heard("discounted"):You tell the household people to air a dacha.|{heard("inflated"):There must be a word in Chinese for a guest who comes to inspect; there is, and you have me say it.|You look up the aeroplanes yourself, and say that you will meet him.}}
- else: Yudin wires that he was fetched from his bed and told that it is our affair. {heard_as("press"):He is washing his hands, you say, in front of a witness.|{heard("inflated"):Then he trusts us, you say, and repeat it to each as he comes in.|For that, you ask, in the middle of the night? I look at the Chinese again, and that is all there is.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 19 October Khrushchev flew to Warsaw uninvited, Soviet columns moved, and the Poles chose Gomulka. # cite: persak2006poland
On the 21st, by Malin's notes, he told the Presidium that "we should refrain from military intervention". # cite: malin1996notes
Moscow asked for a Chinese delegation; Shi Zhe has Yudin hand over the notice on the 19th. # cite: shizhe1991juren
Mao in pyjamas, telling Yudin that force would be condemned, is Wu Lengxi's memory; the memoirs differ by a day or more. # cite: wureview2006pyjamas # cite: shen2005october
Liu and Deng flew on the 23rd. Khrushchev stood alone at Vnukovo, and talked all the way into town. # cite: shizhe1991juren
Many Poles believed that China had saved them. # cite: garver2016quest, p. 118
-> DONE

= quarrel
For Shen Zhihua China came too late to matter over Poland: Moscow had drawn back. Krzysztof Persak holds that force was given up only days later, and that China's objection and the Hungarian rising decided it. Chen Jian calls it a major push. # cite: shen2005october # cite: persak2006poland # cite: chen2001maos
-> DONE

= questions
A warning may have reached a man who had already stopped. Did it still do something?
-> DONE
