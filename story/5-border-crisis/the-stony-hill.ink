// 13 August 1969 and the days after. The fight is the calendar's, and over before anybody here is asked; what is chosen is what follows. What Brezhnev knew
// beforehand is not known, so the prints on the table and the talk over them are invented, and the record says so. The object that crosses the scene is the film.

=== the_stony_hill ===
# title: The Stony Hill
# date: 1969-08-13
# until: 1969-08-17
# place: Zhalanashkol and Beijing
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: photograph
# slot: 1969-08
# order: moscow, beijing
# content: The border dead of 1969 are named.
# source: ryabushkin2021war
# source: musalov2019khroniki
# source: lai2023brothers
# source: marshals1969july
# source: yang2000clash
# source: gerson2010border
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
On the morning of 13 August, among stony hills near Lake Zhalanashkol, where Kazakhstan ends, our border troops surrounded a Chinese patrol, and in about an hour it was dead, more than twenty men, with Sergeant Dulepov and Private Riazanov of ours. Each side's map has the hill on its own side. The patrol had cameras with it, and it falls to me to read whatever is written in the prints. # cite: ryabushkin2021war # cite: musalov2019khroniki

// What do you ask about the photographs?
*   [Ask about the man who was taken alive. # id: the-prisoner # manner: warm]
    He is twenty-one, the field hospital reports, has bitten through his tongue, and shook his head when they offered him tea. # cite: musalov2019khroniki
*   [Ask where the line runs in them. # id: where-the-line-runs # manner: plain # historical]
    I say that it does not come out in a photograph; a general draws a thumb across one print, between two stones, and then across the next, a little lower.
*   [Ask what is at the end of the film. # id: end-of-the-film # manner: none]
    Grass, I say, and part of a strap. You hold that one longer than the faces.
-   You, Brezhnev, want Beijing at a table, and offered it talks in July. {has("stopped-on-the-ice"):The island has been silent since March|Since March one island has followed another}, and {has("commissioners-asked"):though Beijing itself asked for commissioners then, our posts asked for them on the eve of this|our posts asked for commissioners on the eve of this}, and had no answer. Make much of the hill, and Mao may learn from it to arm; make little, and the marshals will want to know what two men died for. # cite: ryabushkin2021war

// What do you do with what was won in an hour?
*   [Let them follow it over the line, a little. # id: over-the-line # act: threaten border]
    Two kilometres, and back before dark: it is put to you on two fingers. The ground is open as far as a well, and past the well, a general says, it would be another order.
    ~ happened("struck-over-the-line")
*   [Show the newspapers the cameras. # id: show-the-cameras # act: press border # historical]
    They are in Alma-Ata already, on a table, and the central newspapers are brought in to look. I do the captions. At night, an officer there recalled, figures crawled among the dead, searching for what we were photographing. # cite: musalov2019khroniki
    ~ happened("cameras-shown")
*   [Give back the dead, and ask for commissioners. # id: give-back-the-dead # act: consult border]
    They are to go in a lorry, under a flag, with a list. I copy the names out of the paybooks, where they can be read, and where they cannot I leave the space.
    ~ happened("dead-returned")
*   [Say nothing. # id: say-nothing # act: hold border]
    The prints go into an envelope and the envelope into a safe, as my mother put behind the icon whatever was not to be spoken of before us. Two families will have a letter.
-   -> DONE

// A step over the line is a threat, cameras press, the lorry may be heard any way; silence, the last, is a hold.
= to_beijing
A patrol left Tielieketi, in Xinjiang, on 13 August. It had a film team with it. None of them has come back. # cite: lai2023brothers

{
- has("struck-over-the-line"): Soviet soldiers came after it. They came two kilometres, and went home before night. {heard("discounted"):Somebody's temper, says the staff. He was called back by supper.|Who called them back, and why at two? Your staff is to find out.}
- has("cameras-shown"): Moscow's papers have our cameras. They lie in a row, in Alma-Ata. {heard("inflated"):You look at what was filmed, and not at who filmed it. They will come for that, you say.|{heard("discounted"):Their readers like such things. You have it filed under newspapers.|You count the cameras. There were as many as that.}}
- has("dead-returned"): A lorry has come to the line, under a flag. It brings the dead, and a list. A paper asks for commissioners. {heard("inflated"):What are they asking for, by giving? You have the paper read first.|{heard("discounted"):They had been photographed first, an officer reports. You have that sentence kept.|The list has gaps in it. You have them filled before you read the paper.}}
- else: From Moscow there is nothing, in print or by note. {heard("inflated"):It is not finished, then. You have the posts told so.|The Soviet chargé has been to a reception. He talked about fishing.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not in the room. Feng Suyun tells.

= to_moscow
{
- has("answered-in-the-northeast"): On the Amur, by night, one of our launches has been fired on, and has not come back to its mooring. {heard("discounted"):Some commander's own idea, a general offers, and you allow that it may be.|The map of Kazakhstan is rolled up while you watch, and that of the Amur unrolled.}
- has("war-footing"): I put an order of theirs into Russian: the frontier is to be ready at any time, and the factions along it are to stop fighting one another. {heard("inflated"):For what day, you ask. I can find only the day on which it was written.|The second half is what you have me read again, since until now nobody there could get it obeyed.}
- has("talks-accepted-in-august"): Our chargé in Beijing has been handed an answer to the letter of July: they will talk. {heard("inflated"):It took a hill, says a marshal, and you do not contradict him.|{heard("discounted"):You hold it up as one does a banknote from a stranger.|You ask for the July letter, to see what it was that you had offered.}}
- else: From Beijing we have no answer; from Bucharest, by a friend there, that a Chinese word has gone through it to Washington. {heard("inflated"):So now there are two of them, you say.|{heard("discounted"):Bucharest carries parcels for everybody, somebody says, and as a rule they are empty.|You ask what the word was, and nobody has it, and I am told to guess.}}
}
-> DONE

= beijing
The glasses come down from the meeting at the ministry. They have been hardly touched. I wash them all the same. The man with the tray says: over twenty. {has("cameras-shown"):He has brought a Russian page for me to read him. He dries his hands first.} # cite: lai2023brothers

You, Mao, cannot tell what this is. It may be one hill. It may be the first of many, and then it is a war. Behind it lie Lanzhou and Lop Nur, and the bomb. In July your old marshals thought a large war unlikely. {has("one-lesson-meant"):In March you had meant to give one lesson, and have it understood.} # cite: marshals1969july

// What do you ask for first?
*   [The names. # id: the-names-of-ours # manner: warm]
    Xinjiang telephones them. The line is bad. A clerk says each one back, louder.
*   [Whoever sent a film team there. # id: who-sent-the-team # manner: cold]
    Three offices answer. Each had approved a part of it.
*   [The marshals' page of July. # id: the-july-page # manner: none # historical]
    It is found. One line has been marked. It is a month old.
-   In Xinjiang and along the Amur our own factions shoot at each other. Answer Moscow, and it may be the whole frontier. Talk, and you talk because you were struck. Wait, and they may think it was cheap.

// What do you order?
*   [An answer, on the Amur, where we are stronger. # id: answer-in-the-northeast # act: threaten border]
    Shenyang is to choose the place. You choose the night. A Soviet launch goes up past there each evening, with a lamp at the bow. The lamp is in the order.
    ~ happened("answered-in-the-northeast")
*   [The frontier on a war footing; our own fighting to stop. # id: war-footing # act: hold border # historical]
    It will go to provinces, armies and factions. It is some days in the drafting. Both factions at the ministry want to see it. There is one copy. They read it standing, with their shoulders touching. # cite: yang2000clash
    ~ happened("war-footing")
*   [Talks, as their letter of July proposed. # id: accept-talks # act: consult talks]
    Zhou Enlai, your premier, had been thinking of September. He has the letter in his case. He has had an answer in there too, without a date. He asks for a pen.
    ~ happened("talks-accepted-in-august")
*   [No answer to them; through Bucharest, a word to Washington. # id: tell-washington # act: refuse border]
    It is one sentence, in English. Somebody else makes it. It leaves by Bucharest, and again by Rawalpindi, in case. The Soviet chargé asks twice for an appointment.
    ~ happened("washington-told")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 13 August Soviet border troops destroyed a Chinese patrol that had a film team with it. Dulepov and Riazanov died. Russian accounts count 21 Chinese dead, or thirty and more; Chinese lists, about 28. # cite: ryabushkin2021war # cite: musalov2019khroniki
The cameras were shown to newspapermen in Alma-Ata. # cite: musalov2019khroniki
On 28 August Beijing ordered the frontier to be ready at any time, and the fighting of factions there to stop. Talks waited until September. # cite: yang2000clash
No order from Moscow has been published. The prints, and what is said over them here, are invented. # cite: gerson2010border
The heights are Chinese since the settlement with Kazakhstan in the 1990s. # cite: dmochowski2015border
-> DONE

= quarrel
Soviet memoirs have the Chinese digging in on Soviet ground; Chinese accounts, a routine patrol ambushed. Yang Kuisong, Michael Gerson and Lyle Goldstein think a prepared reprisal the likeliest. # cite: musalov2019khroniki # cite: yang2000clash # cite: gerson2010border # cite: goldstein2001return
-> DONE

= questions
A patrol carries cameras to a line that both sides draw. Is it looking for proof, or making some?
-> DONE
