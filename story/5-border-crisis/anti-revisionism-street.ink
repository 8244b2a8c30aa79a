// The siege of the Soviet embassy, January and February 1967. Nobody commands the crowd; Beijing's chair chooses what not to stop, Moscow's whom to
// bring home. The object is the loudspeaker. Nothing is made of those who walked to the aircraft but what is told of them.

=== anti_revisionism_street ===
# title: Anti-Revisionism Street
# date: 1967-01-27
# until: 1967-02-13
# place: Beijing and Moscow
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: crowd
# slot: 1967-01
# order: beijing, moscow
# content: The violence of the Cultural Revolution is told.
# source: garver2016quest
# source: ma2004ministry
# source: borisov1975relations
# source: macfarquhar2006last
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
There are loudspeakers along the wall of the Soviet embassy. They were put up last night. Since August the street is called Anti-Revisionism Street. On the 25th our students read your quotations aloud at Lenin's mausoleum, on the way home from Europe. There was a fight. They were savagely beaten, we say. They had staged it, says Moscow. # cite: garver2016quest, pp. 265–266

You are Mao. You want the young in the streets this winter. You do not want a war. {has("farewell-given"):In 1960 such crowds brought the Russians flowers.|In 1960 nobody brought the Russians flowers.} At the ministry my own name is up, on a sheet of paper, with a cross through it. They still need the Soviet note put into Chinese. You want one thing read to you.

