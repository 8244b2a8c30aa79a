// Moscow, the evening of 14 February 1950: a banquet for a treaty, and a toast. The object that crosses the scene is a guest list.

=== the_metropol ===
# title: The Metropol
# date: 1950-02-14
# place: Moscow
# chapter: alliance
# kind: side
# stage: outline
# shape: toast
# order: beijing, moscow
# when: has treaty-granted
# source: shizhe1991giants
# source: heinzig2004arduous
# source: chang2005mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
Wang Jiaxiang, our ambassador, has a list of five hundred guests. The first name is Stalin's. He dines at home, and others come to him. You, Mao Zedong, have eaten at his table since December. {has("call-refused"):You have also been told on the telephone that he was out.} Now the treaty is to be signed, and it is for us to give a dinner. {has("zone-swallowed"):There is a second paper. Nobody will drink to that one.} # cite: shizhe1991giants

// How is he invited?
*   [Ask him yourself, when the talk is over. # id: ask-him-yourself # manner: plain]
    He is half out of his chair. He sits down again to consider it. I hear Molotov stop writing.
*   [Send him the ambassador's card, as to all the others. # id: the-same-card # manner: none # historical]
    Wang and his wife have the honour. I write the envelope. I have never had to write that address before. # cite: shizhe1991giants
*   [Let Zhou Enlai remark that the hotel is very near. # id: very-near # manner: veiled]
    Zhou, your premier, says it to Mikoyan over tea. Mikoyan takes a second lump of sugar. He does not ask what it is near to.
-   You want to be seen as his host, once. In the city he may stay away, before the whole diplomatic corps. In the Kremlin you are his guest again. The embassy has narrow rooms.

// Where do you give your banquet?
*   [In the city, at the Metropol, with him. # id: in-the-city # act: press visit # historical]
    The Metropol lets us its ground floor. Wang tells nobody who is expected. From before nine you stand at the entrance with Zhou and shake hands, and look past each of them at the street. # cite: shizhe1991giants
    ~ happened("metropol-insisted")
*   [In the Kremlin, as he proposes. # id: in-the-kremlin # act: concede visit]
    Their hall, their cooks, their guards on the stairs. Wang has the cards printed again. His own name is still on them, at the top, in two languages.
*   [At the embassy, and whoever comes, comes. # id: at-the-embassy # act: hold visit]
    Wang has the furniture of two rooms carried up to the attic. Nobody asks the Kremlin anything. From nine on you do not look at the door. I do.
-   -> DONE

// Pressing for the hotel may be heard any way; the other two set no fact, and are told as one.
= to_moscow
{
- has("metropol-insisted"): The Chinese give a dinner for the treaty, in a hotel, the Metropol, and want you at it. {heard("inflated"):You have the plan of the hotel brought, and ask whose idea the glass doors were.|{heard("discounted"):He would like to show you off a little, Mikoyan says, and who would not?|You have not eaten in a hotel since I have worked here. You ask me what they will serve.}} It is put to your colleagues, who find that an exception can be made. At nine the guests see who it is, and forget to put down their plates. # cite: shizhe1991giants
- else: The Chinese give a dinner for the treaty, in rooms whose walls we know. {heard("discounted") or heard("inflated"):You have it asked twice whether they had wanted it elsewhere.|You are told the hour, and the number of steps.} You come at nine. A wife who has been explaining something about the ballet goes on doing so, more and more slowly, after everybody else is quiet.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells. Zhou speaks and Fedorenko reads wherever the dinner is.

= moscow
Zhou Enlai, the Chinese premier, speaks without a paper, while Fedorenko, your interpreter, reads out the Russian; I have the Chinese text in my hand and follow it with a finger, waiting for him to slip, and he does not. {has("metropol-insisted"):The crowd had so pressed against the glass of the inner room that he had the doors thrown open.} You, Stalin, are bound for thirty years to a man who won his war without you. Suyun is over by the wall, holding somebody else's glass. # cite: shizhe1991giants # cite: heinzig2004arduous

// What do you say to your neighbour while Zhou speaks?
*   [Ask Mao whether he understands any of the Russian. # id: any-russian # manner: warm]
    Only the names, he says; there was yours, and there was his, and so far they have come equally often.
*   [Tell him that this is an exception. # id: an-exception # manner: plain # historical]
    {has("metropol-insisted"):It had to be allowed you by your colleagues: so it is told in China afterwards.|You are nobody's guest as a rule, you say.} Mao answers that at your age you need not stay to the end, and two forks near us stop.
*   [Have me read you the list of ambassadors who are here. # id: who-is-here # manner: cold]
    I read them in the order in which they stand, each with his country, and when I have finished you go on waiting, as if for one more.
-   All the people's democracies are in the room, and will report before they sleep. In 1948 the Yugoslavs were put out of the family for obeying nobody. {has("yugoslav-lesson"):Last year you had Mao reminded of it.} Drink to the Chinese alone, and the rest will ask what has been given away in Asia. Warn somebody, and it is at his table. Say nothing, and nobody can say that you were glad. # cite: shizhe1991giants

// What is your toast?
*   [To Mao Zedong, and the revolution in Asia. # id: to-mao-alone # act: offer primacy]
    You get up for it. {has("liu-reassured"):Last summer it was said to Liu Shaoqi in private; now|And} the ambassador of Poland, who has his glass already at his lips, has to take it down again.
    ~ happened("asia-toasted")
*   [None. Lift the glass of mineral water and let others speak. # id: no-toast # act: hold doctrine]
    It is from Borjomi, and the bubbles can be seen to the back of the room. Molotov speaks in your place, of friendship, from a sheet that was in his pocket.
*   [To those who left the family, and what comes of it. # id: to-those-who-went-astray # act: press doctrine # historical]
    By Shi Zhe's memory one was missing, the Yugoslavs, who had put themselves outside; a pity; and then unity, and long applause. At our wakes a glass is set for the dead, with bread across it, and I see myself looking for the place. # cite: shizhe1991giants
    ~ happened("astray-toasted")
-   -> DONE

// The warning and the toast to Asia may be heard any way; the water is a hold, and cannot be discounted.
= to_beijing
{
- has("astray-toasted"): He drinks to unity. Somebody is missing from it, he says: the Yugoslavs, who shut themselves out. {heard("inflated"):You keep the glass in front of you. In the car you ask me whom he was looking at. At me, I say. I was behind you.|{heard("discounted"):You drink, and ask Zhou what there is to eat in Belgrade.|You drink it slowly. {has("yugoslav-lesson"):It is the second time you have had that lesson from him.|Zhou has already turned to the next guest.}}} # cite: shizhe1991giants
- has("asia-toasted"): He drinks to you, and to the revolution in Asia. {heard("inflated"):How many countries does that make? I begin, and you count along on the tablecloth.|{heard("discounted"):You thank him. It was the wine, you tell Zhou in the car. He had hardly touched it.|You stand to answer, and for once you keep it short. Vetrov is writing on his cuff.}}
- else: He raises a glass of water, and sits. {heard("inflated"):You have Zhou taste the wine, and say what is wrong with it.|Molotov speaks. You clap where the Russians clap.} By midnight they are stacking the chairs. Wang Jiaxiang folds the list. He has ticked five hundred names.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The dinner was given in the name of ambassador Wang Jiaxiang and his wife, on the ground floor of the Metropol, for some five hundred guests. Stalin, who hardly ever dined out, walked in after nine; the crowd pressed on the glass doors until Zhou had them opened. # cite: shizhe1991giants
That he spoke of Yugoslavia as the one that was missing rests on Shi Zhe; how he came to be invited is told in several ways, and the words at table are not documented. # cite: shizhe1991giants
The treaty had been signed in the Kremlin earlier that day. Mao left Moscow on 17 February. # cite: heinzig2004arduous
-> DONE

= quarrel
Jung Chang and Jon Halliday find resentment under the courtesies. Dieter Heinzig, and Sergei Goncharov, John Lewis and Xue Litai, find an alliance that both needed, made in spite of distrust on both sides. # cite: chang2005mao # cite: heinzig2004arduous # cite: goncharov1993uncertain
-> DONE

= questions
Stalin came to his guest's dinner and warned the company against those who leave. Was it an honour, or a warning?
-> DONE
