// Manchuria, from November 1945 to May 1946: who has the cities, and what becomes of what Japan left there. Things are counted in both
// rooms. The object that crosses the scene is an inventory.

=== locked_gates ===
# title: Guns, Machines and Locked Gates
# date: 1945-11-10
# until: 1946-05-03
# place: Shenyang and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: inventory
# slot: 1945-11
# order: beijing, moscow
# source: levine1987anvil
# source: tanner2013siping
# source: wang2024bureau
# source: jones1949manchuria
# source: frus1945china
# source: frus1946china
# source: gillin1989last
# source: borisov1975relations
# source: westad1998brothers
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, ill in Yan'an; Liu Shaoqi signs for him. Feng Suyun is with the Northeast Bureau in Shenyang, and tells.

= beijing
In September they gave our Northeast Bureau a warlord's mansion. I count what else we have. You, Mao, are ill in Yan'an. Liu Shaoqi answers for you, and I write to you both. This morning, the tenth of November, the Russians sent for Peng Zhen, our secretary here. The cities go to Chiang Kai-shek. He will come by air. # cite: wang2024bureau # cite: levine1987anvil

One gate, Shanhaiguan, where the Wall meets the sea. It is ours this week. Depots of the Japanese army. {has("guns-hinted"):Moscow once hinted at things left lying. They lie behind padlocks.|In October the sentries looked away. They have stopped.} Machines. Those are in wagons. Peng asks what to tell their general.

