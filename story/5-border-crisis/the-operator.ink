// A call not put through, 21 March 1969, told from both ends. The object that crosses the scene is the receiver in Moscow, and the exchange's slip in Beijing.
// Kudashev, not Vetrov, interprets; Feng washes glasses at the ministry.

=== the_operator ===
# title: The Operator
# date: 1969-03-21
# until: 1969-03-22
# place: Moscow and Beijing
# chapter: border-crisis
# kind: side
# stage: outline
# shape: refusal
# order: moscow, beijing
# source: hertzfeld1969telegram
# source: keesings1969frontier
# source: yang2000clash
# source: luthi2012chaos
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev, who is not in the room. Ilya Vetrov tells.

= moscow
Kosygin, your premier, has the receiver of the line to Beijing, which dates from the alliance; Kudashev, who interprets for him, has the second one, and I wait in the next room with a dictionary, for whatever has to be looked up. You, Brezhnev, are not here. He is to speak to Mao, or at the worst to Zhou Enlai, with the Politburo's leave and no text. {has("call-refused"):I said into such a receiver once, for Stalin, that he was out, and Suyun thanked me. }On the river {has("fighting-spreads"):they are fighting for a third island, and a war of the two countries may come of it|there has been shelling since the seventeenth, and another battle might not stop short of war}. # cite: hertzfeld1969telegram

The operator in Beijing is a woman. She has no instruction, I think, and is making one.

