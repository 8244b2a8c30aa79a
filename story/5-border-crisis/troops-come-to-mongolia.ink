// January and February 1966: a treaty is signed in Ulaanbaatar, and Beijing has a photograph of it before it has the text. The photograph is the
// object. The treaty comes of itself (the calendar); whether troops come with it, and who is told, is decided here.

=== troops_come_to_mongolia ===
# title: A Treaty in Ulaanbaatar
# date: 1966-01-12
# until: 1966-02-24
# place: Ulaanbaatar and Beijing
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: photograph
# slot: 1966-01
# order: moscow, beijing
# source: mprp1965request
# source: brezhnev1966mongolia
# source: radchenko2003mongolia
# source: gerson2010border
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
In Ulaanbaatar the photographer carries his camera inside his coat, against the frost, and takes it out for a count of three. I am here to say how a thing will read in Chinese, and at table I am put below the doctor, where I do not mind being.

You are Brezhnev, who leads the party. On Saturday you sign a treaty with Tsedenbal, who governs Mongolia. On 1 December his Politburo asked for "an appropriate unit", at our expense; he counts seventy-three Chinese posts on his frontier, and some of his own Central Committee had leaned to Beijing. You want depth before the Siberian railway, and an ally who is seen to be kept. {has("bill-presented"):Two summers ago Mao told some Japanese that the bill for Siberia had not been presented.|{has("eastern-line-agreed"):In 1964 a line was agreed with them in the east, along rivers; here there is only sand.|The frontier talks of 1964 have not met again.}} # cite: mprp1965request # cite: brezhnev1966mongolia

