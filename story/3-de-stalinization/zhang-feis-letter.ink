// July 1959: a speech in Poland, a letter on a mountain, a fortnight apart on the way. The Moscow part is on the road with Khrushchev; what is in the
// bag is the embassy's, and its wording invented. Nobody jokes about hunger here.

=== zhang_feis_letter ===
# title: Zhang Fei's Letter
# date: 1959-07-18
# until: 1959-08-02
# place: Lushan and Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: corridor
# slot: 1959-07
# order: moscow, beijing
# content: The famine of 1958–62 is spoken of.
# source: peng1959letter
# source: ma2016lushan
# source: macfarquhar1983origins2
# source: dikotter2010famine
# source: luthi2008split
# source: time1960retort
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
I have no Polish, and have been brought to Poland for the sake of a bag, which holds what our embassy in Beijing writes about the people's communes, where Chinese peasants now work and eat in common, and which I carry as postwomen carried theirs in the war, hoping to be asked for something else. It is 18 July. You, Khrushchev, are to speak to peasants who mostly farm their own strips. To an American senator you called the communes, by his report, "old-fashioned" and "reactionary". # cite: time1960retort

Peng Dehuai, China's defence minister, met you in Albania this spring; I was not there, and cannot say what passed. {has("bomb-withheld") and not has("train-guarded"):A month ago you kept a bomb back from them.} # cite: ma2016lushan

