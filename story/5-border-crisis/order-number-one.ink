// October 1969: an aircraft with maps in it is expected in Beijing on a Sunday. The compilation on surprise attacks is in a family account of its author's
// chief; that a copy came to Feng, and what is read out of it, is invented, as are the tubes of maps. What Moscow knew of the alert no published paper shows.

=== order_number_one ===
# title: Order Number One
# date: 1969-10-14
# until: 1969-10-19
# place: Beijing, Suzhou and Moscow
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: wire
# slot: 1969-10
# order: beijing, moscow
# content: The death of Liu Shaoqi in custody is spoken of.
# source: macfarquhar2006last
# source: galenovich2001granitsa
# source: tagirova2022crisis
# source: zhou1969talk
# source: kissinger1979white
# source: yang2000clash
# source: luthi2012chaos
# source: gerson2010border
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The general staff has made a compilation. Hitler in Poland and in Russia, Japan at Pearl Harbor. The title is <i>Relaxed Postures and Sudden Attack</i>. Zhou Enlai, your premier, asked for three more copies. I have been put back to Russian, and bring one to you, Mao, for the names.

On Sunday an aircraft comes from Moscow. In it is Kuznetsov, a deputy foreign minister, for talks on the frontier. {has("talks-withheld"):You have refused them until their divisions go back. He comes all the same.|You want the talks.} You fear what may fly behind him. Prague began with an aircraft. {has("airport-met"):Kosygin's stood on our field last month. Nothing came after it.|Kosygin's, last month, went home without landing.} {has("consultation-agreed"):There is a page of 1957 on surprises. Both signed it.}

