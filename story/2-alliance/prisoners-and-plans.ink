// August and September 1952: Zhou Enlai is in Moscow with a list. What leads it, the rest will be made to pay for. The object that crosses the scene
// is the list, sheet by sheet. Feng is in Beijing with its Russian; Vetrov in the next room with its figures.

=== prisoners_and_plans ===
# title: Prisoners and Plans
# date: 1952-08-20
# until: 1952-09-22
# place: Moscow
# chapter: alliance
# kind: pillar
# stage: outline
# shape: list
# slot: 1952-08
# order: beijing, moscow
# source: stalinzhou1952
# source: chang2005mao
# source: westad1998brothers
# source: time1952alliance
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who decides by cable. Feng Suyun tells.

= beijing
The list is in two languages. I have the Russian. Plants, sheet after sheet. Arms for sixty divisions, and a navy. Port Arthur. The prisoners have the last sheet to themselves. Zhou Enlai, your premier, has the same pages in Moscow. Tonight he sits down with Stalin. # cite: stalinzhou1952

You are Mao. It is the third summer of the war in Korea. At Panmunjom one thing is left. The Americans will return those prisoners who wish it, and no others. You want every man. {has("truce-left-to-stalin"):Last June you left the terms to Stalin.|{has("one-more-push"):Last June you sent our men forward once more. The line is about where it was.}} You want the plants as well. Kim Il Sung, whose towns are rubble, asked you in July to accept. You answered no. # cite: chang2005mao