// What do you want from the bag?
*   [Have the harvest read out, as they announce it. # id: as-announced # manner: plain]
    It is so large that I write the figure down for you, lest it be taken for my mistake.
*   [Ask what travellers have seen since the spring. # id: what-travellers-saw # manner: warm]
    People on the roads, looking for food. After the war you governed the Ukraine in a hungry year, and you have me stop there. # cite: dikotter2010famine # cite: taubman2003khrushchev
*   [Leave it shut. You saw communes at home. # id: leave-it-shut # manner: cold # historical]
    In the twenties, you say, and begin to tell me what there was none of; I put the strap back over my shoulder.
-   You want the Poles to hear that nobody will be driven; you want no more parties copying a thing that we should have to feed. {has("half-mankind-said"):And you are tired of being told, by somebody who spoke of losing half of mankind, that he will reach communism before you.|And you are tired of hearing that China will reach communism before you.} What you say aloud Beijing will read as said to it; what you ask in private it may answer with a number.

// What do you say of their communes?
*   [Say that we tried communes, and that it was folly. # id: mock-them # act: press doctrine # historical]
    You do not name China. It was ours, you say, when we were poor and in a hurry, and those who wanted it had not understood communism; and a man from the news agency, who has been yawning since noon, begins to write. # cite: ma2016lushan
    ~ happened("communes-mocked")
*   [Say that fraternal parties try what they try. # id: theirs-to-try # act: hold doctrine]
    A year ago Yudin, our ambassador, told Mao much the same, that China's questions are for Chinese comrades; put so, in front of Poles, I cannot tell whether it is tact or a shrug, and the text lets me have both. # cite: maoyudin1958minutes
*   [Say nothing aloud. Have Beijing asked what the harvest is. # id: ask-about-grain # act: consult grain]
    You speak of maize for an hour. That night I draft a line to Antonov, at the embassy there, who is to ask as a friend, and alone; I had written <i>really</i> in it, and take it out.
    ~ happened("harvest-asked")
*   [Say nothing; and sign for factories, if the plan is sober. # id: steer-by-credits # act: offer aid]
    A list of factories has been waiting. It is to have a sentence in front of it now, and as you dictate you look out at the rye; I am told to make it sound like arithmetic.
    ~ happened("credits-for-sense")
-   -> DONE

// The remark to the parties is a hold, and cannot be discounted; the rest may be heard any way.
= to_beijing
{
- has("communes-mocked"): Khrushchev's speech comes up the mountain ten days late. I put it into Chinese. It names nobody. {heard("inflated"):You ask who has been talking to him. You do not mean the embassy.|{heard("discounted"):It was said to Poles. You give it back to me.|You read it without a word, and turn down one corner.}} # cite: ma2016lushan
- has("harvest-asked"): Antonov, of the Soviet embassy, has asked Zhou Enlai, your premier, what the harvest is. He asked alone. A figure was given. {heard("inflated"):Somebody has sent him to count, you say.|{heard("discounted"):You have the same figure sent to the newspapers.|You want to know if he wrote it down. He did not.}}
- has("credits-for-sense"): Moscow will sign for more factories. Khrushchev has put a sentence before the list. The plan is to be <i>trezvyi</i>. I give you sober. You ask for another word. {heard("inflated"):You ask who is drunk, then.|{heard("discounted"):You cross out the sentence. You keep the list.|I have none. You look at the list again.}}
- else: From Poland there is one sentence of Khrushchev's. Fraternal parties try what they try. {heard_as("press"):He is laughing at us, you say, with his mouth shut.|{heard("inflated"):You wait for what comes after it. Maize comes after it.|You nod, and go on to the next paper.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
Lushan, 29 July. Mist comes in at the villa's windows. On the fourteenth Peng Dehuai, the defence minister, left a letter for you, Mao. He writes of the Great Leap, your drive for steel and grain. He writes of losses, and of false figures. "I am a simple man like Zhang Fei," he writes. Zhang Fei was a rough general of old. # cite: peng1959letter

On the twenty-third you answered. You took the chaos on yourself. Then you turned on the letter. In the provinces there is hunger, and people have died of it. Those who govern them are in these villas. # cite: macfarquhar1983origins2 # cite: dikotter2010famine

// Whom do you see this evening?
*   [Walk with Zhu De, the oldest marshal. # id: walk-with-zhu # manner: warm]
    Peng has always talked like that, he says. On the steps he waits for you to ask more.
*   [Send for Lin Biao, who is not well. # id: send-for-lin # manner: cold # historical]
    He comes up the mountain. He is to speak against Peng. I see him pass, in a buttoned coat. # cite: macfarquhar1983origins2
*   [See nobody. Read it again. # id: read-it-again # manner: none]
    Through the door I hear pages. Then I hear the same page.
-   Peng was in Eastern Europe in the spring, and met Khrushchev. {has("communes-mocked"):He wrote before the speech in Poland.|}{has("bomb-withheld") and not has("train-guarded"): He wrote after the bomb was kept back.|} {has("speech-unannounced"):You remember how Khrushchev spoke of Stalin, when Stalin could not answer.|You remember Stalin's name coming down.} On 2 August the Central Committee meets here. Call the letter an attack, and who will bring you a bad figure? Call it right, and they will ask who was wrong.

// What is the marshal's letter?
*   [An attack, with somebody abroad behind it. # id: an-attack-from-outside # act: refuse doctrine # historical]
    {has("communes-mocked"):Khrushchev's words are printed for the meeting, with your comments. On 1 August you send them to Wang Jiaxiang, who knows the foreign parties.|His journey of the spring is printed for the meeting, town by town.} In the corridor two generals step apart as I pass with my Russian papers. # cite: ma2016lushan
    ~ happened("peng-tied-to-moscow")
*   [An attack, and our own affair. # id: an-attack-from-within # act: hold doctrine]
    You strike Albania out of the draft. The typist leaves the gap. My Russian papers are sent down the mountain by the next car, and I with them.
*   [A mistake. Criticise the letter, and spare the man. # id: spare-the-man # act: consult comrades]
    Zhu De is to talk to him. At supper Peng eats alone. Then Zhang Wentian, once ambassador in Moscow, sits down across from him. Lin Biao has asked for the letter too.
    ~ happened("peng-spared")
*   [Right about the grain; and he shall withdraw the rest. # id: he-is-right # act: offer doctrine]
    This season less is to be taken from the villages. All night secretaries ring the provinces. They ask what there is to eat. On the third asking, some answer.
    ~ happened("leap-checked")
-   -> DONE

// Our own affair is a hold, and cannot be discounted; the rest may be heard any way.
= to_moscow
{
- has("peng-tied-to-moscow"): It reaches us by the embassy, in pieces: Marshal Peng has fallen, and is said to have been ours. In 1937 that was said of my teachers, with other countries in it. {heard("inflated"):You want everyone who ever dined with him to write down what was said.|{heard("discounted"):They needed somebody abroad, you think, and took the nearest.|You ask me what you said to him in Albania, as though I might know.}}
- has("peng-spared"): The embassy writes that a marshal has complained, and been answered, and keeps his room on the mountain. {heard("inflated"):So there are two parties up there, you say, and wish to know their names.|{heard("discounted"):You ask for how long.|You have it read twice, and seem glad of it.}}
- has("leap-checked"): The embassy writes that less grain is being taken, and that provinces are asked for new figures. {heard("inflated"):You take it for an answer to you, and tell your colleagues so.|{heard("discounted"):It is on paper, you remark, and paper is what they had before.|You ask for the new figures. There are none yet, and I hold that for the first good sign.}}
- else: The embassy writes that there has been a quarrel on a mountain over the Leap, and that it is said to concern nobody else. {heard("inflated"):Then why do they say so, you ask.|You shut the bag yourself, and I carry it down.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 14 July Peng Dehuai gave Mao a private letter; on the 18th, in Poland, Khrushchev derided communes. Peng could not have known of the speech, and no evidence has him plotting with Moscow. # cite: peng1959letter # cite: ma2016lushan
Mao attacked the letter on the 23rd, and circulated Khrushchev's remarks on the 29th. # cite: ma2016lushan # cite: macfarquhar1983origins2
In August Peng and three others were condemned; Lin Biao took his ministry in September. # cite: macfarquhar1983origins2
The drive that followed renewed the Leap. Between 1958 and 1962 some 36 million died of the famine, by Yang Jisheng's count; at least 45 million of hunger and violence, by Frank Dikötter's. # cite: yang2012tombstone # cite: dikotter2010famine
-> DONE

= quarrel
Roderick MacFarquhar follows the quarrel at home; Lorenz Lüthi and Ma Shexiang give Moscow more weight: to Ma, the dates of letter and speeches fitted, and so alarmed Mao. # cite: macfarquhar1983origins2 # cite: luthi2008split # cite: ma2016lushan
-> DONE

= questions
Two men criticised the communes within four days, and neither knew what the other did. What would have had to be different for Mao to hear them apart?
-> DONE
