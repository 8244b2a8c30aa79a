// 30 and 31 October 1956: Liu in Moscow, Mao at the other end of the line, and the airport. Hungary is crushed on 4 November whatever is
// chosen here. The object that crosses the scene is the hour: who is told when.

=== stay_or_go ===
# title: Stay or Go
# date: 1956-10-30
# until: 1956-11-04
# place: Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: wait
# slot: 1956-10-30
# order: beijing, moscow
# content: The dead of Budapest are spoken of.
# source: malin1996notes
# source: shizhe1991juren
# source: shen2005october
# source: vamos2012listening
# source: zhu2016hungary
# source: zhou1957report
# source: chen2001maos
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, on the line to Liu. Feng Suyun tells.

= beijing
It is evening in Moscow, and past midnight here in Beijing. I have the second receiver, for any Russian that may come. None comes. There is Liu Shaoqi, your deputy, who is there with Deng Xiaoping, and a noise of water. # cite: shizhe1991juren

You, Mao Zedong, have had two cables from our embassy in Budapest, where Hungary has risen. On the twenty-seventh the revolt was beaten. On the twenty-eighth it was calm. {has("troops-approved"):Over Poland you were for troops.|{has("warned-over-poland"):You took Hungary for another Poland.|Poland has kept its own man, and nothing has burned.}} Now Mikoyan and Suslov, Moscow's men there, report the end of everything. The party house was stormed today, and people from it were killed in the square. Khrushchev has shown Liu the report. He means to take the troops out all the same. Liu reads it to you. # cite: vamos2012listening # cite: shizhe1991juren

