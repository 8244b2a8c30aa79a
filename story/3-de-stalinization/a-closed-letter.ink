// It did not happen: Beijing was asked before the speech on Stalin. Two classrooms; the object that crosses the scene is a page of a
// language reader.

=== a_closed_letter ===
# title: A Closed Letter
# date: 1956-04-05
# until: 1956-06-30
# place: Beijing and Moscow
# chapter: de-stalinization
# kind: counterfactual
# stage: outline
# shape: lesson
# slot: 1956-04
# order: beijing, moscow
# when: has consulted-before-the-speech
# source: renmin1959experience
# source: westad1995yudin
# source: shenSecretspeech
# source: wu1999shinian
# source: jersild2014alliance
# source: shenxia2012aid
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
On Thursdays I teach Russian to the typists. Lesson twelve of the reader is Stalin's boyhood in Gori. The verbs are of motion. This week nobody opened the book. They looked at me.

You, Mao Zedong, were asked. {has("zhu-de-told"):In February Zhu De, our oldest marshal, was shown the page in Moscow.|In February a letter came with a question in it.} Then Khrushchev spoke, of what Stalin did. {has("asked-last"):Stalin too asked you once, about Korea, when it had been settled.|{has("call-refused"):Stalin would not come to the telephone to be asked anything.|Stalin did not ask.}} You want to be asked again. Cult is their word for the worship of one man. You want it to stay north of the frontier.

