// August 1945: Chiang invites Mao to his capital. What Moscow wired about it is known by its sense and not by its words, so nobody here
// quotes it. The object that crosses the scene is the telegram form.

=== go_to_chongqing ===
# title: Go to Chongqing
# date: 1945-08-22
# until: 1945-10-11
# place: Yan'an and Chongqing
# chapter: comintern
# kind: pillar
# stage: outline
# shape: wire
# slot: 1945-08-22
# order: moscow, beijing
# source: radchenko2017lost
# source: westad1998brothers
# source: liu1949talks
# source: shizhe1991giants
# source: heinzig2004arduous
# source: shen2012mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
A week ago Japan gave in; the day before that you, Stalin, signed with Chiang Kai-shek, who governs China from Chongqing. He now invites Mao Zedong there, to talk peace, and Mao has not come. It is 22 August 1945. The telegraph form for Yan'an has a space at the foot for the sender, and I, Vetrov, am to leave it open until you have decided who is sending. # cite: radchenko2017lost

You want no war on the far side of your new railway, least of all one with Americans in it, and you take Chiang's army for the stronger. {has("shanghai-planned"):Mao's people have been getting ready to rise in Shanghai.|{has("north-marched-early"):Mao's columns are already walking to Manchuria, unasked.|What Mao wants, we have from a doctor's radio.}}

