// October 1964: Khrushchev falls on the 14th and the bomb goes off on the 16th; both are the calendar's. Two new men and a tired alliance wait for each other.
// No minute of these two days in either capital is published: the corridor and the table are invented.

=== forty_eight_hours ===
# title: Forty-eight Hours in October
# date: 1964-10-15
# until: 1964-10-17
# place: Moscow and Lop Nur
# chapter: split
# kind: pillar
# stage: outline
# shape: wait
# slot: 1964-10
# order: moscow, beijing
# source: prc1964statement
# source: zhou1964envoys
# source: khrushchev2007stenogrammy
# source: radchenko2009suns
# source: garver2016quest
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev and Kosygin. Ilya Vetrov tells.

= moscow
Since six I have been waiting outside a door from which the plate has been taken down, so that there are four screw holes to look at, as beside the bell in a Moscow stairway when a tenant has gone, and I have a Chinese paper on my knees that will not keep. On the 14th the Central Committee removed Khrushchev. You are Brezhnev, who has the party now, and Kosygin, who has the government, and it is the evening of 16 October 1964. This morning, at Lop Nur, Beijing exploded an atomic bomb. It did so "under compulsion", says my paper, and will never be the first to use one. {has("bomb-withheld"):We promised them one once, and kept it here.} {has("sacred-borders"):A month ago Khrushchev threatened them with a weapon that nobody here can name.} # cite: prc1964statement

