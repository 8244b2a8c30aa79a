// August 1969: a question about a strike, and who signs it. Which Soviet office had it put no paper tells; the sheet in the corridor is invented, and the record says
// so. That the world reads of soundings on 28 August is the calendar's, whatever is chosen here. The object that crosses the scene is a signature that is not there.

=== lunch_at_the_beef_and_bird ===
# title: Lunch at the Beef and Bird
# date: 1969-08-18
# until: 1969-09-08
# place: Washington, Moscow and Beijing
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: corridor
# slot: 1969-08-18
# order: moscow, beijing
# source: stearman1969davydov
# source: frus1969soviet
# source: burr2001ebb
# source: burr2000whether
# source: gerson2010border
# source: luthi2012chaos
# source: shevchenko1985breaking
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
The sheet has no signature, and is shown to me in a corridor, because nobody will have it on a table. What would others say, it asks, if the nuclear works of the Chinese were destroyed?

You, Brezhnev, have walked out to hear how it would sound to them. It means our aircraft over Lanzhou, where they make uranium, and over Lop Nur, where they test. Some of your marshals, it is said, would do it. Nobody can promise that every bomb would be found; there would be fallout, and after it a war of years. But in a few years their rockets will reach this corridor, and you want Beijing at a table before that, and before Washington has it at one. {has("test-congratulated"):In 1964 you congratulated them on the first one.} # cite: shevchenko1985breaking

