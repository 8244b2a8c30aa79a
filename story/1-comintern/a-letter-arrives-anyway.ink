// Winter 1943: the International has been dissolved since May, and the man who led it has something to say to Mao. In Moscow's chair sits Dimitrov himself: whether
// Stalin was asked, no document read says. Of Moscow's options only the private letter sets a fact; in every branch Vladimirov has news of the son to read out.
// The object that crosses the scene is that news of the son.

=== a_letter_arrives_anyway ===
# title: A Letter Arrives Anyway
# date: 1943-12-22
# until: 1944-02-25
# place: Moscow and Yan'an
# chapter: comintern
# kind: pillar
# stage: outline
# shape: draft
# slot: 1943-12
# order: moscow, beijing
# content: The campaign at Yan'an against supposed spies is told.
# source: dimitrov1944exchange
# source: chang2005mao
# source: mao1943report
# source: gao2018red
# source: vladimirov1975diaries
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Dimitrov, who headed the International until it was dissolved. Ilya Vetrov tells.

= moscow
On your door the plate has been unscrewed, and four holes are left. You, Georgi Dimitrov, headed the International until May, when Stalin had it dissolved; whether he has been asked about tonight I do not know. Before us lie reports from Yan'an. Kang Sheng, who hunts spies there for Mao Zedong, has found them by the thousand, and they confess. I read such confessions in 1937, and knew the handwriting. Wang Ming, their spokesman here once, {has("wang-ming-sent"):whom we flew to them|who went home to them}, is ill and under attack, and Zhou Enlai, Mao's chief negotiator, has had to abase himself. You want them left alive, and Mao not offended, and ask me with what a draft should begin. # cite: dimitrov1944exchange # cite: gao2018red

