// October and November 1962: the Himalaya and Cuba, by wires that arrive out of order. Moscow does not know the date of the offensive, and Beijing
// does not know of the missiles. The war of 20 October and the ceasefire of 21 November are the calendar's.

=== two_crises_in_october ===
# title: Two Crises in October
# date: 1962-10-14
# until: 1962-11-05
# place: Moscow and Beijing
# chapter: split
# kind: pillar
# stage: outline
# shape: wire
# slot: 1962-10
# order: moscow, beijing
# source: presidium1962protocols
# source: prozumenschikov1996india
# source: flp1963india
# source: niu2005eve
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
The wires come in the wrong order, as they did in the war, when the notice of a death would be delivered before the man's last letter. Under one of yesterday lies one of the 8th, in which Zhou Enlai, the Chinese premier, as Beijing was to print it a year later, warns our ambassador that India will attack in the mountains. # cite: flp1963india

It is 14 October 1962, and you are Khrushchev. I bring them past a door that has two sentries on it since the summer; what is behind it has to do with Cuba, and I do not ask.

// Which wire do you have read first?
*   [Delhi's. Nehru asks about his aircraft. # id: delhi-first # manner: none]
    He was promised MiG-21s, and now that there is shooting he would like to see them. Benediktov, our ambassador there, has put it in the future tense.
*   [Beijing's. What would it settle for? # id: beijing-first # manner: plain # historical]
    Both sides to go back twenty kilometres. You call that reasonable; what India wants on top of it, a further twenty for the Chinese alone, you call an insult. # cite: presidium1962protocols
*   [Neither. Ask who drew the line up there. # id: who-drew-it # manner: cold]
    A Sir Henry McMahon, I say, for the British, in 1914; you are pleased to have an Englishman to blame, and have it written down. # cite: presidium1962protocols
-   {has("neutral-on-longju"):In 1959 you were neutral between the two of them, in print, and they have not let you forget it.|{has("ally-backed"):In 1959 you said that Beijing was right, and Delhi has not let you forget it.|In 1959 you printed nothing of it, and each of them remembers that.}} {has("return-demanded"):Since the spring there are their notes about Xinjiang as well.} You like Nehru, India's premier, who takes nobody's orders. But there is the door, and before the winter you may need an ally who will not ask questions. Back Beijing, and Delhi buys its arms in Washington; back Delhi, and you stand alone in whatever is coming; say nothing, and both will hear it.

// What do you tell Beijing about India?
*   [Take no side. Tell both to settle it between them. # id: neutral-as-before # act: hold india]
    {has("neutral-on-longju"):I get out the text of three years ago, for the phrasing. It has been kept in a folder by itself, and the paper has gone yellow only where the folder does not cover it.|I am asked for an even word, and look among those that shopkeepers have for weights, and it is taken, and sent to both in the same hour.}
*   [Say nothing, and let Nehru have the aircraft. # id: arms-for-nehru # act: threaten india]
    Crates are already standing at Odessa, and somebody is sent to find out which. There is no telegram to Beijing for me to write, so that I am free by four.
    ~ happened("migs-delivered")
*   [Say that it should stop at once. You have Cuba. # id: stop-first # act: press india]
    Of Cuba the telegram must not speak. It says: in view of the general situation. I put that into Chinese, and can think of no phrase that sounds more like somebody clearing his throat.
    ~ happened("stop-asked")
*   [Say you are with them. The aircraft can wait. # id: with-you-for-now # act: offer india # historical]
    "Delay the shipment to India of MiG-21 aircraft", the minute says; and Nehru is to be told: "We are disappointed." It is the shortest message to a prime minister that I have seen. # cite: presidium1962protocols
    ~ happened("leaned-to-china")
-   -> DONE

// Munich threatens, and is never inflated; an adventure presses; passing over consults; thanks offer.
= to_moscow
{
- has("munich-said"): Beijing prints it while your ships are still turning: to send the rockets was an adventure, to take them home a Munich. {heard("discounted"):That is for their own people, you decide, and are curious only how far down the page it stood.|You have me read the word again, Munich. In Chinese it is three syllables, I say, and means nothing else; and you nod as at a diagnosis.} # cite: prozumenschikov1996india
- has("adventure-said"): Beijing prints that rockets were sent to Cuba for adventure's sake. How they left, it does not say. {heard("discounted"):You might have said it yourself by now, and turn over.|{heard("inflated"):You wait all day for the second half, and by evening are answering it.|There is a worse word, and they have kept it back; you have me file this where it can be found when they want that one.}}
- has("moscow-thanked"): A note of thanks comes from Beijing, for October, and is on your desk before the papers that it thanks you for have come back from the archive. {heard("discounted"):You initial it, and it goes with the greetings for the seventh of November.|{heard_as("press"):You look for the sting; thanked for what, you ask, and in front of whom.|{heard("inflated"):You carry it about with you for a day, and show it to Brezhnev in a doorway.|Nobody else has thanked you this month, for anything.}}}
- else: Beijing stands with Cuba, in the largest characters it has. I look through six pages for how it ended, and it has not ended there. {heard("discounted"):You suppose that they ran out of room.|{heard_as("press"):So they leave a hole where we were, and every party will look into it.|{heard("inflated"):You count it as the first kindness in two years, and ask whom one might thank.|You lay it on the pile slowly. It could have been otherwise, and you seem to be going through how.}}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

= to_beijing
{
- has("leaned-to-china"): On 25 October <i>Pravda</i> takes our side about the line. The aircraft for Delhi wait. The same bag has Kennedy's speech, three days old. {heard("discounted"):You put the two dates side by side, and tap the second.|{heard_as("concede"):So he has understood. You have it set on the front page.|{heard("inflated"):He pays beforehand, you think, and you wait to hear for what.|It has taken him three years. You read it standing.}}} # cite: prozumenschikov1996india
- has("migs-delivered"): A wire from Bombay says that there are crates on the quay, stencilled in Russian. It copies the stencils. I put them into Chinese. They are parts of wings. {heard("discounted"):They will not fly before the snow, Zhou Enlai thinks. You nod.|You ask how far it is from Bombay to the passes. The next wire says that Soviet ships are turning back from Cuba.}
- has("stop-asked"): A telegram comes from Moscow. We should stop in the mountains, in view of the general situation. {heard("discounted"):It can be answered when we have finished.|{heard("inflated"):I am to find out if Nehru had the same one.|Nobody can tell you which situation. A week later it is on every wireless.}}
- else: Moscow's word on India comes late, behind three newer wires. It takes no side. {heard_as("press"):A brother, you remark, and a stranger, and he cannot tell which is which.|{heard("inflated"):You look for a side, and find one, in the second clause.|{has("neutral-on-longju"):I have the text of 1959 in the drawer. One adverb is new.|I go through it for a word that leans. I find none.}}}
}
-> DONE

= beijing
You hold the chair. It is 31 October. Our troops have won on both wings of the Himalaya. On the other side of the world Khrushchev had rockets in Cuba. Nobody told us. Then Kennedy's ships came, and he took them out. We had the retreat by wireless before the text of the threat. # cite: prozumenschikov1996india

{has("class-struggle-recalled"):In September the plenum was told never to forget class struggle. Wang Jiaxiang, who deals with other parties and had wanted calm on all fronts, no longer writes.|Wang Jiaxiang, who deals with other parties, wants calm on all fronts. He is still asked.} {has("grain-accepted"):We have eaten Soviet grain.|The harvest is a little better.} The front page is to be made up. # cite: niu2005eve

// How much of the page does Cuba get?
*   [Give Cuba the whole of it. # id: whole-page # manner: warm # historical]
    Crowds march past the Cuban embassy from morning on. I am asked what they shout. It is Spanish, and I have none.
*   [Give Cuba half, beside the Himalaya. # id: half-a-page # manner: plain]
    Two maps, then, side by side. The printer asks which ocean is which.
*   [Give Cuba thirty-two lines, as before. # id: thirty-two-lines # manner: cold]
    In September Moscow's warning over Cuba got thirty-two lines. The sub-editor still has the measure. # cite: prozumenschikov1996india
-   {has("leaned-to-china"):He has stood with us over India.|He did not open a second frontier on us.} A sentence on how it ended would be read by every party. Without one, it is as if we had not looked.

// What do you say of Cuba?
*   [Say that you stand with Cuba, and nothing of the end. # id: say-nothing-of-the-end # act: consult doctrine]
    One slogan, then, for five days. The leader writer hands in a second page. It comes back to him with a line down the margin and no remark.
    ~ happened("cuba-passed-over")
*   [Say that it was an adventure. # id: an-adventure-alone # act: press doctrine]
    <i>Maoxian</i>. To brave a danger; it can be praise. I am told to add <i>zhuyi</i>, which makes a doctrine of it. Then it cannot.
    ~ happened("adventure-said")
*   [Say nothing of it, and thank him for October. # id: thank-him-for-india # act: offer india]
    {has("leaned-to-china"):For standing with China in a hard month, the note says.|For a quiet frontier in a hard month, the note says.} Zhou Enlai crosses out warm and writes sincere. It goes by the embassy's own car.
    ~ happened("moscow-thanked")
*   [Say that first it was an adventure, and then a Munich. # id: a-munich # act: threaten doctrine # historical]
    <i>Munihei</i>. The younger comrades must have it explained. In 1938 it was where others gave a country away. The compositor sets it in large type. # cite: prozumenschikov1996india
    ~ happened("munich-said")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 11 and 14 October 1962 the Presidium found Beijing's proposals reasonable and held back MiG-21s from Delhi. # cite: presidium1962protocols
China attacked on the 20th; Kennedy announced his blockade on the 22nd; <i>Pravda</i> stood with China on the 25th, and on 5 November was neutral again. # cite: prozumenschikov1996india
From 31 October the <i>People's Daily</i> wrote of a Munich; on 9 November it drew Kennedy at table, a broken missile on his fork, ordering more. # cite: prozumenschikov1996india
China ceased fire on 21 November, and withdrew. # cite: prozumenschikov1996india
On 12 December Khrushchev answered on the paper tiger: those who say so must know that it has atomic teeth. # cite: griffith1964rift
-> DONE

= quarrel
Did Beijing time its war by Cuba? M. Y. Prozumenschikov finds coincidence, and calculation in Moscow; no sign of foreknowledge has come to light. Niu Jun takes Wang Jiaxiang's letters for a real alternative that was buried that September; others, for staff work. # cite: prozumenschikov1996india # cite: niu2005eve
-> DONE

= questions
Moscow changed its word on India twice in three weeks. Which was the mistake, leaning to China or leaning back?
-> DONE
