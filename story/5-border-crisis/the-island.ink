// Zhenbao after the fight of 2 March 1969. The fight is the calendar's; what is chosen here is what it is to have been, and what is done before the funerals.
// The object that crosses the scene is a map of the river in Beijing, and a list of names in Moscow.

=== the_island ===
# title: The Island
# date: 1969-03-02
# until: 1969-03-08
# place: The Ussuri, Beijing and Moscow
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: map
# slot: 1969-03
# order: beijing, moscow
# content: The border dead of 1969 are named.
# source: yang2000clash
# source: ussr1969note
# source: ussr1969report
# source: ryabushkin2021war
# source: musalov2019khroniki
# source: keesings1969frontier
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not in the room. Feng Suyun tells.

= beijing
A map of the Ussuri covers two tables at the Foreign Ministry. I set the glasses round its edge. I wash them, since the meetings against me two years ago. This morning, 2 March, our soldiers and theirs fought on Zhenbao. It is an island of 0.74 square kilometres, nearer our bank. Ours had lain out all night in white. There are dead on both sides. # cite: musalov2019khroniki # cite: yang2000clash

You, Mao, are elsewhere. What you decide comes here by courier. {has("eastern-line-agreed"):The line of 1964 puts the island on our side.|{has("islands-halved"):In 1964 Moscow offered the islands by the channel. Its maps still have this one.|Moscow's maps run the line along our bank.}} You want two winters of shoving to end. The Ninth Party Congress is a month away. You do not know what Moscow will take this for.

A note must be ready tonight.

// What does the note say of the first shot?
*   [That there was firing, and that men are dead. # id: there-was-firing # manner: veiled]
    The drafter writes a number for ours. He has none for theirs. He takes out both.
*   [That they came, and that they fired it. # id: they-fired # manner: cold # historical]
    Their frontier guards intruded, it says, and shot first. A clerk asks at what hour. He is given one. # cite: keesings1969frontier
*   [Whose island it is. The shot comes after. # id: whose-island # manner: plain]
    The channel has the first paragraph. The shot has the fourth. Somebody asks me the Russian for <i>channel</i>.
-   Chen Xilian, who commands at Shenyang, has guns on our bank. Hold the island, and they will come for it again. Ask for officers to meet, and this looks like regret. Stop, and they may not see that you have stopped.

// What is it to have been?
*   [The first day of holding the island. # id: hold-the-island # act: threaten border]
    A staff officer marks a line of trees, to dig behind. The ground is frozen. Between it and our bank there is only ice. He moves my tray to see how far.
    ~ happened("island-held")
*   [A thing for the border commissioners to settle. # id: commissioners # act: consult border]
    Two officers, a table, a flag. It is done over strayed cattle. First we must find out how one calls the other post. Nobody here has that number.
    ~ happened("commissioners-asked")
*   [One lesson. Keep the guns on the bank. # id: one-lesson # act: press border # historical]
    No second island. No pursuit. The courier has it on half a sheet. Nothing is drawn on the map. A glass has left a ring on the river, and I wipe it off. # cite: yang2000clash
    ~ happened("one-lesson-meant")
*   [A thing to rouse the country with, and no more fighting. # id: a-country-in-arms # act: hold border]
    Chen Xilian is to keep still. The streets are for tomorrow. Somebody asks how large the island should be on the posters. They take the map away to copy it.
    ~ happened("country-roused")
-   -> DONE

// Note and meetings press; guns are a threat; talks may be heard any way; silence is a hold.
= to_beijing
{
- has("guns-released"): The army's guns have fired over the channel. It was not the frontier guards, Shenyang reports. There are holes in the fields at Gongsi. {heard("discounted"):A man who is hit swings once, you let it be known, and the Congress keeps its date.|You ask who in Moscow can give that order. The answer is: very few.}
- has("talks-offered-in-march"): A Soviet paper offers talks. It is dated in the week of their funerals. {heard("discounted"):Someone reads it through for the condition. It joins the insults, in the same folder.|{heard("inflated"):They are afraid of a second island, says a man by the window. It is put to you as a fact.|You keep it by you overnight. Then it is sent down for the file, with your thumb mark on it.}}
- has("said-little"): Moscow prints very little. The dead are buried at the river. {heard("inflated"):You have the wireless listened to all night. The staff wants to know what runs east.|You ask what they have told the mothers.}
- else: The Soviet note comes, and on the seventh the crowds before our embassy in Moscow. {heard("inflated"):They are being made ready for something, you hear, and ask for what.|{heard("discounted"):Ink and glass, you say. We know what that costs.|Our own crowds have done more to theirs. The count of windows is sent up.}} {has("one-lesson-meant"):Nobody in it has noticed that our guns did not fire again.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= to_moscow
{
- has("island-held"): They are back on the island, the district reports, and digging behind a line of trees. {heard("discounted"):The thaw will wash them off it, somebody says, and you let it stand.|You lay your palm on the map between those trees and the railway, and it covers the distance.}
- has("commissioners-asked"): A paper has come over the ice: their officers would meet ours, as they do about cattle. {heard("discounted"):They want to see how badly we were hurt, says a man from the border troops.|{heard("inflated"):First the shots and then the correct form; you want their demands before you send anyone to hear them.|Somebody calls it an apology, and I say that it has the form of one, and not the word.}}
- has("country-roused"): Not one gun has moved on their bank, and in their streets, by their own count, hundreds of millions are marching with our name on their placards. {heard("inflated"):One does not rouse so many for an island, you say.|You ask which I believe, the river or the streets, and I have been asked it about that country for forty years.}
- else: Their guns are on the bank and silent, and the note that came does not say what they want. {heard("inflated"):A prelude, you say, and have the railway shown to you on the map.|{heard("discounted"):It was a brawl, somebody offers, to which this time they had brought rifles.|You ask what sort of blow it is that is struck once, and I know the word for it in Chinese, which is a schoolmaster's.}}
}
-> DONE

= moscow
The list from the post has thirty-one names, and because I read Chinese I have been given their note to lay beside it, which puts the whole thing upon us. You, Brezhnev, had the news by the afternoon of the second. Senior Lieutenant Strelnikov, who held the post at Nizhne-Mikhailovka, had walked out over the ice with a few men to protest, as one did there all winter. All of them were shot at close range. # cite: ussr1969report # cite: ryabushkin2021war

// What do you have read to you first?
*   [The names. # id: the-names # manner: plain]
    I read them as a deacon reads the slips handed in for the dead, without a voice, and most of the years of birth come after our war.
*   [The report of how it was done. # id: the-report # manner: cold # historical]
    More than two hundred of theirs, it says, and a telephone wire laid from the bank; so it was prepared, you say, and I read on. # cite: ussr1969report
*   [Their note. # id: their-note # manner: none]
    You stop me at each verb to ask whether it could mean something else, and twice it could, and neither time does that help us.
-   {has("embassy-besieged"):Two winters ago they lay round our embassy for nearly three weeks{has("siege-unbounded"):, and nobody told them how far|{has("siege-regretted"):, and their foreign minister was sorry for it|{has("siege-lifted"):, and were sent home}}}. }That river is held by the border troops, who are the KGB's; {has("army-sent-east"):the army that you resolved in 1967 to send east stands behind them|the army stands behind them}, and men on the ice ask for its guns. Then shells fall in China. Talk, and they will say in Beijing that one has only to kill thirty-one; say little, and Beijing may think that it cost nothing. You want quiet there, and fear that this is how a war begins.

// What do you do before the funerals?
*   [Let the army's guns answer. # id: guns-now # act: threaten border]
    The order is read back over the line, by a young voice with a cold. I am asked for the Chinese names of what lies behind their bank, and I give them, there being three, and hear them spelled.
    ~ happened("guns-released")
*   [Offer talks. # id: talk-now # act: consult talks]
    Kosygin, the premier, says yes before you have finished. I put it into Chinese that night with the list on the same table, since nobody had said where the list should go.
    ~ happened("talks-offered-in-march")
*   [A note, and meetings before their embassy. # id: note-and-meetings # act: press border # historical]
    The note says who crossed whose frontier. On the seventh and the eighth they are brought to the embassy with placards, factory by factory, and I go home by another street, for they were shouting about the Chinese, and I have a Chinese face in mind. # cite: ussr1969note
    ~ happened("note-and-meetings")
*   [Bury them, and say little. # id: say-little # act: hold border]
    The funerals are to be on the river, with a band from the detachment and nobody from here. A form of words is sent for the mothers. It has a place in it, and a date.
    ~ happened("said-little")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In Yang Kuisong's account a plan for one island, with no pursuit, came up from Heilongjiang in January 1969 and was endorsed by 19 February; that Mao approved it most historians assume. # cite: yang2000clash
On 2 March Strelnikov and those with him were shot; the fight lasted two hours. # cite: ryabushkin2021war
Moscow counted 31 dead and 14 wounded. Chinese dead are put at 17 to 20 in most studies, at 248 by a KGB commission. # cite: ryabushkin2021war # cite: yang2000clash
Moscow's note: "a Chinese detachment crossed the Soviet state border and made for Damansk island". # cite: ussr1969note
Beijing's, in May: it "indisputably belongs to China". # cite: keesings1969frontier
-> DONE

= quarrel
Dmitry Ryabushkin, Lyle Goldstein, Yang Kuisong, Lorenz Lüthi and Michael Gerson see a planned Chinese ambush; Li Danhui gives more weight to Soviet pressure since 1967. A plan does not prove who pulled the first trigger. # cite: ryabushkin2021war # cite: goldstein2001return # cite: yang2000clash # cite: gerson2010border # cite: li2018split
Gerson and Goldstein have it meant to deter, Lüthi as improvised in a state in disorder. # cite: gerson2010border # cite: luthi2012chaos
-> DONE

= questions
A blow was meant to be struck once. What could Beijing have done on 3 March so that Moscow knew it?
-> DONE
