// October 1950: the Koreans are beaten, Stalin is at the sea, and in Beijing a room is counted. Peng Dehuai and the fifth of October
// belong to the next scene. The object that crosses the scene is a telegram of which there are two.

=== five_or_six_divisions ===
# title: Five or Six Divisions
# date: 1950-10-01
# until: 1950-10-05
# place: Beijing and the Black Sea
# chapter: alliance
# kind: pillar
# stage: outline
# shape: vote
# slot: 1950-10
# order: moscow, beijing
# source: torkunov2000enigmatic
# source: mansourov1995decision
# source: roshchin1950october
# source: stalin1950october5
# source: zhou1950panikkar
# source: chen1994road
# source: shen2012mao
# source: chen1995comparing
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
They have brought me down to the Black Sea with the ciphers, in case anything should come in Chinese, and I sit in a room that smells of other people's summers. Every paper is stamped to the minute and relayed to the South. Kim Il Sung's army is broken since the landing at Inchon; today South Koreans are over the 38th parallel, and he begs for help. You, Stalin, will not send Soviet soldiers. You want somebody's between the Americans and our frontier. There is to be a wire to Mao Zedong, and it has no beginning yet. # cite: torkunov2000enigmatic # cite: mansourov1995decision

// How does the telegram to Mao begin?
*   [With the front, hour by hour. # id: hour-by-hour # manner: plain]
    I am to put nothing in that is older than last night; half of what there is does not survive it.
*   [With your holiday: you are far off, and see little. # id: far-off # manner: veiled # historical]
    You are cut off here, it says. The sheet before it came down from Moscow within the hour, and I look at the clock, and then not. # cite: torkunov2000enigmatic
*   [With the Yalu, and how near to it his factories stand. # id: how-near # manner: cold]
    He knows where Shenyang is, I think, and give it its full name, and the river too.
-   In July you wrote to Zhou Enlai, his premier, of nine divisions on the Yalu, the border river, and of trying to cover them from the air. {has("border-army-offered"):In May Mao himself had offered an army there, and Kim declined it.|{has("help-promised"):In May Mao promised help if the Americans came.}} {has("mao-goes-home"):In February his train went home without a treaty.} Ask, and he may ask in turn what you are sending. Do not ask, and by winter there are Americans in sight of Vladivostok. # cite: mansourov1995decision

// What do you ask of him?
*   [Divisions, and say that aircraft will come. # id: ask-with-aircraft # act: offer korea]
    There is a line for the divisions and a line for the air. You hear the second read back, and add neither whose aircraft nor from which fields, and it goes up the wire so.
    ~ happened("aircraft-promised")
*   [What he thinks can still be done. # id: what-he-thinks # act: consult korea]
    It is short, and it ends in a question. The cipher clerk, who has been with you for years, comes back to ask whether the rest is to follow.
*   [Nothing. Korea is lost. # id: nothing # act: hold korea]
    You have the map of it taken off the wall. There is a paler place behind, the shape of the map, and to Beijing, where they may be waiting, I write nothing.
*   [Five or six divisions, as volunteers. # id: five-or-six # act: press korea # historical]
    At least five or six, under their own commanders, so that behind them the Koreans can form again; the Koreans are not to be told. I look through it for what we send, as one of us feels for his passport when a patrol comes. # cite: torkunov2000enigmatic # cite: mansourov1995decision
    ~ happened("divisions-asked")
-   -> DONE

// The plain no, the arms and the caution may be heard any way; the twelve divisions (a concession) are never inflated.
= to_moscow
{
- has("crossing-decided"): Twelve divisions, wires Roshchin, your ambassador in Beijing, on the fifteenth. {heard("discounted"):Have they boots for Korea? Nobody here can say, and you had not expected it.|You have me count it in both languages. Then you go out and walk along the sea wall, and the guards, who did not expect it, run.}
- has("journey-declined"): No, wires Roshchin, your ambassador in Beijing, and nobody is coming. {heard("inflated"):You have it looked into whom Zhou has been receiving, and at what hour.|{heard("discounted"):One says no like that in order to be asked again, you tell Poskrebyshev, your secretary.|It has no reason in it. You send me to find out whether the cipher has lost a line, and it has not.}}
- has("arms-first-asked"): They would go, wires Roshchin, your ambassador in Beijing, when we have armed them. {heard("inflated"):He sells me his divisions, you say, and has set the price.|{heard("discounted"):A yes with a list, you tell the window.|You want to know from the General Staff what six months' worth of crates would weigh.}}
- else: A few divisions settle nothing, wires Roshchin, your ambassador in Beijing; it might draw in the Soviet Union; many comrades urge caution. Zhou Enlai will come and talk. {heard("inflated"):You stop at the word many, and ask who is left.|{heard("discounted"):He is frightened of the bill, you say, and begin upon the answer.|You read it through. Some minutes later you ask whether Zhou likes the sea.}} # cite: roshchin1950october
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// The question and the silence set no fact, and are told as one; of the two only the question can be discounted.
= to_beijing
In Korea the army of Kim Il Sung, who began the war, is beaten.
{
- has("divisions-asked"): Roshchin, the Soviet ambassador, has a wire from Stalin. Five or six divisions, at once, as volunteers. {heard("inflated"):You ask if it is an order. It is in the polite form, I say.|{heard("discounted"):Five or six, you say. He has rounded it down, so as not to frighten us.|You have me look for what he sends. I go through it twice.}} # cite: torkunov2000enigmatic
- has("aircraft-promised"): Roshchin, the Soviet ambassador, has a wire from Stalin. Divisions are wanted. Aircraft will come. {heard("discounted"):Whose, you ask. The verb has no subject.|{heard("inflated"):You send for the man who knows the airfields. Then you read the wire to Zhou Enlai yourself.|How far can a fighter go from Shenyang and come back? Nobody in the room has flown one.}}
- else: From the Black Sea comes nothing that names a division. {heard_as("consult"):He wants to hear us first, you say.|{heard_as("hold"):You ask Roshchin how the holiday agrees with him.|You take it that we are to offer. You have me note the hour.}} Kim's ambassador sits in the corridor. He has a letter.
}
-> DONE

= beijing
It is the second of October. The ashtrays have been emptied twice. You, Mao, have not been to bed. Nor has Zhou Enlai, your premier. Before you lies a telegram in your own hand. Twelve divisions, on the fifteenth. It has not been sent. The leadership is to hear it first. You want the Americans kept off the Yalu, our border. You fear their aircraft over a country one year old. Since June an American fleet has lain off Taiwan. {has("help-promised"):In May you promised Kim help.|{has("taiwan-put-first"):In May you put Taiwan before Korea.|{has("discussion-asked"):In May you asked for another discussion. In June there was a war.}}} {has("treaty-granted"):There is a treaty. It speaks of Japan and those allied with her. It does not speak of Korea.|There is no treaty of ours that says who would come.} # cite: chen1994road

// How do you count the room?
*   [Ask Lin Biao first, who has led the most men. # id: ask-lin-biao # manner: plain]
    Lin Biao speaks of guns. Theirs to a division, ours to a division. He does not raise his voice. The others write the figures down.
*   [Say first what you want, and watch them. # id: say-it-first # manner: cold]
    You need four words. The pens stop. Then somebody asks how cold it is in Korea.
*   [Let each of them speak, and answer nobody. # id: let-each-speak # manner: none # historical]
    Most are against. You give each his time. I keep the list: a stroke to the left, a stroke to the right. On the right there is room. # cite: mansourov1995decision
-   Send it, and the Americans may bomb Shenyang. Refuse, and they stand on the river, and Kim had a friend who did not come.

// What goes to Moscow in the night?
*   [A plain no; and nobody need travel. # id: no-and-nobody # act: refuse korea]
    I look for a Russian no with no because after it. There is one. Zhou's bag stands packed by the door. Somebody carries it back upstairs.
    ~ happened("refusal-stands")
    ~ happened("journey-declined")
*   [That twelve divisions cross on the fifteenth. # id: twelve-by-the-fifteenth # act: concede korea]
    Your own sheet goes, as it is. The room has not agreed to it. Liu Shaoqi, your deputy, turns at the door. He has left his glasses, he says, and goes without them.
    ~ happened("crossing-decided")
*   [That you would go once he has armed you, and not before. # id: when-armed # act: consult aid]
    Nie Rongzhen, of the general staff, adds up crates on the back of your telegram. He reaches the edge. He turns it over, sees what it is, and asks for paper.
    ~ happened("refusal-stands")
    ~ happened("arms-first-asked")
*   [That many urge caution, and Zhou will come and talk. # id: many-urge-caution # act: press korea # historical]
    A few divisions settle nothing. Such a step "may call forth very serious consequences", it says. Nothing is final. Roshchin takes it down as I read. Your own sheet is still on the table. You put the ashtray on it. # cite: roshchin1950october # cite: chen1995comparing
    ~ happened("refusal-stands")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 1 October Stalin asked for at least five or six divisions, as volunteers; the Koreans were not to be told. # cite: torkunov2000enigmatic # cite: mansourov1995decision
A telegram in Mao's hand promises twelve by the fifteenth. What Roshchin sent on, received on the 3rd, says that many comrades urge caution and that Zhou will come. The ashtray and Vetrov's journey south are invented here. # cite: chen1994road # cite: roshchin1950october
That night, about one o'clock, Zhou had warned the Indian ambassador that if American troops crossed the parallel, China "cannot sit by and look on". # cite: zhou1950panikkar
On the 5th Stalin answered: "I considered 5-6 divisions a minimum, not a maximum." # cite: stalin1950october5
-> DONE

= quarrel
Shen Zhihua and Chen Jian take the Chinese text of 2 October, printed in 1987, for a draft that was never sent; some Russian scholars doubted it altogether. Alexandre Mansourov counts Zhou, with Lin Biao, among those against. # cite: shen2012mao # cite: chen1994road # cite: chen1995comparing # cite: mansourov1995decision
-> DONE

= questions
Mao wrote one answer and sent another. Had he changed his mind, or was he counting a room?
-> DONE
