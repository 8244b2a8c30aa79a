// March 1953, where history has parted: Soviet pilots were sent over the front in Korea, and nobody talks of a truce. American aircraft come over the
// Yalu at Andong, and a call from there is not put through. The object is that telephone, told from both ends. All of it is invented.

=== andong ===
# title: Andong
# date: 1953-03-19
# until: 1953-05-10
# place: Andong and Moscow
# chapter: alliance
# kind: counterfactual
# stage: outline
# shape: refusal
# slot: 1953-03
# order: moscow, beijing
# when: has air-cover-over-the-front
# when: has truce-talks-broken-off
# when: stands road last-exit
# source: weathersby1995new
# source: ussr1953resolution
# source: garver2016quest
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin's heirs. Ilya Vetrov tells.

= moscow
Since four this morning the telephone at the end of the corridor has been Andong, on the Yalu, where our fighters are based. American aircraft are over the Chinese bank by daylight; the general there asks how far he may follow them home, and nobody here will be the one who answered.

You are Stalin's heirs, Malenkov, Beria, Molotov and Khrushchev, two weeks in his rooms, and nobody sits yet at the head of the table. {has("pilots-reinforced"):Twice he sent pilots over the front, and Washington counts their wrecks as we do.|He sent the pilots over the front, where each wreck must be reached before an American reaches it.} Since the autumn no one has met at Panmunjom. You want to be out of it; you fear that the first to say so is the first to go. I was told to copy one sentence of the staff's paper large: a month more of this, and there is war between the great powers, America against China and ourselves.

