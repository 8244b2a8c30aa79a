// June 1959: a model of a bomb is packed, and a letter is to say why it does not come, or none is written. The parts hold also if the
// bomb was left out of the agreement of 1957. The object that crosses the scene is crates.

=== the_letter_about_the_bomb ===
# title: A Letter about the Bomb
# date: 1959-06-18
# until: 1959-07-12
# place: Moscow and Beijing
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: wait
# slot: 1959-06
# order: moscow, beijing
# content: The famine in China is mentioned.
# source: shenxia2012aid
# source: dai2008nuclear
# source: lewisxue1988bomb
# source: peking1963statement
# source: craigradchenko2018mad
# source: garver2016quest
# source: dikotter2010famine
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
They say, in the corridors of a ministry that has no plate at its door, that the crates are nailed down and somebody has chalked on them which way is up; I have seen neither crates nor chalk, and have only been told that there may be a letter. {has("bomb-left-out"):In 1957 you, Khrushchev, kept the bomb out of the agreement with China. They went on asking, and a model was made ready in case you should say yes.|By the agreement of 1957 you, Khrushchev, owe China a model of an atomic bomb, to teach with, and its drawings. {has("early-date-set"):The two years are up this autumn.|It has kept slipping.}} # cite: shenxia2012aid

At Geneva our people are talking with the Americans and the British about an end of tests. You want that. You do not want a Chinese bomb with our fingerprints. {has("jinmen-announced"):Last August, over Jinmen, Mao did tell you the day of his guns.|{has("told-by-the-guns"):Last August, as you tell it, you had his guns at Jinmen from the newspapers.|You have not forgotten his guns at Jinmen.}} # cite: shenxia2012aid