// Who is to be in the photograph?
*   [The two who sign, and nobody else. # id: two-who-sign # manner: plain]
    A chair is carried out of the picture, and what remains, two men and an inkstand, might hang in any school.
*   [All who came, in uniform or out of it. # id: all-who-came # manner: cold # historical]
    {has("marshal-removed"):The defence minister stands|Malinovsky, the defence minister, stands} where the lamp finds his medals, and I think of a glass being held over them in Beijing.
*   [Children and herdsmen, with ministers behind. # id: children-in-front # manner: warm]
    They come in furred to the eyes; one child, told to hold your pen, will not give it back.
-   Divisions now are what Tsedenbal asked for, and for Mao the proof that he says he has; Hanoi would mind too, which wants the two of you together. Without them it is Tsedenbal who lies open. A right that is not used hangs like the axe in the passage of a Siberian house, which no visitor speaks of.

// What goes with the treaty?
*   [Divisions, and at once. # id: divisions-at-once # act: threaten mongolia]
    By rail, in winter, at night, it is decided; I am asked how much they can see from the Chinese platform at Erlian, and say that on a plain one sees the smoke first.
    ~ happened("garrison-at-once")
*   [The old text of 1946, renewed, and nothing more. # id: the-old-text # act: hold mongolia]
    It was written with Japan in mind, and nobody takes that out. Tsedenbal follows it with his finger, line by line, and when it ends he turns the page over.
    ~ happened("old-text-renewed")
*   [A right to send troops; and a word to Beijing about why. # id: a-word-to-beijing # act: consult mongolia]
    I put it into Chinese in the night: a right, for the railway's safety, aimed at nobody. By the third draft I no longer quite believe it, and it goes.
    ~ happened("mongolia-explained")
*   [A right to send troops, not to be used yet. # id: a-right-not-yet-used # act: press mongolia # historical]
    The clause is a general one; the units can come in another year. A colonel of engineers, who is on no list of the delegation, goes out to the goods yard with a tape to measure the platforms.
    ~ happened("garrison-later")
-   -> DONE

// Print and a question may be heard any way; the army is a threat, never inflated; waiting (the last) is a hold, never discounted.
= to_moscow
{
- has("mongolia-printed"): They have answered in print, with a map, which I spread on your table: Mongolia pale, and arrows through it. {heard("inflated"):You follow the longest to its point, which is Beijing, and ask whether they mean to cut the railway first.|{heard("discounted"):It might be for schools; you want it taken off your papers.|You count the arrows against your own divisions, {has("garrison-at-once"):which are there|of which none is there yet}, and have me fold it along the frontier.}}
- has("border-reinforced"): There is an army moving north in China, out of the south; drivers on the Beijing express saw it in the sidings, men sitting on their quilts. {heard("discounted"):They change garrisons every winter, says the staff, and you are glad to sign under that.|You have the staff read you the distances twice, and then the same again by rail.}
- has("border-talks-asked"): Beijing asks, in four lines, what has become of the talks of 1964. {heard("inflated"):That is the bill, with a covering letter, and you have it answered by nobody.|{heard("discounted"):You send it on to the department that would answer, and the department sends it back to you.|You ask where the maps of 1964 are. I know the cupboard; I do not know who has the key.}}
- else: It is 24 February, and not one line has come from Beijing about the treaty. {heard("inflated"):You have me search for it among the poems.|They have Vietnam to think of, it is agreed. The invitation to our Congress goes off to them today.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair, unnamed. Feng Suyun tells.

= to_beijing
{
- has("garrison-at-once"): Herdsmen have it before the embassy. There are Soviet divisions in Mongolia. They came by night. {heard("discounted"):The Mongolians will have to feed them, you say.|How far is it to Beijing? I read the figure off the map. It is desert, and quite flat.}
- has("old-text-renewed"): What they signed is the text of 1946. It has a new date. Japan is still in it. {heard("inflated"):There is another drawer, then. The embassy is told to find it.|It is what they had before. You ask me if every comma is the same. Every comma is.}
- has("mongolia-explained"): The Soviet embassy brings a page. The Chinese is Vetrov's. They may send troops to Mongolia, and aim at nobody. {heard("inflated"):You look for the day on which it starts. There is none, and you look again.|{heard("discounted"):They can aim at nobody from at home. That is to be the whole answer.|You have it read again, to the others. They told us, one of them says. That is new.}}
- else: A treaty has been signed in Ulaanbaatar. They print that it is signed. They do not print it. The embassy hears of a right to send troops. {heard("inflated"):They are on the way already, you think. Nobody has seen one.|{heard("discounted"):You leave it to the Mongolians to frame.|You have a sheet ruled in two. On the left, what they may do. On the right it stays white.}}
}
-> DONE

= beijing
What I have is <i>Pravda</i>, with the photograph. Tsedenbal, who governs Mongolia, and Brezhnev are at a table. The ink is not dry yet. {has("mongolia-asked") or has("mongolia-asked-again"):We have asked Moscow for Mongolia ourselves. This is what became of it.|From Mongolia our labourers went home in 1964.}

Across that desert nothing stands between a Soviet army and the capital. American bombs fall in the south. Hanoi, and the Koreans, and the Japanese party want you to act together with Moscow. You want no army there, and no debt to Moscow. What they will do with a right, nobody can tell you. You take the picture to the window.

// What do you look for in the picture?
*   [Uniforms. # id: uniforms # manner: plain]
    I count shoulders. The glass makes stars of the grain in the paper.
*   [Who is smiling. # id: who-is-smiling # manner: veiled]
    Tsedenbal is. Brezhnev is looking at the pen.
*   [The day. # id: the-day # manner: cold # historical]
    It says the fifteenth. They talked on the thirteenth, and on the fifteenth again. So there was something to change. # cite: brezhnev1966mongolia
-   Soldiers for the north come out of the south. Print tells everyone that you are afraid. If you wait, {has("garrison-at-once"):they dig in.|they may come in spring.} If you ask, Moscow will hear that you need to.

// How do you answer Ulaanbaatar?
*   [In print, with a map. # id: in-print # act: press mongolia # historical]
    The draughtsman asks how broad the arrows should be. Somebody holds up two fingers. He has left Mongolia white. The red is still wet when the printer fetches it.
    ~ happened("mongolia-printed")
*   [With an army of your own, to the north. # id: with-soldiers # act: threaten border]
    It had been meant for the south. It has quilts for the south. The trains stand at Shijiazhuang while others are sewn. I hear of it from a cousin who sews.
    ~ happened("border-reinforced")
*   [Not yet. There is Vietnam. # id: not-yet # act: hold mongolia]
    I am to write the date on the back, and nothing else. It goes into a folder. The next folder is Hanoi's. It has to be tied with two strings.
*   [With a question: what of the talks of 1964? # id: with-a-question # act: consult border]
    {has("eastern-line-agreed"):A line was agreed then, all but one island.|They have not met since.} I put the question into Russian. You take out the adverb. Four lines are left, and the picture is clipped to our copy.
    ~ happened("border-talks-asked")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 1 December 1965 Mongolia's Politburo asked for a Soviet unit "to station in this country"; Brezhnev came on 12 January, and on the fifteenth signed. # cite: mprp1965request # cite: brezhnev1966mongolia
The clauses were not printed at once. Whether troops stood in a secret protocol or in a general clause is told differently; the units themselves came in 1967. # cite: radchenko2003mongolia
Tsedenbal told Brezhnev that some of his Central Committee had leaned to Chinese views, and been rebuffed. # cite: brezhnev1966mongolia
Beijing's reply is known above all by what it refused that March: the Congress, and a joint text on Vietnam. That it answered in print, with a map, is not documented here. # cite: luthi2008split
-> DONE

= quarrel
Sergey Radchenko has Tsedenbal pull Moscow in, and use the split for his own safety; Michael Gerson's survey stresses Soviet fear of China's numbers. # cite: radchenko2003mongolia # cite: gerson2010border
-> DONE

= questions
A small ally asked for troops against a neighbour who had not attacked it. Who made the frontier dangerous: the one who asked, the one who came, or the one who was feared?
-> DONE
