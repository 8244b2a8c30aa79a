// Beijing's airport, 11 September 1969, and the letters after it. Both leaders are absent: Mao's words are in Zhou Enlai's mouth, Brezhnev's in
// Kosygin's. 'You' is the leader throughout; in the room each option is what you had allowed your premier to say.

=== three_hours_at_the_airport ===
# title: Three Hours at the Airport
# date: 1969-09-11
# until: 1969-09-26
# place: Beijing and Moscow
# chapter: border-crisis
# kind: pillar
# shape: map
# slot: 1969-09
# order: beijing, moscow
# content: The executions of 1937, the Cultural Revolution and deaths on the frontier are spoken of.
# source: maurer1969note
# source: zhou1969letter
# source: zhou1969talk
# source: zhouxiaopei2015talks
# source: galenovich2001granitsa
# source: elizavetin1993airport
# source: lian2017airport
# source: yuzhan2023airport
# source: marshals1969september
# source: andriyanov2003kosygin
# source: gerson2010border
# source: luthi2012chaos
# source: ostermann1995evidence
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not there. Feng Suyun tells.

= beijing
You are Mao Zedong, and you are not in the room. It is the guests' lounge at Beijing airport. Zhou Enlai, your premier, has the chair. He may say what you have allowed. {has("call-refused"):In 1949 Stalin was not at home to you. I made that call.}

They fetched me before light. I was criticised in 1967, and have washed glasses at the ministry since. Today they need my Russian.

Kosygin, the Soviet premier, was in Hanoi for the funeral of Ho Chi Minh. He asked to stop here. Our yes came when he had left. He turned round in Central Asia. Last year Soviet troops took Prague. They began at the airport. Our soldiers are out of sight. # cite: lian2017airport # cite: yuzhan2023airport

{at_least("border", 60): Men have been killed on the frontier this year.|The frontier is not quiet.} It is printed abroad that Moscow may bomb our nuclear works. You want quiet, and nobody able to say that you were frightened.

