// April 1956: what Beijing prints on Stalin, and what Moscow does with it. The object that crosses the scene is the draft, and one word
// in it: cuowu, mistakes.

=== the_chinese_answer ===
# title: The Lid and the Hole
# date: 1956-04-05
# until: 1956-07-01
# place: Beijing and Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: draft
# slot: 1956-04
# order: beijing, moscow
# content: Stalin's victims are spoken of.
# source: renmin1959experience
# source: westad1995yudin
# source: wu1999shinian
# source: shenSecretspeech
# source: garver2016quest
# source: yu2021correction
# source: chenyang1998politics
# source: mao1956relationships
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The committee sits in a half-circle round your bed. You lean on the headboard, in pyjamas. Deng Xiaoping, the secretary-general, hears badly and has the nearest chair. Chen Boda, who drafts for you, has a board on his lap. Khrushchev's speech against Stalin lies on the quilt, in Chinese. It "lifted the lid", you say, and "made a mess". <i>Louzi</i>, a mess. It is also a hole. # cite: wu1999shinian

You, Mao Zedong, were not asked beforehand. You want Stalin judged, by us. You do not want the word cult, worship of one man, to come in with it. {has("stalin-greeted"):Zhu De, our oldest marshal, had just read them your praise of the man.} On 31 March you gave Yudin, their ambassador, our own account with Stalin. {has("may-cable"):1926 was in it. }{has("told-to-talk"):1945, and Chongqing, were in it. }{has("call-refused"):1949 was there too, and the telephone. }Now there is a draft for the newspaper. # cite: westad1995yudin

