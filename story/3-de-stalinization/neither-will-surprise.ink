// Off the record, November 1957: where Moscow has asked and been answered for a year, somebody writes it down. One page crosses the scene, from
// one end of the Kremlin to the other.

=== neither_will_surprise ===
# title: Neither Will Surprise the Other
# date: 1957-11-14
# until: 1957-11-19
# place: Moscow
# chapter: de-stalinization
# kind: counterfactual
# stage: outline
# shape: draft
# slot: 1957-11
# order: moscow, beijing
# when: has advice-taken-in-october
# when: stands road last-exit
# source: shen2015partnership
# source: jersild2014alliance
# source: shen2007moscow
# source: malin1996notes
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
The page has a heading, and nothing under it. You, Khrushchev, said it on the stairs last night, that neither of us should be surprised by the other again, and I wrote it down before it could be improved. All the parties are in Moscow for the jubilee, and Mao Zedong sleeps at the other end of this building. {has("consulted-before-the-speech"):He was asked before you spoke of Stalin.} Over Hungary you took his advice and told him so. {has("moderation-dropped"):But last month his party gave up the moderation of its own congress, and it is late for a page.|It has never been a rule.} Suslov, your keeper of doctrine, takes the minutes. The page wants a verb.

// Which verb is it to have?
*   [Inform. It can be done by post. # id: verb-inform # manner: cold]
    I put it in, and think of stationmasters, who inform us of what has already left.
*   [Consult, as with equals. # id: verb-consult # manner: warm # historical]
    <i>Sovetovatsya</i>, to take counsel; the Chinese for it, <i>shangliang</i>, is done sitting down, and takes two.
*   [Ask. It is the shortest. # id: verb-ask # manner: plain]
    I write it, and Suslov looks up from the minutes and down again.
-   He has guns opposite Chiang's islands. {has("jinmen-tried"):In 1955 he went for one of them.} You have rockets now, and hopes of Washington. Promise to ask, and he may say no to something that you want. Promise nothing, and you will learn of his next war from the papers, as his ally.

// What is on the page?
*   [Each asks before anything that could mean war. # id: ask-on-war-alone # act: consult doctrine]
    The soldiers have no quarrel with three lines. They wish to know only what could mean war, and you tell me to leave that as it stands, with the pronoun in it.
    ~ happened("consultation-narrow")
*   [Comrades tell one another things. # id: moscow-asks-when-it-can # act: hold primacy]
    It reads well. I search it for the clause that would make some clerk, on some particular morning, take the cover off a typewriter, and find that nobody in the room is looking for it.
*   [Each asks before anything that binds both. # id: ask-before-anything # act: offer primacy # historical]
    Suslov would like to hear whether Washington binds both. It does, you tell him, and so do the islands; he sets both words in the margin, very small, and rubs them out.
    ~ happened("consultation-drafted")
*   [Beijing asks. # id: ask-and-obey # act: press primacy]
    It is to read as if it ran both ways. In Russian I can manage that; in Chinese somebody has to stand at the front of the sentence, and he stands where you have put him.
    ~ happened("consultation-one-way")
-   -> DONE

// The cold signature comes first, for both signatures are signatures; one that is meant (the last) is a concession, and cannot be inflated.
= to_moscow
{
- has("consultation-signed-coldly"): I bring the page back within a quarter of an hour, signed, and with no word to go with it; a copy has stayed behind. {heard("discounted"):You lock it away, and do not look to see in which drawer.|{heard("inflated"):You show it to everyone who comes in, and hold it by the edges.|You ask me how he looked, and I say that I was watching the pen.}}
- has("consultation-for-the-bomb"): The page comes back with a line added in the Russian of Suyun, his interpreter, which is neater than mine: he will sign when the bomb stands in it too. {heard("discounted"):You pass it to Pervukhin, to be worded.|{heard("inflated"):So he sells even this, you say.|You measure the new line against the old ones with your thumb.}}
- has("consultation-refused"): Deng Xiaoping, his party secretary, hands me the page in the corridor, unsigned: rules are for clients. {heard("discounted"):He will sleep on it, you say, and leave the lamp on.|{heard("inflated"):You ask what he is planning, that he should want no rule.|It is two in the morning, and you have kept your collar on until now.}}
- else: He comes along the corridor with it himself, in felt slippers, signed, and will not have me carry it. {heard("discounted"):You thank him, and when he has gone ask me if that is his usual hand.|You had got up to meet him, and forgot to sit.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("consultation-drafted"): Vetrov brings one page, at eleven at night. Each is to ask the other, before anything that binds both. {heard("discounted"):And who decides what binds? You put it to the page.|{heard("inflated"):You sit up. You have him read it in Russian first.|You have me read it, and count the words.}}
- has("consultation-narrow"): Vetrov brings one page, at eleven at night. Each is to ask before anything that could mean war. {heard("discounted"):Then they have much left to surprise us with, you say.|{heard("inflated"):You ask whether it begins tonight.|Three lines. You are a long time over them.}}
- has("consultation-one-way"): Vetrov brings one page, at eleven at night. He reads it fast. Beijing asks. {heard("discounted"):There must be a second page, you say. There is none.|{heard("inflated"):You reach over and take it out of his hand.|Once more, you say, and watch him instead of the page.}}
- else: Vetrov brings one page, at eleven at night. Comrades will tell one another things. {heard("inflated"):You look for what it is they are about to tell us.|You ask if that is all. He says that it is.}
}
-> DONE

= beijing
You, Mao, read lying down, in the Kremlin. They have put the lamp on the wrong side. You want to be asked. You do not want to have to ask. {has("call-refused"):In the winter of 1949 you rang this building. Nobody was free.} {has("umbrella-asked"):In 1955 you asked them in writing what the treaty covers.} {has("burden-shared"):Last November you signed with them for Budapest.}

// What do you do with the man who brought it?
*   [Ask him who keeps the copies. # id: who-keeps-copies # manner: plain]
    Two copies, he says, each in both languages. He has brought the ribbon for them.
*   [Have him sit, and give him tea. # id: tea-for-him # manner: warm # historical]
    He is fifty-eight. He takes the chair by the door, and drinks it too hot.
*   [Ask him what Tito would say to it. # id: ask-of-tito # manner: veiled]
    He looks at me. I only interpret. He says that Tito was not asked.
-   Deng Xiaoping, your party secretary, likes it. Marshal Peng Dehuai, your defence minister, does not. The guns opposite Chiang's islands are his. Sign, and there is a letter to write before they fire. Refuse, and Moscow may go to the Americans unasked. {has("bomb-left-out"):October's agreement left the bomb out.|October's agreement promises a bomb, on Moscow's date.}

// Do you sign?
*   [Sign, and keep a copy. # id: sign-and-say-nothing # act: offer doctrine]
    You sign on your knee. The carbon goes into Deng's case, under the medicines. Peng asks what he is to tell his gunners. Nothing, you say. Vetrov is already at the stairs.
    ~ happened("consultation-agreed")
    ~ happened("consultation-signed-coldly")
*   [Sign when there is a line on the bomb. # id: add-the-bomb # act: press bomb]
    I write the line in, in Russian, under his. It is a different blue. Vetrov reads it upside down. Then he asks whether he may take it as it is.
    ~ happened("consultation-for-the-bomb")
*   [Sign, and mean it. # id: sign-it # act: concede primacy # historical]
    Peng is sent for and made to read it. He asks if it holds for him. It does. You put on your slippers and take the page from the table. I go ahead for the doors.
    ~ happened("consultation-agreed")
*   [Refuse. Rules are for clients. # id: rules-are-for-clients # act: refuse primacy]
    Brothers do not need it, you say, and others do not keep it. Deng squares the page with its envelope. Along the corridor there is light under one door.
    ~ happened("consultation-refused")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
No such rule was ever signed. On 30 October 1956 Moscow declared that socialist states were equals; next day it decided on force in Hungary, and told Liu Shaoqi at the airport. # cite: malin1996notes # cite: shen2005october
In November 1957 the parties signed a declaration that named the Soviet Union as head. # cite: shen2007moscow
The next July Mao heard of a common fleet from an ambassador. # cite: maoyudin1958minutes
In August he shelled Jinmen; in 1959 Khrushchev complained that he had not been told, and Mao that Moscow had been. # cite: khrushchevmao1959discussion
-> DONE

= quarrel
Shen Zhihua and Xia Yafeng hold that the high tide was real and the structure faulty; Austin Jersild finds the daily friction worse than the doctrine. Chen Jian, who has Mao's revolution at home need a quarrel abroad, leaves a page little room. # cite: shen2015partnership # cite: jersild2014alliance # cite: chen2001mao
-> DONE

= questions
Would a rule of consultation have held, or only changed what each accused the other of?
-> DONE