// Which chapter is read to you?
*   [The Japanese one. Their envoys were still negotiating. # id: the-envoys # manner: veiled]
    Two envoys sat in an anteroom in Washington. They had come with an answer. It had begun by then.
*   [The Russian one. There was a pact, and then June 1941. # id: june-1941 # manner: none # historical]
    The warnings were filed as provocations. I read you Moscow's mistake, on account of Moscow.
*   [The one on Prague, which is missing. Have it written. # id: add-prague # manner: cold]
    I write it in the next room. It is one page, mostly hours.
-   Old leaders live in the city, in office or in disgrace. Send them off, and Moscow sees that you believed it. Keep them, and one night could take them all. Lin Biao, your successor, wants the forces out of their barracks.

// How do you wait for Kuznetsov's aircraft?
*   [Send the old ones away, and put everything on alert. # id: alert-everything # act: threaten border]
    Lin Biao dictates it from Suzhou, by telephone, with your word in front. Aircraft are to leave their fields. The rocket arm is to stand ready. I am told to stay by the wire. That evening it carries nothing in Russian.
    ~ happened("full-alert")
*   [Ask him to come a week later. # id: put-it-off # act: press talks]
    The note speaks of the weather. I put it into Russian by a window. One can see the hills. Qiao Guanhua, who is to sit across from Kuznetsov, asks what next week's weather will be.
    ~ happened("talks-put-off-a-week")
*   [Disperse the old leaders, and receive him. # id: disperse-and-receive # act: hold talks # historical]
    You go to Wuhan, Lin Biao to Suzhou. Zhou stays. Zhu De is sent to Guangdong, Chen Yi to Shijiazhuang. Liu Shaoqi, once head of state, is dying. He is carried to an aircraft for Kaifeng. # cite: macfarquhar2006last
    ~ happened("leaders-dispersed")
    On the eighteenth an alert to all forces goes out over Lin Biao's name. Next day you are shown it. # cite: macfarquhar2006last
    // What becomes of Lin Biao's paper?
    * * [Put your initial on it, and the hour. # id: initial-it # manner: none]
        From that minute it is yours. The troops have had it since last night.
    * * [Burn it. # id: burn-it # manner: cold # historical]
        Wang Dongxing, of your guard, tells it so in his memoir, and he alone. You reach for the envelope too, he says.
    * * [Send it to Zhou, without a word. # id: send-it-to-zhou # manner: veiled]
        He is in the Western Hills, under the rock. He writes on it that he has seen it.
*   [Keep everyone in the city, and let it be seen. # id: stay-in-the-city # act: offer talks]
    An exhibition of lathes is found. You walk through it, Zhou behind you, then Lin Biao in his cap. The photograph is on the front page. Kuznetsov's name is on the fourth, spelt as I gave it.
    ~ happened("stayed-in-the-city")
-   -> DONE

// An alert is a threat and the week a pressing; staying in the city is an offer, and sending the old ones away (the last) a hold.
= to_moscow
{
- has("full-alert"): By the eighteenth, our listeners report, everything in China is on alert: aircraft, ships, the rockets. {heard("discounted"):You ask who would announce an attack beforehand, and have tea sent in to the duty officers.|You have Transbaikalia unrolled on the floor, and nobody likes to walk round it.}
- has("talks-put-off-a-week"): Beijing asks that Kuznetsov, your deputy foreign minister, come a week later, because of the weather. {heard("inflated"):What can be dug in a week, you ask the marshals, and they tell you in metres.|{heard("discounted"):You have had harvests put off on you with better reasons, and go back to the list of those who fly.|They are not ready, then, and you cross out nothing.}}
- has("stayed-in-the-city"): On the front page of the Beijing paper there they all are, in daylight, among machines. {heard_as("press"):You push it on to the next chair, as boys pass on a dare.|{heard("discounted"):You want to know on what day it was taken, and nobody can tell you.|You count them, with the cap of your pen, and have known most of the faces.}}
- else: From Beijing one hears of aircraft going south at night, and of old men who have not been seen since Tuesday. {heard("inflated"):A man moves his family out, you say, before he sets light to the neighbour.|You ask what it is they are afraid of, and I can think only of the aeroplane with the maps.}
}
-> DONE

// Conceding the words is never inflated; doctrine presses, standing down offers, and taking his time (the last) is a hold.
= to_beijing
On Sunday Kuznetsov comes down the steps, and men with tubes of maps. {has("talks-withheld"):Nobody on our side calls it talks.} Vetrov is not among them. I look at the door until it is shut.

{
- has("disputed-areas-carried"): Kuznetsov opens a folder that has nothing else in it. He reads the words <i>disputed areas</i>. {heard("discounted"):You send two lines. What do they want for it? Who else has been told?|Qiao has me repeat them, so that they are heard in both languages. Your answer is one word. Good.}
- has("doctrine-first"): Kuznetsov begins with Lenin. Qiao looks at the tubes. {heard("inflated"):He has come to make us angry, you wire. Nobody is to oblige him.|{heard("discounted"):Your answer is to let an old man clear his throat.|Hear him out, you wire. Then ask him where the river is.}}
- has("crews-stood-down"): By way of Bucharest it is said that bomber crews beyond Baikal have been sent on leave. {heard_as("press"):So they were at their aircraft until Sunday, you wire, and wish us to know it.|{heard("discounted"):One question comes back. How soon can a crew be fetched?|You wire for the text alone, without the comment from Bucharest.}}
- else: Kuznetsov has brought winter boots, and not the words <i>disputed areas</i>. {heard("inflated"):He is waiting for something, says the answer. We are to learn for what.|You wire that we have boots too.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
The maps stand in the corridor, rolled and on end, like birch logs that somebody has felled for a hard winter; I have lettered the Chinese names. You are Brezhnev, and on Sunday you send Kuznetsov, of the foreign ministry, with a general of the border troops. {has("talks-put-off-a-week"):He will gladly wait there for better weather, Beijing has been told.} {has("talks-withheld"):Beijing refuses talks while your divisions stand where they stand, and will tell him so.} The list of those who fly hangs by the stairs, and I have read it twice for my own name. I am seventy.

You want the line settled as it runs, and never raised again. {has("eastern-line-agreed"):Five years ago it was agreed in the east but for one island.} {has("disputed-owned"):In September you wrote that there were disputed areas, and the marshals have not got over it.|{has("understanding-in-letter"):In September Zhou Enlai, their premier, wrote to you of disputed areas, and your answer passed them over.}}

// Whose maps go with him?
*   [Those of 1964, as they were exchanged. # id: maps-of-1964 # manner: warm]
    Their pencil is still on some, and I do not ask why nobody has rubbed it out.
*   [Ours, with the line along their bank. # id: our-maps # manner: cold # historical]
    By these the Ussuri is ours as far as the willows on the other side.
*   [Both, and he may choose at the table. # id: both-sets # manner: veiled]
    I tie red tape about one tube and grey about the other, and am asked three times which is which.
-   Give him the words, and there may be quiet before the ice, with every shoal on both maps open to dispute. Withhold them, and he sits. Press while Beijing is frightened, and it may give way, or fire; since August your aircraft in the Far East have stood on their fields, all ready at one time. # cite: kissinger1979white

// What does Kuznetsov carry?
*   [The words disputed areas, in a folder of their own. # id: disputed-areas # act: concede border]
    I type it twice, in both languages, and he lays it at the bottom of the case; then, before the lid is down, he moves it to the top. The marshals are to be informed once he is in the air.
    ~ happened("disputed-areas-carried")
*   [A question of doctrine, before any map is opened. # id: doctrine-first # act: press doctrine]
    It comes to forty pages on who left the common road, and in which year, and I need not translate them, since the other side has the argument by heart. The tubes are to stay corked until the last page.
    ~ happened("doctrine-first")
*   [Instructions to settle the line, and to take his time. # id: a-strong-hand # act: hold talks # historical]
    He is not to speak of disputed areas, nor in any hurry. I have a sentence for Suyun, and go along the list once more for someone who might carry it. # cite: galenovich2001granitsa
    ~ happened("kuznetsov-slow")
*   [The same, and stand the crews down while he is there. # id: leave-restored # act: offer talks]
    A second paper, which he does not carry, sends half the crews beyond Baikal on leave until he is back. The lorries will be seen from above, by Americans at any rate; whether Beijing hears of it depends on who is speaking to whom.
    ~ happened("crews-stood-down")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Mao had the old leaders dispersed before the twentieth, for fear that the delegation covered an attack; Liu Shaoqi died at Kaifeng on 12 November. # cite: macfarquhar2006last
Lin Biao's alert, dictated at Suzhou on 17 or 18 October, was another measure; a staff officer numbered it one. That Mao burned it has a single witness, hostile to Lin. # cite: macfarquhar2006last
No attack came, and no order for one has been found. # cite: luthi2012chaos
The talks opened on 20 October, stuck at once on what September had meant, paused in December, and ran without result until 1978. # cite: galenovich2001granitsa # cite: tagirova2022crisis
-> DONE

= quarrel
In 1971 Beijing called the order a rehearsal for seizing power; Roderick MacFarquhar and Michael Schoenhals set it in a war scare that Mao shared. Yang Kuisong and Lorenz Lüthi hold the fear in Beijing to have been real, whatever Moscow meant. Michael Gerson has Moscow breed that fear on purpose, and get its talks by it. # cite: macfarquhar2006last # cite: yang2000clash # cite: luthi2012chaos # cite: gerson2010border
-> DONE

= questions
Beijing sent its leaders away and received its guests in the same week. Which of the two should Moscow have gone by?
-> DONE
