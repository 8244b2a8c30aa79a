// 2 October 1959: the tenth anniversary, and a guest from Camp David. The title is from the Soviet minute. The minute's interpreters are Yan Mingfu and
// Li Yueran; Feng and Vetrov sit behind. The object that crosses the scene is the tea.

=== not_enough_spit ===
# title: Not Enough Spit
# date: 1959-10-02
# until: 1959-10-04
# place: Beijing
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: toast
# slot: 1959-10
# order: moscow, beijing
# source: khrushchevmao1959discussion
# source: guardian2001spit
# source: wang2005quarrelling
# source: chenhuanRecollection
# source: kathimerini1959notes
# source: antonov1959journal
# source: suslov1959draft
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
When we landed two days ago their whole government was on the tarmac and the public was not, and I have gone on counting since. Now it is 2 October, in the hall where Mao Zedong receives, and there are eight of them and glasses of tea. You, Khrushchev, have Suslov, your keeper of doctrine, and Gromyko, your foreign minister; you were at Camp David until the twenty-seventh, and {has("camp-david-announced"):had told them beforehand what you would say there|had told them nothing of what you would say there}. # cite: kathimerini1959notes # cite: khrushchevmao1959discussion

// How do you begin?
*   [Have your American talk read out. # id: read-it-out # manner: plain # historical]
    Their interpreters put it into Chinese, aloud, the part on China. They listen hardest to five Americans in Chinese prisons, and to why we do not hold Taiwan to be another Germany. # cite: khrushchevmao1959discussion
*   [Drink to their ten years, though it is only tea. # id: drink-to-ten-years # manner: warm]
    Mao lifts his glass as high as yours, and no higher, and puts it down where it stood.
*   [Ask Mao what he would like to hear about. # id: what-would-he-hear # manner: veiled]
    America, he says, since you have come from there; and lights a cigarette, and moves the ashtray to where he can reach it for a long time.
-   Eisenhower wants five Americans out of their prisons, and you would like a thaw to carry home; {has("neutral-on-longju"):these people have not forgiven you the regret over the Indian border|there has been shooting on the Indian border}, and {has("told-by-the-guns") and not has("jinmen-announced"):you have not forgiven them the shelling of Jinmen, of which the guns told you|you would not be dragged into a war for a village}. Ask, and you are an American's messenger in a house of marshals. Do not, and the thaw stops at this door like a sledge at the last of the snow.

// What do you bring from America?
*   [Good wishes, and a glass. # id: a-clean-glass # act: hold visit]
    You praise the new Great Hall, and the dam that you have not seen. Mao hopes that you are not tired. Suslov has a folder on his knees, which stays tied, and his hands stay on it.
*   [A question: could Taiwan wait? # id: a-question-about-taiwan # act: consult taiwan]
    Lenin, you tell them, let a republic stand in our Far East until its hour came. I lived in it once, and have its name ready in Chinese; nobody across the table writes it down.
    ~ happened("two-chinas-suspected")
*   [The spirit of Camp David, just as you found it. # id: the-spirit # act: refuse doctrine]
    Eisenhower, you tell them, has seen war and does not want another. You will not have it sneered at, you add; and nobody on the other side has yet said a word.
    ~ happened("camp-david-praised")
*   [The request for the five; and India. # id: five-prisoners # act: press india # historical]
    The five first. Then the frontier: "Why did you have to kill people on the border with India?" India fired first, they say. "Yes, they began to shoot and they themselves fell dead." Each of us on the back chairs finds that he is looking at his own knees. # cite: guardian2001spit # cite: khrushchevmao1959discussion
    ~ happened("americans-asked-for")
-   -> DONE

// The glass is a hold, and cannot be discounted; the rest may be heard any way.
= to_beijing
{
- has("americans-asked-for"): Khrushchev asks for five Americans, for Eisenhower. Then he asks why we killed people on the border. {heard("inflated"):Your tea is brought. You send it away.|{heard("discounted"):You look at the ceiling until he has done.|Zhou Enlai, the premier, asks whose figures he believes. You put out your cigarette.}} # cite: wang2005quarrelling
- has("two-chinas-suspected"): Khrushchev asks if Taiwan could wait. Lenin, he says, once let a republic wait. {heard("inflated"):Two Chinas, you say to Zhou Enlai, the premier. I am not asked to render it.|{heard("discounted"):You remark that Taiwan has waited for ten years already.|You ask how long Lenin's waited. Two years and a half, I say.}}
- has("camp-david-praised"): Khrushchev says what Eisenhower is like. He says it while three cigarettes are smoked. <i>Dukh</i>, he says, spirit. {heard("inflated"):You ask me if it is the word that they use in church. It is.|{heard("discounted"):You pass him the sweets.|You let your cigarette burn down. The ash falls on the cloth.}}
- else: Khrushchev has brought good wishes. He praises the Great Hall. Of America he says that the corn was tall. {heard_as("press"):You ask what he is not saying. You ask it of me, in Hunanese.|{heard("inflated"):You look at the folder on Suslov's knees.|You thank him. You seem to wait for the rest. There is none.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
Mei Lanfang is to sing at Huairentang tonight. Ulanova is to dance elsewhere. The opera's curtain is being held for this room. A radio reporter has looked in through ours, and gone. Khrushchev is loud. You, Mao, have been brief. Vetrov sits behind him. He has gone grey since we last sat so. # cite: chenhuanRecollection

{has("bomb-withheld") and not has("train-guarded"):In June he kept back the bomb.} {has("neutral-on-longju"):In September he weighed us against Nehru, India's premier, and found us equal.|{has("ally-backed"):In September he told the world that we were right about India.}} {has("peng-tied-to-moscow"):Lin Biao, new at defence, sits where Peng Dehuai sat. Peng was said to have friends abroad.|Lin Biao is here. Peng Dehuai is not.} You want him to be told what an ally is. You do not want a break that the Americans can see.

// What do you do while he talks?
*   [Ask me for one of his words again. # id: one-word-again # manner: veiled]
    <i>Druzhba</i>, friendship. I give it again. Lin Biao looks at his hands.
*   [Smoke, and let him run on. # id: let-him-run-on # manner: cold # historical]
    The tea is cold. A boy comes to change it. Zhou Enlai shakes his head at him.
*   [Remind him of the opera. # id: the-opera # manner: warm]
    It can wait, he says. He has begun on something else.
-   Chen Yi, foreign minister and a marshal, has moved his chair back. Answer alone, and it is the party that has spoken. Let the marshals, and nobody can say afterwards that it was not meant.

// Who answers him?
*   [You alone, and briefly. # id: you-alone-and-briefly # act: hold india]
    On the border India began it, you say. You say it once. You wave Chen Yi down. He sits with his mouth open. At Huairentang they sing the first act after all, to half a row.
*   [You, and let one American prisoner go home. # id: with-a-small-gift # act: offer visit]
    There are Americans in our prisons. One may go home with him, you say. Zhou has a name ready. He spells it for me, in the American way.
    ~ happened("americans-released")
*   [Chen Yi alone, with one word. # id: with-the-label # act: refuse comrades]
    It is one word. I have three in Russian. I give the exact one, <i>prisposoblenets</i>. A man who trims himself to the hour. Khrushchev did not catch it, he says. Chen Yi says it again.
    ~ happened("opportunists-said")
*   [The marshals, and then you, quietly. # id: the-marshals # act: press india # historical]
    {has("americans-asked-for"):Chen Yi leads. He must watch, Khrushchev tells him, that turning left he does not end on the right. Chen Yi: "I am not afraid of your fury." Khrushchev: "You should not spit from the height of your marshal title. You do not have enough spit." The Americans will go, you say then, low. Not now.|Chen Yi leads. Lin Biao follows him, and Peng Zhen, mayor of Beijing. They do not wait for me. Then you speak, low, about India.} # cite: guardian2001spit # cite: khrushchevmao1959discussion
    ~ happened("marshals-shouted")
-   -> DONE

// The brief answer is a hold, and cannot be discounted; the rest may be heard any way.
= to_moscow
{
- has("marshals-shouted"): They shouted; I had never heard it done to a guest, and lost two sentences, and nobody missed them. {has("americans-asked-for"):The hand of Chen Yi, their foreign minister, you would not have taken, you told him, and he told you the same.} # cite: wang2005quarrelling
    {heard("inflated"):You want to know, in the car, which of them commands troops. All of them, I say.|{heard("discounted"):They were performing for him, you tell Suslov on the steps.|You walk to the car ahead of us all, and forget your hat; I carry it.}}
- has("americans-released"): There is to be an American on our aircraft. {heard("inflated"):You tell Gromyko that they have turned, and have him draft it for Eisenhower.|{heard("discounted"):You hold up five fingers, and fold one.|You ask me how one thanks for that in Chinese. One does not, I say, one mentions it later.}}
- has("opportunists-said"): Chen Yi, their foreign minister, gave it a name, and Suyun gave it me in Russian: time-servers. She had softer ones; I have heard her use them. {heard("inflated"):In the car you ask Suslov when that word was last used at a congress, and of whom.|{heard("discounted"):He may call it what he likes, you say; his factories have our plates on them.|You say it over in the car, in three tones.}}
- else: Mao answered alone, and it took him less time than it takes to light a cigarette. {heard("inflated"):You ask what he left out, and I can only say that he left out nearly everything.|You tell Gromyko that it might have been worse. In the other hall the opera had begun, and we could hear the drum.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
By the Soviet minute Khrushchev had Eisenhower's remarks read out, asked about five detained Americans, and blamed Beijing over Tibet and the border. # cite: khrushchevmao1959discussion
By the same minute Mao and his marshals held that India began it; the Americans would go, but not now. # cite: khrushchevmao1959discussion # cite: guardian2001spit
There was no communiqué. Mao's Politburo judged on 4 October that the guest leaned to revisionism, and chose unity and quiet. # cite: wang2005quarrelling
On the fourteenth Mao told Antonov: "We never, under any circumstances, will move beyond the Himalayas." # cite: antonov1959journal
In December Suslov's draft report blamed Beijing's course and Mao's cult. # cite: suslov1959draft
-> DONE

= quarrel
Sergey Radchenko finds a quarrel of rank; Lorenz Lüthi, of ideology and of Mao's politics at home; Vladislav Zubok looks to Khrushchev's manner, and to détente. # cite: radchenko2024run # cite: luthi2008split # cite: zubok1998deng
Of time-servers, the archive's summary and <i>The Guardian</i> make Mao the speaker, Dong Wang makes it Chen Yi. # cite: guardian2001spit # cite: wang2005quarrelling
-> DONE

= questions
Could another week, or another guest, have saved the evening? What in the minute speaks for it?
-> DONE
