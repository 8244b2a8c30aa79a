// July 1941 to February 1942: wires between Moscow and Yan'an, late and few. How many requests there were, and whose, is not settled. Most of Moscow's options set
// no fact, so to_beijing tells only what all of them have in common. The object that crosses the scene is one railway line.

=== the_offensive_that_never_came ===
# title: The Offensive That Never Came
# date: 1941-07-02
# until: 1942-02-27
# place: Yan'an and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: wire
# slot: 1941-07
# order: moscow, beijing
# source: dimitrov2003diary
# source: dallin2000dimitrov
# source: newdu2017stalin
# source: site2014six
# source: cassidy1943moscow
# source: chang2005mao
# source: frus1941d571
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
The windows are pasted over, and I work by a lamp at noon, on the eleventh day of the German war. In April, on the platform of the Yaroslavl Station, I saw you, Stalin, embrace the Japanese minister, with whom you had just signed that neither would attack the other; it has to hold now. You want the Japanese kept busy in China, on the railway from Beiping through Kalgan to Baotou, and only the men of Mao Zedong, at Yan'an, are near it. {has("arms-to-yanan"):You sent them a few crates once.|You have sent them no rifles.} A cable is to go to them, in somebody's name. # cite: cassidy1943moscow # cite: newdu2017stalin

