// Summer 1949: Liu Shaoqi in Moscow, in secret. The minutes of 27 June and Liu's own note of 27 July come first, then Shi Zhe; Kovalev is
// uncertain. The object that crosses the scene is the report that Liu hands in, and what is written beside its sentences.

=== elder_brother ===
# title: Elder Brother, Younger Brother
# date: 1949-06-27
# until: 1949-08-14
# place: Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: lesson
# slot: 1949-06
# order: beijing, moscow
# source: liu1949talks
# source: ledovsky1996liu
# source: shizhe1991giants
# source: kovalev1991dialog
# source: garver2016quest
# source: heinzig2004arduous
# source: topping2010front
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, in Beiping, by wire. Feng Suyun tells.

= beijing
Liu Shaoqi's wires arrive at night. He is your deputy. He is in Moscow, and nobody is to know it. Moscow still recognises Chiang Kai-shek's government. With Liu is Gao Gang, who runs the Northeast. In the first hour Stalin spoke of three hundred million dollars at one per cent. {has("outbid"):He had promised Liu a loan. Now it has a figure.|{has("loan-promised-early"):It was promised in February, without a figure.|It is more than you had expected.}} # cite: liu1949talks

You, Mao Zedong, want that money, and people who can run mills. You want to know what becomes of Chiang's treaty of 1945. {has("treaty-called-patriotic"):In February you called it patriotic.|{has("port-asked-back"):In February you asked for its port.|{has("mongolia-asked"):In February you asked about Mongolia.|In February you left it lying.}}} On 1 July the papers print your article. We must "lean to one side". Liu asks what to say to the one per cent. # cite: topping2010front

