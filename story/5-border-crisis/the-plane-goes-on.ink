// September 1969, with the fighting of March never stopped: Beijing's yes has overtaken Kosygin in the air. The request through Hanoi and
// the late answer are history's, and so is Irkutsk; that he waits there is invented. The object that crosses the scene is a sheet with two hours on it.

=== the_plane_goes_on ===
# title: The Plane Goes On
# date: 1969-09-10
# until: 1969-10-02
# place: Irkutsk, Moscow and Beijing
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: wait
# slot: 1969-09
# order: moscow, beijing
# when: has fighting-spreads
# when: stands road last-exit
# source: lian2017airport
# source: elizavetin1993airport
# source: maurer1969note
# source: yang2000clash
# source: robinson1970border
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells, from Irkutsk, where he stands beside Kosygin.

= moscow
At Irkutsk it is five and not yet light; with you in Moscow, Leonid Brezhnev, it is midnight, and I am reading you a sheet of four lines down the wire. Kosygin, your premier, has been in Hanoi to bury Ho Chi Minh. He asked from there to see Zhou Enlai, China's premier, and the yes overtook us in the air; here the way to Beijing leaves the way home. # cite: lian2017airport

Since March the fighting has gone from island to island and river to river{has("far-bank-burned"):, and in August your commanders burned the far bank}. At the end of this field, where I came in 1920, men lie on stretchers, out of the wind. You want the guns stopped, and not to have been whistled for.

