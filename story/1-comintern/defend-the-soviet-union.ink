// July to December 1929: a sentence about a railway, written in Moscow and set, or not set, in Shanghai. The object that crosses the
// scene is the sheet with the slogan on it.

=== defend_the_soviet_union ===
# title: Defend the Soviet Union
# date: 1929-07-13
# until: 1929-12-22
# place: Shanghai and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: draft
# slot: 1929-07
# order: moscow, beijing
# source: zgkjsz2014slogans
# source: frus1929karakhan
# source: frus1929riga
# source: elleman2009moscow
# source: stalin1929molotov
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
The sheet has a line of Russian at the top and under it a line of Chinese, which is mine, and room below for better ones. You, Stalin, are to say what the Chinese comrades shall say. On the tenth Zhang Xueliang, who is twenty-eight and rules Manchuria, took the railway there, which by treaty is half ours, with its telegraph, and put White Russians into our people's chairs. {has("railway-kept"):In 1920 we told the Chinese that it was still to be bargained over; I doubt whether that is the sentence they remember.|Every Chinese newspaper has our sentence of 1919, by which it was to be theirs for nothing.} # cite: frus1929karakhan

You want it back, and no war over it that costs a harvest. Smirnov, among your own people, fears for the grain; Piatnitsky, of the International, thinks an eastern war an excellent thing for the revolution. {has("canton-risen"):Canton, which rose in 1927, was put down within three days: over five thousand dead.} # cite: frus1929riga

