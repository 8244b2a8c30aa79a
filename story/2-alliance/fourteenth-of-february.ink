// Moscow, January and February 1950: what a new treaty costs. A list from both ends: things put down on it, things struck out.
// The object that crosses the scene is one article that is not for print.

=== fourteenth_of_february ===
# title: The Fourteenth of February
# date: 1950-01-22
# until: 1950-02-14
# place: Moscow
# chapter: alliance
# kind: pillar
# stage: outline
# shape: list
# slot: 1950-01
# order: moscow, beijing
# source: stalinmao1950record
# source: treaty1950annexes
# source: zubok1995hell
# source: mao1950breakthrough
# source: heinzig2004arduous
# source: goncharov1993uncertain
# source: shen2012mao
# source: chang2005mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
The door between your room and mine is left ajar for papers, and I sit behind it with the treaty of 1945 in two languages, and hear the Russian half of the talk. You, Stalin, open with a sentence that I have waited five weeks to hear: "now the treaty has become an anachronism." Mao Zedong asks whether that does not go against Yalta. Beside him sits Zhou Enlai, his premier, two days off the train. # cite: stalinmao1950record

// What of Yalta?
*   [Say that Washington has broken it already. # id: washington-broke-it # manner: cold]
    You name Japan. There is a pause for Chinese, and then one for smoking, and from here I cannot tell which is his answer.
*   [Agree that it does, and wave it away. # id: wave-it-away # manner: plain # historical]
    "True, it does—and to hell with it!" In December it was Yalta that held this paper in place; I had your sentence by heart, in both languages. # cite: stalinmao1950record # cite: zubok1995hell
*   [Leave Yalta to the lawyers, and go on. # id: leave-it-to-lawyers # manner: veiled]
    Vyshinsky, your foreign minister and a lawyer, writes the word down; it is not in the copy that comes out to me.
-   Acheson, the American secretary of state, says that you are detaching China's north. You want an ally against Japan, and nobody else's engineers on the Amur. {has("machines-taken"):What could be carried out of the Northeast we carried out, and he has not once mentioned it.} {has("northeast-apart"):Last summer you signed for trade with that Northeast alone, as with a country.} Ask for much, and Acheson is right by your own paper; ask for nothing, and somebody will come in after you. # cite: chang2005mao

// What is the price of the new treaty?
*   [All back by 1952, and third countries kept out of the north. # id: closed-zone # act: press northeast # historical]
    Port and railway go back by the end of 1952; then an article not for print: no third country's money or citizens in the Northeast or Xinjiang. Our own Far East and Central Asia stand in it too, as two neighbours are fetched in to stand by at a search. # cite: treaty1950annexes # cite: heinzig2004arduous
    ~ happened("closed-zone-asked")
*   [Railway and port kept on the terms of 1945, in a fresh wrapping. # id: old-terms # act: refuse bases]
    The ministry's drafts have it so. It takes me an hour to get Chiang's government out of them, and when it is out I see that nothing else has moved. # cite: heinzig2004arduous
    ~ happened("bases-on-old-terms")
*   [The right to move troops over the railway in war. # id: transit # act: press railway]
    It is put between two other articles, where it looks small. I read it over in Chinese, and then more softly, and find that it cannot be got any softer. # cite: heinzig2004arduous
    ~ happened("transit-asked")
*   [No price; port and railway back by 1952. # id: no-price # act: concede bases]
    I am sent out with a folder and called in again with two sheets, and Mikoyan, who sees to your trade, looks under them for the rest.
    ~ happened("zone-spared")
-   -> DONE

// The signature without the article, and the larger loan, may be heard any way; the article swallowed (a concession) is never inflated.
= to_moscow
{not has("closed-zone-asked"):The ministry had sent an article of its own, from habit and not for print: no third country's money or people in the Northeast or Xinjiang. You let it go.}
{
- has("zone-swallowed"): On the fourteenth Zhou Enlai signs two papers, one for <i>Pravda</i> and one for the safe. {heard("discounted"):That went too easily, says Molotov; and I am asked whether the Chinese leaves them a way out. It does not.|You have me lock up the second. On the stairs I read it once more in Chinese, where it is shorter, and seems to be about fewer people.}
- has("zone-refused"): The article comes back unsigned, with one sentence from Zhou Enlai, which Vyshinsky, your foreign minister, brings up the stairs himself. {heard("inflated"):You ask who put them up to it, and look for a name among those who have recognised Beijing.|{heard("discounted"):It goes into a drawer, not the stove, and I am told to remember which drawer.|You look at the place for the signature as long as one needs to read a page, and have the rest made ready.}}
- has("zone-mirrored"): They ask for one line more: either side may send to see how the article is kept. It goes in. {heard("inflated"):So I am to be inspected, you say, and by whom!|{heard("discounted"):A pleasantry, says Molotov, and is not contradicted.|You want to know what is to be seen in Alma-Ata. Apples, I say, and mountains, and a railway station at which my train was once kept until dark.}}
- else: They will sign the article, and want a larger loan than was agreed. {heard("inflated"):Everything there has a price on it, you tell Molotov, and I am to find what they asked of the Americans.|{heard("discounted"):Mikoyan moves a sum from one year into the next, and it looks larger.|So that is what it weighs; and the budget is sent for.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("closed-zone-asked"): The drafts of the new treaty come to the house. One sheet is in a separate cover. {heard("inflated"):You read it and get up. You shut the door before you speak.|{heard("discounted"):You push it under the others. Somebody's old habit, you say.|It says third country. Then which of us is the first, you ask.}}
- has("bases-on-old-terms"): The new treaty's drafts come to the house. Moscow keeps half of Manchuria's railway, and Port Arthur. Only Chiang's government is gone. {heard("inflated"):You ask what day the train could be got ready.|{heard("discounted"):You turn the pages back. You are looking for what he has left to bargain with.|You have me read you an article of the old one. Then the new. They take the same time.}}
- has("transit-asked"): The new treaty has come to the house in drafts. Among the railway articles is one more. Their soldiers may use the line in war. {heard("inflated"):And who decides that it is war?|Zhou Enlai sends for a map of Siberia.}
- else: Two sheets come to the house. They are the new treaty. Port and railway are back by 1952, for nothing. {heard("discounted"):You hold them to the window. There is nothing between them.|You have Zhou Enlai read them aloud. He gets to the end, and waits.}
}
-> DONE

= beijing
You, Mao Zedong, have been here since December. Stalin has agreed that the old treaty is out of date. You want the new one, and the north with it. Zhou Enlai, your premier, bargains by day with Mikoyan, who has trade, and Vyshinsky, the foreign minister. {has("closed-zone-asked"):What is open lies in the separate cover.|His ministry has sent an article all the same, in a separate cover. It is prudence only, they say.} No third country, its money or its people, in the Northeast and Xinjiang. His own Far East and Central Asia are named beside them. I know of nobody there who would have to leave. {has("joint-industry-asked"):In 1946 he asked for a half share in what stood there.|{has("machines-taken"):In the Northeast there are workshops with only the bolts left in the floor.}} # cite: treaty1950annexes # cite: heinzig2004arduous

It needs a name among ourselves.

// What do we call it?
*   [Call it the supplement. # id: supplement # manner: veiled # historical]
    <i>Buchong</i>. One says it of recruits, too, and of what has been used up. # cite: treaty1950annexes
*   [Call it the secret article. # id: secret-article # manner: plain]
    Wang Jiaxiang, our ambassador, looks at the ceiling. The lamp hangs from it. We wait until somebody moves a chair.
*   [Call it nothing. Say: the other paper. # id: the-other-paper # manner: cold]
    By evening I have heard it asked for three times. Nobody has touched it.
-   Refuse, and he may leave the treaty lying too. Sign, and our north has a fence round it that nobody at home may be told of.

// What do you sign with the treaty?
*   [The secret article too. # id: swallow-it # act: concede northeast # historical]
    Zhou signs the treaty. There are photographers. He signs the other. There are none. It is the same pen. I carry our copy to the car under my coat. # cite: treaty1950annexes
    ~ happened("zone-swallowed")
*   [No article that fences China's own ground. # id: refuse-the-zone # act: refuse northeast]
    Vyshinsky asks for a day. Zhou gives him the day. On the fourteenth the treaty lies ready in the Kremlin. Zhou lifts it to see what is beneath.
    ~ happened("zone-refused")
*   [An article that holds for both: we may look in Khabarovsk too. # id: mirror-it # act: consult northeast]
    Zhou adds one line. Either side may send to see how it is kept. I take <i>duideng</i>, on an equal footing. Vyshinsky has it read to him again.
    ~ happened("zone-mirrored")
*   [What he wants, for a larger loan. # id: ask-for-more-loan # act: press loan]
    On the third of January you wired home that it was better to borrow less. I filed it. Zhou writes a figure beside the article. He turns the sheet round. # cite: mao1950breakthrough
    ~ happened("bigger-loan-asked")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 22 January Stalin called the treaty of 1945 out of date and waved Yalta aside. # cite: stalinmao1950record # cite: zubok1995hell
The alliance was signed on 14 February, for thirty years, with a credit of 300 million dollars; railway and Port Arthur were to return "not later than the end of 1952." # cite: treaty1950annexes # cite: heinzig2004arduous
A secret Additional Agreement kept third countries' capital and citizens out of the Northeast and Xinjiang, and in its wording out of the Soviet Far East and Central Asia as well. The room beside Stalin's and the names for the paper are invented here. # cite: treaty1950annexes # cite: heinzig2004arduous
In later years Mao spoke of spheres of influence. # cite: maoyudin1958minutes
-> DONE

= quarrel
Shen Zhihua holds that to give up the port and the railway made Korea worth more to Stalin; Kathryn Weathersby puts the bomb and the treaty itself first. # cite: shen2012mao # cite: weathersby1995new
Dieter Heinzig, and Sergei Goncharov, John Lewis and Xue Litai, show hard bargaining on both sides. Whether the secret agreement was Stalin's own wish or an old habit of his ministries is not settled. # cite: heinzig2004arduous # cite: goncharov1993uncertain
-> DONE

= questions
The secret agreement named lands on both sides of the border. Was it therefore equal?
-> DONE
