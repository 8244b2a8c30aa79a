// Moscow in the winter of 1949, from both chairs. The Soviet minutes of 16 December and Mao's cable of the 18th come first;
// Shi Zhe, Kovalev and what Mao told in 1956 stand in the gaps they leave.

=== eat_sleep_and_wait ===
# title: Eat, Sleep and Wait
# date: 1949-12-16
# until: 1950-01-02
# place: Moscow
# chapter: alliance
# kind: pillar
# shape: wait
# slot: 1949-12
# order: beijing, moscow
# content: The arrests of 1937 are remembered.
# source: stalinmao1949record
# source: mao1949sincere
# source: kovalev1949reports
# source: roshchin1950newyear
# source: mao1950breakthrough
# source: yudin1956record
# source: shizhe1991giants
# source: kovalev1991dialog
# source: chuev1993molotov
# source: pantsov2015watches
# source: pantsov2012mao
# source: chang2005mao
# source: westad1998brothers
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
At six the doors open and they are standing in a row, Stalin first. He is shorter than his portraits, and sees me notice, because it is my work to look where he looks. # cite: shizhe1991giants

You begin with peace. China needs three years of it, or five. He is easy about peace: "there is no one to fight with China, not unless Kim Il Sung decides to invade China?" # cite: stalinmao1949record

You, Mao Zedong, proclaimed the People's Republic eleven weeks ago. The treaty Moscow keeps is still that of 1945, made with Chiang Kai-shek, whom you have driven to Taiwan. It gives Stalin a share in the Manchurian railway and a naval base at Port Arthur. You want a new one. Liu Shaoqi, your deputy, asked in July.