// What do you have read to you?
*   [Moscow's note, to its end. # id: moscows-note # manner: plain]
    The students began it, it says. You stop me at the verb. It is reflexive.
*   [What the students write. # id: the-students # manner: warm]
    One has copied out the quotation, with its page. The hand is very even.
*   [What Zhou Enlai has from the wall. # id: from-the-wall # manner: none # historical]
    Your premier has sent one sheet. Day and night, it says. It says that there are families inside.
-   Stop them, and the young learn of a street where they may not. Stop nothing, and somebody climbs the wall. Moscow might break with you then, while the Americans bomb Vietnam.

// What do you not stop?
*   [Nothing at all. # id: nothing-is-stopped # act: threaten comrades]
    Nobody has to be told. By noon the loudspeakers have it that there is no order. A boy of about twelve is pasting. He asks me to read him what he has pasted. It is in Russian.
    ~ happened("siege-unbounded")
*   [All of it must stop. Have them sent home. # id: all-of-it-stopped # act: consult visit]
    It takes into February. Zhou signs. The loudspeakers are carried away last, on a handcart. Someone walks beside it and takes down the names of those who carry.
    ~ happened("siege-lifted")
*   [Stop nothing; and let Chen Yi say a word of regret. # id: a-word-of-regret # act: offer visit]
    Chen Yi, the foreign minister, tries it aloud in a corridor. I give him the Russian, <i>sozhalenie</i>. He says it well. Down the corridor they are hanging up a sheet with his name.
    ~ happened("siege-regretted")
*   [Shouting may go on. Nobody goes in, nobody is beaten. # id: shouting-not-entry # act: press visit # historical]
    It is Zhou's wording, and he has it carried round the colleges. Picket, it says, and do not enter. In one yard they shout it down, and then they take a copy. # cite: ma2004ministry
    ~ happened("siege-bounded")
-   -> DONE

// An open rein is a threat, never inflated; the rest may be heard any way.
= to_moscow
{
- has("siege-unbounded"): From Beijing the embassy reports that nobody holds the crowds at its wall, and that no Chinese official will say that anybody should. {heard("discounted"):It is children, you say, let out of school.|You have the wall described to you, its height, and what stands nearest it inside.}
- has("siege-lifted"): The crowds at our embassy in Beijing are being sent home, on a word from above; the loudspeakers stop one by one, and the chargé writes that he can hear the clock. {heard("inflated"):It must have frightened them at last, you think; down the corridor it is already certain.|{heard("discounted"):You ask for how long, and the department answers with the date.|So somebody there can still give an order, and for the rest of the morning you go through the names.}}
- has("siege-regretted"): The crowds are still at our embassy in Beijing; but Chen Yi, their foreign minister, has used the word regret. {heard("inflated"):You want it in the newspapers by the evening, with his name.|{heard("discounted"):You ask what the loudspeakers say about it. They have his name too, I report, and a different verb.|You suppose that it will cost him something, and have it left out of <i>Pravda</i>.}}
- else: Crowds are at our embassy in Beijing day and night; and they have been told how far: shouting, and no entry, and nobody beaten. {heard("inflated"):That makes it policy; you have it minuted that whoever drew a line can move it.|{heard("discounted"):It is a line on paper, and those who are to keep to it are fifteen.|You have the three conditions typed by themselves, on one sheet, and keep it under the telephone.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
{has("siege-lifted"):What I have is ten days of it on tape, for the embassy held a receiver to the window while the loudspeakers were still there|They ring us, and somebody at the embassy holds the receiver to the window}, and I sit with the earphones on and write down what is shouted, in two columns. I waited behind a door myself, in 1937; I was alone, and knew what I was listening for.

You are Brezhnev. You want your people out of reach, and a house kept in Beijing for whoever comes after Mao. You cannot tell whether he commands this, is losing it, or is about to be replaced. {has("specialists-recalled"):In 1960 we fetched everyone home from there in five weeks, and I have not met a man since who says that he was for it.|In 1960 nobody was fetched home from there at a stroke, and I know some who are still proud of it.}

// What do you ask for first?
*   [How many of them are children. # id: the-children # manner: warm]
    There is a list, by age. You take it out of my hand and read on without me.
*   [What it is that they shout. # id: what-they-shout # manner: cold # historical]
    "Down with Soviet revisionism!" It has four beats in Chinese, I say, and you tap them on the table. # cite: garver2016quest, pp. 265–266
*   [Who leads them. # id: who-leads # manner: plain]
    As far as one can hear, nobody. There is a voice that begins, and it is never the same one.
-   Call everyone home, and there is no window left in China{not has("transit-refused"):, nor anyone to see our freight through to Hanoi}. Leave them, and it may come to the dead. An army takes a year to move, and is believed sooner than a note.

// What do you do?
*   [Recall everyone, and leave a caretaker. # id: break-relations # act: threaten visit]
    The codes are burned in a bathroom. A caretaker signs for the keys, all on one ring, and asks over the open line which is the cellar's.
    ~ happened("relations-nearly-broken")
*   [The same here, before their embassy. # id: same-here # act: press visit]
    Factories send people in buses, on paid time. Somebody breaks the case with the photographs of the fight in it, and I am to find, in the protest that follows, which word they use for glass.
    ~ happened("answered-in-moscow")
*   [Fly the families out, and send an army east. # id: an-army-east # act: refuse border]
    It is two lines on one sheet: so many aircraft, this week; an army, by the summer of next year. Only the first has to be explained to anybody.
    ~ happened("army-sent-east")
*   [Fly the families out. A few stay, and keep the house. # id: families-out # act: hold visit # historical]
    When the Amur came up, they used to take the children off by boat and leave a man on the roof with a lantern, so that it should still be somebody's house. The few are asked. They stay.
    ~ happened("families-flown-out")
-   -> DONE

// Calling everyone home is a threat, never inflated; the families (the last) are a hold, never discounted.
= to_beijing
{
- has("relations-nearly-broken"): They have called almost everyone home. One window is lit in the embassy, on the ground floor. {heard("discounted"):The furniture is still there. They will want it, you say.|You ask whether it is a rupture. I say that the note has no such word. You ask whether it needs one.}
- has("answered-in-moscow"): They have done it in Moscow too. Our case of photographs is broken. {heard("inflated"):You take it for a signal to somebody here. Names are gone through.|{heard("discounted"):They have bad lungs, you say. They were home by dinner.|Our chargé sends a piece of the glass. It is laid before you in an envelope.}}
- has("army-sent-east"): The families have been flown out. There is more, by way of the military. An army is to come east, a whole one, by next year. {heard("inflated"):On which day do they attack? Nobody has spoken of one.|{heard("discounted"):It is next year's army. You go back to the news from Shanghai.|You send for Zhou. He comes in with the map already under his arm.}}
- else: They fly the families out, in three days, from 4 February. I am sent to interpret. {has("siege-lifted"):Soldiers have cleared the road to the aircraft. They walk between them.|At the aircraft they are made to pass under your portrait. They are shouted at. There are slogans painted on their suitcases. Nobody there asks for an interpreter.} {heard("inflated"):You ask what it is that they know, to be taking out the children.|You ask how many have stayed. I say what I saw. Some of the men turned back at the barrier.} # cite: garver2016quest, pp. 265–266
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
After the fight of 25 January 1967 crowds besieged the embassy for nearly three weeks, with loudspeakers, effigies and posters. # cite: garver2016quest, pp. 265–266
Zhou's instruction, as it is remembered, was that a mission might be picketed and not entered; it held until August, when the consular section was wrecked. # cite: ma2004ministry
Moscow protested by notes on 4 and 9 February, and from the fourth to the sixth flew the families out; at the airport they were humiliated. Relations were never broken. # cite: borisov1975relations # cite: garver2016quest, pp. 265–266
That the Politburo resolved on 4 February to station an army in Mongolia is reported from Soviet archives, and is not certain. # cite: luthi2008split
-> DONE

= quarrel
John Garver treats the siege as policy; Ma Jisen, as a loss of control. Garver's page runs February together with August, when there was fire. # cite: garver2016quest, pp. 265–266 # cite: ma2004ministry
-> DONE

= questions
A crowd is told to shout and not to enter. Who is answerable for what it does at the airport, where nobody had told it anything?
-> DONE