// What do you ask about the yes?
*   [Ask at what hour it was sent. # id: ask-the-hour # manner: cold]
    There are two hours on it, Beijing's and Hanoi's, with a night between them. It may be slowness; you ask whose.
*   [Have it read again, more slowly. # id: read-it-again # manner: none # historical]
    At the airport, it says, and I go back over that: the airport, not the city. You let me reach the end.
*   [Ask Kosygin how he has slept. # id: ask-how-he-slept # manner: warm]
    In worse places, he says, looking at the stretchers, of which he does not speak, nor do I when I have the receiver back.
-   {has("memorandum-sent"):In March they answered your call with a memorandum, and some at your table keep it by them.|Some at your table would not fly for so late an answer.} The marshals have a map with one arrow to Urumqi and another to Changchun. Turn, and you ask a man to stop while he is firing. Go on, and nobody is talking; the next step is those arrows, a war with the whole of China, which may not end at guns.

// Does the aircraft turn?
*   [Turn it, and let him ask for quiet. # id: turn-it # act: offer talks # historical]
    Our batteries have his height and his hour, and somebody over there must be telling theirs. At Vladivostok one sent the lightest sledge first over new ice, with the best driver; I do up my belt, and undo it, and do it up.
    ~ happened("plane-turned")
*   [Go on home. It came too late. # id: go-home # act: hold talks]
    Kosygin folds the sheet in four and goes on folding until it will not. We fly west with the dawn always just behind us, and he has the blind drawn, so that for six hours it is no particular time.
    ~ happened("plane-not-turned")
*   [Go on; and write from Irkutsk: your guns first. # id: go-home-and-write # act: press talks]
    Two pages in his own hand, at a table where a nurse has left her gloves: let theirs fall silent first, along all of it, and deputies may meet. I put it into Chinese while the engines are run up.
    ~ happened("plane-not-turned")
    ~ happened("letter-from-irkutsk")
*   [Go on; and cancel all leave. # id: go-home-and-mobilise # act: threaten border]
    By noon the stations from the Urals to the ocean are full of men going back to the trains that they came by, their mothers beside them as far as the barrier. Kosygin has himself driven past, and does not get out.
    ~ happened("plane-not-turned")
    ~ happened("leave-cancelled")
-   -> DONE

// Hanoi's question and the line may be heard any way; the beacons are a threat, and are never inflated; silence (the last) is a hold.
= to_moscow
{
- has("hanoi-asked"): Hanoi's ambassador, with crape on his sleeve, brings one sentence from Beijing in two languages. {has("plane-turned"):May what was said in the lounge be had on paper?|May your premier still come?} {heard("discounted"):You thank him for his trouble, and have the sheet put with the others.|{heard("inflated"):You want to know why it comes by a third hand, and look for the reason in the Chinese, and then in me.|You lay a finger on each language, and ask whether they weigh the same. They do.}}
- has("beacons-lit"): From the Amur to the Pamirs their posts stand to, and our listeners have heard the engines warmed. {heard("discounted"):It is done to frighten their own people, you tell the marshals, who roll up the map and leave it on the table.|You ask the marshals how long it is from a warm engine to the first shot. They tell you, and you ask me to wait outside.}
- has("line-offered"): Beijing would stop tonight on the line as it is, each where he stands. {heard("discounted"):Until they have brought up shells, says Grechko, your minister of defence, and nobody at the table answers him.|{heard("inflated"):You go along the whole of it with a finger, to find the place that made him offer.|You ask whether we hold more of theirs than they of ours. I cannot tell you; it changed on Tuesday.}}
- else: From Beijing there is nothing this week, not a letter, nor a shot more than the week before. {heard("inflated"):Grechko, your minister of defence, holds that men so quiet are moving something, and by the evening you hold it too.|Each morning at nine you ask me what has come, and I open the folder so that you can see.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// The aircraft's turning and the letter may be heard any way; cancelled leave is a threat, and is never inflated; going home (the last) is a hold.
= to_beijing
{
- has("plane-turned"): On the eleventh Kosygin lands. He and your premier have three hours in the airport lounge. I interpret. Both say that the guns must stop. {heard("discounted"):What did he sign? Nothing.|{heard("inflated"):Somebody is to find out who flew with him, and what they saw from the windows.|You ask how he looked. His collar was grey, I say. He had slept in it.}}
- has("letter-from-irkutsk"): Two pages come through Hanoi, in Kosygin's own hand. Our guns are to stop first. Then deputies may meet. {heard("discounted"):He had an aeroplane, says the staff. He might have come and said so.|{heard("inflated"):These are terms, you say, such as one sends to a town.|You make me look for the word first. It stands twice.}}
- has("leave-cancelled"): Kosygin's aircraft has gone home. Next day their stations call every soldier back, from the Urals to the sea. {heard("discounted"):He wants it noticed, you say, and it has been.|You ask how many days a division needs from the Urals. It is written down.}
- else: Kosygin's aircraft has gone home. No letter followed it. {heard_as("press"):What will they bring up while we wonder? The staff begins to count.|You send for our yes. You read the two hours on it, and not the words.}
}
-> DONE

= beijing
The tunnel under the Western Hills is new. The walls sweat. I washed glasses from 1967 until this month. Now I am needed here, to read Russian. You are Mao Zedong, on a camp bed, with the maps. {has("dug-in"):The army has dug in along three rivers.|Three rivers have been under fire since the spring.} {has("plane-turned"):The premiers have met. Not every gun has heard of it.|The premiers have not met.} In March the generals said <i>shijian</i>, incident. They say <i>zhanzheng</i> now. War.

// How is the night read to you?
*   [Have the names of the dead read, all of them. # id: the-names # manner: plain]
    I read them, with their counties. Zhou Enlai, your premier, has been sitting. He stands up.
*   [Have it read by rivers, from the east. # id: by-rivers # manner: none # historical]
    The Ussuri first. Then the Amur. The Ili takes longest, and came in last.
*   [Ask what the other bank has lost. # id: their-losses # manner: cold]
    Those are guesses. I say who made each one. You do not ask me to add them.
-   {has("plane-turned"):What Kosygin said is on no paper.|Our yes lay here a night before it was sent.} The general staff expects columns at Urumqi and at Changchun. That is the next step, and it is war with the Soviet Union. It could end in rockets. Ask again, and Moscow may count how often you ask. Stand to, and one nervous man over there may fire.

// What does Beijing do this week?
*   [Ask again, through Hanoi. # id: ask-again-through-hanoi # act: consult talks # historical]
    {has("plane-turned"):What was said in the lounge should stand on paper.|Would Kosygin still come?} I write it out in both languages. Hanoi's envoy is in mourning. He copies it out for himself, in a third.
    ~ happened("hanoi-asked")
*   [Light the beacons, from the Amur to the Pamirs. # id: light-the-beacons # act: threaten border]
    It goes to every post for the same minute. Zhou asks whether Moscow should be told what it is. You are looking at the clock. The minute passes.
    ~ happened("beacons-lit")
*   [Say nothing. Watch the sky. # id: say-nothing # act: hold border]
    The watchers get a sheet of silhouettes. I put the names into Chinese. One is the kind that Kosygin flies in.
*   [Offer to stop on the line as it is. # id: offer-the-line # act: offer border]
    Whoever stands somewhere, stands there. Zhou names the places where that is our ground and they are on it. You nod at each. At one you ask who is buried there.
    ~ happened("line-offered")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In March 1969 Mao ordered a stop, and the fighting on the island did not spread. # cite: yang2000clash
In September Kosygin asked through Hanoi to see Zhou; the consent reached him after he had taken off, and he turned at Dushanbe, or, in the Soviet chargé's memoir, Tashkent, and flew by Irkutsk. # cite: lian2017airport # cite: elizavetin1993airport
On the eleventh Zhou told a Romanian guest of "a three hour conversation that I had with him at the airport". # cite: maurer1969note
His letter of the eighteenth asked for a settlement "without threats of any kind". # cite: zhou1969letter
Border talks opened on 20 October. There was no war. # cite: tagirova2022crisis
-> DONE

= quarrel
Thomas Robinson, writing in 1970, and Lyle Goldstein since, take the danger of a larger war for real. Yang Kuisong does too, and finds no plan for one; Lorenz Lüthi sees less design than misreading, in Moscow, Beijing and Washington alike. # cite: robinson1970border # cite: goldstein2001return # cite: yang2000clash # cite: luthi2012chaos
-> DONE

= questions
Kosygin could have said that the answer came too late. If a yes is slow, who has refused, and does it matter?
-> DONE
