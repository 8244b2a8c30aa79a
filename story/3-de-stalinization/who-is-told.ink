// Moscow, February 1956: something is to be read to the Twentieth Congress about Stalin, and China's greeting has yet to be read too. Two silences,
// told from both ends. The speech is given in any case. The object is a page. The rooms are invented; who was in the hall is not.

=== who_is_told ===
# title: Who Is Told
# date: 1956-02-14
# until: 1956-02-24
# place: Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: refusal
# slot: 1956-02
# order: moscow, beijing
# source: shenSecretspeech
# source: yeChenBoda
# source: taubman2003khrushchev
# source: yudin1956conversation
# source: chenyang1998politics
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
I am to be within call of the Chinese guests, and am not to have anything to tell them. They are well lodged, under old Marshal Zhu De, with Deng Xiaoping, their party's secretary-general; and three streets off the typists along one corridor have been changed. You, Khrushchev, First Secretary, will speak of Stalin's crimes when the Twentieth Congress closes, to our own people only. In your Presidium Mikoyan is for it; Molotov and Kaganovich, Stalin's men, are afraid of it. You want it said by you before it is said against you. Mao, who waited on Stalin one whole winter, will be grateful, you suppose. {has("stalins-line-kept"):At the funeral his premier was told that nothing had changed.|{has("zhou-beside-the-coffin"):At the funeral you had his premier walk with you behind the coffin.}} I have waited nineteen years for somebody to say it, and have seen to it that no one saw me wait. # cite: taubman2003khrushchev # cite: yeChenBoda