// With what does the draft begin?
*   [With the war against Japan, and how they wage it. # id: begin-with-the-war # manner: plain]
    {has("japan-not-pinned"):I had the answer of 1941 to translate as well. I suggest that we come to the war by another road.|You ask me how much of it they have read before, and I say most.}
*   [With his son, who studies here. # id: begin-with-the-son # manner: warm # historical]
    He is at the Military-Political Academy; you call him able, and send his greetings, and strike out two adjectives. # cite: dimitrov1944exchange
*   [With what you no longer are. # id: begin-with-the-office # manner: veiled]
    The sentence takes you a quarter of an hour, and when it is done there seems to be nobody left in it to go on.
-   It would go by the army's secret line, to be read to him aloud. You have declared that from here nobody can interfere any more; and how such a list ends, when nobody does, I know. What sort of letter it is to be, you have not said.

// What does a former leader write?
*   [None. There is no International any more. # id: leave-them-be # act: hold comrades]
    Then only the news of the son goes out, which harms nobody. You lay the reports in a drawer for which, since the International was wound up, there has been no register.
*   [A word to the other parties too. # id: an-open-word # act: threaten comrades]
    The son is in it. The rest is to be said to Mao and to a dozen others alike, and I am told to count the copies aloud, as the baker's boy counts loaves at a back door.
    ~ happened("word-to-the-parties")
*   [A private letter: spare Wang Ming and Zhou, and doubt Kang Sheng. # id: a-private-letter # act: press comrades # historical]
    "No one of the former leaders can intervene in the internal matters of a Communist Party", you write, and begin a new paragraph, in which you do. <i>Personally only</i>, it says at the top. # cite: dimitrov1944exchange
    ~ happened("letter-sent")
*   [A friend's question: how things stand with them, and what they need. # id: ask-how-they-are # act: consult comrades]
    It has the son in it, and medicines, and the weather. Would a Chinese hear in it what you are asking? One who was afraid would, I say.
-   -> DONE

// Stopping the campaign is a concession, and putting Wang Ming out a threat: neither is heard inflated. Standing on each point sets no fact.
= to_moscow
{
- has("campaign-stopped"): Yan'an has stopped its hunt for spies, and tells everyone that Moscow asked it to. {heard("discounted"):You think that it was stopping of itself, and that they have found a use for us.|You send for the names of those let go, and read them, all of them, with a finger under the line.}
- has("wang-ming-expelled"): Wang Ming is out of the Chinese party. {heard("discounted"):He will be in again by summer, you tell the window.|Is he still given his medicine, you want to know, and by whom?}
- has("letter-softened"): Two telegrams come. The first, of 2 January, holds to everything; the second, of the seventh, is cordial. {heard("inflated"):Then he means to change it all. In February you write to him, warmly, and at length.|{heard("discounted"):You lay the second on the first, so that one sees the edges of both.|Which of them, you ask me, is his answer? For one night, I say, the first was.}} # cite: dimitrov1944exchange # cite: chang2005mao
- else: The answer has as many points as it needed, and stands on each. {heard("inflated"):To a man with an office one does not write so; you look at the holes in the door.|{heard("discounted"):You tick the points off, and find that none is missing.|You look for the son, who is not mentioned.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// In every branch without the private letter the message has the son in it; what else is in it, the last arm leaves open.
= to_beijing
{
- has("letter-sent"): 2 January. Vladimirov, Moscow's man here, reads out a letter from Dimitrov, who has no office. Your son is well. Then Wang Ming and Zhou: keep them, use them. Kang Sheng is doubted. {heard("inflated"):You ask when he wants the son paid for.|{heard("discounted"):You put it down to habit, and pick up your cigarette.|You listen with your eyes on the stove.}} # cite: dimitrov1944exchange # cite: chang2005mao
- else: 2 January. Vladimirov, Moscow's man here, has a message from Dimitrov, who has no office. Your son is well. When he has folded it, Vladimirov asks after Wang Ming, and then after Kang Sheng. {heard("inflated"):Who else, you ask, has been sent this?|{heard("discounted"):You have tea poured for him.|You tell him that they are both well too.}}
}
-> DONE

= beijing
In May you, Mao, told us that revolutionary movements "can be neither exported nor imported." Since July Kang Sheng, your chief of security, has a campaign. It is called rescue. People are questioned until they say that they are spies. Some have killed themselves. I was in Moscow as a student. I wrote down whom I knew there. I was told to write it again. I put Vetrov both times. {has("wall-offensive"):In 1941 you marched for Moscow. Dimitrov does not ask about that.|You want Moscow's army in the East one day, and nobody of Moscow's in this valley.} Vladimirov will read it again, to whom you like. # cite: mao1943report # cite: gao2018red # cite: chang2005mao

// Who hears it with you?
*   [Kang Sheng, since he is in it. # id: kang-sheng-hears # manner: cold]
    He stands behind Vladimirov's chair. He wants to know who writes to Moscow from here.
*   [Only the two of us. # id: only-us # manner: none # historical]
    Vladimirov's Chinese is correct. You have no need of me. You do not send me out.
*   [Zhou Enlai, since he is in it too. # id: zhou-hears # manner: warm]
    He has been criticising himself since November. He says that he needs no defenders.
-   Moscow has the one army that could come. It could come for others. But a party that obeys a man without an office is a branch again. The campaign is slowing. People are still in the caves. Vladimirov waits for your answer.

// How do you answer a man who has no office?
*   [Point by point, and stand on each. # id: point-by-point # act: refuse comrades]
    Wang Ming is not to be trusted. Kang Sheng is. You dictate standing up. Vladimirov takes it to his radio that evening, and nobody walks after him.
*   [By doing it: stop the campaign, and say who stopped it. # id: obey-him # act: concede comrades]
    It is read out at every school. Moscow advises it, and it is right. The caves are unlocked. Some of them stay sitting inside.
    ~ happened("campaign-stopped")
*   [By putting Wang Ming out of the party. # id: expel-wang-ming # act: threaten comrades]
    The hands go up by rows. He is ill, and hears of it from his doctor, whom he does not trust. Vladimirov asks me to spell the resolution.
    ~ happened("wang-ming-expelled")
*   [At once, stiffly; after some days again, and warmly. # id: answer-then-soften # act: consult comrades # historical]
    {has("letter-sent"):"Kang Sheng is a trustworthy man", the first one says. Next day you ask Vladimirov if it could still be changed. It has gone. The second one thanks Dimitrov. I find four kinds of thanks for it.|The first has no thanks in it. Next day you ask whether it has gone. It has. The second is warm, and I find four kinds of thanks for it.} # cite: chang2005mao # cite: dimitrov1944exchange
    ~ happened("letter-softened")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 22 December 1943 Dimitrov, owning that no former leader could intervene, wrote to Mao in defence of Wang Ming and Zhou Enlai, and of the united front; he doubted Kang Sheng. # cite: dimitrov1944exchange
Mao answered at once, on 2 January, point by point. The next day he asked Vladimirov whether the answer could be changed, and on the seventh he wrote again, warmly. # cite: chang2005mao
Dimitrov replied on 25 February. The line was Soviet military intelligence's. # cite: dimitrov1944exchange # cite: mao1944april
The hunt for spies wound down through 1944. In 1956 Mao told the Soviet ambassador that the International's end had satisfied him. # cite: gao2018red # cite: yudin1956conversation
-> DONE

= quarrel
Jung Chang and Jon Halliday have Moscow use the son as blackmail. Gao Hua calls the campaign Stalin's method in Chinese hands; others, a cure for it. Vladimirov's diary, which has Wang Ming poisoned, was put together by his son in the 1970s, when Moscow wished for such a book. # cite: chang2005mao # cite: gao2018red # cite: vladimirov1975diaries
-> DONE

= questions
Dimitrov wrote that he could not intervene, and did. Was his letter still an order?
-> DONE
