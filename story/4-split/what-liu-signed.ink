// Counterfactual. December 1960 on the quiet road: nobody has been recalled at a stroke, Liu Shaoqi has signed in Moscow with eighty others,
// and the two at home decide what a signature is worth. The object is a photograph taken in Minsk.

=== what_liu_signed ===
# title: What Liu Signed
# date: 1960-11-10
# until: 1960-12-26
# place: Moscow and Beijing
# chapter: split
# kind: counterfactual
# stage: outline
# shape: photograph
# slot: 1960-11
# order: beijing, moscow
# content: Famine is spoken of.
# when: has by-schedule
# when: stands road first-warning
# source: luthi2008split
# source: wang2005quarrelling
# source: westad1998brothers
# source: cia1961conference
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
It is a photograph from Minsk. Liu Shaoqi stands beside Brezhnev, Moscow's head of state. Both have their hats in their hands. Under it lies what Liu signed, with eighty other parties. I have put it into Chinese. Both voices are in it. It names the Yugoslavs, and nobody else.

You are Mao. {has("ambushed"):In June, at Bucharest, Khrushchev tried us before them all.|{has("article-names-him"):In April we named Khrushchev in print. The text names no names.|In April we wrote of war. Half of those sentences are in the text.}} The specialists are leaving as their terms end. Nobody has printed a word of it. It is the second winter that people starve. You have left much of the work to Liu and Deng. You want no quarrel this winter, and no master.