// What does Moscow hear of Kim's plea?
*   [Let Zhou mention it, if he is asked. # id: if-asked # manner: veiled]
    Zhou wires back one character, <i>xi</i>, noted. I know of no Russian that says so little.
*   [Send Stalin both letters, Kim's and yours. # id: both-letters # manner: plain # historical]
    I type them on facing pages. His speaks of the bombing. Yours speaks of what it teaches. # cite: chang2005mao
*   [Leave it to Kim. He has his own line to Moscow. # id: leave-it-to-kim # manner: cold]
    His lines are down most nights. That one is mended first.
-   A truce now leaves men in the camps, for Chiang to choose from. Without one there is a third winter. Soviet troops still hold our Port Arthur. {has("bases-on-old-terms"):The terms of 1945 stand there still, though December was spoken of.|{has("treaty-granted"):They were to leave by this December.|They leave when China asks. December has been named.}} But Japan has signed its peace with Washington, and none with you. {has("air-cover-over-the-front") and not has("air-cover-confined"):Stalin's pilots have fought over our lines. If the talks fail too, the next step may be war between Moscow and Washington.}

// What do you let stand on the list?
*   [A truce now, with the prisoners put in neutral hands. # id: truce-now # act: consult korea]
    Zhou is to try it as somebody else's thought, India's perhaps. <i>Shitan</i>, you write, to sound. The Russian for it is a doctor's word. I look for one that hurts less. In the end I send the doctor's.
    ~ happened("truce-probed")
*   [Factories first, and the war as it goes. # id: factories-first # act: press aid]
    The plants go on top. Sixty divisions go under them. The prisoners stay last, and nothing is asked there. Li Fuchun, who plans the industry, wires that he can stay all winter.
    ~ happened("factories-first")
*   [Port Arthur back by December, and no later. # id: bases-by-december # act: press bases]
    The port goes on top, with the month beside it. Every other sheet asks Moscow for something to come. I give this one the same margins.
    ~ happened("bases-date-held")
*   [Every prisoner; and their garrison asked to stay. # id: all-prisoners-and-the-bases # act: offer bases # historical]
    The prisoners stay last, and whole. The port goes above them. The troops are to remain, and China is to ask it, because of Japan. <i>Qing</i>, we request. I look along the line for who else might be asking. # cite: stalinzhou1952
    ~ happened("bases-kept")
-   -> DONE

// Sounding, pressing and the request may be heard any way; none of the four is a hold, a threat or a concession.
= to_moscow
Zhou Enlai, the Chinese premier, has come with a list.
{
- has("bases-kept"): Port Arthur stands on the last sheet but one: since Japan has made no peace with us or with them, China requests that our garrison remain. Under it he wants every prisoner. {heard("discounted"):He would have asked it in any case, you remark, and wave the paper on.|{heard("inflated"):You keep the sheet by you when the others are taken away, and fold it small.|You have the request read once more, and see to it that China stands in the first line.}}
- has("truce-probed"): When the cups are being cleared he wonders what would be thought here of a truce, with the prisoners in some neutral's keeping till it is known where they belong. It is talked of, he says, in India. {heard("inflated"):The door has hardly shut before you tell Molotov that Beijing wants to be let out.|{heard("discounted"):You ask after India's harvest.|You put your pipe down, which you had only just got to draw, and look at him.}}
- has("bases-date-held"): The top sheet asks for nothing. It gives a month, this December, and a port, in which our garrison is. {heard("inflated"):You would like the Chinese for evicted, and do not wait to hear it.|{heard("discounted"):You push it aside with one finger and begin at the plants.|You lay it apart, by itself, where the whole table goes on seeing it.}}
- else: On top of it are plants, a hundred and forty-seven of them; the guns come after, and Korea on a sheet which asks for nothing. {heard("inflated"):So he is furnishing the house, you remark, and has had enough of the yard.|{heard("discounted"):He will be glad of half, you say.|You count how many sheets it is to the first gun.}} # cite: stalinzhou1952
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
I sit in the next room with the figures, and whenever one is disputed I am called, and each time, before I open my folder, I count who is still at the table. You, Stalin, have Molotov there, and Vyshinsky, the foreign minister. # cite: stalinzhou1952

The Americans are held in Korea by other men's infantry, and there you want them, and no nearer. {has("no-hurry-said"):Last summer you told the Chinese that it need not be hurried.|{has("truce-blessed"):You told the Chinese last summer that a truce was useful.}} What you cannot see is how long Mao Zedong can pay. {has("air-cover-over-the-front") and not has("air-cover-confined"):Your own pilots over that front are in none of my columns; if the talks break too, the next thing can be war between America and you.}

// How do you go through the figures?
*   [Hear his thanks, and ask after the rubber. # id: rubber # manner: cold]
    China has sent some, and is sorry for the amount. I am fetched for the tonnage, and so is a young man of theirs; we have the same number, to the ton.
*   [Tell him of the new fighters, by their speed. # id: fighters # manner: warm]
    A thousand kilometres an hour, you say, and over, and he must not fall behind. I write the zeros for their deputy chief of staff, who has stopped taking notes.
*   [Ask what twenty per cent a year is made of. # id: twenty-per-cent # manner: plain # historical]
    By Zhou's draft industry grows a fifth every year. Plan for less, you tell him, and keep a reserve, as one tells a carter not to load to the top rail until he has seen the ford. # cite: stalinzhou1952
-   All that he asks for comes to four billion roubles, which we cannot give. At Panmunjom the Americans return only the willing. Hold Mao to every man, and your steel goes into his winter; tell him to stop, and it was you who wanted it. # cite: stalinzhou1952

// What do you advise about the prisoners?
*   [Tell him to break the talks off. # id: break-off # act: threaten korea]
    There is nothing to sit at Panmunjom for, you say, while one prisoner is kept. Zhou asks what will be flying north a month from now, and I am sent for a sheet that nobody has drawn up.
    ~ happened("truce-talks-broken-off")
*   [Tell him to end it, and build. # id: end-it # act: offer korea]
    You say it so low that I have to be asked for the Chinese: a truce, the prisoners to be sorted after, the steel into plants. Vyshinsky, who has another speech ready for New York, puts the cap back on his pen.
    ~ happened("end-advised")
*   [Say that arms and plants come off one list: they must choose. # id: their-own-list # act: hold aid]
    A tank and a furnace come out of one store, you say, and divide his sheets in two. They lie edge to edge upon the cloth, and on his side nobody puts out a hand.
*   [Tell him to be firm, and to consider it if they bend. # id: be-firm # act: press korea # historical]
    He is to hold out for them all; but should the Americans back down a little, it might be accepted. In my Chinese I make the two halves the same length, not knowing which of them he is meant to take home. # cite: westad1998brothers
    ~ happened("firmness-advised")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

// Breaking off is a threat, and never heard inflated; the two columns (the last) are a hold, and never discounted.
= to_beijing
{
- has("firmness-advised"): Zhou cables what Stalin advises. All the prisoners. But if the other side gives a little, consider it. {heard("discounted"):You stop at the full stop in the middle.|{heard("inflated"):Is it advice? The Russian would allow an order.|You ask which half came first. The firm one did.}}
- has("truce-talks-broken-off"): Zhou cables that Stalin would leave Panmunjom. {heard("discounted"):You put next week's date on the reply.|That night you have the guns at the Yalu bridges counted. It takes until four.}
- has("end-advised"): Zhou cables at length. Stalin would end it and build. {heard("inflated"):You leave your rice. Moscow is frightened of something, you say, and sends me to find what.|{heard("discounted"):Somebody else, you say, will get our steel.|You hold the paper a long time. Kim is to be told, and told that it was his thought first.}}
- else: Zhou cables two columns, guns and plants. They come off one store, Stalin says. We may choose. {heard("inflated"):You cross out <i>choose</i>. You put <i>beg</i>.|Li Fuchun's people add both columns again. It is one store.}
}
-> DONE

= record
In July 1952 Kim wanted to accept the American terms; Mao refused, and said that he would report to Stalin. # cite: chang2005mao
By the Soviet minutes Zhou gave Stalin Mao's view that all must return; Stalin agreed, and added that if the Americans backed down a little China might accept. # cite: stalinzhou1952 # cite: westad1998brothers
On 19 September he left a further idea, to keep back a fifth of the prisoners on each side, "in Mao Zedong's hands". # cite: stalinzhou1952
By notes of 15 September the garrison of Port Arthur stayed, at China's request. # cite: time1952alliance
Mao deciding the list at home, sheet by sheet, is invented; he directed Zhou by cable. # cite: stalinzhou1952
-> DONE

= quarrel
Who prolonged the war? Kathryn Weathersby has Stalin want attrition; Jung Chang and Jon Halliday have Mao hold out for Soviet arms and plants; Shen Zhihua shares it among both and the American insistence on choice. # cite: weathersby1995new # cite: chang2005mao # cite: shen2012mao
-> DONE

= questions
Stalin's advice had two halves, and Beijing could act on either. Was he telling China to go on, or telling it how to stop?
-> DONE