// Whose name stands at the foot?
*   [Your own, and the word comrade. # id: own-name # manner: warm]
    I write both. The second takes a whole group of cipher to itself, and you do not think that too much.
*   [The Central Committee's. # id: committee-signs # manner: none # historical]
    So it will arrive as the decision of a table, and I have seen the table, with one lamp on it. # cite: shen2012mao
*   [Nobody's. He will know. # id: nobody-signs # manner: cold]
    I leave it blank. At Wuhan, in 1927, Borodin, whom I served, always looked at the foot of a telegram before he would read the rest.
-   Nine years ago, at Xi'an, it was Chiang who was the prisoner, and {has("xian-cable"):you wired that his arrest helped Japan|{has("xian-terms") or has("son-sent-home"):Moscow took his part|you left it to the comrades on the spot}}; what he remembers of it, nobody has asked. If Mao goes on your word, the man's life stands on your paper; if he hears nothing and stays, perhaps a war. In our village the lightest went out first on new ice, and never by his own choice.

// What does the telegram say?
*   [That he should go, and that Moscow will answer for his safety. # id: go-with-a-guarantee # act: offer civil-war]
    With what, I ask, and you look at me until I have written it down. Petrov, our ambassador in Chongqing, must now tell Chiang of it, and you spend longer over what Petrov says than over the rest.
    ~ happened("safety-promised")
*   [That a civil war would ruin the nation, and he should go. # id: go-and-talk # act: press civil-war # historical]
    You give me the sense, that such a war might ruin the nation and that the comrades should be in Chongqing, and leave me the words; once they are in cipher I could not swear to one of them. # cite: radchenko2017lost # cite: shizhe1991giants
    ~ happened("told-to-talk")
*   [That Yan'an must judge, and what Washington intends. # id: your-own-judgement # act: consult civil-war]
    What we know of the American transports goes with it, a full page, and then one line which says that Yan'an must judge. Can Chinese say that without seeming to allow it? It can.
*   [There is no telegram. # id: no-telegram # act: hold civil-war]
    You push the form back across to me. They are numbered, and the radio room will want to know what became of this one, so I write on it that it was spoiled.
-   -> DONE

// Going is a concession (never inflated), staying a refusal. In the last arm stand Zhou (a hold, never discounted) and the wish for a
// paper (a press).
= to_moscow
{
- has("went-to-chongqing"): On 28 August Mao flies to Chongqing in a sun helmet, with the American ambassador at his side, and drinks Chiang's health. {heard("discounted"):You ask which way his armies were walking on the same day, and it was north.|So he went; and now I have to learn how many rooms there are between him and Chiang.} # cite: radchenko2017lost
- has("chongqing-refused"): The invitation has gone back to Chiang with thanks; Mao is fighting where he stands, and the American papers have already settled who began it. {heard("inflated"):With whom, in his opinion, is he at war? Nobody at the table cares to guess.|{heard("discounted"):He will go once he has lost a town or two, you think.|You send for the figures of the American transports again.}}
- else: Mao has not flown. {heard("discounted"):He asks to have our word for his safety on paper; you expect that he will go without it.|{heard("as-meant"):{heard_as("press"):He asks to have our word for his safety on paper first. You take up the pen to see how it would look, and lay it down.|In his place he has sent Zhou Enlai, who does their talking in Chongqing, and you remark that it is usually enough.}|I am to bring you everything that Yan'an has sent this month, and you go through it for something that it does not say.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, in Yan'an. Feng Suyun tells.

// A guarantee is an offer, the advice a press. In the last arm stand a free hand (it consults) and no telegram (a hold, never discounted).
= to_beijing
{
- has("safety-promised"): It comes by the Russian doctor's radio. Shi Zhe, who translates for you, has me check him. You should go. Moscow will answer for your safety. {heard("discounted"):You ask with how many divisions.|{heard("inflated"):You weigh the sheet in your hand. They want it very much.|You put it in the pocket of your tunic. You button the pocket.}}
- has("told-to-talk"): It comes by the Russian doctor's radio. Shi Zhe, who translates for you, has me check him. A civil war could ruin the nation. We should be in Chongqing. {heard("discounted"):They have just signed with him, says somebody. What else can they write?|{heard("inflated"):You get up. You are angry. It is some time before anyone else moves.|You ask if ruin is the word. It is one of them, I say.}}
- else: Moscow does not say go. It does not say stay. {heard("discounted"):The Russian doctor brings a page on American ships. The judgement is ours. You rub your hands, as under water.|{heard("as-meant"):{heard_as("consult"):The Russian doctor brings a page on American ships. The judgement is ours. You give it to Zhou, and he begins to count tonnage.|The Russian doctor's set has been silent. You send over once more, after supper.}|You ask me what a Russian means by that. Which Russian, I say.}}
}
-> DONE

= beijing
Three letters from Chiang lie under your cup. The paper is good. You, Mao, are to be his guest. If you refuse, it is we who want war. If you accept, you sleep in his city. {has("north-marched-early"):You had counted on the Red Army.|The Red Army is in Manchuria.} It is his ally now. {has("yanan-told"):Moscow did tell you first.|{has("treaty-asked-about"):You asked Moscow what it signed. The newspapers answered.|We had it from the newspapers.}} # cite: radchenko2017lost

Zhou Enlai has lived in Chongqing as our envoy. He knows the stairs.

// What do you ask at the table?
*   [Ask Zhou which doors there lock from outside. # id: which-doors # manner: plain]
    He draws the house from memory. He marks two. Then he marks a third.
*   [Ask who leads here while you are gone. # id: who-leads # manner: none # historical]
    Nobody speaks. Then you say it yourself: Liu Shaoqi. Liu goes on writing.
*   [Ask whether the American ambassador would sit beside you. # id: beside-the-american # manner: veiled]
    Zhou thinks that he would. The man likes to be photographed, he says.
-   {has("north-marched-early") or has("shanghai-planned"):A week ago the plan was to fight.} Zhou could go alone. In 1936 Chiang was in our friends' hands. {has("trial-asked"):You wanted him tried then.|He walked out alive.} In 1927 we were in his. You do not say which of the two you are thinking of.

// Do you go?
*   [Send Zhou Enlai. # id: send-zhou # act: hold civil-war]
    He asks what he may give away. You tell him. He packs one case. You go with him as far as the ford, and stand there.
*   [Go in person, and let the armies march meanwhile. # id: go-and-march # act: concede civil-war # historical]
    Hurley, the American ambassador, comes himself, and you fly on the twenty-eighth. Somebody has lent you a sun helmet. Liu does not wait for the aeroplane to be out of sight. He has orders to sign for the north. # cite: westad1998brothers # cite: radchenko2017lost
    ~ happened("went-to-chongqing")
*   [Stay, and fight where you are. # id: stay-and-fight # act: refuse civil-war]
    Zhu De, who commands, has the map down before you finish. {has("shanghai-planned"):The order for Shanghai stands.|Shanghai is added at the bottom.} The letters go back with thanks. I am asked for an envelope.
    ~ happened("chongqing-refused")
*   [Go, but only when Moscow has put your safety in writing. # id: go-for-a-guarantee # act: press visit]
    {has("safety-promised"):A wire is not a paper, you say.|Something that can be shown to Chiang, you say.} I draft it twice. One is a request. You take the other. Zhou goes to tell the Americans that it may be some days.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
No original of Stalin's messages has been produced; accounts give one, two or three, between 20 and 23 August. # cite: radchenko2017lost
The sentence on the nation's ruin is later memory. That Moscow so advised is documented: Stalin told Chiang's son of it that winter, by a Soviet record. # cite: shizhe1991giants # cite: shen2012mao
Mao flew on 28 August with Hurley and General Zhang Zhizhong. A summary was signed on 10 October, and he was home on the eleventh; within weeks there was fighting. Liu Shaoqi meanwhile ran the march north. # cite: westad1998brothers # cite: radchenko2017lost
By Liu's notes Stalin said in July 1949: "Mao's trip to Chongqing was dangerous." # cite: liu1949talks
-> DONE

= quarrel
Sergey Radchenko argues that peace was less impossible in 1945 than hindsight makes it. Niu Jun has Mao compare China under the Americans with Greece under the British, and tell his Politburo that Moscow could not help openly; Shi Zhe, who translated, remembers anger. # cite: radchenko2017lost # cite: westad1998brothers, p. 54 # cite: shizhe1991giants
-> DONE

= questions
He came home safe, with a paper and a better name than he went with. Was Mao pushed to Chongqing?
-> DONE
