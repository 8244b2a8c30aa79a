// It did not happen: the article lies in a drawer in Beiping while Liu Shaoqi sits in Moscow. The object that crosses the scene is one
// paragraph, and whether it is set in type.

=== the_drawer ===
# title: The Drawer
# date: 1949-06-27
# until: 1949-08-14
# place: Beiping and Moscow
# chapter: comintern
# kind: counterfactual
# stage: outline
# shape: draft
# slot: 1949-06
# order: beijing, moscow
# when: has stuart-channel-kept
# when: stands road first-warning
# source: topping2010front
# source: frus1949china
# source: liu1949talks
# source: lostchance1997symposium
# source: chen1997myth
# source: tucker1983patterns
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The article is for 1 July, the party's birthday. It is finished. I am to have the Russian ready. One paragraph says which side China leans to. At night the sheets go back into the drawer of your desk. You keep the key in your tobacco tin.

You, Mao Zedong, have two callers who do not know of each other. Liu Shaoqi, your deputy, is in Moscow, asking for money. Stuart, the American ambassador, is in Nanjing, asking if he may come north. You want both to be kept waiting. You mean not to be the one who waits. {has("machines-taken"):Moscow has never said where the machines of the Northeast went.|{has("port-offered-in-secret"):Moscow has called its treaty with Chiang unequal, and keeps it.|Moscow keeps its treaty with Chiang.}} {has("outbid"):It did promise Liu a loan.} I ask what Russian to give for <i>dao</i>.

