// January 1949: Nanjing asks Moscow to mediate. Moscow drafts an answer, and Mao drafts another. The telegrams are published, so the
// historical options keep to them. The object that crosses the scene is a draft.

=== the_yangzi_telegrams ===
# title: The Yangzi Telegrams
# date: 1949-01-10
# until: 1949-01-18
# place: Xibaipo and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: draft
# slot: 1949-01
# order: moscow, beijing
# source: stalin1949mediation
# source: mao1949agree
# source: singh1997correspondence
# source: terebin1948grain
# source: izvestiia1949reply
# source: kim2010civil
# source: ledovsky1995mikoyan
# source: murray1995division
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
There are two blank sheets before you, Stalin, and between them lies a note from Nanjing, which I, Vetrov, have put into Russian since it came yesterday. Chiang Kai-shek, who governs from there, has lost the north and his best armies; his government asks us, and Washington, London and Paris, to make peace between it and the comrades. Mao Zedong, who has nearly all the land north of the Yangzi, sits in a village named Xibaipo, and wires that he is ready to come and see you. # cite: stalin1949mediation # cite: murray1995division

You want that war won, and no American army landed to unwin it. {has("told-to-talk"):In 1945 you told him to talk; he has not complained of it since, and you have noticed.|{has("safety-promised"):In 1945 you answered for his safety to the same people.|You have never met him.}} Ahead of any draft he is to have a line.

