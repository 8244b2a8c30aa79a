// April and May 1962: people walk out of Xinjiang. The two memoranda that crossed on 24 April are in the archive and do not agree; what is asked in
// the two capitals' offices here is invented. The shots at Yining on the 29th of May are the calendar's. Beijing's chair is left unnamed.

=== yi_ta ===
# title: The Open Border
# date: 1962-04-24
# until: 1962-05-28
# place: Yining and Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: crowd
# slot: 1962-04
# order: beijing, moscow
# content: Hunger, flight and shots at Yining are told.
# source: kraus2019yita
# source: zhang1962memo
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

= beijing
Two papers crossed on a table at the ministry on the night of 24 April 1962. I have both. Ours says that about 20,000 people have gone over from Xinjiang, with herds and tools of the collectives. The Soviet one says about 10,000. They came with hardly anything, it says, and 6,000 of them in one day. # cite: zhang1962memo

You hold the chair. They are Kazakhs and Uyghurs mostly. They walked by night at first. There are gaps in the Soviet wire. There are old Soviet papers in many coats, and consuls who stamp new ones. There are also empty shops, and herds that the communes have taken. You want them to stay, and no shot fired. # cite: kraus2019yita

// What do our papers call them?
*   [Call them residents. # id: residents # manner: plain # historical]
    <i>Jumin</i>. It says where they live. It does not say whose they are. # cite: zhang1962memo
*   [Call them compatriots. # id: compatriots # manner: warm]
    <i>Tongbao</i>, of one womb. I ask if it will do for a Kazakh. It is used for Taiwan.
*   [Call them the deceived. # id: the-deceived # manner: cold]
    <i>Shoupian</i>. The word needs somebody who did it. The next line is left free for him.
-   The Chairman is known to think that Moscow's hand is in it. {has("zhou-went-home"):Since Zhou Enlai came home early from Moscow, nobody says otherwise.} Wang Enmao, who leads Xinjiang, fears that the Uyghur south will follow. {has("grain-accepted"):He fears a question too. Where did the Soviet grain go?|{has("debt-pledged"):On the Ili they say that the herds went to pay Moscow.|He has asked twice for flour.}} They have no leader whom one could send for. Stop them, and it is soldiers against carts. Let them, and a frontier is where people stand.

// What do you do about the road?
*   [Close it, with soldiers. # id: close-it-by-force # act: refuse xinjiang]
    The posts have always looked west. The order turns them round. One asks by wire if the flocks are to be stopped with the families. It is a company commander. He wants an answer by dark.
    ~ happened("line-closed-by-force")
*   [Send bread first, and talk of frontiers afterwards. # id: bread-first # act: hold xinjiang]
    Lorries go up from Ürümqi, by night, with flour. The Ili committee had ordered better rations on 22 March, on paper. Where they stop, some set down their bundles and stand in line. Others watch from the road. # cite: kraus2019yita
    ~ happened("bread-sent")
*   [Let those go who will go. # id: let-them-go # act: concede xinjiang]
    The bus office at Yining sells tickets to the frontier, as it has for weeks. A clerk there writes the names down, and then stops writing. It is the season for sowing wheat.
    ~ happened("let-go")
*   [Dissuade them. Demand that Moscow close the line. # id: dissuade-and-protest # act: press xinjiang # historical]
    Cadres go out along the road and talk to whoever will stop. Zhang Hanfu, vice foreign minister, calls the Soviet ambassador in again. I make the fair copy. It is longer than the last. # cite: zhang1962memo
    ~ happened("return-demanded")
-   -> DONE

// The demand presses; closing refuses; letting go concedes; bread is a hold.
= to_moscow
{
- has("return-demanded"): Beijing demands that the line be closed and its people sent back, and Chervonenko, your ambassador, is called in until he can say nothing but that it is "unpleasant to both you and us." {heard("discounted"):They have to write something, in your opinion, with the stable door off its hinges.|{heard("inflated"):You hear in it that you opened the door, and want the drafts of our own notes, all of them, by evening.|They want them back. You count on your fingers what that would take: lorries, soldiers, and somebody to give the order.}} # cite: zhang1962memo
- has("line-closed-by-force"): There are soldiers along the whole Chinese side, our posts report, with their backs to us. {heard("discounted"):It will be for a week, and you go on to the sowing.|{heard("inflated"):You want to hear how many, and then how soon they could turn round.|I read out what one post adds: that in the mornings one hears calling from behind them, and cannot make out what.}}
- has("let-go"): No note comes from Beijing, and no guard on that side puts out an arm. By our posts' count it is thousands in a day. {heard("discounted"):You suppose that somebody there has lost his head, or his telephone.|You ask what he is playing at, and I say that I can find no paper to say that he is playing.}
- else: Flour has been seen on the Chinese side, our posts report, by the lorry, and queues. {heard_as("press"):They mean to shame us with flour now, in front of their own Kazakhs; you call for our ration scale.|{heard("inflated"):So Beijing is putting its house in order, and you sound relieved.|It is read to you between two other things. You want to know whether it is enough, which the posts do not report.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= to_beijing
{
- has("refugees-kept"): By the end of May the gaps in the wire are closed. Those who are over will be kept, on grounds of humanity. {heard("discounted"):The first half is what we asked. You stop reading there.|{heard("inflated"):I am to find the word <i>Chinese</i> in it. They are called people of the same nationalities as ours.|<i>Gumannost</i>. I give you <i>rendao</i>, the way of man. You have it struck from our own draft.}} # cite: zhang1962memo
- has("refugees-returned"): Late in May lorries come back to the line, with people standing in them. Somebody at the post counts them down. {heard("discounted"):You remark how few they are.|There is a list of names. Their side has typed it. It gives ages.}
- has("gate-left-open"): The gaps stay open. At one place there is now a table, with a samovar. {heard("discounted"):You take it for muddle. Somebody over there will not sign.|You have the map brought, the large one, on which the Ili is blue on both sides.}
- else: Moscow proposes that both governments inquire together into how it began. {heard("discounted"):It is a commission, and it can wait for the harvest.|{heard("inflated"):It is our officials, you find, whom it would question first.|It is asked who on our side would have to be heard. Nobody in the room begins a list.}}
}
-> DONE

= moscow
It goes as the ice goes out on our rivers: at first by night, a noise, and then in daylight with everything on it, sheep, carts, somebody's bedstead. You are Khrushchev, and I have been called because there are letters among them, in four languages; I read the Chinese ones. Thirty years ago people walked the other way across that line, out of our Kazakhstan, for want of bread. Nobody brings it up.

// Whom do you ask what is going on?
*   [Ask the border troops, by telegraph. # id: ask-the-guards # manner: plain # historical]
    They tried to turn them back, they answer, and could not. They were not equipped for so many; they ask for kettles. # cite: zhang1962memo
*   [Ask the consuls what papers they have given out. # id: ask-the-consuls # manner: cold]
    Their answer runs to eleven lines and has no figure in it, and I have worked in consulates and know what that costs.
*   [Ask how many are children. # id: ask-for-children # manner: warm]
    The wire goes off at noon, and at midnight there is still no answer but that they are being counted asleep.
-   As far as any of your papers show, nobody here ordered it; nor did anybody mend the wire. {has("zhou-went-home"):Zhou Enlai, their premier, taught you manners from your own platform in October, and here are his people on the road.|It does no harm for the world to see which way they walk.} It does harm that they arrive hungry, and that Beijing will say you called them. Keep them, and you have taken its citizens; send them back, and it is you who load the lorries.

// What do you do about the gate?
*   [Close it, and send them back. # id: send-them-back # act: concede xinjiang]
    I am to help with a notice in their languages. It says by which day, and from which yard. I am asked for something at the foot of it, and cannot think what, and put the date.
    ~ happened("refugees-returned")
*   [Leave it open. # id: leave-it-open # act: threaten xinjiang]
    There is no order to sign for that. The men at the gaps are told to see that nobody is trampled, and a province, by our posts' reports, is on the road with its doors left unlocked behind it.
    ~ happened("gate-left-open")
*   [Close it, and offer to inquire together how it began. # id: inquire-together # act: consult xinjiang]
    It would find consuls, and it would find commissars; you say both aloud, and look round to see who minds. The draft names neither, and asks for three men from each side.
    ~ happened("inquiry-offered")
*   [Close it, and keep those who have come. # id: close-and-keep # act: refuse xinjiang # historical]
    Wire goes up to the line by rail. For those on this side there are to be state farms, bread and, in time, papers; the word in the note is humanity, and I let it stand, in both languages. # cite: kraus2019yita
    ~ happened("refugees-kept")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In the spring of 1962 more than 60,000 people went from northern Xinjiang into Soviet Kazakhstan. Beijing's own inquiries named hunger, empty shops and policy; it blamed Soviet papers and gaps in the wire. # cite: kraus2019yita
The memoranda of 24 April gave 20,000 and 10,000. # cite: zhang1962memo
On 29 May about 2,000 people in Yining, finding no more buses, stormed offices; troops fired. Accounts of the dead and wounded differ. # cite: kraus2019yita
On 8 June Zhang Hanfu told Chervonenko that "the Soviet Union is obligated to repatriate any Chinese residents who enter the Soviet Union illegally." Almost nobody returned; by autumn the Soviet consulates in Xinjiang were gone. # cite: zhang1962memo # cite: kraus2019yita
-> DONE

= quarrel
From 1963 Beijing called it Soviet subversion. Charles Kraus finds a flight from hunger and policy of which Moscow made use, and in the notes that followed Mao's hand, against those who hold that he had left foreign affairs to others that spring. # cite: polemic1965line # cite: kraus2019yita
-> DONE

= questions
Each government asked the other to stop them. Had either a right to, and by what means?
-> DONE
