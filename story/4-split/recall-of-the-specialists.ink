// July and August 1960, from both chairs: a list of names goes from Moscow to Beijing, and people come back by it.
// No minute of the decision is published: the room in Moscow and the reading of the list are invented, and the record says so. The figures on it are the
// embassy's, for 1 July. The historical options there take from Khrushchev's mouth as little as they can.

=== recall_of_the_specialists ===
# title: Five Weeks to Pack
# date: 1960-07-13
# until: 1960-09-01
# place: Moscow and Beidaihe
# chapter: split
# kind: pillar
# shape: list
# slot: 1960-07
# order: moscow, beijing
# content: Famine and the executions of 1937 are spoken of.
# source: sovietnote1960recall
# source: khrushchev1960sed
# source: chen1997experts
# source: westad1998brothers
# source: taubman2003khrushchev
# source: shen2003zhuanjia
# source: dikotter2010famine
# source: wu1999shinian
# source: yang2012tombstone
# source: luthi2008split
# source: lewisxue1988bomb
# source: chen1998deng
# source: aksyutin2010ottepel
# source: kulik2000raskol
# source: luanFenlie
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
I have a list on my knees. It gives the Soviet specialists in China as they stood on 1 July 1960, by our embassy's count 1,292 of them, in forty-four cities, and I have been fetched to read it to you, Khrushchev, the names of cities being my trade. I was on such a list myself, in Canton, with Borodin; ten years afterwards the men on it were being shot, and I do not hold this one easily. # cite: shen2003zhuanjia

It is 13 July. Kozlov, your second in the party, is to report on the Chinese to the Central Committee, which meets from today, and his draft is still a draft. # cite: westad1998brothers, p. 44

