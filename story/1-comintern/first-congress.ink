// Shanghai and South Lake, July 1921, and a police station in the autumn: what a party of fifty is to the International. The Chinese minutes are lost; nobody is
// quoted. Feng in the kitchen and Vetrov with Nikolsky's box are invented. The object that crosses the scene is the paper that she puts into Russian.

=== first_congress ===
# title: Whose Party?
# date: 1921-07-23
# until: 1921-10-26
# place: Shanghai and South Lake
# chapter: comintern
# kind: pillar
# stage: outline
# shape: lesson
# slot: 1921-07
# order: beijing, moscow
# source: saich2020finding
# source: jaivin2021shanghai
# source: bradsher2021tale
# source: chen1960communist
# source: pantsov2012mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the congress. Feng Suyun tells.

= beijing
A stranger in a long robe looks in. It is the wrong house, he says, and goes. This is 106 rue Wantz, Shanghai, the evening of 30 July. You are the congress, twelve men, or thirteen. The whole party is some fifty. Maring, a Dutchman of Moscow's Communist International, has been teaching you how it is done. I am Feng Suyun. I sit in the kitchen and put your programme into Russian, for Nikolsky, his colleague from Irkutsk. # cite: jaivin2021shanghai # cite: saich2020finding

// What do you do about the stranger?
*   [Stay, and be an English class. # id: english-class # manner: veiled]
    Maring writes <i>table</i> on the slate. When the police come, everyone can say it.
*   [Burn the papers first, and finish the point. # id: finish-the-point # manner: cold]
    The point is whether a communist may hold office. It outlasts the papers.
*   [Go at once, as Maring says, all of you. # id: go-at-once # manner: plain # historical]
    He has met police before. You scatter. What there is to burn is burned. My sheet is in my sleeve. # cite: saich2020finding
-   The last day is on a hired boat, at Jiaxing. Some say 31 July, some as late as 5 August. The foreigners stay behind. Mahjong tiles lie ready, for the police. {has("studied-first"):Last year you put study first, and Li Hanjun would go on so:|Li Hanjun, of Shanghai, wants study,} open work, a look at Russia and at Germany too. Zhang Guotao, of Peking, wants a workers' party that deals with no other. {has("broad-beginnings"):Last year's anarchists were not asked. }You want a party, and no master over it. Maring has money. With it come monthly accounts. Of that nobody speaks, or of who has paid for the boat. But the paper must say what you are to the International. # cite: saich2020finding

// What is this party to the International?
*   [Be a section of it: monthly reports, and its money. # id: paid-section # act: concede comrades]
    <i>Zhibu</i>, a branch. In Russian it is <i>sektsiya</i>. It is carried between two hands of the game. A sum is named, for each month. Somebody goes on holding a tile.
    ~ happened("paid-section")
*   [Be an ally of it, on your own money and decisions. # id: own-purse # act: refuse comrades]
    The word is ally. It is warmly carried. A hat goes round for the boat and comes back light. Wang Huiwu, a delegate's wife, hired it. She pays the rest.
    ~ happened("own-purse")
*   [Begin with open study and legal politics; the rest can be decided later. # id: study-legal-work # act: hold doctrine]
    Li Hanjun is to draft it, and to write to Berlin for books. Zhang Guotao looks over the side. For Nikolsky I have one paragraph.
*   [Make your own programme, united with it, and promise reports. # id: on-paper-and-in-practice # act: offer comrades # historical]
    The workers' dictatorship. No dealings with other parties. Then, united with the Third International, and a report every month. Chen Duxiu, away in Canton, is to lead. Russian has several words for united. The boat rocks. I put down one. # cite: jaivin2021shanghai # cite: saich2020finding
-   -> DONE

// Chen Duxiu was elected and has come from Canton; what reaches him is what Maring did.
= to_beijing
{
- has("chen-bailed"): You are Chen Duxiu, elected while you were away. Late in October you walk home from the French police. Maring has paid for it. {heard("inflated"):You ask me what they call it in Russian when a man is bought. I say that it is called the same.|{heard("discounted"):The case was falling down without him, you tell your wife.|You go round to him the same evening, and stay to eat.}} # cite: saich2020finding
- has("sun-named-early"): You are Chen Duxiu, elected while you were away, and out of the French police's hands. Maring comes with a question. What would you say to joining hands with Sun Yat-sen, who holds Canton? {heard("inflated"):You ask when it was settled.|{heard("discounted"):You have just come from there. You ask Maring how long he stayed.|You ask him what Sun has said to it. Nothing yet.}}
- else: You are Chen Duxiu, elected while you were away. Friends have got you out. In your post there is nothing with Maring's name on it. {heard_as("press"):You lay your bills in a row, before he can ask for them.|{heard("discounted"):You tell me that he will have been busy.|You have me say who came to the station. I give you the names. His is not one.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Lenin, through Maring. Ilya Vetrov tells.

// A paid section is a concession; the last arm is a hold or an offer, and must be true of both.
= to_moscow
{
- has("paid-section"): The Chinese comrades have a party, and it is a section of ours, with reports and an allowance. Maring, the International's Dutchman in Shanghai, has the paper from me in Russian. {heard("discounted"):He has seen sections on paper, in Java.|He reads it twice, and asks Nikolsky for a receipt book.}
- has("own-purse"): The Chinese comrades have a party, and it is an ally of ours, with its own money, of which it has none. Maring, the International's Dutchman in Shanghai, has the paper from me in Russian. {heard("inflated"):He asks me who has been at them.|{heard("discounted"):He gives them until the rent is due.|He has never been refused so politely, he says.}}
- else: The Chinese comrades have a party, and what it is to us stands in a line which I can read in two ways. Maring, the International's Dutchman in Shanghai, has the paper from me in Russian. {heard("inflated"):He reads it the second way, and takes it to Nikolsky.|{heard("discounted"):They are young, he says, and files it.|He asks me which way they meant it, and I say that they left it to the translator.}}
}
-> DONE

= moscow
I, Vetrov, know the translator's hand, Suyun's, whom I taught here last winter, and whose genitives I could pick out of a hundred. You are Lenin; letters to you take weeks, and until one comes Maring does what he thinks is in your theses. On 4 October 1921 the French police take Chen Duxiu, who leads the Chinese party. He has been quarrelling with Maring over money and who gives orders{has("railway-kept"):, and over a railway that we gave and took back}{has("east-leads-itself"):, and quotes at him your own words of last year, that the East shall lead itself}. # cite: saich2020finding

// How does Maring set about it?
*   [Go to the station himself, as a journalist. # id: as-a-journalist # manner: plain]
    He gets as far as the bench, I with him, and hears in French that no such person is known; I have sat on such benches, and count the doors.
*   [Ask what a French lawyer costs, without a name. # id: lawyer-no-name # manner: veiled # historical]
    The lawyer asks who his client's friends are. Readers of his, I am told to say, and it sounds thinner in French.
*   [Write to Chen first, that the quarrel over money can wait. # id: quarrel-can-wait # manner: warm]
    I put it into Chinese inside the lid of a cake box. Whether he got the cake I never learn.
-   You want this party, and it is he whom they follow. A man paid for may think himself bought; a man left to the police remembers who left him; and Maring would like to have his accounts out of it as well. Nikolsky, his colleague, counts the money in his box as a sexton counts candle-ends.

// What does Maring do about him?
*   [Insist, when he is out, on monthly accounts. # id: insist-on-accounts # act: press comrades]
    The sheets are ruled before he is free: rent, printing, journeys, received. For the last I have three Chinese words, of which one is used of presents and one of wages.
*   [Ask what he would say to joining hands with Sun Yat-sen. # id: ask-about-sun # act: consult united-front]
    It is to be put to him on the first evening, in passing. Sun is the old revolutionary, who has Canton and soldiers there. I practise saying it in passing.
    ~ happened("sun-named-early")
*   [Let the Concession's lawyers teach him what friends are for. # id: let-him-see # act: hold comrades]
    So nobody goes again. On the third night I walk by on the other pavement, and see a lamp on the second floor, which may be anyone's.
*   [Pay for his release. The accounts can wait another week. # id: bail-him # act: offer aid # historical]
    Nikolsky counts it out, and counts it again, and it goes to the lawyer in a newspaper. Late in October Chen comes in by the back way; Maring gets up, and the two of them shake hands for so long that I have nothing to translate. # cite: saich2020finding
    ~ happened("chen-bailed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The congress opened on 23 July 1921; the police came on the thirtieth. It closed on South Lake, between 31 July and 5 August. # cite: bradsher2021tale # cite: jaivin2021shanghai
No Chinese minutes survive: there are Russian copies, and what Chen Gongbo wrote. The programme united the party with the International and shunned other parties; monthly reports were promised. # cite: jaivin2021shanghai # cite: saich2020finding
Chen, elected in his absence, quarrelled with Maring over control and subsidy. Arrested on 4 October, he was helped out by him. # cite: saich2020finding
By his report of June 1922, 16,655 of 17,655 yuan came from the International. # cite: pantsov2012mao
-> DONE

= quarrel
Twelve delegates or thirteen, and which day was the last: Linda Jaivin tells how little the papers allow. Ishikawa Yoshihiro has a party stand already in November 1920, so that the congress founded nothing. # cite: jaivin2021shanghai # cite: ishikawa2012formation
Tony Saich finds in Maring a man with few instructions and his Java to go by; how much of this was Moscow, and how much was Maring, is open. # cite: saich2020finding
-> DONE

= questions
Chen would not take the money, and then was freed with it. Was he in the party's debt afterwards, or in Moscow's, or in nobody's?
-> DONE
