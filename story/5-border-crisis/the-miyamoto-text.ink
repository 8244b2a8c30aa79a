// Counterfactual. March 1966 on the road of Liu and Deng: the plenum of 1962 was kept to grain, and a text agreed with the Japanese lies on
// the Chairman's table in the south. 'You' in Beijing is whoever keeps the work, unnamed. The object is the text, two pages long.

=== the_miyamoto_text ===
# title: The Miyamoto Text
# date: 1966-03-28
# until: 1966-05-10
# place: Conghua and Moscow
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: draft
# slot: 1966-03
# order: beijing, moscow
# when: has plenum-kept-to-grain
# when: stands road first-warning
# source: cpc1966letter
# source: macfarquhar2006last
# source: luthi2008split
# source: cia1967struggle
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair, unnamed; the Chairman is at Conghua. Feng Suyun tells.

= beijing
The text lies under Mao's tea glass, at Conghua, in the south. He is the Chairman, and keeps apart from the work. It has two pages. Beijing agreed them with Miyamoto, who leads Japan's party. All are to stand together for Vietnam. It names Washington, and nobody else.

You keep the work, with the others, in Beijing. You want Vietnam helped and one quarrel the fewer. In 1962 he wanted class struggle spoken of. You held his plenum to grain. {has("leap-accounted"):Somebody was asked to answer for the Leap. He knows who asked.|He has said nothing of it since.} I have put the text into Russian. So you send me down with it.

