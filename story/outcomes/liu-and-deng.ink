// An end that history did not have: the plenum of 1962 is kept to grain, a text of 1966 stands, and in May the Chairman is retired to his books.

=== liu_and_deng ===
# title: Cold Business
# kind: outcome
# date: 1966-05-12
# source: macfarquhar2006last
# source: luthi2008split
# source: yahuda1972kremlinology
# source: radchenko2009suns
# source: galenovich2001border
# source: garver2016quest
# source: cia1967struggle
-> DONE

= epilogue
<i>Vetrov.</i> It is business: ambassadors are at their posts, and notes are answered. {has("debt-pledged"):Beijing paid its debt before the day|Beijing paid its debt, in time}, and buys what it has of us. The frontier talks go on, {has("eastern-line-agreed"):over the one island left in 1964|over the maps of 1964}, and nobody has been shot. {has("text-welcomed"):We welcomed one text, and were asked not to.} They write that we have brought capitalism back, and we that they are fond of it too, like the two Ivans in Gogol, at law for life over a word.

<i>Feng.</i> The Chairman lives in the south, among his books. Twice a year he is driven past, and waves. {has("leap-accounted"):In 1962 somebody had to answer for the Leap. Its dead have not been counted.|Nobody has answered for the Leap. Its dead have not been counted.} Some who wrote for him were sent away, without trial. Young people send him letters. The parties that split off in our name were told there was no more money. One man came, with a suitcase of pamphlets. I gave him tea. The quarrel goes on in a journal. I put it into Russian. This spring a card came from its reader in Moscow. On page nine, he thinks, the aspect is wrong. He signs with one letter. He is right.
-> DONE

= record
In September 1962 Mao told the Tenth Plenum never to forget class struggle. # cite: luthi2008split
The text agreed with the Japanese in March 1966 was never issued. On 16 May a circular opened the Cultural Revolution. # cite: macfarquhar2006last
Liu Shaoqi was held in his house from 1967, expelled in October 1968, and died at Kaifeng on 12 November 1969. Deng Xiaoping had been removed. # cite: macfarquhar2006last
Crowds besieged the Soviet embassy in January and February 1967. # cite: garver2016quest, pp. 265–266
The border talks of 1964 were not resumed until 1969, after fighting. # cite: galenovich2001border
Parties and groups that sided with Beijing had broken away in many countries. # cite: cia1967struggle
-> DONE

= quarrel
Roderick MacFarquhar and Michael Schoenhals tell 1965 and 1966 so that the outcome in Beijing stays open until late. Lorenz Lüthi ties the quarrel abroad to the leader's struggle at home; without that leader it might have cooled. Sergey Radchenko, who has two powers contend for rank, would leave much of it standing. That Liu and his friends were soft on Moscow at all is a charge of the Red Guards, and an inference from articles which Michael Yahuda distrusted as early as 1972. # cite: macfarquhar2006last # cite: luthi2008split # cite: radchenko2009suns # cite: yahuda1972kremlinology
-> DONE