// What do you ask for?
*   [Ask for the glass, to see the crowd. # id: the-crowd # manner: warm]
    It goes back to the roofs. A woman holds a child up. It is looking at Liu.
*   [Ask for the passage on who decides. # id: who-decides # manner: plain # historical]
    By consultation, it says, until all agree. I give you the Russian too. It is longer there.
*   [Ask how many copies were printed. # id: how-many-copies # manner: cold]
    I do not know. It was on the front page, I say. You measure it with your hand.
-   Keep it, and the signature of another man binds you. Break it, and it is you who broke it, in such a year. The party is waiting to be told which.

// What is done with what Liu signed?
*   [Keep it: some comrades are mistaken, and nobody is named. # id: keep-it # act: offer doctrine # historical]
    The editors come at ten. They get one sheet, with the words to leave out. One of them asks until when. He is given a second sheet, to copy it on.
    ~ happened("compromise-kept")
*   [Put it in a drawer with the photograph. # id: keep-the-photograph # act: hold doctrine]
    The drawer sticks. You push it with your knee. The <i>People's Daily</i> telephones me. I was told nothing, I answer. It is true.
*   [Keep to the text, and go on about the Yugoslavs. # id: criticise-on # act: press doctrine]
    It names them itself. Chen Boda, who drafts for you, has an article by Sunday. I try it in Russian. Everyone will know how to read it.
    ~ happened("criticism-resumed")
*   [Keep it, and thank Liu before the party. # id: thank-liu # act: consult comrades]
    It is one sentence, from the platform. Liu half rises. They clap for some time. In the second row one man is looking for his spectacles.
    ~ happened("liu-thanked")
    ~ happened("compromise-kept")
-   -> DONE

// The drawer (the last) is a hold, and never discounted.
= to_moscow
{
- has("liu-thanked"): Mao has thanked Liu Shaoqi, who signed for him, before his whole party, and his papers keep to what was signed. {heard("inflated"):Then it is Liu whom one has to reckon with, and I am sent for his dates.|{heard("discounted"):You have thanked men too, and sent them to the provinces the week after.|You have me look through the sentence for a second meaning; I look for an hour, and there is only thanks.}}
- has("criticism-resumed"): They have an article in Beijing against the Yugoslavs, whom the text names. {heard("inflated"):You have your own name read in throughout, and it takes all evening.|{heard("discounted"):It is only Tito's people, and they are used to it.|It keeps to the letter, I report; so, I am told, does a summons.}}
- has("compromise-kept"): For two weeks I have read their papers to the last column, and some comrades are mistaken in them, and nobody has a name. {heard("inflated"):They have given way, then; you would like to know who, and I can only show you what is not printed.|{heard("discounted"):It will not last the winter, by your reckoning, and the scissors stay on my desk.|You have me bring the file in and untie it, and it is so thin that you tie it up again yourself.}}
- else: There is nothing out of Beijing about what Liu Shaoqi signed there for China, neither for it nor against. {heard("inflated"):He is drafting something, and tomorrow's paper is to be brought to you wet, and the next day's.|You let the silence be filed under its date.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
Brezhnev has sent you a print of the photograph, himself and Liu Shaoqi in Minsk with their hats off, and since the frame has not come it leans against the inkstand, where I see it each time I read to you, upside down, as I learned to read other people's papers. {has("answered-by-kuusinen"):In April Kuusinen answered them for you in print; he will have to be told to rest.|In April you printed nothing against them, and it has been the easier since.}

You are Khrushchev; in the autumn you signed, with Liu, a text that has both your voices and names neither, and by which nothing binds that all have not agreed to. You want a quiet East, with Berlin before you, and the other parties not to think that it was bought from you. On the twenty-sixth Mao is sixty-seven, and there are to be flowers.

// What goes to him with the flowers?
*   [Send the ambassador, and a large basket. # id: a-large-basket # manner: warm # historical]
    Chervonenko, in Beijing, is to find something to say about the Chairman's health, and then to let him talk.
*   [Send him the photograph. # id: send-the-photograph # manner: veiled]
    You take it off the inkstand and hold it at arm's length; he knows what Liu looks like, and you have it wrapped all the same.
*   [Send nothing with them but your card. # id: only-a-card # manner: plain]
    I write the characters for sixty-seven, and long life, and there the card is full.
-   Such a text is like the stove in a Moscow kitchen that has two families: it stays lit as long as neither is seen to need it more. Keep it, and they have a veto in all but name. Stretch it, and the first to hear will be Tirana, which signed too, and cannot forgive you.

// And what is done with what you signed?
*   [Keep it too, and tell the editors. # id: keep-it-too # act: consult doctrine # historical]
    Ponomarev, who has the other parties in his care, goes round the newspapers himself; the earlier drafts he locks away, for whoever may ask one day what stood there.
    ~ happened("compromise-answered")
*   [Keep it until the next congress. # id: as-a-truce # act: hold doctrine]
    You turn over the leaves of the coming year's calendar, which still smells of the printer's, and lay it down open, I cannot see at which month.
*   [Keep it, and renew some of the contracts. # id: renew-some # act: offer specialists]
    A few dozen, the ministry thinks; I am asked for the names of any who would go back, and the first, a turbine man, wants to know only whether he may bring his own teapot.
    ~ happened("contracts-renewed")
*   [Take it for a surrender, and say so to the Germans. # id: more-than-signed # act: press parties]
    You say it to the German comrades over the soup, and they put down their spoons to be sure of it. Before I have my coat on somebody has asked me how it would go in Chinese.
    ~ happened("more-read-into-it")
-   -> DONE

// The truce (the last) is a hold, and never discounted.
= to_beijing
{
- has("compromise-answered"): I have had <i>Pravda</i> for three weeks. Some comrades are mistaken there too. {heard("inflated"):You ask what they are preparing, to be so quiet.|{heard("discounted"):They have run out of ink, you say. Liu looks at the floor.|You give the file to Liu, since it is his. He carries it out in both hands.}}
- has("contracts-renewed"): The Soviet embassy has a list. Some of the specialists may stay on, and a few come back. {heard("inflated"):Zhou Enlai, your premier, goes through it for the price, and finds none.|{heard("discounted"):A few dozen. One foundry had more.|You ask who asked for them. Nobody did. You let it go to the premier.}}
- has("more-read-into-it"): Tirana writes. It has it from Berlin. Khrushchev says that we have given way. {heard("inflated"):You have Liu sent for. It is past midnight. I am told to wait outside.|{heard("discounted"):He says a great deal at table. You mark one line, and keep the letter.|You lay the letter on the photograph. Then you lay them side by side.}}
- else: Flowers come for your birthday. There is a card. About the text there is nothing. {heard("inflated"):You send to Liu, to see if he has had one too.|They are from a hothouse. I am told to put them in water.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
This did not happen. In July 1960 Moscow recalled all its specialists; by September they had left. # cite: chen1997experts
In Moscow Liu signed all the same. The statement of eighty-one parties was published on 6 December; he toured Leningrad and Minsk with Brezhnev, and on the 26th Mao talked warmly with Ambassador Chervonenko. # cite: cia1961conference # cite: westad1998brothers
The thaw lasted into the summer of 1961; China's debts were put off, and food was offered. # cite: luthi2008split
In October Khrushchev attacked Albania before the Twenty-second Congress. In January 1962 Mao still spoke of using every means to "postpone the split". # cite: wang2005quarrelling, n. 200
-> DONE

= quarrel
Lorenz Lüthi puts the point of no return in 1962, in politics at home; Dong Wang finds two parties that quarrelled and bargained from 1959 on. # cite: luthi2008split # cite: wang2005quarrelling
-> DONE

= questions
If both had kept what was signed, what would have broken it first: the other parties, or something at home?
-> DONE
