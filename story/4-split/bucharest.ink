// Bucharest, June 1960, from both chairs: a room of parties is counted, and people are lost by counting.
// The object is a list of the parties, with room for a mark beside each. The two interpreters and their lists are invented.

=== bucharest ===
# title: Bucharest
# date: 1960-06-20
# until: 1960-06-26
# place: Bucharest
# chapter: split
# kind: pillar
# stage: outline
# shape: vote
# slot: 1960-06
# order: moscow, beijing
# source: westad1998brothers
# source: luthi2008split
# source: polemic1965line
# source: taubman2003khrushchev
# source: hoxha1976khrushchevites
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
I carry a list of the parties, up to fifty-one of them, which somebody has typed with a space after each name for my mark, and on the stairs of the congress hall in Bucharest people who used to greet me look first at the list. The congress is the Romanians'. You, Khrushchev, have joined it late; Peng Zhen, mayor of Beijing, leads the Chinese, and he was told to expect an exchange of views and no decisions. # cite: luthi2008split

In May the Americans flew over the Urals and your summit fell to pieces, to Chinese pleasure. {has("meeting-offered"):In April you asked them for a meeting in this very month.|{has("article-printed"):Their article has been read by everyone who comes down these stairs.}} You want them alone here, and readier to yield when all parties meet in the autumn.