// What Russian do I give for <i>dao</i>?
*   [Lean, as one leans on a wall. # id: dao-lean # manner: plain # historical]
    It is correct. A man can also stand up again from it. You ask me if that is in the Russian. It is.
*   [Incline. # id: dao-incline # manner: veiled]
    It is a word for heads and for balances. You say that it will do for a balance.
*   [Fall. The character can mean that as well. # id: dao-fall # manner: cold]
    You like it. You say it three times. It goes in the margin, and stays there.
-   Then there is the sentence about sitting on a fence. Liu will need it. Washington will need it gone.

// What becomes of the fence?
*   [Keep it. # id: keep-the-fence # manner: cold # historical]
    You read it aloud once more, to hear who is sitting there.
*   [Strike it, and leave the rest. # id: strike-the-fence # manner: veiled]
    The paragraph closes up. One cannot see where it was, unless one has translated it.
-   Once it is printed, Stuart packs. Without it Liu asks for a loan with nothing behind him, and Moscow reads what is not there. At anything milder each of the two may think that he is meant. Boys from the printing works are sitting on the steps.

// Does the article go to the printer?
*   [Leave it in the drawer. # id: leave-it-there # act: hold recognition]
    The key turns with difficulty, because of the heat. The boys are sent back with a report on summer wheat. It is long enough for the front page.
    ~ happened("lean-withheld")
*   [Print it: China leans to one side. # id: print-it # act: offer recognition # historical]
    You sign the sheets one after another. A boy runs with them. In Nanjing Huang Hua, who has been seeing Stuart for you, will read it at breakfast, and so will Stuart.
*   [Print another: China will deal with whoever deals as an equal. # id: another-article # act: press recognition]
    You write it standing up. <i>Pingdeng</i>, equal. No country is named, so none is left out. My Russian for the first is on your blotter, face down.
    ~ happened("lean-withheld")
-   -> DONE

// Withheld covers the drawer (a hold, never discounted) and the other article (pressing); printed is an offer.
= to_moscow
{
- has("lean-withheld"): The Beiping papers of 1 July come by wire, and of a side that China leans to there is not a word in them. {heard_as("press"):It is a way of naming a price, and you will not give him the pleasure of asking.|{heard("inflated"):You have them sent for again, from Harbin, in case a page was lost.|You ask me what there is instead, and I say, agriculture, and respect.}}
- else: Mao Zedong has had it printed that China leans to one side, which is yours. {heard("discounted"):You blow on the sheet, to show me how paper leans.|{heard("inflated"):You look for what he wants for it, and find nothing, and look again.|You have me read the sentence with the verb in it, and once more without.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
They have put Liu Shaoqi, Mao's deputy, in a house with drawn blinds, since you still recognise Chiang Kai-shek's government and nobody of Liu's name can be in Moscow, and I take him the newspapers in the mornings and see that he has been up all night over a report. He asks each time, very civilly, if anything has come from Beiping. # cite: liu1949talks

You, Stalin, want to know whose he is. Tito, the Yugoslav, was yours until one June; that was last year, and since then I have been asked, twice, if I ever had a friend in Belgrade. {has("yugoslav-lesson"):You had Mao reminded of it in the spring.|{has("port-asked-back"):You think of the port that Mao asked for in the winter.|{has("mongolia-asked"):You think of Mongolia, and of who asked for it.|You count up what has been asked of you since the winter.}}} In Nanjing somebody of Mao's is still calling on an American.

// Whom do you ask about Beiping?
*   [Ask Kovalev, your man with them, who is anxious. # id: ask-kovalev # manner: cold # historical]
    There are comrades there, he says, who are hopeful of Americans; he says it looking at me, and I look at the inkstand.
*   [Ask Liu, over supper, as one asks after a family. # id: ask-over-supper # manner: warm]
    All are well, he answers, and working late; and his interpreter, having put it into Russian, adds nothing, though there is a place left for it.
*   [Ask me if I know how they work. # id: ask-vetrov # manner: plain]
    I say that I knew some of them when I was twenty-one, and that they crossed out a great deal.
-   You may be paying for a man who has not made up his mind; and by not paying you may make it up for him. It was like that with the bride's people in my grandfather's village, who sat at table until somebody should mention money, and drove home with her. Tonight you see Liu.

// What does Stalin give Liu?
*   [The question where the article is. # id: ask-for-the-article # act: press recognition]
    {has("lean-withheld"):It is coming, Liu says. You ask by which train.|Liu has it in his pocket, cut out. You ask him where the other one is, in which it says what China will do.} He writes your question down himself, and does not give it to his interpreter.
    ~ happened("article-asked-for")
*   [All he came for. # id: all-he-came-for # act: offer loan # historical]
    The loan, at one per cent, and specialists to go home with him. He thanks you. After that there is nothing left on his list, and he goes on looking at it for a while out of politeness.
    ~ happened("liu-reassured")
*   [A pleasant summer. # id: let-him-wait # act: hold recognition]
    There are the river, the ballet, and a dacha with a pond in it. By August he knows the names of the carp. His report is still with your secretaries.
*   [To Gao Gang, what Liu asked for. # id: gao-instead # act: press northeast]
    It goes to the man who runs their Northeast, and who came in the same aeroplane. I change the name in four places; in the fifth the draft says <i>government</i>, and I ask what to put.
    ~ happened("northeast-apart")
-   -> DONE

// The loan is an offer; the Northeast apart is pressing. The question (pressing) and the summer (a hold) set nothing.
= to_beijing
{
- has("liu-reassured"): Liu's wire comes in two parts. The money is in the first. {heard("discounted"):You wait for the second before you sit down. It is about specialists.|{heard("inflated"):A man who was sure of us would not pay so fast. You count it again.|You read it to Zhou Enlai, with the figure last. {has("lean-withheld"):Then you look at the drawer.}}}
- has("northeast-apart"): Gao Gang flies home before Liu. He has what Liu was sent to ask for. {heard("discounted"):You see no harm in a province that buys machines.|{heard("inflated"):You have the map of the Northeast put up on the wall. It hides the door.|You ask what Liu wires. He wires that he has congratulated him.}}
- else: Liu wires that nothing is signed, and that he is treated with every kindness. {heard_as("press"):You can guess for which sheet they are waiting.|{heard("inflated"):Can he still leave when he likes? You have that asked in another way.|You have an answer sent about his health.}} {has("lean-withheld"):The key is on the desk now, beside the tin.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
None of this happened. Mao's article, dated 30 June, was printed on 1 July, with Liu in Moscow: one must "lean to one side", and "Sitting on the fence will not do." # cite: topping2010front
Stalin had promised the loan on 27 June, before he could have read it. Liu came home in August with the loan agreed in principle, and specialists. # cite: liu1949talks # cite: ledovsky1996liu
Stuart was told by Huang Hua on 28 June that he would be welcome in Beiping. He was ordered on 1 July not to go, and left China on 2 August. # cite: frus1949china # cite: topping2010front
-> DONE

= quarrel
Nancy Bernkopf Tucker and Warren Cohen think that contact at least was possible. Chen Jian, Michael Sheng, John Garver and Odd Arne Westad think a breach with Moscow in 1949 was not. # cite: tucker1983patterns # cite: lostchance1997symposium
-> DONE

= questions
Could Mao have kept both callers waiting for a year, and what would each have had to believe?
-> DONE