// What goes to Mao ahead of the draft?
*   [Praise for what his armies did this winter. # id: praise-first # manner: warm]
    I am given three sentences of it, and told that they need not be identical with what the newspapers say.
*   [Whose idea this note is. # id: whose-idea # manner: plain # historical]
    It is the Americans', you dictate: Nanjing is to look like peace, and the comrades, if they refuse outright, like war. # cite: singh1997correspondence
*   [Nothing. He will see what it is. # id: nothing-ahead # manner: cold]
    So it begins with the number of the telegram, and after the number comes Nanjing.
-   If you refuse outright, Washington may say that Moscow wants the war, and come in; a mediator, for his part, stands between Mao and his last river. On the Angara our ferrymen asked for the fare in midstream, when one could still see both banks. You take up the pen, for Nanjing must be told something.

// What is Nanjing told?
*   [That Moscow declines; the comrades may read the answer first. # id: decline-and-say-so # act: offer civil-war]
    It is for the Chinese to settle, you dictate, and have me leave the date open. Nanjing's courier has been told to call again, and Mao may move what commas he likes.
*   [Nothing yet; send a man of the Politburo to ask. # id: send-a-man # act: consult visit]
    Mikoyan is fetched. He is told an airfield, a village and a name to travel under, and asks only how cold it is; the note from Nanjing goes back into its envelope.
*   [That Moscow will mediate if both sides ask. # id: if-both-ask # act: press civil-war # historical]
    Before agreeing, Moscow would like to know whether the comrades agree. On the second sheet stands what they are to say: talks, and no foreign mediators. I put both into Chinese, the offer and its refusal, in your words, and ask nothing; if Mao knows a better answer, you add, let him suggest it. # cite: stalin1949mediation # cite: singh1997correspondence
    ~ happened("mediation-drafted")
*   [Nothing; and let Mao come to Moscow, as he asks. # id: let-him-come # act: concede visit]
    You push both sheets away and ask about aeroplanes. We still have an ambassador at Chiang's side, under a treaty that you signed, and when I come to that you tell me to write that the guest is expected.
    ~ happened("visit-granted-early")
-   -> DONE

// The refusal may be heard any way, the halt (a concession) is never inflated. In the last arm stand terms of his own (it consults) and
// the wish to come (a press).
= to_moscow
{
- has("wrote-moscows-answer"): Mao's wire of the thirteenth comes in three pieces, and the first is an answer to Nanjing. It is ours: he has written it for us, down to the principle that forbids it. {heard("inflated"):You have it read again, and stop me at the words Soviet government.|{heard("discounted"):He has been a long time alone up there, you say, with people who agree with him.|It can be used; and you are already looking for what you would change.}} # cite: stalin1949mediation
- has("river-halt-spoken"): Mao writes that the river could be a halt, for a time. {heard("discounted"):For how much time, you ask, and do not look up for the answer.|You say that you did not ask that of him, and have me go back through what was sent.}
- else: Mao's wire comes in three pieces, and in none of them has he any use for a mediator. {heard("as-meant"):{heard_as("consult"):He will talk with Nanjing himself, and sends the terms, and would like your opinion; you begin to mark them before I have finished.|He would sooner come at once and have it out here. You ask what the weather is like on the way, and then let the subject go.}|{heard("discounted"):You have had sharper wires from him, and look almost disappointed.|You want to know which of the three was written last, as though the rest might be withdrawn.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, at Xibaipo. Feng Suyun tells.

// The draft presses, the invitation is a concession (never inflated). In the last arm stand a refusal to be read first (an offer) and a
// man to be sent (it consults).
= to_beijing
{
- has("mediation-drafted"): Orlov, the Russian doctor, decodes until two. There are two drafts. In one Moscow will mediate, if we agree. In the other we decline all foreigners. Stalin has written both. {heard("discounted"):It is a thing to show the Americans. You hold it by one corner.|{heard("inflated"):You ask where his line would run. There is no line in it, I say. You draw your thumb along the Yangzi.|You have me put them side by side. You read the second twice.}} # cite: stalin1949mediation
- has("visit-granted-early"): Orlov, the Russian doctor, decodes until two. You may come. Stalin will send aeroplanes. Of Nanjing there is not a word. {heard("discounted"):What must stop until you have been? Nobody tells you.|You ask for the sheet itself, in Russian, which you do not read.}
- else: Orlov, the Russian doctor, decodes until two. Nanjing has no answer yet. You are to be heard first. {heard("as-meant"):{heard_as("offer"):Moscow means to decline, and shows us how. You look for a word to change. You find several.|A man of their Politburo will come to ask. You would rather have gone.}|{heard("discounted"):How long is Nanjing to wait? You begin to count bridges.|You ask who else in Moscow is to be heard. I do not know.}}
}
-> DONE

= beijing
Your bags are by the wall. They were packed in July. Then Stalin wired that his leaders had the harvest to see to. You smiled, said "good, good", and asked Orlov: "is such attention really attributed to grain harvest work in the USSR …?" # cite: terebin1948grain

You, Mao, have won nearly all of the north. You want the rest before the Americans think better of it. Nanjing talks of peace, and people there want it. You fear two Chinas, with a river between. Zhou Enlai, your right hand, has not gone to bed. {has("told-to-talk"):Stalin told you to make peace in 1945.|In 1945 too everyone was for peace.} {has("went-to-chongqing"):You gave six weeks to it, and have the paper still.} I have read the wire to nobody but you.

// Who hears the wire?
*   [Zhou alone, in the yard. # id: zhou-in-the-yard # manner: veiled]
    He listens with his sleeves together. He asks for the Russian of one word.
*   [Ren Bishi, who reads Russian, to check the Chinese. # id: ren-bishi-checks # manner: none # historical]
    He is ill, and reads slowly. He finds a comma. He looks at you, and not at me.
*   [The generals too, all of them. It is about their river. # id: generals-too # manner: cold]
    Zhu De, who commands, asks for it again from the start. Somebody has brought a tide table.
-   Once there are talks, our soldiers will ask if it is over. With a halt there would be a south to halt for. And nobody here has yet corrected Stalin in writing. {has("mediation-drafted"):He did say that we might know a better answer.|Nanjing waits for Moscow. Moscow waits for you.}

// What do you do with his draft?
*   [Agree to talk, without foreigners, on terms they cannot take. # id: talk-on-hard-terms # act: consult civil-war]
    You dictate terms. I number them. At the fifth Zhou begins to smile. Stalin is to be asked whether he misses any. Orlov has it before supper.
*   [Say that the river could be a halt, for a time. # id: halt-at-the-river # act: concede civil-war]
    I write it. Zhu De, who commands, reads it after me. For what time, he asks. He has begun to ask for boats. You tell him to go on asking.
    ~ happened("river-halt-spoken")
*   [Ask for an aeroplane now, and settle it to his face. # id: go-to-moscow-now # act: press visit]
    Nanjing can wait until you have sat across from him. Zhou wants to know who commands meanwhile. You have gone to see whether the straps are sound.
*   [Write his refusal for him, and send it. # id: write-it-for-him # act: refuse civil-war # historical]
    {has("mediation-drafted"):We think, you dictate, that Moscow should answer this. It "cannot accept mediation between the two sides in the civil war". I write government of the USSR, and wait. Go on, you say.|We think, you dictate, that Moscow should answer this. It will not mediate in a civil war. I write government of the USSR, and wait. Go on, you say.} # cite: stalin1949mediation
    ~ happened("wrote-moscows-answer")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 10 January 1949 Stalin sent Mao a draft by which Moscow would mediate if the party agreed, and one for the party, accepting talks without foreign mediators. He asked for a better answer if Mao knew one. # cite: stalin1949mediation # cite: singh1997correspondence
On the 13th Mao wrote it: Moscow "cannot accept mediation between the two sides in the civil war". # cite: stalin1949mediation
On the 14th he wired, on Stalin's second telegram, that as to war to the end "we agree with you completely". # cite: mao1949agree
Moscow declined on the 18th. # cite: izvestiia1949reply
Mao did not go; Mikoyan came. The river was crossed on 20 and 21 April. # cite: mikoyan1949talks # cite: kim2010civil
-> DONE

= quarrel
No published telegram says not to cross the Yangzi. Donggil Kim holds that the drafts, with the advice to form a coalition, amount to dissuasion; Mao and Zhou said so later. Andrei Ledovsky and Sergei Tikhvinsky reject the charge. # cite: kim2010civil # cite: ledovsky1995mikoyan # cite: murray1995division
-> DONE

= questions
Stalin had asked for a better answer. When Mao wrote one, did he overrule him or oblige him?
-> DONE