// What do you ask me about the Chinese?
*   [Ask how Mao would take it. # id: how-would-he-take-it # manner: plain]
    As a man takes it, I say, who is told that he was right by somebody who might have told him sooner.
*   [Ask if old Zhu De can keep a thing to himself. # id: can-he-keep-it # manner: veiled]
    I say that he walked across half of China with a price on him, and you say that this was not the question.
*   [Ask nothing. They are comfortable. # id: ask-nothing # manner: none # historical]
    Suslov, who looks after foreign parties, has it from me in one line every evening: no inquiries.
-   Tell one of the guests, and the others will hear that they were not the one; it may be in a newspaper before you have opened your mouth. Tell none, and each will reckon out where he was sitting at that hour. In our villages, before a grave was opened, one sent to the kin.

// Who is told before it is said?
*   [None of the guests. They may hear of it afterwards. # id: none-of-the-guests # act: hold stalin # historical]
    For that sitting no guest is to have a pass. I am asked for the Chinese for an organisational question, in case it should be inquired about, and I give the word they use for it themselves. # cite: shenSecretspeech
    ~ happened("guests-left-out")
*   [Mao, by letter, and his opinion asked. # id: a-letter-to-mao # act: consult stalin]
    It is two pages, and his opinion is wanted by the twenty-third. I write it in a room from which the telephone has been taken out; the hard word is <i>cult</i>, for which the Chinese have one that smells of incense.
    ~ happened("consulted-before-the-speech")
*   [Zhu De, tonight, with the page in front of him. # id: zhu-de-tonight # act: offer stalin]
    They wake him. He has no Russian, so I read it to him from the edge of the other bed, while Shi Zhe, their interpreter, holds the lamp. After the second name he takes me by the sleeve, and I wait.
    ~ happened("consulted-before-the-speech")
    ~ happened("zhu-de-told")
*   [All the fraternal parties together, the morning before. # id: all-the-parties # act: press stalin]
    Suslov has a hall for it, with earphones. They are to be told at ten, and asked nothing, and drive at noon to a factory. I do the card for the Chinese: they are invited to hear a communication.
    ~ happened("parties-told-together")
-   -> DONE

// Saying nothing of him (the last) is a hold, never discounted; the rest may be heard any way.
= to_moscow
{
- has("stalin-greeted"): Zhu De reads out Mao's greeting, and it praises Stalin, at the length and in the place where it always has. {heard("inflated"):It is addressed to me, you say at the interval, and ask who has been talking.|{heard("discounted"):That was typed before they left home, says Suslov.|You clap, and look in front of you; I have it in both languages on my knees, and turn the page when he does.}} # cite: yeChenBoda # cite: shenSecretspeech
- has("hosts-asked"): The Chinese inquire what the hosts would like said of Stalin in their greeting. {heard("inflated"):{has("consulted-before-the-speech"):Who else has been told, you say|They know something, you say}, and look round at who is in the room.|{heard("discounted"):They are a polite people, says Suslov.|Nobody will answer that. The slip goes from desk to desk, and is back on mine by evening with four sets of initials.}}
- has("wrongs-hinted"): Zhu De reads out Mao's greeting, and there is a sentence in it by which Stalin too made mistakes, some of them in China. {heard("inflated"):Against whom is that, you ask, him or us?|{heard("discounted"):An old score, says Molotov, and a small one.|You have me carry that sentence, with the ink wet, to the corridor where they are typing.}}
- else: Zhu De reads out Mao's greeting. It greets the Congress. {heard("inflated"):You have it gone through for the name, which is not there, and {has("consulted-before-the-speech"):say that he has moved before you|ask who warned them}.|You have listened to the end for one name, and when it has not come you reach for the water.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// Leaving the guests out (the last) is a hold, and sends nothing: what comes is the opening, which all saw. The rest may be heard any way.
= to_beijing
{
- has("zhu-de-told"): Zhu De, our oldest marshal, cables from Moscow at four in the morning. He has been shown a page. It is to be read to their Congress. It tells what Stalin did, with names. I decode it twice. {heard("inflated"):Why by night, you want to know, and why him?|{heard("discounted"):One page, you say. There will be others.|Slowly, you say, and I read it slowly. You ask how he sounds. He does not sound.}}
- has("consulted-before-the-speech"): Khrushchev writes, in Vetrov's Chinese. He is going to speak about Stalin. What does Mao Zedong think? {heard("inflated"):He wants my name under it, you say, before they have heard his.|{heard("discounted"):You put it with the invitations.|You want to see the verb. It is <i>ask</i>. I look it up in the Russian, and it is the same.}}
- has("parties-told-together"): Zhu De, our oldest marshal, cables from Moscow. There is a card. All the parties are to hear a communication, on the morning of the twenty-fourth. Nobody will say on what. {heard("inflated"):Others will be in that row. You want their names.|{heard("discounted"):It will be the harvest.|You look for the day after. It is the last. It has one line in the programme.}}
- else: Zhu De, our oldest marshal, cables from Moscow of the opening. They all stood for the dead. Khrushchev named Stalin together with Gottwald, a Czech. {heard("inflated"):A Czech, you say, and who is to stand beside him next year?|You wait for more. He has been to the ballet, I read.} # cite: taubman2003khrushchev
}
-> DONE

= beijing
Beijing. The stove ticks. The others have cleared books off chairs, and sit. You, Mao, stand. Zhu De has our greeting to their Congress with him. It has not been read yet. What I have is the Russian. The second paragraph is Stalin.

He is nearly three years dead. {has("told-to-talk"):In 1945 he told you to make peace with Chiang.|{has("call-refused"):Once, in Moscow, you rang him up and were told that he was out.|Half of what he advised you was wrong, by your count.}} Nobody has heard it from you in public. {has("consulted-before-the-speech"):Now you know what is coming.|You do not know what they mean to say of him there. Something is in the air.} You want to be asked before things are said. You do not want to move first. Your own picture hangs in every office.

// What do you have me fetch?
*   [Have me look up what their papers call him. # id: their-papers # manner: veiled]
    I go through six days of <i>Pravda</i>. They speak of Lenin on every page, and of Stalin on one.
*   [Have me read what you wrote when he died. # id: what-you-wrote # manner: warm]
    It was in <i>Pravda</i> then, on the ninth of March. I read it from the file. The others look at the stove.
*   [Send for nothing. You know the paragraph. # id: fetch-nothing # manner: none # historical]
    You say it from memory, to the door of the stove.
-   Praise him, and you may be alone in that hall. Leave him out, and it will be counted. Say what he did here, and others will ask who obeyed. The wire for Zhu De closes at nine.

// What is said of Stalin in your greeting?
*   [What has always been said. # id: as-always # act: press stalin # historical]
    The second paragraph stands. I check the Russian for the endings. Zhu De has the text already, so there is nothing to send. The light on the machine is left on. # cite: yeChenBoda
    ~ happened("stalin-greeted")
*   [Nothing. Greet the Congress. # id: the-congress-alone # act: hold stalin]
    The second paragraph goes out. The first and the third do not quite meet. I put in <i>therefore</i>. You ask me what follows from what, and let it stay without an answer.
*   [Whatever the hosts would like: ask them. # id: ask-the-hosts # act: consult stalin]
    Deng Xiaoping is to do it, at table, as a question about length. You want their answer in Russian, as they say it. He is to mark the pauses.
    ~ happened("hosts-asked")
*   [That he too made mistakes, some of them in China. # id: what-he-did-to-us # act: offer stalin]
    Liu Shaoqi, your deputy, asks how much of it. One sentence. He too made mistakes, and some were here. There is no Russian for it that I have ever seen printed. I make it up out of short words.
    ~ happened("wrongs-hinted")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 25 February 1956 Khrushchev denounced Stalin in a closed session, without the foreign guests. Nobody in Moscow is known to have urged that Mao be asked first. # cite: shenSecretspeech
Zhu De had read the Congress a greeting that praised Stalin. Afterwards a Soviet official read the text to the Chinese, and Shi Zhe interpreted. # cite: yeChenBoda # cite: chenyang1998politics
Mao told the Soviet ambassador on 31 March that Stalin's China policy had been mistaken at key points. # cite: yudin1956conversation
That nobody had been consulted became a Chinese grievance, and was printed as one in 1963. # cite: polemic1965line
-> DONE

= quarrel
Shen Zhihua finds Beijing's first reaction largely favourable, and the anger read back into it later. Wu Lengxi's memoir has Mao troubled from the start; Yu Guichao shows that its dates for these weeks cannot be trusted. # cite: shenSecretspeech # cite: wu1999shinian # cite: yu2021correction
-> DONE

= questions
Stalin belonged to every party that had praised him. Did a congress of one of them owe the others a word beforehand?
-> DONE
