// August 1969, off the record: the fighting of March was not stopped. The object that crosses the scene is a list of villages, and then the people who lived in them.
// Both chairs are told in plain words that the next step is a war between the two.

=== no_river_between ===
# title: No River Between
# date: 1969-08-13
# until: 1969-08-17
# place: The Amur and the Ili
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: crowd
# slot: 1969-08
# order: moscow, beijing
# when: has fighting-spreads
# when: stands road last-exit
# source: robinson1970border
# source: goldstein2001return
# source: yang2000clash
# source: ryabushkin2021war
# source: marshals1969july
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
They have given me four sheets of villages, on the Chinese bank of the Amur, to be written out in Russian letters so that gunners may find them on their maps, and by the second sheet I had understood what the list was for.

Since March the fighting has gone down the Ussuri and up the Amur; now there is shooting on the Ili, in the west, and this morning, 13 August, a Chinese patrol died near Lake Zhalanashkol. You, Brezhnev, have the General Staff's paper, which no longer says incident. It says war: if neither stops now, a war along the whole frontier, and, before it can be ended, the bombs that both of you have.

// What do you ask about the list?
*   [Ask how many live there. # id: how-many-live-there # manner: plain]
    I have only the names, I say. An officer goes out to inquire, and the door stays open behind him.
*   [Ask whether they have been told to leave. # id: told-to-leave # manner: warm # historical]
    Nobody told them, the posts report, and they are leaving: carts, after dark, with the bedding on top. On our bank it is lorries, and nobody told ours either.
*   [Ask whether it is complete. # id: is-it-complete # manner: cold]
    There is one more, I say, which is on the Chinese maps alone; and I am handed back the pen.
-   You want it stopped, and not to be seen to have stopped it. {has("snub-published"):In March they printed that they had not taken your call.|{has("memorandum-sent"):In March they wrote that the telephone was not suitable.|{has("line-answered"):In March they came once to the telephone, and have not since.|Since March nobody there has come to the telephone.}}} Hold, and any sergeant may still begin it; stop first, and Mao will think that you were frightened; go on, and it is the war in the paper.

// What goes to the commanders?
*   [To hold where they are. # id: hold-where-you-are # act: hold border # historical]
    It is one verb, and leaves by six o'clock. The batteries keep the ranges that they had at noon. I keep the list, which nobody has collected.
*   [To hold; and a telephone, to Beijing. # id: a-telephone # act: offer talks]
    Hanoi is asked to tell them that it will ring, on the fifteenth, at nine, so that nobody there can be surprised. The engineers try the line as one tries ice in March, from the bank, with a pole.
    ~ happened("third-party-asked")
*   [To burn the far bank. # id: burn-the-far-bank # act: threaten border]
    They collect the list. By dark the posts can see fires from one end of the reach to the other; and I find that I am saying the names over, in the order in which I wrote them.
    ~ happened("far-bank-burned")
*   [Three days of quiet, and see. # id: three-days-quiet # act: consult border]
    From midnight nobody is to fire who has not been fired on. It is announced to no one. I am asked what midnight is in Beijing, and there is a silence while they alter the order.
    ~ happened("three-days-quiet")
-   -> DONE

// Burning is a threat, the quiet may be heard any way. Moscow may have asked a third party in March already, so that fact alone does not tell
// the telephone (an offer) from the bare order to hold: the rungs do, and where they do not the words are true of both.
= to_beijing
{
- has("far-bank-burned"): Our bank of the Amur is burning. A telephone exchange on it reads out the names of villages, until it stops. {heard("discounted"):It is a punishment, says the staff, and punishments come to an end.|You have the names taken down as they come. There were people in some.}
- has("three-days-quiet"): Since midnight nothing has been fired from their side. It is so on all three rivers. {heard("inflated"):You have somebody find out what they want for it.|{heard("discounted"):They are changing their barrels, says the staff.|You ask for how long. Nobody has told us that.}}
- has("third-party-asked"): {heard("discounted"):Hanoi brings a message. Moscow means to ring, on the fifteenth, at nine. A telephone moves no guns, you say.|{heard("as-meant"):{heard_as("offer"):Hanoi brings a message. Moscow means to ring, on the fifteenth, at nine. You ask who will be holding it at that end.|Their guns have stopped where they were, and answer ours, and that is all. In March they had at least sent a word by a third.}|{heard_as("concede"):Hanoi brings a message. Moscow means to ring, on the fifteenth, at nine. They have had enough of it, says the staff.|Along three rivers their guns only answer ours now. You would like to hear what they are waiting for.}}}
- else: They stay where they are. Their guns answer ours, and stop. {heard("inflated"):You would like to hear what they are waiting for.|So an order there still reaches the guns, you say.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not there. Feng Suyun tells.

// Digging is a hold, the line may be heard any way, the night is a threat; going back, the last, is a concession.
= to_moscow
{
- has("dug-in"): From the air their bank is one trench, along three rivers, with heads in it, and nobody going forward. {heard("inflated"):You ask what is being brought up behind all that earth.|A man who digs means to be there tomorrow, says a marshal, and for the first time this week he sits down.}
- has("line-answered"): At nine the line to Beijing is tried, and a woman's voice asks us to wait. I have the second receiver, and I wait. {heard("inflated"):You want to know, before anyone speaks, what they will ask for this.|{heard("discounted"):They wish to hear how we breathe, somebody says.|It is the office of Zhou Enlai, their premier. You put out your hand, and then give the receiver to Kosygin, your premier.}}
- has("across-the-river"): In the night they came over the river, and before light they went back; not all of them, and not all of ours are at roll-call. {heard("discounted"):Some colonel's night, a general calls it.|In the paper on your desk you strike out one word, which is <i>if</i>.}
- else: In the morning nobody stands on their bank. They have gone back fifteen kilometres, along the whole of it. {heard("discounted"):To draw us in, you say; it is in every book he ever wrote.|Why fifteen? It is thirty <i>li</i>, I say, and there was once a duke.}
}
-> DONE

= beijing
We are digging up the ministry's courtyard. I carry earth, with the others who were criticised. The notice on the wall used to say <i>provocation</i>. This week it says <i>war</i>. An army man explains it to us. There was the Ussuri, then the Amur. Now there is the Ili, and on the thirteenth a patrol dead by a lake in the west. If nobody stops it now they will come along the whole frontier. They may use the bomb. We have one too.

You, Mao, will not ask them to stop. You do not know that they would not. {has("table-asked"):In March you asked for a table on the ice. It has melted since.|{has("next-island-readied"):In March you had the next island made ready. There was always a next.}}

Nobody has ordered the villages out. They are on every road south.

// What is done about the roads?
*   [Send people to feed them. # id: feed-them # manner: warm]
    There is gruel at the crossroads. A list is begun, of who comes from where.
*   [Turn back the young men. They can hold a rifle. # id: turn-back-the-young # manner: cold]
    The carts go on. Women are driving them.
*   [Nothing. Let them pass. # id: let-them-pass # manner: none # historical]
    They bring quilts, pots, a door off its hinges. Nobody is posted at the bridges.
-   Stay on the bank, and one sentry can begin it. Go back, and both sides will call it flight. Cross, and it has begun.

// And what goes to yours?
*   [To hold, and dig. # id: hold-and-dig # act: hold border # historical]
    They dig along three rivers. We dig here. By the third day I cannot see over the edge. The baskets go up on a rope.
    ~ happened("dug-in")
*   [To hold; and answer if it rings. # id: let-it-ring # act: offer talks]
    The international exchange has a new order, in writing. At nine Moscow tries the line. The operator reads the order once more, and puts it through.
    ~ happened("line-answered")
*   [Across, by night. # id: across # act: threaten border]
    They go over in boats, without lamps. They are to be back before light. At dawn they are counted on our bank, and then they are counted again.
    ~ happened("across-the-river")
*   [Thirty <i>li</i> back. # id: thirty-li-back # act: concede border]
    Thirty <i>li</i> is one <i>she</i>, a day's march. A duke once withdrew three of them, to keep a promise. The order says one. It gives no reason.
    ~ happened("drawn-back")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
It did not go so. After 15 March 1969 Mao ordered a stop; there was shelling for some days, and the island fell quiet. # cite: yang2000clash
There were fights at Tasti on 10 June, on an island in the Amur on 8 July, and near Lake Zhalanashkol on 13 August. They did not join. # cite: ryabushkin2021war
In July four Chinese marshals had judged a large war unlikely. # cite: marshals1969july
After 21 March, when Kosygin's call was not put through, the two governments went back to writing. # cite: hertzfeld1969telegram # cite: keesings1969frontier
The list of villages and the orders in this scene are invented. # cite: yang2000clash
-> DONE

= quarrel
Thomas Robinson, in 1970, and Lyle Goldstein take the danger of a general war for real; Yang Kuisong finds a real danger, and a plan on neither side. Lorenz Lüthi sees misreading in every capital. # cite: robinson1970border # cite: goldstein2001return # cite: yang2000clash # cite: luthi2012chaos
-> DONE

= questions
Each side waits for the other to stop first. What could either do that the other would not take for a trap?
-> DONE
