// Moscow, November 1957: who is to be called the head of the camp, and what is done with the word. What was said at dinner is from recollections; what
// Mao told the students on the seventeenth is in print. His speech on the two winds, of the eighteenth, is still to come when the scene ends.

=== east_wind ===
# title: East Wind
# date: 1957-11-14
# until: 1957-11-17
# place: Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: toast
# slot: 1957-11
# order: beijing, moscow
# source: shen2007moscow
# source: mao1957unedited
# source: schoenhals1986moscow
# source: zubok1998deng
# source: li1994private
# source: time1957whoop
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
They have lodged you in the Kremlin, on a wide wooden bed. Your Chinese doctor dreaded the cold. The rooms are so hot that nobody sleeps. # cite: chang2005mao # cite: li1994private

You are Mao. The twelve ruling parties meet from the fourteenth. From the sixteenth there are sixty-four. After Hungary you want one camp, and a head to it that can be seen. {has("treaty-granted"):Eight winters ago you waited in this city for a treaty.|Eight winters ago you waited here for a treaty, and went home without.} {has("bomb-left-out"):October's agreement has no bomb in it.|Since October the bomb is promised.} At dinner Khrushchev has the next chair. # cite: shen2007moscow

// Khrushchev is beside you at dinner. What do you show him?
*   [Ask him about the satellites. # id: the-satellites # manner: plain]
    He tells you what each of them weighs. He is happy tonight.
*   [Point out Deng, and praise him. # id: that-little-man # manner: warm # historical]
    That little man has a great future, you tell him. Deng Xiaoping, your party secretary, is eating. It is his deaf side. # cite: zubok1998deng
*   [Point out Marshal Peng, your defence minister, and speak of divisions. # id: count-divisions # manner: veiled]
    You give him ours, by the hundred. He begins to add, and stops.
-   Gomulka, the Pole, wants no head named. Togliatti, for the Italians, thinks the same. I have heard that some here would name two. Deng and Suslov, who keeps Moscow's doctrine, are at odds over a sentence. It would let a party take power in peace. Whoever is called head must lead. Whoever calls him that has chosen him. # cite: shen2007moscow

// Who is the head?
*   [Name Moscow and Beijing. # id: two-heads # act: press primacy]
    You raise your glass twice, once to each. I render it. Among the Poles somebody laughs. Khrushchev has his glass halfway and looks at it.
    ~ happened("two-heads-asked")
*   [Name nobody. It need not be written. # id: no-head # act: hold primacy]
    Let it say the camp, you tell Deng. He takes some words out. The page looks no shorter. Gomulka lifts his glass to us, across two tables.
*   [Name Moscow. A snake without a head cannot move. # id: moscow-is # act: offer primacy # historical]
    You tell the twelve so, and look along the row. On the seventeenth you tell our students: "The Socialist camp must have a head, and that head is the Soviet Union". They clap for a long time. # cite: schoenhals1986moscow # cite: time1957whoop
    ~ happened("headship-given")
*   [Let that wait. First the sentence on peaceful transition. # id: first-the-text # act: refuse doctrine]
    Deng goes in at nine in the evening. At three he comes out with one comma. He washes his face and goes in again. The tables have been cleared.
    ~ happened("transition-fought")
-   -> DONE

// Naming nobody (the last) is a hold, and cannot be discounted.
= to_moscow
{
- has("headship-given"): Mao Zedong tells the twelve parties that the camp must have a head, and that it is ours. I sit behind you and see the necks turn, the Poles' last. {heard("discounted"):You clap with the others, a little after them.|{heard("inflated"):You lean back to ask me what, in Chinese, he would be waiting for now.|You have half risen before you know it, and sit down again.}}
- has("two-heads-asked"): Mao Zedong drinks to the head of the camp in Moscow, and again, refilled, to the head of it in Beijing. {heard("discounted"):It is his third glass, you remark to Mikoyan, and he is not used to ours.|{heard("inflated"):You set yours down full, and the waiters, who notice such things, stop.|You drink the one and hold on to the other.}}
- has("transition-fought"): Deng Xiaoping, their party secretary, has sat six hours with Suslov over a single sentence, and will not leave it. {heard("discounted"):Let them have their exercise, you say.|{heard("inflated"):You ask whether they mean to sign anything at all.|You have the sentence brought to you, and a chair.}}
- else: Mao Zedong, it appears, would have no head named. {heard("inflated"):You look down the hall to see which Pole has had him to breakfast.|It is the Poles' own proposal, and you ask me twice who brought it.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
The toasts end after one, and I am kept with the page, on which it says {has("headship-given"):in his words|in the old words}: headed by the Soviet Union. You are Khrushchev; in June you were all but voted out, and last month you dismissed Marshal Zhukov, who had flown in the votes. It lies there like Monomakh's cap in the museum across this yard, which visitors are shown, and nobody is invited to try. Gomulka, the Pole, who wants no head named, asks for a word with you.

// Gomulka asks for a word. Who hears him?
*   [Hear him yourself, here, with the door shut. # id: hear-gomulka # manner: warm]
    He tells off on his fingers what he could sign and still go home to Warsaw, and stops one short.
*   [Leave it to Suslov, your keeper of doctrine. # id: let-suslov # manner: none # historical]
    It goes down to Suslov and Ponomarev, who are drafting, with the number of the clause, and is laid with the others. # cite: shen2007moscow
*   [Say that it was Beijing which wanted a text. # id: beijing-wanted-it # manner: veiled]
    That is true, and he has heard the same from them, about us.
-   Down the margin are pinned Deng Xiaoping's slips; theirs would set armed struggle beside the peaceful road. {has("verdict-published"):Last year they corrected you on Stalin in the newspaper.} On the eighteenth Mao is to speak to all sixty-four parties, without a paper, and those who have sat near him say that it will be on war, and cheerful. Wear the thing, and you answer for him; leave it, and another will be asked to call the next meeting. # cite: shen2007moscow

// What do you do with a crown that is handed to you?
*   [Share it: let the text have two names. # id: share-it # act: offer primacy]
    I write Beijing in after Moscow, and the line runs over. Suslov considers the conjunction for as long as it takes to wipe a pair of spectacles, and puts his initials to it.
    ~ happened("headship-shared")
*   [Decline it, for the Poles' sake. # id: decline-it # act: concede primacy]
    You strike the words yourself, and the page goes up to Gomulka by hand. At breakfast four delegations use the old phrase to my face, and one of them begs our pardon.
    ~ happened("headship-declined")
*   [Wear it, and take their edits. # id: wear-it-and-edit # act: consult doctrine # historical]
    Suslov takes slip after slip, and counts; where he cannot, two sentences are to stand side by side, ours and theirs, and I must find what joins them. # cite: shen2007moscow
    ~ happened("edits-taken")
*   [Wear it, and answer what he says of war. # id: answer-the-war-talk # act: press doctrine]
    Before all of them, on the seventeenth, you tell what one such bomb leaves of a town, whoever's it was. Nobody is named. I am seated by the Chinese, and look at my shoes.
    ~ happened("war-talk-answered")
-   -> DONE

// Declining is a concession, and cannot be inflated.
= to_beijing
{
- has("edits-taken"): Suslov brings the text. Most of our slips are in it. Beside their sentence stands ours. {heard("discounted"):Deng shows you the ones that are not.|{heard("inflated"):You ask what they have put in that we did not see.|You read the two sentences, and ask Vetrov which he wrote first.}}
- has("headship-shared"): The text comes up at breakfast. It has two names in it. {heard("discounted"):Then which of them calls the meetings? Deng does not know.|{heard("inflated"):You do not finish your rice. Deng reads it out to the others.|You have me read it in Russian, for the order.}}
- has("headship-declined"): Four words have gone from the page. Khrushchev sends to say that he asked for it. {heard("discounted"):They will go on being said, you tell Deng.|You lay the page with the menus.}
- else: Khrushchev has spoken of war today. He named nobody. I watched heads turn to our table. {heard("discounted"):He was talking to the Americans, you say.|{heard("inflated"):You ask for tomorrow's order of speakers.|You had stopped eating. So had Deng.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Twelve ruling parties met from 14 to 16 November, sixty-four from the sixteenth to the nineteenth; Shen Zhihua finds that Beijing first proposed the meeting and the text. # cite: shen2007moscow
Mao insisted that the camp have a head, and that it be Moscow; Poles and Italians would rather have had none. # cite: time1957whoop # cite: shen2007moscow
The declaration kept the headship, with a compromise on peaceful transition; the Yugoslavs did not sign. # cite: shen2007moscow
On the eighteenth, seated, Mao said: "Either the East Wind prevails over the West Wind, or the West Wind prevails over East Wind." As a worst case, he allowed that a third of mankind, or half, might die. # cite: mao1957unedited
In the hall nobody answered him. # cite: shen2007moscow
-> DONE

= quarrel
Shen Zhihua calls the conference the peak of the alliance and its turning point; Vladislav Zubok finds the rivalry already under way. # cite: shen2007moscow # cite: zubok1998deng
On half of mankind, Chen Jian reads a strategy of nerve; Mao's Chinese editors softened it, and Soviet polemics, after 1960, made it proof of recklessness. # cite: chen2001mao # cite: zubok1998deng
-> DONE

= questions
Mao insisted, more loudly than Moscow did, that Moscow was the head. Who gained by it?
-> DONE
