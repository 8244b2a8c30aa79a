// May 1950: Kim is in Beijing and says that Stalin has agreed. A wire each way, in one night and one day. The object that crosses the
// scene is the hour written on a telegram.

=== kim_asks_twice ===
# title: Kim Asks Twice
# date: 1950-05-13
# until: 1950-05-16
# place: Moscow and Beijing
# chapter: alliance
# kind: pillar
# stage: outline
# shape: wire
# slot: 1950-05
# order: moscow, beijing
# source: stalin1950may
# source: shtykov1950january
# source: torkunov2000enigmatic
# source: weathersby1995new
# source: chen1994road
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
It is past four in the morning when they hand me the paper, and on the stairs I go over what I may have mistranslated this week. Zhou Enlai, the Chinese premier, came to our embassy half an hour before midnight: Kim Il Sung, who rules the north of Korea, is in Beijing, and says that you, Stalin, have agreed to his war with the south. Mao Zedong asks whether it is so. # cite: torkunov2000enigmatic

// How is it read to you?
*   [Have me read the hours first. # id: hours-first # manner: plain]
    Asked at 23:30, here by ten past four; you say that a man who asks at such an hour has not yet gone to bed on it.
*   [Ask what Kim has told him. # id: what-kim-said # manner: none # historical]
    That the times have changed, I read, and that you say so. You have me go back over the second half.
*   [Ask how the question is worded. # id: how-worded # manner: cold]
    As a request for clarification, I say, and it could be nothing else; I give you the Chinese word as well, and you do not want it.
-   In January you wrote to Kim that you were ready to help, and had it kept from the Chinese, whose leader was then your guest. Now you want a war that is won in weeks, and somebody nearer to it than you should the Americans land. {has("treaty-granted"):Since February Mao is your ally by treaty.|Mao has no treaty with you but Chiang Kai-shek's.} If he agrees, his armies stand behind it; if he does not, he will have said so before it began. # cite: stalin1950kim # cite: torkunov2000enigmatic

// What is Mao told?
*   [No more than Kim has told him. # id: nothing-more # act: hold korea]
    I write two lines which say that Comrade Kim has given an account of the talks; they are true, and I have known papers shot full of holes that said more.
*   [That it is for him and Kim to decide. # id: the-last-word-is-his # act: consult korea # historical]
    The question, you dictate, "should be decided finally by the Chinese and Korean comrades together", and put off if the Chinese disagree. It goes out at half past five. # cite: stalin1950may
    ~ happened("asked-last")
*   [The whole plan, as Kim has it. # id: the-whole-plan # act: offer korea]
    It takes me until daylight, for there are dates in it; when I have sealed the envelope I find that I know something, and would rather I did not.
    ~ happened("plan-shown")
*   [That the Koreans are going to do it. # id: that-it-is-decided # act: press korea]
    You have agreed, the line says, and are telling him. I look for the place where it might be asking, and there is none.
    ~ happened("korea-decided-without")
-   -> DONE

// Consent and the border army may be heard any way; another discussion and Taiwan are pressing and consulting.
= to_moscow
{
- has("help-promised"): Mao agrees, Roshchin, your ambassador in Beijing, wires; if Japanese or Americans come, China will help. {heard("discounted"):He agrees because he was asked by you, you say.|{heard("as-meant"):You put the hour on it yourself, and say that this one slept before he answered.|You read the second half twice, the half about help.}}
- has("border-army-offered"): Mao agrees, wires Roshchin, your ambassador in Beijing, and would put an army on the Korean border now. {heard("inflated"):You ask whose war he thinks this is.|Kim has thanked him, and declined, and is praised for it.}
- has("taiwan-put-first"): Mao would help once Taiwan is taken, wires Roshchin, your ambassador in Beijing. {heard_as("press"):He bargains, you tell Molotov, with somebody else's country.|An island can wait, it seems; I am to write nothing.}
- else: Mao would like it talked over again, wires Roshchin, your ambassador in Beijing. {heard("discounted"):Let him talk; Kim, you think, will not wait to hear it.|So he is against it, you say, and I am to be the one who says so.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
Kim Il Sung, who rules Korea's north, is in Beijing. Stalin, he says, agrees to his war with the south. You had Zhou Enlai, your premier, ask Moscow.
{
- has("asked-last"): Roshchin, the Soviet ambassador, brings Stalin's answer on the fourteenth. Kim and we are to decide together. If we disagree, it is put off. {heard("discounted"):You look for what has been decided already.|{heard("inflated"):He lays it at our door, you say, and then the war will be ours.|It is well put. You read it a second time.}}
- has("plan-shown"): Roshchin, the Soviet ambassador, brings the plan, in a packet. I read until the lamp is put out. {heard("discounted"):You ask which page they kept.|There is a date in it, you say. I have seen it too.}
- has("korea-decided-without"): Roshchin, the Soviet ambassador, brings one line from Stalin. The Koreans will do it. {heard("inflated"):You keep it by you at supper, as if there were more to come.|You want a verb of asking in it. I have none to give you.}
- else: Roshchin, the Soviet ambassador, brings two lines. Comrade Kim has told us of the talks. {heard_as("press"):You ask what Kim was told not to tell.|You give them back to me.}
}
-> DONE

= beijing
Kim is in the next house. His aeroplane has been ready since the thirteenth. You, Mao, have had guests who asked for less. Our soldiers are on the coast, learning to swim. Taiwan is to be this summer. {has("ships-asked"):Stalin would lend no ships for it.} His war would come first. {has("call-refused"):You have not forgotten whose telephone was not answered in December.}

// How do you ask Kim about the Americans?
*   [Ask him straight: what if they land? # id: what-if-they-land # manner: plain # historical]
    They will not, he says. He has the number of their divisions in Japan by heart.
*   [Ask after his harvest, and let him come to it. # id: ask-his-harvest # manner: warm]
    He speaks of rice for some minutes. Then he speaks of tanks.
*   [Have Zhou ask him, in the corridor. # id: have-zhou-ask # manner: veiled]
    Zhou comes back and shakes his head. It may mean either thing.
-   Stalin has left the last word to you, or seems to. Refuse, and you have stopped a revolution that was asking leave. Consent, and Taiwan waits, and what comes over the Yalu is yours.

// What do you give them?
*   [Your consent, once Taiwan is taken. # id: after-taiwan # act: consult taiwan]
    Kim bows. He is thirty-eight. He says that he will wait if Moscow says so. I render it exactly. It is not what he means.
    ~ happened("taiwan-put-first")
*   [Another discussion. It can be put off. # id: another-discussion # act: press korea]
    Zhou writes the wire himself. It is four lines. Kim's aeroplane warms its engines all afternoon, and nobody gets in.
    ~ happened("discussion-asked")
*   [Your consent, and help if the Americans land. # id: consent-and-help # act: concede korea # historical]
    By Roshchin's report you say yes, and that China will help if they come. To Kim's envoy you have said that for so small a place they would not fight a world war. # cite: torkunov2000enigmatic # cite: chen1994road
    ~ happened("help-promised")
*   [Your consent, and an army on the border now. # id: men-on-the-border # act: offer korea]
    He thanks you. He does not need it. He looks at the map as one looks at a coat that is too large.
    ~ happened("border-army-offered")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 30 January 1950 Stalin wrote to Kim that he was ready to help; the matter was kept from the Chinese. # cite: stalin1950kim # cite: torkunov2000enigmatic
On 13 May Zhou asked Moscow whether Kim spoke truly; Stalin answered that Chinese and Koreans must decide together. # cite: stalin1950may
By Roshchin's report Mao agreed on the fifteenth, and spoke of help if Japanese or Americans came. # cite: torkunov2000enigmatic
The war began on 25 June; two days later the Seventh Fleet lay in the Taiwan Strait. # cite: chen1994road
-> DONE

= quarrel
Kathryn Weathersby has the bomb and the treaty change Stalin's mind; Shen Zhihua, the loss of Port Arthur. Chen Jian has Mao consent reluctantly; Goncharov, Lewis and Xue find consent in keeping with all he believed. # cite: weathersby1995new # cite: shen2012mao # cite: chen1994road # cite: goncharov1993uncertain
-> DONE

= questions
Mao was asked when the answer could hardly be no. Was he consulted?
-> DONE