// What does Peng Zhen tell the Soviet general first?
*   [That the Red Army came as a friend. # id: came-as-a-friend # manner: warm]
    So it did, says the general. He would like the town hall by the end of the month.
*   [That communists do not put out communists. # id: no-comrades-out # manner: cold # historical]
    I say it in Russian. The general looks at the door. He has a treaty, he says.
*   [That he has not quite understood the general's order. # id: not-understood # manner: veiled]
    The general says it again, louder, and to me.
-   In the cities we should have American guns in front of us and Russians behind. {has("north-marched-early"):Our men walked here before anyone allowed it. They have slept in beds for two months.|Our men have walked a long way to be here.} Outside there is the winter. Chiang would have the railway and the furnaces.

// What do you do about the cities?
*   [Give up the high road, and take both sides of it. # id: leave-the-high-road # act: consult northeast # historical]
    It is what Chen Yun, of the Bureau, has urged. Liu signs. Peng has the general asked which roads he would rather not see us on. He shows me. The type goes out on carts. I cross off three cities. The counties need a second sheet. # cite: tanner2013siping
    ~ happened("high-road-left")
*   [Hold them all, and shut the gate in the Wall, at Shanhaiguan. # id: hold-the-gate # act: press northeast]
    Whoever has come up from the pass is marched back to it. I count rifles and then men. There are more men. Peng tells the general that the cities are needed for the wounded. He means those to come.
    ~ happened("gate-held")
*   [Stay in Shenyang, and make them put you out. # id: stay-and-argue # act: refuse northeast]
    Peng has his bed carried into the office. The general remarks that he has tanks. I put it into Chinese. Peng asks me for the Russian for good night.
*   [Leave when told, and ask for the depots. # id: ask-for-the-depots # act: offer northeast]
    Peng lays the keys on the table, district by district. Then he asks for one key. I have the list of sheds up my sleeve. The general counts ours twice.
    ~ happened("depots-asked")
-   -> DONE

// What is carried off (a hold) is never discounted; a refusal, an offer and a press may be heard any way.
= to_beijing
{
- has("machines-taken"): It is spring, and the Russians are going. A fitter takes me through his power house. The bolts are still in the floor. The turbines went west, as booty. In a siding near by stand wagons of Japanese rifles, in grease. The sentry has been called away. {heard("inflated"):You wire one question. What did they take that is on no list?|You wire for both lists, on one sheet.} # cite: jones1949manchuria # cite: levine1987anvil
- has("cities-to-chiang"): The Russians light the field for Chiang's aeroplanes. Our people are driven off the streets by a certain hour. There are tanks at two corners. The depots have double sentries. {heard("inflated"):You wire: whose army is that?|{heard("discounted"):You wire that they have to be seen doing it. I was there. They were.|You wire that a treaty is a treaty, and ask what has been left unlocked. Nothing has.}}
- has("depots-opened"): A Russian sergeant brings Peng Zhen a ring of keys. He wants no receipt. I go from shed to shed with the list. Rifles, field guns, boots. {heard("discounted"):You ask what is missing. The sights of some guns, I wire.|{heard("inflated"):You wire to have it all out this week, before they think again.|You wire thanks, to be spoken and not written.}}
- else: The ice has gone out and the Russians have not. Men with slide rules walk through the works. They use one word to everyone. Joint. It is the word in the railway treaty. {heard("inflated"):They mean to live here, you wire.|{heard("discounted"):It is Chiang whom they are squeezing. I am told to wait.|You want the Russian for it, and whether it has a plural.}} # cite: gillin1989last
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells. Malinovsky is named in to_moscow.

// Villages for cities consults, the gate presses, asking for depots offers; staying (the last) refuses.
= to_moscow
{
- has("high-road-left"): Malinovsky, your marshal in Manchuria, reports carts: the Chinese comrades are leaving Shenyang for the country, and have asked his general which roads to keep off. {heard_as("press"):You want to know what they have left behind them in the cellars.|{heard("discounted"):It was that or be carried out, and you turn the sheet over.|You ask who thought of that, since somebody there can read a map.}}
- has("gate-held"): Malinovsky, your marshal in Manchuria, reports a battle at Shanhaiguan, where the Great Wall comes down to the sea; the comrades would have held it against Chiang, and could not. {heard("inflated"):You want the name of whoever promised them that we should be standing behind it.|{heard("discounted"):You pass on to the coal.|You ask for the losses, and he has not sent them.}}
- has("depots-asked"): Malinovsky, your marshal in Manchuria, reports that the comrades are going quietly, and have asked for the depots of the Japanese army, shed by shed, off a list. {heard("discounted"):They would have had to go in any case, and you initial it.|{heard("inflated"):You look for what else is being asked, and have me look.|You want to see the list, which is better than the marshal's.}}
- else: Malinovsky, your marshal in Manchuria, reports that one Peng Zhen, of the comrades' bureau, has had a bed put in his office and will not leave Shenyang. {heard("inflated"):Has Mao forgotten who took that city? The question is to be sent on, and then not.|{heard("discounted"):Mao being ill, you conclude, this one is left to himself.|Who gave him that order? Nobody at the table knows.}}
}
-> DONE

= moscow
Until nine at night I, Vetrov, call out turbines to a typist, from inventories that come in trunks and are in Japanese, of which I can read the Chinese half. You, Stalin, have Manchuria until Chiang can take it over; in three months, you told his people, you would be out. Here the Dnieper runs through a broken dam. What Japan built there is an enemy's; that it stands in China is a question for another office. # cite: heinzig2004arduous # cite: jones1949manchuria

You want a neighbour that can never be walked through again, and no Americans on the line. {has("went-to-chongqing"):Mao went to Chongqing and put his name to a peace, and you have seen what it weighed.|{has("chongqing-refused"):Mao would not go to Chongqing, and the Americans call the war his.|There is a war coming there, whoever signs what.}} The typist asks for a heading.

// What heading does the typist give the column?
*   [None. Let them wonder. # id: no-heading # manner: veiled]
    So there is a column of figures with nothing above it, and she asks me under her breath what it is a column of.
*   [In safe keeping, until there is a China to have it. # id: safe-keeping # manner: warm]
    For that I can find only the word that is written on the tickets of a cloakroom.
*   [War booty. It was the enemy's. # id: war-booty # manner: plain # historical]
    She has typed it before I have found it in the dictionary, and the machine goes on to the next line by itself. # cite: jones1949manchuria
-   A city whose works are stripped will curse whoever let you in, and works left whole may be turning for the Americans in a year. Guns for the comrades would make your treaty waste paper, which they, from what I hear, would not mind. I have seen an estate taken over by its peasants: the hinges went first, and the piano stayed out in the rain.

// What becomes of the machines and the guns?
*   [Take the machines; leave Japanese guns where they will be found. # id: strip-and-leave-guns # act: hold northeast # historical]
    The trains go west with the turbines. About the guns there is no order that I could have put into any language; only, on some sidings, after dark, it has been found that no sentry is needed. # cite: jones1949manchuria # cite: levine1987anvil
    ~ happened("machines-taken")
*   [Give the cities to Chiang's airlift, as signed, and the guns to nobody. # id: treaty-to-the-letter # act: refuse northeast]
    Every shed will be signed over, in three copies, to whoever lands. A general asks whether he may use tanks if the comrades are slow in clearing the streets, and somebody reads you the question twice. He may.
    ~ happened("cities-to-chiang")
*   [Open the depots to the comrades. # id: open-the-depots # act: offer northeast]
    It is an order of one line, and the marshal asks to have it repeated. I strike the sheds off as they are emptied, rifles, guns, boots by the pair, and by the new year mine is the shortest list in the building.
    ~ happened("depots-opened")
*   [Stay until somebody signs for joint ownership. # id: joint-ownership # act: press northeast]
    The trunks are shut and the typist sent home, since what is to be half ours need not be carried. Chiang's son has been asked to the Kremlin, and I am to see that the Chinese for joint has no two meanings.
    ~ happened("joint-industry-asked")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 10 November 1945 the Soviets told the Northeast Bureau that the cities were for Chiang's airlift; late that month it left Shenyang for the country. # cite: levine1987anvil # cite: tanner2013siping
Soviet troops railed machinery west as booty. A report sent on by Edwin Pauley, an American, spoke in December of a "ruthless attitude of Russians in Manchuria". # cite: frus1945china
Moscow also asked Chiang's people for joint ownership of the industry, and was refused. # cite: gillin1989last
Large stocks of Japanese arms passed to the party; how large is disputed. # cite: levine1987anvil
Chiang had asked the troops to stay until he could come; the last left by 3 May 1946. In February more than ten thousand students had marched against them. # cite: tanner2013siping # cite: frus1946china
-> DONE

= quarrel
Oleg Borisov and Boris Koloskov, writing in Moscow after the split, put the arms handed over very high; Chinese historians dispute it. Steven Levine and Harold Tanner can be read against each other on whether the withdrawals were timed for Mao, or came of the quarrel with Chiang. # cite: borisov1975relations # cite: levine1987anvil # cite: tanner2013siping
-> DONE

= questions
Moscow gave the party guns that it had not made, and took machines that it had not built. On balance, had it helped?
-> DONE
