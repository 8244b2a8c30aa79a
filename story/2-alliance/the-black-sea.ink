// October 1950: Zhou is with Stalin by the Black Sea, and the answer goes to Beijing by wire, under two names. The object that crosses
// the scene is the second name.

=== the_black_sea ===
# title: The Black Sea
# date: 1950-10-11
# until: 1950-10-13
# place: The Black Sea and Beijing
# chapter: alliance
# kind: pillar
# stage: outline
# shape: wire
# slot: 1950-10-11
# order: moscow, beijing
# source: stalinzhou1950joint
# source: mao1950agree
# source: roshchin1950october
# source: mansourov1995decision
# source: shen2012mao
# source: chen1994road
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells, from the next room: no minute of the talk is published.

= moscow
You, Stalin, are on holiday by the Black Sea. I wait behind the partition, as a village deacon waits while two families settle a match, to put into Chinese whatever you agree on with Zhou Enlai, their premier. With him is Lin Biao, a general who is against going. In Korea Kim Il Sung's army is being driven north. {has("crossing-decided"):Mao has promised you twelve divisions, and now his premier speaks of difficulties.|{has("arms-first-asked"):Mao would go when he is armed, and his premier has brought the list.|{has("divisions-asked"):You asked Mao for five or six divisions; he put you off, and has since spoken of nine, but not yet.|Mao has written that no troops can go for now.}}} # cite: stalinzhou1950joint # cite: roshchin1950october

