// Canton, June 1923: the Third Congress of the Chinese party, and Moscow's answer to it in July. A vote at each end:
// names called in a room, and a telephone. The object that crosses the scene is a sheet of paper with two sentences on it.

=== bloc_within ===
# title: Into the Other Man's House
# date: 1923-06-12
# until: 1923-10-06
# place: Canton and Moscow
# chapter: comintern
# kind: pillar
# shape: vote
# slot: 1923-06
# order: beijing, moscow
# source: chen1923report
# source: sanda1923yijue
# source: zhang1971huiyi
# source: saich1991origins
# source: saichNDera
# source: xinhua2007sanda
# source: pantsov2012mao
# source: chang2005mao
# source: wu2021sanda
# source: ecci1923january
# source: ecci1923may
# source: zhou2007baoluoting
# source: kotkin2014paradoxes
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the Central Committee, under Chen Duxiu. It sits in Shanghai or Canton. Feng Suyun tells.

= beijing
From the lane the house looks empty. Forty people are in it. They speak for four hundred and twenty, and that is the whole Chinese Communist Party. You lead it, Chen Duxiu. I am Feng Suyun. I read you your Russian. # cite: pantsov2012mao, ch. 10

Generals rule China, each his own part. In February one of them had our railway strikers shot. Here in Canton Sun Yat-sen governs, and lets us meet. He has a famous name, hired soldiers and a party, the Guomindang. He wants no alliance with us. We may join his party, one by one, and obey.

Moscow says: join. Its Communist International pays us, and its orders bind us. Maring, its Dutchman, has come to see it done. Last August most of your Committee was against, you too. Maring talked you round. Now you report in favour. You want this party to live, and to stay a party. # cite: chen1923report