// What is said to her?
*   [The office: the head of the Soviet government is calling. # id: the-office # manner: plain]
    She knows who he is, she says, and Kudashev, who is a courteous man, moves the receiver a little from his ear.
*   [Ask for whoever is over her. # id: over-her # manner: cold # historical]
    She is over herself, she answers, in the account that the Chinese give, and what follows about Kosygin lasts, with his title, some ten minutes. # cite: hertzfeld1969telegram
*   [Good evening. How late is it, where she is? # id: good-evening # manner: warm]
    It is late, she says, in another voice, and there is a second voice behind hers, and then the first one again.
-   At midnight in Beijing Elizavetin, your chargé, is sent to knock at their ministry. No vice-minister is free. {has("talks-offered-in-march"):You offered talks in the week of the funerals, and this is how they are received. }Some want the generals to speak. Go on, and you have asked twice; stop, and there is no other line. You fear that she spoke for Mao, and you cannot know.

// The operator will not put you through. What then?
*   [Ask a third to carry it. # id: a-third-party # act: offer talks]
    Who is let in at both doors? Hanoi, says somebody; Bucharest, says somebody else, with distaste, because it has an open line. I put one paragraph into Chinese, for Romanians to carry, who do not read it.
    ~ happened("third-party-asked")
*   [Go on through channels. # id: through-channels # act: consult talks # historical]
    A statement is begun, to offer talks, and the twenty-ninth is written over it. Kosygin lays the receiver down, and a cloth is put over the set against dust, as at home they hung one over the mirror. # cite: keesings1969frontier
    ~ happened("channels-tried")
*   [Put it down, and let the generals speak. # id: let-generals-speak # act: threaten border]
    They have a map with them, and it is not one of the river. I am called in to read three characters in the middle of a desert, and asked if that is how one says it. Lop Nur, I say.
    ~ happened("generals-heard")
-   -> DONE

// Calling back is an offer, the memorandum a refusal, printing it a threat.
= to_moscow
{
- has("line-answered"): Before it is light here the line rings from their end. {heard("discounted"):They have slept on it, somebody says, and mean to find out how frightened we are.|{heard("inflated"):You want it understood that it was they who rang, and have the hour entered twice.|Kudashev runs, with one sleeve on.}} For some minutes it is the weather, and then it is islands; I am given the sheet to check, and nobody on it shouts. {has("fighting-spreads"):On the third island they are told of it by noon.}
- has("snub-published"): It is in their newspapers, with her photograph. {heard("discounted"):That is for their Congress, says a man from the ministry, and will be wrapped round fish by May.|You look at the photograph, and pass the page to Kosygin, whose call it was.}
- else: At a quarter to midnight, theirs, on the twenty-second Elizavetin is handed a memorandum. The telephone does not suit the present relations; what we have to say should be said through diplomats. {heard("inflated"):They have cut the wire, you say, and before that one cuts nothing else.|{heard("discounted"):It is the same woman, somebody says, typed out fair.|Kosygin reads it to the last word, which is <i>channels</i>, and asks me if the Chinese has the plural.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not in the room. Feng Suyun tells.

= to_beijing
On the night of the twenty-first Kosygin, the Soviet premier, telephones for you. The operator does not report it. She tells him what he is, and will not connect him.
{
- has("third-party-asked"): By morning the Romanian ambassador has a paper for you, from Moscow. {heard("discounted"):It is for Bucharest to feel important, says somebody.|{heard("inflated"):They have gone to others with it, you say. They must want it badly.|Zhou asks him what is in it. He has not looked, he says.}}
- has("generals-heard"): After midnight their chargé stops asking. On the frontier their wireless does not. {heard("discounted"):They were refused, and are in a temper, says somebody.|Lin Biao, who has the army, wants Lop Nur watched, in the desert, where our bombs are tested.}
- else: At midnight their chargé is at the ministry's door. He has an urgent matter, for a vice-minister. {heard("discounted"):A show, you are told, for the day they take the island.|{heard("inflated"):They would not come in the night for less than a war, says Ji Pengfei, a vice-minister.|He comes himself, it is noted, and he says please.}}
}
-> DONE

= beijing
They have sent the exchange's slip over to the Foreign Ministry. It has two hours on it, and one word, <i>refused</i>. I see it when I bring the glasses. Zhou Enlai, your premier, is asking who decided this. Nobody did. You, Mao, have been told, in writing. {has("call-refused"):In Moscow I once asked for a man for you, and he was not at home. }{has("thousand-years-off"):For this Kosygin you once took a thousand years off the quarrel. }Your Congress opens in ten days. {has("fighting-spreads"):At the front they fight for a third island. A war of the two countries may come of it.|The guns still fire across Zhenbao. One more battle there, and it may be war.}

Zhou wants her criticised.

// What is done with the operator?
*   [Criticise her. It was not her call. # id: criticise-her # manner: plain]
    She must write it out herself. She asks how long it should be.
*   [She should have put him through. Leave it at that. # id: put-him-through # manner: none # historical]
    You say so in the afternoon, by a Chinese account. Somebody takes it to the exchange. Nobody there had expected to hear more of it.
*   [Commend her. # id: commend-her # manner: cold]
    A certificate is sent for. Zhou straightens the slip on the table.
-   Their call may be meant. It may also cover a move at the island, Zhou reports, where their troops are stirring. Take it, and on the eve of the Congress you are a man who chats with Kosygin. Leave it, and there is no line at all.

// What is answered?
*   [Call back. # id: call-back # act: offer talks]
    It takes eleven minutes to raise Moscow. A woman answers there too. Zhou stands while it rings. I am told to put the tray down and go out.
    ~ happened("line-answered")
*   [A memorandum: the telephone is not suitable. # id: a-memorandum # act: refuse talks # historical]
    Two sentences. By telephone is no longer suitable. What they have to say, let them say formally, through diplomats. You write beside it that this is to prepare for negotiating. It goes out at 23.45. # cite: yang2000clash
    ~ happened("memorandum-sent")
*   [Nothing. Print how the call was refused. # id: leave-it-and-print # act: threaten talks]
    Their chargé sits up until one, and nobody sends for him. At the exchange a photographer moves the lamp. She is asked to put on the headset, and to say it again.
    ~ happened("snub-published")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
By the East German envoy's telegram, Kosygin told his chargé on the evening of 21 March that he had not been put through to Mao, and the talk "was refused [by the Chinese] under rude abuse". # cite: hertzfeld1969telegram
The words of the operator, which it does not give, are in Chinese retellings and Soviet memoirs. # cite: hertzfeld1969telegram
The memorandum of 22 March, in a Chinese account, held the telephone "no longer suitable"; Mao agreed to its stand, that is, to prepare for diplomatic negotiations. # cite: yang2000clash
On 29 March Moscow's statement offered talks; China answered on 24 May. # cite: keesings1969frontier
-> DONE

= quarrel
Whether Mao had given an order not to talk, as Moscow suspected, or was not asked, as Chinese memoirs have it, no document settles. Lorenz Lüthi finds misreading in every capital that year. # cite: luthi2012chaos
The date was argued too: Kudashev's memoir has four calls, in June or July; the East German telegram and the memorandum fix 21 and 22 March. # cite: hertzfeld1969telegram
-> DONE

= questions
The memorandum closed one door and named another. Was it a refusal?
-> DONE
