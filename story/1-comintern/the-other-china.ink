// August 1945: in Moscow a treaty with Chiang is almost ready; in Yan'an nobody has seen it. The object that crosses the scene is a
// list: what is read off it in one room, and what is put on it in the other.

=== the_other_china ===
# title: The Other China
# date: 1945-08-07
# until: 1945-08-14
# place: Moscow and Yan'an
# chapter: comintern
# kind: pillar
# stage: outline
# shape: list
# slot: 1945-08
# order: moscow, beijing
# source: frus1945china
# source: westad1993revolution
# source: heinzig2004arduous
# source: wilson1944harriman
# source: qingshiNDzhanshi
# source: levine1987anvil
# source: shen2012mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
Two drafts of a treaty lie in the anteroom, ours and the Chinese, and I, Vetrov, go down them with a ruler to see that they say the same. It is 10 August 1945; our army went into Manchuria yesterday. Behind the door you, Stalin, have T. V. Soong, premier to Chiang Kai-shek, whom Washington recognises. # cite: frus1945china

The list is what the Allies promised you at Yalta: Mongolia left as it is, a naval base, a harbour, a share in the railway. You want Chiang's signature on it while it still looks like something he gives; and in return, says the note under my ruler, our aid goes to him alone. # cite: westad1993revolution # cite: heinzig2004arduous

