// A road that history did not take: the appointment in Warsaw on 20 February 1969. Cables only; the island is fought on 2 March all the same.
// The object that crosses the scene is a cable form in Beijing, and a car in Warsaw.

=== warsaw_in_february ===
# title: Warsaw in February
# date: 1969-02-17
# until: 1969-03-08
# place: Warsaw and Moscow
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: wire
# slot: 1969-03
# order: beijing, moscow
# when: has washington-answered
# when: stands road first-warning
# source: kissinger1979white
# source: xia2006elite
# source: goh2005constructing
# source: yang2000clash
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not in the room. Feng Suyun tells.

= beijing
A cable form lies in the ministry's code room. <i>Warsaw</i> is filled in, and nothing else. I bring hot water. Since they criticised me, nobody here has needed my Russian. It is 17 February.

You, Mao, let Washington know in the autumn that you would talk. Our chargé in Warsaw is to meet their ambassador on the twentieth. {has("stuart-shut-out"):In 1949 you sent their ambassador home unheard.|{has("bandung-spoken"):The two have met there, on and off, since Bandung had made it possible.|The two have met there before, and agreed on little.}} {has("doctrine-bounded"):Moscow has said in writing where its doctrine stops. You have read such writing.|Since Prague you do not know where Moscow means to stop.} You want Moscow to have to look behind it. You fear to be seen at an American door, and refused. # cite: kissinger1979white

In The Hague a diplomat of ours has walked out. The Americans have him. The cable must call him something. # cite: kissinger1979white