// How do I lay it before him?
*   [As agreed, with the names of those who agreed. # id: as-agreed # manner: plain]
    He asks for the names again. I give them in your order. He counts on his fingers, and stops at the thumb.
*   [As a draft, for him to correct. # id: as-a-draft # manner: veiled # historical]
    He moves the glass. It has stood on the word imperialism. He begins there.
*   [Let Miyamoto lay it before him. # id: from-the-guest # manner: warm]
    Miyamoto uses both hands. The Chairman thanks him. Over the bowed head he looks at me.
-   He would have Moscow named, and those like it at home. If he writes that in, the Japanese leave with nothing, and some of you are in the sentence. If he may not, foreigners have seen him overruled. {has("garrison-at-once"):There are Soviet divisions in Mongolia. He mentions them twice.|Moscow has signed with Mongolia. He mentions it twice.} Its Congress opens tomorrow. Tonight I ring you.

// Whose pencil is on it?
*   [Leave him the pencil, whatever he does with it. # id: strike-it-out # act: press parties # historical]
    He draws it corner to corner, on both pages. Who are the revisionists at home, he asks. I am an interpreter, I say. He tells me to sit down. Next door the Japanese are already packing.
    ~ happened("text-struck-out")
*   [Nobody's. The text stands as it was agreed. # id: it-stands # act: consult parties]
    I repeat your sentence to him. He has me repeat it. Then he sends for his book, and finds the place. The secretary carries the two pages out flat, on both palms.
    ~ happened("miyamoto-text-stands")
*   [Nobody's; but offer half a sentence on Moscow. # id: it-stands-with-a-name # act: hold parties]
    Which half, he asks. It is a clause, about certain leaders and their talks with Washington. Miyamoto's secretary counts the characters. In Russian it needs a whole line.
    ~ happened("miyamoto-text-stands")
    ~ happened("moscow-half-named")
*   [Nobody's; and have somebody fly to Moscow's Congress. # id: a-delegation-too # act: offer parties]
    Three men get an hour to pack. One of them rings me for the Russian for observer. There are two words. I give him the older. The text goes in his breast pocket.
    ~ happened("miyamoto-text-stands")
    ~ happened("delegation-sent")
-   -> DONE

// The half-sentence is a hold, and never discounted; the rest may be heard any way.
= to_moscow
{
- has("text-struck-out"): The Japanese comrades have gone home with nothing to sign. They had agreed two pages on Vietnam with Beijing, we learn through Tokyo, and at Conghua the Chairman drew a line through both and asked who the revisionists at home were. {heard("inflated"):You want to know who will be arrested, and ask it of me, as if I could hear it from here.|{heard("discounted"):Old men strike things out, you say.|You ask whose agreement it was, and for a while nobody in the room writes anything.}}
- has("moscow-half-named"): A text on Vietnam has come out of Beijing, made with Miyamoto, who leads Japan's party: two pages on Washington, and in the second half a sentence on certain leaders, by whom you are meant. {heard("inflated"):You have me put that half-sentence into Russian four times, and like none of them.|It is less than they were used to print before breakfast; you have it measured, with a ruler.}
- has("delegation-sent"): Three Chinese have come in by the night aeroplane and sit in the Congress hall, behind the Koreans, with a text on Vietnam that names Washington alone; they made it with Miyamoto, who leads Japan's party. {heard("discounted"):They have been sent to count who claps, you say.|{heard("inflated"):Somebody asks what they are about to request, and you have a credit looked out.|You have tea carried to their row, and watch from the platform until one of them has drunk it.}}
- else: A text on Vietnam has come out of Beijing, made with Miyamoto, who leads Japan's party. It names Washington, and nobody else. {heard("inflated"):So they are coming over, you conclude, and have the guest villa aired.|{heard("discounted"):You look for the second text, the one for the other parties; I have looked too.|You read it with your spectacles on, then pushed up, and it still does not name you.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
I have it in three languages, none of the same length, and on the stairs with it I noticed that I was counting my steps, as I did in the year when one listened for other people's. You are Brezhnev, and since the Congress General Secretary. You want one paper on Vietnam that both could sign, and somebody in Beijing with whom it could be done. {has("liu-written-to"):In 1962 Liu Shaoqi was written to from here by name, and I never saw an answer.|{has("wheat-sent"):In 1962 wheat went there without a letter, and it has never been mentioned since, in either capital.|Nobody here has written to any of them by name.}}

// How do you have it read?
*   [For what it leaves out. # id: what-it-leaves-out # manner: plain # historical]
    {has("moscow-half-named"):I read out the half-sentence last, and it sounds shorter aloud.|I go through it for our name, line after line, and there are two pages of other people's.}
*   [For those who agreed to it. # id: who-agreed # manner: cold]
    Deng Xiaoping, who runs their secretariat, I say, and Peng Zhen, who has Beijing; after that I am guessing, and say so.
*   [For what one could do about it. # id: what-it-asks # manner: warm]
    There are four verbs, and you tick two of them on the spot, with somebody else's pen.
-   Whoever agreed to this is walking, {has("text-struck-out"):if he still walks, }like a man on the Angara in April, on ice that bears as long as nobody calls to him from the bank. Thank them, and they will be asked at home for what. Say nothing, and they may conclude that it changed nothing, and our generals too.

// What does Moscow say of a text that does not name it?
*   [Nothing, in any newspaper; and be glad of it. # id: nothing # act: hold parties # historical]
    The editors are given no instruction, which they understand, and set a column on the spring sowing. Suslov, who has doctrine in his care, takes my three versions away to his safe and signs for each.
*   [Call it welcome, in three lines. # id: welcome-it # act: offer vietnam]
    Three lines on an inside page, under Vietnam, about what was agreed in Beijing. I offer to make them colder in Chinese, and you are hurt: they are well meant.
    ~ happened("text-welcomed")
*   [Call it late, and ask for more. # id: more-than-that # act: press parties]
    Airfields, a corridor, a meeting of the parties: by evening the list is longer than the text, and I am asked whether Chinese has a shorter word for immediately.
    ~ happened("more-asked-of-liu")
*   [Send a letter, unsigned, to some comrades there. # id: write-to-them # act: consult comrades]
    It has no address, so a man must carry it, and I am asked which Chinese I would trust with such a thing. I think of one, and say that I know of none.
    ~ happened("moderates-written-to")
-   -> DONE

// Saying nothing (the last) is a hold, and never discounted.
= to_beijing
{
- has("text-welcomed"): <i>Pravda</i> has three lines on an inside page. What Beijing agreed with the Japanese is welcome. {heard("inflated"):You ask who else takes <i>Pravda</i>. I read you the list. It begins with Conghua.|{heard("discounted"):They gave more room to a chess match. You turn the page over to see it.|You lay your hand on the place while somebody comes in with the tea.}}
- has("more-asked-of-liu"): Moscow finds the text late. It wants airfields, and a corridor, and a meeting of parties. {heard("inflated"):You have the page shut in the safe, and send twice to see that it is.|{heard("discounted"):They always begin with airfields, you say.|You read as far as airfields. Conghua has had its copy since morning.}}
- has("moderates-written-to"): A letter has come by hand, through two embassies. It begins with comrades, and nobody signs it. The flap has been steamed. {heard("inflated"):You ask for matches. There are none in the room. Nobody goes for any.|{heard("discounted"):One of you takes it for a provocation. It is well typed, he thinks, for Moscow.|You have me say what is in it. You do not touch the paper.}}
- else: For six weeks I have been through <i>Pravda</i> for a word about the text. There is a great deal on sowing. {heard("inflated"):They have agreed on something, then, with someone. You have the six weeks brought in, tied with string.|On the tenth of May you ask again. Not a line, I say. For the first time this spring you send me home at six.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
This did not happen. The plenum of 1962 was told never to forget class struggle. # cite: macfarquhar2006last
On 22 March 1966 Beijing refused Moscow's invitation to its Congress: how could a party "which you look upon as an enemy be expected to attend"? # cite: cpc1966letter
A text was agreed in Beijing with Miyamoto Kenji in the last days of March; Mao, in Guangdong, wanted Moscow named, and it was never issued. Who drafted what, and the day, are uncertain. # cite: luthi2008split # cite: cia1967struggle
Within eight weeks Peng Zhen and three others were a clique, and the Cultural Revolution had opened. # cite: macfarquhar2006last
-> DONE

= quarrel
Roderick MacFarquhar's account of 1965 and 1966 leaves the outcome at home open to the last; Lorenz Lüthi ties the quarrel abroad to the leader's struggle there. Red Guards later called the soft text disloyal; to those who wrote it, it may have been routine. # cite: macfarquhar2006last # cite: luthi2008split
-> DONE

= questions
If the text had stood, would Moscow have helped its authors more by thanking them, or by saying nothing?
-> DONE