// Under whose name does it go?
*   [Dimitrov's, as head of the International. # id: under-dimitrov # manner: none # historical]
    He signs without sitting down. The heading is still the International's, with its old address, and I do the Chinese under it. # cite: dallin2000dimitrov
*   [Your own. # id: under-your-own # manner: plain]
    Then it cannot be argued with, I think, and an hour afterwards I think that for this reason it should have been another's.
*   [The General Staff's, with the squares of its map. # id: under-the-staff # manner: cold]
    A colonel brings the squares. His hands shake, and he holds the sheet down with both of them until I have copied it.
-   In a summer like this one a refusal would be remembered, on both sides. But unless somebody holds the Japanese in China, your divisions on the Amur must stay on the Amur, and the Germans come on. What, then, is Yan'an to be asked for?

// What is asked of Yan'an?
*   [One thing: the railways behind Kalgan. # id: one-railway # act: consult war-with-japan]
    Could they be cut there, and for how many days? It is put as one asks a neighbour for his boat, with the day named and the weather not mentioned.
*   [That it move, and say what arms it would need. # id: arms-for-it # act: offer aid]
    I write that sentence without believing in it: in the yard under me clerks of fifty are being drilled with sticks. It stays in.
    ~ happened("arms-offered-for-japan")
*   [Nothing it would have to refuse. # id: not-now # act: hold war-with-japan]
    So Yan'an is asked what the Japanese are moving along that railway, and for its good health. In the margin of the copy you write nothing at all.
*   [That it tie Japan down, with all it has. # id: tie-japan-down # act: press war-with-japan # historical]
    No massing towards Beiping, Kalgan and Baotou; the lines cut; and could some brigades or regiments stand by the Great Wall? There is a question mark, and I am told to see that it is not too large. # cite: newdu2017stalin
-   -> DONE

// The main force is a concession, and never heard inflated. Asking for arms sets no fact.
= to_moscow
{
- has("wall-offensive"): Yan'an says yes, and goes. In the autumn its cables give regiments by their numbers; by February some of the numbers do not come any more. {heard("discounted"):You have it counted again by somebody else.|You have the list left on your desk, under the lamp.}
- has("raids-made"): Yan'an raids, cuts wires and reports. Our staff has thirty sheets from it on one railway, with the hours. {heard("inflated"):You ask whether there is an army behind all this paper.|{heard("discounted"):Wire, you say. They are at the gates here, and he sends me wire.|You send the sheets on, and one comes back to me with your tick.}}
- has("japan-not-pinned"): Yan'an will help over the long run, and for the present makes no campaign. {heard("inflated"):So he waits to see who wins; you say it twice, and nobody in the room takes it up.|{heard("discounted"):You take it for a yes, and have the request repeated in November.|Is there a refusal in it, you ask me? There is none, I say, and no army either.}} # cite: newdu2017stalin
- else: Yan'an asks with what it is to move, if it is to move. {heard("inflated"):One does not, you remark, present a bill at a funeral.|{heard("discounted"):It goes on the pile, for this month everyone asks for that.|You ask what we should have to send, and nobody at the table lifts his pencil.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("arms-offered-for-japan"): The cable comes in July. Move against the Japanese, it says, and say what arms you need. {heard("inflated"):Their own soldiers must be without. How bad is it there?|{heard("discounted"):You have me translate the word arms again. Then you put the cable away.|You start on a list. At the second line you stop.}}
- else: The cable comes in July. It is about the Japanese on the line from Beiping to Baotou, and about us. {heard_as("press"):You hand it on without a word. Then you want it back.|{heard("inflated"):You say that a man does not write so unless the roof is on fire.|You ask me how it reads in Russian. Tired, I say.}}
}
-> DONE

= beijing
The Germans are further on each time I look. {has("arms-to-yanan"):The crates of 1937 have long been empty.|We have what we take from the enemy.} In January Chiang's troops destroyed the headquarters of our New Fourth Army. The Japanese sweep our bases, one after another. You, Mao, want this army to see the end of the war. If Moscow falls, that may not help it. {has("wang-ming-opposed"):Wang Ming, Moscow's man here, keeps a notebook.|Wang Ming, Moscow's man here, would march tonight.} You need not answer alone. # cite: frus1941d513

// Whom do you ask first?
*   [Wang Ming, and watch his face while he reads it. # id: watch-wang-ming # manner: cold]
    He reads it once. He would have answered by now, he says.
*   [Nobody, tonight. # id: nobody-tonight # manner: none]
    The oil is short. You let it burn. I hear you walking until the cocks begin.
*   [Peng Dehuai, who has the army at the front. # id: ask-peng # manner: plain # historical]
    Japan may attack Russia, you wire him. Prepare to act with them. Wait for the moment. # cite: newdu2017stalin
-   The railway may cost you the army, and the villages that hid it. If you sit still this summer, it will be told of you. It will be told whoever wins.

// What do you answer?
*   [Yes. The main force goes north. # id: with-all-we-have # act: concede war-with-japan]
    Peng reads the order back twice. By the new year I write letters to families. I am given the names by county. Each county takes a day.
    ~ happened("wall-offensive")
*   [Raids and cut wires, and every report on the enemy you can get. # id: raids-and-wires # act: offer war-with-japan]
    Every bridge is counted, and some are blown. The Japanese burn the village nearest to each. Its name goes into the report, after the train.
    ~ happened("raids-made")
*   [What, first, you would do it with. # id: arms-first # act: press aid]
    Rifles, we write, guns, shells, and how they are to reach us. The road from Russia runs through Chiang. We ask when. I leave a line free below it.
*   [Help in the long run, and no campaign, without a no in it. # id: strategic-not-campaign # act: refuse war-with-japan # historical]
    <i>Zhanlüe</i>, strategic. <i>Zhanyi</i>, of a campaign. We shall co-operate in the first way. The Russian for both is longer. I have looked for <i>no</i>, and it is not there. # cite: newdu2017stalin
    ~ happened("japan-not-pinned")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In July 1941 Moscow asked that the Japanese be kept from massing, the railways cut, and if possible troops set by the Great Wall. Mao chose strategic, not campaign co-operation, and raids. # cite: newdu2017stalin
Requests followed; their number and authors are not settled, and the six telegrams of popular Chinese accounts are only that. # cite: site2014six
Mao told Moscow not to expect much; Dimitrov's published cables begin that July. # cite: chang2005mao # cite: dallin2000dimitrov
In December Japan went south. On the 12th Stalin would not declare war on it: "I again implore you not to take the lead", he wrote to Chiang. # cite: frus1941d571
-> DONE

= quarrel
Chinese accounts read the refusal as prudence: the army was weak, and to act at any cost was to lose the bases. Otto Braun, once its Soviet adviser, and Soviet writers of the 1970s read betrayal. Jung Chang and Jon Halliday have Mao determined not to fight the Japanese. # cite: newdu2017stalin # cite: braun1982agent # cite: chang2005mao
-> DONE

= questions
Japan did not attack in the north. Does that show that the refusal did no harm?
-> DONE
