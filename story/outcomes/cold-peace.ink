// The end that history had: nobody arrived anywhere else by 20 October 1969. Told by both interpreters, and at the last by neither.

=== cold_peace ===
# title: Cold Peace
# kind: outcome
# date: 1969-10-20
# source: zhou1969talk
# source: galenovich2001granitsa
# source: gorbachev1989deng
# source: dmochowski2015border
# source: border2004agreement
# source: cpn2013handshake
# source: garver2016quest
# source: luthi2008split
# source: chen2001mao
# source: radchenko2024run
# source: shen2015partnership
# source: jersild2014alliance
# source: gerson2010border
# source: yang2000clash
-> DONE

= epilogue
<i>Vetrov.</i> {has("talks-withheld"):That autumn there were no talks and there was no war, though each week one expected to hear of the one or the other.|The letters went to and fro until the leaves were down. On 20 October Kuznetsov, our first deputy minister, sat down in Beijing across from Qiao Guanhua, their vice-minister, {has("disputed-owned"):and it took them a morning to disagree about where the word we had granted them applied|{has("disputed-areas-carried"):and the word that our premier had let fall lay in a folder between them|{has("airport-met"):and from the first day they could not agree what had been said at the airport|and from the first day each of them read out his own letters}}}. I was not taken. {has("doctrine-first"):They began with doctrine, and by noon had not come to a river. |{has("crews-stood-down"):For that week our crews were stood down, and it was not said for how much longer. |{has("kuznetsov-slow"):He had been told that there was no hurry. }}}} I had a sentence ready for Suyun, and have it still. {has("disputed-owned"): Where both had a claim the soldiers drew back, and looked at it from farther off.|{at_least("border", 60): The soldiers stayed where they were, in two long rows, and nobody gave the order.|The soldiers stayed where they were, fewer than I had feared.}} I am seventy, and have stopped listening on the stairs, or I listen less.

<i>Feng.</i> I went back to the glasses. {has("farewell-given"): Once a specialist's wife wrote to me, and I was allowed to read it.|{has("by-schedule"): Of the specialists who stayed their time, one sent a card.}} {has("talks-withheld"):When they did talk, they talked for years.|They talked for nine years.} The line was not drawn. In May 1989 I am eighty-six, at a neighbour's television. Vetrov would be ninety. China's leader, Deng Xiaoping, gives Moscow's, Gorbachev, his hand. He has ordered that there be no embrace. The square outside is full of demonstrators. Behind each of the two somebody leans in a little, and speaks. Are you well, I say, in Russian. The neighbour asks what it means. # cite: cpn2013handshake

In October 2008 the last posts were set, on an island in the Amur, and for the first time every kilometre was agreed. The agreement is in two languages. Both texts have equal force. # cite: dmochowski2015border # cite: border2004agreement
-> DONE

= record
The talks opened on 20 October 1969, deadlocked on what the airport had meant, paused in December, and went on without result until 1978. # cite: zhou1969talk # cite: galenovich2001granitsa
China gave notice in April 1979, and the treaty of 1950 lapsed a year later. # cite: garver2016quest
Deng had asked for a handshake and no embrace. On 16 May 1989, with demonstrators in the square outside, he told Gorbachev: "Now we can officially declare that Sino-Soviet relations have been normalized." # cite: cpn2013handshake # cite: gorbachev1989deng
Agreements of 1991, 1994 and 2004 settled the line, and posts were set on the last island on 14 October 2008. # cite: dmochowski2015border
-> DONE

= quarrel
Why did it end so? Lorenz Lüthi and Chen Jian make doctrine, and Mao's revolution at home, the engine of the quarrel. Sergey Radchenko answers that rank and interest moved both. Shen Zhihua and Xia Yafeng, and Austin Jersild, look to an alliance that was unequal from within. # cite: luthi2008split # cite: chen2001mao # cite: radchenko2024run # cite: shen2015partnership # cite: jersild2014alliance
Why it stopped short of war is argued too. Michael Gerson thinks that a threat worked, because Beijing came to believe it. Yang Kuisong thinks that the danger was real and the plan was not. # cite: gerson2010border # cite: yang2000clash
-> DONE
