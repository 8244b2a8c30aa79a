// Beijing, 31 July to 3 August 1958: a word is explained, a dinner is sent away, a radio station changes hands before it is built.
// The minutes put the quarrel on the first day, in a hall, and eighteen men at a table on the second; pool, ring and dinner are in memoirs,
// and stand here only in the hours that the minutes leave empty.

=== swimming_pool ===
# title: The Swimming Pool
# date: 1958-07-31
# until: 1958-08-03
# place: Beijing
# chapter: de-stalinization
# kind: pillar
# shape: host
# slot: 1958-07
# order: moscow, beijing
# content: The arrests of 1937 are remembered.
# source: khrushchevmao1958first
# source: khrushchevmao1958later
# source: maoyudin1958minutes
# source: peng1958report
# source: mao1958radio
# source: pantsov2024secret
# source: taubman2003khrushchev
# source: khrushchev2007memoirs
# source: shen2005military
# source: luthi2008split
# source: khrushchevmao1959discussion
# source: garver2016quest
# source: yan2015visit
# source: hprc2021visit
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
You are Khrushchev, and your Tu-104 comes down at Nanyuan without carpet or guard, for the visit is secret; Mao Zedong stands on the concrete, in a heat that comes through my soles. I was told our destination over Siberia, and until then had thought of 1937, as men of my age do when a car is sent.

Ten days ago Yudin, your ambassador, a philosopher, spoke to him of a joint fleet, and {has("khrushchev-called"):was told you should come yourself|{has("yudin-scolded"):was raged at the next day|was politely not understood}}. In April Malinovsky, your defence minister, asked for a radio station in China, to reach your Pacific submarines, owned together and mostly paid by you. You want the station, and the quarrel over before anyone hears of it.

In the hall he has only Deng Xiaoping, his party secretary, and Suyun, my friend since 1920, to interpret; you have Ponomarev, who deals with foreign parties, and Fedorenko for the minutes. Your cooperation, Mao says, is assured for ten thousand years.

