// Shanghai, 31 March to 12 April 1927: rifles, pickets, posts. Each interpreter sits in the other's country: Vetrov at Hankou, with Borodin's cipher; Feng a
// student in Moscow, who puts Shanghai's papers into Russian. The killing comes whatever is chosen. The object that crosses the scene is an inventory.

=== the_lemon ===
# title: The Lemon
# date: 1927-03-31
# until: 1927-04-12
# place: Shanghai
# chapter: comintern
# kind: pillar
# stage: outline
# shape: inventory
# slot: 1927-03
# order: moscow, beijing
# content: The killings of April 1927 are told.
# source: isaacs1938tragedy
# source: trotsky1930stalin
# source: nasonov1927letter
# source: wilbur1983nationalist
# source: chang2005mao
# source: smith2000road
# source: stalin1927revolution
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells, from Hankou.

= moscow
The wires are signed <i>Instantsiya</i>, the highest instance, which is you, Stalin, and your Politburo. I am Vetrov; at Hankou, on the Yangtze, under a lamp that I keep from the window, I put them into Chinese for Shanghai, while Suyun, whom I taught, sits at school in Moscow. On 21 March the workers whom the comrades lead took Shanghai for Chiang Kai-shek's army. He is in it now, and they have about 2,700 pickets, workers with rifles, at posts of their own. # cite: chang2005mao # cite: isaacs1938tragedy

