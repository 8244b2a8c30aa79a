// The second battle for Zhenbao, 15 March 1969: the first warning of a war, and both are told it. The object that crosses the scene is a table of losses.
// On the clocks: five in the afternoon on the Soviet bank is three in Beijing and ten in the morning in Moscow.

=== tanks_and_rockets ===
# title: Tanks and Rockets
# date: 1969-03-15
# until: 1969-03-17
# place: The Ussuri
# chapter: border-crisis
# kind: side
# stage: outline
# shape: inventory
# order: moscow, beijing
# content: The border dead of 1969 are named.
# source: ryabushkin2021war
# source: musalov2019khroniki
# source: yang2000clash
# source: gerson2010border
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
I am to rule a table, because I have the Chinese names, and the telegrams fill it. It is ten in the morning here, and on the river five in the afternoon. Since ten by their clocks the border troops have been fighting, in carriers, for Damansky, the island where thirty-one of ours died on the second. Four tanks went round its southern tip without a common radio frequency; number 545 stands out on the ice, which in March has its own opinion by noon, and Colonel Leonov, who commanded, is dead. # cite: ryabushkin2021war # cite: musalov2019khroniki

You, Brezhnev, are expected in Budapest on Monday, where the allies meet.

// What does the table call the day?
*   [An incident. # id: an-incident # manner: veiled]
    The word would go across the top in one line, and the losses below it would want explaining.
*   [A provocation, as on the second. # id: a-provocation # manner: cold # historical]
    So I may copy the old heading, and have only the numbers to alter.
*   [A battle. # id: a-battle # manner: plain]
    An officer reads it over my shoulder and goes to ask whether we are allowed to have those.
-   The army may not fire without you. {has("guns-released"):Once this month you let it, and its gunners remember. }General Losik, who commands the Far East, has rocket launchers that are still secret. {has("commissioners-asked"):In the first week they asked for two officers and a table, and you may think of it now. }Without the launchers the border troops are spent by dark. With them, shells kill on Chinese soil. And whoever crosses the channel stands in China: there the fighting can run on, from one island to the next, into a war between the two of you.

// What is released, and how far?
*   [The rockets, once; then silence. # id: once-and-stop # act: press border # historical]
    Ten minutes, on the island, the channel and the bank. I enter ten past five, their time. Whether Losik had waited for your answer is nowhere on my sheet, and for the weapon I am told to leave a line blank. # cite: ryabushkin2021war
    ~ happened("grad-once")
*   [Nothing. The border troops have their own guns. # id: border-troops-alone # act: hold border]
    Losik is told what he was told at noon. The next telegram is from the detachment, and is about bandages. I have made the column for carriers too short, and rule it again.
*   [The rockets; and clear the bank they came from. # id: over-the-channel # act: threaten border]
    The order has a first line, the rockets, and a second, the bank. I am asked what lies behind it. Gongsi, I read, and then Hulin, and the finger goes on moving west until I have no more names by heart.
    ~ happened("fighting-spreads")
-   -> DONE

// The next island is a threat, the table consults, stopping is a hold.
= to_moscow
{
- has("next-island-readied"): They are bringing guns up opposite the next island, says the district. {heard("discounted"):For show, says a colonel, so that they need not be seen to leave this one.|You ask how many islands there are in that river, and there is nobody here who knows.} {has("fighting-spreads"):We are on their bank and they are on their way to ours, and it is said aloud at the table: this can become a war between the two countries.|If it is taken up, says the colonel, it need not end at islands; it can become a war between the two countries.}
- has("table-asked"): A flag is on the ice, with two men under it, who want a table. {heard("discounted"):They have dead to fetch, somebody says, and no more is meant by it.|{heard("inflated"):One lesson was enough, then, you say, and would like to see it written.|You ask which of ours is left, of a rank to sit at it; and I look in the table.}} {has("fighting-spreads"):Behind them the shooting goes on, on their own bank, and unless somebody sits down it can run on into a war between the two.}
- else: Their infantry has not come back. {heard("inflated"):They are waiting for something larger, says Grechko, the minister, and counts what it could be.|You ask whether it is over, and hear that on the river it is dark.} {has("fighting-spreads"):Only ours have not stopped; downstream the next post is answering fire, and the Chinese line in my table has turned from an island into a district. This can run on into a war between the two.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not in the room. Feng Suyun tells.

= to_beijing
{
- has("fighting-spreads"): Fire falls for ten minutes. Then their infantry is on our bank. {heard("discounted"):They will go home to sleep, says a staff officer, and unrolls the next sheet all the same.|The map of the island is too small now. Somebody fetches the map of the province.} The army says it plainly. This can run on from the island into a war between the two countries.
- has("grad-once"): At three by our clocks fire falls on the island, the channel and the bank. It lasts ten minutes. Nobody has a name for the weapon. {heard("discounted"):They had one load, a staff officer thinks.|{heard("inflated"):It is what comes before the tanks, a colonel holds. They listen to the line until six.|Then it stops. They could have gone on. Somebody says so, and looks again at the clock.}} One more step by either, and it can be a war between the two countries.
- else: All day it is their border troops, in carriers. By dark these have drawn off. {heard("inflated"):The army is being kept for something, they conclude.|The army behind them has not crossed. A staff officer says so twice.} It could still run on into a war between the two countries. Nobody here has the end of it in hand.
}
-> DONE

= beijing
Chen Xilian, who commands at Shenyang, follows Zhenbao by telephone, from the Jingxi Hotel in Beijing. The hotel has borrowed the ministry's glasses, and me with them. You, Mao, are in Zhongnanhai, and hear by the half hour. Now they count. # cite: yang2000clash

One thing is hard to count. A Soviet tank stands on the ice with a number on it, 545. We have not got it yet. Neither have they.

// Where is the tank entered?
*   [Under theirs, destroyed. # id: destroyed # manner: plain]
    The clerk writes it. Then he asks who has been near enough to know.
*   [Under ours, taken. # id: taken # manner: cold]
    Chen Xilian likes the line. Tonight somebody must go out on the ice for it.
*   [Nowhere yet. # id: nowhere-yet # manner: none # historical]
    They leave it off both sheets. It goes on standing there.
-   {has("one-lesson-meant"):On the second you meant one lesson. This is the second hour of it.|{has("island-held"):On the second you meant to hold the island. It is being held.|You did not choose this day.}} {has("specialists-recalled"):The tanks we have are of a kind their specialists left us.|{has("old-drawings-sent"):The tanks we have are of an older drawing.}} We cannot match what fires from their bank. The commanders at the front ask for one night. Give them the night, and it may go on to every island there is, and then become a war between the two. Stop, and Moscow may think that it has won.

// What now?
*   [The next island. # id: the-next-island # act: threaten border]
    A second sheet is pinned to the first. It has four islands on it. Chen Xilian reads their names down the line, and waits while somebody writes.
    ~ happened("next-island-readied")
*   [A table, on the ice, with a flag. # id: a-table # act: consult talks]
    There is a rule for it, older than this quarrel. They look for the flag. At the hotel there is only the kind with a slogan on it.
    ~ happened("table-asked")
*   [Stop here. # id: stop-here # act: hold border # historical]
    It comes from you in a few words. {has("fighting-spreads"):Nobody fires who is not fired on, and no second island.|No pursuit, no second island, the guns stay on the bank.} Chen Xilian passes it on standing. The other end is silent, and asks him to repeat it. # cite: yang2000clash
    ~ happened("stopped-by-order")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 15 March, from about ten in the morning until seven by Soviet local time, border troops fought for the island; Colonel Leonov was killed and a T-62, number 545, was lost. # cite: ryabushkin2021war # cite: musalov2019khroniki
At about five the rocket launchers fired for some ten minutes. Whether General Losik or Moscow gave the order is not clear. # cite: ryabushkin2021war
Mao had it stopped, in words that memoirs give and no document has shown. There was a smaller fight on the seventeenth. # cite: yang2000clash
For all of March Moscow lost 58 dead. The Chinese dead are 29 by an early Chinese count, about 70 by later lists, 300 to 800 by Soviet estimates. # cite: ryabushkin2021war # cite: gerson2010border
-> DONE

= quarrel
Who won is told twice: Moscow kept its five heroes, Beijing the island, on which its soldiers stood by May. Arkady Shevchenko's memoir has Marshal Grechko urging far larger punishment; Lorenz Lüthi doubts that either side had a plan. Michael Gerson and Yang Kuisong take the danger of a wider war for real. # cite: ryabushkin2021war # cite: shevchenko1985breaking # cite: luthi2012chaos # cite: gerson2010border # cite: yang2000clash
-> DONE

= questions
Ten minutes of rockets, then nothing. Did that end the battle because it was heavy, or because it stopped?
-> DONE