// How is Zhou to begin?
*   [Have both of them fed first. # id: fed-first # manner: warm]
    The map lies rolled up beside the bread, and Lin Biao, who takes neither, looks at it all through the soup.
*   [Let him finish with his difficulties. # id: all-difficulties # manner: plain # historical]
    He has guns in it, and tanks, and a country hardly a year old; when he has done, a plate goes out past me, untouched.
*   [Ask him at once whether they are coming. # id: ask-at-once # manner: cold]
    It depends, he says, on the answer that he came for; he says it into his tea, and the question is yours again.
-   You want the Americans kept off your frontier by somebody else. A Soviet pilot brought down before their eyes makes it your war; promise nothing, and Zhou takes home a reason. {has("asked-last"):In May you left the last word to Mao, and have that on paper.} The telegram is to carry two names, and I leave room for his under yours.

// What do you tell Zhou, and Kim?
*   [Promise him aircraft, and over the front itself. # id: cross-and-aircraft # act: offer korea]
    The fields must be made ready, so the pilots come with the winter. Zhou has me show him where it says the front, and signs; what a pilot is to answer who comes down alive, nobody has said.
    ~ happened("air-cover-over-the-front")
*   [Have him cross on credit, with arms and no aircraft. # id: cross-on-credit # act: press korea]
    Whatever he can carry away he may have. He asks leave to wire home before he puts his name to it, and the space I left stays white.
    ~ happened("crossing-pressed")
*   [Lend him aircraft that guard the Yalu, and no more. # id: over-the-yalu-only # act: consult korea]
    On the map it is a finger's length of blue. You have it given by the names of two towns, so that nobody shall remember it longer, and Zhou, who has a good memory, signs.
    ~ happened("air-cover-confined-early")
*   [Nobody crosses; and Kim is to leave Korea. # id: leave-korea # act: refuse korea # historical]
    Aircraft need two months, we write, and an army six; by then it will be over. All are of one mind that the Chinese should not cross, and Zhou signs. Kim's best men are to go to Manchuria, and as soon as Mao agrees Kim is to be told to follow. # cite: stalinzhou1950joint
    ~ happened("kim-told-to-withdraw")
-   -> DONE

// Staying is a hold, crossing anyway a concession; the other two may be heard any way.
= to_moscow
{
- has("front-cover-asked"): They cross, wires Roshchin, your ambassador in Beijing, on the thirteenth, and Mao counts on your aircraft over his men. {heard("discounted"):He has begun already, you say, and will go on without them.|{heard("inflated"):What he means to do if none come is not in it, though I read it from both ends.|On the back of the sheet you work out how many weeks a field takes.}}
- has("stayed-behind-the-yalu"): Nobody crosses, wires Roshchin, your ambassador in Beijing, on the thirteenth. {heard("inflated"):Who else has been to see Mao this week, you ask, and in what language?|Poskrebyshev, your secretary, rolls up the map of Korea, and is not told where to put it.}
- has("mountains-held"): They cross into the mountains, wires Roshchin, your ambassador in Beijing, on the thirteenth, and will hold there until they are armed. {heard("discounted"):So they will look on, you say, from higher up.|{heard("inflated"):You take it for the whole army, and have Pyongyang told that relief is near.|You find the passes with a fingernail, and are some time over them.}}
- else: On the thirteenth Mao tells Roshchin, your ambassador in Beijing, that the Chinese have "the absolute obligation to send troops to Korea". {heard("discounted"):It is the credit that you look for, and find, lower down.|You put the sheet on the table, squarely, and for once nobody is asked what is behind it.} {has("kim-told-to-withdraw"):Kim has had your order for some hours; a second one goes after it.} # cite: roshchin1950october
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
Zhou Enlai, your premier, is with Stalin at the Black Sea. Roshchin, the Soviet ambassador, brings what they have wired.
{
- has("kim-told-to-withdraw"): Two names stand under it: Filippov, who is Stalin, and Zhou. Aircraft in two months. Nobody should cross into Korea. {heard("discounted"):You hear Zhou's caution in it. You know his commas.|{heard("inflated"):He gives up Korea, you say. After a time you add: first.|Who first said two months? It does not appear.}} On the twelfth you answer: "I agree with the opinion in the 11 October telegram." The men at the river are halted. # cite: mao1950agree
- has("air-cover-over-the-front"): Filippov has signed it, who is Stalin, and Zhou has. Aircraft will come, to the front in Korea, with the winter. {heard("discounted"):You ask which month he calls winter.|{heard("inflated"):You ask twice whether Zhou has seen this. His name is on it.|You lay it on the map, where the front is.}}
- has("air-cover-confined-early"): It is from Filippov, who is Stalin, and from Zhou. Aircraft will guard the Yalu, our border with Korea. Two towns are named. {heard("discounted"):He has put a roof on our own door, you say.|{heard("inflated"):You look for what lies beyond the two towns. It is not in the text.|You mark the two towns. Our roads into Korea begin there.}}
- else: Only Filippov has signed it, who is Stalin. We should cross into Korea. Arms on credit, no aircraft. {heard("discounted"):You read it as a first price.|{heard("inflated"):You ask since when he gives us orders. I look at the verb again.|Zhou's name is missing. You put your thumb where it would go.}}
}
-> DONE

= beijing
Peng Dehuai has been given a map of Korea, and no chair. He is a general, fetched from Xi'an. You, Mao, have heard him twice. {has("crossing-decided"):On the second you promised twelve divisions. The Politburo had not agreed to them.|On the second you wrote that none could go for now. Most of the Politburo thought so.} On the fifth Peng spoke for going. Now he has the command. Zhou is still in Russia. You want the Americans kept off the Yalu. You do not know whether Stalin's aircraft will ever come. # cite: chen1994road # cite: shen2012mao

// What do you ask Peng?
*   [Ask how he would fight without aircraft. # id: nothing-overhead # manner: plain # historical]
    At night, he says, and so near that they cannot bomb. He has the hours of dusk on a card.
*   [Ask what staying here would cost. # id: what-staying-costs # manner: cold]
    Four armies on this bank, he says. This winter, and every winter.
*   [Ask nothing, and let him read the telegram. # id: let-peng-read # manner: none]
    He reads it standing. He asks me whether the Chinese is exact. I say yes.
-   {has("help-promised"):In May you promised Kim help if the Americans landed. They have landed.|{has("taiwan-put-first"):In May you put Taiwan first. There is a fleet before Taiwan now.}} For so many men there are 108 guns, and no tanks. Cross, and they are bombed by day. Stay, and the Americans look into Andong. # cite: roshchin1950october

// What is decided, with or without Stalin's aircraft?
*   [Cross, and tell Stalin that you count on his aircraft. # id: cross-with-aircraft # act: press korea]
    To count on: <i>zhiwang</i>. It is more than to hope. You ask whether the Russian is as strong. I give you two verbs. You take the heavier.
    ~ happened("crossing-decided-again")
    ~ happened("front-cover-asked")
*   {has("refusal-stands") and below("standing-beijing", 50)} [Let it stand: nobody crosses. # id: stay # act: hold korea]
    Gao Gang, who runs the Northeast, is to find houses for Kim's government. Peng asks what he shall tell four armies. He waits for it with his cap in his hand.
    ~ happened("stayed-behind-the-yalu")
*   [Cross into the mountains, hold there, and wait for arms. # id: mountains-only # act: consult korea]
    The line goes from pass to pass, north of Pyongyang and Wonsan. Peng draws it without pressing. He asks who will tell the Americans to stop there.
    ~ happened("crossing-decided-again")
    ~ happened("mountains-held")
*   [Cross, and ask for aircraft as you go. # id: cross-anyway # act: concede korea # historical]
    Roshchin is sent for. Nine divisions first. Arms on credit, and aircraft within two months, if they can be had. Zhou is to stay in Russia and ask. Then you close your eyes. The cigarette goes on. # cite: roshchin1950october
    ~ happened("crossing-decided-again")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
No Soviet minute of the talk is published. The telegram of 11 October, under the names of Filippov and Zhou, puts aircraft two months off and advises against crossing. # cite: stalinzhou1950joint
On the twelfth Mao agreed and halted his troops; Stalin ordered Kim out of Korea. By the Soviet ambassador's report Kim found it hard, "but since there is such advice they will fulfill it." # cite: mao1950agree # cite: mansourov1995decision
On the thirteenth Beijing decided to go, at first without aircraft; Stalin took his order back. # cite: roshchin1950october # cite: mansourov1995decision
Four armies crossed at dusk on 19 October. Soviet fighters appeared over the Yalu on 1 November. # cite: shen2012mao
-> DONE

= quarrel
In Chinese tradition Stalin broke a promise of aircraft. Alexandre Mansourov answers that the promise stood, and that Zhou's circle told it otherwise; Shen Zhihua and Zhang Shu Guang stand between. # cite: mansourov1995decision # cite: shen2012mao # cite: zhang1992deterrence
-> DONE

= questions
Stalin had advised Mao in writing not to cross. Did Mao then go to war against his ally's wish, or in accordance with it?
-> DONE