// At which word of the draft do you stop?
*   [Stop at railway, and have that word struck out altogether. # id: strike-railway # manner: veiled]
    I had spent half the night on that noun. Without it the line is about a country, and nobody can ask whose the rails are.
*   [Stop at oppose. It should be something one does. # id: not-oppose # manner: plain # historical]
    I offer you three verbs, with what each is used for: children, opinions, fortresses. You want the third.
*   [Stop nowhere, and have me read out the Chinese. # id: read-the-chinese # manner: none]
    You listen with your head down, and ask whether the voice always falls at the end.
-   In our words they will sound to their countrymen like our agents, which I, who have to find the words, am perhaps the first to hear. In their own they may say anything at all. And whoever promises them the line may live to be asked for it.

// What are the Chinese comrades to say of the railway?
*   [Let them find words that will be listened to there. # id: say-it-their-way # act: consult railway]
    The sheet goes with its middle empty, and a note that this is intended. The courier, who has carried a good many of your papers, turns it over to look for the rest.
*   [Ask nothing of them: the army will see to it. # id: ask-nothing # act: hold railway]
    Blyukher, who was Galen when we were in Canton, is to have the army in the Far East. The sheet stays on the table, under the inkwell, and takes a ring from it.
*   [Have them defend the Soviet Union, in those words. # id: say-our-slogan # act: press railway # historical]
    There are now two lines: <i>oppose the attack on the USSR</i> and, under it, <i>armed defence</i>. Both are to go. It reads to me like the toast one makes in a house where one owes money, but it is six characters, and correct. # cite: zgkjsz2014slogans
    ~ happened("slogan-asked")
*   [Have them say that a free China shall have it back. # id: railway-for-workers # act: offer railway]
    I do it from memory, since it is Karakhan's sentence of 1919 with a condition put before it. Karakhan is across the town, signing the protest.
    ~ happened("railway-offered-again")
-   -> DONE

// Printing ours is a concession, and never inflated; a line of their own is a hold, and never discounted; the last arm is a refusal or a demand.
= to_moscow
{
- has("slogan-carried"): {has("slogan-asked"):They have printed it|They have printed a call for our defence, which we did not ask for}, six characters across the page. {heard("discounted"):You want to see what stood there the week before.|You hold it at arm's length, and ask which of them is us.} In November they expel Chen Duxiu, who led them once and wrote letters against it. # cite: zgkjsz2014slogans
- has("chens-line"): Shanghai prints a line of its own: against the war, and against those who made it. We come in further down. {heard("inflated"):You ask whose hand it is. I say that I do not know it, and I do.|How many read that paper, and were there more of them last month?}
- else: A month of Shanghai's papers is on your table, and the sentence is in none of them. {heard("as-meant"):{heard_as("refuse"):They have two words against war. You say that the Pope has as much.|They ask our Far Eastern Bureau for a better. You ask what is better than correct.}|{heard("discounted"):Printers, you say, are the same everywhere.|You ask me who else is not printing us.}}
}

In November our army takes Manzhouli, over the frontier. On 22 December the railway is put back as it was, and I translate the timetable. # cite: elleman2009moscow
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the centre in Shanghai, Xiang Zhongfa in name, Li Lisan in fact. Feng Suyun tells.

= to_beijing
{
- has("slogan-asked"): A sheet comes through the Far Eastern Bureau, Moscow's men in Shanghai. Defend the Soviet Union, it says, with arms. The Chinese is Vetrov's. {heard("inflated"):You ask what they do with a party that will not print it.|{heard("discounted"):You lay your hand on it, to see how much it covers.|You read it aloud once, for the length.}}
- has("railway-offered-again"): A sheet comes through the Far Eastern Bureau, Moscow's men in Shanghai. A free China shall have the railway. The Chinese is Vetrov's. {heard_as("concede"):You want it in type before they call it back.|{heard("discounted"):You have read that one before. It was 1919, I say.|{heard("inflated"):You ask who is to say when China is free.|You count the conditions. There is one.}}}
- else: The Far Eastern Bureau, Moscow's men in Shanghai, has no sentence from Moscow. {heard("as-meant"):{heard_as("consult"):It asks what ours would be. You look to see if they are writing.|The army will see to it, they say. You ask which army.}|{heard("discounted"):We are to find our own. Then they will correct it, you say.|You send me back, to ask what we are meant to understand.}}
}
-> DONE

= beijing
The printer has the frame locked, but for one line. He is paid until midnight. You are Li Lisan. Xiang Zhongfa signs as general secretary. You decide. I am back from Moscow, and read you the Bureau. {not has("slogan-asked"):In any case it has an older slogan at hand: defend the Soviet Union.}

Zhang Xueliang, who rules Manchuria, has taken the railway from the Russians. It was ours, they say in the street. You want Moscow's trust. You want the street too. Chen Duxiu led this party until Wuhan. {has("may-cable"):Moscow sent him ten lines there.|It is two years ago.} He is out of office. He has sent letters. Explain the railway, he writes. Attack those who risk a war for it. Do not begin with the Soviet Union. # cite: zgkjsz2014slogans

// How is Chen's letter read?
*   [Have me read it to all of you. # id: read-it-out # manner: plain]
    I read to the end. The printer, who is setting something else, has stopped.
*   [Have it answered as Moscow would answer. # id: answer-as-moscow # manner: cold # historical]
    You dictate. I know the terms from the university. I could go on without you.
*   [Send to ask him what he wants us to print. # id: ask-chen # manner: warm]
    A boy goes with it under his shirt. He is back within the hour. The answer is on our own paper.
-   Moscow's words, and the street stops reading. Chen's, and Moscow will call us Trotsky's. Fewer, and both will ask what is missing. Wait, and the line is blank.

// Which line goes to the printer?
*   [Print Chen Duxiu's: against the war and those who made it. # id: chens-line # act: hold railway]
    It needs two columns. <i>Sulian</i>, Soviet Union, comes in the ninth row. The printer reads as he sets. He makes no mistakes in it.
    ~ happened("chens-line")
*   [Print the shortest that can be printed. # id: fewest-words # act: refuse doctrine]
    Four characters. <i>Fandui zhanzheng</i>, oppose war. He has them ready-made, from another job. There is a good deal of white left.
    ~ happened("shortest-slogan")
*   [Print none, until the Far Eastern Bureau finds a better. # id: ask-for-another # act: press comrades]
    I carry the sheet back in a basket, under greens. They are at supper. Which word is the trouble, they ask. I have been told to say: all of them.
*   [Print Moscow's, as it stands. # id: our-slogan # act: concede railway # historical]
    <i>Wuzhuang baowei Sulian</i>. <i>Baowei</i>, to defend: one does it to a place one is in. He is short of <i>bao</i>, and cuts two in wood. In October Chen is warned in writing. On 15 November he is expelled. # cite: zgkjsz2014slogans # cite: creaders2009cer
    ~ happened("slogan-carried")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 10 July 1929 Zhang Xueliang's men took the railway; Karakhan, acting foreign commissar, protested. # cite: frus1929karakhan
The slogans passed to the Chinese party ran from "oppose the attack on the USSR" to "armed defence of the Soviet Union". # cite: zgkjsz2014slogans
Chen Duxiu objected by letter; that of 5 August is confirmed. He was warned on 6 October and expelled on 15 November. # cite: zgkjsz2014slogans # cite: creaders2009cer
The Red Army won at Tongjiang and at Manzhouli; on 22 December the joint railway was restored. # cite: elleman2009moscow
In about October Stalin wrote to Molotov of raising brigades, mostly Chinese, to take Harbin. It was not done. # cite: stalin1929molotov
-> DONE

= quarrel
Bruce Elleman takes the war as proof that Moscow chose empire over revolution. Others see a legal answer, under the treaties of 1924, to a rash seizure. Whether Stalin's plan for Harbin was ever more than a letter is open. # cite: elleman2009moscow # cite: frus1929karakhan # cite: stalin1929molotov
-> DONE

= questions
Could a Chinese party defend the Soviet Union in 1929 and still be heard by patriots? What would it have had to leave out?
-> DONE
