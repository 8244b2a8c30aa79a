// Nanjing, May 1949: a former student calls on the American ambassador. FRUS and Kovalev's cables come first. The object that crosses the
// scene is the title by which Stuart is called.

=== stuarts_window ===
# title: Stuart's Window
# date: 1949-05-13
# until: 1949-06-26
# place: Nanjing and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: corridor
# slot: 1949-05
# order: beijing, moscow
# source: frus1949china
# source: kovalev1949may
# source: chen1994road
# source: chen1997myth
# source: topping2010front
# source: shaw1982stuart
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The call lasted nearly two hours. Huang Hua, who handles foreigners in Nanjing, went in the evening. Stuart, the American ambassador, was head of his college. Chiang's government has fled to Guangzhou. The Soviet ambassador moved with it. The American stayed. # cite: frus1949china

You, Mao Zedong, are in Beiping. You want Washington to stop feeding Chiang. You want Moscow's loan{has("loan-promised-early"):, which is promised,|} and do not want to be called Tito, after the Yugoslav, for having a second visitor. Kovalev, Stalin's man with us, is coming this afternoon. I interpret for him. Huang Hua wires to ask what he should call Stuart.

// What is Stuart to be called?
*   [Ambassador. It is what he is. # id: call-him-ambassador # manner: plain]
    <i>Dashi</i>. There is a government in the word. Huang Hua asks what he will be called in return. That has not been settled.
*   [His old college's President. # id: call-him-president # manner: veiled # historical]
    Huang Hua has begun so already. To Fugh, Stuart's aide and his own classmate, he asked after their "old college President". No government gave that title. # cite: frus1949china
*   [Mister. He has no embassy here. # id: call-him-mister # manner: cold]
    <i>Xiansheng</i>. It is also what one calls a teacher. Nobody mentions that.
-   He will want something to say.
// What must Huang Hua tell him?
*   [That Washington moves first, and drops Chiang. # id: washington-first # manner: plain # historical]
    They count America "an enemy", he has told Fugh. The first move is America's. He says it and accepts more tea. # cite: frus1949china
*   [That trade can begin, whatever becomes of the flags. # id: trade-first # manner: warm]
    He is to let the American name the goods. In the margin you write: cotton.
*   [Nothing. He is to listen. # id: only-listen # manner: none]
    For how long, he wires. Until it is all said.
-   Stuart may next ask to come north, to his old college. What Kovalev is not told he may find out. What he is told you can no longer bargain with. And an ambassador shown the door goes home and says so. {has("port-offered-in-secret"):Moscow itself called its treaty unequal in February. Nobody else was asking then.|Moscow keeps Chiang's treaty, and its base.} # cite: frus1949china

// What do you do with the old college president?
*   [Let Huang Hua hear him. Tell Moscow when there is something. # id: keep-the-channel # act: hold recognition]
    Kovalev was a railwayman. You ask him about sleepers and gauges for an hour, and he is happy. I interpret every bolt. Nanjing does not come up.
    ~ happened("stuart-channel-kept")
*   [Ask what recognition would cost, from either side. # id: court-him # act: press recognition]
    Two questions, the same length. Huang Hua takes one to Stuart. Kovalev gets the other. He asks me for the verb again. It is the one used in shops.
    ~ happened("stuart-courted")
*   [Let Huang Hua hear him, and tell Moscow all of it. # id: hear-him-tell-moscow # act: consult recognition # historical]
    Kovalev has come about rails. You tell him of Nanjing: the evening, the two hours, the title that was not used. He asks to hear the end again. He needs a second sheet. # cite: kovalev1949may
    ~ happened("stuart-told")
*   [Close the window: clean the house first, and then guests. # id: close-the-window # act: offer recognition]
    Huang Hua is to be out when the aide calls. He asks if he may say goodbye. You think about it. He may, as a student.
    ~ happened("stuart-shut-out")
-   -> DONE

// Told and shut out may be heard any way; courting is pressing; the kept channel is a hold, and cannot be discounted.
= to_moscow
{
- has("stuart-told"): Kovalev, your man in Beiping, wires what Mao told him unasked: an American ambassador, a former student, two hours of an evening in Nanjing. {heard("discounted"):You have it worked out by which day we should have known in any case.|{heard("inflated"):What was said in the third hour? There were two, I say, and you look at me.|You have it filed under what was told, which is a thin folder.}}
- has("stuart-courted"): Kovalev, your man in Beiping, wires a question from Mao: what would recognition cost? The same has gone to the American ambassador in Nanjing. {heard("inflated"):You knock once on the table, with a knuckle, as they do at an auction.|{heard("discounted"):You take it for a clumsy sentence of Kovalev's, and send it back to him for grammar.|Could the verb be politer? It could, I say.}}
- has("stuart-channel-kept"): It is Kovalev, your man in Beiping, who wires, and not Mao: somebody of theirs is seeing the American ambassador in Nanjing. {heard_as("press"):You go over what Mao has sent you this month, looking for the place where it should have stood.|How does Kovalev know? That he does not say.}
- else: The Chinese have sent the American ambassador to his packing, wires Kovalev, your man in Beiping; first the house is to be cleaned. {heard("discounted"):You do not believe that they have found the key to it.|{heard("inflated"):And what will he want for it, by the next post?|You send for the map on which our consulates are marked, and theirs.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
There is a corridor in which one waits to be asked in, with a runner on the floor so that nobody is heard, and in my folder is Roshchin, your ambassador to China, who has followed Chiang Kai-shek's government to Guangzhou and writes of it faithfully, like the watchman of a dacha that has burnt down. # cite: chen1994road

You, Stalin, want the Americans out of China, and the Chinese comrades to be the ones who showed them the door. You are afraid that Mao Zedong may find he has a choice; Tito of Yugoslavia found that he had. {has("mongolia-asked"):He has asked you about Mongolia as well, which an American would give him gladly, not owning it.|{has("port-asked-back"):He has asked you for a port, which an American need not give him.}}

// What do you ask about Stuart?
*   [Ask what such a man can offer. # id: what-can-he-offer # manner: cold]
    Cotton, I say, credits, a chair at the United Nations; and you tell me that I have left out being called by one's name.
*   [Ask me whether I have ever known Americans, and which. # id: known-americans # manner: plain]
    Two, in Canton, in 1925, I say, and give their names before I am asked, since that is a thing better told than found.
*   [Ask nothing. Have Kovalev's page read through again. # id: read-it-again # manner: none # historical]
    I read it as I would to the deaf, and at the end you hold out your hand for it.
-   Warned, he is a pupil who has been {has("stuart-shut-out"):scolded for a good mark|caught}, at fifty-five. Unwarned, he will show you what he is, and perhaps too late. {has("stuart-shut-out"):If he opened again|If he talks to them}, the refusing would be left to Washington, supposing that Washington refuses. Kovalev asks what he is to say.

// What does Moscow say about the Americans?
*   [The Yugoslav lesson, by way of a friend. # id: the-yugoslav-lesson # act: press recognition]
    Kovalev is to wonder aloud, over supper and as from himself, how it began in Belgrade. I draft the wondering for him, so that it will sound like a man who built bridges.
    ~ happened("yugoslav-lesson")
*   [Nothing. One learns more. # id: say-nothing # act: hold recognition]
    The wire that goes that night is about locomotives. You have me look through it for anything that might be an answer, and I find a <i>still</i>, and it comes out.
*   [That he should not refuse them, if they drop Chiang. # id: do-not-refuse-them # act: consult recognition # historical]
    It is in your wire of 19 April: they "should not refuse to establish formal relations", Americans included, if Chiang is dropped. You let it stand. I am asked only whether the Chinese will have read <i>should not</i> or <i>need not</i>, and I cannot tell, not having been in the room. # cite: chen1997myth, p. 84
    ~ happened("americans-not-refused")
*   [Nothing of them; but tell Liu to come, there is a loan. # id: outbid-them # act: offer loan]
    Liu Shaoqi, Mao's deputy, may come in June, without a name. {has("loan-promised-early"):The loan of February is to be named.|There is a loan to be talked of.} The figure stays blank, and the cipher clerk asks me how one enciphers that.
    ~ happened("outbid")
-   -> DONE

// The lesson is pressing, the loan an offer. Silence and the advice set nothing: in both Moscow forbids nothing.
= to_beijing
{
- has("yugoslav-lesson"): Kovalev stays to supper. He wonders, as from himself, how it began in Belgrade. {heard("discounted"):You give him the fish's cheek, and ask about bridges.|{heard("inflated"):You ask him who was with Tito at the time. He has no answer prepared.|He has been told to say it, you tell me afterwards. You ask whose Russian it was. It was good.}}
- has("outbid"): Liu is to come to Moscow in June. There will be a loan. Kovalev has no figure. {heard("discounted"):You would like it in writing. He smiles at the tablecloth.|{heard("inflated"):Somebody has frightened them, you say, and it was an old man in Nanjing.|Liu goes to look for a summer coat.}}
- else: Moscow forbids nothing, Kovalev gives you to understand. {heard("inflated"):You ask him to say that once more. I watch his hands.|{heard_as("consult"):If they drop Chiang, you need not refuse them. You ask me if it was <i>need</i>.|{heard_as("press"):So Stalin is counting. You move your cup an inch.|He has a cold, and leaves early.}}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Stalin had told Mao on 19 April not to refuse formal relations with America, if it gave up Chiang. # cite: chen1997myth, p. 84
Huang Hua called on Stuart on 13 May; Mao informed Moscow, and Stalin thanked him. # cite: frus1949china # cite: kovalev1949may
Fugh floated the journey north in early June. On the 28th Huang said that Mao and Zhou would welcome it: "almost an invitation," Stuart wired. # cite: frus1949china
Mao wrote that one must "lean to one side"; it was printed on 1 July. That day Washington decided that Stuart should not go. # cite: topping2010front
-> DONE

= quarrel
Nancy Bernkopf Tucker and Warren Cohen see a chance for contact at least. Chen Jian, Yu-ming Shaw and Odd Arne Westad see none: Mao needed America as an enemy for his revolution. # cite: tucker1983patterns # cite: lostchance1997symposium # cite: chen1997myth # cite: shaw1982stuart
-> DONE

= questions
If Mao told Moscow everything, was Huang Hua's call a question to Washington, or an answer to Moscow?
-> DONE