// What do you say of last August?
*   [Leave it out. Begin with this year. # id: leave-august-out # manner: veiled]
    You begin with the strikes. Several people here were in that room, and go on waiting.
*   [Tell it, and blame yourself by name. # id: own-mistakes # manner: plain # historical]
    You read it as it was. Then the faults, by name. Chen Duxiu did not see clearly, is easily excited, has made many mistakes. # cite: chen1923report
*   [Say that you obeyed then, and nothing more. # id: obeyed-then # manner: cold]
    It is soon said. Maring has to ask twice for the English.
-   Next, the accounts. Nearly all our money is Moscow's, about fifteen thousand yuan this year. This congress costs sixteen hundred. # cite: chen1923report
-> report

= report
Then the comrades. The hard case is Zhang Guotao, a leader of the railwaymen. He will not have everyone join. He keeps, you say, his own group.

// How do you speak of Zhang to his face?
*   [Thank him for February, before everyone. # id: thank-zhang # manner: warm]
    He bows. The railwaymen look at him, then at you.
*   [Pass him over. You need his friends. # id: pass-over-zhang # manner: none]
    You turn two pages together, and he sees you do it.
*   [Call him loyal, but narrow, and condemn his group. # id: loyal-and-narrow # manner: plain # historical]
    Loyal, you read; very narrow; the group a grave mistake. I do not look to see where he is sitting. # cite: chen1923report
-   The argument takes most of a week. Maring wants every member in the Guomindang, and the workers too. Zhang asks what would be left. Sun's people, he says, will ask if we are helpers, thieves or robbers. # cite: zhang1971huiyi, vol. 1
-> paper

= paper
Both sides have the same paper, Moscow's resolution of January. One sentence says that our members should stay inside the Guomindang. Another says: not at the price of the party's own political face. Vetrov, a Russian, taught me the word face in 1920. He used the head on a rouble. # cite: ecci1923january

// Which sentence are they to hear?
*   [Read both, in order, and let them argue. # id: read-both # manner: none # historical]
    I read both. After that each side quotes its own. Maring makes notes, in English.
*   [Read the first. That is what is being asked. # id: read-first # manner: plain]
    I read one sentence. My thumb is on the other.
*   [Read the second, slowly, and then the first. # id: read-second # manner: veiled]
    <i>Mianmao</i>, I say: face, features. Somebody at the back repeats it. Maring asks what it was.
-   I keep a list, with a column for yes and one for no. Mao Zedong, of Hunan, I move twice. His friends are with Zhang. But he says: "We should not be afraid of joining." # cite: saich1991origins, vol. 2, p. 580
-> threat

= threat
Now Maring speaks. If your report passes, he says, we accept the instruction of the International. If it fails, we mean to break it. His interpreter makes it no softer. They all look at you. # cite: zhang1971huiyi, vol. 1

// Do you answer him?
*   [Say it is the Chinese who are voting. # id: chinese-vote # manner: cold]
    He understands that without help. For the first time today somebody laughs.
*   [Tell them quietly that it binds you as well. # id: binds-you-too # manner: warm]
    You say it sitting down. The railwaymen have to lean in.
*   [Say nothing. Let it stand. # id: let-it-stand # manner: none # historical]
    Nobody speaks. A lid goes back on somebody's cup.
-   You and Zhang try once more to agree. He has an amendment: not everyone joins, and the unions stay ours. Win by Moscow's order, and you may lose the men who built the unions. Without it you may lose Moscow, its money, and Canton. # cite: zhang1971huiyi, vol. 1

// What do you put to the vote?
*   [Take Zhang's amendment. Some join. The unions stay ours. # id: take-amendment # act: hold united-front]
    The names are called. Most of the noes come over, and some of the ayes sit with their hands in their sleeves. Maring is already writing to Moscow.
    ~ happened("kept-a-separate-party")
*   {not doubted()} [Propose two parties side by side, as you first wished. # id: side-by-side # act: refuse united-front]
    It was your own policy a year ago, and it carries. Zhang shakes your hand. Sun has refused it once. Somebody must go and offer it to him again.
    ~ happened("stayed-outside")
*   [Put it as the International's decision: everyone joins. # id: as-instruction # act: concede united-front # historical]
    The International has decided, the text says; we comply. The names are called. Twenty-one for you, sixteen against, Mao among them. Then he cheerfully accepts the majority. Zhang keeps his opinion. Maring wants him punished. A man from Harbin, on your side, asks for respect. # cite: sanda1923yijue # cite: wu2021sanda # cite: pantsov2012mao, ch. 10 # cite: zhang1971huiyi, vol. 1
    ~ happened("discipline-invoked")
    // What becomes of Zhang's objection?
    * *     [Have it struck out. The party has voted. # id: strike-it # manner: cold]
            I draw the line. It can still be read.
    * *     [Let it stand, unpunished. # id: let-dissent-stand # manner: plain # historical]
            You let the matter drop. I have his objection in my notes, whole.
            ~ happened("dissent-minuted")
    * *     [Ask him to withdraw it, as a friend. # id: ask-to-withdraw # manner: warm]
            He looks at the floor, and withdraws it.
    - -     You have one motion left, for those who lost.
    // What do you give the losers?
    * *     [Keep our own organisation. Inside Sun's party we act as one. # id: act-as-one # manner: veiled # historical]
            A group under our own orders. It passes. Nobody speaks for it or against. # cite: sanda1923yijue # cite: zhang1971huiyi, vol. 1
            ~ happened("kept-a-separate-party")
    * *     [Give them nothing. Sun would be sure to hear of it. # id: no-whispering # manner: plain]
            You gather your pages. Somebody asks what we are called from now on.
*   [Vote on nothing. Send both papers to Moscow, and ask to be heard. # id: ask-a-hearing # act: consult united-front]
    It takes the afternoon to agree on two texts. I make the fair copies. The post to Moscow takes weeks. Forty people will go home and each do what he did before.
    ~ happened("dissent-minuted")
-   -> DONE

// What reaches this chair of the other's decision.
= to_beijing
{
- has("borodin-to-sun"): We are in Shanghai again. On the sixth of October Moscow's new man, Borodin, reaches Canton. He is to advise Sun, and to take Maring's place with us. You were not asked. Vetrov, who interprets for him, sends me a postcard. It says less than he does. {heard("inflated"): So Moscow has chosen Sun, you say.|{heard("discounted"): You give him until the spring. Advisers come and go there.|One for Sun, you say. And for us? The same one, I say.}}
- has("money-to-the-party"): A Russian comes to your door, by night, with an American accent and a bag. He is Borodin. Moscow has sent him to us, and not to Sun. The bag is for us. {heard_as("press"): You leave it on the floor between you, and ask what we are to do for it.|{heard("discounted"): You ask whether that is all. He says that it is all he could carry.|You write a receipt, and ask who else has had one.}}
- has("peking-first"): Karakhan, the new Soviet envoy, is in Peking, to bargain with the government there for a railway. I read you the newspapers. There is nothing in them about Canton, and nothing for us in the post. {heard_as("press"): Then we are to take what we are given, you say, or be dropped for a railway.|You tell me to keep looking.}
- else: Maring is called home. How we join hands with Sun, Moscow writes, we may settle ourselves. {heard("discounted"): You turn the sheet over, looking for the order.|Nobody there has left us anything to settle before, you say.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: the Politburo. Lenin cannot speak; Stalin, who keeps its agenda, proposes. Ilya Vetrov tells.

= to_moscow
{
- has("discipline-invoked"): Maring, the International's man in China, writes from Canton. He asked the Chinese communists whether they would obey and join Sun Yat-sen's party, and by twenty-one to sixteen they will. {has("kept-a-separate-party"):Inside it their people are to act as one. }{heard("discounted"): Sixteen against, you say, is a second party.|Then it can be done, you say, and copy out both figures.}
- has("stayed-outside"): Maring, the International's man in China, writes from Canton. The Chinese communists will be Sun Yat-sen's allies and not members of his party, which is to say that they have declined. {heard("inflated"): You ask which of them thinks he is Lenin.|You ask whether Sun has been told. I do not know.}
- has("kept-a-separate-party"): Maring, the International's man in China, writes from Canton. Some of the Chinese communists will join Sun Yat-sen's party; the unions will not. {heard_as("press"): They are bargaining, you say, and with our money.|It is half of what was asked, and you ask me which half.}
- else: Maring, the International's man in China, writes from Canton. The Chinese communists have not voted on joining Sun Yat-sen's party. They send two papers, and ask to be heard here. {heard_as("press"): It is a no, you say, with a travel warrant.|{heard("discounted"): You say that they are playing for time.|You put one paper on the other, and ask who wrote which.}}
}
-> DONE

= moscow
I, Vetrov, was told four o'clock and came at three, being afraid of this staircase. It is 31 July. Lenin has not been able to speak since March, and the Politburo decides without him. You are Stalin, general secretary of the party: you propose, the others are asked by telephone, and I hear half. # cite: zhou2007baoluoting # cite: kotkin2014paradoxes

You want a friend in China, and to keep {has("railway-promised"):a railway we promised|our railway across Manchuria}. Peking has the government that the powers recognise; Sun, an old revolutionary, has Canton, and our secret promise of two million gold roubles, of which the comrades, who live on thousands, have not been told. # cite: pantsov2012mao, ch. 10

// What do you ask about the comrades?
*   [Ask who spoke against joining, by name. # id: ask-names # manner: cold]
    I give Zhang Guotao's first, and say that he led railwaymen on strike. You have me spell it, and the others after it.
*   [Ask how many of them are workers. # id: ask-workers # manner: plain # historical]
    A hundred and sixty-four, I say, of four hundred and twenty, and some of the others are students here in Moscow. # cite: chen1923report # cite: pantsov2012mao, ch. 10
*   [Ask whether they have read our January paper. # id: ask-january # manner: none]
    Both sentences, I say: join Sun, and keep your own face. It is the second that they quote, and you ask who put it in.
*   {has("dissent-minuted")} [Have Zhang Guotao's objection read. He led the railwaymen. # id: read-objection # manner: none]
    He says that if all of them join, and the unions too, nobody will be left outside to be independent. You ask his age, and I say twenty-five.
-   Their own papers are in the hand of Suyun, whom I knew in Shanghai in 1920. For the party's own face, which in January we told them to keep, she has <i>mianmao</i>, which is better than ours, and I see the lamp again, and the rouble I taught her by.

    One letter of ours Maring does not mention, and it may be on the road still: on 24 May the International wrote to their congress that the peasants are the central question, and that the workers' party must lead, while Maring has been telling them to follow Sun. # cite: ecci1923may # cite: pantsov2012mao, ch. 10

// What is to be done about the late letter?
*   [Let it arrive when it arrives. # id: let-it-arrive # manner: none # historical]
    You ask nothing more about it. I have seen such envelopes come, and be filed under the day on which they came.
*   [Wire them the line about leadership today. # id: wire-leadership # manner: plain]
    I put it into few characters, since they are charged for singly. In Canton it will look like a change of mind.
*   [Call it back. Sun might read it too. # id: call-it-back # manner: veiled]
    Somebody will be told to lose it in Shanghai. You ask whether I can forget it. I say that I can.
-   Karakhan is going to Peking as envoy, to bargain for the railway; Borodin, an old Bolshevik who lived in America and has the English that Sun speaks, could go south. Whatever you give Sun, Peking will hold against Karakhan; whatever you give the comrades rests on four hundred people; and if you give nothing, Sun may borrow elsewhere. Merchants in Vladivostok kept two pairs of scales, one for buying and one for selling, and I cannot tell on which I am weighing Suyun's friends.

// Whom do you back in China?
*   [Back the comrades. Send them Borodin, with money of their own. # id: back-the-comrades # act: offer aid]
    You ring one number, and whoever it is talks for a long time. We were few too, you say at last, and ring the next.
    ~ happened("money-to-the-party")
*   [Put Peking first. Let Karakhan sign, and Canton wait. # id: peking-first # act: hold aid]
    The railway runs through no province of Sun's, you say, and nobody at the other end seems to dispute it, and so Borodin is to unpack.
    ~ happened("peking-first")
*   [Back Sun. Borodin goes to him, and the comrades work inside. # id: back-sun # act: press united-front # historical]
    The numbers are rung in turn. Borodin's name is said, and Sun's, and it takes less time than the stairs. I am to go too, for the Chinese. In what I hear nobody proposes to ask the comrades. # cite: zhou2007baoluoting
    ~ happened("borodin-to-sun")
    // What are they to know of the two millions?
    * *     [Tell Chen Duxiu, who leads them, by word of mouth. # id: tell-chen # manner: warm]
            I am to tell him, then, and I practise it on the way down: a short sentence, for which I can find no polite form.
    * *     [Tell them nothing. We asked Sun for the strictest secrecy. # id: tell-nothing # manner: cold # historical]
            So I shall sit across from Suyun and know it, which I had not thought of while I was being afraid of the stairs.
*   [Let the Chinese settle how they join hands. Bring Maring home. # id: let-them-choose # act: concede united-front]
    There are people in the International who think that he drove too hard, and you let one of them say it, at length, down the wire. Sun may take it badly. You tell me to write it kindly.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The congress met in Canton from 12 to 20 June 1923. Its resolution cites the International's decision, has members join the Guomindang, and keeps the party's own organisation. # cite: xinhua2007sanda # cite: sanda1923yijue
The vote is usually given as twenty-one to sixteen; Pantsov and Levine have seventeen against. # cite: wu2021sanda # cite: pantsov2012mao, ch. 10
Maring's threat, and his wish to see Zhang Guotao punished, rest on Zhang's own memoir. Zhang lost his place on the Committee. # cite: zhang1971huiyi, vol. 1 # cite: pantsov2012mao, ch. 10
The May letter, that "leadership must belong to the party of the working class", arrived on 18 July. # cite: ecci1923may # cite: pantsov2012mao, ch. 10
On 31 July, at Stalin's proposal and after a poll by telephone, the Politburo chose Borodin; he reached Canton on 6 October. # cite: zhou2007baoluoting # cite: pantsov2012mao, ch. 10
-> DONE

= quarrel
Tony Saich shows that the instruction Maring used in 1922 was drafted by Radek from what Maring himself had reported: how far was it Moscow's order, and how far his own? # cite: saichNDera
Jung Chang and Jon Halliday have Mao rise by his enthusiasm for Moscow's line; Alexander Pantsov and Steven Levine have him vote against it, and then give way. # cite: chang2005mao # cite: pantsov2012mao, ch. 10
Wu Xiaotao sorts those who voted no, or not at all, into three groups, each with reasons of its own. # cite: wu2021sanda
-> DONE

= questions
Maring turned a vote about tactics into a vote about obedience. Did that win him the room, or cost him part of it?
The International paid for the congress. How far can a party that does not pay its own rent decide for itself?
-> DONE
