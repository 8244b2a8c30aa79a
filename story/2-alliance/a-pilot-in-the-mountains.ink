// June 1951, where Soviet pilots fly over the front: one of them has come down far to the south of it. Two inventories, of what he had on
// him and of what he left in his quarters.

=== a_pilot_in_the_mountains ===
# title: A Pilot in the Mountains
# date: 1951-06-05
# until: 1951-07-10
# place: Pyongyang and Moscow
# chapter: alliance
# kind: counterfactual
# stage: outline
# shape: inventory
# slot: 1951-06
# order: beijing, moscow
# when: has air-cover-over-the-front
# when: stands road first-warning
# source: shen2012mao
# source: stalin1950october5
# source: mao1951wait
# source: weathersby1995new
# source: mansourov1995decision
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells, from Pyongyang.

= beijing
In Pyongyang there is a box. I am to read what is in it. You, Mao, are in Beijing, and I report by wire. Our scouts carried a Soviet pilot down from the mountains, far south, at night. He is dead. The wreck is still up there. Others like him, in Chinese tunics, have flown over the front in Korea since the winter. {has("moscow-asked-to-say"):They were your price for coming.|{has("front-cover-asked"):Last October you wrote that you counted on them.|Last October Stalin promised them, and he has kept to it.}} You want them there. You do not want the war that comes after them.

