// September 1959: a village in the Himalaya, a statement of regret, and wires that cross. The object that crosses the scene is a map.

=== a_regret_on_the_wire ===
# title: A Regret on the Wire
# date: 1959-09-06
# until: 1959-09-13
# place: Beijing and Moscow
# chapter: de-stalinization
# kind: pillar
# stage: outline
# shape: wire
# slot: 1959-09
# order: beijing, moscow
# source: zengantonov1959memcon
# source: prozumenschikov1996india
# source: prcfma1963india
# source: kathimerini1959notes
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The map is wider than the table. Longju is a village on it. I have never had to spell it in Russian. On 25 August our men and Indian men fired on each other there. At least one Indian is dead. Our posts say that they began. Delhi says that we did. # cite: prozumenschikov1996india, p. 251

You, Mao, want an ally to stand where an ally stands. Khrushchev flies to America on the fifteenth. Nehru, India's premier, gave the Dalai Lama shelter in March. {has("warning-sent") or has("jinmen-backed"):A year ago Khrushchev warned Washington for us.} {has("told-by-the-guns") and not has("jinmen-announced"):He still says that of last year's guns at Jinmen we told him nothing. This time he is told.} Antonov, the Soviet chargé, is in the outer room.

// How is it put to Antonov, the Soviet chargé?
*   [Unroll the map. Show him the post. # id: unroll-the-map # manner: plain # historical]
    He copies the name, letter by letter. He asks which edition this is.
*   [Speak of ten years of friendship, and come to it. # id: ten-years-first # manner: warm]
    He thanks us for the invitations. He waits. Then he takes out paper.
*   [Let him ask. All Beijing knows of it. # id: let-him-ask # manner: veiled]
    He asks after the weather in Tibet, and is told.
-   You would rather that he kept silent than that he kept the balance. Ask for little, and he will print what suits his journey. Ask for much, and he must answer before he goes.

// What do you ask of Moscow about Longju?
*   [Ask it to say nothing in public. # id: to-say-nothing # act: consult india]
    One sentence, for Antonov. I have <i>sderzhannost</i>, restraint, and <i>molchanie</i>, silence. You take the second. Zhou Enlai, your premier, asks me whether a Russian would be offended by it.
    ~ happened("silence-asked")
*   [Ask nothing. It is a village. # id: nothing-at-all # act: hold india]
    The map is rolled up. Zhou Enlai, your premier, writes to Nehru. Antonov gets a copy, for his files. He feels in the envelope again for a covering note.
*   [Ask it to stand by an ally, or say that it will not. # id: to-stand-by-an-ally # act: threaten india]
    {has("treaty-granted"):I am to bring the treaty of 1950. I lay it across India. Article One is about Japan. You have me read it all the same.|I am to bring what we have signed with Moscow. It is laid across India. It covers less than you would like.} # cite: treaty1950annexes
    ~ happened("alliance-named")
*   [Ask it to see who began. # id: to-see-who-began # act: press india # historical]
    The file goes over: our dates, our map. On the ninth there is talk of a TASS statement. Zhang Hanfu, vice minister, tells Antonov that it should take account of our stand. Antonov says that Moscow will have it at once. # cite: zengantonov1959memcon
    ~ happened("support-asked")
-   -> DONE

// Pressing and consulting may be heard any way; the alliance is a threat, and never inflated; the last is a hold, and never discounted.
= to_moscow
{
- has("silence-asked"): Antonov, your chargé in Beijing, wires that the Chinese wish for silence on Longju, a village where they and the Indians have been shooting. {heard("inflated"):He has something to hide there, then, and you want to know how large.|{heard("discounted"):You ask what he will say himself, while you are silent.|It is a small thing to be asked for, you say, and look at the date of your flight.}}
- has("alliance-named"): Antonov, your chargé in Beijing, wires a question: does the alliance hold in the Himalaya, at a village called Longju, where Indians have been shot at? {heard("discounted"):They would ask it of any hill, you tell me, and look for the next paper.|I read it to the end, and for once am not told to read it over.}
- has("support-asked"): Antonov, your chargé in Beijing, sends a file on Longju, a village where Chinese and Indians have fired on each other. The map will not go into the envelope, and has been folded against its creases. {heard("inflated"):You see a frontier like ours drawn over in red, and ask how much else is drawn over.|{heard("discounted"):They would say so, you remark, and hand it back to me unfolded.|Who began, it asks us to see; you hold it to the window, and see a river.}}
- else: Antonov, your chargé in Beijing, forwards what Zhou Enlai has written to Nehru about Longju, a village where there was shooting. Nothing is asked of us. {heard_as("press"):So it is for us to guess, you say.|{heard("inflated"):You wonder aloud what they are preparing, that they do not complain.|You are relieved, and say so, and then you look for the catch.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
The tape of TASS, our news agency, runs out of its machine whether or not anybody stands there, and on 9 September I stand there, because whatever it says I am to have in Chinese by midnight. Gromyko, your foreign minister, has some lines ready. You, Khrushchev, fly to Washington on the fifteenth; Nehru, India's premier, of neither camp, is the friend you won by your own efforts, and his parliament is at his throat. # cite: prozumenschikov1996india, p. 251

{has("told-by-the-guns") and not has("jinmen-announced"):Last summer Mao let you go home, and three weeks later shelled Jinmen, an island of Chiang's, and you ask if this is the same again.|{has("half-mankind-said"):Mao told a hall in 1957 that half of mankind might die and socialism remain, and you have disliked his frontiers since.|You ask me how far the village is from anything.}}

// What do you ask before it goes?
*   [Ask who fired first. # id: who-fired # manner: plain]
    Each government's paper says the other, and none of ours was near; the two maps, I add, do not put the village in one place.
*   [Ask how Nehru stands, at home. # id: how-nehru-stands # manner: warm]
    Badly, Gromyko says, and a word from us that blamed nobody would be a kindness.
*   [Ask when the papers close. # id: when-papers-close # manner: cold # historical]
    Soon. London will have Zhou Enlai's letter to Nehru for the morning, and whatever is beside it will be read with it. # cite: kathimerini1959notes
-   Say that China is right, and Delhi is gone and a chill goes before you to Camp David. Say that neither is, and for the first time the world sees us even between an ally and somebody else. Regret is what Gromyko has, as a Russian household has valerian drops.

// What goes on the wire?
*   [Nothing. Speak to Nehru privately. # id: nothing-mediate # act: consult india]
    The lines go back in the folder. Our man in Delhi is to call on Nehru by the garden side; Antonov is to tell Beijing that he is calling; and the machine runs on, about wool.
    ~ happened("longju-unsaid")
*   [That China was right. # id: with-the-ally # act: concede india]
    Gromyko asks to hear it a second time, and writes, and inquires whether Washington is to be told or left to read it. He can still be heard inquiring in the passage.
    ~ happened("ally-backed")
*   [Regret; and to Beijing, what you will say at Camp David. # id: and-camp-david-too # act: offer india]
    You walk up and down, and I take down what you will say to Eisenhower of Berlin, of arms, and of Taiwan if he asks; at Taiwan you stop, and then tell me to leave it as it is.
    ~ happened("camp-david-announced")
*   [Regret, addressed to both. # id: regret-to-both # act: hold india # historical]
    The Soviet Union regrets, says the tape, and trusts that its two friends will settle the matter peacefully. {has("support-asked"):Antonov's wire from Beijing is in my folder by the end, and from the stamps I cannot tell which was first.|I begin on the Chinese, and the word is shorter than ours.} # cite: kathimerini1959notes
    ~ happened("regret-printed")
-   -> DONE

// Backing is a concession, and never inflated; the regret (the last) is a hold, and never discounted.
= to_beijing
{
- has("longju-unsaid"): TASS prints nothing. Antonov comes to say that their man in Delhi is calling on Nehru. {heard("inflated"):He asks what Nehru may be promised. You send the map back to its drawer yourself.|{heard("discounted"):So he has no opinion, you say.|What will he say there? Antonov has not been told.}}
- has("ally-backed"): TASS says that China was right. I read it aloud twice. {heard("discounted"):You want to see what he says in America.|Nobody at the table speaks. Chen Yi, the foreign minister, rolls up the map.}
- has("camp-david-announced"): Two papers come. One is regret, from TASS, addressed to us and to India. One is long, and sealed. It is what Khrushchev will say at Camp David. {heard("inflated"):He has settled it with them already, you say, and sends us the minutes.|{heard("discounted"):You read as far as Berlin.|You read the sealed one first. At Taiwan you ask me for the Russian.}}
- else: Midnight, the tenth. Zeng Yongquan, vice minister, has called Antonov in about the guest. He should come on the twenty-ninth, or early on the thirtieth. The TASS tape is on the table too. It regrets, to both of us alike. {has("support-asked"):What Chen Yi, the foreign minister, asked was passed on at once, Antonov says.|Antonov does not look at it.} # cite: zengantonov1959memcon
    {heard("inflated"):Nehru had it first, you say, or in the same minute.|You have me count the lines. They are even.} {has("support-asked"):On the thirteenth our letter goes. The statement, it says, "showed to the whole world the different positions of China and the Soviet Union".} # cite: prozumenschikov1996india, p. 251
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Who fired first at Longju on 25 August 1959 is disputed between Delhi and Beijing. # cite: prcfma1963india # cite: prozumenschikov1996india, p. 251
On 9 September Chen Yi asked, through Zhang Hanfu, that TASS take account of China's stand; Antonov said next day that he had passed it on at once. # cite: zengantonov1959memcon
TASS issued its regret on the ninth, in the papers of the tenth. # cite: kathimerini1959notes
On the thirteenth Beijing wrote of "accommodation and compromise on important matters of principle". # cite: prozumenschikov1996india, p. 251
A Chinese report of 1963 dates the open differences over India from that statement. # cite: prcfma1963india
-> DONE

= quarrel
Chinese accounts have Moscow rush the statement out because Beijing had asked for changes; Mikhail Prozumenshchikov and Lorenz Lüthi stress its timing, on the eve of America, and the principle that Beijing saw broken. # cite: flp1963india # cite: prozumenschikov1996india, p. 251 # cite: luthi2008split
-> DONE

= questions
Two friends quarrel, and you regret it in public. Is that neutral?
-> DONE
