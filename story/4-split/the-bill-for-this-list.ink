// July to September 1964: a frontier nearly agreed on paper, and a conversation with Japanese guests. The map with two colours crosses the scene. What was
// said to the guests is known from the press text and the Chinese record; the words of 15 September are not certain, and stand in no quotation marks.

=== the_bill_for_this_list ===
# title: The Bill for This List
# date: 1964-07-10
# until: 1964-09-15
# place: Beijing and Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: map
# slot: 1964-07
# order: beijing, moscow
# source: mao1964japan
# source: galenovich2001border
# source: luthi2008split
# source: radchenko2009suns
# source: garver2016quest
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

= beijing
There are two lines on the map. Ours is red and theirs blue. Down the Amur and the Ussuri they lie on each other, by the main channel, island after island. Opposite Khabarovsk they part, round one big island. Zeng Yongquan, who leads our side, has sat over it since February with General Zyryanov, their chief of border troops. It is 10 July 1964. You hold the chair. # cite: galenovich2001border

In the next hall some Japanese Socialists are waiting. They will ask about their own islands, the Kuriles, which Moscow holds.

// Where do you look first?
*   [Go down the river with Zeng, island by island. # id: down-the-river # manner: plain]
    He reads the names out. Where red runs alone he stops reading. I can hear the fan.
*   [Look at the far west, where the map is white. # id: the-white-map # manner: none]
    {has("line-closed-by-force"):In 1962 we closed it there with soldiers.|{has("bread-sent"):In 1962 we sent bread there.|In 1962 people walked across it there, with carts.}} Zeng has no blue for it yet.
*   [Ask what they call the treaty that made the line. # id: what-they-call-it # manner: cold # historical]
    In force, Zeng says. It was made in 1860, when foreign troops were here. We call it unequal.
-   We do not ask for the land back. We want it signed that it was taken. They fear that such a word, once signed, goes on to the Pacific. {has("mongolia-asked"):In 1949 we asked them about Mongolia.} Sign the line as it is, and the tsars' treaties stand in a new binding. Leave it, and there are two colours on a river with soldiers beside it. # cite: galenovich2001border

// What do you do with a line that is nearly drawn?
*   [Sign it, and leave the big island for later. # id: sign-it # act: offer border]
    Zeng rolls the map himself. There is one gap in it. I could cover that with a fingernail. He asks if he may tell the general this evening. He has learned the Russian for it.
    ~ happened("eastern-line-agreed")
*   [Have the word unequal first. # id: unequal-first # act: press border]
    <i>Bu pingdeng</i>, not level. Zyryanov's interpreter writes it down at each sitting, Zeng tells me. Each time it is gone from the fair copy. Zeng is to wait for the copy.
    ~ happened("unequal-asked")
*   [Let the talks move to Moscow. # id: to-moscow # act: consult border]
    Zeng asks from when. You leave the date open. He begins to fold the map. It will not go back along its old folds.
    ~ happened("talks-moved")
*   [Tell some Japanese what else was taken. # id: the-bill # act: threaten border # historical]
    {has("plenum-kept-to-grain"):The Chairman receives them for you. }I have no Japanese. I wait next door, with the map, and hear the Chinese. All east of Baikal; Vladivostok, Khabarovsk, Kamchatka. {has("plenum-kept-to-grain"):For this list China has not yet sent its bill.|"We have not yet presented our bill for this list."} Zeng has gone back to his table. He has not been told. # cite: mao1964japan
    ~ happened("bill-presented")
-   -> DONE

// The line offers; the word presses; a move to Moscow consults; the bill (the last) threatens, and is never inflated.
= to_moscow
{
- has("eastern-line-agreed"): Zyryanov, your general of border troops, flies in with a rolled map: Beijing will sign the eastern line, all but one island. {heard("discounted"):They have signed what they could not help, and yet you leave the map lying open.|{heard("inflated"):You look for the trap up and down the Ussuri with a magnifying glass, and then have me read the legend.|He unrolls it without being asked, and holds down the corners with your ashtrays.}}
- has("unequal-asked"): Zyryanov, your general of border troops, wires that they will sign no line before a word. {heard("discounted"):They have wanted a word of one kind or another since 1949, and have lived without.|{heard("inflated"):With that word in a preamble they need only wait; and you lay your hand flat on Vladivostok.|In Chinese it is not level, I say, as one might of a table, and you wait for the rest.}}
- has("talks-moved"): Beijing agrees that the border talks go to Moscow; the date has been left open. {heard("discounted"):You take it that the thing is over, and that nobody has had to be rude.|{heard_as("press"):They want to be seen coming to us with their treaties under their arm, before the photographers.|{heard("inflated"):You have a villa got ready, and have the stoves there reported on every week.|Zyryanov asks whether he may leave his pins in the map until then.}}}
- else: A Tokyo newspaper has it on 11 August: Mao has told Japanese Socialists of everything east of Baikal, and of a bill. {heard("discounted"):He likes to make guests open their mouths; and yet you let nobody interrupt.|You send for the atlas, and it is the school one. Zyryanov, your general of border troops, still at the table over there, learns of it with everyone else.} # cite: mao1964japan
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= to_beijing
{
- has("bill-printed"): {has("bill-presented"):<i>Pravda</i> prints the Japanese text, whole.|<i>Pravda</i> prints what we say of their land to visitors, and our list of the old treaties.} It adds hardly a word. {heard("discounted"):It has been good enough to hand it round for us.|{heard("inflated"):The first to telephone are the Mongols. Then the Poles. Both want to know who is next.|You have me lay it beside our own record. There are two small differences. You mark them.}}
- has("islands-halved"): Zyryanov has a paper. The islands go by the main channel, it says, and it is signed in Moscow. {heard("discounted"):Those have been ours since there was a channel. You pass it to Zeng.|Zeng counts them, with the end of a brush. He counts them again for you.}
- has("sacred-borders"): {has("bill-presented"):<i>Pravda</i> prints the Japanese text.|<i>Pravda</i> prints what we say of their land to visitors.} On 15 September Khrushchev has Japanese guests too. Their borders are sacred. He has a weapon, it seems, without limit. {heard("discounted"):In a London paper, you hear, it is to give his paper tiger teeth.|You send for a map. It is the one with the inland provinces.} # cite: radchenko2009suns
- else: Nothing is printed. Zyryanov unpacks his maps, and asks for more light. {heard_as("press"):We are to shout first, you think.|{heard("inflated"):It is too quiet for you. Zeng is to count what they bring and what they take away.|Zeng reports a sandbank. It is the first thing he has reported in weeks.}}
}
-> DONE

= moscow
I went to school in Vladivostok, which on an old Chinese map has another name, and so when there is anything about the frontier I am sent for, and stand before the wall with a pointer, like a pupil on the day of the district inspector. You are Khrushchev, and it is the beginning of September 1964. For months Beijing has asked its visitors whether you mean to march into Xinjiang, and last year it printed a list of treaties that it calls unequal. {has("bill-presented"):Now there is the Tokyo paper with the whole bill.|Those two papers lie on your desk.}

// What do you want from the man with the pointer?
*   [Have the places read out as the Chinese call them. # id: by-their-names # manner: cold]
    Haishenwai, I say, and Boli; I leave out that I was nineteen in the first of them.
*   [Hear from Zyryanov how near he was. # id: how-near # manner: plain # historical]
    A hand's breadth, he says, and lays his own on the rivers above Khabarovsk. In May he had got them leave to go over the whole line. # cite: galenovich2001border
*   [Have me sit down. You know where it runs. # id: sit-down # manner: none]
    I sit, with the pointer across my knees, and it is in everybody's way.
-   {has("test-ban-initialled"):You have a treaty with the Americans, and want the camp to see with whom it could otherwise be living.} {has("eastern-line-agreed"):The line in the east wants only your name.|The line in the east wants only one island and one word.} Show the world what they have said, and the Mongols and the Poles, who have frontiers of their own, will come to you; but a frontier once called sacred in print cannot be moved by a sandbank afterwards.

// What do you do with it?
*   [Print it, and let the world read. # id: print-it # act: press border]
    There is to be no commentary, and the editor stands for a moment longer, in case there should be one after all. Warsaw has it reprinted by evening.
    ~ happened("bill-printed")
*   [Offer the islands, by the channel. # id: halve-the-islands # act: concede border]
    Zyryanov is to have it in writing. Letters come from Khabarovsk, about fishing and about graves, and I am lent to the secretariat to sort them, since I know the streets.
    ~ happened("islands-halved")
*   [Let Zyryanov go on with his maps, and wait. # id: zyryanov-goes-on # act: hold border]
    He asks what he should say if they bring it up. He might say that he is a surveyor. He writes this down, being a general, and reads it over on the stairs.
*   [Print it, and answer with what you have. # id: print-and-answer # act: threaten border # historical]
    <i>Pravda</i> has it on the second. On the fifteenth you tell Japanese members of parliament that our borders are sacred, and go on, by what was afterwards printed, to a means of destruction without limit. Their interpreter asks to have that again. # cite: radchenko2009suns
    ~ happened("sacred-borders")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
From 25 February 1964 Zeng and Zyryanov talked in Beijing; by summer the eastern line was ready for signing, but for the channel by Khabarovsk. # cite: galenovich2001border
On 10 July Mao told Japanese Socialists: "We have not yet presented our bill for this list." Tokyo printed it on 11 August, <i>Pravda</i> on 2 September. # cite: mao1964japan # cite: garver2016quest, p. 184
The talks recessed on 22 August, and did not resume until 1969. # cite: galenovich2001border
On 15 September Khrushchev called the frontiers sacred; his words on a new weapon were reported in more than one form. # cite: radchenko2009suns
-> DONE

= quarrel
Lorenz Lüthi and Sergey Radchenko have the remark wreck an agreement within reach; for Li Danhui and other Chinese scholars it was an empty cannon, fired to make Moscow nervous. Yuri Galenovich blames the claim behind it. # cite: luthi2008split # cite: radchenko2009suns # cite: li2018split # cite: galenovich2001border
-> DONE

= questions
Beijing asked for one word and no land. Was the word worth more than the islands, to either side?
-> DONE