// What is the thing to be called, if it is written of?
*   [Call it a bomb. # id: call-it-a-bomb # manner: plain]
    The typist, who is new, asks if that is to be spelled out. It has five letters, you tell her.
*   [Call it a sample. # id: call-it-a-sample # manner: none # historical]
    <i>Obrazets</i>: one has them of cloth and of handwriting. In Chinese I can make it smaller still, and you let me. # cite: shenxia2012aid
*   [Call it the matter known to the comrades. # id: the-known-matter # manner: veiled]
    There are at present two or three such, I say, and you are sure that they will know.
-   So the crates wait, like a guest's galoshes in the hall while upstairs they dispute whether he was asked. Send the model, and it may be seen. Keep it, and he has your signature, or your silence, to show. A reason can be argued with; and if you give none, he will think of one.

// What does the letter say about the packed crates?
*   [That there are technical delays. # id: technical-delay # act: hold bomb]
    There is always something still to be tested or signed, and I have a page of it by noon. Anyone who drives past the depot can see them through the fence, with the tarpaulin folded back.
    ~ happened("delay-pleaded")
*   [That it must wait about two years, with reasons. # id: two-years # act: refuse bomb # historical]
    If the West learned that a sample had been handed over, the work for peace might suffer; in two years, or about two, it may be looked at again. You have the reasons put before the number. I ask if it is signed by one or by all, and it is by the Central Committee. # cite: shenxia2012aid
    ~ happened("letter-with-reasons")
*   [That Geneva is near agreement; what does Beijing think? # id: come-and-see # act: consult test-ban]
    It is nearly all Geneva, and at its end stands a question mark, which the foreign ministry takes out and you put back. The crates, it adds, can be spoken of when Beijing has been heard.
    ~ happened("test-ban-explained")
*   [Nothing. Let the crates go. # id: send-them # act: concede bomb]
    There is a train, made up by night, whose guards think that it is lathes. I am given the waybill to translate; under contents somebody has written <i>teaching aids</i>, and I can find nothing false in it.
    ~ happened("bomb-delivered")
-   -> DONE

// Without an answer (the last) is a hold, never discounted; telling the parties threatens and slowing concedes, neither inflated.
= to_moscow
{
- has("clarification-asked"): In July Beijing asks, in five lines, to be told plainly what is meant. {heard("inflated"):He is calling you to account, you say, and want to see the word plainly in the Chinese.|{heard("discounted"):You take it for a form, such as offices send one another, and it goes where those go.|You begin an answer, and find that it is the same letter.}}
- has("breach-told"): It is from Berlin that we hear it, in July: Beijing is telling the parties about a promise, and what has become of it, and that it concerned a bomb. {heard("discounted"):Nobody believes a secret that one is told over soup. You have me file it under rumours.|You want all the names at that table, and whether any of them writes to Washington.}
- has("bomb-slowed"): Our specialists write in July that cement has gone from their site to a steelworks. {heard("discounted"):You ask what one makes of cement in a steelworks, and do not stay for the answer.|You read it twice, and look to me less glad than I had expected.}
- else: From Beijing there comes no answer. But our specialists there, who are still shown everything, write in July that the young men have stopped asking them questions. {heard("inflated"):You ask what they know, then, and who told them.|Then he has taken it sensibly, you say, and inquire whether one can go for a swim.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// The letter with reasons refuses; delays are a hold (never discounted); Geneva consults; the train (the last) is a concession.
= to_beijing
{
- has("letter-with-reasons"): On 26 June Sudarikov, of the Soviet embassy, brings Zhou Enlai, your premier, a letter. No model for now. About two years. The reasons are Geneva's. {heard("inflated"):You ask what they mean to take back next. Zhou has been asking himself.|{heard("discounted"):Two years can be brought down to one, you say. Zhou turns it face down.|You count two years on. There will be another Geneva by then.}}
- has("delay-pleaded"): On 26 June Sudarikov, of the Soviet embassy, brings Zhou Enlai, your premier, a letter. There are delays. A test, a certificate, a signature. {heard("inflated"):You have me search it for the word never. It is not there. You have me search again.|So we go on waiting. A man with a ticket to the border has his leave put off.}
- has("test-ban-explained"): On 26 June Sudarikov, of the Soviet embassy, brings Zhou Enlai, your premier, a letter. It is about Geneva. What do we think? The model waits for that. {heard("inflated"):Nobody has offered you a chair at Geneva, you point out.|{heard("discounted"):They have thought already, you say. They want it with our seal.|You want to see the last sentence in Russian. I show you the mark.}}
- else: There is no letter. There is a train. At the frontier the crates are counted, and counted again. {heard("discounted"):You ask Zhou Enlai, your premier, what is not in them. Some drawings are to follow.|You do not go to see. Zhou Enlai, your premier, goes. He is not back for supper.}
}
-> DONE

= beijing
{has("bomb-delivered"):Zhou brings the waybill|Zhou brings the letter} up the mountain to Lushan himself. You, Mao, have the leaders here for steel and grain. The air is cool. Below it is July. {has("bomb-asked"):You asked Khrushchev for the bomb to his face, in 1954.|You have had people at work on a bomb since 1955.} {has("umbrella-stretched"):Last autumn he would have come even for small ones.|{has("warning-sent"):Last autumn, over Jinmen, he lent you his for a sentence.}} You do not mean to be lent one. {has("bomb-left-out"):It was never promised on paper, only not refused.} In the provinces people are hungry. Here nobody has read out how many. # cite: shenxia2012aid # cite: dikotter2010famine

// Who is told of it, up here?
*   [Tell everyone on the hill, with the windows shut. # id: everyone-on-the-hill # manner: plain]
    They are fetched from their walks. There are not chairs enough, and Zhou stands.
*   [Tell Nie Rongzhen, who answers for the weapons. # id: nie-alone # manner: veiled # historical]
    He reads the Chinese. He asks for the Russian too, which he has not much of. He wants to see how long it is.
*   [Tell nobody, until you have walked. # id: until-you-have-walked # manner: none]
    You go down as far as the second bend. The guard counts forty steps, and follows.
-   {has("bomb-delivered"):A model is not a bomb. The plants for it are half built.|Without a model it takes longer. Nobody says how long.} To ask is to wait again. To tell is to tell the Americans. To go on takes power, steel and the best students. They are wanted for much else this year.

// What do you do without it, or with it?
*   [Ask them to say plainly what is meant. # id: ask-once-more # act: consult bomb]
    {has("bomb-delivered"):What do they expect for it?|Is it later, or is it no?} I draft five lines. Zhou takes out an adverb, and Nie the word respectfully. Until there is an answer nobody is to stop work.
    ~ happened("clarification-asked")
*   [Begin again, alone. # id: from-the-beginning # act: hold bomb # historical]
    {has("bomb-delivered"):The model goes into a hall for students, under a sheet.|No more tickets are bought to the frontier.} Our own sums, from the first page. Nie asks for mathematicians, by name. A clerk has no title for the folder. He writes the year and the month.
    ~ happened("alone-resolved")
*   [Tell the other parties of a broken promise. # id: tell-the-parties # act: threaten bomb]
    {has("bomb-delivered"):They hear what came, and which of its drawings did not.|{has("bomb-left-out"):They hear that help without reserve was spoken of, and what was held in reserve.|They hear what was signed in 1957, and what has come.}} It goes by hand, to the embassies. An ambassador asks me what a teaching model teaches.
    ~ happened("breach-told")
*   [Slow it: steel and grain need the money. # id: slow-it # act: concede bomb]
    The planners get back the cement and most of the power. Nie signs for the rest. He asks if he may keep the students. You let him. He has their names in his pocket already, on a strip of paper.
    ~ happened("bomb-slowed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The letter is dated 20 June 1959. If the West learned that a sample had been handed over, it says, the cause of peace could suffer; the matter might be looked at again in about two years. # cite: shenxia2012aid
Only the sample and its papers were held back; other help ran on until August 1960. That the model stood packed is said by Soviet veterans. # cite: shenxia2012aid # cite: dai2008nuclear
China went on alone, and its bomb was later code-named 596, after the month. # cite: lewisxue1988bomb
The cause stayed secret until 1963, when Beijing charged that Moscow "unilaterally tore up the agreement on new technology for national defence". # cite: peking1963statement
-> DONE

= quarrel
John Garver follows Beijing's view of a present to Eisenhower. Shen Zhihua and Xia Yafeng find that the crisis of 1958 had frightened Moscow; Campbell Craig and Sergey Radchenko, a turn against spreading the bomb to anyone. # cite: garver2016quest, p. 154 # cite: shenxia2012aid # cite: craigradchenko2018mad
-> DONE

= questions
Was the letter a breach of the agreement, or a delay within it? What would you have to see to decide?
-> DONE