// Whom am I to count first?
*   [Count those who would speak against them unasked. # id: count-the-willing # manner: cold]
    Ulbricht, the German, and Zhivkov, the Bulgarian, have found me already, to learn at what hour.
*   [Count those who will not take a side. # id: count-the-silent # manner: plain # historical]
    The Vietnamese, the Koreans; and Kapo, whom Albania's Hoxha has sent in his own place, and who holds his coffee cup before his mouth when he is spoken to. # cite: hoxha1976khrushchevites
*   [Count nobody. Ask what sort of man Peng Zhen is. # id: about-peng # manner: none]
    He signs nothing that he has not read, I say, and you say that he has been given nothing to read.
-   A letter to their Central Committee is ready, very long, with all that you have against them, and everybody could read it before anyone has spoken. It would win you the room; but a man who is tried before fifty parties has no way back that they have not all seen. Take him aside, and those who came for a verdict will have come for nothing.

// What is this congress to be for?
*   [Hand the letter round beforehand, and let them all speak. # id: a-court # act: threaten parties # historical]
    It is dated the twenty-first. It goes through the hotel at night, floor by floor, as the house committee used to go with the lists for firewood, and by morning I find that I have made the marks in ink. # cite: luthi2008split
    ~ happened("ambushed")
*   [Talk to Peng Zhen alone, in another room. # id: a-quiet-talk # act: consult parties]
    They find us one where the Romanian comrades play ping-pong. Armchairs are carried in; the net will not come off, and you talk to him across it.
    ~ happened("bucharest-bilateral")
*   [Settle the autumn conference with him, and nothing else. # id: a-conference-in-november # act: offer parties]
    November, I write in both languages, and the thing is done before the coffee; our hosts, who have fifty parties on their hands, telephone for motor coaches.
    ~ happened("autumn-agreed")
*   [Read our line out from the platform, and name nobody. # id: an-article-in-person # act: press doctrine]
    You read well until the paragraph on dogmatists, where you look up; and all along the rows the heads go round, one after another, to the same chair.
    ~ happened("line-read-out")
-   -> DONE

// Walking out is a threat, and never inflated; signing nothing is a hold, and never discounted.
= to_moscow
{
- has("walked-out"): Peng Zhen has got up in the middle of a sitting and gone, and the Albanian after him. {heard("discounted"):He has gone to be sick, you say, and they will be back for the reception.|Nobody goes on speaking, and in that quiet, which you are the last to notice, I cross two names off the list.}
- has("tone-yielded"): Peng Zhen has risen to say that hard words were used on his side too, and that he withdraws the words; the rest, he thinks, will keep till autumn. {heard("inflated"):Before fifty parties he has given in, and you want it minuted in those words.|{heard("discounted"):You ask me what he kept. The nouns, I tell you.|You clap, three or four times, and one by one the others see that it is allowed.}}
- has("nothing-signed"): The communiqué has come back up the table with a space where Peng Zhen should be. {heard("inflated"):A space is also a vote, and you see to it that the Romanians hear you.|You lay a ruler under the last of the names, and look along it at his chair.}
- else: Peng Zhen has answered you in kind, in writing, that you are arbitrary and play the father of the family; then he has signed, with a reservation. {heard("inflated"):You tell Ponomarev, who keeps our relations with the parties, that this is a platform, and that they will stand on it.|{heard("discounted"):What counts is the signature; the paper may go to the archive.|You want the word for father again, and I give you both, the one used at home and the one they had for landlords.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Peng Zhen. Feng Suyun tells.

= to_beijing
{
- has("ambushed"): The letter comes to us last. It is Russian, and very long. I have until morning. Then they speak, one party after another. As delegates repeat it, Khrushchev calls the Chairman "an ultra-leftist, an ultra-dogmatist, indeed, a left revisionist." {heard("discounted"):You want to know who was nodding.|I think that the last page was written first. You read that one again.} # cite: westad1998brothers, p. 25
- has("bucharest-bilateral"): Khrushchev sees us in a room with a table for ping-pong. He speaks for an hour, then listens. {heard("inflated"):You want the door watched. Somebody, you think, is reading us out elsewhere.|{heard("discounted"):On the stairs you call it a way of keeping us busy.|You answer him point by point. A ball rolls off. He picks it up himself.}}
- has("autumn-agreed"): Khrushchev wants a date. It is November. That takes ten minutes. {heard("inflated"):In the lift you wonder aloud why he needs the autumn so much.|{heard("discounted"):A date binds nobody. You leave the slip on the table.|You shake his hand. The other parties are put into coaches.}} The sittings go on. There it is not November that they speak of. It is us.
- else: Khrushchev reads out his line. It names nobody. {heard("inflated"):You make a cross wherever he looked up. There are many.|{heard("discounted"):You have heard it before, and better read. You wind your watch.|Everybody looks at your chair. You put on your glasses, and look at them.}}
}
-> DONE

= beijing
I have my own list, in Chinese. You, Peng Zhen, keep the pencil. The Chairman gave you six phrases to travel with. One is to strike only second. One is to leave room. Above all you are to talk to the others. He thinks that Moscow fears to lose the small parties.

Nobody here speaks for us. Korea and Vietnam are on no side. Kapo, the Albanian, we count as half. {has("consultation-agreed"):In 1957 both parties signed that neither would surprise the other. You have the page with you.|{has("article-printed"):They quote our article at us on the stairs. They have read it closely.}}

// What do you do with the evenings?
*   [Have every speaker's name taken down, with the hour. # id: take-down-names # manner: cold]
    It fills the page, and then the margin. You read it over in bed.
*   [Call on the silent ones, in their rooms. # id: call-on-the-silent # manner: warm # historical]
    Le Duan, the Vietnamese, pours tea. He asks that both of us think of him. The list stays in your pocket.
*   [Cable each speech home, and wait for the answers. # id: cable-home # manner: none]
    The cipher clerk sleeps beside his machine. The answers are short.
-   There is a communiqué to sign. It says almost nothing. Sign, and {has("bucharest-bilateral"):that is all you have said here|you have sat still for it}. Refuse, and they will say that the split is ours. At home they will read every word you spoke.

// What do you do?
*   [Answer him in kind, then sign with a reservation. # id: answer-and-sign # act: refuse parties # historical]
    He has been patriarchal, you say, and arbitrary. It goes round in writing. One sitting has lasted some eleven hours. Then you sign theirs. I blot the name. # cite: polemic1965line
    ~ happened("answered-in-kind")
*   [Walk out. # id: walk-out # act: threaten parties]
    You put the list in your pocket and stand. I am slow with the earphones. In the corridor Kapo holds the door for me.
    ~ happened("walked-out")
*   [Give way on tone, and keep the rest for autumn. # id: yield-on-tone # act: consult doctrine]
    You strike out the adjectives yourself, on your feet, reading. At Beidaihe this summer you will have to explain each one. The nouns are all there.
    ~ happened("tone-yielded")
*   [Sit, listen to the end, and sign nothing. # id: sign-nothing # act: hold parties]
    The pen comes down the table. You pass it on. Gheorghiu-Dej, our host, looks at it for a time. He screws the cap on.
    ~ happened("nothing-signed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Letters of 2 and 7 June had promised an exchange of views without decisions. A Letter of Information to the Chinese, dated the 21st, went to the other parties instead. # cite: luthi2008split
At closed sittings, with up to fifty-one parties, speaker after speaker condemned China. Vietnam and Korea took no side; Albania's Hysni Kapo would not join in. # cite: westad1998brothers # cite: hoxha1976khrushchevites
Peng Zhen called Khrushchev's conduct patriarchal and arbitrary, in a statement printed with the date of 26 June, and signed the communiqué. # cite: polemic1965line
A conference was set for the autumn. Beijing later called it a "surprise assault". # cite: polemic1965line
-> DONE

= quarrel
Lorenz Lüthi sees an ambush that was prepared, as the Chinese did; William Taubman and Odd Arne Westad, a man who trusted his tongue. # cite: luthi2008split # cite: taubman2003khrushchev # cite: westad1998brothers
-> DONE

= questions
Peng Zhen denounced the meeting and signed its communiqué. Did the signature save something, or spoil the protest?
-> DONE
