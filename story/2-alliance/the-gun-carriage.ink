// March 1953: Stalin is buried, and his heirs look round for China. The object that crosses the scene is a photograph: the old one that is cut in
// Moscow, and the new one in which Beijing looks for Zhou. The rooms on both sides are invented; where Zhou walked, and the letter of 19 March, are not.

=== the_gun_carriage ===
# title: The Gun Carriage
# date: 1953-03-09
# until: 1953-03-30
# place: Moscow and Beijing
# chapter: alliance
# kind: pillar
# stage: outline
# shape: photograph
# slot: 1953-03
# order: moscow, beijing
# source: ussr1953resolution
# source: time1953kremlin
# source: cia1953death
# source: weathersby1995new
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin's heirs. Ilya Vetrov tells.

= moscow
On my table there are a photograph and a strong lamp. It was taken when Mao Zedong was here: Stalin and Mao, and behind them rows of others, of whom I am to name the Chinese; and at the edge I come upon half of my own face. <i>Pravda</i> wants it for the tenth.

You are Stalin's heirs, and there is no one word for you yet: Malenkov, the new premier; Beria, who has the police; Molotov, foreign minister again; Khrushchev. Stalin died on the fifth, at ten minutes to ten at night. In the streets towards the Hall of Columns people have been crushed to death; nobody gives me a number. {has("end-advised"):He told the Chinese himself, in September, to end the war in Korea, and it has not ended.|{has("firmness-advised"):In September he had the Chinese be firm over the prisoners in Korea, and the war goes on.|The war in Korea goes on as he left it.}} You want quiet with the Americans, and China at your side while you make it; and you watch each other. # cite: cia1953death

