// May to December 1953: what comes with Soviet aid, and how it is to be learnt. Two inventories of the same crates, at the end where they are packed
// and the end where they are opened. The object is a drawing, with a date in its corner. Hall, canteen and archive are invented.

=== elder_brothers_blueprints ===
# title: Elder Brother's Blueprints
# date: 1953-05-15
# until: 1953-12-31
# place: Moscow and Shenyang
# chapter: alliance
# kind: pillar
# stage: outline
# shape: inventory
# slot: 1953-05
# order: beijing, moscow
# source: shen2003zhuanjia
# source: garver2016quest
# source: jersild2014alliance
# source: zhang1998economic
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
Shenyang, in the Northeast, has asked for someone to count drawings. They lie in crates along a factory hall. Each sheet has a stamp, a signature, and a date in the corner. {has("machines-taken"):In 1946 Russians took the lathes out of this hall. One can see on the concrete where each stood.|The hall is older than the republic. So is the crane.}

You, Mao, have had Li Fuchun, who plans industry, in Moscow since last autumn. On 15 May it was signed: ninety-one plants{has("treaty-granted"):, and with those of 1950 a hundred and forty-one}. It will be paid in grain, soya, pork and ores. With the drawings come people. We call them <i>guwen</i>, advisers. <i>Gu</i> is to look after. <i>Wen</i> is to ask. You want steel inside five years. You fear to learn it wrong, and you fear to owe it. # cite: garver2016quest, pp. 55–56

