// October 1961: a page on Albania, read over in a corridor, and a ribbon. How Khrushchev settled the page is not published: his evening is
// invented. Stalin leaves the mausoleum on the 31st whatever is chosen, and nobody here knows it yet.

=== two_wreaths ===
# title: Two Wreaths
# date: 1961-10-16
# until: 1961-10-24
# place: Moscow
# chapter: split
# kind: pillar
# stage: outline
# shape: corridor
# slot: 1961-10
# order: moscow, beijing
# source: wang2005quarrelling
# source: lalaj2008albania
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
The corridor behind the hall is long enough to read a page in, and you, Khrushchev, are walking it for the third time with one page out of the report that you will give tomorrow, 17 October 1961, to your party's Congress and to the guests from the others. It concerns Albania. I walk half a pace behind, for there is a word on it that I am to render.

Zhou Enlai, the Chinese premier, has been in Moscow since yesterday. {has("hoxha-backed"):Last November his people stood behind Hoxha, the Albanian, when he abused you here.|His people send food to Hoxha, the Albanian, who has abused you here.} {has("grain-accepted"):They have eaten your grain since.} {has("sugar-taken"):They have taken your sugar since.}

// What do you want of the page, before you decide?
*   [Hear it as the Chinese will hear it. # id: hear-it-in-chinese # manner: plain]
    I render it at a walk. In Chinese the country falls at the end of the sentence, and you hear it arrive.
*   [Read it over once more, and ask nobody. # id: ask-nobody # manner: none # historical]
    Your lips move a little. At the turn of the corridor you give me the page to hold while you do up your jacket, and take it back.
*   [Ask who in the hall will not clap. # id: who-will-not-clap # manner: cold]
    Ho, the Vietnamese, will look at his papers, I say, and Kim, the Korean, at Ho. You ask about Zhou, and I say that in all these years his hands have never told me anything.
-   You want Stalin buried for good, and those at home who would have him back. You want a small party not to have shouted at you for nothing. Specialists, credits and the submarines at Vlorë have been taken away from it since the spring, without effect. How Mao Zedong stands at home after such years, no paper of mine says. Name it, and the Chinese must clap or refuse before the world; leave it, and anyone may shout. # cite: lalaj2008albania

// Does Albania stay in tomorrow's speech?
*   [Leave it in as some comrades, and name no country. # id: as-some-comrades # act: press parties]
    The plural is thought to be kinder. I am asked whether Chinese has one, and say that it can do without, and that everybody will count for himself.
    ~ happened("albania-left-in-peace")
    ~ happened("albania-hinted")
*   [Strike it out tonight, and have the page retyped. # id: strike-it-out # act: offer parties]
    A typist is fetched back from the tram. There is a gap to be closed up, for the numbering, and a paragraph on the virgin lands is let out to fill it.
    ~ happened("albania-left-in-peace")
*   [Ask Zhou tonight. Then strike it out. # id: ask-zhou-tonight # act: consult parties]
    I am sent across to the residence in a car, with the page in an envelope; Suyun, who interprets for him, comes down the stairs to take it, and sees from the envelope that I have read it.
    ~ happened("albania-left-in-peace")
    ~ happened("zhou-asked")
*   [Leave it in, and name them. # id: by-name # act: threaten parties # historical]
    In our villages they beat the cat so that the daughter-in-law shall take it to heart. You fold the page once, and it goes into the inside pocket, where it will be warm when it is read.
    ~ happened("albania-in-the-speech")
-   -> DONE

// Going home refuses; staying consults; one wreath presses; sitting still is a hold.
= to_moscow
{
- has("zhou-went-home"): Zhou says it from the platform on the nineteenth, lays two wreaths in the mausoleum on the twenty-first, and asks for his aeroplane on the twenty-third; there is work at home. You see him off yourself. {heard("discounted"):He will be reasonable by the spring; you tell the driver so, who agrees.|{heard("inflated"):You watch the steps being wheeled away, and say that a man who means to come back does not shake hands for so long.|On the way back you ask what was on the ribbon, though I gave you the words that morning.}} # cite: wang2005quarrelling
- has("zhou-stayed"): Zhou stays to the last sitting, and gives you hours of talk on the free day between. {heard("discounted"):You call him a courteous man, and give the cooks an order for the next time.|{heard_as("press"):You come out with a red neck: he has lectured you on Lenin for an afternoon.|{heard("inflated"):You come out rubbing your hands, and tell Kozlov, your second, that hunger is teaching them.|You come out slowly, and say that he did not give way in anything, and did not leave.}}}
- has("wreath-laid"): On the twenty-first Zhou lays a wreath to Stalin, and afterwards is in his seat again, with his earphone on. {heard("discounted"):A man may bring flowers, and you have the sitting begin.|{heard("inflated"):You send twice to know whether photographs were taken, and by whom.|So he has spoken, you say, without asking for the floor.}}
- else: Zhou sits through it all. When they clap he lays down his pencil, and when they sit he takes it up. {heard_as("press"):You cannot look to the left without finding him there, and by Thursday you no longer look to the left.|{heard("inflated"):You tell Kozlov, your second, that he is coming round, and that one must not hurry him.|I am asked what he wrote. From where I sat it looked like the time.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair, by telegraph; Zhou in the hall. Feng Suyun tells.

= to_beijing
{
- has("albania-in-the-speech"): I am in the earphones on the seventeenth. He comes to Albania, and names it. Zhou Enlai turns his earphone down. I go on speaking. {heard("discounted"):A quarrel of neighbours, you wire back.|At home they have a saying for it. <i>Sha ji gei hou kan</i>. One kills the chicken, for the monkey to see.} # cite: wang2005quarrelling
- has("albania-hinted"): I am in the earphones on the seventeenth. He comes to some comrades. He does not say which. Zhou Enlai writes down a country. {heard("discounted"):Let him hint, you wire back.|{heard("inflated"):By evening I have your wire. It wants to know which comrades are next.|Zhou underlines it once.}}
- has("zhou-asked"): Vetrov comes the night before, with an envelope. Zhou Enlai reads one page. He writes on it that such a thing belongs between two parties. In the speech it is gone. {heard("discounted"):They never meant to say it, you wire.|{heard("inflated"):Your wire asks what we have promised for that.|The page stays with us. Zhou has it put away.}}
- else: I am in the earphones on the seventeenth. Albania does not come. Where it might have stood there are the virgin lands, at length. {heard("discounted"):Tomorrow, then, Zhou Enlai says. He waits for it all week.|{heard("inflated"):Your wire comes at night. What does he want of us, it asks, that he is so mild?|Zhou Enlai folds up a sheet of his own. He had prepared for something.}}
}
-> DONE

= beijing
You hold the chair in Beijing. Zhou Enlai, your premier, came to speak of unity, and told Ho Chi Minh, the Vietnamese, so. {has("albania-in-the-speech"):Now the only friend we have in Europe has been judged before the world.|The only friend we have in Europe was not asked to come.} And Khrushchev has gone back to Stalin, from the platform. {has("consulted-before-the-speech"):In 1956 we were told before it was said.|In 1956 they told us afterwards. This time we heard it with the others.} Zhou stands in the corridor with his tea. He may speak on the nineteenth. He wires for a decision, and until it comes people wait for a word from him. # cite: wang2005quarrelling

// Whom does Zhou go to meanwhile?
*   [Send him to Ho. Let the two parties settle it. # id: go-to-ho # manner: none # historical]
    They walk up and down, in French. I am not needed. Ho pats his sleeve twice. # cite: wang2005quarrelling
*   [Send him to their own people, for the exact text. # id: ask-for-the-text # manner: plain]
    I copy two pages standing. The stenographer holds them flat for me with her elbow.
*   [Let him go to nobody, and be seen drinking his tea. # id: drink-tea # manner: cold]
    Delegates slow down as they pass us. Some have a sentence ready, and carry it on.
-   Object, and it costs what is left of the credit. {has("grain-accepted"):Part of our bread is theirs.} Keep still, and the next page may have us on it. In the mausoleum Stalin lies beside Lenin.

// What does Zhou do?
*   [Let him rebuke the manner, lay two wreaths, and go home. # id: rebuke-and-leave # act: refuse parties # historical]
    {has("albania-in-the-speech"):To lay a quarrel bare "openly in the face of the enemy cannot be regarded as a serious Marxist-Leninist attitude", he says on the nineteenth.|On the nineteenth he says that parties are equal, and that none is judged in its absence.} Then we buy flowers. # cite: wang2005quarrelling
    ~ happened("zhou-went-home")
    // What does the second ribbon say?
    * * [To Stalin, the great Marxist. # id: great-marxist # manner: plain # historical]
        {has("albania-in-the-speech"):To "the great Marxist, Comrade Stalin".|The great Marxist, it says.} I pin it in the cloakroom. Vetrov goes by, and reads it upside down. # cite: wang2005quarrelling
    * * [To Stalin, from the Chinese party. # id: from-the-party # manner: cold]
        No adjective. The florist asks if that is all. She has been cutting ribbon for the other one by the metre.
    - - Peng Zhen, mayor of Beijing, will keep the seat.
*   [Keep him there to the end, to speak to them in private. # id: stay-to-the-end # act: consult parties]
    He has his coat taken back upstairs. On the free day there are two chairs, two interpreters and a bowl of apples that no one begins. I come out with no voice left.
    ~ happened("zhou-stayed")
*   [Let him lay a wreath to Stalin, and keep his seat. # id: lay-one-wreath # act: press stalin]
    One wreath, then, carried past the queue. The guard on the left follows it with his eyes. He was a boy when that face was on his schoolbook. By eleven we are back in our row.
    ~ happened("wreath-laid")
*   [Let him sit still, like Ho and Kim. # id: sit-still # act: hold parties]
    I fetch his earphone from the cloakroom, where he had left it with his hat. Kim Il Sung of Korea moves his knees to let us by. Nobody looks up.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Khrushchev attacked Albania, and Stalin, in his opening report on 17 October 1961. # cite: wang2005quarrelling
On the 19th Zhou objected to the manner; on the 21st he laid two wreaths, one to "the great Marxist, Comrade Stalin"; talks on the 22nd changed nothing. He left on the 23rd; Khrushchev saw him off, Peng Zhen stayed, Mao met the aeroplane. # cite: wang2005quarrelling
On the 31st Stalin's body left the mausoleum; in December Moscow broke relations with Tirana. # cite: wang2005quarrelling # cite: lalaj2008albania
On 30 January 1962 Mao told his party to "use every means to avoid the split and postpone the split." # cite: wang2005quarrelling
How he settled the page is not published; the corridor is invented here. # cite: wang2005quarrelling
-> DONE

= quarrel
Wang Dong reads the attack on Albania as a test of China; others, as meant for home, against Molotov's friends, with Albania nearest to hand. # cite: wang2005quarrelling
-> DONE

= questions
Zhou objected to the place where a thing was said and not to the thing. Was that a way of keeping the peace, or of breaking it?
-> DONE