// What is done with lesson twelve?
*   [Teach it. The verbs are good. # id: teach-it # manner: plain # historical]
    The boy goes up the hill, and comes down. They conjugate him on the board, both aspects.
*   [Skip to thirteen. # id: skip-to-thirteen # manner: veiled]
    Thirteen is the Moscow underground. Somebody asks what twelve was.
*   [Ask the class what it leaves out. # id: what-it-leaves-out # manner: warm]
    For some time they think. Then a girl says, his mother.
-   You have doubts: who made him, who else was by, what becomes of us. Print them, and he has learned what asking leads to. Write them to him, and one man reads them, in one evening. Defend him, and you have signed a speech you did not write. At home they have begun to look up at the walls.

// You were asked, and he spoke. What now?
*   [Put your doubts in a letter, to him alone. # id: write-him-privately # act: consult stalin # historical]
    Four sheets, and no copy to the ministries. You address it yourself. In the greeting you use <i>ni</i>, not <i>nin</i>. I choose the Russian that goes with it.
    ~ happened("doubts-sent-closed")
*   [Print them: a party that is asked may answer. # id: print-them-all-the-same # act: press stalin]
    Chen Boda, who drafts for you, has twelve pages. One sentence says that we were consulted. You strike it out. The hole it leaves has to be filled with something.
    ~ happened("speech-resented")
    ~ happened("verdict-published")
*   [Stand by him, in print and by name. # id: stand-by-him # act: offer doctrine]
    His name comes in the first line and the last. Liu Shaoqi, your deputy, asks if it could come once less. It is too late for the second edition.
    ~ happened("stood-by-the-speech")
*   [Nothing about him. Take your own portrait down a little. # id: curb-our-own # act: hold stalin]
    Deng Xiaoping moves it, for the offices only. Ladders go along the corridor. The paint behind each is a darker green. My class writes down the word for it.
    ~ happened("cult-curbed")
-   -> DONE

// The letter consults, print presses, the defence is an offer; the portraits (the last) are a hold, and are never discounted.
= to_moscow
{
- has("verdict-published"): You asked him, and his answer is in their newspaper, where anybody may buy it. {heard("discounted"):You have it cut out and put with the others, French, Italian and Polish.|{heard("inflated"):Kaganovich, one of Stalin's men, has underlined it before you see it; and all day nobody at your table can be got to speak of anything else.|You read it through with February's question lying beside it, and find that each doubt in it does answer something.}}
- has("doubts-sent-closed"): Four sheets come from Mao Zedong, for you alone, in the familiar form. {heard("discounted"):He has doubts, you say; who hasn't, and you put them under the inkstand.|{heard("inflated"):You ask me what a man wants who writes four sheets and wants nothing.|On the third he asks who else was in the room in those years, and you walk to the window with it.}}
- has("stood-by-the-speech"): Their paper stands by you, with your name in the first line and in the last. {heard("discounted"):Paper, says Molotov, Stalin's foreign minister, and for once you do not contradict him.|{heard("inflated"):You wonder aloud what it will cost, and have Mikoyan count the factories.|It is read at the table; old Marshal Voroshilov asks for the date of it, and writes it on his cuff.}}
- else: Nothing comes. Our embassy reports that in some Beijing offices there are pale squares, or dark ones, where Mao hung. {heard_as("press"):So that is how it ought to be done: without a speech.|{heard("inflated"):He has done it to please you, you say, and you did not even have to ask for it.|You have the sentence read again, and ask me what colour they paint their offices.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
I teach Chinese on Saturdays out of a grammar by the man who taught me in Vladivostok; his name was cut from the title page after they had shot him, and this spring it is back, on a slip that the library has pasted in, a little crooked, in all but three of the copies. The students ask if the slip is to be learned.

You, Khrushchev, First Secretary of the party, asked Mao Zedong before you spoke of Stalin. {has("gifts-brought"):In 1954 you had given him back what Stalin took, and thought that harder.|{has("open-list"):In 1954 you asked him what he wanted, and thought that harder.|You had never asked him anything before, and nor had anyone here.}} At your own table Kaganovich wants to know since when one calls at the neighbour's before one sells one's own cow. In summer there must be a resolution; in Poland they are restless.

// What may I tell the students?
*   [That comrades talk to one another. # id: comrades-talk # manner: plain # historical]
    They write it down as given, and in the corridor I hear it being conjugated.
*   [That it is not in the programme. # id: not-in-the-programme # manner: cold]
    So I set them a translation, and from the back row somebody hands in the slip.
*   [Ask them what they would have asked Beijing. # id: what-would-they-ask # manner: warm]
    A boy whose father came home in March says that he would have asked whether they had any.
-   Ask once more and it will be a custom, which Mao will keep count of; do not, and February was a courtesy to a man whom you needed that month. Widen it, and you have told him that Warsaw and Budapest are his business too, and he will not forget the addresses.

// What do you do with an ally who was asked?
*   [Ask again, before the resolution. # id: ask-again # act: offer doctrine # historical]
    The draft is to go when it can still be altered; you make me promise that the Chinese will say <i>draft</i>, and I give you both characters, and you copy the second one out.
    ~ happened("asked-again")
*   [Once was enough. # id: once-was-enough # act: hold doctrine]
    The resolution is dictated here, in an afternoon, in the order in which it comes to you; and Mao will have it with the rest, on the morning of the newspapers, by which time I am marking verbs.
*   [Ask about the Poles and Hungarians too. # id: ask-on-poland-too # act: concede parties]
    Mikoyan wants it in writing and Molotov wants it not at all. The map that goes with the letter was printed for schools, and somebody has to explain to me, for the captions, who governs where since March.
    ~ happened("asked-about-parties")
*   [Remind him that congresses decide. # id: remind-him # act: press doctrine]
    It is one paragraph, and quotes the rules of our party, which he has had in translation since he was young. I know who translated them. I look for a softer verb than <i>remind</i>, and am watched looking.
    ~ happened("reminded-of-the-congress")
-   -> DONE

// Asking again is an offer, the reminder presses; the Poles are a concession, never inflated; silence (the last) is a hold, never discounted.
= to_beijing
{
- has("asked-again"): A draft comes in May. It says draft. {heard("discounted"):You look at the date of their printing order.|{heard("inflated"):He must need our name on it. You ask against which of his people.|You move two commas, and then a page.}} I take it to class on Thursday, for the conditionals.
- has("asked-about-parties"): He asks about the Poles. A school map is enclosed. {heard("discounted"):You ask what he has done there already.|You have it pinned up, and go close, to read Poznań.}
- has("reminded-of-the-congress"): He reminds us that congresses decide. {heard("discounted"):Theirs decided in February. Ours is in September.|{heard("inflated"):You look for Stalin's photograph, and ask if we have one of this man.|You put a nail under the verb. I say that somebody has tried to find a better one.}}
- else: The resolution comes on the day it is printed. {heard_as("press"):So we have been put back in the row, you say.|{heard("inflated"):The ambassador has brought it himself, in the rain, and you make much of that.|You read it to the end. Then you ask when the letter of February was dated.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
None of this happened. No foreign party was asked. A liaison man read the speech to the Chinese guests afterwards, and Shi Zhe interpreted it aloud. # cite: shenSecretspeech
Mao told Yudin, the ambassador, his view of Stalin on 31 March, and on 5 April Beijing printed a verdict of its own, and praised a "courageous self-criticism". # cite: westad1995yudin # cite: renmin1959experience
The Soviet resolution of 30 June was milder than the speech. # cite: shenSecretspeech
In September China's Eighth Congress dropped Mao Zedong Thought from the party's rules; how willingly Mao agreed is disputed. # cite: luthi2008split
-> DONE

= quarrel
Would a question have mended anything? Shen Zhihua and Xia Yafeng hold that the friendship of those years was real and its structure faulty; Austin Jersild looks past doctrine to the daily friction of specialists and hosts. # cite: shenxia2012aid # cite: jersild2014alliance
-> DONE

= questions
Is a man who was asked, and then not followed, more or less bound than one who was never asked?
-> DONE