// What do you wire about the one per cent?
*   [That it is accepted, with thanks from all of you. # id: accept-with-thanks # manner: plain]
    I encode it before the tea is cold. Liu will have it by breakfast.
*   [That it is too low, and should be raised. # id: too-low # manner: warm # historical]
    I go over it for a dropped negative. There is none. You do not want a present. It goes to Stalin, in your own name. # cite: liu1949talks
*   [Nothing. Let Liu settle it. # id: let-liu-settle # manner: none]
    Liu asks again the next night. He asks about ships as well.
-   Liu is writing a report to Stalin. It has our history in it, and our hopes. Now he wires for the end. About the treaty he may be told to wait for you. Ships for Taiwan, where Chiang is going, may mean a war with America. A promise to obey costs nothing today, and somebody may keep it in a safe. Gao Gang has written a page of his own. {has("machines-taken"):From Shenyang they wire of halls with nothing bolted to the floor.}

// What does Liu put on paper?
*   [Three ways with the treaty of 1945, for him to choose. # id: the-treaty-question # act: press treaty]
    Keep it; make a new one; or leave it, and exchange notes. I number them in Russian. After each Liu is to leave a space the width of a hand.
    ~ happened("treaty-question-put")
*   [Ships and pilots, for Taiwan. # id: ships-for-taiwan # act: press taiwan]
    They need not fly a flag, you dictate. Zhou Enlai asks what the pilots would speak, over the Strait, to one another. You leave that to Liu.
    ~ happened("ships-asked")
*   [That in a dispute China will carry out Moscow's decision. # id: obedience # act: concede primacy # historical]
    We state our view; they decide; we carry it out. <i>Fucong</i>, obey. I offer you a smaller Russian word. You ask for the large one. # cite: liu1949talks
    ~ happened("obedience-offered")
*   [What Gao Gang offers of his own: more of Moscow in the Northeast. # id: gaos-offer # act: offer northeast]
    More troops at Dalian, a fleet at Qingdao. It has come under his own name. Whether Liu has read it the wire does not say. You let it go in.
    ~ happened("gao-offered")
-   -> DONE

// Obedience is a concession, never inflated. The treaty and the ships are pressing; Gao Gang's page an offer.
= to_moscow
{
- has("obedience-offered"): Liu Shaoqi's report is on your desk. In a dispute, it ends, the Chinese party will state its view and carry out yours. {heard("discounted"):Tito, the Yugoslav, wrote such letters too, and you say when he stopped.|You read that sentence with the cap still on the pen, and then take the cap off.}
- has("treaty-question-put"): Liu Shaoqi's report is on your desk. It asks what is to become of Chiang's treaty, in three ways, numbered, with a space after each. {heard("inflated"):Since when, you ask, do I sit an examination.|{heard("discounted"):You turn over two pages at once, and come out at the harvest.|The report stays open there until morning; nothing has been written in the spaces.}}
- has("ships-asked"): Liu Shaoqi's report is on your desk. It asks for ships, and for pilots who are nobody's, against Taiwan. {heard("inflated"):You push it away with one finger: a world war, for an island.|{heard("discounted"):It must be Zhu De's idea, and you pass on.|You have Molotov tell you how many weeks it is since the Berlin roads were opened.}}
- else: In Liu Shaoqi's report there is a loose page in another hand: Gao Gang, who runs their Northeast, would see more of us there, at Dalian and Qingdao. {heard("inflated"):You hold it apart from the rest, as a man does who has been handed somebody else's letter.|{heard("discounted"):You have heard that one talk before, and hand it to Molotov.|Does Liu know, you wonder, what he has carried?}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
At Kuntsevo, your dacha, where I wait in the passage with a folder, in case a document is wanted, it has gone quiet: you have raised a glass to the younger brother's overtaking the elder, and Liu, Mao's deputy, is carrying his about full, the way one carries a candle home from church on Holy Thursday. # cite: shizhe1991giants

You, Stalin, want a China that asks before it acts, and no second Yugoslavia, and you mean to keep what the treaty with Chiang gave you until Mao comes for it himself. The man in there belongs to a party that Moscow has advised for nearly thirty years. {has("told-to-talk"):Four years ago you told them to make peace with Chiang.|Of the dead of 1927 nobody has spoken at table.} When Karsky, their interpreter, comes out for air I hold the door, and do not ask him after anybody. Inside it has come to your old advice.

// What do you say of your old advice?
*   [That the enemy has taught them more. # id: the-enemy-taught # manner: warm]
    You tell it of 1927, with your hand on Liu's sleeve; I know who was taught what in that year, and go over my folder.
*   [Ask if it did them harm. # id: did-it-harm # manner: plain # historical]
    You put it as a question, have you hindered them, harmed them; it takes Karsky as long as if there were no Chinese for it. # cite: liu1949talks
*   [Leave it lie, and have a film put on. # id: leave-it-lie # manner: none]
    It is a documentary, with ice in it. In the dark nobody owes anybody an answer.
-   If his party obeys you, you answer for what it does; if it has Asia to look after, it will be at your door when Asia is on fire. Kovalev, your man among them, prefers Gao Gang, who would sign tonight. Liu must be given something. # cite: kovalev1991dialog

// What does Stalin give him?
*   [Their obedience, taken as given. # id: subordination # act: press primacy]
    {has("obedience-offered"):You initial the sentence, and Malenkov asks where it is to be kept.|There is no such sentence in the report, so Molotov drives Liu round the garden until there is one.} I copy it in both languages, on paper that will last.
    ~ happened("subordination-taken")
*   [A treaty of trade, with Gao Gang's Northeast alone. # id: gao-alone # act: press northeast]
    Gao Gang signs as if for a country, and Liu watches from the second row of chairs. I had written <i>local authorities</i>. You struck out <i>local</i>.
    ~ happened("northeast-apart")
*   [Loan, specialists, and Asia to look after. # id: division-of-labour # act: offer primacy # historical]
    {has("obedience-offered"):Beside the promise to obey you write one word, No. }Three hundred million, at one per cent. Moscow will lead, and the Chinese see to more of Asia; I try several words for <i>see to</i>, all of which turn out to mean that somebody else is away. # cite: liu1949talks # cite: ledovsky1996liu
    ~ happened("liu-reassured")
*   [A great deal of attention, and the rest when Mao comes. # id: all-when-mao-comes # act: hold treaty]
    He is shown a factory a day and a ministry each evening. He asks about the paper once, on a staircase, and you speak of the banister, which is Karelian birch.
-   -> DONE

// The loan and Asia are an offer; the obedience taken and the Northeast apart are pressing; attention is a hold.
= to_beijing
{
- has("liu-reassured"): Liu's wire takes me until four. Loan, specialists, and more of Asia for us to look after. {has("obedience-offered"):Beside our promise Stalin wrote: No. }{heard("inflated"):You are pleased. Then you ask what is happening in Asia.|{heard("discounted"):Which of the three, you would like to know, will he miss?|You go out and walk up and down under the trees. The sentries stand up each time.}}
- has("subordination-taken"): Liu has been asked for a fair copy of the promise to obey, in both languages. {heard("discounted"):You take it for a habit of their clerks.|{heard("inflated"):And who has the key to where it is kept?|I am to say the Russian aloud. It is a soldier's word.}}
- has("northeast-apart"): Gao Gang is back with a treaty of trade. It is for the Northeast. It is signed by the Northeast. {heard("discounted"):Soya is soya, you say.|{heard("inflated"):You ask whose portrait hangs in the hall in Shenyang. Gao Gang says that it is being framed.|You look for our name in it. I have looked already.}}
- else: Liu wires of a mill, a dairy, a ministry. Of the treaty there is one line. It waits for you. {heard_as("press"):So that, you remark, is the fare to Moscow.|You count what he has been shown. I am asked how far it is by train.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 27 June Stalin promised 300 million dollars at one per cent. Mao had wired him before then that the rate was too low; here the wire comes after. # cite: liu1949talks
The report of 4 July promised to carry out Soviet decisions; Stalin wrote "No." Liu listed three ways with the treaty, which waited for Mao. # cite: ledovsky1996liu # cite: heinzig2004arduous
On 27 July Stalin asked: "Have we harassed or done you harm?" The toast to the younger brother is in Shi Zhe's memoir. # cite: liu1949talks # cite: shizhe1991giants
Gao Gang went home on the 30th; that he offered Manchuria as a Soviet republic rests on Kovalev alone. Liu left in August with specialists, about two hundred. # cite: kovalev1991dialog # cite: ledovsky1996liu
-> DONE

= quarrel
Did Stalin apologise? John Garver gives, from Shi Zhe, "We have been a hindrance to you, and for this I am very regretful." The Soviet papers that Andrei Ledovsky published do not show it. # cite: garver2016quest, p. 34 # cite: ledovsky1996liu
-> DONE

= questions
Stalin refused the obedience that he was offered. Did he give away power by that, or gain it?
-> DONE