// How do you raise the treaty?
*   [Ask for it tonight, in so many words. # id: ask-plainly # manner: plain]
    You ask. It is a short sentence in Chinese, and no longer in Russian.
*   [Say your Committee has discussed it since Liu's visit. # id: since-liu # manner: veiled # historical]
    You put it as something that a committee has been doing. He has an answer ready. # cite: stalinmao1949record
*   [Speak of the loan, and leave the treaty for him to raise. # id: leave-it # manner: none]
    The loan is soon agreed. As nobody else has, he raises the treaty.
-   -> yalta

= yalta
That treaty, he says, has American and English consent, given at Yalta. Alter one point and they may reopen others: the Kurile Islands, south Sakhalin, which he had from Japan. So: "we, within our inner circle, have decided not to modify any of the points of this treaty for now." # cite: stalinmao1949record # cite: westad1998brothers, p. 315
{has("discipline-invoked"):You heard that <i>we</i> in 1923, from the International. }The form stays. But if China asks, his troops can leave Port Arthur. # cite: stalinmao1949record

// What do you answer to Yalta?
*   [Say the troops may stay. It is the paper that must go. # id: paper-must-go # manner: plain]
    He asks to hear it again. It is the same the second time.
    ~ happened("paper-pressed")
*   [Ask what a form is worth that nobody will keep. # id: ask-the-form # manner: cold]
    He says it once more: the Kuriles.
*   [Grant it for now, and tell him how it looks at home. # id: think-it-over # manner: warm # historical]
    You had not allowed for the Americans, you say. But at home they feel that Chiang's treaty fell with him. It must be revised, he answers, in about two years. Fedorenko, his interpreter, takes down your first sentence. # cite: stalinmao1949record # cite: mao1949sincere
-   He asks what, then, you would have this journey bring. Name it, and he must refuse you twice. # cite: shizhe1991giants

// What do you say you came for?
*   [Wish for something good to look at and good to eat. # id: riddle # manner: veiled # historical]
    Shi Zhe, who sits in front of me and interprets better, has the Russian for every word, and glances round. # cite: shizhe1991giants
    // Do they get the saying alone?
    * * [Nod: let him give them the dish alone. # id: word-for-word # manner: veiled]
        Stalin asks the question again, more slowly.
    * * [Let Shi Zhe explain: a fine form, with substance in it. # id: explain # manner: none # historical]
        They get the dish and then the gloss. Stalin asks what you mean to do. # cite: shizhe1991giants
*   [Say you came for his birthday, and nothing else. # id: birthday # manner: none]
    He thanks you. Everyone is glad of the birthday.
-   Should Zhou Enlai, your premier, not come and settle it? A signed statement about the port would do, he says, and needs no premier. {below("trust-beijing", 45):You do not ask again.|He asks about your health.} # cite: mao1949sincere
-> house

= house
They lodge you outside the city. I ask after Vetrov, who taught me. Nobody knows the name. On the eighteenth you cable Liu. # cite: mao1949sincere

// What do you tell Beijing of the first evening?
*   [Report a refusal, with his reasons. # id: cable-refusal # manner: none]
    The men who read it expect you home with a treaty.
*   [Report the reasons, and vouch for the man. # id: sincere # manner: none # historical]
    You write: "His attitude was really sincere." The treaty comes third. # cite: mao1949sincere
    ~ happened("cable-vouched")
*   [Leave the treaty out until there is one. # id: cable-nothing # manner: none]
    Liu will see the gap. So will whoever reads our cables.
-   Molotov and Mikoyan, of his Politburo, call, and sit on the edges of their chairs. Through Kovalev, his man with our party, you offer a treaty, with Zhou to sign it, or talks and nothing signed. On the twenty-first you clap for Stalin's seventy years. On the twenty-fourth he talks of Asia's parties. On the twenty-sixth you are fifty-six. The offer has no answer. # cite: kovalev1949reports # cite: kovalev1991dialog # cite: pantsov2012mao, ch. 24

    Kovalev suggests an excursion. You shout that you have three things to do in Moscow: you eat, you sleep, and you name the third. His notebook is open. He is waiting for me. # cite: kovalev1991dialog # cite: chang2005mao

// How much of it does Kovalev get?
*   [Give him two verbs, and let the third go. # id: two-verbs # manner: none]
    He writes that you eat and sleep well.
*   [Give him all three. # id: three-verbs # manner: cold # historical]
    He writes down a word that I had from soldiers.
    ~ happened("outburst-reported")
-   Abroad you are called his prisoner. Burma and India want relations with Beijing. England may follow. On New Year's Day Roshchin, the Soviet ambassador, comes, and will report what he hears. Ask again, and Stalin may refuse. Go home with nothing, and you have no ally. # cite: roshchin1950newyear

// What do you give the ambassador to report?
*   [Ask again for the treaty, with Zhou to negotiate it. # id: hold-out # act: press treaty]
    You want it written down that you asked. If the answer is no, Beijing will see that in writing too. {has("dissent-minuted"):In 1923 those against had it minuted.}
    ~ happened("treaty-asked-again")
*   [Settle for a communiqué, and go home owing nothing. # id: communique # act: hold treaty]
    It will say that views were exchanged and that we agree. It will bind nobody to help you if the Americans come back.
*   [Say you are tired, and will leave a month early. # id: go-home # act: press visit # historical]
    You sleep badly. No factories, one talk with Stalin. Home by the sixth of February. You name Burma and India, and then England. I watch his pencil keep its speed. # cite: roshchin1950newyear
    ~ happened("departure-announced")
*   [Accept the statement he spoke of, short of a treaty. # id: statement # act: offer treaty]
    That can be had in a day. At home they will ask why you stayed so long for it.
    ~ happened("principles-offered")
-   -> DONE

// What reaches this chair of the other's decision. A granted treaty is never heard inflated; keeping the form (an offer) may be heard any way, even as concession;
// the report and the silence may be discounted or inflated.
= to_beijing
{
- has("treaty-granted"): {has("interview-drafted"):A text comes for your approval. It is your interview with TASS, the Soviet news agency: the questions and the answers too. In the answers you name the old treaty first, then credit, then trade. You let it be printed.|TASS, the Soviet news agency, sends a man with questions. You answer those you like.}
    At eight {has("vyshinsky-sent"):Vyshinsky, the foreign minister, comes and asks|Molotov and Mikoyan come and ask} for your views. You offer three ways: a treaty, a communiqué, a statement. {has("vyshinsky-sent"):Vyshinsky|Molotov} says that the first is good. {heard("discounted"):You wait for the price. He names none.} A new one, you ask, in place of the old? He says yes. Vetrov has come too. Until I heard him on the telephone I had not known that he was alive. He puts it into Chinese before I can.
    {has("cable-vouched"):Tonight you cable Liu again. You need not take back the word.}
- has("form-kept"): Vyshinsky, the foreign minister, brings the treaty of 1945, with a sentence added: at China's request the troops will leave Port Arthur. {heard("discounted"):It is the old paper, you say, in a new coat.|{heard_as("concede"):He has let go of the port, you say, and are silent about the paper.|{heard("inflated"):You want to know what he asks in return. It is not on the page. It is somewhere, you say.|The port is something, you say. The paper is what we came about.}}} {has("cable-vouched"):Sincere, you wrote to Liu. You ask me for another word.}
- has("report-shown"): He sends you a report of Kovalev's, with his compliments. The Chinese is in Vetrov's hand. We are soft on capitalists, it says, and hopeful of Americans; it names comrades of yours. {heard("discounted"):Kovalev was a railwayman, you say, and give it to me to file.|{heard("inflated"):You read it standing. Then you ask when our train can be ready.|You read to the end, and ask me who else has seen it.}} {has("cable-vouched"):The word you cabled home was sincere.}
- else: Nobody comes on the second, or on the third. {heard("discounted"):These are holidays, you say, and he is seventy.|{heard("inflated"):You ask me who has the key of the gate.|{has("call-refused"):You ask me whether the telephone works.|You go through what he said on the telephone. There was no yes in it.}}} {has("cable-vouched"):Liu wires for news. You have told him already that the man is sincere.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells. A player who sits here alone begins with to_moscow, so the guest is named there.

// Asking again, going early and the statement may be heard any way; the communiqué (the last) is a hold, and cannot be discounted.
= to_moscow
{
- has("departure-announced"): On New Year's Day Roshchin, your ambassador, sees Mao Zedong. The guest sleeps badly, and leaves in January. Burma and India want relations with Beijing; England may follow. {heard("inflated"):You stop me at England. So he is for sale, you say, and has had an offer.|{heard("discounted"):Everyone sleeps badly, you say.|So he is tired of waiting, you say, and wants me to know it.}}
- has("treaty-asked-again"): On New Year's Day Roshchin, your ambassador, sees Mao Zedong. The guest asks for a new treaty, with his premier to negotiate it, and wishes it noted that he has asked. {heard("inflated"):You underline the date, as one does on a demand for payment.|{heard("discounted"):I explained that on the sixteenth, you say, and he understood.|He has asked, you say, and now I must answer.}}
- has("principles-offered"): On New Year's Day Roshchin, your ambassador, sees Mao Zedong. The guest would put his name to the statement that you spoke of, and leave the treaty. {heard_as("concede"):Then he has given up the treaty, you say.|{heard("inflated"):You ask what it will cost you. Nothing, I say, and you ask again.|{heard("discounted"):Then there is no hurry, you say.|It is less than he came for, you say, and he knows it.}}}
- else: On New Year's Day Roshchin, your ambassador, sees Mao Zedong. The guest would be content with a communiqué, and asks for nothing signed. {heard("inflated"):Content, you say, and ask me for the Chinese word, and then for what else it means.|That can be had, you say, and ask how many lines.}
}
-> DONE

= moscow
They fetch me at eleven at night, the hour at which my teachers were fetched in 1937, and I still listen to cars, though it is only to read Chinese papers.

You are Stalin; your guest, who won China last year, came for a new treaty, and on 16 December you told him not for now.

The telephone. It is the guest's house, says Poskrebyshev, your secretary, holding it out, and in it, very small, is Suyun, Mao's interpreter, whom I had not thought to hear again, wishing somebody good evening.

// Do you come to the telephone?
*   [Take it, and ask him how he sleeps. # id: ask-his-sleep # manner: warm]
    Badly, he says, and you recommend walking, and she and I carry this back and forth with great care. You ask how he sounded, and I say polite.
*   [Have me say that you are out, and that Mikoyan is in. # id: not-at-home # manner: cold # historical]
    I say so, and she thanks me, in the formal pronoun, which we gave up in 1920, and will tell the Chairman that Comrade Stalin is not at home. # cite: yudin1956record
    ~ happened("call-refused")
*   [Take it, and name a day for business. # id: name-a-day # manner: plain]
    You name the fifth, and there is a quiet on the line, then his thanks; and by the fifth something must be ready.
-   You want what the treaty of 1945, with Chiang Kai-shek, gives: half a railway in Manchuria, a base at Port Arthur and, through Yalta, an American signature behind the Kurile Islands, once Japan's. You want China too, and no second Tito, the Yugoslav, who won his own war, as this guest did, and was cast out for obeying nobody. {has("paper-pressed"):He told you that it is the paper he minds, and you have minded it since.} {has("outburst-reported"):Kovalev, your man beside him, sends in the guest's day in three verbs; I find no other reading for the third.|Kovalev, your man beside him, has him resting.}

// Whose word about the guest do you hear?
*   [Hear Molotov, who went and had tea with him. # id: ask-molotov # manner: none]
    As an old man he put it thus: "a clever man, a peasant leader, a kind of Chinese Pugachev." # cite: chuev1993molotov, p. 81
    Pugachev raised the peasants against Catherine the Great, and was beheaded here.
*   [Hear Kovalev, on what is wrong with the Chinese comrades. # id: read-kovalev # manner: none # historical]
    They are lenient with capitalists, he writes, and hopeful of Americans; they slight Gao Gang, our friend in Manchuria. It gives names, and I read them at the pace of the rest. # cite: kovalev1949reports
*   [Hear the doctor who looked after him in Yan'an. # id: listen # manner: none]
    A cultivated man, Orlov writes, mostly self-taught; a historian, a poet; tires soon, sleeps by tablets. {has("departure-announced"):So he does sleep badly, you say. I say that it may be true and also meant.|You ask what kind of poet. The old kind, I say.} # cite: pantsov2015watches # cite: pantsov2012mao, ch. 24
-   On the twenty-fourth he asked again for Zhou Enlai, his premier, and you thought it awkward: the bourgeois press would see China's whole government in Moscow. He is kept now as we keep a samovar, never cold and never quite on the boil, and nobody has been told how long a guest may be left before it becomes an answer. # cite: yudin1956record

    Abroad he is called your prisoner. London is about to recognise Beijing. A new treaty gives up what Roosevelt signed; without one China is nobody's ally.

// What does he get?
*   [Let him wait. He has not left yet. # id: let-him-wait # act: refuse treaty]
    You square the edges of the papers; I am to come again tomorrow at eleven, and shall know, at least, whose car it is.
*   [Keep the old treaty, and take the troops out at his request. # id: keep-form # act: offer bases]
    The islands stay safe under the old paper. Vyshinsky, your foreign minister, will have it by morning: everything the guest asked for, except a new date.
    ~ happened("form-kept")
*   [Give him a new treaty, and let Zhou come to negotiate it. # id: give-treaty # act: concede treaty # historical]
    Yalta is not mentioned, and I do not mention it. He must first answer the newspapers, through TASS, our agency.
    ~ happened("treaty-granted")
    // Whose words are his interview?
    * * [Let TASS ask, and print what he says. # id: let-tass-ask # manner: plain]
        Then nobody here knows what he will say about the port. You give the order all the same.
    * * [Write the interview for him, and send it for approval. # id: write-interview # manner: none # historical]
        The draft was yours, by his account in 1956, and I put it into Chinese; he likes to open with a plain fact, so I give him one, and hear him. # cite: yudin1956record
        ~ happened("interview-drafted")
    - - Somebody must carry the rest.
    // Who brings him your yes?
    * * [Send Vyshinsky, your foreign minister, whose business it is. # id: send-vyshinsky # manner: cold]
        He has been told nothing yet, and will want to know since when.
        ~ happened("vyshinsky-sent")
    * * [Send Molotov and Mikoyan, to ask what he thinks. # id: send-two # manner: warm # historical]
        Mikoyan has eaten at his table, and both are to listen before they agree. # cite: mao1950breakthrough
*   [Send him Kovalev's report, and see whom he defends. # id: show-report # act: press comrades]
    I write out the Chinese, and seal it. There are names in that envelope, and some of them I taught.
    ~ happened("report-shown")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
By the Soviet minutes Mao raised the treaty himself; Stalin, citing Yalta, would not change it for now; Mao acquiesced. # cite: stalinmao1949record
By Mao's cable he added that it had lost its meaning, and Stalin said: in about two years. # cite: mao1949sincere
The hour, the line-up and the riddle are Shi Zhe's alone; the three verbs have several versions. # cite: shizhe1991giants # cite: kovalev1991dialog
In 1956 Mao said that he had telephoned, been referred to Mikoyan, and been handed an interview signed by Stalin. # cite: yudin1956record
They met again on 21 and 24 December; his bodyguard's diary has Stalin telephoning on the 25th. # cite: chang2005mao # cite: wang1993riji
TASS published on 2 January. That evening Molotov and Mikoyan agreed to a new treaty; Mao cabled of "an important breakthrough". # cite: mao1950breakthrough
It was signed on 14 February. # cite: treaty1950annexes
-> DONE

= quarrel
Jung Chang and Jon Halliday read the wait as punishment. # cite: chang2005mao
Dieter Heinzig, Shen Zhihua, and Sergei Goncharov, John Lewis and Xue Litai find a stalled bargain over the treaty of 1945, made worse by pride. # cite: heinzig2004arduous # cite: shen2012mao # cite: goncharov1993uncertain
Whether the recognitions, the rumours or Mao's threat to leave moved Stalin, no published document says; by the two sides' papers the threat and Mao's decision to print the interview fall on one day, 1 January. # cite: roshchin1950newyear # cite: mao1950breakthrough
-> DONE

= questions
Mao cabled home that Stalin had been sincere. Belief, tact or self-protection: what evidence would decide it?
If the other side writes your interview, and it says what you wanted said, who has given way?
-> DONE
