// Moscow, November 1960, from both chairs: one text for eighty-one parties, and one word in it.
// Ho Chi Minh's evening call and the talk with Khrushchev on the thirtieth are known only in outline; how they went here is invented.

=== eighty_one_parties ===
# title: Eighty-one Parties
# date: 1960-11-10
# until: 1960-12-06
# place: Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: draft
# slot: 1960-11
# order: beijing, moscow
# content: Famine is spoken of.
# source: cia1961conference
# source: wang2005quarrelling
# source: frus1960xix
# source: wolff1998deng
# source: hoxha1976khrushchevites
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Liu Shaoqi. Feng Suyun tells.

= beijing
St George's Hall is white, with names in gold on its walls. You, Liu Shaoqi, lead our delegation. Deng Xiaoping speaks for it. On arrival eighty other parties were handed a letter against us. Moscow wants the majority to bind the rest. Whoever differs afterwards will be a faction. {has("specialists-recalled"):To you Khrushchev has said: "Neither of our two sides can do without the other."|{has("walked-out"):They look to see whether we will get up again.|They are polite in the cloakroom.}} # cite: cia1961conference # cite: wang2005quarrelling, n. 144

At home people are starving. You have read the reports. The Chairman wants agreement, and no split. He will ask what it cost. {has("ambushed"):Since Bucharest you listen to every courtesy for what follows it.} Late at night Ho Chi Minh, the Vietnamese, comes up to see you. # cite: wang2005quarrelling # cite: yang2012tombstone

