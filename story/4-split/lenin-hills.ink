// July 1963: nine sittings of prepared speeches on the Lenin Hills, and a treaty next door. Deng speaks for Beijing and Suslov for Moscow; the decisions are
// made behind them. The object is a text read aloud. The lesson in Beijing and the evening in Moscow are invented; the sittings are in the stenogram.

=== lenin_hills ===
# title: Twenty Days in July
# date: 1963-07-05
# until: 1963-07-20
# place: Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: lesson
# slot: 1963-07
# order: beijing, moscow
# source: stenogram1963july
# source: zubok1998deng
# source: cpc1963proposal
# source: frus1963vii
# source: griffith1964rift
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

= beijing
There is a blackboard in the room. I have been teaching the young interpreters the words for a breach. It is the night before 5 July 1963. In the morning they fly to Moscow with Deng Xiaoping, our general secretary. You hold the chair. In June we put twenty-five points before every party. Moscow will not print them. Suslov, who keeps its doctrine, will sit across the table. Next door Khrushchev expects the Americans, about a ban on tests. Our first test is still to come. {has("specialists-recalled"):Three years ago he took his engineers home in five weeks. }{has("munich-said"):Last autumn we wrote Munich of him.} # cite: cpc1963proposal

// How are theirs to be addressed, across the table?
*   [Address them as comrades, to the last. # id: comrades-to-the-last # manner: warm # historical]
    I write it at the top of the board. I tell them to say it also when they are tired.
*   [Say the Soviet side. It offends nobody. # id: the-soviet-side # manner: plain]
    <i>Sovetskaya storona</i>. One of them asks how to shout it. One does not, I say.
*   [Call each by his name and office. # id: by-name-and-office # manner: cold]
    Suslov has several offices. They learn them in order. It takes some breath.
-   {has("class-struggle-recalled"):Wang Jiaxiang, who wrote last year for calm, is no longer asked.|Wang Jiaxiang, who deals with other parties, would buy quiet if it can be had.} Give something, and the twenty-five points were noise. Give nothing, and the other parties may say that you came in order to give nothing. Most of them want quiet.

// What does Deng bring?
*   [Let him bring a bargain: no more polemics, for engineers and drawings. # id: a-bargain # act: offer polemics]
    It is one sheet, with two columns. Peng Zhen, who goes as second, asks which to read out first. You hold the sheet by one corner.
    ~ happened("polemics-for-specialists")
*   [Let him ask whether the other treaty will wait. # id: hold-the-treaty # act: press test-ban]
    I put the question on the board, in Russian. The verb is perfective. It means: wait until it is over, and then no longer.
    ~ happened("test-ban-delay-asked")
*   [Let him say that the other parties will judge. # id: twenty-five-points-again # act: threaten parties]
    Copies of the twenty-five points go into every suitcase. Shirts come out. The young ones carry the Spanish and the French.
    ~ happened("parties-called-on")
*   [Let him put the whole case, and propose to adjourn. # id: the-whole-case # act: refuse doctrine # historical]
    He has come "with the sincere intention of removing discord and strengthening unity", he will tell them on the eighth. Then he dates every quarrel, from the Twentieth Congress on. I rub out the board at two. # cite: stenogram1963july
    ~ happened("whole-case-put")
-   -> DONE

// The bargain offers; delay presses; calling on the parties threatens, and is never inflated; the whole case (the last) refuses.
= to_moscow
{
- has("polemics-for-specialists"): Deng Xiaoping, their general secretary, puts one sheet before Suslov: they stop printing, and engineers and drawings come back. {heard("discounted"):So it is glassworks they are short of, it seems to you, and not Lenin.|{heard("inflated"):You want to know how bad it must be there, and already have them signing the rest.|You cover the left column with your hand, then the right one, and ask what stands between.}}
- has("test-ban-delay-asked"): Deng Xiaoping, their general secretary, asks whether the treaty with the Americans might wait. {heard("discounted"):It is a question of form, Suslov reports, and you let it go as that.|{heard("inflated"):Until they have a bomb too, that means, and at the door you repeat it for the corridor.|You look at the clock that has Washington's time, and give Suslov no answer.}}
- has("parties-called-on"): Deng Xiaoping, their general secretary, tells Suslov that other parties will judge, and there are envelopes on the sideboard for them. {heard("discounted"):The New Zealanders, perhaps, you tell Suslov, who smiles, which he does seldom.|You have the list of our friends brought, and go down it slowly, putting no mark against some.}
- else: Deng Xiaoping, their general secretary, reads out everything since the Twentieth Congress, for hours, with page numbers. {heard("discounted"):He has been told to; let him tire.|{heard("inflated"):You have me give you the last page first, and hear in it that they will not be back.|What they propose, after all that, is to adjourn, and you have me say over that they would meet again.}} # cite: stenogram1963july
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
They read to us and two days afterwards we read to them, in a house on the Lenin Hills to which we are all driven behind curtains, and it is like lessons in a village school, where one class recites what it has by heart and the other moves its lips. I sit at the wall. In the evenings I bring it to you, Khrushchev. It is 13 July 1963; on Monday come Harriman, for the Americans, and an English lord, to talk of a ban on tests. # cite: stenogram1963july # cite: frus1963vii

Ilyichev, who has the press in his care, has an open letter ready against Beijing, so long that the proofs hang over the arm of his chair. You want your treaty, and you want your own party told why.

// How do you take today's sitting?
*   [Hear what made anyone laugh. # id: what-made-them-laugh # manner: warm]
    Only on the first day, I say: Deng asked whether Grishin, who leads our trade unions, had any objection to working. # cite: stenogram1963july
*   [Hear only whether they mean to stay. # id: do-they-stay # manner: none # historical]
    They have given their collars to be starched for Tuesday, and I offer that for what it is worth.
*   [Have me read you the worst of it. # id: the-worst-of-it # manner: cold]
    I had marked it, and read it evenly, and you ask me to do it again with the voice he had, which I cannot.
-   {has("munich-said"):Last autumn they called your Cuba a second Munich.} {has("moscow-thanked"):Last autumn they thanked you, and you have the note somewhere.} Print, and they may leave with the world at the gate, or stay and be injured; wait, and their twenty-five points, which their embassy hands out on staircases, go on being the only ones that anybody has read.

// What goes into Pravda meanwhile?
*   [Print nothing until they have left. # id: nothing-till-they-leave # act: consult polemics]
    Ilyichev takes his proofs up in both arms and asks for how long lead may be kept standing. Nobody in the room knows, and a printer has to be telephoned.
    ~ happened("open-letter-held")
*   [Print the American talks, and on Beijing nothing. # id: the-treaty-alone # act: hold test-ban]
    Harriman is to have the right-hand side, with a photograph. For what stood on the left they find a delegation of beekeepers, and somebody counts the lines twice.
    ~ happened("open-letter-held")
    ~ happened("treaty-alone-printed")
*   [Print that polemics have ended, and see who begins again. # id: an-end-to-it # act: offer polemics]
    It is four lines in the end. Satyukov, the editor, wants to know whether it is an order to him or a piece of news, and is told that it is both.
    ~ happened("open-letter-held")
    ~ happened("polemics-ended-offered")
*   [Print an open letter. # id: an-open-letter # act: press polemics # historical]
    By Sunday breakfast it has been laid beside their plates on the Lenin Hills. On Monday I see one copy still there, folded as it came, and another full of slips of paper. # cite: griffith1964rift
    ~ happened("open-letter-decided")
-   -> DONE

// Waiting consults; the treaty alone is a hold, and never discounted; the end of polemics offers; the open letter (the last) presses.
= to_beijing
{
- has("treaty-alone-printed"): <i>Pravda</i> has Harriman, with a photograph. Of our people it has nothing. Opposite him there are beekeepers. {heard("inflated"):You have the photograph enlarged. There is a paper under Harriman's hand.|You read both pages. Our people have been there since the fifth.}
- has("polemics-ended-offered"): <i>Pravda</i> has four lines. Polemics are at an end, it says. {heard("discounted"):Until Thursday, it may be. You have the lamp put out.|{heard("inflated"):You have four lines drafted in return, then forty. It is light before you stop.|Deng wires for orders. So do two of our own papers, which have pages made up.}}
- has("open-letter-held"): Deng's wires come each night. <i>Pravda</i> prints a film festival, with the stars. {heard("discounted"):They have nothing ready. You go to bed before the late wire.|{heard_as("press"):They are waiting for us to begin, so that it is we who began. You have me look again on page four.|{heard("inflated"):You take it for a courtesy, the first in some time. You have one of our own articles put back.|Deng writes that their press man has ink on his cuffs. It is in type, then. It is not printed.}}}
- else: The fourteenth. <i>Pravda</i> has an open letter against us, and our people still at the table. {heard("discounted"):It is for his own party, you decide. Let ours stay and be read to.|{heard("inflated"):You have the airport asked whether it can bring them home tonight.|I have it in Chinese by midnight. You order it printed whole, so that everyone can see.}} # cite: griffith1964rift
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The delegations held nine sittings, 6 to 20 July 1963; Deng began with the Twentieth Congress. # cite: stenogram1963july
On the 14th <i>Pravda</i> printed the Open Letter; the Chinese stayed, adjourned by agreement, and were met by Mao. # cite: griffith1964rift
On the 15th Kennedy told Harriman to find out Khrushchev's "willingness either to take Soviet action or to accept US action" against a Chinese bomb; no agreement is documented. # cite: frus1963vii
The ban was initialled on the 25th and signed on 5 August. # cite: frus1963vii
In November Moscow offered to stop the polemics and return the specialists; Beijing declined. # cite: polemic1965line
-> DONE

= quarrel
Vladislav Zubok has Deng on a short leash, and Lorenz Lüthi has Mao will the failure; Mingjiang Li finds ideology binding him more than interest. Others look at the house next door, where Khrushchev had chosen Kennedy. # cite: zubok1998deng # cite: luthi2008split # cite: li2011dilemma
-> DONE

= questions
The Chinese were insulted in print and stayed. Did staying keep a door open, or only show who had shut it?
-> DONE