// What happens to the call?
*   [Leave it. Whatever he is told, he will do. # id: leave-it # manner: none]
    It rings on, like a man at a peasant's gate who has seen the smoke and knows that somebody is in.
*   [Have the general staff write it down. # id: to-the-staff # manner: plain # historical]
    A colonel listens with his pen lifted, asks for the spelling of a village, and hangs up without having said a number.
*   [Have me take it, and tell him to wait. # id: have-me-wait # manner: veiled]
    I give him the word in its mildest form. Behind him engines are being run up, and I cannot hear his answer.
-   Tonight something goes to Mao Zedong over all your names. {has("treaty-granted"):By the treaty of 1950 either comes to the other's help, should Japan attack, or anyone allied with it.|There is the old treaty, and it speaks of Japan.} Some of those aircraft took off in Japan.

// What do the heirs say to Beijing?
*   [Say that delegates should go back to Panmunjom. # id: go-back-to-the-table # act: consult korea # historical]
    It takes the four of you until morning, since nobody will have the sentence begin with him. In the end it begins with three peoples. I find the Chinese for a table with nothing on it.
    ~ happened("truce-talks-resumed")
*   [Say that the treaty holds, whatever comes. # id: hold-on-together # act: offer treaty]
    I fetch the text, and Molotov turns to the article without looking. The letter is five lines. Beria initials it last, very small, so that one would need to know where to look.
    ~ happened("treaty-invoked-early")
*   [Say that the pilots will not be flying, for now. # id: pilots-home # act: hold korea]
    The order goes to Andong in two lines, and gives the weather as its reason. A copy goes to Beijing, where they can look up. One morning the Americans will find nobody over Korea, and must work out what that is.
    ~ happened("pilots-grounded")
*   [Say that it goes on as Stalin left it. # id: as-he-left-it # act: press korea]
    They find his last order in the safe, initialled, with no day in it on which it lapses. It is read out, and for as long as that takes we are all in his service again.
-   -> DONE

// Going back may be Moscow's own doing as well as Beijing's: that arm is true of both.
= to_moscow
{
- has("treaty-called-on"): Kuznetsov, your new ambassador, brings it himself to the wireless room. China is attacked on its own bank, and calls on Moscow to keep the treaty. {heard("discounted"):They call, somebody says, because they know that we shall be a week in answering.|{heard("inflated"):Khrushchev asks what day it will be there, and then what day it will be here.|I read it a second time unasked. All of you are looking at the article, and Molotov has his thumb on it.}}
- has("delhi-warned"): Beijing has warned Washington, through Delhi. We have it from Delhi. {heard("discounted"):The Indians are always being given things to carry, says Molotov.|You send for your own paper of that night, and lay the two together.}
- has("truce-talks-resumed"): The delegates have gone back to Panmunjom; there are tents again, and a cord on the ground. {heard("discounted"):They would have gone in any case, it is agreed, by summer.|For the first time since the funeral somebody at your table asks for tea.} At Andong the general reports a quiet morning, and inquires if it is meant.
- else: Nothing comes from Beijing. At Andong, says the general, their guns have been told to fire on whatever crosses, and no one has spoken to him. {heard("inflated"):So they have decided it without us, you conclude, and nobody asks what.|You send twice to see whether the line is broken. It is a good line.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// Keeping the pilots on the ground is a hold, and never discounted.
= to_beijing
Stalin has been dead two weeks. American aircraft come over the Yalu, to Andong, where I am.
{
- has("truce-talks-resumed"): A letter has come from Moscow. You read me the Chinese over the wire, to hear the Russian under it. The delegates should go back. {heard("inflated"):You have the politest sentence again. Who taught them that?|{heard("discounted"):A new office, you say, writes many such letters.|Four men wrote that, I tell you. The joins show.}}
- has("treaty-invoked-early"): A letter has come from Moscow, five lines long. The treaty holds, whatever comes. {heard("inflated"):You ask me for the verb, and how far it goes. As far as one likes.|{heard("discounted"):Stalin, you say, would have sent a regiment.|Four names are under it, I am told. They are as small as they can be.}}
- has("pilots-grounded"): There is no letter, only a copy of an order. Nobody is to fly. The reason given is the weather. {heard("inflated"):You have me go and see whether they are packing. The beds are made.|What is the weather? It is clear, I tell you. I can see Korea.}
- else: A letter has come from Moscow. It goes on as Stalin left it. {heard("discounted"):You laugh, and the wire makes it a cough.|{heard("inflated"):You ask whether they know what they have written. Then you ask it louder.|He left it a month from that war, you say. They do not name the month.}}
}
-> DONE

= beijing
I am lent to the airfield, with a telephone to you. You are Mao, and in Beijing. The Russian general has one too. His goes to Moscow. It has not been answered.

American aircraft came over the river at noon, and again at three. The bridge is down in the middle. In the town they are digging under the school. {has("bases-kept"):At Port Arthur the garrison stands that you asked to stay. It has not moved.|{has("bases-date-held"):You told the Russians to be out of Port Arthur by December.}} You want the war ended without asking for it. You fear a bigger one, on this bank. The general staff has put it on one page. A month more, and it is a war of great powers, America against Russia and China. I have read you that line. You had me leave it in.

// What is to be done about the general's telephone?
*   [Offer him mine. You will say you heard nothing. # id: offer-ours # manner: warm]
    He looks at it for some time. Then he thanks me, and goes back to his own.
*   [Nothing. Who answers him is their affair. # id: their-affair # manner: none # historical]
    It stands on a chair by his bed. He has moved the clock off to make room.
*   [Ask what he will do if nobody answers. # id: ask-him # manner: plain]
    He has petrol for nine days. He tells me that first.
-   Answer with guns, and some aircraft will be followed home. Answer with delegates, and Washington will say that bombs brought them. {has("treaty-granted"):A treaty called on can also be refused.|Their treaty was made with Chiang. It can be refused in good faith.}

// What do you answer the aircraft with?
*   [Answer with delegates. # id: delegates # act: concede korea]
    You name four men, and the fifth to carry the map. They are to start before light, and without a statement. I ask about the prisoners. They will be talked of, you say. Somebody has begun to sweep the road to the station.
    ~ happened("truce-talks-resumed")
*   [Answer with his pilots: call on the treaty. # id: more-pilots # act: press treaty]
    You dictate it slowly, since I must put it in Russian as I go. <i>Attacked</i>, <i>ally</i>, <i>without delay</i>. The general signs for his copy. He has a son in the second regiment.
    ~ happened("treaty-called-on")
*   [Answer with guns, and without a word. # id: guns-and-silence # act: hold korea # historical]
    The order reaches the batteries at dusk. They may fire on what crosses. Nothing is to be printed, here or in Beijing. You hang up without the usual word. I hold the receiver a while.
*   [Answer with a warning, through Delhi. # id: a-warning-through-delhi # act: threaten korea]
    The Indian ambassador is to be asked to tea, at an hour when nobody drinks it. You try three verbs on me. The one you take leaves no way back. Somebody else will put it into English.
    ~ happened("delhi-warned")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
None of this took place. Stalin's fighters flew from the Yalu in Chinese or Korean markings, and were kept from the front. # cite: weathersby1995new
The truce talks had been in recess over the prisoners since 8 October 1952. # cite: garver2016quest, p. 81
On 19 March 1953, two weeks after his death, Moscow resolved that "it would be incorrect to continue the line on this question which has been followed until now". # cite: ussr1953resolution
Zhou offered a way out over the prisoners on the thirtieth, and the armistice was signed on 27 July. # cite: garver2016quest
-> DONE

= quarrel
Kathryn Weathersby shows Stalin careful, from first to last, to keep his own forces out of a war with the Americans; that he would have sent them farther in 1951 or 1952 is this play's assumption. Shen Zhihua finds a middle course in what he promised. # cite: weathersby1995new # cite: shen2012mao
-> DONE

= questions
Two governments were told the same thing in the same words. What made it hard for either to be the first to act on it?
-> DONE
