// An end that history did not have: Beijing's refusal stands in October 1950, Kim's army goes north over the river, and nobody comes the other way.

=== china_stays_out ===
# title: The Yalu Not Crossed
# kind: outcome
# date: 1950-10-18
# source: mao1950agree
# source: roshchin1950october
# source: shen2012mao
# source: garver2016quest
# source: mansourov1995decision
# source: chen1994road
-> DONE

= epilogue
<i>Vetrov.</i> Kim did as he was told, and his ministries are in rented houses on the Chinese side still, with timetables for a country in which they are not. {has("treaty-granted"):The alliance of February was not called on, and is taken out for visitors, as my aunt did with the good tablecloth.|There was no alliance to call on, and none was made after.} Whenever Beijing asked for a plant {has("journey-declined"):it was recalled that nobody had been sent to Stalin|somebody with us recalled Korea}, and fewer came; nor did Beijing forget who had told Kim to go. In 1957 I came to Andong with a delegation, and Suyun met the train, and asked whether I had eaten.

<i>Feng.</i> The Americans reached the river that winter. They have a post at the far end of the bridge. The war has passed over Korea twice. Those who fled live outside Andong, by county. {has("help-promised"):In May we had promised Kim help. He has not spoken of it.|{has("taiwan-put-first"):We had put Taiwan first. It lies behind their fleet.}} Our armies stand on this bank each winter, at the cost of schools. Men cross at night with rifles, and villages over there answer for it. I teach the exiles' children Russian. Every class is asked to draw home. They draw the bridge first. It is the part they have seen.
-> DONE

= record
On 12 October 1950 Mao answered Stalin and Zhou: "I agree with the opinion in the 11 October telegram." It said that the Chinese should not cross. # cite: mao1950agree
A day later the Politburo decided for going, and he spoke of "the absolute obligation to send troops to Korea". # cite: roshchin1950october
After one more halt on 17 and 18 October four armies went over on the nineteenth, at dusk. # cite: shen2012mao
Mao's son Anying was killed on 25 November. # cite: garver2016quest, p. 78
The war lasted until the armistice of 27 July 1953. # cite: garver2016quest
-> DONE

= quarrel
Alexandre Mansourov thinks that those against going, Zhou Enlai among them, had prevailed until the thirteenth. # cite: mansourov1995decision
Chen Jian has Mao inclined to go from early on, with a room to be carried; for Shen Zhihua too he carried it, and without aircraft. That it hung in the balance from the second to the thirteenth all three allow. # cite: chen1994road # cite: shen2012mao
-> DONE
