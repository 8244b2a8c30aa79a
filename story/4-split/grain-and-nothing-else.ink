// Counterfactual. September 1962 on the road of the first line: those who have kept the work in hand since the hunger settle what the Tenth Plenum
// is to be about. The object is a board of place cards. The chair is theirs; the Chairman is somebody apart.

=== grain_and_nothing_else ===
# title: Grain and Nothing Else
# date: 1962-09-20
# until: 1962-11-20
# place: Beijing and Moscow
# chapter: split
# kind: counterfactual
# stage: outline
# shape: vote
# slot: 1962-10
# order: beijing, moscow
# content: The famine of 1958–62 is spoken of.
# when: has first-line-keeps-the-work
# when: stands road first-warning
# source: luthi2008split
# source: niu2005eve
# source: macfarquhar2006last
# source: dikotter2010famine
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the first line. Feng Suyun tells.

= beijing
The seats for the plenum are on a board, one card to a chair. It is 20 September 1962. They meet on the twenty-fourth. I was fetched to read you a Russian price for wheat. Nobody has sent me out again.

You are the first line, who keep the work: Liu Shaoqi, Deng Xiaoping, a few ministers. For three winters people have died of hunger. {has("debt-paid-on-the-day"):We took no grain from Moscow, and paid it soya, on the day.|{has("grain-accepted"):We have eaten Soviet grain.|{has("grain-from-canada"):We have eaten Canadian grain.}}} You want another harvest before any campaign. In August, by the sea, the Chairman, Mao Zedong, spoke of class struggle, which is a campaign. # cite: dikotter2010famine # cite: luthi2008split

