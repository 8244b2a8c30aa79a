// An end that history did not have: Washington drops Chiang in the autumn of 1949, and Beijing takes the hand. The two have had no news of each
// other since 1937, and get none.

=== asian_tito ===
# title: An Asian Tito
# kind: outcome
# date: 1949-11-15
# source: frus1949china
# source: topping2010front
# source: garver2016quest
# source: heinzig2004arduous
# source: tucker1983patterns
# source: lostchance1997symposium
# source: chen1997myth
# source: shaw1982stuart
-> DONE

= epilogue
<i>Feng.</i> The American consulates opened again. It was trade, and their Congress counted each bale. At Port Arthur the Russians stayed until 1955. {has("machines-taken"):Every year we ask for the machines of the Northeast.} Chiang's island was taken in 1951. Its people were not consulted. Ho Chi Minh walked over our border for guns. He was given a doctor and a meal. The northern frontier is shut. I train listeners. They sit on the Amur with earphones. I listen for one voice.

<i>Vetrov.</i> Whoever had vouched for China was made to answer for it, {has("northeast-apart"):those first who had traded with its Northeast|{has("article-asked-for"):those first who had asked Liu Shaoqi for his article|and much of the vouching was in my Russian}}. They came for me in January 1950, at the hour for which I had listened since 1937; of those taken that winter the older ones did not come back. {has("americans-not-refused"):Stalin himself had advised Mao not to refuse the Americans, and I was asked who had put that into Chinese.} Koreans and Vietnamese come to Moscow's one door, where they had hoped for two. I keep the Chinese books in a library at Irkutsk. Three times I have been asked if I have a correspondent in China, and it is still the truth that I have not.
-> DONE

= record
Washington kept its recognition for Chiang, and on 1 July 1949 would not let Stuart, its ambassador, go north. By the refusal, he wired, "they all lost some face but particularly Huang Hua". # cite: topping2010front # cite: frus1949china
That day Mao's article was out, by which one must "lean to one side". # cite: topping2010front
Moscow recognised the People's Republic on 2 October, the day after it was proclaimed. # cite: garver2016quest
The two signed an alliance in February 1950. An American president first came to Beijing in February 1972. # cite: heinzig2004arduous # cite: garver2016quest
-> DONE

= quarrel
Was a chance lost? Nancy Bernkopf Tucker and Warren Cohen think that there was one, of contact at any rate. Chen Jian calls it a myth, since Mao's revolution needed America for an enemy; Michael Sheng, John Garver and Odd Arne Westad, in the same symposium, do not see Beijing parted from Moscow in 1949 by anything that Washington could have offered. # cite: tucker1983patterns # cite: lostchance1997symposium # cite: chen1997myth
Yu-ming Shaw went through the case of Stuart's journey, and finds no lost chance in it. # cite: shaw1982stuart
-> DONE