// What do you ask about the sheet?
*   [Who wrote it. # id: who-wrote-it # manner: cold]
    It came along the corridor, I am told, as a cat does in a communal flat, which everybody feeds and nobody owns.
*   [How it sounds in Chinese. # id: how-it-sounds # manner: plain # historical]
    Like a threat, I say; and without a signature, like one that is meant.
*   [What else is at Lanzhou. # id: what-else-is-there # manner: warm]
    A city, I say, on the Yellow River. The works are some way off, says a general, and is asked how far.
-   In 1963 it was Washington that sounded Moscow about stopping the Chinese bomb, and Moscow that turned away. {has("washington-told"):Now Bucharest has carried a Chinese word to Washington. }Ask, and Mao may come to the table for fear of you, or go to the Americans for the same reason; leave it unasked, and the marshals will ask it here. # cite: burr2000whether

// How is the question put?
*   [Over lunch, by a second secretary, as his own. # id: over-lunch # act: threaten bomb # historical]
    At the Beef and Bird, in Washington, Davydov begins with Vietnam. Then, his guest notes, he asks "point blank what the US would do if the Soviet Union attacked and destroyed China's nuclear installations". Is he serious? Completely, he says. He has signed for the lunch. # cite: stearman1969davydov
    ~ happened("asked-over-lunch")
*   [In <i>Pravda</i>, without a question mark. # id: in-an-article # act: press bomb]
    It is to say that with such weapons in such hands no continent is safe. The proof comes at eleven at night, and where a name would stand there is the name of the newspaper.
    ~ happened("asked-in-print")
*   [Not at all. Draft a pledge by both, never to be first. # id: and-a-joint-word # act: consult bomb]
    I am given the back of the sheet to write on, and a chair. It needs two lines at the foot, of equal length, and I rule them with the edge of my pass.
    ~ happened("no-first-use-drafted")
*   [By a marshal, to his colleagues in Warsaw. # id: by-the-marshal # act: refuse bomb]
    He will say it on his feet, as one soldier to others, with no paper. Ought the Romanian to be in the room, somebody asks; and is told that the Romanian is what the room is for.
    ~ happened("asked-by-the-marshal")
-   -> DONE

// The lunch is a threat; print, pledge and marshal may be heard any way.
= to_beijing
{
- has("asked-over-lunch"): It reaches us from Washington, at third hand. A Soviet diplomat has asked an American what his government would say if our nuclear works were destroyed. {heard("discounted"):A second secretary, you say. They have first ones.|You want to know what the American answered. That part has not reached us.}
- has("asked-in-print"): <i>Pravda</i> calls our bombs a danger to every continent. It names no day, and asks nothing. {heard("inflated"):You have it read for the sentence that comes after. They have left it out, says the staff.|{heard("discounted"):We have printed worse of theirs.|You read it as written to the continents, so that they will not be surprised.}}
- has("no-first-use-drafted"): Moscow sends a draft. Neither is to be the first to use such a weapon. There are two lines at the foot. {heard("inflated"):You ask who there has been thinking of it, that it must be forsworn.|{heard("discounted"):Paper keeps off rain, says an old soldier, if there is not much.|It is nearly what we said ourselves in 1964. You have that brought, to see what they altered.}}
- else: Bucharest tells us by evening. A Soviet marshal has asked his allies how they would take it if our nuclear works were struck. {heard("inflated"):So they have been given the hour, you say.|{heard("discounted"):Nobody plans with the Romanians listening, says the staff. Nobody says what one does do.|You have the names of those who were silent.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not there. Feng Suyun tells.

// Willing to talk, tests and refusal may be heard any way; the war without frontiers is a threat.
= to_moscow
{
- has("dig-and-talk"): They are digging in every courtyard, Elizavetin, your chargé, reports, and Zhou Enlai, their premier, has let an ambassador understand that China would talk. {heard("inflated"):It has worked, say the people in the corridor, who had not been certain what it was.|{heard("discounted"):How deep do they dig? About Zhou you inquire nothing.|I am to read out the one half and then the other, and I cannot make either the smaller.}}
- has("tests-hurried"): Trains go up to Lop Nur that were not looked for until the winter: they are hurrying their tests, two of them. {heard("inflated"):How is one to tell a test from the other thing, you ask, in the first minute; and three people begin to answer.|{heard("discounted"):A test is one bomb the fewer, a marshal remarks.|So that is what they sign with, you say.}}
- has("answered-rocket-for-rocket"): It is in their newspaper: let anybody strike China, and the war will know no frontiers. {heard("discounted"):It is for their own readers, you are told, and you would like to be sure who those are.|You ask what that means, no frontiers; and I say, that it would not end at Lanzhou.}
- else: China will not talk under a threat. It is one page, and the place for the date is empty. {heard("inflated"):You take it for a door that has been locked, and want to know what is being done behind it.|{heard("discounted"):He was always going to say that first, you are told.|Which of us threatened, you want to know, and in the corridor nobody is walking.}}
}
-> DONE

= beijing
I collect glasses along a corridor of the ministry. Men stop talking, and then go on. Officially I have no Russian. On 28 August it stands in foreign newspapers, under no name. Moscow has been asking round: what if our nuclear works were struck from the air? # cite: burr2001ebb

They mean Lanzhou, where our uranium is made, and Lop Nur, where we test. If it is a plan, the aircraft will come without a note. Then there will be war with Moscow, for years. If it is bluff, we were meant to hear it. You, Mao, cannot tell. You want neither to be struck nor to be frightened. {has("bomb-withheld"):Ten years ago Moscow would not give us this bomb.} {has("war-footing"):The frontier is on a war footing.}

// What do you call it?
*   [A question. # id: a-question # manner: plain]
    <i>Wenti</i>. It means a question, and it means a problem. The young men argue which.
*   [Nothing. It has not been signed. # id: not-signed # manner: none]
    The clipping goes from room to room without a cover. I find it under a saucer.
*   [Blackmail. # id: blackmail # manner: cold # historical]
    <i>Ezha</i>. It is in two speeches by evening. The typist leaves off <i>nuclear</i>.
-   Talk now, and Moscow learns that whispering works. Refuse, and they may do what they whispered. The marshals want time. Nie Rongzhen, who has the weapons, wants it most.

// What do you do about a rumour?
*   [Dig; and let it be known that you would talk. # id: dig-and-talk # act: consult talks # historical]
    Two orders leave the room together. One is about spades. The other is a sentence that Zhou Enlai, your premier, may say, if he is asked. The same girl types both.
    ~ happened("dig-and-talk")
*   [Dig; and hurry the tests. # id: dig-and-test # act: press bomb]
    Nie Rongzhen is asked for two in one week of September. He asks for trains, and for the wind. A window is opened in the corridor, to see.
    ~ happened("tests-hurried")
*   [Refuse to talk, under a threat. # id: no-talk-under-threat # act: refuse talks]
    Zhou Enlai, your premier, brings a page. He has left a place in it for a date. You sign below, and leave the place as it is.
    ~ happened("answer-refused")
*   [Answer in print: whoever strikes has a war without frontiers. # id: answer-in-print # act: threaten bomb]
    It is set in the same type as the weather. No name stands under it. To whoever asks for talks Zhou Enlai, your premier, may show the page.
    ~ happened("answer-refused")
    ~ happened("answered-rocket-for-rocket")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 18 August Boris Davydov, second secretary and, by American accounts, a KGB officer, put the question to William Stearman of the State Department over lunch. # cite: stearman1969davydov # cite: burr2001ebb
Who in Moscow had it asked is unknown; the sheet in the corridor is invented. # cite: burr2001ebb
Four days before Nixon had said: "I am not sure if it is in our long term interest to let the Soviets knock them off." # cite: frus1969soviet, doc. 74
On 28 August newspapers reported such soundings. In September China tested twice, and Zhou met Kosygin. # cite: burr2001ebb # cite: lewisxue1988bomb # cite: gerson2010border
Arkady Shevchenko's memoir tells of a debate about a strike. No Soviet paper has settled whether there was a plan. # cite: shevchenko1985breaking # cite: burr2001ebb
-> DONE

= quarrel
Michael Gerson: a deliberate threat, which worked because Beijing came to believe it. William Burr: intimidation, a test of reactions, or both. Lorenz Lüthi finds little sign of a decision, and misreading on every side. # cite: gerson2010border # cite: burr2001ebb # cite: luthi2012chaos
-> DONE

= questions
A question at lunch cannot be proved to be a threat. Does that make it a weaker one?
-> DONE