// How do you count the room?
*   [Count those who have been down to the villages. # id: been-to-villages # manner: plain]
    I lay a match on each card. For some I must ask. You know which village.
*   [Count those whom the Chairman has sent for this month. # id: sent-for # manner: cold # historical]
    There are more than on Monday. You look longest at a card from the south-west.
*   [Do not count. Ask Zhou Enlai who will speak first. # id: ask-zhou # manner: veiled]
    It depends, the premier says, on who is to speak last. He straightens two of the cards.
-   Keep it to grain, and the Chairman has been kept out of something. He will know by whom. {has("peng-tied-to-moscow"):In 1959 Marshal Peng Dehuai wrote to him about grain. It was said that Moscow had held the brush.} Let him speak of classes, and by evening nobody speaks of seed. There are friends on these cards. A raised hand is seen from the front.

// What is the plenum about?
*   [Keep it to grain, and nothing else. # id: grain # act: consult doctrine]
    The agenda goes out with one line. The Chairman speaks for an hour, and it is minuted. Then a man reads out yields, county by county, until supper. I watch the back rows. They have begun to write.
    ~ happened("plenum-kept-to-grain")
*   [Give grain the morning, and the Chairman the afternoon. # id: grain-then-class # act: hold doctrine]
    In the mornings they sit with their sleeves pushed up. At two a bell goes. After it I see buttons done up along the whole row.
    ~ happened("plenum-in-two-halves")
*   [Ask for grain, and who answers for the lack of it. # id: the-account # act: offer doctrine]
    The paper asks whose figures those of 1958 were. It gives no name. While it is read I watch the heads. They turn one way, all of them. Then they look down.
    ~ happened("plenum-kept-to-grain")
    ~ happened("leap-accounted")
*   [Give the Chairman what he wants: class struggle. # id: never-forget # act: press doctrine # historical]
    A line is set above the line about grain. Somebody comes for the letters of Wang Jiaxiang, who asked that spring for calm abroad. He wants them by six. # cite: niu2005eve
-   -> DONE

// Grain alone consults; the account offers; the two halves are a hold, and never discounted; class struggle (the last) presses.
= to_moscow
{
- has("leap-accounted"): Beijing's communiqué asks who must answer for the figures of the Leap, and has no name in it. {heard("inflated"):You take Mao for gone already, and want to know by tonight who has his rooms.|{heard("discounted"):After every bad harvest somebody puts that question, and you expect no more of it.|You sit over it for some time. You put such a question yourself in 1956, and you ask who held the paper.}}
- has("plenum-kept-to-grain"): Beijing's communiqué is about grain to the last line, and mentions that Mao also spoke. {heard("discounted"):Yours are about grain too, and you hand it back.|{heard_as("press"):You find it sly of them to sit for four days and not to mention us.|{heard("inflated"):Kozlov, your second, is called out of a meeting to hear that Mao is finished.|I have to read you the also a second time; you know such sentences from having written them.}}}
- has("plenum-in-two-halves"): Beijing's communiqué might have come from two hands: one sows wheat, the other remembers classes. {heard("inflated"):You turn straight to the second, and find yourself in it, clause by clause.|Which was written first, you want to know, and I think the second, from the way the other stops short.}
- else: Beijing's communiqué bids everyone remember classes, and warns of revisionism, abroad and at home. {heard("discounted"):He has to say it after such years, to his own; you initial the margin.|{heard("inflated"):Malinovsky, your defence minister, is asked how many men there are between Alma-Ata and the frontier.|At home is new, you remark, and have me look for whose home; but there is only the place left for a name.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= to_beijing
{
- has("moscow-sounded-them"): Moscow sends a man to listen. He is given dinner four times. {heard("discounted"):He has a cold and no orders. You do not go to the fourth.|{heard_as("press"):He was counting something. The places at the table, I think.|{heard("inflated"):They will think at home that we have been won. You have the menus locked up.|At the fourth you talk to him of seed. He lays his chopsticks down to hear it.}}}
- has("wheat-sent"): Ships come in with wheat. On some of the sacks the marks are Canadian. There is no letter. {heard("discounted"):They had it over, somebody thinks. The harbour asks whom to thank.|{heard("inflated"):You have it weighed twice, and the weights kept, for the day when the letter comes.|It goes to Henan, by night. You have nothing printed.}}
- has("liu-written-to"): A letter comes from Moscow, to Liu by name. {heard("discounted"):It goes round the table with the other post. It stops nowhere long.|{heard("inflated"):It is read out, every line, with the door open. Somebody has already told the Chairman how it begins.|Liu will not break the seal alone. Three of you watch him do it.}}
- else: From Moscow there is nothing, that month or the next. {heard("inflated"):Everyone at the table has been asked what it waits for. I am asked too.|In the villages they are threshing. The figures are brought in, and you go back to those.}
}
-> DONE

= moscow
In the corridor between my desk and yours, where I have carried Chinese newspapers since the war, people stop talking this autumn when one passes, and it is not on my account. You are Khrushchev. At the end of September I bring you the communiqué from Beijing. {has("liu-thanked"):You have thought well of Liu Shaoqi since he was thanked for his signature.|Liu Shaoqi, who is said to have the work there, is a man with whom you believe one could do sums.} You want quiet in the East, and would like to know whom to wish it from.

// What else do you hear before you answer?
*   [Ask me what is missing from it. # id: what-is-missing # manner: plain]
    Your name, I say; it is what I look for first, and I was relieved not to find it, and on the second reading less so.
*   [Ask the ambassador how they look. # id: how-they-look # manner: warm]
    Tired, Chervonenko wires, and thinner than when he came, those of them whom he may say that he knows.
*   [Have it worked out what they eat. # id: what-they-eat # manner: none # historical]
    A man comes from the statisticians with a slide rule, reaches so many grams a day, and asks whether he may do it again.
-   To be thought well of in Moscow has cost men their places in Beijing{has("peng-tied-to-moscow"):, Peng Dehuai the last of them}. {has("gao-written-to"):We wrote to Gao Gang, in Manchuria, past the others once, and I put those letters into Chinese.} Reach for someone, and you mark him; keep still, and it may go by like the night mail at a country halt, which nobody got up to meet.

// Moscow hears of that plenum. What does it send?
*   [Send a man to listen. # id: a-delegation # act: consult comrades]
    It is one of Andropov's, who has the ruling parties in his care. He is to eat what he is given; the rest of his instructions go on a card, and are the names of those he must not ask for.
    ~ happened("moscow-sounded-them")
*   [Send wheat, without a letter. # id: wheat # act: offer grain]
    From which elevator, you are asked, and there is a pause before somebody mentions Canada. I am to put into Chinese what stands on the sacks, and it is only the weight.
    ~ happened("wheat-sent")
*   [Send a letter, to Liu by name. # id: a-letter-to-liu # act: press comrades]
    My hand has begun the other name, the one it is used to, before I can stop it, and I take a fresh sheet and burn the first.
    ~ happened("liu-written-to")
*   [Send nothing yet. # id: nothing-yet # act: hold aid # historical]
    It is to lie where it lies until there is time. Beside it on the window sill is a folder about Cuba, a good deal thicker, which I am asked not to lean on.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
This did not happen. At Beidaihe in August 1962 Mao spoke of classes, and on 24 September he told the Tenth Plenum never to forget class struggle. # cite: luthi2008split
Wang Jiaxiang's letters of that spring were condemned there as rightist. # cite: niu2005eve
Liu and Deng kept their offices until 1966. # cite: macfarquhar2006last
Estimates of the dead of 1958–62 run from 15 million to Frank Dikötter's 45. # cite: dikotter2010famine
No Soviet letter to Liu by name is known. In October Moscow leaned to China over India for ten days, while Cuba lasted. # cite: prozumenschikov1996india
-> DONE

= quarrel
Lorenz Lüthi has the turn come here, in politics at home; Roderick MacFarquhar and Michael Schoenhals show a struggle still open in 1965. Was Wang's letter a programme? Niu Jun thinks so; others see routine staff work. # cite: luthi2008split # cite: macfarquhar2006last # cite: niu2005eve
-> DONE

= questions
They held the agenda; he held the name. Could a plenum kept to grain have been more than a year's delay?
-> DONE