// What is he called?
*   [A traitor, whom they incited. # id: a-traitor # manner: cold # historical]
    The clerk writes it quickly. He knew the man. He asks if the ink is dry, and it is.
*   [A man who is ill. # id: a-man-who-is-ill # manner: veiled]
    That leaves him a way home. It leaves Washington one too.
*   [Nothing. He is left out. # id: left-out # manner: none]
    There is a gap where he would stand. The clerk closes it up.
-   Keep the appointment, and the comrades will ask in whose house we sat. The Poles' palace has Polish ears, and Moscow borrows them. Call it off, and on the Ussuri we face the winter alone. Nixon has been their president four weeks. You do not know him.

// Is the appointment kept?
*   [Keep it. # id: keep-it # act: refuse recognition]
    The form takes six characters. He is to go to the palace at two, and say no about Taiwan. Then he is not to stand up.
    ~ happened("warsaw-kept")
*   [Keep it, in a house that is not an embassy. # id: keep-it-and-tell-no-one # act: press recognition]
    A dentist has rooms near the river. Two men may have toothache on one afternoon. The form is coded by Zhou Enlai's own secretary. He takes the blotting paper away with him.
    ~ happened("warsaw-kept")
    ~ happened("warsaw-secret")
*   [Call it off: a man of ours has run away in The Hague. # id: call-it-off # act: hold recognition # historical]
    Four lines, for tomorrow. The man is the reason. Someone asks what we propose instead. There is no line for that on the form.
    ~ happened("appointment-cancelled")
*   [Print what Washington offered, and close the door. # id: print-it # act: offer doctrine]
    The form goes into the stove. The American letters go to <i>Renmin ribao</i>, with a heading. It is set twice, the first being too small.
    ~ happened("door-closed-again")
-   -> DONE

// Going and saying no is a refusal; the dentist presses; calling it off is a hold; printing it is an offer to Moscow of a sort.
= to_beijing
{
- has("warned-both-ends"): A Soviet division goes east through Transbaikalia, by day, on open wagons. {heard("discounted"):If he meant it, says the staff, he would use the night.|The staff has it in two copies. You ask where it will get down from its train.}
- has("offered-before-washington"): A Soviet note offers talks about the frontier. {heard("discounted"):It came by the ordinary messenger, and you treat it as ordinary.|{heard("inflated"):So he is in a hurry. You ask what has been seen from Moscow that we have not seen.|You lay it beside the last American letter, and look at the dates.}} {has("warsaw-kept"):Warsaw was three days ago.}
- has("car-told-of"): The Albanians bring a letter of Moscow's to all the parties. In it is a car of ours, in Warsaw, with the hour. They would like an explanation. {heard("inflated"):Moscow will read us out of the movement with this in June, says Kang Sheng, who guards doctrine.|{heard("discounted"):A car, you say. Let them count wheels.|It is accurate, and the comrades will see that it is. You have it answered in one line.}}
- else: Nothing comes from Moscow. In Warsaw a Pole with a notebook stands across from our gate. {heard("inflated"):He has been there since the summer, the chargé cables, and you ask why we hear of it now.|He stamps his feet, the chargé cables, and goes home at six.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= to_moscow
{
- has("warsaw-secret"): On the twentieth the Poles lost the Chinese chargé for two hours, and found his car at a dentist's, and round the corner, which they nearly missed, an American one. {heard("discounted"):Then it is a small matter, somebody says, or they would have used a palace.|{heard("inflated"):One hides, you say, what is already signed.|You have it read again from the word dentist, and nobody smiles.}}
- has("warsaw-kept"): On the twentieth a car from the Chinese embassy stood outside the palace in Warsaw from two until four, and an American one behind it. The Poles have the talk: their man refused everything on Taiwan, and took tea. {heard("discounted"):They read each other their newspapers, says a deputy of Gromyko's, as they have for years.|{heard("inflated"):Two hours, you say, is long for a refusal.|You ask who sat on, after the no, and I say that by this paper it was theirs.}}
- has("door-closed-again"): Beijing has printed what Washington wrote to it, with a heading across the page, and nobody met in Warsaw on the twentieth. {heard("discounted"):They print one letter, somebody says, so as not to print the next.|{heard("inflated"):You take it as addressed to us, and look for the price.|You have me translate the heading, and then the American letter, which is the more polite.}}
- else: Two days before their man was to meet the American in Warsaw, Beijing called it off. {heard("inflated"):They have moved it somewhere else, then, and you ask where.|They quarrelled over a runaway, it seems, and you ask how long such quarrels last.}
}
-> DONE

= moscow
Our friends in Warsaw have a man who writes down cars. In January, by his notebook, one from the Chinese embassy stood before the palace where they and the Americans meet; a secretary got out, paced the hall, and tried a chair. {has("warsaw-kept"):Since the twentieth there is more to write.|Since the seventeenth there has been nothing, and he writes that too.} I have every page of it, and I read slowly, for it is things like this that men are asked about ten years later.

You, Brezhnev, watch it as our villages watched the matchmaker's sledge at a neighbour's gate, and knew before the bride did.

// What do you want out of the notebook?
*   [Hours: how long, each time. # id: the-hours # manner: plain # historical]
    I make a column of them, and you run a finger down it and back to the top.
*   [Faces: who got out. # id: the-faces # manner: cold]
    He has described hats; it was cold in Warsaw, and the ears were covered.
*   [Nothing. Tell me what you think. # id: what-you-think # manner: warm]
    I say that they want to be seen by us, and am sorry at once, having been asked for an opinion twice in thirty years.
-   You want no two enemies with one telephone. {has("camp-david-unannounced"):When Khrushchev went to Camp David nobody here asked what Beijing thought of a car. }{below("american-pressure", 60):Washington has been easier with us of late, and you do not care to find out why.|Washington is hard enough with us by itself.} Frighten them, and you push one through the other's door; be civil, and it will be known what made you so; and on the Ussuri, where since January of last year there have been dead, the posts are still fighting with sticks. # cite: yang2000clash

// What does Moscow do about a car outside a Polish palace?
*   [Move a division, and let both see. # id: warn-them-both # act: threaten border]
    It is to go by day and uncovered; should it snow, a general dictates, the barrels are to be swept at every station where there are Chinese.
    ~ happened("warned-both-ends")
*   [Offer talks, before the other does. # id: offer-first # act: offer talks]
    The frontier, at any level. I am given until morning to put it into Chinese, and it is years since anybody here was in a hurry to be polite to them.
    ~ happened("offered-before-washington")
*   [Watch it. # id: watch # act: hold recognition # historical]
    The Poles shall have a second man, and a second notebook. The pages come to me at six each evening, and at seven I carry them up, and you put your initials.
    ~ happened("car-watched")
*   [Tell the parties. # id: tell-the-world # act: press doctrine]
    A letter, with the palace, the day, the number on the plate. Suyun's ministry gets no copy, and will have it from Tirana; I make one from habit.
    ~ happened("car-told-of")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In late November 1968 Beijing proposed that its chargé meet the American ambassador in Warsaw on 20 February 1969. # cite: kissinger1979white # cite: xia2006elite
A Chinese diplomat in the Netherlands went over to the Americans, and on 18 February Beijing called the meeting off. # cite: kissinger1979white
No paper has been found that shows what Moscow would have done. On 2 March border troops fought on Zhenbao. Whether an earlier meeting would have changed that nobody can say; by Yang Kuisong's account the plan for the island was then already being endorsed. # cite: yang2000clash
Talks in Warsaw were taken up again only after December 1969. # cite: garver2016quest
-> DONE

= quarrel
Chen Jian dates the turn towards Washington from 1968; Evelyn Goh follows the American idea of it back to 1961. Henry Kissinger and John Garver look to the months around 1969. Yang Kuisong finds no sign that the island was fought to win Nixon over. # cite: chen2001mao # cite: goh2005constructing # cite: kissinger1979white # cite: garver2016quest # cite: yang2000clash
-> DONE

= questions
A meeting is called off over a runaway diplomat, two days before it. Is that a reason or an excuse, and what would you look for to decide?
-> DONE
