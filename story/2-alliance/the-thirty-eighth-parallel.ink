// June 1951: the fifth offensive has failed, and both sides want to stop without having asked. A line on a map in Beijing; then the two
// who carry it, in Moscow.

=== the_thirty_eighth_parallel ===
# title: The Thirty-eighth Parallel
# date: 1951-06-05
# until: 1951-07-10
# place: Beijing and Moscow
# chapter: alliance
# kind: pillar
# stage: outline
# shape: map
# slot: 1951-06
# order: beijing, moscow
# source: mao1951wait
# source: weathersby1995new
# source: westad1998brothers
# source: garver2016quest
# source: pantsov2012mao
# source: shen2012mao
# source: chang2005mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
On your map the front has a date beside each place where it stood. You, Mao, want it to stop, and not to be seen asking. The fifth offensive has failed. Its dead are still being counted. Your son Anying was killed on 25 November, at headquarters. He interpreted Russian there. Kim Il Sung is here from Pyongyang, and would rather attack. He is to fly to Stalin with Gao Gang, who runs the Northeast. # cite: garver2016quest, p. 78 # cite: pantsov2012mao, ch. 25

// How do you bring Kim to the map?
*   [Ask what he can still put into the field. # id: what-he-can-field # manner: cold]
    He gives the names of his corps. He does not give numbers. Gao Gang is writing, and stops.
*   [Ask how he would explain a line that has not moved. # id: explain-the-line # manner: veiled]
    That he would have to, he says. He looks at Pyongyang, which is burnt.
*   [Give him Peng's report, and let him read. # id: pengs-report # manner: plain # historical]
    Peng Dehuai, who commands, is digging three lines in the rear. Kim reads to the end. He looks for a page after the last. # cite: weathersby1995new
-   A truce needs a line. Where it began: then Kim will ask what they died for. Farther south: then more of them. {has("kim-told-to-withdraw"):Last October Stalin told Kim to leave Korea, for a day. Kim does not speak of it. He speaks of everything else.|{has("asked-last"):A year ago the two of them had agreed before you were asked.|{has("korea-decided-without"):A year ago Stalin and he decided it without you.}}} Stalin lends the shells. {has("air-cover-over-the-front"):His pilots fly over the front, in Chinese tunics.|His pilots keep to the Yalu, our border.}

// Where does the line go?
*   [Push once more first, as far as the Han. # id: the-narrow-waist # act: press korea]
    The last reserves have come up, in summer cloth. You move the flags yourself. The orders are to be out before Gao Gang flies. Kim thanks you, standing.
    ~ happened("one-more-push")
*   [Wherever Stalin's aircraft will go with our men. # id: umbrella-first # act: press aid]
    <i>San</i>, umbrella, you say. I look for a soldier's word, and write: over the troops, by day. Gao Gang wants that sentence on a slip by itself.
    ~ happened("front-cover-asked")
*   [Wherever you and Kim can hold it; Stalin hears of it afterwards. # id: truce-of-our-own # act: hold korea]
    You draw it with Kim, from the river to the ridges. Gao Gang's aeroplane is put off. Nothing of it is to be put into Russian. I am sent home early.
    ~ happened("truce-of-our-own")
*   [Where the war began; the terms to Stalin. # id: where-it-began # act: consult korea # historical]
    The parallel, and a neutral strip on both sides of it. On the thirteenth you write after them to Moscow: it is better "To wait for the enemy to make an appeal." The rest they are to decide with Stalin. # cite: mao1951wait
    ~ happened("truce-left-to-stalin")
-   -> DONE

// Giving the pilots is a concession; the other three may be heard any way.
= to_beijing
{
- has("truce-blessed"): On the thirteenth Stalin wires that a truce is now useful. {heard("discounted"):You look for a date in it. There is none.|{heard("inflated"):You ask what he has heard from Washington, and through whom.|You have Peng told: hold, and dig.}} In Moscow they look for somebody who will say it first. # cite: weathersby1995new
- has("no-hurry-said"): Gao Gang wires. Stalin sees no hurry. A long war shakes the Americans, and teaches our troops. {heard("discounted"):He has said that before, you say.|{heard("inflated"):You reckon in winters, aloud, and stop at the third.|Whose troops are to study? Ours. It stands there.}} Peng asks for shells by return.
- has("air-cover-over-the-front"): Gao Gang wires. Stalin's pilots are to be over our men. Of a truce he says little. {heard("discounted"):You ask for how long. He has not put that down.|A second map is laid over the first. It has airfields on it.} Kim has asked for the news twice, and been given it twice.
- else: Gao Gang wires. It is for us and Kim to settle. The arms will come. {heard("discounted"):You wonder which of us he will blame.|{heard("inflated"):He has taken his hand off it, you say.|You read the part about the arms, then the other. They are equally long.}} Kim has had the same wire.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

// Their own line is a hold; the other three may be heard any way.
= to_moscow
Kim Il Sung, whose war it was to begin with, and Gao Gang, who runs China's Northeast, have come about ending it.
{
- has("truce-left-to-stalin"): What they bring from Beijing is a line, the parallel where it began, with a strip on either side, and the request that you say how to come by it. {heard("discounted"):You see in it what he would rather not have decided himself.|{heard("inflated"):He cannot go on, you conclude, and have the shells counted that he has left.|You lay a ruler along the parallel, and leave it there.}}
- has("one-more-push"): Beijing has sent an attack with them, ordered before they left: to the river Han, and then talk. {heard("discounted"):On what date? Gao looks at Kim.|{heard("inflated"):You see them in Pusan and the Americans in Tokyo, drawing the consequence.|You find the Han, and put your hand on what lies in front of it.}}
- has("truce-of-our-own"): The line for it has been drawn already in Beijing, from a river to some ridges. {heard("inflated"):You ask whom else they have shown it to, and in what order.|It is a sensible line, you say, and hold it to the light as one does a cheque.}
- else: They have one sentence from Mao on a slip: aircraft over the troops, by day. {heard("discounted"):He asks for that as other people clear their throats, you remark.|{heard("inflated"):You take it that without them he will stop.|You have me read it aloud, and then look out for some time at the sky.}}
}
-> DONE

= moscow
They sit with their backs to the window, where I can see neither face well, and Gao has a notebook on his knee. {has("gao-offered"):Two summers ago Gao offered you more of it than his party had.} On the fifth you, Stalin, wired Mao that a long war "shakes up the Truman regime in America"; since then you have had the reports of what it does to the Chinese. {has("kim-told-to-withdraw"):Last October you had it read out to Kim that he must leave his country; I push the sugar towards him.} # cite: weathersby1995new

// What do you ask them first?
*   [Ask where the list is for your guns. # id: no-list # manner: cold # historical]
    You offered guns two months ago, and have asked by wire what is wanted. Gao says that he will inquire; I have heard men say it who were not sure of being there to. # cite: weathersby1995new
*   [Ask Gao how deep the third line is. # id: third-line # manner: plain]
    As deep as a standing man, he says, and I see you measure it against yourself.
*   [Ask Kim how his people live. # id: how-people-live # manner: warm]
    Underground, he says, and then, as though he had complained, that the mood is good.
-   While it lasts the Americans are tied down, by somebody else, and every month Mao needs you more. But it can grow, and has been near your frontier before; it goes as a troika goes when three men have a rein each. Tell these two to end it, and the south is lost; tell them to go on, and it is their dead.

// What do you tell the two who have come?
*   [Tell them that a long war shakes the Americans. # id: no-hurry # act: press korea]
    Kim wants to know, through me, how long is long. Until they are tired, you say, and I have put it into Chinese, as one can there, without the word they, before I notice; Gao has written it down.
    ~ happened("no-hurry-said")
*   [Let your pilots go south with them. # id: pilots-south # act: offer korea]
    You say it quickly, with two fingers on the map, to here. Since November I have been forbidden to write the word for what they are, and I look round to see whether I may say it.
    ~ happened("air-cover-over-the-front")
*   [Leave it to them to settle, and promise the arms. # id: theirs-to-settle # act: hold korea]
    They thank you and stay seated. They were sent to be told, and it is some time before Gao closes his notebook; you show them the door to the garden, where it is cooler.
*   [Tell them that a truce is useful now. # id: truce-is-useful # act: consult korea # historical]
    How it is to be asked for you leave to our people at the United Nations, who can say it as their own idea. Mao is wired the same day. They would like to fly tomorrow, and nobody prevents them. # cite: westad1998brothers
    ~ happened("truce-blessed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 5 June Stalin wrote to Mao that the war should not be speeded up; on the thirteenth, with Gao Gang and Kim before him, that an armistice was now advantageous. # cite: weathersby1995new
Mao's letter of that day asked for the parallel, left the manner to Stalin, and thought it better "To wait for the enemy to make an appeal." # cite: mao1951wait
Talks began at Kaesong on 10 July, and went on for two years. By official Chinese accounts 148,000 Chinese soldiers died in Korea; other counts are higher. # cite: garver2016quest, p. 78
-> DONE

= quarrel
Who made it long? Kathryn Weathersby finds Stalin content with attrition. Jung Chang and Jon Halliday have Mao buying weapons with it. Shen Zhihua shares it out, to both and to Washington. # cite: westad1998brothers # cite: chang2005mao # cite: shen2012mao
-> DONE

= questions
Mao fought the war and left its terms to Stalin. Was that deference, dependence, or a way not to be the one who stopped?
-> DONE
