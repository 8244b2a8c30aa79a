// Moscow, January and February 1950, where no new treaty has been granted. A refusal told from both ends of one line.
// The object that crosses the scene is the train that waits for the guest.

=== the_train_home ===
# title: The Train Home
# date: 1950-01-22
# until: 1950-02-17
# place: Moscow
# chapter: alliance
# kind: counterfactual
# stage: outline
# shape: refusal
# slot: 1950-01
# order: beijing, moscow
# when: not has treaty-granted
# source: heinzig2004arduous
# source: goncharov1993uncertain
# source: mao1950breakthrough
# source: stalinmao1950record
# source: yudin1956record
# source: kovalev1949reports
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The path round the house has been swept again. You, Mao Zedong, have walked it for five weeks. You wanted an ally, and a new treaty. {has("form-kept"):You have the old one, which Chiang Kai-shek signed in 1945, with a sentence on Port Arthur.|You have been given nothing to sign. The old one is Chiang Kai-shek's, of 1945.} {has("report-shown"):You have a report against your own comrades. It is in the drawer, under the shirts.} London has recognised your republic. Zhou Enlai, your premier, sits in Beijing, and could be sent for. {has("treaty-asked-again"):You asked for that at New Year.|{has("departure-announced"):At New Year you said you would leave.|At New Year you did not ask for it.}} # cite: heinzig2004arduous

// What does the household see?
*   [Have the trunks brought down into the hall. # id: trunks-in-the-hall # manner: plain]
    They stand in a row. The servants go round them with the trays. On the second day somebody has dusted them.
*   [Keep to your room and your books. # id: keep-to-the-room # manner: cold # historical]
    The trays come back half full. Each time the woman writes it down, and what was left.
*   [Go and look at a factory, as they keep proposing. # id: look-at-a-factory # manner: warm]
    The workers clap. You ask what a lathe costs. Nobody there can say, and it is noted that you asked.
-   At home they expect a treaty. Go without one, and the Americans see that nobody stands behind us. Stay, and you are a man who waits.

// What do you do with the last weeks of the visit?
*   [Send for nobody, and ask when a train can be ready. # id: send-for-nobody # act: refuse visit # historical]
    I ring up for the railways. I get Vetrov. I ask him for a day and an hour. He says, in Chinese, that he will ask. We both wait before we hang up.
    ~ happened("zhou-not-sent-for")
*   [Have it printed that you came for a treaty. # id: have-it-printed # act: press treaty]
    TASS, their news agency, left its questions in December. You answer one. What are you here for? A new treaty. I type it with the date.
    ~ happened("interview-published")
*   [Send for Zhou, and let him argue the old paper clause by clause. # id: send-for-zhou # act: consult treaty]
    One line to Liu Shaoqi, your deputy. Zhou is to come, and to bring the treaty of 1945. He will be ten days on the way. You ask which clause is the worst.
*   [Sign what is there, with a credit beside it. # id: sign-the-old-one # act: offer treaty]
    The credit names the treaty of 14 August 1945. You stop at the date. Then you ask for ink. It has dried since December. Somebody goes for more.
    ~ happened("old-paper-signed")
-   -> DONE

// The new treaty is a concession, and never inflated; the train let go is a hold, and never discounted. The credit and the wait set one fact: told as one.
= to_beijing
{
- has("treaty-granted"): Molotov comes himself, and takes his hat off in the hall. There is to be a new treaty. {heard("discounted"):You ask for the price. He has brought no figure. You sit down again to wait for it.|You have him say it once more. I look at the window while I render it. The car has been left running.}
- has("mao-goes-home"): The hour comes, and the platform. {heard("inflated"):Have they ever sent a guest home so? I cannot think of one.|You nod. You ask whether there will be fish on the train, and live.} Molotov is at the station. He shakes hands with all of us. On the steps he is telling you about the weather beyond the Urals.
- else: Vyshinsky, the foreign minister, comes. The treaty of 1945 stands. The rest is to be had for the asking. {heard_as("offer") or heard_as("concede"):How much is the rest? He names a sum, and I write it on my palm.|{heard_as("press") or heard_as("refuse"):You ask me who is to do the asking. I do not translate that.|You offer him tea. He has drunk it before you find an answer.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= to_moscow
{
- has("interview-published"): In December TASS, our news agency, left your guest its questions, out of politeness, and nobody there dares to lose the answers. So it is in print that Mao Zedong came for a treaty. {heard("inflated"):You ask which capital he is talking to, and have the page read to you as the English would read it.|{heard("discounted"):You pass the page on: he likes to see himself in a newspaper, and it keeps him occupied.|So now both of us have said it, you remark, I by not saying it.}}
- has("zhou-not-sent-for"): Mao Zedong, your guest since December, has sent for nobody, and his people ask when a train can be ready; it was I who took the call. {heard("inflated"):You want to know who meets that train. The Chinese, I say; and who, then, after them?|{heard("discounted"):He packs in order to be asked to unpack, says Molotov.|You ask me how she put it. With the date left open, I say, and the hour too.}}
- has("old-paper-signed"): Mao Zedong, your guest, will after all put his name to a credit under the treaty of 1945. {heard("inflated"):Then he has come round, you say, and are the only one at the table who looks surprised.|{heard("discounted"):He needs the money, says Mikoyan, and there is an end of it.|You turn the sheet over, to see what he has kept back, and it is blank.}}
- else: Your guest Mao Zedong has sent for Zhou Enlai, his premier, who is to bring the old treaty and go through it with us. {heard("inflated"):He has seen at last, you tell Mikoyan, how much he needs us.|{heard("discounted"):Ten days in a train: you have me turn the calendar up at the tenth.|You have the old text fetched, and it comes with the seal still on it.}}
}
-> DONE

= moscow
Since December a special train has stood heated for him in a siding, and the ministry that guards it sends in its coal by the day, a sheet which is no business of mine and which I have read on every stair. You, Stalin, want what Yalta gave you: half a railway, a port, and the islands once Japan's. You want China as well. He has {has("form-kept"):the old treaty, with a sentence added,|no paper from you at all,} and walks round his garden. {has("report-shown"):About Kovalev's report on his comrades he has never said one word.|{has("obedience-offered"):Last summer his party wrote that it would carry out your decisions.}} # cite: stalinmao1949record # cite: kovalev1949reports

// Who goes out to the house?
*   [Send Mikoyan, with lemons and a bottle from the south. # id: send-mikoyan # manner: warm]
    He is back in an hour, still in his galoshes; they talked of oranges, he says, and where in China they grow.
*   [Have me ring, and ask after his health. # id: ring-the-house # manner: veiled]
    Suyun answers that he is asleep{has("call-refused"):, in the very words that I had for her when you were not in}. Behind her somebody is walking up and down.
*   [Send nobody. # id: nobody-goes # manner: cold # historical]
    I am told to stay within call, which I have been since 1920, and sit down where I can see the door.
-   London has recognised him; Washington says that you are taking his north. With a new treaty you tear up what Roosevelt granted you at Yalta. Without one he goes home as a neighbour does who was let go from the Easter table unfed, and by evening the whole street knows.

// What does he go home with?
*   [Give him his new treaty after all. # id: a-new-treaty # act: concede treaty # historical]
    You say it at the window. Molotov, who has the other draft on his knees, shuts the folder over it. Their premier is to be fetched by aeroplane, unless he is in a train by now.
    ~ happened("treaty-granted")
*   [Give him the old one, a credit, and our troops home on request. # id: the-old-one-and-a-credit # act: offer loan]
    The credit is at one per cent. Everybody says on the stairs that it is generous, and goes on down, and says it again at the bottom.
    ~ happened("form-kept")
*   [Give him nothing, and let the train leave. # id: let-the-train-leave # act: hold treaty]
    I put the day, the hour and the platform into Chinese. On that night's sheet there is coal as far as Otpor on the frontier, and after it, for the first time, a line drawn.
    ~ happened("form-kept")
    ~ happened("mao-goes-home")
*   [Give him nothing before he has asked once more, himself. # id: wait-for-him-to-ask # act: press visit]
    The old paper stands, and he has a tongue. The train is to be kept warm. At four I walk home past the siding, though it is not on my way.
    ~ happened("form-kept")
    ~ happened("asked-to-ask")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
None of this happened. On 2 January 1950 Molotov and Mikoyan told Mao that there would be a new treaty, and he cabled of "an important breakthrough". # cite: mao1950breakthrough
Zhou reached Moscow on 20 January. On the 22nd Stalin called the old treaty "an anachronism". The alliance was signed on 14 February; Mao left on the 17th. # cite: stalinmao1950record # cite: heinzig2004arduous
Early drafts in Moscow had kept the terms of 1945, and as late as 6 January the foreign minister told Mao that a new treaty would raise difficulties. # cite: heinzig2004arduous
-> DONE

= quarrel
Sergei Goncharov, John Lewis and Xue Litai, and Dieter Heinzig, show how near the talks came to nothing. What turned Stalin, as Shen Zhihua asks, is disputed: the coming recognitions, Acheson's speech, or Korea. # cite: goncharov1993uncertain # cite: heinzig2004arduous # cite: shen2012mao
-> DONE

= questions
Without an alliance China would have been poorer and freer. Would it have been safer in June 1950?
-> DONE