// How is the list to be read to you?
*   [Have it by ministries. # id: by-ministries # manner: plain]
    First Machine-Building, 467. Second, 252, which is the atom. Metallurgy, 101. Food has none, nor has fishing. You have me go back to the second. # cite: shen2003zhuanjia
*   [Have it by cities. # id: by-cities # manner: none]
    I begin in the north-east and am stopped before the Yangtze. You had not thought, you say, that we were in so many of them.
*   [Hear first what they complain of, then the names. # id: complaints-only # manner: cold # historical]
    Some believe that they are watched. They are handed papers that argue against their own party, and asked what they think. # cite: sovietnote1960recall
-   -> grievances

= grievances
Mao Zedong holds that the peace you seek with the Americans is a surrender, and in the autumn all the parties meet to hear the two of you. You want him readier by then to give way; you want the preaching to our engineers stopped; and since the spring you have wanted something that he would feel. Of the harvest in China my papers say nothing.

There are three complaints. Our people are given politics to read; their advice is not followed; and your offers, from 1956 on, to bring them home by degrees went unanswered. Whichever stands first will be taken for the reason. # cite: sovietnote1960recall

// Which complaint is to carry the weight?
*   [Put the politics first. They are taught against their own party. # id: politics-first # manner: plain # historical]
    So it will be a quarrel of parties, in a paper between governments. I should have liked to be asked whether that translates.
*   [Put their work first. They are sent for, and then not heard. # id: work-first # manner: warm]
    Several on this list could sign that one, and have, in letters I was given to sort and sorted slowly.
*   [Put our old offers first, which nobody answered. # id: offers-first # manner: veiled]
    Then it might pass for an arrangement that had only been waiting for its date.
-   -> window

= window
You go to the window and come back. {has("old-accounts-read"): Two summers ago he recited to you what Moscow had done to his party since the twenties, and you have been answering him ever since.|There is a good deal that you have not forgiven him, and you begin on it somewhere in the middle.} {has("told-by-the-guns"): Three weeks after you flew home he shelled Jinmen, an island he had not thought to mention.} {below("trust-moscow", 45): You no longer think that he ever meant to be an ally.|You thought him a good comrade once, and by now that is a further charge.}

Then you turn to me, who have sat near him.

// What do you ask me about him?
*   [Ask whether he will bend before the autumn. # id: will-he-bend # manner: cold]
    I say that I have known him yield to figures, never to a man, and never with others listening, and you say that figures he can have.
*   {has("old-accounts-read")} [Ask what he will enter in that account under 1960. # id: ask-the-account # manner: plain]
    The date, I say, and after it, if we take them away, how many; and I had meant to stop at the date.
*   [Ask nothing, after all. You have met him. # id: ask-nothing # manner: none # historical]
    You look at me for as long as the question would have taken, and then at the list.
-   -> price

= price
The foreign ministry's Far Eastern Department, which would draft a note, is cool to the whole idea. Take everyone, and he may give way with his plants half built, or he may learn to do without us. Let the contracts run, and he has time to get used to it. Put the complaints to him first, and again it is you who ask. # cite: shen2003zhuanjia

// What happens to the people on the list?
*   [Let each contract run out, and renew none. # id: let-contracts-run # act: press specialists]
    I am to put the dates of expiry beside the names. There is no train in it and no farewell; every few weeks somebody is not replaced, and he may make of that what he can.
    ~ happened("by-schedule")
*   [Recall all of them, and have it done by September. # id: recall-all # act: threaten specialists # historical]
    It goes down through our ministries as meltwater goes down through a Moscow roof, and on each floor somebody sets out a basin.
    ~ happened("specialists-recalled")
    The embassy cables, or so Chervonenko, the ambassador, told it as an old man: it breaks the law of nations, and people should at least serve out their contracts. # cite: taubman2003khrushchev
    // What answer does the embassy get?
    * * [Give none. The note goes in on the sixteenth. # id: no-answer # manner: cold # historical]
        I file the cable behind the list, in a folder that by now will not quite close.
    * * [Whoever can finish his work by September may finish it. # id: finish-by-september # manner: warm]
        The list has a column for remarks. I write it in there, against a few of the names, and am told that will do.
    - - There remains what is in their cupboards.
    // What do they bring home with them?
    * * [Let them bring their own notes. Leave what we contracted for. # id: contracted-stays # manner: warm]
        Somebody must say which sheet belongs to which contract, and for a week I do nothing else.
    * * [Have them bring all of it: drawings, notes, calculations. # id: all-papers-home # manner: cold # historical]
        It is soon dictated. I think of two people who have shared a table in some drawing office for three years, with a roll of tracing linen between them. # cite: shen2003zhuanjia
        - - On the eighteenth the other parties are told, by letter. # cite: khrushchev1960sed
*   [Put the complaints to Beijing first, and wait for a reply. # id: complaints-first # act: consult specialists]
    Kozlov's draft loses some pages. You tell your colleagues that you can always do the other thing in November, and they agree that you can, and look relieved, I think, at not having been asked to want it.
-   -> DONE

// What reaches this chair of the other's decision.
= to_moscow
{
- has("reconsider-asked"): The answer is dated 31 July, and I put it into Russian. {heard("inflated"): You hear only that you stand accused, and send for the agreements, to see whether he can mean to leave them.|{heard("discounted"): You pass over the reproaches to the end, where he asks that they stay, and say that it has begun to work.|It reproaches you, and it asks that they stay. You ask me which of the two he means, and I say that as far as I can tell he means both.}} {has("specialists-recalled"): On 4 August Chen Yi, their foreign minister, tells our ambassador: "This is a big event, which will shake the whole of China."} # cite: westad1998brothers, p. 25
- has("faults-owned"): The answer admits to faults, and proposes that they be gone into in the autumn. {heard("inflated"): He is giving way, you say, and want it copied to everyone.|{heard("discounted"): You look for the trap and, finding none, have me look.|You ask whether he has ever admitted to one before. I say that I was never in the room for it.}}
- else: The answer is four lines long. China thanks the Soviet people, and will do without. {heard("inflated"): You ask what he means to do next, as though there were a fifth.|{heard("discounted"): He will be back for them by spring, you say.|So he can do without, you say, and count the lines yourself.}}
}

{has("farewell-given"): {has("specialists-recalled"):A colonel of rockets, back from there, tells his farewell over and over: the officers of the whole bureau on the platform, the flowers, a brass band, and, as the train moved, his interpreter weeping.|Those who come home on leave speak of toasts, and of being thanked by ministers.}} A teacher has brought me a dictionary from Suyun. I have been through it for a mark, page by page, and then once more. # cite: shen2003zhuanjia
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("specialists-recalled"): On 16 July the Soviet embassy brings a note to Zhang Hanfu, vice foreign minister. All the specialists are recalled. On the 25th come the dates. 1,390 people, from 28 July to 1 September. {heard("discounted"): A temper, you say. It will want its trains back.|You ask what he wants for them. The note names no price.} # cite: chen1997experts # cite: shen2003zhuanjia
- has("by-schedule"): On 16 July the Soviet embassy brings a note to Zhang Hanfu, vice foreign minister. The contracts will run to their ends. None will be renewed. {heard("inflated"): He is closing the door, you say, and wants us to watch.|{heard("discounted"): You ask how many end this year. I begin to count. You have gone on to steel.|So we have time to learn, you say.}}
- else: In July the Soviet embassy brings a paper to Zhang Hanfu, vice foreign minister. It complains of how the specialists are treated. It asks for a reply. {heard("inflated"): He needs something, you say.|{heard("discounted"): You ask what happens if we send none. It does not say.|Then let him have a reply, you say, when the complaints have been looked into.}}
}
-> DONE

= beijing
You, Mao, are at Beidaihe, by the sea. The meeting is about steel. Russians work in some 250 of your works and institutes. You want what they know. You will not be seen to want it, with all the parties to meet in Moscow. {below("trust-beijing", 45): You have expected something.|You had not thought he would bring factories into it.} # cite: chen1997experts

In 1958 we asked Moscow to drop one word for them, <i>guwen</i>, adviser. We say <i>zhuanjia</i>, specialist. Now an order must go out. # cite: shen2003zhuanjia

// What are our people to call them?
*   [Call them guests. # id: guests # manner: cold]
    <i>Keren</i>. It is polite. It can be said on a platform.
*   [Call them specialists. It is what the contracts say. # id: specialists-still # manner: plain]
    The typist has it already. I see that she has typed it without looking.
*   [Call them comrades, to the last day. # id: comrades-still # manner: warm # historical]
    Zhou Enlai, your premier, tells the delegates the same. The Soviet people are one thing. Those who lead them are another.
-   -> weeks

= weeks
{has("specialists-recalled"): They have five weeks.|Some are packing in any case. Their terms are up.} At Lanzhou the uranium plant is not finished. Nie Rongzhen, who has charge of weapons, wants every drawing. Chen Yi, the foreign minister, wants every one thanked. Some will lend. Some would rather not be asked. # cite: lewisxue1988bomb

// What are their hosts to do with the time?
*   [Keep them on the sites to the last hour. # id: keep-them-building # manner: plain]
    So the hours go into welding. What they carry in their heads, nobody writes down.
*   [Give banquets, and copy whatever they will lend. # id: feast-and-copy # manner: warm # historical]
    {has("specialists-recalled"): In Beijing Chen Yi thanks them, and wishes them health. One of theirs answers: "We've done so much for you, and you are not content." I interpret it. A waiter goes on pouring.|Chen Yi thanks them, and wishes them health. Next door the tracing paper has come.} # cite: dikotter2010famine, ch. 14
    ~ happened("farewell-given")
    ~ happened("blueprints-copied")
*   [Give banquets, and ask for nothing. # id: feast-only # manner: warm]
    Chen Yi drinks with each table. A chemist asks me if nobody wants his notebooks. I look at Chen Yi.
    ~ happened("farewell-given")
*   [Give no banquets. Every hour goes to the drawings. # id: copy-only # manner: cold]
    At the stations nobody comes. In the drawing offices nobody has gone home.
    ~ happened("blueprints-copied")
-   -> debt

= debt
The harvest is bad. In Henan people have been dying of hunger since the winter. Letters from there say it in other words. I do not know how much of it has been read to you. I have not been given it to read. # cite: yang2012tombstone

The debt to Moscow is paid in soya, pork, grain and ores. Except the ores, it comes from such villages. No paper that I have seen asks for it sooner. To pay sooner takes more from them. To ask for time is to ask Moscow. # cite: dikotter2010famine, ch. 14

// What is to be done about the debt?
*   [Pay it off within five years, and owe nobody. # id: pay-early # manner: none # historical]
    Trade groups will be formed in August, to collect for it. # cite: wu1999shinian, p. 337
    ~ happened("debt-pledged")
*   [Keep to the dates we signed. # id: pay-on-dates # manner: none]
    The trade people write the dates up again, and what falls due on each.
*   [Let the trade ministry ask for longer terms. # id: ask-for-time # manner: warm]
    They are to ask as friends, low down, with figures. You do not wish to see the letter.
-   -> answer

= answer
{has("blueprints-copied"): {has("specialists-recalled"):At the Dalian shipyard they lay the submarine out for us, sheet by sheet. Nobody asks what they were told.|At the shipyards the cupboards stand open.}} # cite: shen2003zhuanjia

A teacher at the language school is packing. I give her a dictionary for Vetrov. He has one. I write nothing in it.

Zhang Hanfu needs his answer. If you ask, Moscow sees that you need them. {has("specialists-recalled") or has("by-schedule"):If not, it will say you let them go.|Nobody has been called home yet. If you do not ask, they may be, and it will say you let them go.}

// How do you answer Moscow?
*   {not doubted()} [Tell Moscow that China will do without. # id: do-without # act: refuse aid]
    Four lines. You strike out the fifth, which had a reason in it. In the next room the planning commission is waiting with a table of plants.
*   [Ask, formally, that all of them stay out their terms. # id: ask-to-reconsider # act: press specialists # historical]
    {has("specialists-recalled"): The step is one-sided, the note says. It cannot be defended in law, in morals or in politics. China wishes to keep them. It asks Moscow to reconsider.|The note goes through the contracts, one by one. China has kept them, it says. It asks that they be kept.} # cite: shen2003zhuanjia
    ~ happened("reconsider-asked")
    // Who hears the note?
    * * [Give it to the embassy, and to nobody else. # id: embassy-only # manner: none]
        One copy, one messenger. He signs for it at the gate.
    * * [Have it read out to the specialists too. # id: read-it-aloud # manner: plain # historical]
        {has("specialists-recalled"): 4 August. The military ones are called in, unit by unit. 102 listen. Eleven refuse. Seventy-one are out of town. Through a door I hear my own Russian, read by someone else.|They are called in, unit by unit. Through a door I hear my own Russian, read by someone else.} # cite: shen2003zhuanjia
    *   [Own to faults on our side, and offer to settle them this autumn. # id: own-to-faults # act: offer specialists]
    Isolated faults, we write. <i>Gebie</i>, isolated. I try three Russian words. You choose the smallest. It has still been said.
    ~ happened("faults-owned")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
How Khrushchev decided is told two ways, alone or through the Presidium; the room and the reading of the list are invented here. # cite: aksyutin2010ottepel
The note of 16 July recalled every specialist. By the Chinese count 1,390 left between 28 July and 1 September. # cite: sovietnote1960recall # cite: chen1997experts
Beijing owned to isolated faults, asked Moscow on 31 July to reconsider, and was refused. Some left their drawings, some did not. # cite: shen2003zhuanjia
Mao to Ho Chi Minh, 10 August: "So what if China doesn't have experts?" # cite: chen1998deng
No document shows Moscow calling in the debt; paying sooner was Mao's wish, in Wu Lengxi's memoir. # cite: wu1999shinian, p. 337
The hunger came first. In Xinyang, in Henan, at least a million people starved by the spring of 1960, by Yang Jisheng's count. # cite: yang2012tombstone
-> DONE

= quarrel
William Taubman finds anger after Bucharest, where the two parties had clashed in June; Lorenz Lüthi, pressure before the autumn conference. Boris Kulik takes the specialists' grievances seriously; Luan Jinghe calls them a pretext. # cite: taubman2003khrushchev # cite: luthi2008split # cite: kulik2000raskol # cite: luanFenlie
On the cost, Shen Zhihua, Lüthi and Frank Dikötter do not find in the recall the cause of the famine; John Lewis and Xue Litai have the weapons plants hit hard, and unevenly. # cite: shen2003zhuanjia # cite: luthi2008split # cite: dikotter2010famine # cite: lewisxue1988bomb
-> DONE

= questions
The note gave reasons and named no condition. Was the recall a threat, a punishment or a protest? What in the note, or in its dates, would you point to?
China asked that the specialists stay, copied their drawings, and set about paying its debt early. One policy, or three?
-> DONE
