// February to April 1961: an offer of grain and sugar to a country that does not say it is hungry. The object that crosses the scene is raw
// sugar. No minute of the decision is published; the saucer is invented. The amounts are known here from Lüthi alone.

=== sugar ===
# title: Sugar
# date: 1961-02-27
# until: 1961-04-08
# place: Moscow and Beijing
# chapter: split
# kind: pillar
# stage: outline
# shape: inventory
# slot: 1961-02
# order: moscow, beijing
# content: The famine of 1958–62 is spoken of.
# source: luthi2008split
# source: dikotter2010famine
# source: chang2005mao
# source: wang2005quarrelling
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
On your desk, among the figures for China, stands a saucer of Cuban sugar, brown and damp, which the trade ministry has sent as a sample and which nobody moves. You are Khrushchev, and it is the end of February 1961. They are hungry over there; how hungry, no paper that I translate has said, and I remember 1933, when ours did not say it either.

// By what do you measure their need?
*   [Go by what the embassy has seen. # id: what-was-seen # manner: warm]
    Chervonenko, your ambassador, would tell it decades later thus: one saw it on the road in from the airport, where the trees had no leaves. # cite: chang2005mao
*   [Go by what they no longer send. # id: what-is-not-sent # manner: plain # historical]
    In December they wrote of calamities without precedent, and of foodstuffs that could not be shipped. I read you the list of those, and you stop me at eggs. # cite: dikotter2010famine, ch. 15
*   [Measure nothing. Write of temporary difficulties. # id: temporary-difficulties # manner: veiled]
    It is an expression I have been putting into Chinese since the first of our five-year plans, and it goes down without a mistake.
-   Berlin is coming to the boil, and you want Mao Zedong quiet at your back, and in your debt. Albania's capital, Tirana, has gone over to him. {has("specialists-recalled"):In the summer you took your engineers away from him, and you would like that not to stand as the last thing you did.|You would like, for once, to be thanked.} {has("harvest-asked"):In 1959 you asked him about his harvest, and were not forgiven for it.}

    A million tons can be found once, the grain people say, and hardly again before our own is in. Offer it, and he may send it back with the other parties watching; wait to be asked, and he may never ask.

// What do you offer a hungry ally?
*   [Offer a million tons of grain, and sugar, on loan. # id: grain-and-sugar # act: offer grain # historical]
    I put the letter into Chinese the same evening, and at half a million tons of sugar I look for the saucer, which has been pushed aside to make room for the map of railways. # cite: luthi2008split, p. 200
    ~ happened("grain-offered")
*   [Offer the sugar, which is Cuba's, and keep the bread. # id: sugar-alone # act: consult grain]
    They are to have it as our poor had it with their tea, a lump held between the teeth and made to last. You want to know whether they care for sweet things. It will be eaten, I answer.
    ~ happened("sugar-offered")
*   [Wait until they ask, and give what they ask for. # id: if-they-ask # act: hold grain]
    The ambassador is to let it be understood that a request would be looked at kindly. I write that three times, softer each time, until it hardly says who would be looking.
*   [Offer grain, if they will be quiet about Tirana. # id: for-albania # act: press parties]
    {has("hoxha-backed"):They stood behind the Albanian when he spoke against you in November.|They still send the Albanians food.} You find Tirana on the map, between two ports, and the condition goes in as the last paragraph but one.
    ~ happened("grain-for-tirana")
-   -> DONE

// Sugar taken is consulting and may be heard any way; all of it concedes, and is never inflated; Canada is a hold; paying on the day refuses.
= to_moscow
{
- has("sugar-taken"): Zhou Enlai, their premier, answers for them: {has("grain-offered") or has("sugar-offered"):the sugar is accepted|sugar they would take}. {has("grain-offered"):The grain they would like kept in reserve.|As to grain, they will see.} {heard("discounted"):You go through it for the thanks, find them at the top and again at the bottom, and are not satisfied.|{heard_as("press"):So they will take what is Cuba's and leave what is ours, and you ask what we are supposed to have put in it.|{heard("inflated"):Copies go to the whole Presidium, as of a thing that has begun to mend.|You call reserve an honest word, and say it over.}}} # cite: luthi2008split, p. 200
- has("grain-accepted"): They take all that they can get, and ask by which station it will come. {heard("discounted"):You wait for the second page, on which it would be explained to whom they owe nothing.|You walk to the window and back, and say that then it is worse than the ambassador thinks.}
- has("debt-paid-on-the-day"): They want nothing. The same post has the consignments for this year's debt, soya, pork, rice, with their dates. {heard("discounted"):They will come round by the summer, you tell Mikoyan, your deputy; he has the list in his hand and does not answer.|{heard("inflated"):You count the wagons as though he had fired them at you, and have me ask the ministry whether delivery may be refused.|You read down the list as far as the eggs, and ask me who is going without them.}}
- else: They answer with thanks for our concern, and London's corn trade has it that they are buying in Canada. {heard_as("press"):So they would rather owe a bank than owe you; the telegram goes into the drawer with the saucer.|{heard("inflated"):You suppose that they mean to save our grain for us, and look pleased, and then less so.|They have paid in silver, I read; you say that at least somebody has sold them something.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("grain-offered"): A letter comes from Khrushchev. A million tons of grain. Half a million of Cuban sugar. Both on loan. {heard("discounted"):You have it laid with the other post.|{heard_as("concede"):He must be in trouble, to be so kind. You ask about Berlin.|{heard("inflated"):Your premier is to find the hook. There is no clause, he says.|You have me read out the figures again.}}} # cite: luthi2008split, p. 200
- has("sugar-offered"): A letter comes from Khrushchev. He has Cuban sugar, and would lend us half a million tons. {heard("discounted"):He has more than he can use. You say so to your premier.|{heard("inflated"):There must be something he wants for it. I have read you all there is.|It is something, says your premier. It keeps.}}
- has("grain-for-tirana"): A letter comes from Khrushchev. There will be grain. There is a paragraph on Albania. I am asked for the conjunction between them. It is <i>and</i>. {heard("discounted"):You put that down to his temper, and want the tonnage again.|{heard("inflated"):You have the paragraph read by itself, without the tonnage.|Your premier is asked which of the two was written first.}}
- else: Chervonenko, the Soviet ambassador, calls on your premier. If we wished to ask for something, it would be looked at kindly. {heard_as("press"):He wants it said aloud. You will not say it.|{heard("inflated"):You take it for a promise. Your premier would like it in figures.|I say it a second time for you. It is a polite sentence. Nothing is in it yet.}}
}
-> DONE

= beijing
You are Mao. You are not counting this yourself. Zhou Enlai, the premier, counts it at night, with Chen Yun, who knows prices. Silver has gone to London for Canadian wheat. Trains still go north, to pay Moscow. {has("debt-pledged"):In the summer you said five years, and then we owe nobody.} In my office they use a word of the doctors', <i>fuzhong</i>, swelling. Somebody presses a thumb to her shin and waits. It is in no paper for Moscow. # cite: dikotter2010famine, ch. 15

An answer must call it something.

// What does the reply call it?
*   [Call it natural calamities. # id: natural-calamities # manner: veiled # historical]
    <i>Ziran zaihai</i>. Drought and flood. The form has a line for cause, and now the line is filled. # cite: dikotter2010famine, ch. 15
*   [Call it a shortage, and give no cause. # id: a-shortage # manner: plain]
    <i>Duanque</i>. Chen Yun says that it is correct. He says it to the paper.
*   [Leave it out. Thank him for the thought. # id: thank-him # manner: warm]
    The reply is three lines. Zhou signs it, and asks for the lists again.
-   Sugar can be eaten from the sack. Grain feeds more, and is owed for. {has("specialists-recalled"):He has shown what he does with what we need.|What he lends he can stop lending.} {has("bomb-withheld"):A bomb was promised too.}

// What do you take?
*   [Take sugar, and keep the grain in reserve. # id: sugar-not-grain # act: consult grain # historical]
    <i>Houbei</i>, reserve. It is a soldier's word. Ye Jizhuang, of foreign trade, asks which port lies nearest the worst counties. Zhou puts a finger on the map. He moves it. He moves it again.
    ~ happened("sugar-taken")
*   [Take everything that they will give. # id: all-of-it # act: concede grain]
    Zhou signs before noon. It is to come by Manzhouli, and not to stop in the cities. Chen Yun begins to reckon aloud for how many, and for how long. He goes on without his voice.
    ~ happened("grain-accepted")
*   [Take nothing from them. Buy more in Canada. # id: canadas-instead # act: hold grain]
    So it is more silver, and gold. Chen Yun knows the freight from Vancouver. He counts the days at sea on one hand, and goes on to the other, and then back to the first.
    ~ happened("grain-from-canada")
*   [Take nothing, and pay this year's debt on the day. # id: pay-on-the-day # act: refuse grain]
    The list for the north stays as it was. Soya, pork, eggs, rice. I put it into Russian, line by line. I know by now which province each line is from.
    ~ happened("debt-paid-on-the-day")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Late in February 1961 Khrushchev offered a million tons of grain and half a million of Cuban sugar on loan. Beijing took the sugar, asked to keep the grain in reserve, and later used part of it. The amounts are Lorenz Lüthi's. # cite: luthi2008split, p. 200
Late in March Zhou asked for 300,000 tons of grain on loan. # cite: luthi2008split, p. 200
That spring the debt from the trade of 1960 was spread over five years; the day is not certain. # cite: luthi2008split
China sold silver and bought Canadian and Australian wheat. # cite: dikotter2010famine, ch. 15
Estimates of the dead of 1958–62 run from about 15 million to Frank Dikötter's 45; most demographers stand near 30. # cite: dikotter2010famine
-> DONE

= quarrel
For Lüthi the offer was generous, and Beijing declined most of it. It was long said in China that Moscow starved it by calling in debts; no document shows such a demand. Jung Chang and Jon Halliday, citing the ambassador, have Moscow declining some shipments of food and Mao insisting; their book is itself disputed. # cite: luthi2008split, p. 200 # cite: chang2005mao
-> DONE

= questions
Beijing took the sugar and kept the grain in reserve. What did it save by that, and who paid for it?
-> DONE
