// Beijing, September and October 1954: Khrushchev brings gifts, and asks whether there is anything else. No minute of 3 October is published: the
// question, the umbrella and the electricity are Shi Zhe's. Supper and the price column are invented. The object is the list.

=== any_other_requests ===
# title: Any Other Requests?
# date: 1954-09-29
# until: 1954-10-12
# place: Beijing
# chapter: alliance
# kind: pillar
# stage: outline
# shape: host
# slot: 1954-09
# order: moscow, beijing
# source: shizhe1991giants
# source: renshi2023four
# source: interpreter2010first
# source: zimyanin1959background
# source: shenxia2012aid
# source: westad1998brothers
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
Supper has more courses than I have Russian for, and between the fish and the duck I am called out twice, because the list of what you bring is still not settled, and least of all its column of prices. You are Khrushchev, the party's First Secretary, and flew in this afternoon, 29 September 1954, with Bulganin, who has defence, and Mikoyan, who has trade; no leader of ours ever came here before. {has("mao-invited-them"):Mao invited one of you, the spring of the funeral, and for a year and a half it was a question which.|At home Malenkov and Molotov keep their chairs warm.} You want Mao's friendship, and a journey Stalin could not have made. You fear the planners' bill. {has("form-kept") and not has("treaty-granted"):By Chiang's old treaty our soldiers leave Port Arthur when China asks; what stands there is ours.|At Port Arthur there is our garrison still{has("bases-kept"):, at China's own request|{has("bases-date-held"):, two years past the date China held us to}}.} # cite: interpreter2010first

// What is done with the column of prices?
*   [Leave it in. They should see what it costs us. # id: leave-it-in # manner: plain]
    Mikoyan, whose column it is, has me add one more, with the prices we pay ourselves.
*   [Fold it under, and let them read the gifts. # id: fold-it-under # manner: warm # historical]
    I fold it. It springs open twice, and Bulganin puts a dish of melon seeds on it.
*   [Have me learn it, and say it only if asked. # id: learn-it # manner: veiled]
    I have it by the soup, which comes last here, and sit over my bowl with a rolling mill in my head.
-   Give with both hands, and there are works at home that wait another year, and men who will ask who was told. Count it out, and it is a visit like any visit. When a Siberian comes home after many years he can bring presents or ask what is wanted; if he asks, he must be able to bear the answer.

// What do you bring?
*   [What our industry can spare. # id: what-can-be-spared # act: offer aid]
    Mikoyan does it behind a dish, with his thumbnail: this plant stays, that one moves down to 1957. The waiter thinks that he is being shown a stain, and takes the cloth away with the list in it.
    ~ happened("gifts-trimmed")
*   [The port, and a bill for the guns that stand there. # id: charge-for-the-guns # act: press loan]
    The heavy guns are set down piece by piece, with the year in which each was cast. I do the years first, and see Bulganin wish that he had left them out. They cannot be got home again, you say, and they cannot be nothing.
    ~ happened("guns-charged")
*   [All of it, the port and the shares too. # id: give-it-back # act: concede bases # historical]
    {has("form-kept") and not has("treaty-granted"):What is left of the old paper goes back, the port and whatever shares there are;|The port by the end of May, the shares at New Year;} to it 520 million roubles, and the plants. Bulganin wants to know who at home has seen the last page, and you fill his glass. # cite: interpreter2010first
    ~ happened("gifts-brought")
*   [A question, and an open list. # id: ask-what-they-want # act: consult aid]
    The list goes back into Mikoyan's case, and I am given a clean sheet, with a one on it and a full stop. I take it in to them on both palms, as I have seen it done with a menu.
    ~ happened("open-list")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// Giving it back is a concession, never inflated. The open list (the last) consults; the rest may be heard any way.
= to_beijing
Khrushchev, first in Moscow's party, is your guest, as Stalin never was.
{
- has("gifts-trimmed"): He brings a list. There is credit in it, and plants. Some are for 1957. {heard("inflated"):You ask who is getting the others.|{heard("discounted"):Their planners, you think, would have sent as much by post.|Zhou Enlai, your premier, goes down it with a fingernail. All of it can be used, he says.}}
- has("guns-charged"): He brings us Port Arthur, our port. Behind it is a bill for the guns there. It gives the year of each. {heard("inflated"):What is the sea to cost, you say.|{heard("discounted"):Somebody in his treasury could not sleep otherwise.|Zhou Enlai, your premier, reads the years out. One of them is mine.}}
- has("gifts-brought"): There are seven papers. {has("form-kept") and not has("treaty-granted"):What is left of the old treaty is in them, and a credit, and plants.|The port, by the end of next May. The shares, at New Year. A credit, and fifteen plants.} {heard("discounted"):You look for the eighth, with the conditions.|You read the last page first. There is only the date on it.} # cite: interpreter2010first
- else: I am handed a sheet of paper. It has the figure one on it. What does China want? {heard("inflated"):You want to know who is to see it afterwards, filled in.|{heard("discounted"):You take it for the menu.|Stalin never asked me that, you say. You look at the figure for some time.}}
}
-> DONE

= beijing
Are there any other requests? Shi Zhe, our interpreter, has rendered it. I sit behind him. It is 3 October, in Yiniantang, where you receive. Khrushchev has done most of the talking. There is one glass of tea for each of us, and his is full. # cite: renshi2023four

You, Mao, want the last unequal papers gone. You want to know how far an ally goes. Since September our guns have shelled Jinmen, an island of Chiang's. Washington is making a treaty with him. {has("air-cover-withheld") and not has("air-cover-over-the-front"):In Korea you learnt how far aircraft go.} You fear to be refused across a table. {has("call-refused"):It has been done down a wire.} {has("moscows-man-leads"):Another has held your office since last year. It was you they asked for.}

// How do you come to it?
*   [Have his glass changed first. # id: change-his-glass # manner: veiled]
    It takes four people. He thanks each of them, and drinks it off hot.
*   [Praise the exhibition that he opened yesterday. # id: praise-exhibition # manner: warm]
    You liked a lathe. He tells you its weight. Then he remembers what he asked.
*   [Tell him that there is one thing. # id: one-thing # manner: plain # historical]
    He puts a hand behind his ear. Bulganin, his defence minister, stops cracking nuts.
-   Ask for the most, and you may hear no from a man who has just said yes. Ask for less, and he will know what you did not ask. Ask for nothing, and he may believe it.

// What else do you ask for?
*   [The peaceful atom, for now. # id: the-peaceful-atom # act: consult bomb]
    <i>Yuanzineng</i>, atomic energy. The other word has the same first two characters. Shi Zhe stops after the second. He waits for you.
    ~ happened("atom-asked")
*   [Soviet soldiers at Port Arthur for a while, because of Taiwan. # id: keep-them-here # act: offer bases]
    It is odd to say at this table. I hear it in Shi Zhe's voice. Bulganin asks to have it again. He has brought a speech about their leaving.
    ~ happened("shield-asked")
*   [Mongolia. # id: mongolia-again # act: press mongolia]
    You say it lightly. <i>Wai Menggu</i>, Outer Mongolia. Nobody smiles. Their stenographer writes one word, and draws a line under it. I can read it upside down.
    ~ happened("mongolia-asked-again")
*   [Nothing more. # id: nothing-more # act: hold aid]
    You thank him. There is nothing more. He has leaned over the table to hear it. He stays so. Somebody begins to put the chairs back.
    ~ happened("nothing-asked")
*   [The bomb. # id: the-bomb # act: press bomb # historical]
    China is interested in atomic energy, you say, by Shi Zhe's account. In the weapon too. <i>Yuanzineng</i>. <i>Yuanzidan</i>. I have both ready. He does not need me. # cite: shizhe1991giants # cite: renshi2023four
    ~ happened("bomb-asked")
-   -> DONE

// Asking nothing (the last) is a hold, never discounted; the rest may be heard any way.
= to_moscow
{
- has("bomb-asked"): He wants the bomb. By Shi Zhe's account, and there is no other, you answer that one umbrella will do for the whole family, and that the making of it would eat up China's electricity. {heard("inflated"):In the car you want to know against whom.|{heard("discounted"):He had to ask, you tell Mikoyan in the car, and now he has.|In the car his verb comes up once more. Interested, I say.}} # cite: shizhe1991giants # cite: renshi2023four
- has("atom-asked"): He would like to learn about the peaceful atom. {heard("inflated"):A reactor teaches the rest, says Bulganin upon the steps.|{heard("discounted"):Every country wants one now, Mikoyan thinks, to put on its stamps.|You ask who of ours would have to be asked, and the name is not said out of doors.}}
- has("shield-asked"): He would have Soviet soldiers at Port Arthur for a while, on account of Taiwan. {heard("inflated"):You ask me whom they would be expected to fire upon.|{heard("discounted"):It is manners, you think; one does not let a guest carry his own trunk.|You came all this way to take them home, and for once have no proverb.}}
- has("mongolia-asked-again"): He brings up Mongolia. {has("mongolia-asked"):Mikoyan, who was asked it in 1949, turns his cup round on the saucer.|Mikoyan studies the ceiling, which has been worth it for an hour.} {heard("inflated"):He will ask for Vladivostok next, you say.|{heard("discounted"):He has to have said it, you tell us, for his own people.|It is for the Mongols to say, you answer, and are told that they were never asked either.}}
- else: He thanks you, and there is nothing more he wants. {heard("inflated"):Then it is something one does not ask for, you say in the car.|You ask if there is a custom here of asking afterwards. There are several, I say.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Khrushchev came on 29 September 1954. By the accords of 12 October Soviet forces were to leave Port Arthur by 31 May 1955; shares in four companies passed to China; 520 million roubles and fifteen plants were promised. # cite: interpreter2010first # cite: zimyanin1959background
On the third, in Shi Zhe's memoir alone, Mao asked for the bomb, and Khrushchev offered a small reactor instead. No minute is published. # cite: shizhe1991giants # cite: shenxia2012aid
Mao later: "we had very pleasant conversations … and established mutual trust". # cite: westad1998brothers, p. 285
In 1964 he said that he had raised Mongolia too, to no purpose. # cite: mao1964japan
-> DONE

= quarrel
Shen Zhihua and Xia Yafeng see the price of Mao's support against Khrushchev's rivals; older Soviet writing, plain internationalism. Khrushchev's claim that he came home sure of a conflict reads as hindsight. # cite: shenxia2012aid # cite: borisov1975relations # cite: khrushchev2007memoirs
-> DONE

= questions
Khrushchev returned what Stalin had taken. Was the alliance stronger for it, or only lighter?
-> DONE