// Where are the guwen to eat?
*   [At our tables, with a cloth laid for them. # id: our-tables # manner: plain]
    They come on Monday, and praise everything. On Tuesday they bring their own bread.
*   [In a canteen of their own, with butter. # id: own-canteen # manner: warm # historical]
    Both doors give on one yard. At noon two queues stand there, and nod.
*   [Where they ask to. # id: where-they-ask # manner: none]
    Nobody has asked them before. It goes to Moscow, and comes back with a form.
-   Taken whole, it will stand soonest, and its faults with it. Sorted, it will be ours, and late. At present nobody in the hall can read a sheet without one of them beside him.

// How is China to learn?
*   [Copy the whole of it: plan, ministries, textbooks. # id: copy-the-whole # act: concede aid # historical]
    Learn from the Soviet Union, say the banners, and the printers begin. Flats for the workers come with the plant. I show you one sheet, a kitchen table that reaches to my ribs. Copy it, you say. They may know why.
    ~ happened("model-copied")
*   [Learn it, and choose from it. # id: learn-and-choose # act: hold aid]
    Each sheet is to have a second stamp, taken or laid by, and a Chinese name under it. For a week nobody signs. Then an old fitter does, for the foot of a crane.
    ~ happened("learned-critically")
*   [Ask for more of it, and newer. # id: ask-for-more # act: press aid]
    Li Fuchun is to unpack again. We have the numbers of the presses they are building for themselves this year. I set them beside the numbers in the crates. Ours are lower.
    ~ happened("more-asked")
*   [Send our people there by thousands, and take fewer of theirs. # id: own-people-first # act: consult specialists]
    Boys are picked who have never slept in a train. I make each of them one page of Russian. Bread, left, right, gauge, thank you, and why. They learn the last one first.
    ~ happened("own-people-sent")
-   -> DONE

// Copying is a concession, and never heard inflated; choosing (a hold) is never discounted.
= to_moscow
{
- has("model-copied"): China will take all of it, Li Fuchun, their planner, informs you: plants, plan, ministries, down to the textbooks, of which a first case is asked for by Friday. {heard("discounted"):It is remarked that they begin so, and ask afterwards what it costs.|Somebody wonders aloud whether there is a case of them that one would care to have copied.}
- has("learned-critically"): China is grateful for the drawings, Li Fuchun, their planner, informs you, and will choose among them. {heard("inflated"):You want to know who has been talking to them about Yugoslavia.|You have me repeat the verb, which is the one for melons.}
- has("more-asked"): Li Fuchun, their planner, is back before his crates are: more plants, if you please, and newer ones, of types that he gives by their numbers. {heard_as("press"):It is the numbers that you mind, since two of them are secret.|{heard("discounted"):He has been sent to ask, you agree, and will be content to have asked.|So we are to wait for our presses until he has his, says the minister whose presses they are.}}
- else: Li Fuchun, their planner, would have fewer of our people there, and more of theirs here, by thousands, at our benches. {heard("inflated"):You ask what our people have done, and to whom.|{heard("discounted"):They will be homesick by October, somebody says.|A count is made of beds in the Urals.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin's heirs. Ilya Vetrov tells.

= moscow
The design institutes keep their tubes in a cellar, by years, and I am down there every day to put Chinese on the labels; upstairs, since June, one chair stands against the wall. You are Stalin's heirs, Malenkov, Molotov, Khrushchev, Mikoyan who has trade, and no longer Beria, who had the police. You want China beside you and not on your neck. {has("plants-promised-at-funeral"):Malenkov promised the factories at the funeral, aloud, in the cold, and your planners ask out of what.|{has("factories-the-price"):He made them the price of the truce, and your planners ask who is to pay it.|What was signed on 15 May your planners read in June.}} Our own plants set aside home orders to fill Mao's. {has("machines-taken"):Some of what he asks for we took from him in 1946: I know a forge in the Urals with a Japanese plate on it.} # cite: shen2003zhuanjia

// Whom do you hear first?
*   [Hear the planners, who have orders of your own waiting. # id: hear-planners # manner: cold]
    They have brought a harvester that stands in a yard for want of one shaft, and hand a photograph of it along the table.
*   [Hear Mikoyan, who has it by the ton. # id: hear-mikoyan # manner: plain # historical]
    So much soya, pork and ore the one way, so much rolled steel the other; for the men who go with it he has a column too, with their salaries, and beside it what a Chinese engineer gets.
*   [Hear a foreman who is back from there. # id: hear-foreman # manner: warm]
    They wrote down everything, he tells you, even when he swore; and they gave him a quilt. He would go again tomorrow, if somebody would speak to his wife.
-   Send much, and something here stands still; send little, and he can count. Send people, and they will be seen to live better than the men they teach. It is harder than giving a neighbour your horse, for he must have the harness, and the stable, and the way you shout.

// What goes with the drawings?
*   [Send people, by the thousand. # id: people-by-the-thousand # act: offer specialists # historical]
    The lists go down to the ministries for turners, bridge-builders, a professor of soils. I have an evening class for them, two hundred words, and the first night I am asked how one says that a thing is being held wrongly, without shouting.
    ~ happened("advisers-by-the-thousand")
*   [Send the drawings of 1938, which are proved. # id: old-drawings # act: hold aid]
    They are brought up in their tubes. Each has the draughtsman's name in its corner and the year, and of those who signed in the spring of it some signed nothing afterwards. I am told to leave the corners as they are.
    ~ happened("old-drawings-sent")
*   [Send fewer people, and rules for how they live there. # id: pay-and-rules # act: consult specialists]
    No shops apart, runs the first rule, and no larger a flat than the man has whom one is teaching. It is to go to the Chinese as well, in my translation, who will learn from it what has been the custom.
    ~ happened("advisers-ruled")
*   [Send what industry can spare, and the bill. # id: what-we-can-spare # act: press aid]
    With a ruler they go down his plants. Nothing is struck out. Against a good many there is simply a later year, and at the foot the pork, to the ton, on the old dates.
    ~ happened("deliveries-trimmed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

// The older drawings are a hold, and never discounted; the rest may be heard any way.
= to_beijing
{
- has("advisers-by-the-thousand"): They come by every train. The crowd at the station has been taught a song. {heard("discounted"):Most of them were told to go, you suppose.|{heard("inflated"):Who is to look after so many, you ask, and who asks whom?|You have me sit with one for a day. He takes a boy's hand, and moves it along the gauge.}}
- has("old-drawings-sent"): New crates come. I open them for you at the corner of each sheet. 1938, and 1938. {heard("inflated"):You subtract aloud. Fifteen years are being kept back, you say.|Does the thing work? The guwen says that his father worked at one.}
- has("advisers-ruled"): Fewer come. Their embassy sends us a page of rules for them, in Vetrov's Chinese. No shops apart. {heard("discounted"):How many of theirs have read it? One has. He typed it.|{heard("inflated"):You look for what we are to have complained of.|You have it read out in the yard at noon. Nobody knows which side should clap.}}
- else: The new list has a column for years. I read you 1955, 1957, 1958. The pork is due as before. {heard("discounted"):They will catch up, you say.|{heard("inflated"):You say that a door can be shut by the calendar.|You have Li Fuchun's plan brought. It rests on 1955.}}
}
-> DONE

= record
The agreement of 15 May 1953 added ninety-one projects to the fifty of 1950; with fifteen more in 1954 they are the famous 156, of which about 150 were carried through. # cite: garver2016quest, pp. 55–56
China paid with credits, and repaid them in grain, soya, pork and ores. # cite: shen2003zhuanjia
By a Russian archival count 5,092 specialists worked in China in 1950–56; for the whole decade estimates run from 11,000 to about 20,000. Their pay and housing were far above their colleagues'. # cite: shen2003zhuanjia # cite: garver2016quest
The line of 1953 was to learn from the Soviet Union; on 25 April 1956 Mao asked that it be done, and of all countries, without mechanical copying. # cite: mao1956relationships
-> DONE

= quarrel
Shen Zhihua and Zhang Shu Guang see the largest transfer of technology of its day; Austin Jersild, on the spot, a constant petty conflict. # cite: shen2003zhuanjia # cite: zhang1998economic # cite: jersild2014alliance
-> DONE

= questions
Is it a sign of trust, of haste or of dependence to copy another country's model whole? What in these two rooms would you point to?
-> DONE
