// An end that history did not have: the specialists go as their contracts end, what Liu signed is kept, and nobody is denounced at the Congress.

=== quiet_estrangement ===
# title: Quiet Estrangement
# kind: outcome
# date: 1961-10-24
# source: luthi2008split
# source: wang2005quarrelling
# source: radchenko2024run
# source: li2018split
# source: chen1997experts
# source: lalaj2008albania
# source: griffith1964rift
# source: kraus2019yita
-> DONE

= epilogue
<i>Feng.</i> Nothing was broken off. {has("contracts-renewed"):The last specialist went home in 1964, with his own teapot.|The last specialist went home in 1962, on the day in his contract.} {has("grain-for-tirana"):Moscow's grain had come, though Tirana was to be its price.|{has("sugar-taken"):Moscow's sugar had come.|Moscow's grain had come.}} It did not end the hunger. People died into 1962. Neither capital has printed how many. In 1963 Moscow signed with Washington against tests. We regretted it, on page four. In 1964 we tested. Their telegram had two lines. {has("albania-hinted"):Albania, once some comrades, is not mentioned.|Albania is not mentioned.} It writes to both of us for credits. Both answer kindly.

<i>Vetrov.</i> Somebody from a smaller party is in our hotels, waiting for a line, and goes home with gramophone records. Those who went over the Ili in 1962 have not gone back, and their letters take half a year. It has cooled as a samovar does, which hums for a while after the coals are out. {has("zhou-went-home"):Since Zhou Enlai went home early, no Chinese premier has come.|No Chinese premier has come since the Congress.} Each spring there is a protocol, soya against lathes, with Suyun across from me. In Russian she and I have gone back from thou to you, and neither could say when. This time we spoke of the weather in our two cities, and both had it right.
-> DONE

= record
In July 1960 Moscow recalled all its specialists; by the Chinese count 1,390 left within five weeks. # cite: chen1997experts
In 1961 it offered a million tons of grain. Beijing took sugar, asked that the grain be kept in reserve, and later used some; the amounts are uncertain. # cite: luthi2008split, p. 200
On 17 October Khrushchev denounced Albania before the Congress. Zhou objected, and left on the 23rd; in December Moscow broke with Tirana. # cite: wang2005quarrelling # cite: lalaj2008albania
In 1962 more than 60,000 people fled from Xinjiang. # cite: kraus2019yita
In July 1963 <i>Pravda</i> printed its open letter, and that September China's nine commentaries began. # cite: griffith1964rift # cite: li2018split
-> DONE

= quarrel
Lorenz Lüthi sets the point of no return in 1962, and in politics at home; before it this end need not be ruled out. Dong Wang finds two parties that quarrelled and bargained by turns from 1959 to that year. For Sergey Radchenko the rivals were moved by rank as much as by doctrine, and rank can be nursed in silence only so long. Li Danhui and Xia Yafeng see Beijing bidding for the first place in the movement, which is not done by keeping quiet. # cite: luthi2008split # cite: wang2005quarrelling # cite: radchenko2024run # cite: li2018split
-> DONE