// What goes into the paper?
*   [All of them, as they stood. # id: all-of-them # manner: plain]
    Then I shall be in <i>Pravda</i> from the ear to the collar. I say so, since it is better said, and am told that nobody looks there.
*   [Stalin, Mao and Malenkov. # id: three-men # manner: none # historical]
    The scissors go round Malenkov very slowly. What drops is most of a government, and I gather it up, and my half face with it.
*   [Stalin by himself. # id: by-himself # manner: cold]
    That leaves a width of white, and the compositor asks who is to stand in it, and is sent out.
-   Mao has not come. Zhou Enlai has, his premier, and by precedence he walks with the foreign guests. Put him beside you, and you are seen to need him; put him behind, and Washington measures how far.

// Where does Zhou walk, and what is he told?
*   [Put him beside you, and say that Korea should end. # id: beside-the-heirs # act: offer korea # historical]
    He walks at Malenkov's left, the one foreigner in that row, nearest the wheels. The rest is said indoors, and on paper by the nineteenth, in so many subordinate clauses that I lay it out on the floor like a stove taken down for cleaning. # cite: time1953kremlin # cite: ussr1953resolution
    ~ happened("zhou-beside-the-coffin")
*   [Keep him among the guests, as the order of precedence has it. # id: with-the-guests # act: hold visit]
    The protocol department has it on three sheets, with arrows. He is on the second. Nothing is said to him that is not said at any funeral, and he thanks each of you in Russian.
*   [Put him beside you, and promise him his factories. # id: beside-them-and-plants # act: concede aid]
    Malenkov says it between two salvos, out of a fur collar, and I put it into Chinese against the bells. Zhou asks to have the number of plants again. There was none in it.
    ~ happened("plants-promised-at-funeral")
*   [Keep him among the guests, and say that nothing has changed. # id: as-before # act: press korea]
    Molotov says it, who has been saying it longest: in Korea it goes on. Beria meanwhile looks at each of the others in turn, and not at Zhou, and I keep my eyes upon my cuffs.
    ~ happened("stalins-line-kept")
-   -> DONE

// Any of the four may be heard any way.
= to_moscow
{
- has("prisoners-exchanged"): On 30 March Beijing has it on the wireless, in Zhou's name: the sick and wounded first, and those who will not go home into neutral hands. {heard("inflated"):Somebody at the table asks what they will want for so much, and by when.|{heard("discounted"):{has("zhou-beside-the-coffin"):It is our own letter come back, you decide, with a stamp on it.|They were tired of it long since, you decide.}|The sheet goes round you in order of rank, and for once I see everyone read to the foot of it.}}
- has("factories-the-price"): Beijing will give way on the prisoners, and behind the one page that says so are eleven with factories on them. {heard_as("press"):You go through the eleven before the one.|{heard("inflated"):It is read as an invoice, and Malenkov writes a total at the foot.|They would have asked for those in any March, and the eleven go to the planners unread.}}
- has("mao-invited-them"): A letter from Mao: before anything is settled let one of you come to Beijing. {heard("discounted"):It is taken for politeness, and nobody asks who it would be.|{heard("inflated"):So now he sends for us, says one of you, and then all of you look at Malenkov.|Each of you has a reason why it cannot be himself, and listens closely to the others'.}}
- else: From Beijing there is nothing on the prisoners. The question is being studied, Kuznetsov, your new ambassador, wires. {heard("discounted"):They are in mourning still, you say, and the file is put back for April.|{heard("inflated"):He would not have answered Stalin so. Somebody says it at last, and it is Stalin's own answer.|You look at Molotov, who nods, having expected it.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// The promise of factories is a concession, and never inflated; the guests' row (the last) is a hold, and never discounted.
= to_beijing
Stalin is dead. Zhou Enlai, your premier, has gone to bury him, and <i>Pravda</i> comes by air.
{
- has("zhou-beside-the-coffin"): Zhou is in the front row, at the left of Malenkov, their new premier. Ten days later a letter comes. The old line on Korea would be incorrect now. I read it out twice. {heard("inflated"):They are running, you say. You have the route of the coffin read to you again.|{heard("discounted"):You count from the date. Two weeks. There may be another line by May.|You have me find the verb. They propose. They do not instruct.}} # cite: ussr1953resolution
- has("plants-promised-at-funeral"): Zhou is in the front row, among the heirs. He has been promised the factories, he cables, beside the gun carriage. {heard("discounted"):Who else was in hearing? He does not say.|You have the planners' list brought, and a lamp.}
- has("stalins-line-kept"): I look for Zhou with a lens. He is far back. Nothing has changed, he cables. Korea goes on. {heard("discounted"):You doubt that anybody has decided it. They have not sat down yet.|{heard("inflated"):You ask how many of our divisions they count on.|You look at the front row one face at a time.}}
- else: I go over the rows with a lens. Zhou is in the fourth, behind a hat. He cables about the cold. {heard("inflated"):You take the lens from me, and count the hats between.|You ask whether anyone spoke to him. They thanked him for coming.}
}
-> DONE

= beijing
You, Mao, did not go. On the ninth you stood on Tiananmen through the silence. Six hundred thousand stood below.

Of those who lead such parties you are now the senior. You do not know who leads theirs. You want the war over, and not cheaply. You want the plants. Li Fuchun, your planner, has been in Moscow since September for them. In the camps in Korea our men are still behind wire. {has("truce-probed"):In September Zhou sounded them about neutral hands.|{has("bases-kept"):In September you wanted every man, and said so.}} {has("call-refused"):In Moscow, once, nobody came to the telephone for you.}

// Who is asked before you answer?
*   [Ask nobody. They can read it in the paper. # id: ask-nobody # manner: cold]
    The light under your door is on until six. Nobody goes in but the man with the tea.
*   [Ask Peng Dehuai and Kim together. # id: ask-both # manner: plain # historical]
    The question goes to headquarters by wire. One answer comes, with both names under it. # cite: weathersby1995new
*   [Ask Kim, who wanted it in July. # id: ask-kim # manner: warm]
    You write that he may have been early. It goes in Chinese, which he reads.
-   To give way now is what you refused Kim under the bombs. Not to is a quarrel with them in their first month.

// What do you give the heirs?
*   [Give them nothing on prisoners yet. # id: all-prisoners # act: refuse korea]
    The camp lists go back into the cupboard. Kuznetsov, the new ambassador, is told that it is being studied. <i>Yanjiu</i>. He takes the word down in Russian letters, to look up.
    ~ happened("prisoners-held-to")
*   [Give them the prisoners, and a list of factories with them. # id: for-factories # act: press aid]
    Li Fuchun's sheets were pinned behind the draft. You pull the pin out and look at both. You put it back through all twelve.
    ~ happened("factories-the-price")
*   [The sick and wounded first, then neutral hands. # id: prisoners-exchange # act: offer korea # historical]
    Zhou announces it on the thirtieth. Those who will not come home go to a neutral state. That night I take it down again from Moscow's radio, in Russian. They have every clause. # cite: weathersby1995new
    ~ happened("prisoners-exchanged")
*   [Invite one of them to Beijing, before anything else. # id: mao-would-come # act: consult visit]
    Since 1947 it is they who have invited. I get out the old telegrams for the wording, and turn them round.
    ~ happened("mao-invited-them")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Stalin died on 5 March 1953. On the ninth Zhou walked at Malenkov's left, "in a position of singular honor"; that he helped to carry the coffin is uncertain. # cite: time1953kremlin
The picture of Stalin, Mao and Malenkov in <i>Pravda</i> of 10 March was cut from a group of February 1950. # cite: plamper2012cult
On 19 March Moscow resolved that "it would be incorrect to continue the line on this question which has been followed until now". # cite: ussr1953resolution
On the 28th Kim and Peng accepted an exchange of sick and wounded; on the 30th Zhou offered neutral custody for those who refused to return. The armistice came on 27 July. # cite: weathersby1995new # cite: garver2016quest
-> DONE

= quarrel
Eisenhower and Dulles held that hints of the atomic bomb ended the war. Kathryn Weathersby points to the dates: Moscow turned in March, and the hints came in May. Whether Mao was relieved by the heirs' haste or put out by it is not settled. # cite: weathersby1995new
-> DONE

= questions
Stalin's heirs changed his policy on Korea within a fortnight. Did they persuade Beijing, or was it only waiting to be asked?
-> DONE
