// July 1957: Molotov is out, and Mikoyan flies after Mao to Hangzhou to explain it. The evening is one Soviet interpreter's memoir and Yan
// Mingfu's; no minute is published. The object that crosses the scene is the telegram of support, which may or may not have been sent.

=== a_telegram_on_a_slip ===
# title: A Telegram on a Slip of Paper
# date: 1957-07-05
# until: 1957-07-06
# place: Hangzhou
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: host
# slot: 1957-07
# order: moscow, beijing
# source: qilu2011mikoyan
# source: yan2010mikoyan
# source: stenogramma1998molotov
# source: shenxia2012npihp
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
Three of Stalin's men stand in the paper, Malenkov, Molotov and Kaganovich, with Shepilov coupled on behind as a goods wagon is to an express, and here in Moscow I am to put them into Chinese as an anti-Party group; I go through it twice for the verb that used to end such papers, and it is not there. You, Khrushchev, were outvoted in your Presidium in June, until the Central Committee, whose members Marshal Zhukov's aircraft brought in, turned it round. # cite: stenogramma1998molotov

// What are the fraternal parties told first?
*   [Begin with the votes, as they were cast. # id: the-votes # manner: plain]
    That would be seven members against you, of whom the paper names three; one of the other four is Bulganin, who is still premier and comes in while I am counting.
*   [Begin with the plot against the Party. # id: the-plot # manner: none # historical]
    The evidence is in numbered points, and I number them in Chinese, and find that my hand has kept the form. # cite: qilu2011mikoyan
*   [Begin with what they put their names to under Stalin. # id: under-stalin # manner: cold]
    It is the truest paragraph, and I am told to keep it short, since not all who would have to stand in it are out.
-   On the second our chargé in Beijing, Abrasimov, told Liu Shaoqi, for Mao Zedong is in the south. Other parties have wired their approval; from Beijing there is nothing. {has("verdict-published"):Mao printed a verdict on Stalin last year without asking anyone, and could print one on this.} {has("advice-taken-in-october"):Over Hungary you took his advice, and said so.|{has("warned-over-poland"):In October he warned you off Poland, and is still pleased with it.}} You want the largest of them behind you, soon and aloud. Send a man, and it is seen how much; send paper, and he may go on reading it. # cite: yan2010mikoyan # cite: qilu2011mikoyan

// How are they told that Molotov is out?
*   [Send Mikoyan, in person, however far it is. # id: mikoyan-in-person # act: consult comrades # historical]
    He stood by you in June, and asks now only where in China he is to go; to Beijing, he is told, and from there to wherever Mao may be. # cite: qilu2011mikoyan
    ~ happened("mikoyan-sent")
*   [Leave it to the embassy's note, as with the others. # id: by-note # act: hold comrades]
    The notes go out by our alphabet, in which China is well down the page, and I number the copies. Nobody will be able to say that he was asked for anything.
*   [Send Mikoyan, who may speak of missiles. # id: with-a-present # act: offer bomb]
    None of it is decided, so none of it is written down; he is to come to it late in the evening, as though it had just occurred to him, and I give him the word, which he practises on the stairs.
    ~ happened("presents-hinted")
*   [Wire them the day on which support is expected. # id: expect-support # act: press comrades]
    You name a day of this week. I look for a Chinese verb that expects and does not require, and there is one, used of guests who are late.
    ~ happened("support-expected")
-   -> DONE

// Support at once, a list and the congress may be heard any way; the silence (the last) is a hold.
= to_moscow
{
- has("endorsed-at-once"): Beijing's telegram is warm, whole, and here the same night. {heard("discounted"):You hunt through it for the omission, and set me to hunt as well.|{heard("inflated"):Then he needs you more than you had thought, and you tell Bulganin so, who agrees with everything this month.|It is laid on top of the others, where it can be read from the door.}}
- has("technology-asked"): Support comes, and with it a list, by type and quantity, from Nie Rongzhen, the marshal who has charge of their weapons. {heard("discounted"):You initial the first sheet and send all of it to be priced.|{heard("inflated"):That is a bill, you say, and ask aloud what Molotov would have been charged.|You read the list before the telegram, and then look to see which is dated first.}}
- has("moderation-kept"): He supports the plenum, and lets you know, as between comrades, that his party holds to its Eighth Congress and is looking for no group of its own. {heard("discounted"):The second half you leave to the department.|{heard("inflated"):You want to know for whom the second half is meant.|You have the second half read again: he need not have told us.}}
- else: {has("mikoyan-sent") or has("presents-hinted"):Mikoyan, home again, shows us how they sat, with his watch laid on the table|Abrasimov reports how they sat}: no answer, and no answer, and then a slip of paper held up, which was the telegram. {heard("inflated"):You count from the second to the fifth, and do not like what it comes to.|It was support, and you have it filed as that.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("mikoyan-sent"): 5 July, Hangzhou, by the West Lake. Mikoyan, of their Presidium, has flown here by way of Beijing. The papers of the plenum are in a case on his knees. {heard("discounted"):You ask how long the flight is.|{heard("inflated"):They have sent the best they have left. You tell him so.|You look at the case, and then at him.}} # cite: qilu2011mikoyan
- has("presents-hinted"): 5 July, Hangzhou, by the West Lake. Mikoyan, of their Presidium, has flown here by way of Beijing. He admires the water. Missiles come up with the tea. {heard("discounted"):You ask which sort. He has no sort.|{heard("inflated"):You put down your cup and say nothing for a while.|You let the word stand, and ask after his journey.}}
- has("support-expected"): 5 July, Hangzhou, by the West Lake. Abrasimov, their chargé, brings a telegram and will wait. It names a day. I look for a verb of asking. {heard("discounted"):You put your cup on it.|{heard("inflated"):You ask whether the day is for us alone.|You pass it along the table. Somebody reads the day aloud.}}
- else: 5 July, Hangzhou, by the West Lake. Abrasimov, their chargé, brings a note. All the parties have had the same. {heard("inflated"):So they could spare nobody, you say.|You read it through. Then you offer him the view.}
}
-> DONE

= beijing
A long table, with two sides to it. You, Mao, sit with Zhou Enlai, your premier, with Liu Shaoqi, your deputy, and with Wang Jiaxiang, who deals with parties. My chair is by the wall. # cite: qilu2011mikoyan

You want rockets from Moscow, and no more surprises. {has("speech-unannounced"):About the speech on Stalin nobody asked you.} {has("told-at-the-airport"):Over Hungary Liu was told at the airport.} The guest reads out a term. Anti-Party group. I learned it in Moscow, in 1927. It was about other men.

// He has said what brings him. What then?
*   [Tell him to begin. # id: let-him-begin # manner: plain]
    He begins. It is what the documents say, in the same order.
*   [Propose supper first. # id: supper-first # manner: warm # historical]
    Some minutes pass before you do. They have come so far. He begs to start at once. You smile and let him. # cite: qilu2011mikoyan
*   [Ask after the health of Molotov. # id: how-is-molotov # manner: veiled]
    In good health. The Russian puts it in the past tense. In Chinese I cannot.
-   The other parties have all wired, he says. We have trouble of our own. In the spring people were asked to criticise us. Since June they are called rightists. Last September our Eighth Congress put building before class struggle. Moscow needs one word from you. Say it now, and it has cost Khrushchev nothing. Make the guest wait, and he will take the waiting home with him.

// What does he take home?
*   [Give support, before he has finished. # id: at-once # act: offer comrades]
    You lift a hand. He is still at the second day of the plenum. It is yes. Liu wrote the telegram in Beijing, and Wang has it with him. The guest looks for the end of his sentence.
    ~ happened("endorsed-at-once")
*   [Give support, and a list. # id: for-technology # act: press bomb]
    Wang hands him the telegram. Zhou hands him another paper. It is from Nie Rongzhen, who has charge of weapons. It is the longer one. You have begun to speak of the lake.
    ~ happened("technology-asked")
*   [Give support, after a silence that he will remember. # id: after-a-silence # act: hold comrades # historical]
    On our side nobody speaks. Then you turn to Wang. You seem to remember a telegram. None has come that the guest knows of. Wang writes on a slip, quickly. You hold it up. That is the text, you say, and it will arrive. # cite: qilu2011mikoyan
    ~ happened("silence-kept")
*   [Give support; and say that the Eighth Congress stands here. # id: and-our-own-line # act: consult doctrine]
    Wang writes two lines. The second says that we hold to what our congress voted. We are looking for no group. Under Liu's hand are names from the universities. He slides the sheet under his cup.
    ~ happened("moderation-kept")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In June 1957 a majority of the Presidium voted Khrushchev out; the plenum of 22 to 29 June reversed it and expelled an anti-Party group. # cite: stenogramma1998molotov
Abrasimov told Liu Shaoqi on 2 July; Mikoyan saw Mao at Hangzhou, probably on the fifth. # cite: yan2010mikoyan
The minutes of silence, the supper put off, the telegram that Mao seemed to remember and Wang Jiaxiang's slip are in one Soviet interpreter's memoir. # cite: qilu2011mikoyan
China supported the plenum, and Mao was to come to Moscow in November. In September its delegation flew there to ask for rockets and the bomb. # cite: shenxia2012npihp
-> DONE

= quarrel
Shen Zhihua and Xia Yafeng make Beijing's support the hinge on which the nuclear door opened; Lorenz Lüthi has Mao's doubts of Khrushchev harden here. That the support was given on conditions no document shows. # cite: shenxia2012npihp # cite: luthi2008split
-> DONE

= questions
Mao gave what he was asked for, and made the envoy wait for it. Which of the two would Moscow have done well to report?
-> DONE