// What am I to read first?
*   [The boots. # id: the-boots # manner: plain # historical]
    A factory, and a number, in Russian letters. They have been resoled by someone careful.
*   [The letter that was on him. # id: the-letter # manner: warm]
    It is to his mother. There is weather in it, and a dog. He does not say where he is.
*   [The map he flew by. # id: the-map # manner: cold]
    Our front is on it. His line goes on, a hand's breadth farther. Somebody has written the villages out for him, to be pronounced.
-   The Americans will reach the wreck in a day or two. If they know whose it is, they may have to say so. Then the next step is war between Moscow and Washington, fought on us. With the pilots our men can march by day. Both sides have begun to speak of a truce. Kim Il Sung's officers want the box, and are told that it is ours.

// What do you do with what was found?
*   [Ask Moscow for more of them. # id: ask-for-more # act: press korea]
    The wire speaks of aircraft, as many again. It does not speak of the box. I am to bring that to Beijing, in my own bag.
    ~ happened("more-aircraft-asked")
*   [Say nothing, and go on. # id: say-nothing # act: hold korea # historical]
    I put the things back as they lay. A Korean captain signs for the box. On the receipt it says: clothing. He asks if that is all. He has seen the boots.
*   [Let the Americans find him. It will make them think twice. # id: show-it # act: threaten korea]
    He is to be carried up again, to the wreck, boots and letter too. The officer asks me to repeat the order. I repeat it. It begins to rain before they are ready.
    ~ happened("pilot-shown")
*   [Bury him, and ask that the pilots keep to the Yalu. # id: bury-it-and-talk # act: consult korea]
    He is buried above the town, in the Chinese tunic he wore. They ask me what to write on the board. You wire: nothing yet. The letter goes to the Soviet embassy, sealed, with your request: the Yalu, while there is talk.
    ~ happened("air-cover-confined")
-   -> DONE

// Back to the river is a hold, farther a concession; the other two may be heard any way.
= to_beijing
{
- has("pilots-kept-south"): Roshchin, the Soviet ambassador, reports that the pilots fly on where they are. {heard("discounted"):For how many weeks? He has not been told.|{heard("inflated"):You take it that he is in this to the end.|You have it passed to Peng Dehuai, who commands, and to nobody else.}} I come home by night train. Over the bridge all the lamps are out.
- has("pilots-reinforced"): Roshchin, the Soviet ambassador, reports that more pilots are coming, and will go farther. {heard("discounted"):You want to see them counted on the field.|Somebody must lay the fields. Our people will.} In Pyongyang they have begun to dig the shelters deeper.
- has("truce-pressed"): Roshchin, the Soviet ambassador, reports that the pilots stay on the ground until somebody talks. {heard("discounted"):It is a mood, you say, and will pass with the weather.|{heard("inflated"):You ask what else of his may be kept on the ground.|You have Peng Dehuai told: by night again.}} That week nothing crosses overhead but theirs.
- else: Roshchin, the Soviet ambassador, reports that the pilots are behind the Yalu again. {heard("inflated"):First the front, you say, and next the river.|{has("pilot-shown"):So far the Americans have printed nothing.|You have it noted, with the day.}} At Andong one hears them again from five in the morning.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

// Saying nothing is a hold, showing him a threat; the other two may be heard any way.
= to_moscow
Of your pilots, who fly over the front in Korea in secret, one is down, far to the south.
{
- has("more-aircraft-asked"): From Beijing Mao asks for aircraft, as many again, over the same mountains. {heard("discounted"):You have it put with the request of last month.|{heard("inflated"):You see that there is no upper figure in it, and supply one.|Does he know of the man? It does not say.}}
- has("pilot-shown"): An American patrol has found him beside his wreck, laid out, with his boots on and his letter buttoned in; he had been seen before that in Pyongyang, in a box. {heard("discounted"):Somebody has blundered, you say, down there.|You ask me who in China could give such an order, and I have to say that there is only one.}
- has("air-cover-confined"): From Beijing comes his letter to his mother, sealed, and with it a request: that the pilots keep to the Yalu while there is talk of a truce. {heard("discounted"):You find it early for a truce, and late for caution.|{heard("inflated"):You want to know to whom he has promised it.|You read the request; the letter you give to me.}}
- else: From Beijing nothing comes. The air corps reports that Chinese scouts were on the mountain before anyone. {heard("inflated"):He keeps it, you say, for when it will be worth more.|Do they always report so little? It is a good deal, I say, for nothing.}
}
-> DONE

= moscow
The air corps has sent up a list of what one pilot left in his quarters: two shirts, a razor, a chess set, and a phrase book of forty pages by which he could have asked a Korean for water. The phrase book is mine. You, Stalin, let them fly over the front last winter, in Chinese tunics, and he is the first to come down where the Americans were nearer than we. {has("asked-last"):A year ago you had arranged that it should be another man's war.|It was to have been another man's war.}

// What do you ask the air corps?
*   [Ask how he came to be so far south. # id: so-far-south # manner: cold # historical]
    He was following somebody, the colonel says, and up there one looks for the sun and not for a parallel.
*   [Ask what he would have said if he had lived. # id: if-he-had-lived # manner: plain]
    They learn a sentence for it, that they are from Xinjiang. I wrote it. You have me say it, and tell me that nobody would believe me either.
*   [Ask who writes to his mother. # id: who-writes # manner: warm]
    It has been written, in the execution of his duties; the space for the place has been left, and nobody has asked me to fill it.
-   {at_least("american-pressure", 60):The newspapers in Washington print that their pilots hear Russian on the radio.|In Washington they have chosen, so far, not to hear Russian on the radio.} Leave your pilots there, and one day they cannot choose, and the next step is a war between America and you; take them away, and the Chinese walk by night again, and know who took them. A secret of this size is an ice road in March: one drives over it daily, and it has held.

// Where do they fly now?
*   [Let them fly where they are. # id: where-they-are # act: offer korea]
    The order is four words, of which one is the date. I am to make the phrase book shorter, you say; a man who falls has no time to look things up.
    ~ happened("pilots-kept-south")
*   [Send more of them, and farther. # id: farther # act: concede korea]
    Two generals are fetched out of bed for it, and want to know what the fields in Manchuria will hold. The forty pages are to be printed again, in a number that I am to forget.
    ~ happened("pilots-reinforced")
*   [Keep them on the ground until somebody talks of a truce. # id: nowhere-till-talks # act: press korea]
    No reason is to be given to Beijing, and the weather over Manchuria is to be fine or bad as it likes. The colonel asks what he shall tell his pilots, who can see the sky.
    ~ happened("truce-pressed")
*   [Bring them back behind the Yalu. # id: back-to-the-river # act: hold korea # historical]
    The two shirts, the razor and the chess set are to go to his mother. The phrase book you keep on your table, open, and I see that the page is the one with the numbers.
    ~ happened("air-cover-confined")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
It did not happen. Soviet fighters appeared over the Yalu on 1 November 1950, in Chinese or Korean markings, and were kept near it; the front had no cover of theirs. # cite: shen2012mao
Stalin had written to Mao on 5 October that if a war with America could not be avoided it had better come now; he sent no army of his own. # cite: stalin1950october5
In June 1951 Gao Gang and Kim Il Sung went to him about a truce. Mao thought it better "To wait for the enemy to make an appeal." Talks opened on 10 July. # cite: mao1951wait # cite: weathersby1995new
-> DONE

= quarrel
Alexandre Mansourov holds that Stalin never went back on his promise of aircraft; in Chinese tradition he did. Kathryn Weathersby reads the Soviet papers as a long effort to keep the war from becoming his. # cite: mansourov1995decision # cite: weathersby1995new
-> DONE

= questions
Pilots who guard a river are seen by the enemy too. Why could the Yalu be kept quiet, and perhaps not the front?
-> DONE