// What do your wires ask first?
*   [Ask for the count: pickets, posts, rifles. # id: ask-the-count # manner: plain]
    The pickets and the posts agree each time; the rifles are one figure from the union and another from the committee, and I send both.
*   [Ask if the foreigners have come to terms with Chiang. # id: ask-the-foreigners # manner: none # historical]
    Their ships lie in the river and have not fired, Shanghai answers, and in that form I send it on.
*   [Ask whom of our own people there you ought to believe. # id: whom-to-believe # manner: cold]
    Three of them have written against the Chinese leaders, and against the man of ours who backs these; I have shared a room with one of the three. # cite: nasonov1927letter
-   Chiang still fights the foreigners, you hold, and is worth keeping until he stops. {has("advisers-given-up"):Three of our officers were sent home last spring to please him, and he marched north.|It is our rifles that he marched north with.} Your opponents, Trotsky and Radek, say in Moscow that he will turn on us, and to drop him now is to say that they were right. The rifles are his pretext; they are also all that the men at those posts have.

// What is Shanghai told about its rifles?
*   [Hide them, and give him no pretext. # id: hide-the-rifles # act: press united-front # historical]
    It is of 31 March: avoid open battle and, if it comes to that, hide the arms. Of the Chinese verbs one is for hiding what is stolen and one for putting away, as at home one lays the furs in camphor, and I take the second. # cite: isaacs1938tragedy
    ~ happened("rifles-hidden")
*   [Let them keep them, and tell them all you know of him. # id: keep-them-and-warn # act: offer civil-war]
    It fills two pages: whom he has received, who has lent to him, what was promised. It keeps me until daylight. I had not known that so much was known, and I go through it again for the word <i>perhaps</i>.
*   [Let them break with him before he breaks with you. # id: break-with-him # act: concede united-front]
    Four lines. Borodin has me show him the signature. Then he goes to the window, and says that on the crates of that army the stencils are in Russian.
*   [Say nothing new: he is a lemon, to be squeezed. # id: trust-the-lemon # act: hold united-front]
    There is no wire. On 5 April, in a closed hall, you say it to the comrades of Moscow, and it reaches us by a traveller, who acts it with his fist. I am asked for lemon in Chinese. <i>Ningmeng</i>, I say.
    ~ happened("lemon-said")
-   -> DONE

// Burying is a concession, moving first a refusal; the last arm is a hold or pressing, and must be true of both.
= to_moscow
At four in the morning on 12 April a bugle sounds from Chiang's headquarters and a gunboat's siren answers it. Men with white armbands storm the pickets' posts, and soldiers follow. # cite: isaacs1938tragedy, ch. 10

{
- has("rifles-buried"): The rifles were in the ground by then. {heard("discounted"):You wire to ask how many were kept back after all. Shanghai has nobody at the key.|There is a wire for the number of the dead. I cannot give it to you.}
- has("moved-first"): Our people had moved some days before, with one division, and there is fighting across the creek still. {heard("inflated"):You wire to ask on whose order, and again on whose.|{heard("discounted"):What is left of the division, says the wire, and of the city nothing.|You wire that those who can be got away by water are to be got away.}}
- else: They had their posts and their arms, and had attacked nobody. {heard("inflated"):How had they provoked him, your wire begins.|Your wire asks who is alive. I begin with those of whom I know.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Chen Duxiu, in Shanghai. Feng Suyun tells, from Moscow.

// Hiding is pressing, the lemon a hold; the last arm is an offer or a concession, and must be true of both.
= to_beijing
{
- has("rifles-hidden"): I am Feng Suyun, at school in Moscow. What Shanghai answers, I put into Russian. To the wire about hiding the arms the answer is short. {heard("inflated"):You ask whether the men are to be put away too.|{heard("discounted"):You have received it. You do not say more.|You ask where one hides arms in a city full of his soldiers. It is not put as a question.}}
- has("lemon-said"): I am Feng Suyun, at school in Moscow. In the refectory they say that Stalin has called Chiang a lemon. You have heard it from a seaman. {heard("inflated"):You wire for the date on which he will be thrown away.|You wire to ask for the text. None is printed.}
- else: I am Feng Suyun, at school in Moscow. This wire passed through our hands. Chiang will turn on you. Keep what you have. No day is given. {heard("discounted"):Your answer thanks them for their view.|You answer with one word, <i>when</i>.}
}
-> DONE

= beijing
I have an inventory, two sheets, from the General Labour Union. Pickets, 2,700. Posts in Zhabei, Nanshi, Pudong, Wusong, the western district, Jessfield. The rifles were counted twice, with two results. You are Chen Duxiu, and you are in Shanghai. So is Chiang Kai-shek, our ally, with his army. I see only your papers. {has("rifles-asked"):Last year you asked Borodin for five thousand rifles. Those in Shanghai the workers took themselves.|The workers took the rifles from the police.} {has("list-handed-over"):Chiang has another list. It has our names on it. We typed it.|{has("struck-back"):In Canton, last year, we hit him first. He has not forgotten it.}} On the fifth of April there is something to sign. # cite: isaacs1938tragedy, ch. 10

// What do you sign on the fifth of April?
*   [Nothing. Print the list of posts instead. # id: print-the-posts # manner: cold]
    It makes half a column. Now anyone can find them.
*   [What Wang Jingwei brings: the rumours are false. # id: rumours-false # manner: warm # historical]
    Wang heads Wuhan's government, and is back from France. Two names, one declaration. The next day police break into the Soviet embassy in Peking. They take Li Dazhao, our leader in the north. # cite: wilbur1983nationalist
*   [Wang's declaration, with a line about the pickets' arms. # id: line-about-arms # manner: plain]
    Wang, of the Wuhan government, strikes it out. You write it in again, smaller.
-   The blow is expected any day. Xue Yue, who commands the First Division, offers to move against Chiang. The left half of Chiang's party, at Wuhan, could order his arrest. Foreign warships lie in the river. You want to keep a city that workers took. Without rifles it could not be kept a day. There are still talks. You do not know his hour. # cite: trotsky1930stalin # cite: chang2005mao

// What do the pickets do?
*   [Keep posts and arms, provoke nobody, go on talking. # id: keep-and-negotiate # act: hold united-front # historical]
    The inventory stands. Beside each post there is a name. On the eleventh Wang Shouhua, who leads the union, is asked to dinner by Du Yuesheng, of the Green Gang. He goes. I have no sheet after that one. # cite: smith2000road
*   [Bury the rifles, and leave the men at the posts. # id: bury-them # act: concede civil-war]
    {has("rifles-hidden"):Moscow's word was to put away. Yours is to bury.|No one has told you to.} Oil, sacking, the yards behind three mills. A new sheet comes. The posts are the same, and the names. The third column is blank.
    ~ happened("rifles-buried")
*   [Move first, with the division that offers to. # id: move-first # act: refuse united-front]
    Xue Yue's men come over the creek at night. The ships put their lights on both banks. The sheet comes to me with the strength of the pickets struck out. No figure is written above it.
    ~ happened("moved-first")
*   [Have the government at Wuhan order his arrest, in secret. # id: let-wuhan-arrest-him # act: press civil-war]
    It is signed, and it is secret. It has a number and a seal. You ask Wuhan who is to serve it. I translate the question with care. It has no answer in my folder.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The wire of 31 March is known in substance: avoid battle and, if need be, hide the arms. # cite: isaacs1938tragedy
On 5 April Stalin said, as opponents reported it, that Chiang would be "squeezed out like a lemon, and then flung away"; the text was withheld. # cite: isaacs1938tragedy
The pickets kept their arms. By Khitarov's account Xue Yue's offer was not taken up. # cite: trotsky1930stalin
They were attacked before dawn on 12 April. On the thirteenth marchers were machine-gunned in Baoshan Road. Hundreds were killed within days; the counts differ. # cite: isaacs1938tragedy, ch. 10 # cite: chang2005mao
On 28 April Li Dazhao was hanged in Peking. Stalin held that the line had been correct. # cite: wilbur1983nationalist # cite: stalin1927revolution
-> DONE

= quarrel
Leon Trotsky and Harold Isaacs lay Shanghai to Stalin's door; Alexander Pantsov and S. A. Smith weigh what the Chinese leaders, and Moscow's people on the spot, decided for themselves. # cite: trotsky1930stalin # cite: isaacs1938tragedy # cite: pantsov2000bolsheviks # cite: smith2000road
Whether the lemon was said in those words: the line came to print through Stalin's opponents. # cite: isaacs1938tragedy
-> DONE

= questions
The Chinese leaders did not hide the rifles, and did not use them. Was that disobedience, obedience, or neither?
-> DONE
