// Counterfactual, February 1965, on the road that opens when a marshal's toast is disowned in writing. Two lists: wagons for Hanoi, and what
// Moscow regrets. The bombs of the 7th and the parties called for 1 March are as in history. Nothing here is on record; the record says what is.

=== united_action ===
# title: United Action
# date: 1965-02-05
# until: 1965-02-20
# place: Beijing
# chapter: split
# kind: counterfactual
# stage: outline
# shape: list
# slot: 1965-02
# order: moscow, beijing
# when: has toast-disowned
# when: stands road first-warning
# source: radchenko2009suns
# source: zhou1965kosygin
# source: westad1998conversations
# source: li2018split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Kosygin, who is in Beijing. Ilya Vetrov tells.

= moscow
There are two lists in my case, and only one of them is typed. The typed one is of wagons, with guns, tanks and missiles in them, for Hanoi, and Hanoi drew it up; the other is in your hand, Kosygin's, and is only a heading. It reads: regretted. You are premier, on your way home from Hanoi, where the bombs began while you were a guest. In November Marshal Malinovsky's toast against Mao was disowned in writing, and since then notes to Beijing have had answers. {has("marshal-removed"):Nobody asks any more where the marshal is.}

// Whom do you ask about the empty list?
*   [Ask Andropov, who reads their papers for you. # id: ask-andropov # manner: plain]
    He would put July 1960 first, he says, and in figures, so that nobody at home has to read the word.
*   [Ask me, who know some who came home. # id: ask-vetrov # manner: warm # historical]
    They would go back tomorrow, I say, with the same suitcase; it is not what you asked, and I see you consider where to put it.
*   [Ask nobody. You sat in that government. # id: ask-nobody # manner: cold]
    You were first deputy premier by that July. You uncap your pen and cap it, and I have the curtains to look at.
-   {has("specialists-recalled"):The note of July 1960 took our engineers out of China in five weeks.|The note of July 1960 about our engineers went in, and little has been mended since.} {has("specialists-offered-back"):Some were offered back that December.} You want the wagons through, and Hanoi's thanks shared at worst. Own to July, and most who put their hands up for it still sit in the Presidium. Give up the meeting called for 1 March, and the parties will ask who leads them. Own to nothing, and this house may have been heated for us for nothing.

// What is regretted?
*   [Regret July 1960, as another man's mistake. # id: july-1960 # act: offer specialists]
    You write it as our storekeepers sign for goods that came in before their time, small and low down. The other man is called the former leadership. He has a dacha, and nobody is going to ask him.
    ~ happened("july-1960-disowned")
*   [Regret nothing by name. Drop the March meeting. # id: march-alone # act: consult parties]
    The heading stays bare. On a fresh sheet you put a date and strike it out, and I am to carry that across as it is; the striking-out is the text.
    ~ happened("march-meeting-dropped")
*   [Regret July 1960, and drop March as well. # id: july-1960-and-march # act: concede specialists # historical]
    Two lines. Brezhnev's answer comes in the night, with more conditions in it than words, and you put it under the lamp until it is light and then do as you meant to.
    ~ happened("july-1960-disowned")
    ~ happened("march-meeting-dropped")
*   [Regret nothing. There is a war. # id: nothing-by-name # act: hold vietnam]
    You tear off the heading, since the paper is good, and on what is left work out how many days it is from Chita to the Vietnamese frontier.
-   -> DONE

// One timetable consults; waiting for March presses; signing offers; each in his own way (the last) refuses.
= to_moscow
{
- has("trains-for-hanoi"): They will sign nothing, and the wagons may come: two railwaymen, one of each sort, are shut up in a room with the list. {heard_as("press"):It is a way of telling us that our signature is not wanted, you find, and you would have liked to be told so.|{heard("discounted"):That is railway business, to your mind, and you go back to the other list.|{heard("inflated"):You walk over to see for yourself, and the two of them get up with ink to the elbow.|You go over the timetable, and can find only one mistake; it is ours.}}}
- has("united-action-agreed"): They sign. It is one plan, in three languages, and the flags on the table have been chosen of a size. {heard_as("concede"):You had kept two points back to give away, and they are in your pocket still.|{heard("discounted"):One will see at the frontier, you tell Andropov, and shake hands down the row.|{heard("inflated"):You read the last page again while they wait with the champagne, and then the first.|You sign slowly, your whole name. Then nobody knows who ought to get up.}}}
- has("march-waited-for"): The list comes back with a slip pinned to it, and on the slip a date, 2 March. {heard("inflated"):You have me unpin it, to see whether there is anything behind.|{heard("discounted"):It is three weeks, you reckon, and the wagons need that to be loaded.|So they will believe it when it has not happened, and you cannot say that they are wrong.}}
- else: They will arm Hanoi in their own way, and we are to do it in ours. {heard("inflated"):They will have told others, you think, and Andropov has begun to write down whom we should.|{heard("discounted"):It is a first answer, and you have the wagons loaded.|I fold up the list. It is a long one, and goes badly into the case.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

// Both together concede, and are never inflated; nothing regretted (the last) is a hold, and never discounted.
= to_beijing
{
- has("july-1960-disowned"): {has("march-meeting-dropped"):Kosygin, the Soviet premier, brings two lines from Diaoyutai. July 1960 was another man's mistake. The parties will not meet in March. {heard("discounted"):He was told in what order to offer them, you suppose.|You have them read aloud, to the end of the table.}|Kosygin, the Soviet premier, brings a line from Diaoyutai. July 1960 was another man's mistake. {heard_as("concede"):Then we were right in July. You say it to the whole table.|{heard("discounted"):Other hands went up along with his. You name some of them.|{heard("inflated"):This line has come to fetch something, you think. You read on for it.|You put it with the notes of that year, on top.}}}}
- has("march-meeting-dropped"): Kosygin, the Soviet premier, sends a sheet from Diaoyutai. A date in March is struck out on it. The parties will not meet. {heard_as("press"):So now it is to be our turn. He has not said so.|{heard("discounted"):They had not found a hall for it, somebody believes. You let that stand.|{heard("inflated"):You wait by the door for the rest of it.|I am asked who had been going to come. I count them for you.}}}
- else: From Diaoyutai Kosygin, the Soviet premier, sends the wagons, and nothing else. There is a war, he says. {heard_as("press"):So we are to be ashamed, and load.|{heard("inflated"):You look for a second sheet in the cover.|You agree that there is a war.}}
}
-> DONE

= beijing
The list of wagons is in Vetrov's Chinese. He has written carriages once, the kind with seats. I leave it.

You hold the chair. It is the middle of February 1965. Bombs fall on the North of Vietnam. Hanoi asks us both for one plan. Several at this table would sign one. You want Hanoi armed, nobody else's soldiers in Yunnan, and no elder brother. {has("air-cover-withheld") and not has("air-cover-over-the-front"):In 1950 we crossed into Korea without the aircraft.} {has("farewell-given"):In 1960 I interpreted, when we thanked their people.|{has("debt-pledged"):In 1960 we set about paying what we owed.}}

// How do you go through the list?
*   [Take it wagon by wagon, with the railway people. # id: wagon-by-wagon # manner: plain # historical]
    Gauge, weight, what burns. At the fortieth somebody asks for tea, for all of us.
*   [Take it by who is to guard what. # id: by-who-guards # manner: cold]
    There is no column for guards. You rule one down the edge.
*   [Take it from the end, where Hanoi has signed. # id: from-the-end # manner: warm]
    It is Ho Chi Minh's own hand. Someone has gone over one figure, to make it clear.
-   Sign, and two flags go down our line, and in Hanoi one sees both. Do not, and the wagons wait, and every party can count them.

// Do you sign for the wagons?
*   [Let them through by one timetable, and sign nothing. # id: wagons-no-signature # act: consult vietnam]
    Two railwaymen are sent for. One is theirs. They need me for the first hour. Then they have squared paper, and wave me off.
    ~ happened("united-action-agreed")
    ~ happened("trains-for-hanoi")
*   [Sign when the first of March has passed. # id: after-march # act: press parties]
    A slip goes on it. Vetrov comes for the list and reads the slip. He asks me what he should say it means. The second of March, I say.
    ~ happened("march-waited-for")
*   [Sign: one plan, two flags. # id: sign-for-them # act: offer vietnam # historical]
    The flags have to be matched. Ours is the shorter, and another is found. I check the three texts against each other until noon. Carriages has become wagons. He had seen it himself.
    ~ happened("united-action-agreed")
*   [No. Let each help in its own way. # id: each-in-his-way # act: refuse vietnam]
    We shall send more than was on the list, you tell them, and they may do the same. I copy the list before I give it back. It has been folded small.
    ~ happened("each-in-his-way")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
None of this happened. Malinovsky's words were explained to Zhou in talk, on 8 November 1964, and disowned in no paper that was printed. # cite: brezhnev1964record
In February 1965 Kosygin asked in Beijing for common action over Vietnam; Zhou told him that each country had its own position. # cite: zhou1965kosygin # cite: westad1998conversations
Nobody in Moscow called July 1960 a mistake; nineteen parties met there on 1 March. # cite: radchenko2009suns
A rail protocol was signed on 30 March all the same. The first missile regiment, thirteen trains by a Chinese account, crossed at Pingxiang by 20 May. # cite: zhai2000vietnam
That November Beijing printed its refutation of united action. # cite: zagoria1967vietnam
-> DONE

= quarrel
Sergey Radchenko finds Moscow in earnest that winter; Li Danhui, with Xia Yafeng, that Mao had no wish for peace; Donald Zagoria, some in Beijing who did, for Vietnam's sake. # cite: radchenko2009suns # cite: li2018split # cite: zagoria1967vietnam
-> DONE

= questions
Would an apology for 1960 have bought more than the meeting of March, or less?
-> DONE