// What do you do before you answer?
*   [Go through the last letters, both of you. # id: the-last-letters # manner: plain]
    You read them passing the sheets across, Kosygin the faster, so that a small heap forms between you.
*   [Ask me how a Chinese would hear silence. # id: how-silence-sounds # manner: veiled]
    As an answer, I say, after a week; until then as manners.
*   [Agree first which of you signs. # id: which-of-you-signs # manner: none # historical]
    It takes until half past eight, and I am given tea out of a service that has somebody else's initials.
-   {has("open-letter-printed"):For fifteen months both sides have printed all they had.} You need a quiet winter; some of the Presidium want the Chinese at the table, some want nothing of his congresses touched, and you two have not yet asked each other. Hold out a hand, and it may be left hanging before the other parties; keep it in your pocket, and he has fallen for nothing.

// What is the first thing Beijing hears from you?
*   [Congratulate them on the test. # id: congratulations-on-the-test # act: offer bomb]
    The marshals are asked who would care to sign, and it goes from office to office until supper. In the end there is one of the Air Force who thinks it a good bomb.
    ~ happened("test-congratulated")
*   [Say that the line has not changed. # id: nothing-has-changed # act: hold doctrine]
    I have it by me from the last time. You ask what would have to be altered, and I go through it, and it is the signature.
*   [Say nothing in words, and have nothing printed. # id: stop-printing # act: offer polemics]
    By nine the editors have been rung up, and asked to ring nobody. A page on Chinese economics comes out of tomorrow's paper, and they let the weather spread.
    ~ happened("polemics-stopped")
*   [Invite them for the seventh of November. # id: an-invitation # act: consult visit # historical]
    The card for the anniversary is printed already; it wants only the names of the hosts. I put the two of them into characters, for the first time, and try several for Brezhnev.
    ~ happened("seventh-invited")
-   -> DONE

// A telegram and Zhou consult; the package offers; the obituary presses; waiting (the last) is a hold, and never discounted.
= to_moscow
{
- has("zhou-sent-in-october"): Beijing greets you both by telegram, and Zhou Enlai, the premier, is to come himself. {heard("discounted"):They would send him to any anniversary, and you leave the hour open.|{heard_as("press"):He comes to count the chairs, in Kosygin's view, and to feel which are warm.|{heard("inflated"):You have it read at the Presidium, and somebody claps, and looks round.|He is to have the same villa as before, or a better; it is not clear, today, who decides that.}}}
- has("package-offered"): Beijing would do three things at once: no conference, aid again, talks on the border. {heard("discounted"):It is a shopping list with a bow on it, and Kosygin begins to price it.|{heard("inflated"):Three signatures by spring, you tell them, and Suslov, who keeps the doctrine, asks in exchange for which congress.|You read the second item each to yourselves, and look up at about the same time.}}
- has("obituary-printed"): Beijing prints the reasons for which he fell. {heard("discounted"):They have had it in the drawer for years; let them have the pleasure.|{heard("inflated"):You send it down for an opinion on who else is meant, and the opinion comes back with no signature.|I count twelve, and about six of them would fit you. I leave this out.}}
- else: From Beijing there is a greeting in four lines, correct, and nobody's aeroplane is announced. {heard_as("press"):One of you calls it being left to stand in the hall.|{heard("inflated"):There is not a reproach in it, and you have all four lines printed large.|The door has its new plate by then. I go past it twice a day, with nothing.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

= to_beijing
{
- has("test-congratulated"): A telegram comes about the test. A marshal of their Air Force has signed it. {heard("discounted"):He is not the highest they could have found. You lay it by.|{heard("inflated"):So now they are proud of it. They will want to be shown something, you think.|You read it to Nie Rongzhen, who had the bomb in his charge. He asks to hear the signature again.}}
- has("polemics-stopped"): I go through <i>Pravda</i> three mornings running. There is nothing about us. {heard("discounted"):They have mislaid the file, you tell me, and will find it.|{heard("inflated"):You have our own presses stopped the same day. A half-run is left on the floor.|It is what is not there that you have me translate. I bring you a list of empty places.}}
- has("seventh-invited"): The card is the usual one, for the seventh of November. Two names are new on it. {heard("discounted"):It was printed before he fell. You try the ink with a thumb.|{heard_as("press"):So we are to come before everyone, and on their square.|{heard("inflated"):You hold it a long time for a printed card.|I have to say both names aloud. Then somebody asks who else has had a card.}}}
- else: Chervonenko, their ambassador, comes again. The line of the last congress stands. {heard_as("press"):We had not asked yet. You tell me to minute that.|{heard("inflated"):You listen for a tone in it. I am asked if he smiled.|He reads it off a sheet. He seems glad when it is done.}}
}
-> DONE

= beijing
Two papers lie on the table. One is from the night of the fourteenth. The Soviet ambassador had to be received at once. Wu Xiuquan, who sees to other parties, sat him down in his own living room, and heard that Khrushchev was gone. The other is from Lop Nur. It is very short. You hold the chair. It is 17 October 1964. # cite: prc1964statement

{has("specialists-recalled"):They took their engineers out in 1960. It has gone off without them. }{has("liu-written-to"):Two years ago they wrote to Liu by name. This time it is to everyone. }You do not know whether it was the man or the line.

// What do you ask about them?
*   [Ask me who the two are. # id: who-they-are # manner: plain # historical]
    One was head of state till July. One plans. I have seen photographs. In mine they stand at the edge.
*   [Ask what word they use for his going. # id: what-word # manner: cold]
    Age and health. I give it in Chinese. Somebody who is older than he is pours himself water.
*   [Ask how long it took. # id: how-long # manner: none]
    A day, perhaps two. After that the table is quiet for a while.
-   He had called the parties to meet about us in December. Some of you would like the quarrel ended. Some have staked their names on it. Greet the new men, and if it was the line you have blessed it. Wait, and they settle down among his furniture. {has("polemics-for-specialists"):{has("polemics-ended-offered"):In 1963 we offered a bargain, and the polemics stopped.|In 1963 we offered a bargain, and were read to.}|In 1963 the Americans had a treaty, and we had nine sittings.}

// What do you do with forty-eight hours like these?
*   [Wait. Let them come. # id: wait-for-them # act: hold visit]
    A greeting of four lines goes off, and is correct. After that I am to sit by the wire. On the second evening it asks, from their end, whether the line is in order.
    ~ happened("waited-for")
*   [Offer a package: no conference, aid, talks on the border. # id: a-package # act: offer doctrine]
    Three men draft it overnight, who have wanted it longer. {has("talks-moved"):The place for the border talks they take from an old paper.|For the border they use the summer's map.} In the morning I notice that one has shaved and two have not.
    ~ happened("package-offered")
*   [Print why he fell. # id: print-his-obituary # act: press polemics]
    The drafters bring twelve reasons. I am asked only about the spelling. I check each against the new names as well. Nobody has asked for that.
    ~ happened("obituary-printed")
*   [Send a telegram, and Zhou to look. # id: telegram-and-zhou # act: consult visit # historical]
    The greeting names both men. Zhou Enlai, your premier, is to go as soon as there is an occasion, with He Long, a marshal. I am asked what one says there now for comrade first secretary. The same, I say. # cite: garver2016quest, p. 175
    ~ happened("zhou-sent-in-october")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 14 October 1964 the plenum removed Khrushchev; within two days Chervonenko, their ambassador, had told Wu Xiuquan. # cite: khrushchev2007stenogrammy # cite: garver2016quest
On the 16th China exploded its first bomb. The two days met by chance. # cite: prc1964statement # cite: lewisxue1988bomb
The new men stopped naming China, printed Beijing's greeting, and put off the meeting of parties to 1 March. # cite: radchenko2009suns
It was Zhou who proposed, on the 28th and 29th, that every socialist state send leaders to Moscow for 7 November: "Generally speaking, it is a good thing that Khrushchev has stepped down." He went, with He Long. # cite: zhou1964envoys
"Why Khrushchov Fell" was printed on 21 November. # cite: polemic1965line
-> DONE

= quarrel
Sergey Radchenko has Moscow wanting peace; Li Danhui finds no wish for it in Mao; Lorenz Lüthi asks whether any offer could have met his need for an enemy. # cite: radchenko2009suns # cite: li2018split # cite: luthi2008split
-> DONE

= questions
Each waited to see what the other would do first. Who had more to lose by moving?
-> DONE
