// September and October 1957: a list of weapons goes to Moscow, and comes back with a date in it or without one. The full accord is not published;
// its chief terms are known from Chinese accounts. How Khrushchev read the draft is invented; Pervukhin's remark is in a life of Nie Rongzhen.

=== a_teaching_model ===
# title: A Teaching Model, with Drawings
# date: 1957-09-07
# until: 1957-10-14
# place: Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: list
# slot: 1957-09
# order: beijing, moscow
# source: shenxia2012npihp
# source: rocket1957report
# source: zhwikiDefence
# source: nieBiography
# source: dai2008nuclear
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
Thirty-one people fly from Beijing on the seventh. I have put their list for Moscow into Russian. Nie Rongzhen, who has charge of weapons, leads them. Song Renqiong has the atom. Qian Xuesen has the rockets. Each has his pages. # cite: zhwikiDefence

You are Mao. You want the bomb. You do not want it as alms. {has("bomb-asked"):In 1954 you asked Khrushchev for it. One umbrella did for the family, he said.} {has("atom-asked"):In 1954 you asked for the peaceful atom. The other word was left out.} {has("presents-hinted"):In July Mikoyan spoke of missiles himself.} A refusal now would be in writing.

// How is a thing asked for?
*   [Ask by what it must do. # id: by-what-it-does # manner: veiled]
    So many li, so many jin. I turn it into kilometres and kilograms.
*   [Ask by type and quantity. # id: by-type # manner: plain # historical]
    Every page has a model and a number. Some of the models have no name in Chinese yet. # cite: nieBiography
*   [Ask what they would advise. # id: ask-advice # manner: warm]
    Nie strikes out the models. What is left is mostly verbs.
-   Khrushchev nearly fell in June. In November he wants you at his jubilee. {has("technology-asked"):He has had a first list since July.} He may never owe you so much again. Put the bomb first, and all the rest can be refused with it. Put it last, and they may find that the list was long enough.

// What is at the head of your list?
*   [Put rockets first, and people to learn them. # id: rockets-first # act: consult bomb]
    Nie counts the places in their institutes. He asks for more. The last page stays in the safe. Song asks if a line as short as that was hard to translate.
    ~ happened("rockets-first")
*   [Put nothing. Let them say what they would give. # id: own-forces-first # act: hold bomb]
    Our own forces first, you tell them. Help comes second. Nie lays a clean sheet in his case, on top. I have done all this Russian for nobody.
    ~ happened("own-forces-first")
*   [Put the bomb, and everything after it. # id: the-bomb-itself # act: press bomb # historical]
    It is one line, at the top of page one. What comes after it needs thirty-one people. I go over the line again. There is only one way to say it. # cite: zhwikiDefence
    ~ happened("whole-list-asked")
*   [Put your journey in November. # id: a-visit-for-it # act: offer visit]
    That is a letter by itself. You will come, and gladly. Nie has it in one pocket and the list in the other. He asks which hand first.
    ~ happened("visit-for-technology")
-   -> DONE

// All four may be heard inflated; a clean sheet (the last) is a hold.
= to_moscow
{
- has("whole-list-asked"): On 9 September Nie Rongzhen, their marshal for weapons, opens his list: the bomb, and after it a general to every page. {heard("discounted"):A list so long, you say, is made to be cut.|{heard("inflated"):You turn to the end to see what he will do if he does not get it, and find a table of freight.|You go through it to the last sheet, which your ministers have not, and give it back in the right order.}} # cite: nieBiography
- has("rockets-first"): On 9 September Nie Rongzhen, their marshal for weapons, asks for rockets, and for benches where his people may learn them. {heard("discounted"):You have him sent to the schools.|{heard("inflated"):You ask Pervukhin, who will deal with him, what it is that goes on top of a rocket.|You are pleased by the benches, and read that page to the others.}}
- has("visit-for-technology"): On 9 September Nie Rongzhen, their marshal for weapons, brings a letter, and only then a list. Mao will come in November. {heard("discounted"):He would have come in any case, and you lay the letter aside.|{heard("inflated"):You have the letter copied for the whole Presidium.|You read both, and fold the one into the other.}}
- else: On 9 September Nie Rongzhen, their marshal for weapons, sits down to a clean sheet, and waits to hear what we had in mind. {heard("inflated"):You walk round it all evening, as though there were something written there.|So the first list will be ours, and you send for one.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
Since last night our satellite, the first there has been, goes round above us every hour and a half, and under it, on 5 October, I read out to you, Khrushchev, the draft for the Chinese. They have been four weeks at it with Pervukhin, your minister, who voted against you in June and has been obliging to everybody since; Marshal Konev looks in for the army. Some of what stands in it is out of date already. # cite: nieBiography

// Some of what they name is out of date. What are they told?
*   [Give it as it was named. # id: as-named # manner: plain]
    They will have, then, what our own regiments are handing in, and be told that it is what they wanted.
*   [Say so. Let them ask for newer. # id: newer-types # manner: warm # historical]
    Pervukhin says so to Nie himself, and in their house on Ostrovsky Street, I hear, the lamps are on until it is light. # cite: nieBiography
*   [Give papers here, and samples there. # id: papers-or-samples # manner: cold]
    So there are drawings without the thing, and things without their drawings, and I keep the column that says which.
-   You want Mao Zedong here next month, before all the parties, in good humour. {has("silence-kept"):In July he let one telegram be waited for.} {has("endorsed-at-once"):In July he wired before he need have.} Those who make the bomb have put it to you, uneasily, that a thing once explained stays explained. Send it, and there is one more hand in the camp that can let it fall; keep it back, and he can ask before them all what a camp is for. The draft is gone through as linen is at a merchant's betrothal, piece by piece, both families ticking, and the last piece has as yet no date.

// What is in yours?
*   [Give all of it, and soon. # id: works-now # act: concede bomb]
    You write two years against it, in ink. Pervukhin inquires who is to tell the ministry that makes it, and, when nobody replies, understands that it is he.
    ~ happened("early-date-set")
*   [Give rockets and reactors, and no bomb. # id: no-bomb # act: refuse bomb]
    The last sheet is taken out, and the one before it typed again, so that it shall not end on a comma. It is a great deal all the same, you say, and have me count it, and it is.
    ~ happened("bomb-left-out")
*   [Give all of it, with the bomb at the end of 1961. # id: works-with-a-late-date # act: offer bomb # historical]
    It is to be called a teaching model, with drawings: something for a lecture room. In my Chinese the date would come first, as dates do there, and I look for a clause to put before it. # cite: zhwikiDefence # cite: shenxia2012npihp
    ~ happened("late-date-set")
*   [Give all of it, if some things are based together. # id: shared-bases # act: press bases]
    The soldiers have the paragraph ready. I am asked for the Chinese of in common{has("joint-companies"):, and try to find one that was never painted over the door of Stalin's companies|, and of the four that I know not one has been used only of gifts}.
    ~ happened("shared-bases-asked")
-   -> DONE

// The early date is a concession, and cannot be inflated.
= to_beijing
{
- has("late-date-set"): Nie wires that they will sign on the fifteenth. A teaching model, with drawings. By the end of 1961. {heard("discounted"):You ask what else we have been promised for that year.|{heard("inflated"):Zhou Enlai, your premier, asks what they want for it. You look again.|Zhou Enlai, your premier, writes that we agree. You write your name beside his.}}
- has("early-date-set"): Nie wires that they will sign. The bomb is to come within two years. {heard("discounted"):You ask who in Moscow knows of it.|I have it read back to me. It is still two.}
- has("shared-bases-asked"): Nie wires that they give everything. One paragraph is new. Some things are to be based together. {heard("discounted"):Soldiers always write such things, you say.|{heard("inflated"):You ask for a map of the coast.|Zhou Enlai, your premier, copies out the paragraph and nothing else.}}
- else: Nie wires that there will be rockets and reactors. He does not say what there will not be. {heard("discounted"):There will be other talks, you say.|{heard("inflated"):You send for Li Siguang, the geologist, and shut the door yourself.|Our own copy of the last page is locked up.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Nie Rongzhen's delegation left Beijing on 7 September; it talked for thirty-five days. # cite: zhwikiDefence # cite: nieBiography
A Soviet report has four meetings, from 11 to 18 September, on a rocket institute and two types of missile. # cite: rocket1957report
Mao and Zhou approved the draft, which Song Renqiong had flown home; the accord was signed on 15 October. # cite: nieBiography
By Chinese accounts Moscow would supply, up to the end of 1961, a teaching model of an atomic bomb with drawings, and R-2 missiles with their papers. It was no bomb for use, and the text is not fully published. # cite: shenxia2012npihp
-> DONE

= quarrel
Shen Zhihua and Xia Yafeng explain the gift by Khrushchev's needs at home and bargaining between allies; Austin Jersild sees a bloc that was really being joined together; Dai Chaowu, a moment that could not last. # cite: shenxia2012npihp # cite: jersild2014alliance # cite: dai2008nuclear
-> DONE

= questions
Moscow promised everything, and put the most dangerous thing at the end of four years. Was that generosity, caution, or both?
-> DONE