// How do you hear Liu?
*   [Ask what Deng thinks. # id: what-deng-thinks # manner: plain]
    Liu does not answer. It is Deng who answers. He has taken the receiver.
*   [Let him put both courses, to the end. # id: both-courses # manner: none # historical]
    Go, and what it costs. Stay, and what it costs. They talked all day. He has it in two columns. # cite: shizhe1991juren
*   [Ask him for the names of those killed. # id: names-of-the-killed # manner: warm]
    There are none in the report, he says. He has looked for them too.
-   He is to see the Presidium tonight. Say go, and Hungary goes, and others look at the door. Say strike, and it has been struck with your voice. {has("stood-by-the-speech"):In spring you put your name to the speech that began this. }Say nothing, and you will be told.

// What does Liu say on the evening of the thirtieth?
*   [Leave both countries; they will come back. # id: leave-both # act: press parties]
    Liu repeats it, as one does with an order. You say that people who are let go can be talked to. Somebody in Moscow is knocking at his door.
    ~ happened("leave-advised")
*   [Put it down, now. # id: crush-it-now # act: offer parties]
    <i>Zhenya</i>. It is two characters. Liu asks whether he is to add anything. No, you say. The water goes on in the line.
    ~ happened("force-urged")
*   [That it is for Moscow; China will support it. # id: no-advice # act: hold parties]
    Either way, Liu asks. Either way. I hear him turn the paper over, on which he had the two columns.
*   [Stay, until the enemy has shown himself. # id: stay-and-wait # act: consult parties # historical]
    He may put both to them, you say. You yourself lean to the second, but later, when everyone can see. Liu asks how much later. The operator asks if we have finished. # cite: shizhe1991juren
    ~ happened("stay-advised")
-   -> DONE

// Leaving presses, force offers, staying consults; no advice (the last) is a hold, and is never discounted.
= to_moscow
{
- has("leave-advised"): On the evening of the thirtieth Liu Shaoqi, Mao's deputy, tells the Presidium to let both countries go; they will come back. {heard("discounted"):He is only saying what we had agreed on, you tell them.|{heard("inflated"):He wants us out of Europe, says old Molotov, and for once you look as if you might ask him to go on.|Nobody answers, and his interpreter, who thinks that he was too quick, says it again.}}
- has("force-urged"): On the evening of the thirtieth Liu Shaoqi, Mao's deputy, tells the Presidium to put it down, and now. {heard("discounted"):When he has gone you count up whose sons it would be, and none of them is his.|{heard("inflated"):You hear an order in it, and say so, in a low voice, to me, who had only heard a short sentence.|Kaganovich nods, and then looks round to see who has seen him.}}
- has("stay-advised"): On the evening of the thirtieth Liu Shaoqi, Mao's deputy, tells the Presidium that there may be something to save, and not to give it up yet. {heard("discounted"):Wait, you say to me on the stairs; he too only says wait.|{heard("inflated"):You take it as a promise, and ask me twice in the car whether it was one.|To go in is to occupy a country, you answer him, and all of us are against it; then you go home, and do not sleep.}} # cite: shizhe1991juren
- else: On the evening of the thirtieth Liu Shaoqi, Mao's deputy, tells the Presidium that it is for Moscow, and that China will support it. {heard_as("press"):He will support it, and remember, you tell the table, who did it.|{heard("inflated"):You thank him with both hands, as for a loan.|You ask which it is that he will support, and he says it again.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
We are at Vnukovo an hour before the Chinese aeroplane is to leave, on the evening of the thirty-first, and you walk up and down the carpet, which is not a long one. For two days the high-frequency line has brought Budapest to the table, and it was read aloud, who had been killed before the party house, and how. # cite: malin1996notes

You, Khrushchev, had resolved yesterday to withdraw from Hungary, with a Declaration on equality{has("equality-declared-early"):, your second this month}; this morning you resolved the contrary. The British and French are at war over Suez, and somebody at your own table will say that you lost Egypt and Hungary in one week. {has("liu-sent-for"):It was you who asked for Liu|{has("liu-offered"):It was Mao who offered you Liu|Liu has been here for a week}}, and nobody has told him. # cite: malin1996notes

// What is done with the hour?
*   [Let him sit, and have tea brought. # id: tea-brought # manner: warm]
    Deng puts in the sugar for both; the spoons go round, and the clock over the buffet is a loud one.
*   [Begin with Suez, and come to it from there. # id: begin-with-suez # manner: veiled]
    You take the canal, then Cairo, then Vienna; by Vienna Deng has put down his glass.
*   [Tell him as he comes in, standing. # id: tell-him-standing # manner: plain # historical]
    He has one glove off. He looks, while it is being put into Chinese, for somewhere to lay it. # cite: shizhe1991juren
-   I was once in a city that was being retaken, Canton, and know what is being announced. Thank him for his advice, and Beijing will have had a hand in it, and will show the hand. Give him the bare hour, and he was a guest. When a horse has bolted, our peasants say, everyone wants to have been holding the reins, or nobody.

// What is Liu told at the airport?
*   [That it is done on his advice, and the next will be too. # id: as-you-advised # act: consult parties]
    {has("leave-advised"):He advised leaving, he says; until noon, you answer, when he telephoned.|{has("stay-advised") or has("force-urged"):He bows a little, and asks what day.|He gave none, he says, and you thank him for the manner in which he gave none.}} I write <i>advice</i> in my notes, and the date.
    ~ happened("advice-taken-in-october")
*   [That the Declaration stands, and the troops go in. # id: in-our-declaration # act: press parties]
    Deng asks to see it, and someone has a newspaper. He finds the paragraph on sovereignty, and holds it where his interpreter can read, and where you can.
    ~ happened("declaration-broken")
*   [That it was decided this morning. # id: decided-this-morning # act: hold parties # historical]
    The whole table sat all day, you say, and it was decided this morning, and now all are for it. Shi Zhe, Liu's interpreter, puts it into Chinese at his own pace. Outside the engines are being started. # cite: shizhe1991juren
    ~ happened("told-at-the-airport")
*   [That Beijing should say it with us. # id: share-it # act: offer parties]
    One text, two signatures, to be out before the first tank. Liu must ask Beijing, and we listen to his half of it through a door.
    ~ happened("advice-taken-in-october")
    ~ happened("burden-shared")
-   -> DONE

// One text together is an offer, advice taken consults, the Declaration presses; the bare hour (the last) is a hold, and is never discounted.
= to_beijing
{
- has("burden-shared"): Liu telephones from the airport. They want one text, with both names. {heard("discounted"):You ask if the second name is to be in smaller type.|{heard("inflated"):You walk round the table. That makes two heads.|You ask for the text before the answer. It comes at four, with a gap where our name goes.}} On the fourth of November it is Budapest.
- has("advice-taken-in-october"): Liu is home by night. It is done on our advice, they told him. {heard("discounted"):They say it to everyone, at airports.|{heard("inflated"):You send for the atlas, the large one. We have never needed Europe at that size.|You ask which words of his they took. He opens his notebook at the thirtieth.}} On the fourth the tanks are in Budapest.
- has("declaration-broken"): Liu brings a Moscow newspaper with a fold in it. The Declaration stands, and the troops go in. {heard("discounted"):It must have been in type already. You give it no more than that.|{heard("inflated"):So that is what equal is worth. You give it to me to keep.|You read the paragraph on sovereignty. It is nearly ours.}} I date it the fourth of November.
- else: Liu was told at the airport that the troops go in. He had an hour. {heard_as("press"):One gives a servant longer.|{heard("inflated"):He drove out to tell us himself, you say. He need not have.|You ask Liu who else was by, and which of them looked at his watch.}} The fourth of November is a Sunday. I have Budapest from the wireless, in German.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 30 October, before the party house in Budapest, captives were murdered; in Moscow the Presidium agreed to withdraw, with a Declaration on equality. # cite: malin1996notes
By Shi Zhe's account Liu had urged leaving on the 29th; on the evening of the 30th, after telephoning Mao, he and Deng said stay. # cite: shizhe1991juren
On the 31st Khrushchev said that "we should reexamine our assessment and should not withdraw our troops". Liu was told at the airport. # cite: malin1996notes # cite: shizhe1991juren
On 1 November Beijing praised the Declaration, and Nagy left the Warsaw Pact. On the 4th Soviet troops took Budapest. # cite: zhu2016hungary
In January Zhou found the Soviet leaders sulky. # cite: zhou1957report
-> DONE

= quarrel
For Shen Zhihua China's advice over Hungary was leading. Mark Kramer finds the causes in Budapest and Suez, with China secondary. Péter Vámos holds the question unproven either way; the claim that Beijing forced Moscow's hand is Beijing's own, of the sixties, and Moscow denied it. # cite: shen2005october # cite: malin1996notes # cite: vamos2012listening
-> DONE

= questions
The advice of the thirtieth and the decision of the thirty-first agree. What evidence would show that one caused the other?
-> DONE