// Which of our years go into the draft?
*   [The years in which he was wrong, with their dates. # id: the-years-with-dates # manner: cold]
    Chen Boda writes them down the margin. Deng asks to have the last one again, louder.
*   [One formula of his, which our own people copied. # id: one-formula # manner: veiled # historical]
    They copied it crudely, the draft says. He is named for the formula. For what came of it nobody is. # cite: renmin1959experience
*   [None. The ambassador has heard them. # id: none-of-them # manner: none]
    Chen Boda puts two sheets at the bottom of the pile. The typing shows through.
-   Then the word. <i>Cuowu</i>, mistakes. It has nothing in front of it yet.

// What stands in front of the mistakes?
*   [Some, and leave it open. # id: some-mistakes # manner: veiled]
    <i>Yixie</i>. One can always add to it. Chen Boda looks relieved.
*   [Grave, and several. # id: grave-mistakes # manner: plain # historical]
    <i>Yanzhong</i>. Hospitals use it. It goes in above the line. # cite: renmin1959experience
-   Mark him in print, and you have marked Moscow. Thank Moscow, and our own portraits hang there to be compared. Keep silent, and for a month now our enemies have been the ones explaining it. # cite: renmin1959experience

// What is to be printed?
*   [A verdict on him, of our own. # id: a-verdict # act: press stalin # historical]
    "Stalin was a great Marxist-Leninist, yet at the same time a Marxist-Leninist who committed several gross errors." The editorial department signs, and none of the men round the bed. # cite: renmin1959experience # cite: garver2016quest, p. 116
    ~ happened("verdict-published")
*   [That the Soviet comrades are right. # id: endorse-it # act: concede stalin]
    It makes half a column. The rest of the draft goes into your drawer, the margins too. Deng says that it reads smoothly.
    ~ happened("endorsed-without-comment")
*   [Nothing. Put it in a closed letter. # id: a-closed-letter # act: consult stalin]
    The typist is sent home, and I write the Russian by hand. On the second sheet I make a blot. It is to stay, you say, as the mark of a hand.
    ~ happened("doubts-sent-closed")
*   [That others' mistakes need not be copied. # id: against-the-model # act: refuse doctrine]
    You strike out his name. Now the sentence is about others. The planners are sent for, to see if they find themselves in it.
    ~ happened("model-questioned")
-   -> DONE

// The verdict is pressing, the closed letter consulting, the model a refusal; the endorsement concedes and is never inflated.
= to_moscow
{
- has("verdict-published"): It comes on 5 April, over the name of an editorial department, and marks Stalin: great merits, and several grave mistakes. {heard("inflated"):You go down the column with a thumbnail, counting merits, and say that he has taken the dead man's part against you.|{heard("discounted"):You take it as agreement, initial it, and reach for the sowing figures.|You have the sentence on the mistakes read twice, and ask which half of it was meant for you.}}
- has("endorsed-without-comment"): Half a column comes, in which the Soviet comrades are right, and that is all that they are. {heard("discounted"):You look on the back of it for the remainder.|It is read out at the table, and old Voroshilov asks, into the quiet, whether nobody had anything to add.}
- has("doubts-sent-closed"): A letter comes under five seals, in the hand of Suyun, their interpreter, with a blot, and has doubts in it which nobody else is to see. {heard("inflated"):You ask me how many copies a man keeps of such a thing.|{heard("discounted"):Doubts by post, you say, can wait for the post.|You lock it in your own desk, and a day later ask me for the second sheet again, from memory.}}
- else: Their paper prints that mistakes made elsewhere need not be copied, and does not say where elsewhere is. {heard("discounted"):You take it to be about agriculture.|{heard("inflated"):There goes Belgrade's road again, you say, only longer.|You have the sentence put up against our last trade agreement, clause by clause, by a man from the planning office.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
A certificate is half a sheet with a round stamp, and says that the case was closed for want of a crime; since the Congress I have carried two of them to the widows of men who taught me Chinese and were shot in 1937, and the second had me read it to her on the landing, because she would not have it in the flat.

You, Khrushchev, First Secretary of the party, said in February what Stalin had been, and took it that Mao, whom he had wronged, would be glad. {has("may-cable"):I was there in 1927 when Stalin's cable came, and should have taken it so too.|{has("call-refused"):I was beside him in 1949 when the call was refused, and took it so.}} You need him; at your own table Molotov and Kaganovich, Stalin's men, have begun to agree with everything.

// What is done with the text first?
*   [Ask me what word they have for his crimes. # id: ask-the-word # manner: plain]
    <i>Cuowu</i>, I say, which is what a child makes in a dictation; there is another, and they have not used it.
*   [Have it read to Molotov and Kaganovich. # id: read-it-to-molotov # manner: veiled # historical]
    Molotov takes off his pince-nez to listen, and asks for one line again, which since February he has not done.
*   [Ask who wrote it. # id: ask-who-wrote # manner: cold]
    Several hands, I say, and one that crosses out; you would know that one's work, you think, by what is missing.
-   With us nobody takes the dead man's chair until the fortieth day, and now somebody in Beijing has a view on where it should stand. Print what has come, and a second party marks our history; dispute it, and those two have something to vote on; say nothing, and it will be read in Warsaw all the same. Mikoyan, who has trade, is flying to Beijing about factories.

// What do you do with what they write?
*   [Print it, and send Mikoyan with factories. # id: reprint-and-plants # act: offer aid # historical]
    {has("doubts-sent-closed"):The seals come off, and the doubts, and the rest makes a column.|It goes to the compositors as it came.} Mikoyan's list is still being typed at the airfield, and he climbs up to his aeroplane with one page short, thrown in after him. # cite: shenSecretspeech
    ~ happened("verdict-reprinted")
*   [Pass over it. # id: pass-over-it # act: hold stalin]
    It is filed under fraternal parties, where China comes after Cyprus and before Colombia, and Mikoyan, should they ask, is to have been travelling.
*   [Answer it, by name. # id: answer-it # act: press stalin]
    The draft has <i>some comrades</i>, then <i>the Chinese comrades</i>, and by evening I am asked which of Mao's names is the surname. I tell them; before it is typed Molotov has sent down for a copy.
    ~ happened("verdict-answered")
*   [A milder resolution, and let them see it first. # id: a-milder-resolution # act: consult stalin]
    In June it goes to Beijing before it has gone round our own table, with a third of each page ruled off for remarks, and I put the ruling on myself, since there was no form for it.
    ~ happened("speech-softened")
-   -> DONE

// The reprint is an offer, the answer pressing, the resolution consulting; silence (the last) is a hold, and is never discounted.
= to_beijing
{
- has("verdict-reprinted"): Pravda has it, on a good page. {has("doubts-sent-closed"):Our doubts are not in it. }{heard("discounted"):You send for the weather in Moscow. There must have been space to fill.|{heard("inflated"):You ask what they want to have said by us next.|I read you theirs against ours. One comma has moved, and you hear it.}} Mikoyan, their man for trade, dines with you, and brings factories, on paper. Nobody says Stalin until the fruit.
- has("verdict-answered"): Their answer has our name in it, five times. {heard("discounted"):You give it back after the first page. It is for their own old men.|{heard("inflated"):You walk up and down with it. He never dared to print the speech that we are to kneel to.|You have it printed for the committee, ours on the left, theirs on the right.}}
- has("speech-softened"): A draft comes, ruled down one side for our remarks. {heard("discounted"):You want to know if Togliatti, who leads the Italians, was sent one too.|{heard("inflated"):You look down the empty column, and ask what is left of his congress.|You fill the column yourself, in two nights. I have to ask for more paper.}}
- else: Nothing is said of it in Moscow. Mikoyan, their man for trade, comes about factories, and admires the magnolias. {heard_as("press"):They are waiting to see who else writes, you say, and who is sorry.|{heard("inflated"):They have sent a man, you say, to hear what else we would like.|You offer him another pear.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 31 March Mao told Yudin that Stalin's China policy had been mistaken at key points. # cite: westad1995yudin
On 5 April <i>Renmin ribao</i> praised Moscow's "courageous self-criticism of its past errors", and found in Stalin a great Marxist-Leninist with gross errors. # cite: renmin1959experience # cite: garver2016quest, p. 116
The scenes round Mao's bed, the lid and the mess are Wu Lengxi's; his dates are unreliable. # cite: wu1999shinian # cite: yu2021correction
<i>Pravda</i> reprinted it. Mikoyan was in Beijing on 6 and 7 April to sign for new projects, too soon to have been an answer. # cite: shenSecretspeech
On 25 April Mao, to a closed audience, gave Stalin three parts error, seven achievement. # cite: mao1956relationships
A milder Soviet resolution followed on 30 June; Beijing is not known to have seen it first. # cite: taubman2003khrushchev
-> DONE

= quarrel
Shen Zhihua finds Beijing's first response to the speech largely favourable, and the hostility read back into it later. Wu Lengxi remembered a mess from the start. How the text reached Beijing Shi Zhe and Wu tell differently, as Chen Jian and Yang Kuisong note. # cite: shenSecretspeech # cite: wu1999shinian # cite: chenyang1998politics
-> DONE

= questions
Both sides printed the same article within days. Was that agreement, or two parties each using the other's words?
-> DONE
