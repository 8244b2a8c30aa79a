// October 1969, with two patrols dead and no meeting of premiers: one last word from Beijing, and then a show of hands. The debate in Moscow is
// known from one defector and much rumour; here all of it is invented. What crosses the scene is the city beside the works.

=== the_vote ===
# title: The Vote
# date: 1969-10-10
# until: 1969-10-16
# place: Moscow and Beijing
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: vote
# slot: 1969-10
# order: beijing, moscow
# when: has second-clash
# when: has plane-not-turned
# when: stands road last-exit
# source: shevchenko1985breaking
# source: lewisxue1988bomb
# source: gerson2010border
# source: garver2016quest
# source: stearman1969davydov
# source: prc1964statement
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
Bucharest has it from a waiter, or from a minister. Their Politburo will meet this week. It will count hands on a strike at our bomb works. At Lanzhou the uranium is made. Beside the works there is a city. Lop Nur is the range. Herdsmen live downwind of it. You are Mao Zedong. You have a sheet of paper and one evening. Since September I am here, to read Russian. {has("flag-carried"):Two men carried a flag to the line last month.|{has("tests-hurried"):You have tested once since the summer.|Nothing has gone to Moscow since the patrol.}}

A second patrol is dead. Kosygin's aircraft did not turn. Elizavetin, the Soviet chargé, waits at the ministry with his hat on his knees.

