// November 1964: what a marshal said at a reception, and what is to be said about it. No minute of his words exists; they are told here as
// his two hearers reported them. The talk of 8 November before lunch has a Soviet record. Beijing's chair answers by telegraph; Zhou is in Moscow.

=== the_toast ===
# title: The Toast
# date: 1964-11-07
# until: 1964-11-14
# place: Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: toast
# slot: 1964-11
# order: moscow, beijing
# source: brezhnev1964record
# source: garver2016quest
# source: radchenko2009suns
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
Everyone asks me whether it was I who put it into Chinese, and I can say that I was at the next table, with a plate. Last night, 7 November 1964, at your reception in the Kremlin, Malinovsky, the defence minister, told Zhou Enlai, the Chinese premier, that no Mao and no Khrushchev should stand in the way, and then Marshal He Long that the Chinese too would get rid of theirs. So those two report it, and you, Brezhnev, were out of hearing. # cite: brezhnev1964record

// How do you find out what was said?
*   [Ask the marshal himself, standing, before he has slept. # id: ask-the-marshal # manner: cold]
    He remembers raising his glass to happiness, theirs and ours, and after that a silence, for which he has no explanation.
*   [Send round to all who stood near. # id: send-round # manner: none # historical]
    They come back with as many accounts as there were glasses, and one name in all of them. # cite: garver2016quest, p. 175
*   [Ask what the Americans can have heard. # id: ask-the-americans # manner: plain]
    Two correspondents stood close behind, by He Long's account, and it turns out that I am expected to know how good their Russian is. # cite: brezhnev1964record
-   You have led the party for three weeks, since it put Khrushchev out and the army kept still. {has("package-offered"):Beijing has offered you a package, and it lies unopened. }{has("polemics-stopped"):You have printed nothing against them. }{has("marshals-shouted"):In 1959 it was their marshals who shouted. }You want the quarrel quiet without giving up the line. Before lunch you drive to Zhou's villa. A word, we say, is no sparrow, and once out is not caught. Say too little, and he spoke for you; say more, and the army sees a marshal handed over.

// What do you say about your marshal?
*   [Disown it in writing, and let Beijing print it. # id: in-writing # act: offer comrades]
    There have been three drafts by eleven: remarks, then words, then expressions. In Chinese they are all one. The defence ministry is asked to initial its copy, and the copy is a long while coming back.
    ~ happened("toast-disowned")
*   [Tell Zhou that the marshal has resigned. # id: remove-him # act: concede comrades]
    A car goes for him, and brings back two lines in his own hand. In your anteroom some generals, who have come about other business, get up when I carry the lines past, and stay standing.
    ~ happened("toast-disowned")
    ~ happened("marshal-removed")
*   [Say that he was drunk, and read out the old charges. # id: the-old-charges # act: press doctrine]
    Last year's folder is found, and gone through for what only Khrushchev could have said. There is less of that than one would have thought, and I render the rest.
    ~ happened("old-charges-read")
*   [Say that he spoke for himself, and was drunk. # id: drunk-and-sorry # act: hold comrades # historical]
    Had he talked on, says Zhou, he would have said more; he said quite enough, says Mikoyan, the head of state. Through the door one sees the table laid. "We have bitter experience," says Kang Sheng, who came with Zhou: "all our troubles with you began at dinners." # cite: brezhnev1964record
    ~ happened("toast-explained")
-   -> DONE

// Agenda consults; using it presses; another week offers; the truth (the last) refuses.
= to_moscow
{
- has("toast-let-pass"): Zhou Enlai, the Chinese premier, thanks you for what you have told him, and turns to the second item. {heard_as("press"):He has left a space after it, you notice, about as long as a sentence, and you wait for the sentence.|{heard("discounted"):You take it for manners, and feel under the papers for your cigarettes.|{heard("inflated"):You shake his hand over the table in the middle of the second item, and he has to put down the paper to do it.|You let out your breath. Marshal He Long, across the table, has not let out his.}}}
- has("toast-used"): At each item Zhou Enlai, the Chinese premier, comes to a stop, mentions the seventh, and waits. {heard("inflated"):He means to have all of October gone over again, you conclude in the car, and has found the stick for it.|{heard("discounted"):You treat it as a way of clearing the throat, and answer whatever came after it.|By the third day you are giving him adjectives, there being nothing else that you are free to give.}}
- has("zhou-stayed-on"): Zhou Enlai, the Chinese premier, does not fly on the thirteenth; he asks what you will send to Hanoi, and when. {heard_as("concede"):They cannot do without us after all, you tell Kosygin, the premier, and find Zhou a box at the Bolshoi.|{heard("discounted"):He is waiting for a wire, in your opinion, and must wait somewhere.|{heard("inflated"):You have everything that leaves Odessa counted, so as to learn what he already knows.|You have a schedule typed for him, and he goes down it with a ruler.}}}
- else: Drink let out what the sober think, Zhou Enlai, the Chinese premier, tells you, and he will not take your word for more. {heard("inflated"):You have it translated again by somebody else. Then you ask how many troops there are beyond Baikal.|{heard("discounted"):He has to say so, you tell Kosygin, the premier, in the car; they are waiting for it at home.|You had another sentence ready, about the future; it comes home in your pocket.}} # cite: garver2016quest, p. 175
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair, by telegraph; Zhou in Moscow. Feng Suyun tells.

// Both disavowals may be printed; a resignation concedes and is never inflated; drunk (the last) is a hold, and never discounted.
= to_beijing
{
- has("marshal-removed"): Malinovsky, the Soviet defence minister, has resigned. Zhou Enlai, your premier, wires it home from Moscow. {heard("discounted"):Your answer asks how long he had wished to retire.|Your answer takes a day. It asks whether any of us had named such a price.}
- has("toast-disowned"): Vetrov crosses the garden with a page, for Zhou Enlai, your premier. Malinovsky, their defence minister, spoke for nobody. Their party says so in writing. We may print it. {heard_as("concede"):So they can be made to write. We have that from you the same night.|{heard("discounted"):Your wire asks which of them signed for the army.|{heard("inflated"):Your wire asks what we are to keep quiet about in exchange.|Your wire is one line. Print it whole, and small.}}}
- has("old-charges-read"): Malinovsky, the defence minister, was drunk, Brezhnev, who has their party, tells Zhou Enlai, your premier. Then a folder is opened. It is last year's. I hear it in Vetrov's Chinese, and take it down, for two hours. {heard("discounted"):Let them read, you wire. They had it lying there.|{heard("inflated"):By midnight there is a second wire. How soon can the aeroplane be ready?|You wire for the passages that are new. There is one.}}
- else: Brezhnev, who has their party, comes to our villa on the eighth, before lunch. Malinovsky, the defence minister, had been drinking, he tells Zhou Enlai, your premier. He spoke for himself. {heard_as("press"):They came to see how we had taken it. You wire that to Zhou, and no more.|{heard("inflated"):Your wire has more questions than his had lines.|Was he standing when he said it? That is the whole of your wire.}} # cite: brezhnev1964record # cite: garver2016quest, p. 175
}
-> DONE

= beijing
I was across the hall that night, with Kang Sheng, of our Secretariat. He heard nothing. So I heard nothing. Vetrov stood there holding a plate. # cite: brezhnev1964record

You hold the chair in Beijing. Since October you ask one thing. Was it the man, or the line? {has("zhou-sent-in-october"):Zhou was sent to look.|{has("obituary-printed"):We have printed why the man fell.|Zhou is there to see.}} {has("bomb-withheld"):They kept a bomb from us. In October we set off our own.|In October our bomb went off.}

// What do you ask Zhou for first?
*   [Ask for his own opinion of it. # id: his-opinion # manner: warm]
    It could be understood as incitement, he answers. Of that he is not certain. He lets both sentences stand. # cite: brezhnev1964record
*   [Ask for the words, in Russian. # id: the-words # manner: plain]
    Nobody wrote them down. In what they say since, the verb is <i>snyat</i>. One takes a picture down with it. Also a man. # cite: brezhnev1964record
*   [Ask who stood by. # id: who-stood-there # manner: none # historical]
    Two American correspondents, says He Long, close behind us. He comes to my door to say it again. # cite: brezhnev1964record
-   American aircraft have struck at the North of Vietnam. Call it drink, and someone at home will ask why Zhou could listen to that. Call it their mind, and there is nobody left here to talk to.

// What do you take it for?
*   [Take it for drink, and go on to the agenda. # id: a-drunk-man # act: consult comrades]
    Zhou reads out the second item, the conference of parties. He Long has moved his chair back from the table. He leaves it there until evening.
    ~ happened("toast-let-pass")
*   [Take it for a thing that they will now pay for. # id: an-opening # act: press visit]
    You name no price. Zhou is to let it lie, and step over it at every item. Before each one I look up the word again: regrettable. I have used six.
    ~ happened("toast-used")
*   [Let it lie. Stay another week, and ask about Vietnam. # id: stay-another-week # act: offer visit]
    The crew of our aeroplane are told to find beds. Zhou asks what is to go to Hanoi, and by which sea. Kosygin sends for another block of paper.
    ~ happened("zhou-stayed-on")
*   [Take it for the truth, said by a drunk man. # id: the-truth # act: refuse comrades # historical]
    Zhou tells them so. They sit on three more days. I interpret everything. My notes for the third are half a page. One line of that is the hour of our aeroplane. # cite: garver2016quest, p. 175
    ~ happened("toast-believed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
No minute of Malinovsky's words exists. A Chinese account has two remarks, to Zhou and then to He Long; a popular Russian one only the first. # cite: brezhnev1964record # cite: radchenko2009suns
On 8 November Brezhnev said that he had spoken for himself, Kosygin that the words were officially disowned; Zhou called himself not certain that it was incitement. # cite: brezhnev1964record
In John Garver's account Zhou would not take drink for an excuse. Mikoyan said that over China nothing divided them from Khrushchev. # cite: garver2016quest, p. 175
Mao met Zhou at the airport on the 14th, with Liu Shaoqi, Zhu De and Deng Xiaoping; <i>Red Flag</i> resumed on the 21st. # cite: garver2016quest
-> DONE

= quarrel
A drunken slip, for Sergey Radchenko and Russian memoirs; a probe, as Mao took it; for Lorenz Lüthi a pretext, since Mao needed the quarrel whatever was said. # cite: radchenko2009suns # cite: luthi2008split
-> DONE

= questions
Zhou said that he was not certain, and Beijing decided that it was. What could Moscow have said on 8 November to be believed?
-> DONE