// How do you answer his ten thousand years?
*   [Thank him, and go straight to Yudin's telegrams. # id: go-to-telegrams # manner: plain]
    He hears me out and waits, as if I had left off a line, and Fedorenko looks up to see whether I have.
*   [Propose to meet in 9,999, to renew it. # id: renew-it # manner: warm # historical]
    You say: "we could meet again in 9,999 years in order to agree on cooperation for the next 10,000 years." In Chinese the number means for ever, and Suyun has opened her fan, so I cannot see what she thinks. # cite: khrushchevmao1958first
*   [Say that a quiet ten would content you. # id: quiet-ten # manner: cold]
    I give it the politest Chinese I have. Ten, he says, would see both of you to seventy-four.
-   On nine fingers of ten you are agreed, he says, and comes to the tenth. Yudin spoke to him three times, first of a joint fleet, then of joint construction, then of joint efforts; and Suyun, who might have found three Russian words, finds <i>sovmestny</i>, joint, three times.

// What do you say of Yudin?
*   [Take the fault: he was the wrong man to send. # id: take-the-fault # manner: warm # historical]
    You say: "This is also my fault. I should not have instructed Yudin, who does not command the issue". I have interpreted since 1920, and had never been handed that sentence. # cite: khrushchevmao1958first
*   [Say that a philosopher lost his way among submarines. # id: lost-philosopher # manner: veiled]
    But Yudin helped him to edit his works, and has sat up with him over philosophy, and he does not smile.
*   [Say that he carried what he was given. # id: carried-it # manner: plain]
    That is only just to Yudin, who is not here to be blamed or thanked, and it leaves the word with you.
-   -> whose_heir

= whose_heir
{has("joint-companies"): To him, Yudin reported, that word names Stalin's companies of 1950, half Moscow's, for Xinjiang's oil and ores.|To him, Yudin reported, that is Stalin's word, and what was joint was half Moscow's.} You have spent five years carrying Stalin's furniture out of other people's houses, and had not expected to be met at this door as his heir.

// What do you set against Stalin's name?
*   [Leave gifts unmentioned. He can count. # id: leave-unmentioned # manner: none]
    He waits. Nobody fills it, and I can hear Fedorenko's pen catching up.
*   [Ask which of your own acts he would call Stalin's. # id: ask-which # manner: cold]
    He considers it fairly. Some sentences of one ambassador, he says, and the letter in April.
*   [Remind him who gave back what Stalin took. # id: gave-back # manner: warm # historical]
    He grants it, in a mild voice. I stood behind you in this city in the autumn of 1954, and had thought that account closed.
-   So far it goes so courteously that I listen as one does, at home, to river ice in April. {has("call-refused"): I heard such courtesy on a telephone once, and half of it was mine.} Your admirals cannot speak to a boat under water, and want their half of a station. He wants the word joint buried, and nuclear submarines of his own. Yudin spoke on your instructions and the Presidium's; to disown the fleet is to eat your own words, with Ponomarev listening. Yudin also invited Zhou Enlai, the premier, and Marshal Peng Dehuai to settle it in Moscow. # cite: khrushchevmao1958first

// What do you put to him?
*   [Hold the admirals' line: submarines for China, a station for both. # id: hold-the-line # act: press radio-station]
    Help among allies runs in two directions, you say, and a boat is a poor gift if nobody can call it home. I hear my voice go flat, as it does when I would rather be read.
    ~ happened("station-offered-jointly")
    ~ happened("submarines-tied")
*   [Offer the station afresh, built and owned together. # id: offer-together # act: offer radio-station]
    The fleet you let fall. But two neighbours, you say, may surely put up one mast between them, and the richer pays more.
    ~ happened("station-offered-jointly")
    // How is the sharing put?
    * * [Name the figures: 110 million roubles, seventy of them yours. # id: name-figures # manner: plain]
        They are the figures of April, to the rouble. He asks Suyun to repeat the second.
    * * [Speak of common efforts, and leave shares to the experts. # id: common-efforts # manner: veiled # historical]
        I look for a Chinese word that has not yet been used in this room, and there is none.
*   [Bury the fleet: there never was such a question. # id: bury-the-fleet # act: concede fleet # historical]
    Let it be recorded, you say, that the question was not, is not and will not be. The station was the marshals' idea, never put to the Central Committee. Fedorenko is still writing when you have stopped. # cite: khrushchevmao1958first # cite: hprc2021visit
    // What do you still ask for?
    * * [Ask nothing more, and drink the tea. # id: ask-nothing # manner: none]
        Ponomarev looks sideways at you. Moscow will ask what the flight was for.
    * * [Ask if boats may fuel and rest here, theirs at Murmansk. # id: ask-harbours # manner: plain # historical]
        They do not want Murmansk, he says, and they have had foreigners on this coast before. # cite: khrushchev2007memoirs
    * * [Ask that in war each should use the other's ports. # id: ports-in-war # manner: veiled]
        In war, he says, you may have everything, and after the word war he leaves a space.
    - - One thing more is in the report: Soviet advisers, Mao told Yudin, put the Chinese navy up to asking for submarines. # cite: maoyudin1958minutes
    // What of the advisers?
    * * [Say that any he is tired of can be called home. # id: offer-advisers # manner: warm # historical]
        I know a few, who have learnt to like the noodles, and wonder if anyone has asked them.
    * * [Say that they are good officers, and leave it. # id: good-officers # manner: none]
        Nobody doubts it, he says, and asks for more tea.
*   [Drop the fleet; leave the station to Zhou, Peng and the admirals. # id: to-moscow # act: consult radio-station]
    There was never to be a fleet, you say, and men who know masts should talk of masts. It takes the word out of this room, and keeps it alive in another.
-   -> DONE

// What reaches this chair of the other's decision.
= to_moscow
They lodge us at Yuquanshan, outside the city. Your bedroom is so hot that you move into an old hall built without a beam, and come back bitten; even the mosquitoes, you tell him, are helping his side. {has("old-accounts-read"): Most of what he has charged you with was done by a man five years dead, and I have been interpreting it to the wrong address.} # cite: yan2015visit

{
- has("station-paid-for-alone"): On the third it is settled: China builds the station, pays for it and owns it, and both may use it by agreement. {heard("as-meant"): The boats will have their mast, you say, and somebody else will paint it.}{heard("discounted"): It is their letter of June, you say in the car, and for this we have flown across Siberia.}{heard("inflated"): He will not even let us pay, you say, and say it again at supper.} There is a communiqué, so the world may now know that you were here.
- has("station-shared"): On the third he takes your seventy million, under a Chinese title and with Chinese guards at the gate. {heard("discounted"): You look for the catch until we are over Siberia.|You would have given eighty, you tell Malinovsky when we are in the air.}
- has("submarines-withdrawn"): On the third he takes back the request for submarines, and declines the station with it. {heard("inflated"): You ask me whether there is a stronger word in Chinese that he avoided, and I say that there is.|Then there is nothing joint left to quarrel over, you say.}
- else: On the third he will let our surveyors in to choose the ground, and speak of owners some other time. {heard("discounted"): Some other time, you repeat, and hand me back the paper.|You ask Malinovsky how soon his men can pack.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
In April Moscow asked you, Mao Zedong, for a radio station on your soil. It would call Soviet submarines. Both would own it. Moscow would pay seventy of 110 million roubles. Ten days ago Yudin, its ambassador, spoke of a joint fleet too. You could not sleep for it. Now Khrushchev has flown here to explain.

{
- has("submarines-tied"): He will help China to submarines, and China will share a radio station on its soil. {heard("inflated"): You ask if that is a condition. I put the question. Vetrov takes longer over the answer than it has words.|It is what Yudin said, you tell Deng, with a price on it.}
- has("station-offered-jointly"): He lets the fleet drop. He comes back to the radio station. Built together, owned together. {heard_as("press"): You stop him at the word joint. {has("joint-companies"): Stalin had it, for the companies of 1950.}}{heard("discounted"): It is the letter of April, you say, without its envelope.}{heard("as-meant"): You ask who would hold the key.}
- else: There was never to be a fleet, he says. Yudin muddled it. On the station, nothing has been decided. {heard_as("consult"): So it is to be talked about, you say. You ask in whose capital.|{heard("discounted"): Three visits, you say to Deng, and one muddle?|Write that down, you tell Deng.}}
}
-> DONE

= beijing
In June you asked for nuclear submarines of your own. What came was Yudin, with his joint fleet. You want a navy, and no foreign hand on a coast that has had many. Deng Xiaoping, your party secretary, has sent for the record of Yudin's visits.

// How do you begin your answer?
*   [Have Yudin's words read out, and add nothing. # id: read-back # manner: plain]
    Deng passes them to me. Long sentences, a clear hand. Vetrov's lips move one word behind mine.
*   [Say the cloud has passed, and call for tea. # id: cloud-passed # manner: warm]
    The tea is slow to come. Nobody had expected to want it so soon.
*   [Go through the old accounts with him. # id: old-accounts # manner: cold # historical]
    Stalin took you for another Tito, who obeyed nobody. He wanted no treaty. {has("outburst-reported"): You come to eating and sleeping in Moscow.} {has("interview-drafted"): I think of an interview that came with its answers.} {has("discipline-invoked"): I add, silently, Moscow's orders of 1923.} # cite: khrushchevmao1958first
    ~ happened("old-accounts-read")
-   It has lasted four hours. Ye Zilong, your secretary, says that the banquet is ready.

// Does he eat at your table?
*   [Wave it away. # id: wave-away # manner: cold # historical]
    You say it in two syllables. They dine at their villa, near eleven at night. # cite: yan2015visit
*   [Sit down with him, and ask about maize. # id: ask-about-maize # manner: warm]
    He knows everything about maize. Vetrov has not so many nouns.
*   [Send the dishes after him to the villa. # id: send-dishes # manner: none]
    Boxes, in a jeep. The soup travels on my knees to Yuquanshan.
-   We copy the record until four. At nine it is sent for, to the swimming pool. The full talks come later. # cite: yan2015visit

// Where do you see him first, on the first of August?
*   [See him at the talks, coats off, with everyone else. # id: at-a-table # manner: plain]
    Ice is brought in basins. Two marshals move their feet towards it.
*   [See him by the water, and ask him in. # id: by-the-water # manner: none # historical]
    He swims badly. He asks for a rubber ring, and they find one. You go out to where it is deep. Vetrov and I follow along the edge, with our shoes in our hands. # cite: taubman2003khrushchev
*   [Stay in the water. He may talk from the edge. # id: from-the-edge # manner: cold]
    He sits and trails his feet. You come up for each sentence, and go under for the next.
-   -> eighteen

= eighteen
Eighteen sit down to the talks. There are jokes, mostly against the Americans. Vetrov and I laugh last. The next day you give him figures for steel. Since mid-July you have been preparing to shell Jinmen, Chiang Kai-shek's island, close to Fujian. No day is fixed. If the Americans answer, {has("treaty-granted"): the treaty may bring him into it|he will be thought to stand behind you}. If he is told, he may ask you not to.

// Do you tell him about Jinmen?
*   [Name the island. Tell him that no day is fixed. # id: tell-him # manner: plain]
    He tries the name himself. Then he asks how many guns.
*   [Ask what he would do if the Americans came nearer. # id: if-they-came # manner: veiled]
    He speaks of rockets for some time. He does not ask nearer to what.
    ~ happened("shelling-untold")
*   [Say nothing. It is a Chinese matter. # id: say-nothing # manner: none # historical]
    Steel, then pig iron. I read the tonnages off a card. He answers with his own.
    ~ happened("shelling-untold")
-   The third of August. The station is left. In June you ruled that China pays for it all. Peng Dehuai, your defence minister, would let their surveyors in meanwhile, and you agreed. If pressed, you noted, let it drag. {has("yudin-scolded"):To Yudin you said that you could do without submarines.} Without Moscow a navy will be years longer. With Moscow it will have Moscow in it.

// What do you answer him about the station?
*   {has("station-offered-jointly")} [Take his seventy million, under a Chinese title and Chinese guards. # id: take-seventy # act: concede radio-station]
    The money saved is steel, you say. Liu Shaoqi, your deputy, asks what a guard does when whoever paid most comes to the gate.
    ~ happened("station-shared")
*   [Let their surveyors in now, and let ownership drag. # id: surveyors-first # act: consult radio-station]
    Peng's way. They will bring tents and tripods. You mark the districts that they may not cross, and most of them are by the sea.
*   [Build it, pay for all of it, and share its use. # id: pay-alone # act: offer radio-station # historical]
    Their equipment, at a price, paid in full. Chinese ground, Chinese title. Both may use it, by agreement. I check the two texts against each other until the ink is dry.
    ~ happened("station-paid-for-alone")
*   [Take back the submarines, and refuse fleet and station alike. # id: take-back # act: refuse fleet]
    You spoke of ten thousand years on the first day. A boat, you tell him, should take less. Peng closes his folder and leaves his hand on it.
    ~ happened("submarines-withdrawn")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 22 July Mao had told Yudin: "After you left yesterday I could not fall asleep, nor did I have dinner." # cite: maoyudin1958minutes
By the Soviet minutes the quarrel came on 31 July, in a hall: Khrushchev disowned the fleet, and Mao recalled Stalin's slights. # cite: khrushchevmao1958first
Those of 1 August show eighteen people and a relaxed talk; the pool, Murmansk and the refused dinner are in memoirs. Khrushchev said later of the pool: "It was Mao's way of putting himself in an advantageous position". # cite: khrushchevmao1958later # cite: yan2015visit # cite: taubman2003khrushchev
A radio accord on Chinese terms and a communiqué closed the visit. # cite: shen2005military # cite: hprc2021visit
Jinmen was shelled from 23 August. In 1959 Khrushchev complained of not being told; Mao and Zhou Enlai answered that a Soviet adviser had been. # cite: khrushchevmao1959discussion # cite: garver2016quest, p. 155
-> DONE

= quarrel
Vladislav Zubok, and Alexander Pantsov with Nikita Pivovarov, read a real misunderstanding, made worse by an ambassador who did not know ships. Chinese official histories read a bid for control. Lorenz Lüthi and Sergey Radchenko think Mao's anger at least partly made for use, at home and abroad. Shen Zhihua blames two temperaments for spoiling what both countries needed. Whether the pool was meant as a slight nobody can prove.
-> DONE

= questions
Moscow offered to pay most of a station, and was heard asking for a coast. Was the fault in the word, the messenger, or the years before?
Mao asked to be treated as an equal, and told his guest nothing of Jinmen. Does an equal ally owe warning?
-> DONE
