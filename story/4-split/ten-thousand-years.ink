// February 1965: Kosygin, on the way back from Hanoi, is a guest in Beijing. The bombs of the 7th are the calendar's. The ten thousand years are in
// all the later tellings; the words are not in what is published of the minute, and are not quoted. The evening at the villa is invented.

=== ten_thousand_years ===
# title: Ten Thousand Years
# date: 1965-02-05
# until: 1965-02-11
# place: Beijing
# chapter: split
# kind: pillar
# stage: outline
# shape: host
# slot: 1965-02
# order: moscow, beijing
# source: kosygin1965mao
# source: zhou1965kosygin
# source: westad1998conversations
# source: galenovichMao
# source: cia1965aid
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Kosygin, who is in Beijing. Ilya Vetrov tells.

= moscow
They have heated the villa in Diaoyutai like a village bath on a Saturday, until the doors stick, and in every room there is a bowl of tangerines. You, Kosygin, have the government as Brezhnev has the party. You landed today, 10 February 1965, from Hanoi; while you sat there American aircraft bombed the North. In the car you told Zhou Enlai, the premier here, of free guns, tanks and missiles for it, and he spoke of hurrying them down China's railway. # cite: zhou1965kosygin

// How do you spend the evening in their house?
*   [Open a window, and work. # id: open-a-window # manner: plain]
    The frame has been painted shut; two of us get it up a hand's breadth, and somebody in the garden moves off.
*   [Go round the house, and thank the cooks. # id: thank-the-cooks # manner: warm]
    They stand in a row, I interpret, and the oldest asks me whether the comrade from Moscow has a stomach.
*   [Have the map spread, and send supper back. # id: the-map-first # manner: cold # historical]
    It goes on the dining table, where it hangs over, so that the Gulf of Tonkin is somewhere about your knees.
-   By sea it all goes under American guns. {has("toast-believed"):In November they took a drunk marshal at his word. }{has("zhou-stayed-on"):In November Zhou stayed a week to ask about this. }{has("transit-asked"):In 1950 Stalin asked to move troops over their rails. }You want one front, a road to Hanoi and Hanoi's thanks; Andropov, who deals with ruling parties, wants no more letters. The parties that Khrushchev called together are to meet in Moscow on 1 March. Ask for much, and it will be said that you came for bases; ask for little, and the crates wait at the frontier.

// What do you ask in Beijing?
*   [Ask for a corridor for aircraft, and a base at Kunming. # id: corridor # act: press vietnam]
    Forty-five aircraft are to fly it, and fighters to cover the field. I look through the language for a word for base that they have not had from us before. # cite: westad1998conversations
    ~ happened("corridor-asked")
*   [Ask for an end of the letters, theirs and ours. # id: end-of-letters # act: consult polemics]
    Andropov has them in his case, bound in one cover. You ask what the longest of them wanted. An answer, I say; it is the next one in the volume.
    ~ happened("end-of-letters-asked")
*   [Ask for united action, and give up the March meeting. # id: both-and-march # act: concede parties]
    Brezhnev must be asked, in cipher, tonight. Andropov takes a sheet for the parties that were coming, and cannot think how to begin to the French.
    ~ happened("march-meeting-dropped")
*   [Ask for united action over Vietnam. # id: united-action # act: offer vietnam # historical]
    Let the socialist countries make one statement for Vietnam, you tell Zhou; each has its own position, he answers, and may make its own. I am left with the draft, which has taken up a smell of peel. # cite: westad1998conversations
    ~ happened("united-action-asked")
-   -> DONE

// Trains offer; a joint paper concedes; nothing, and the thousand years (the last), refuse.
= to_moscow
{
- has("trains-for-hanoi"): It may go by train, you are told in the Great Hall, under Chinese guards. I hear it at the villa, where the cipher clerks and I are down to the last tangerines. {heard_as("concede"):You have a wire to Hanoi drafted before your coat is off.|{heard("discounted"):Half of it will stand at sidings, you expect, and I am to look up the word for siding.|{heard("inflated"):You want to know who gets to open the crates.|You have the timetable of the Trans-Siberian brought in, with a ruler.}}}
- has("transit-refused"): Nothing is to cross China, you are told in the Great Hall; there is the sea. I hear of it at the villa, from the way the driver shuts the door. {heard("discounted"):They will think again when Hanoi asks them, and meanwhile you eat something.|{heard("inflated"):You want it told to the other parties before we land, and Andropov begins a list of them.|You measure the way from Odessa with a piece of thread, twice, by different oceans.}}
- has("joint-paper-signed"): You come back to the villa from the Great Hall with a paper that two countries have signed, and hand it round. {heard("discounted"):The cipher clerk turns it over, and you tell him that you looked there too.|You ask for it back before anyone can have read it to the end.}
- else: There would be ten thousand years of quarrel, you have been told in the Great Hall, and for your sake there will be nine. I count it out again at the villa, in case it is an idiom. {heard("discounted"):The Chinese like a large number, you tell the clerks, and Zhou did talk of trains.|{heard("inflated"):You have it put down exactly; they have said it of us, and of our grandchildren, and with the bombs falling.|You had laughed, it seems, with the others, and in the car nobody had.}} # cite: kosygin1965mao
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

// March given up is a concession, and never inflated.
= to_beijing
{
- has("march-meeting-dropped"): Kosygin, the Soviet premier, is at Diaoyutai, on his way from Hanoi. The parties need not meet on the first of March, he says. He asks for one front over Vietnam. {heard("discounted"):It may be that few had said that they would come.|You send for the words themselves, in both languages.}
- has("corridor-asked"): From Diaoyutai Kosygin, the Soviet premier, on his way from Hanoi, sends a sheet. Aircraft over Yunnan. A base near Kunming. {heard("discounted"):You leave it under the tea things. There is always the sea.|{heard("inflated"):You read it beside a page of 1958 on stations. One finger is on each.|The guards for such a field are to be counted. They are not on the sheet.}}
- has("end-of-letters-asked"): Kosygin, the Soviet premier, is at Diaoyutai, on his way from Hanoi. He asks for an end of the letters. {heard_as("press"):So we are to be quiet. You look at the shelf where they stand.|{heard("discounted"):Their printers must be tired. You go in to supper.|{heard("inflated"):He has something else to say, you think, and wants the room quiet for it.|I am to count what is unanswered. It is one, and theirs to answer.}}}
- else: Kosygin, the Soviet premier, is at Diaoyutai, on his way from Hanoi. He asks for united action over Vietnam, and one paper signed by all. {heard_as("concede"):They need us, you remark. You let the tea be brought.|{heard("discounted"):It is a paper that they want. You have seen their papers.|{heard("inflated"):Somebody's name would stand first on it. You try the order on your fingers.|You send for what Hanoi has written of it. The words are the same.}}}
}
-> DONE

= beijing
There has been an hour's bargaining over a photograph. We would have received all of them in the Great Hall. He brings his delegates, his ambassador and one interpreter. That man must write it all down as well. Yan Mingfu interprets for us. I am behind the screen, with the tea. Vetrov has been left at the villa. # cite: galenovichMao

It is 11 February. You hold the chair. Hanoi should win, with our help. There should be no Soviet soldiers in Yunnan. On the way out he spoke of finding the Americans an exit. {has("air-cover-withheld") and not has("air-cover-over-the-front"):In Korea we waited for his country's aircraft.|} # cite: zhou1965kosygin

// How is the guest received?
*   [Say that nobody invites you to Moscow. # id: nobody-invites # manner: veiled # historical]
    {has("united-action-asked") and not has("plenum-kept-to-grain"):"Nobody is inviting me over there." Yan Mingfu waits. "We are inviting you," says Kosygin.|Then he invites you, he says. The cups are filled.} # cite: kosygin1965mao
*   [Have the photograph taken first. # id: photograph-first # manner: cold]
    They stand in two rows. The flash fails. They stand again.
*   [Ask him how it was in Hanoi, under the bombs. # id: ask-of-hanoi # manner: warm]
    He tells it without adjectives. I have filled the cups before he is done.
-   Let his arms through, and what reaches Hanoi is half his. Stop them, and all the parties will count the days for us.

// What does he get?
*   [Give him trains, under our guards and at our hours. # id: trains # act: offer vietnam]
    Luo Ruiqing, chief of staff, is called in. Our engines, our guards, our hours. Kosygin asks for a date. It is written for him on the back of the seating plan.
    ~ happened("trains-for-hanoi")
*   [Let nothing of his cross China. # id: nothing-crosses # act: refuse vietnam]
    There is a sea, you tell him. Kosygin has it said again. Yan Mingfu says it in the same words and slower. The tea is brought in and nobody moves his papers.
    ~ happened("transit-refused")
*   [Sign a joint paper, for Hanoi's sake. # id: a-joint-paper # act: concede vietnam]
    I am called in for one word, united. <i>Tongyi</i>, made into one. <i>Lianhe</i>, side by side. You choose the second. I wait until both pens are put down.
    ~ happened("joint-paper-signed")
*   [Refuse: ten thousand years of quarrel, less a thousand. # id: a-thousand-years-off # act: refuse polemics # historical]
    The quarrel will last ten thousand years, he is told. Since he has come so far, he may have one thousand. It is how we all tell it. He asks for less. Behind the screen the water has boiled away. # cite: kosygin1965mao
    ~ happened("thousand-years-off")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 5 and 10 February Kosygin asked in Beijing for common action; on the 10th he said that his weapons "are all free of charge", and Zhou offered the railway. # cite: zhou1965kosygin
What Mao said on the 11th of ten thousand years, less one, is in all the later tellings, and not in the part of the Polish copy read for this. # cite: kosygin1965mao
Moscow then asked for a corridor of forty-five aircraft, and was refused; a rail protocol of 30 March let the arms through. # cite: westad1998conversations # cite: cia1965aid
Nineteen parties met in Moscow on 1 March, without Beijing. # cite: radchenko2009suns
That day Zhou told Ho Chi Minh: "The new Soviet Party leadership is carrying out nothing but Khrushchevism." # cite: westad1998conversations
-> DONE

= quarrel
Did China block the arms? The CIA thought so in 1965; most got through. Sergey Radchenko has Mao fear Soviet soldiers; Lorenz Lüthi, need the quarrel. Michael Yahuda warns against reading an army article of that May as a party for Moscow. # cite: cia1965aid # cite: radchenko2009suns # cite: luthi2008split # cite: yahuda1972kremlinology
-> DONE

= questions
Hanoi asked both to act together, and got arms from each apart. Was it worse served?
-> DONE