// What do you say to Ho Chi Minh, who comes at night?
*   [Ask him where he stands. # id: which-of-us # manner: cold]
    By the text, he says, if there is one. He has picked the word.
*   [Ask what both could sign. # id: what-both-could-sign # manner: plain # historical]
    Both voices, he says, and no judge. He says it in Chinese, to spare me. Later he will say it in Russian, to Khrushchev.
*   [Say how tired you are, and let him talk. # id: let-him-talk # manner: warm]
    He talks of 1924, and of Canton. On the stairs he takes your arm, as the elder.
-   <i>Fraktsiya</i>. I learned the word here, in 1927. Students left our school for it. Refuse it, and he may call the vote, and we are it. Sign, and Deng has said no since September for half a page.

// Do you sign?
*   [Sign a text with both voices in it. # id: sign-a-mixed-text # act: offer doctrine # historical]
    On the thirtieth you tell Khrushchev what must be in it. His Twentieth Congress, against Stalin, may stand. So must our rule, that all agree. Deng goes through their draft once more, from the back. # cite: wang2005quarrelling
    ~ happened("mixed-text-signed")
*   [Sign nothing while the word faction is in it. # id: not-with-faction # act: refuse doctrine]
    Suslov, who drafts for them, pushes the page across. Deng pushes it back. The word is underlined by now from both sides.
    ~ happened("faction-clause-fought")
*   [Sign nothing, and stand by what Hoxha has said. # id: with-hoxha # act: threaten parties]
    The Albanian spoke on the sixteenth, for three hours, and named him. You rise. He spoke for us too, you say. Earphones come off along the rows. # cite: hoxha1976khrushchevites
    ~ happened("hoxha-backed")
*   [Sign, and accept that the majority decides. # id: by-majority # act: concede doctrine]
    They bring a clean copy. There are two lines for us on it. Deng's pen is dry, and I give him mine. You put our copy into your own case.
    ~ happened("majority-accepted")
-   -> DONE

// Standing by Hoxha is a threat and the majority a concession: never inflated.
= to_moscow
{
- has("hoxha-backed"): Liu Shaoqi, who leads the Chinese here, has risen and said that Hoxha, the Albanian, spoke for China too. {heard("discounted"):So Hoxha has a second now, and between them, you tell me, they have two votes.|You do not bang on the table. You write something down and cover it with your hand.}
- has("faction-clause-fought"): Deng Xiaoping, who speaks for the Chinese, will sign nothing with faction in it. {heard("inflated"):Then he means to have one; and Suslov, who drafts for you, is to find out where.|{heard("discounted"):He said no in October, and was fetched back by supper.|You have me read you the sentence without the word, and it still stands up.}}
- has("majority-accepted"): Liu Shaoqi, who leads the Chinese here, accepts the majority. {heard("discounted"):You lay the signature beside an older one, and I am to say whether it is how he writes.|Suslov, who drafts for you and embraces nobody, is embraced, and the copy with their two names is sent down for photographing.}
- else: Liu Shaoqi, who leads the Chinese here, would sign a text with your congress in it and his rule that all must agree. {heard("inflated"):A man who signs that would sign anything, and you reach for the old draft.|{heard("discounted"):He signs in your study what Deng will unsign in the committee; that is your reckoning of it.|You pour him tea yourself, and forget to pour mine.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
By the last week of November every draft is marked final, and I go up and down the Kremlin stairs with the Chinese of one under my arm and of the next still wet. You, Khrushchev, have the hands; I have sat behind the tables and counted with you, sixty and more of eighty-one. {has("ambushed"):You had nearly as many at Bucharest, and they moved the Chinese by nothing.} What you cannot have is a paper against you signed by the party of the largest country on earth. # cite: cia1961conference

The clause that lets a majority bind has hung in the draft as the gun hangs on the wall in Chekhov, and we are in the last act. On the thirtieth Liu Shaoqi, who leads them, comes to you.

// How do you begin with Liu?
*   [Begin with the seventh, and the cold on the mausoleum. # id: the-seventh # manner: warm]
    You let him go up its steps before you; he thanks you for that, and says that at home it is colder. # cite: wang2005quarrelling
*   [Begin with the clause. # id: the-clause-at-once # manner: plain # historical]
    He has brought no paper, and knows the number of the paragraph.
*   [Begin with what the Albanian has called you. # id: the-albanian # manner: cold]
    He hears it to the end, and remarks that he was present.
-   Some of the Europeans want the vote, and the thing done with. Vote, and there are two movements from that hour; yield, and nobody in that hall need obey a number again. {has("specialists-recalled"):Of the specialists you sent for in the summer he has said nothing.|{has("by-schedule"):Of the specialists, whose terms are running out, he has said nothing.|Of the specialists he has asked nothing.}}

// What do you trade?
*   [Give up the majority clause, for your Twentieth Congress. # id: the-majority-clause # act: consult doctrine # historical]
    You strike it out with your own hand. In go your congress of 1956 and his rule that all must agree, some pages apart, and each of you has a line to read aloud at home. # cite: cia1961conference
    ~ happened("majority-clause-traded")
*   [Give nothing. Put it to the vote. # id: a-vote # act: press parties]
    They go up row by row, and I look at the ones that do not: the Indonesian has his folded, the Korean is writing, Ho Chi Minh holds a handkerchief in his.
    ~ happened("vote-forced")
*   [Give up the clause, and offer him specialists again. # id: the-specialists # act: offer specialists]
    {has("specialists-recalled"):They have only just unpacked.|Some have not yet left.} You say it in the doorway, with his coat already held out for him, and he stands with one arm in it until I have finished.
    ~ happened("specialists-offered-back")
*   [Give nothing this year, and adjourn. # id: another-conference # act: hold doctrine]
    The drafts are tied up with string. Somebody has to write on the label, and I put the year that is coming, with a question mark, and then take the question mark off.
-   -> DONE

// Adjourning (the last) is a hold, and never discounted.
= to_beijing
{
- has("majority-clause-traded"): Vetrov carries the new page across the hall himself. The majority clause is gone. His congress is in. {heard("inflated"):Deng thinks it too much, and looks for the price. You wonder for how long they will remember giving it.|{heard("discounted"):He has given up what he never had. You initial it all the same.|You read the place where it stood. Then you unscrew your pen.}}
- has("vote-forced"): Khrushchev has it put to the vote. I count the hands that stay down. I do it twice. {heard("inflated"):You have the aircraft asked for tonight.|{heard("discounted"):You do not look up from your notes.|Deng has stopped writing. You lay your own hands on the table, side by side.}}
- has("specialists-offered-back"): The clause is gone. In a doorway Khrushchev has said that some specialists might come. {heard("inflated"):Something is wanted that is worth so much. Nobody in the car can name it.|{heard("discounted"):Which ones, you ask, and I cannot say. He named no trade.|You thank him. In the car you go through the plants, aloud, as far as Dalian.}}
- else: There will be no text this year. The ushers are collecting the earphones. {heard("inflated"):Deng believes that they will meet again without us. You ask for the list of who is staying on.|It was a long way to come for string. You thank the interpreters, theirs too.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Eighty-one parties met from 10 November; delegates were handed a Soviet letter of the 5th against the Chinese. # cite: cia1961conference
Deng had told the ambassador in September that the judge would be "time and history, which makes the final conclusions." # cite: wolff1998deng, p. 149
Enver Hoxha attacked Khrushchev on the 16th; rats in a granary are said to have come into it. # cite: hoxha1976khrushchevites
On the 30th Liu and Khrushchev settled. The statement, published on 6 December, praised the Twentieth Congress and had no majority clause. # cite: wang2005quarrelling # cite: cia1961conference
American analysts scored seventeen points: six to Moscow, four to Beijing, seven drawn. # cite: frus1960xix
Liu then toured Leningrad and Minsk with Brezhnev. # cite: westad1998brothers
-> DONE

= quarrel
Donald Zagoria and Wu Lengxi count it a Chinese success; the CIA saw at first a Soviet one. How far Liu went past what Mao had told him is disputed. # cite: zagoria1962conflict # cite: wu1999shinian # cite: cia1961conference
-> DONE

= questions
Each side could quote the same statement against the other. Was it an agreement?
-> DONE
