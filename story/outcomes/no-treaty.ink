// An end that history did not have: Mao's train leaves Moscow in February 1950, and the treaty with Chiang is the one that stays in force.

=== no_treaty ===
# title: No Treaty
# kind: outcome
# date: 1950-02-17
# source: stalinmao1950record
# source: heinzig2004arduous
# source: treaty1950annexes
# source: goncharov1993uncertain
# source: shen2012mao
-> DONE

= epilogue
<i>Vetrov.</i> The train got home, and there was no quarrel: {has("obedience-offered"):they had once written that they would carry out our decisions, and we took care to have none|nothing had been promised, so that nobody could be accused}. Kim Il Sung asked that spring for his war, and Stalin, having no one to put behind him, told him to wait; so Korea is two halves, and those with kin in the other write to nobody. Port Arthur we left in 1952, on request. {has("call-refused"):It was I who said, that winter, that Stalin was not at home, and I have not telephoned Beijing since.}

<i>Feng.</i> We built alone. What was planned for 1955 stood in 1965. The cities live on coupons. The villages give the grain. In bad years they gave it too, and people died of that. I have seen no count. {has("ships-asked"):In 1949 we had asked for Soviet ships. }Taiwan is still across the water. Nobody gives us orders. Half of the railway is Moscow's. Chiang's treaty has six years to run. Once a year the railway's accounts come, in two languages. Vetrov signs for the Russian, and I for the Chinese. Below our names there is a line for remarks. I leave it until last.
-> DONE

= record
On 22 January 1950 Stalin called the treaty of 1945 "an anachronism". Did changing it not go against Yalta, Mao asked. "True, it does—and to hell with it!" # cite: stalinmao1950record
The alliance of 14 February was for thirty years; notes annulled the treaty with Chiang. Railway and port were to be China's by the end of 1952, and a credit of 300 million dollars went with it. # cite: heinzig2004arduous # cite: treaty1950annexes
A secret agreement kept third countries out of the Northeast and Xinjiang, and in March came the joint companies. # cite: treaty1950annexes
-> DONE

= quarrel
Dieter Heinzig, and Sergei Goncharov, John Lewis and Xue Litai, follow the talks through the weeks in which they might have failed. # cite: heinzig2004arduous # cite: goncharov1993uncertain
Why Stalin turned is open. Shen Zhihua asks if it was London and Delhi, or Acheson, or Korea, and argues that the loss of Port Arthur made Korea worth more to him. By that reading a Stalin who had signed nothing new would have had less use for a war; others doubt the link. # cite: shen2012mao
-> DONE