// What do you ask Nie Rongzhen, who has charge of weapons?
*   [How much would be left. # id: what-would-be-left # manner: plain]
    Enough for one city, he says. He does not say which, and is not asked.
*   [How many live beside the works. # id: who-lives-beside # manner: none # historical]
    He has brought the figure for the works. He sends out for the other. It comes on a separate sheet.
*   [Whether he believes that they will come. # id: whether-they-come # manner: veiled]
    He believes that they have not decided, he says. He says it to the lamp.
-   Threaten, and the doubters over there may vote with the marshals. Ask, and the marshals may say that fear works. Say nothing, and they decide on what they have. The next step is aircraft over Lanzhou. {has("answered-rocket-for-rocket"):After it, you have said, a war without frontiers.|After it nobody can say where a war would stop.}

// What is the last thing they hear from you?
*   [The largest test yet. # id: a-great-test # act: threaten bomb]
    It is to be dropped from the air. The needles will move at Alma-Ata within minutes. The orders for the herdsmen go first. I ask whether the chargé should still wait. He need not.
    ~ happened("great-test")
*   [A request: neither to be first, in writing. # id: no-attack-pledge # act: consult bomb]
    <i>Bu shouxian</i>, not first. We said it of ourselves in 1964. Chinese needs no subject there. Russian does. I write: neither side. You look at the two short words, and leave them. # cite: prc1964statement
    ~ happened("pledge-asked")
*   [Nothing. They have heard us. # id: nothing # act: hold talks]
    The sheet stays blank. Zhou Enlai, your premier, walks Elizavetin to his car himself. They speak of the first frost. It takes them some time.
*   [A date for talks. # id: a-date-for-talks # act: offer talks # historical]
    The twentieth. Zhou Enlai, your premier, has me type the hour as well. At the ministry Elizavetin puts his hat aside to read it. He asks whether Beijing time is meant.
    ~ happened("date-given")
-   -> DONE

// The marshals' day and Washington's answer may be heard any way, and so may a vote not to; a vote to strike is a threat, and is never inflated.
= to_beijing
{
- has("day-left-to-marshals"): Bucharest again. It was carried in principle. The day is left to their marshals. {heard("discounted"):You go over what they must first agree on: a day, a height, a wind.|{heard("inflated"):The weather at Lanzhou is sent for, for every day of the month.|You ask which marshals. There are three names.}} The works are being emptied by night. The city beside them has been told to practise with its cellars.
- has("strike-voted"): Bucharest has it by evening. They have voted to strike. {heard("discounted"):It may have been voted in order to be heard of. You have the crews called all the same.|It gives no day. Nobody outside that room has one.} At Lanzhou they are sending out the children first. The lorries have no lamps.
- has("strike-voted-down"): Bucharest has it by evening. They voted not to. It was one hand, it is said. {heard("discounted"):Then one hand can put it back, you say.|{heard("inflated"):Moscow will want something for that, you think. The last notes are gone through.|You ask whose hand. I am sent to look up his speeches.}} Nie has the second sheet still, with the city's figure.
- else: Moscow has put its question to Washington once more. This time Washington has answered, and let it be known. It would be deeply concerned. It would not look away. {heard("discounted"):So they waited to be told, you say.|{heard("inflated"):The two of them have agreed something besides. You have Bucharest asked.|You have me read <i>concerned</i> to you in three languages.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

// The test is a threat, and is never inflated; the pledge and the date may be heard any way; nothing (the last) is a hold.
= to_moscow
{
- has("great-test"): At Alma-Ata the needles have gone over to the stop: it is the largest they have let off. {heard("discounted"):A thing that size needs an aircraft to carry it, you tell the others, and theirs are old.|You pass the slip to the left, and I watch it go round the table, and nobody keeps it longer than he must.}
- has("pledge-asked"): A sheet has come through Elizavetin, our chargé, in Suyun's Russian: neither side to be first, and that in writing. {heard("discounted"):They wrote so of themselves in 1964, you say, and went on building.|{heard("inflated"):You want it explained why they ask for it this week, and who can have told them.|You say over the two words for neither side, and ask if that is how she would put it. It is.}}
- has("date-given"): Elizavetin, our chargé, has sent a date for talks, the twentieth, with the hour in it. {heard("discounted"):It is a way of getting us past the twentieth, one of the marshals says.|{heard("inflated"):You ask what they will have ready by then, and look at him, and not at me.|You ask what one says to people on the twenty-first; it is the first I have heard of a twenty-first.}}
- else: From Beijing nothing has come. Elizavetin, our chargé, was walked to his car and talked to about frost. {heard("inflated"):So they have no more to say to us, somebody says, and is not contradicted.|You ask if frost can mean anything else in Chinese, and I say that this early it can only mean frost.}
}
-> DONE

= moscow
Eleven have a vote, and I have my folder and a place beside the door. You are Leonid Brezhnev. The paper before each chair says what it is: a strike from the air on the works at Lanzhou and the range at Lop Nur, two patrols being dead and China's premier and yours not having met. {has("washington-asked-again"):Washington, asked again, will study the question.|Washington has been sounded, and is being slow.} Grechko, your minister of defence, has a map and no vote. I have not been in a room where men were counted since the spring of 1937, when it was we who were.

// How do you begin the round?
*   [With Kosygin, your premier, who would not have it. # id: with-kosygin # manner: warm]
    He asks what comes on the second day. One bomb or two will not do, the General Staff has told him, and many would be a catastrophe. Two chairs that I had counted with him look at the table.
*   [With those who have not spoken. # id: the-silent-ones # manner: none # historical]
    They are for whatever is decided, each in other words, as at a village assembly, where no cap comes off until somebody's has. I had counted two of them for the other side.
*   [With Grechko's map, before anyone has spoken. # id: grechkos-map # manner: cold]
    It has the works in red, and what lies beside them in the pale grey that maps have for houses. He covers it with his sleeve while he explains, and I do not think that he means to.
-   Strike, and not everything may be hit; then it is a war of years with seven hundred million people. Do not, say the marshals, and in a few years they can reach Moscow. Suslov, who keeps the doctrine, asks how many live in the city. If the hands go up, the aircraft are what comes next.

// How does the room vote?
*   [Not to strike, and to offer talks. # id: not-to # act: offer talks]
    It is carried by one, and the one is counted last, and is yours. Grechko rolls up his map from the Lanzhou end. On the way out Podgorny, the head of state, asks me what the place is like, and I say that the river is yellow there.
    ~ happened("strike-voted-down")
*   [To strike. # id: to-strike # act: threaten bomb]
    The hands go up along one side and then along the other. Suslov's question has been answered by then; the figure was read out, and is in the minutes. I look at the door, which is padded, and at the brass nails in it.
    ~ happened("strike-voted")
*   [To ask Washington once more, and wait. # id: wait-for-washington # act: consult talks # historical]
    Dobrynin, your ambassador there, puts it straight, and in two days has this: Washington would be deeply concerned, would not look away, and means to say so aloud. The paper before each chair is collected and counted.
    ~ happened("washington-warns")
*   [To strike, and leave the day to the marshals. # id: as-the-marshals-find # act: press bomb]
    In principle, the minute says, and nobody has to lift a hand to it. Grechko has a small diary, in which he has already found a page. The city is mentioned once more, by Kosygin, when the chairs are being pushed back.
    ~ happened("strike-voted")
    ~ happened("day-left-to-marshals")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
No vote of the kind is known. Arkady Shevchenko, who later went over to the Americans, reports a debate in Moscow over a strike; no Soviet paper published so far shows a decision. # cite: shevchenko1985breaking # cite: gerson2010border
In August a Soviet diplomat had asked over lunch what Washington would say. On 5 September Elliot Richardson, its under-secretary of state, spoke publicly of concern. # cite: stearman1969davydov # cite: garver2016quest, p. 293
China tested twice in late September, and on 7 October announced talks, which opened on the twentieth. # cite: gerson2010border # cite: tagirova2022crisis
Since 1964 it had said that it would never use its bomb first. # cite: prc1964statement
-> DONE

= quarrel
That Washington threatened to strike Soviet cities is a Chinese magazine's story of 2010; no document bears it out. The American alert of October is usually tied to Vietnam, as by Scott Sagan and Jeremi Suri. # cite: sagan2003madman
How near was it? Sergey Radchenko finds a strike contemplated, not decided; Lorenz Lüthi doubts even that much design. John Lewis and Xue Litai show how much lay open to one. # cite: radchenko2024run # cite: luthi2012chaos # cite: lewisxue1988bomb
-> DONE

= questions
Before a vote of this kind, which helps the other side's doubters more: a show of strength, a request, or silence?
-> DONE