// With what is Kosygin met?
*   [Speak of Ho, who asked both parties for unity. # id: ho-first # manner: veiled]
    Ho led Vietnam. It is in his testament. Both premiers look down, for as long as is proper.
*   [Give him tea first. Then ask what he has come to say. # id: tea-first # manner: cold]
    Zhou asks it pleasantly. Kosygin drinks all of his before he answers.
*   [Send him your greeting, and Lin Biao's. # id: send-greetings # manner: warm # historical]
    Lin Biao is the successor you have named. Kosygin returns those of Brezhnev, who leads his party. I have now interpreted three men who are not here. # cite: lian2017airport
-   -> knot

= knot
We have three months of questions, Kosygin says, and three hours. Suppose the past were tied in one knot, and the knot thrown away? # cite: lian2017airport # cite: galenovich2001granitsa

His word is <i>uzel</i>. It is also a bundle, such as one carries out of a fire.

{has("old-accounts-read"): In 1958 you untied it for Khrushchev, from the 1920s on.}

// What is to be done with the past?
*   [Throw it away, if the tsars' treaties go with it. # id: treaties-too # manner: veiled]
    They gave Russia the north bank of the Amur. Kosygin had meant quarrels. This is one, says Zhou.
*   [Keep it in the head, and talk of now. # id: keep-in-head # manner: plain # historical]
    It cannot be thrown away, Zhou says. One can keep it in one's head and look ahead. Kosygin agrees to try. # cite: zhouxiaopei2015talks
*   {has("specialists-recalled")} [Untie it at one place: July 1960. # id: untie-1960 # manner: cold]
    Moscow gave its specialists five weeks, Zhou says. {has("farewell-given"):China gave them a farewell.|Kosygin sat in that government.}
*   {has("by-schedule")} [Untie it at one good place: 1960. # id: good-year # manner: warm]
    Moscow might have called its specialists home in a month, Zhou says. It let them finish their work.
-   -> sheet

= sheet
China does not want a war, says Zhou. "We even cannot fully take care of our own business now, why should we go to a war?" # cite: zhou1969talk

Let both stay where they are, he proposes, hold their fire, and leave disputed areas. Kosygin, who does not know the frontier, asks what that means. Zhou sends for paper, and draws. Disputed areas are those "you say are yours and we say are ours." # cite: zhouxiaopei2015talks

Moscow does not use the phrase, which grants that there is something to dispute.

// How far does the drawing go?
*   [Draw on, until Kosygin says the word himself. # id: say-the-word # manner: plain # historical]
    <i>Spornye raiony</i>, disputed areas, he says. Whoever enters them should ask permission. We shall give notice, says Xie Fuzhi, your minister of public security. Permission would make them Soviet. Qiao Guanhua, a vice-minister, writes. # cite: galenovich2001granitsa
    ~ happened("disputed-said")
*   [Give Kosygin the pencil. # id: his-pencil # manner: warm]
    He lays it down beside the sheet. The line runs in mid-channel, says Zhou. That, says Kosygin, is for the delegations. # cite: galenovich2001granitsa
*   [Leave it at who stands where. Spare him the word. # id: spare-him # manner: veiled]
    Zhou draws a river, and no line. Kosygin turns the sheet round to see it from the other bank.
-   -> threat

= threat
They speak of trade, of trains, of ambassadors. Nobody has yet mentioned the nuclear works. To raise it may look like fear. # cite: ostermann1995evidence

// What is said of a strike on the nuclear works?
*   [Leave it so. A threat gains by being repeated. # id: leave-unsaid # manner: none]
    They pass to air routes. Outside a mechanic walks once round the aircraft, with his hands behind him.
*   [Ask who it is that talks to foreign newspapers. # id: who-talks # manner: veiled]
    Somebody is setting us on each other, Kosygin says. Zhou waits until the tea has been changed. # cite: zhouxiaopei2015talks
*   [Say it: bomb the bases, and we resist to the end. # id: to-the-end # manner: plain # historical]
    It would be aggression, Zhou says, and China does not wish it. Only a leader out of his mind, Kosygin answers, would start a war. # cite: zhouxiaopei2015talks
-   At lunch Vetrov sits across from me. He asks me, in Russian, if I am well. It was the first sentence he taught me, in 1920. Nothing private may be said today. So I put it into Chinese. Zhou answers that Comrade Feng is in good health. I put that into Russian.
    -> letter

= letter
Nothing is signed. Kosygin said yes to much. On bringing soldiers out of disputed areas he will reply. # cite: galenovich2001granitsa

Your four old marshals report that on war Moscow "cannot reach a final decision because of political considerations". Some here would not talk under a threat. Without the words <i>disputed areas</i> Kosygin could sign sooner. # cite: marshals1969september

// What goes to Moscow in writing?
*   [Ask first for a public promise not to touch the nuclear works. # id: disavow-first # act: press bomb]
    Until that is printed there is nothing to confirm. The Soviet chargé is called in, and reads it standing.
*   [Send everything, disputed areas included, for Kosygin to confirm. # id: all-in-writing # act: offer border # historical]
    Five points leave on the eighteenth, over Zhou's name. Confirmed, they are an agreement between governments. Nuclear forces are in it, and the areas under dispute. # cite: zhou1969letter
    ~ happened("understanding-in-letter")
*   [Grant the line as it is guarded today, and no more words. # id: as-guarded # act: concede border]
    Where a Soviet patrol stands now, it may stand. You hope for quiet by the first frost. Qiao asks whether I have dropped a line in the Russian.
    ~ happened("line-taken-as-held")
*   {not doubted()} [Refuse talks until their divisions go back. # id: no-talks # act: refuse talks]
    One sentence goes. Zhou had prepared five points. They stay in the folder on his knees.
    ~ happened("talks-withheld")
-   -> DONE

// What reaches this chair of the other's decision.
= to_beijing
{
- has("disputed-left-out"): Kosygin's letter is dated 26 September. Border troops have their orders. Loudspeakers will be silent. Delegations should meet. {has("understanding-in-letter"):I read it twice for one word. It is not there.|{has("line-taken-as-held"):It says nothing of disputed areas. Nor did we.|{has("talks-withheld"):It says nothing of their divisions.|It says nothing of our nuclear works.}}} {heard("inflated"):You say that an order to their posts is a warning to ours.|{heard("discounted"):You ask what the orders are, then, and who will read them to us.|So there is quiet, you say, and there is no answer.}} Zhou has the drawing. He folds it along the river.
- has("disputed-owned"): Kosygin's letter is dated 26 September. {has("understanding-in-letter"):The word stands in it where Zhou put it.|It says <i>disputed</i>. Our letter had not.} Soldiers will come out of such places, both sides by the same day. {heard("discounted"):There is a condition somewhere, you say, and hold the sheet to the window.|You ask Zhou what he gave for it. He says: lunch.}
- has("no-attack-offered"): Kosygin's letter offers a pact. Neither will attack the other, with rockets or without. {heard("inflated"): They threaten, you say, and then they sell us the umbrella.|{heard("discounted"): Khrushchev's heirs have paper to spare, you say.|It is more than we asked for, you say, and it is about something else.}} No river is named in it. Zhou lays his drawing beside the letter, and looks from one to the other.
- else: Kosygin's letter is short. Before any delegation meets, our newspapers are to stop. {heard("inflated"): You say that it is an order, and that it was sent by post.|You ask Zhou whether he promised that. He says that they agreed on a decent tone.} The drawing stays in the folder.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev, who is not there either. Ilya Vetrov tells.

= to_moscow
{
- has("understanding-in-letter"): A week after your premier, Kosygin, met China's, Zhou Enlai, at Beijing airport, five points come for him to confirm. In them are "the areas under dispute", which soldiers are to leave. {heard("inflated"):You ask how many such areas there are. A bill, you say, with the total left blank.|{heard("discounted"):People write so politely, you say, when they have been digging shelters.|The rest can be signed, you say, and keep a finger on that phrase.}} # cite: zhou1969letter
- has("line-taken-as-held"): A week after your premier, Kosygin, met China's, Zhou Enlai, at Beijing airport, a short letter comes. Each stays where he stands. The phrase Zhou fought for, disputed areas, is not in it. {heard("discounted"):They are saving it for the table, you say.|Then he has let it go, you say, and ask me if I have left something out.}
- has("talks-withheld"): A week after your premier, Kosygin, met China's, Zhou Enlai, at Beijing airport, one sentence comes. There will be no talks until your divisions go back. {heard("inflated"):You send for the marshals before you send for me.|{heard("discounted"):You say that this was written for their own people to read.|It is a refusal, you say, and for once I need not look for another word.}}
- else: A week after your premier, Kosygin, met China's, Zhou Enlai, at Beijing airport, one paper comes. You are to promise in public not to touch their nuclear works. {heard("inflated"):An ultimatum, you say, and ask which of them dictated it.|{heard("discounted"):You think that they only want to hear you say it.|You ask who here has been talking to newspapers.}}
}
-> DONE

= moscow
You are Leonid Brezhnev, General Secretary, and did not fly; I did, behind Kosygin, and before you answer I am to tell it. It is two flights up. In 1937, when my teachers were taken, I learned to listen on stairs, and at seventy I still count the landings.

China's yes caught us at Dushanbe, homeward from Hanoi. Some here, I am told, would not have flown when whistled for, and Kosygin telephoned you. # cite: lian2017airport

// With what leave does he fly?
*   [Let him judge for himself, once he is there. # id: let-him-judge # manner: warm]
    He was pleased, and by Irkutsk less pleased, since whatever he brought home would be his alone.
*   [Let him settle quiet, trade, ambassadors. Land he may not. # id: not-land # manner: plain # historical]
    So it was told to me. Then Irkutsk, Beijing, twenty hours in the air by his count, and I was afraid for most of them. # cite: lian2017airport
*   [Keep him to trade and ambassadors. The frontier is for deputies. # id: for-deputies # manner: cold]
    He said that one might have sent a timetable. It was not like him, and he asked us to forget it.
-   -> table

= table
He is no hand at frontiers, and had to ask what a disputed area was; once he broke out that he was being taken by the throat. But he came home with trade and ambassadors, and that night there was film of it on television. # cite: zhouxiaopei2015talks # cite: andriyanov2003kosygin

// What does he hear from you that night?
*   [Thank him, before the others have opinions. # id: thank-him # manner: warm]
    He mentioned it at work next day, twice, to people who had not asked.
*   [Ring, and ask who let it on the television. # id: ask-television # manner: cold # historical]
    Next day, as the head of his office tells it, he had had nothing from you but a reproach, above all for the film. # cite: andriyanov2003kosygin
*   [Say nothing until the Politburo has the notes. # id: notes-first # manner: none]
    I was kept late, to spell the Chinese names. Kosygin's window was lit when I left.
-   Suyun was across the table, her hands red as the washerwomen's in Vladivostok, who rinsed linen through a hole in the ice. {has("specialists-recalled"):The dictionary she sent me in 1960 was in my case, and I had a sentence about it ready,|I had a sentence for her ready since Dushanbe,} and asked only, in the familiar form, if she was well; and she, who might not answer, interpreted me, so that I had my answer from the premier of China. When I turned round on the steps she was collecting the glasses.

    Zhou Enlai had drawn him the frontier in pencil, and kept the sheet.

// In what form do you want it?
*   [Take only the words, in order. # id: words-only # manner: none # historical]
    You were a land surveyor once, and stop me to ask which bank each of them was on.
*   [Have me draw it from memory. # id: draw-it # manner: plain]
    You were a land surveyor once, and put in the north. There is nothing on it one could stand on.
*   [Bring a real map, and lay his words on it. # id: real-map # manner: cold]
    You were a land surveyor once. You find the river, and then the islands, and for some time do not look up.
-   {has("disputed-said"): -> whose_word}
    -> answer

= whose_word
Kosygin used the word <i>disputed</i>, and one of theirs wrote it down.

// Whose word is it, in our record?
*   [Leave it his. He said it. # id: his-word # manner: plain]
    I leave it standing, for him to answer to people who were not on the aircraft.
*   [Make it theirs. He was repeating it, to be clear. # id: their-word # manner: veiled # historical]
    It may be so. One says a man's word back to him to be sure of it; I have done it all my life.
*   [Make it nobody's. Take it out. # id: nobodys-word # manner: cold]
    I have taken out words before, and names, and still know where each of them stood.
-   -> answer

= answer
You want quiet on the Amur, and no claim to follow it. In writing, <i>disputed</i> opens every shoal and pasture that both have on a map. Without it {has("disputed-said"):Kosygin has said what you do not stand by|Zhou Enlai has a drawing and no more}. {below("american-pressure", 60): And Washington has begun to speak civilly of Beijing.}

// What do you answer, over Kosygin's name?
*   [Let their newspapers stop first. Then delegations may meet. # id: newspapers-first # act: press doctrine]
    One cannot sit down, it says, with people who print every morning that one is the new tsar. The posts on the river learn that nothing has changed.
*   [Put disputed areas in writing, and bring the troops out. # id: own-the-word # act: concede border]
    It goes as Zhou Enlai asked for it in the room. I type the word and look up, and you nod. The marshals will ask on which maps.
    ~ happened("disputed-owned")
*   [Offer a pact against any attack, rockets included. # id: offer-a-pact # act: offer bomb]
    No pasture is named, and no post has to move. I am glad over it, for the first time in years, until I read it as they will.
    ~ happened("no-attack-offered")
*   [Say the border troops have orders, and propose talks. # id: orders-given # act: offer talks # historical]
    It goes on the twenty-sixth: the posts have orders, the loudspeakers are off, and I would call it good; only the word is not in it{has("understanding-in-letter"):, and one can see where it was}. # cite: galenovich2001granitsa
    ~ happened("disputed-left-out")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
China's consent came after Kosygin had left Hanoi; he turned round at Dushanbe, or, in the Soviet chargé's memoir, Tashkent. # cite: lian2017airport # cite: maurer1969note # cite: elizavetin1993airport
The drawing and the exchange on nuclear bases are in Chinese accounts; that Kosygin used the term disputed areas is what Qiao Guanhua later told the Soviet delegation. # cite: zhouxiaopei2015talks # cite: galenovich2001granitsa
Zhou's letter of 18 September asked him to confirm the understandings. The reply, Zhou said, "only mentioned that they had issued the order to their border forces". Zhou himself wrote that on withdrawal Kosygin had promised to consider and answer. # cite: zhou1969letter # cite: zhou1969talk # cite: galenovich2001granitsa
That Brezhnev reproached him for the film is one official's recollection. # cite: andriyanov2003kosygin
-> DONE

= quarrel
Michael Gerson holds that the nuclear threat was deliberate, and brought Beijing to the table because Beijing believed it. Lorenz Lüthi finds in every capital misreading and improvisation, and little sign of a plan. Christian Ostermann has Moscow buying its standstill by letting the polemics go on. # cite: gerson2010border # cite: luthi2012chaos # cite: ostermann1995evidence
Whether Kosygin accepted the term or spoke loosely, and whether Brezhnev let him down, the published papers do not settle. What Mao had told Zhou to say, and Brezhnev Kosygin, they do not show.
-> DONE

= questions
The letter of 26 September kept the quiet and dropped the word. Did Moscow break an agreement, or decline one that it had never made?
Both premiers spoke for men who were not in the room. Did that make the meeting possible, or make it worth less?
-> DONE
