// April 1960: an article for Lenin's ninetieth birthday, and who is to read it. Word by word in Beijing; over a bad line in Moscow.
// The proofs on the table and the reading over the line are invented; the article and the speech of the 22nd are not.

=== long_live_leninism ===
# title: Long Live Leninism
# date: 1960-04-12
# until: 1960-04-22
# place: Beijing and Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: draft
# slot: 1960-04
# order: beijing, moscow
# source: zagoria1962conflict
# source: luthi2008split
# source: westad1998brothers
# source: wu1999shinian
# source: chen2001mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The proofs are still damp. Chen Boda, who edits <i>Red Flag</i>, holds them by the corners. The title is <i>Long Live Leninism</i>. You are Mao, and I am to try it in Russian. Imperialism has not changed, it says. War cannot be wished away. Those who revise Lenin are called Yugoslavs, and Moscow is meant. # cite: zagoria1962conflict

Next month Khrushchev, who leads in Moscow, meets Eisenhower in Paris. {has("camp-david-unannounced"):We learned from newspapers what he said to him in September.} {has("bomb-withheld"):A bomb was promised us, and last June it was put off.} You want the other communist parties to hear another voice. You would rather not be called the one who began. One sentence tells what will be built on the ruins of a war.

// What is done with the sentence about war?
*   [Ask for it in Russian, and then again. # id: sentence-in-russian # manner: plain # historical]
    On the ruins of imperialism the victorious will build a thousand times higher. I have <i>razvaliny</i>, ruins, and <i>oblomki</i>, wreckage. You take wreckage. It can be cleared away. # cite: zagoria1962conflict
*   [Have it say first that we do not want one. # id: not-wanted # manner: warm]
    Chen Boda writes it in above. The ruins of imperialism move one line down.
*   [Take out the ruins. # id: ruins-out # manner: veiled]
    {has("half-mankind-said"):In 1957 you spoke of half of mankind, and of that speech they kept nothing else. }Chen Boda takes them out, and leaves a finger on the place.
-   Print it, and the quarrel leaves the closed rooms. The Americans will read it too. Send it to him alone, and he can thank you and go to Paris. There are parties in Asia that wait for somebody to say it.

// How far does the article go?
*   [Print it, and translate nothing. # id: in-chinese-alone # act: hold doctrine]
    My Russian goes into a drawer, between two dictionaries. Their embassy has good readers. They will need until evening.
    ~ happened("article-at-home")
*   [Print it, and send it out in six languages. # id: into-six-languages # act: press doctrine # historical]
    On the sixteenth it is out. Each language is set in its own room. I read mine four times for misprints. I look once more at Yugoslavs. It is spelt correctly. # cite: zagoria1962conflict
    ~ happened("article-printed")
*   [Send it to Moscow, as a letter. # id: as-a-letter # act: consult doctrine]
    A letter needs no title. You cross it out. Chen Boda is told that it is not the time. He folds the proofs along the wet side.
    ~ happened("article-held")
*   [Print it, with his name in place of the Yugoslavs'. # id: name-him # act: threaten doctrine]
    It takes four characters. Chen Boda writes them in the margin and turns the sheet to you. You nod. The compositor has to send out for one of them.
    ~ happened("article-names-him")
-   -> DONE

// Printing at home is a hold, and never discounted; the name is a threat, and never inflated.
= to_moscow
{
- has("article-names-him"): The Chinese have printed an article for Lenin's birthday, in <i>Red Flag</i>, and your name is in it, Khrushchev. You have me find the places and count them. {heard("discounted"):A man who shouts has nobody listening, comes up the line, and I am to go on to something else.|I give the figure, and for so long nothing comes up the line that the operator asks whether we have finished.}
- has("article-held"): Mao has sent you, Khrushchev, a letter for Lenin's birthday, on war and on those who revise Lenin, and has printed none of it. {heard("inflated"):Nobody writes at such length for one reader, you say, and want to know who has the carbon copies.|{heard("discounted"):It may lie until after Paris, I am told, since it has lain in him this long.|So he can still use an envelope; and I am to read you every page.}}
- has("article-at-home"): An article against the Yugoslavs, Khrushchev: the Chinese have it in <i>Red Flag</i> for Lenin's birthday, in Chinese only. Our embassy had it in Russian by evening. {heard("inflated"):Chinese only means us, you tell me: who else keeps so many translators?|They are talking to their own people, and you want to know what their own people answer, and I do not know.}
- else: For Lenin's birthday, Khrushchev, the Chinese have printed an article against the Yugoslavs, and in six languages; the Russian one was on a kiosk here for a day. {heard("inflated"):It is a declaration of war, you shout up the line, and who has signed it?|{heard("discounted"):Let them quarrel with Tito, the Yugoslav, as everybody has.|I am to read it again with your own name in wherever it has Yugoslavs, and it parses.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
You are on the Black Sea, resting before Paris, and I read to you from Moscow on a line that hums, so that every sentence about war has to be said louder than one would say it in a room. {has("opportunists-said"):In October, in a closed room in Beijing, they called you an opportunist, and you kept it closed.|What they had against you was until now said in closed rooms, and hoarsely, and then there was dinner.} You want Eisenhower across a table, and a camp behind you that can be pointed to and is not heard from.

// What do you ask me for?
*   [Ask only for what it says of war. # id: only-war # manner: plain # historical]
    That the people need not be frightened of it, I say, as loudly as I can, and you tell me, more quietly, where you were in the autumn of 1942.
*   [Ask which other parties have it. # id: which-parties # manner: cold]
    {has("article-printed"):Whoever had a few kopecks, I say, and some who took it and did not pay.|{has("article-names-him"):All of them by tomorrow, I say, since it is short to telegraph now.|Those who read Chinese, I say, and whomever he has shown it to.}}
*   [Ask what I would have written, in his place. # id: in-his-place # manner: warm]
    I say that I only ever write what somebody else has said, and hear you laugh, and then the hum again.
-   Paris opens in the middle of May. Answer, and two parties are disputing about Lenin while you speak for both; be silent, and only one of the two has said what Lenin meant. There are also papers with our trade ministry, contracts for China that want a signature, and nobody would need to give a reason.

// How is it answered?
*   [Ask them for a meeting, the two parties alone, in June. # id: meet-in-june # act: consult parties]
    It is three sentences, and the second says that differences are best spoken of between four walls. I try it in Chinese on the back of the Black Sea timetable, and it comes out shorter and more polite.
    ~ happened("meeting-offered")
*   [Leave it unanswered. # id: not-at-all # act: hold doctrine]
    I am to put the pages away; and since nobody has told me under what, I put them under April.
*   [Sign nothing more with them this year. # id: by-less-aid # act: refuse aid]
    No order is written. At the ministry the folders are moved from one shelf to a higher one, and the typists, who have had the Chinese names by heart for years, ask whether they are to learn others.
    ~ happened("contracts-slowed")
*   [Let Kuusinen, who knew Lenin, answer on the day. # id: kuusinen-in-print # act: press doctrine # historical]
    He is brought out as the good icon is at Easter, a little dark, and carried level; on the twenty-second he says before a full hall that war can by now be kept from coming, and names no country, and next morning it is in print. # cite: zagoria1962conflict
    ~ happened("answered-by-kuusinen")
-   -> DONE

// Silence (the last) is a hold, and never discounted.
= to_beijing
{
- has("answered-by-kuusinen"): <i>Pravda</i> has a speech by Kuusinen, an old man of Lenin's. It names no country. {heard("inflated"):He wants it before everybody, then. You have it laid beside ours.|{heard("discounted"):You ask his age. I tell you. Nothing more is asked.|I mark each place that answers us. You read only those. It takes you most of the morning.}}
- has("meeting-offered"): The Soviet embassy brings three sentences from Khrushchev. He asks for a meeting in June. The two parties, and nobody else. {heard("inflated"):Liu Shaoqi, your second, thinks him frightened. You let him go on.|{heard("discounted"):You are to come after Paris. You put the sheet under the newspapers.|It does not say where. You tell Liu Shaoqi, your second, to keep some days free.}}
- has("contracts-slowed"): Nothing has come from Moscow. Then the trade ministry comes. There were contracts to be signed this month. The pens were out. {heard("inflated"):You have them find out about the trains.|{heard("discounted"):Clerks are slow in spring. You go back to your page.|You go down the list for the reason. There are only tonnages on it.}}
- else: Lenin's birthday passes. I go through <i>Pravda</i> each day, to the last column. There is nothing about us. {heard("inflated"):Somebody keeps them quiet, you think. I am to find him in a newspaper.|The folder for his answer stays on your table, with nothing in it.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
<i>Red Flag</i> printed the article on 16 April 1960, for Lenin's ninetieth birthday; whoever revised Lenin was called Yugoslav. # cite: zagoria1962conflict
On the 22nd Lu Dingyi spoke in Beijing in its sense, and Otto Kuusinen, in Moscow, against it; he did not name China. # cite: luthi2008split
On 1 May an American U-2 was shot down over the Soviet Union; on the 16th the summit in Paris collapsed. Beijing took it for proof. # cite: luthi2008split
In June, at Bucharest, Khrushchev said in public: "One cannot mechanically repeat what Lenin said many decades ago on imperialism." # cite: westad1998brothers, p. 25
-> DONE

= quarrel
Lorenz Lüthi and Chen Jian look for the reason in China: the Leap had failed, and a struggle against revisionism could cover it. Wu Lengxi, who wrote for Mao, has Beijing answering what Moscow began. # cite: luthi2008split # cite: chen2001mao # cite: wu1999shinian
-> DONE

= questions
The article said Yugoslavs, and nobody thought of Yugoslavs. Was that a courtesy, or the insult?
-> DONE