// What is said in there of the other China?
*   [Say that they are hardly communists. # id: hardly-communists # manner: veiled]
    Last summer the word you had for them was "Margarine", and the Americans wrote it down; Chinese, as I sit here, has nothing nearer than cow's oil. # cite: wilson1944harriman
*   [Say what you said in July: nothing for Yan'an. # id: as-in-july # manner: cold # historical]
    In July, by the American ambassador's note, you would "withhold moral and material support from the Chinese Communist Party". It goes quicker the second time. # cite: frus1945china
*   [Say nothing. The note about aid is plain enough. # id: the-note-is-plain # manner: none]
    I hear a chair, and a page, and then the premier asking about the harbour.
-   Yan'an, where Mao Zedong leads the other China, has seen none of this. {has("japan-not-pinned"):With the Germans close, in 1941, you asked him to pin down Japan, and had a courteous answer.|{has("wall-offensive"):In 1941 he spent his best regiments on the Japanese because you asked.|How far he obeys anybody, you do not know.}} What Mao is told, Soong may hear before he has signed; what Mao is not told, he will find in a newspaper. When a house in Irkutsk was sold the yardman knew first, and was civil to the tenants all week.

// What is Yan'an told of the list?
*   [What is in it, before it is signed. # id: tell-them-first # act: consult civil-war]
    It makes very few lines of cipher, and the one about aid is the shortest; I put it last, having tried it everywhere else, and carry it to the radio room myself.
    ~ happened("yanan-told")
*   [Nothing in words; but the Red Army may leave some things lying. # id: guns-not-words # act: offer northeast]
    You ring up somebody at the front, and not through me. I hear that the arsenals are large and the sentries few, and see that my ruler has stopped in the middle of the railway.
    ~ happened("guns-hinted")
*   [Nothing. It can read it when it is signed. # id: nothing-yet # act: hold civil-war # historical]
    A clerk looks in to ask whether there is anything for Yan'an tonight, and is told that there is not. I go on to the harbour master, who is to be one of ours. # cite: heinzig2004arduous
*   [That they are to come to terms with Chiang. # id: line-for-them # act: press civil-war]
    Two sentences, you dictate, and no reason with either; I give them the politest Chinese I have, and write with my sleeve across the list.
-   -> DONE

// Shanghai presses, the march is an offer, the question consults; the coalition (the last) is a hold, and cannot be discounted.
= to_moscow
{
- has("shanghai-planned"): Mao, our doctor's radio says from Yan'an, means to rise in Shanghai by himself while the Japanese are still in it. {heard("discounted"):You put it with the other things that he has meant to do.|{heard("inflated"):You want to know how many American ships can lie in that river, and then who put him up to it.|You ask who told them that they might, and as far as I can find nobody did.}}
- has("north-marched-early"): Yan'an has ordered men to Manchuria on foot, to help our army against the Japanese. {heard("discounted"):It is help from people who will arrive when it is over.|{heard("inflated"):How many are they? I give the figure, and you will not believe it.|Let them come, then; and I am to find out what they wear, since it had better not be a uniform.}}
- has("treaty-asked-about"): Through our doctor in Yan'an Mao asks, very civilly, what is being signed here with Chiang. {heard_as("press"):The civility annoys you, and you have me read it without.|{heard("discounted"):It is initialled, and goes to the file.|You read it twice and ask when the newspapers go to press.}}
- else: Yan'an is preparing for a coalition, by our doctor's radio, and counts on the Americans, who dislike civil wars. {heard("inflated"):You want to know which American dictated that, and whether he is still there.|You find nothing wrong with it, and send me back to look again.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, in Yan'an. Feng Suyun tells.

// Telling the list consults, hinting at guns offers. In the last arm stand a silence (a hold, never discounted) and a line (a press):
// what is heard as meant, or discounted, says which of them it was.
= to_beijing
{
- has("yanan-told"): Orlov, Moscow's doctor and radio man here, comes at night with a page. Moscow will sign with Chiang Kai-shek. The port, the railway, Mongolia. Aid to his government and no other. {heard_as("press"):You wait for what we are to do about it. There is no more.|{heard("discounted"):You turn it over, for what was left off.|You read it by the door. They might have let the newspapers tell us, you say.}}
- has("guns-hinted"): Orlov, Moscow's doctor and radio man here, remarks that stores are hard to guard. He is looking into his bag. {heard("discounted"):Whose stores? He is only a doctor, he says.|{heard("inflated"):You have me repeat it until there is more in it than he said.|You have me say how he said it. Quickly, I tell you.}}
- else: Soong, Chiang's premier, is in Moscow. So the papers have it. What he signs they do not say. {heard("discounted"):By Orlov, Moscow's doctor here, comes a line: come to terms with Chiang. You nod. They had to write something.|{heard("as-meant"):{heard_as("press"):By Orlov, Moscow's doctor here, comes a line. We are to come to terms with Chiang. You look for the reasons. There are none on the sheet.|Orlov, Moscow's doctor and radio man here, has had nothing for us. You have asked him twice.}|You ask Orlov, Moscow's doctor here, who is being sold. He says that he is a doctor.}}
}
-> DONE

= beijing
On the next hill they are beating washbasins. The Red Army is in Manchuria. In the spring you told our congress, Mao: "International aid must come; if it doesn't come, cut off my head." Your hand went across your neck. I was on the third bench. # cite: qingshiNDzhanshi

You want the Northeast, its mills and its frontier. Chiang has the Americans to carry his men there. {has("arms-to-yanan"):Moscow has flown us rifles once.|Moscow has sent us money, and no rifles to speak of.} {has("yanan-told"):Now you know the price of its coming.|The price of its coming you do not know.} Orlov stands about, in case there is an answer.

// How do you treat the doctor?
*   [Ask him how far the Red Army's tanks have come since yesterday. # id: how-far-the-tanks # manner: plain]
    He names a river. That was yesterday, he says. You mark it.
*   [Let him stand there while you study the map. # id: let-him-stand # manner: cold]
    He looks at it too. He looks at the part that you are covering.
*   [Give him tea, and thank the Red Army through him. # id: thank-through-orlov # manner: warm # historical]
    He writes it all down. He has been three years in Yan'an. He drinks the tea standing.
-   Zhu De, who commands our armies, wants orders tonight. They may meet Russians with other orders. But we have not been told anything, and Chiang has American aeroplanes. {has("rifles-hidden"):In 1927 Moscow had Shanghai hide its rifles. About Shanghai you have not asked it.|In 1927 Shanghai rose, and Chiang had its workers shot. About Shanghai you have not asked Moscow.} On something you must build.

// What do you build on, with the Red Army across the border?
*   [A coalition, and the Americans' dislike of civil war. # id: coalition # act: hold civil-war]
    The congress programme is run off again. The Americans in Yan'an get theirs in English. Zhu De's columns are to stay within a day of where they stand.
*   [Nobody's help: rise in Shanghai while Japan falls. # id: shanghai-rising # act: press civil-war]
    A courier leaves for the south with paper in his seams. Orlov is given nothing to send. You ask me the Russian for surprise. I think you want to hear it.
    ~ happened("shanghai-planned")
*   [Its coming: order everyone north. # id: march-north # act: offer war-with-japan # historical]
    On the eleventh Zhu De signs. Those nearest the Wall go first, to meet the Red Army. No word has come that they may. In the yard sandals are counted out, by the pair. # cite: levine1987anvil
    ~ happened("north-marched-early")
*   [Knowing: ask Moscow what it is signing. # id: ask-what-they-sign # act: consult treaty]
    {has("yanan-told"):The page is not enough. You want the wording.|You want a plain word for sign.} I find one that does not also mean sign away. Orlov takes it across the river. His lamp is still lit when I get up.
    ~ happened("treaty-asked-about")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
At Yalta, on 11 February 1945, Roosevelt and Churchill priced Soviet entry into the war: Mongolia as it stood, a base at Port Arthur, rights in Dairen and the railways. Chiang was not consulted. # cite: westad1993revolution
By Soong's account Stalin warned on 10 August that otherwise "Inner Mongolian brothers would join Outer Mongolia in forming a greater Mongolian Republic". # cite: frus1945china
The treaty was signed on the fourteenth, with all Soviet aid for the National Government. Yan'an did not know its text. # cite: heinzig2004arduous
Zhu De's orders to march on the Northeast are of 11 August; a rising in Shanghai was planned as well, and called off. # cite: levine1987anvil # cite: westad1993revolution
-> DONE

= quarrel
Dieter Heinzig and Shen Zhihua see two tracks laid together, one to Chiang and one to the comrades; Odd Arne Westad, a Stalin who expected a weak Chiang and little of Mao. Whether Yalta gave Manchuria away, or only priced what the Red Army would take, is argued still. # cite: heinzig2004arduous # cite: shen2012mao # cite: westad1993revolution
-> DONE

= questions
Stalin bound himself to Chiang, and put an army where Mao could reach it. Had he chosen between them?
-> DONE
