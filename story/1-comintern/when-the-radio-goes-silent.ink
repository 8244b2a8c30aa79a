// January 1935, Zunyi: command has changed hands, and Moscow cannot be asked. How is it to be told? Then the autumn, in Moscow.
// No verbatim record of the meeting exists, and there is no quotation here. The object that crosses the scene is the minute of it.

=== when_the_radio_goes_silent ===
# title: When the Radio Goes Silent
# date: 1935-01-15
# until: 1935-11-20
# place: Zunyi and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: vote
# slot: 1935-01
# order: beijing, moscow
# source: yang1986zunyi
# source: litten2001myth
# source: xinhua2010radio
# source: zhao2022radio
# source: xuehuaNDzhanghao
# source: chinaorg2021zunyi
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the leaders of the retreat. Feng Suyun tells.

= beijing
An officer's house, brick, with a stove upstairs. It is the third night. You are the Politburo, or what has got as far as Zunyi. I mind the papers, on the landing. Wu Xiuquan sits inside, by the door, and whispers Russian. He does it for Otto Braun, Moscow's adviser, whom we call Li De. # cite: liquisearchNDbraun

In October Chiang Kai-shek drove us from Jiangxi, some 86,000. There are perhaps 30,000. You blame Braun, and Bo Gu, who leads the party. They are to give up command. Mao Zedong, long without an army, joins the Standing Committee. Hands are being counted. Nobody has asked Moscow. Nobody can. Shanghai's stations are lost, and we carry no set that reaches. {has("chens-line"):In 1929 the party last wrote a line of its own.|For years the lines came ready-made.} # cite: outputnews2019xiang # cite: yang1986zunyi # cite: xinhua2010radio # cite: zhao2022radio

// How is the count given to Braun?
*   [Let Wu go on whispering it, name by name. # id: name-by-name # manner: plain # historical]
    The whisper stops when the names do. I hear a match.
*   [Let Zhou Enlai tell him, who commanded with him. # id: let-zhou-tell # manner: warm]
    Zhou has blamed himself first, aloud. He moves his chair. Wu is not needed for some of it.
*   [Let him have it on paper tomorrow. # id: on-paper-tomorrow # manner: cold]
    Wu is told to stop. It is quiet upstairs, but for the stove.
-   Now there is a second count, about Moscow. Until tonight it made our leaders. What it is told, it may undo. What it is not told, Chiang's newspapers will print. Its adviser sits by the door. Some of you were raised in Moscow. They look at their hands.

// How is Moscow to hear of it?
*   [Tell it when it asks, and not before. # id: when-asked # act: hold comrades]
    Nobody moves it. Somebody says that it is late, and the hands go up for that. I write down the hour, and under it nothing.
    ~ happened("zunyi-untold")
*   [Write it down, with its adviser's own name in it. # id: name-the-adviser # act: press comrades]
    The draft says Hua Fu. He signs articles so. Moscow might not know whose pen-name it is. It is struck out. <i>Li De</i>, I write, and then in Latin letters, Braun.
    ~ happened("adviser-blamed")
*   [Send a man to Moscow with the resolution. # id: send-a-man # act: consult comrades # historical]
    Most are for it. Chen Yun will go, of this Politburo, when there is a road. He makes notes in the meantime. Who sat here, he writes, and who was for whom. # cite: chinaorg2021zunyi
    ~ happened("zunyi-reported")
*   [Put it as a proposal, for Moscow to confirm. # id: ask-the-blessing # act: concede comrades]
    Zhang Wentian, who drafts, adds one word at the head. <i>Niyi</i>, it is proposed. Bo Gu asks to see it. He reads that word for some time.
-   -> DONE

// What reaches this chair of the other's decision: in the north, in November.
= to_beijing
In November Lin Yuying reaches us in north Shaanxi, by Mongolia, with camels. He has Moscow's new line by heart: everyone against Japan. He says it standing, with his eyes shut. # cite: xuehuaNDzhanghao

{
- has("zunyi-accepted"): Then he reports to you in your new offices, each by the right one. {heard("inflated"):What is wanted for that? He has no line on it.|{heard("discounted"):He was well brought up, says one of you. It need not have been in Moscow.|You wait for a reproach. There is only the line again.}}
- has("wang-ming-kept-ready"): Wang Ming, our man in Moscow, sends his greetings. His bag is packed. He asks if we have level ground. {heard("inflated"):And for whom, somebody asks, is the seat beside his?|{heard("discounted"):You look at the hills. It is a long way.|You say that the ground here is much cut up.}}
- else: You ask about Zunyi. {heard("as-meant"):{heard_as("refuse"):He has a sentence for that as well. Leaders are confirmed in Moscow. You thank him, and offer him the warmer side of the bed.|He was told nothing about it, he says. They ask after Mao's brothers. You give him their names.}|{heard("discounted"):He looks about, to see who is sitting where. You say that he must be hungry.|He says what he was told to say, and it is little. You ask him who told him.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

// Silence, a hold, is never discounted; a proposal, a concession, is never inflated.
= to_moscow
{
- has("zunyi-untold"): Of Zunyi nobody tells us. It comes together over a summer, out of newspapers of Chiang's, which begin to put one Mao Zedong first among those they are hunting. {heard("inflated"):You ask how long I have been keeping it from you.|You ask when, and I can give you only the dates on the papers.}
- has("adviser-blamed"): A copy comes by way of Shanghai, months old. The Chinese took the command from Otto Braun, the adviser we sent them, at Zunyi in January, and it says so by name; Mao Zedong came up. {heard("inflated"):An adviser is a postage stamp, you say. They are writing to me.|{heard("discounted"):You pass over him to the battles, which somebody must have lost.|You ask who picked him, and I can honestly name nobody.}}
- has("zunyi-reported"): Chen Yun, who was there, has come round by Shanghai, and tells it sitting, from notes: Zunyi, in January, the command taken from Otto Braun, our adviser; Mao Zedong raised. {heard_as("press"):You hear a man who has come to be thanked for what is done.|{heard("discounted"):You hold up one finger, for one man, and ask whether there are other notes.|{heard("inflated"):And what do they hope to have from us for it?|You have me ask him who spoke last.}}} # cite: chinaorg2021zunyi
- else: A proposal has reached us from the Chinese, dated Zunyi, in January: that Mao Zedong be of their Standing Committee, and Otto Braun, our adviser, no longer command. {heard("discounted"):Proposed, you say, and it is autumn.|You ask what becomes of it if you do not sign.}
}
-> DONE

= moscow
In the building of the International there is a map with a pin in it for the Chinese Red Army, which has stood since last October in a province that they left that month, because nobody would take it on himself to move it. I am asked about that pin tonight. You are Stalin. Japan has Manchuria, and you want a China that will fight it, with Chiang Kai-shek in it perhaps; the congress in the summer said so, over the signature of comrades who could not be asked. Wang Ming, their man here, writes articles about them by guesswork, and would sooner lead them. {has("slogan-carried"):In 1929 they printed {has("slogan-asked"):your six characters as they stood|six characters in our defence, which you had not asked of them}; you ask whether these are the same people.|You have not found them good at doing as they are told.} # cite: chang2005mao, ch. 11

// Whom do you ask about Mao?
*   [Ask Wang Ming. # id: ask-wang-ming # manner: cold]
    He speaks well of him, briefly, and of the Politburo at length, and of who in it has studied here.
*   [Ask me. I was years in China. # id: ask-the-interpreter # manner: plain]
    From Hunan, I say, and with soldiers who follow him; I hear how little it is, and that I ought not to add to it.
*   [Ask nobody. # id: ask-nobody # manner: none # historical]
    You go to the map yourself, and for a moment I think that you will move the pin.
-   A refusal would have to go to people whom no cable reaches. If you accept, they have changed their leaders without you, and it has held. As for sending them a leader, nobody can say where he would come down.

// What is done about a leadership nobody here chose?
*   [Refuse it: a party's leaders are confirmed here, in Moscow. # id: repudiate-it # act: refuse comrades]
    It is typed within the hour, and then lies in a tray, there being no address. Each evening the clerk lifts it and lays it back, as one turns a loaf that will not rise.
*   [Accept it, and send the new line with the news. # id: accept-it # act: offer comrades # historical]
    No paper is made of it. They will be written to by their new titles. Lin Yuying, who has the summer's line by heart, and camels and a cipher clerk, is on his way across Mongolia. I ask who will move the pin. # cite: xuehuaNDzhanghao
    ~ happened("zunyi-accepted")
*   [Keep Wang Ming ready to fly. # id: send-wang-ming # act: press comrades]
    He is measured for a fur coat. His bag stands by the door of his hotel room, and once a week somebody telephones to the airmen, who ask again where it is that one lands.
    ~ happened("wang-ming-kept-ready")
*   [Do nothing yet, and ask for a file on Mao. # id: ask-who-he-is # act: hold comrades]
    It is a thin one. I am to thicken it, and go along the shelves where the reports from Canton used to be, asking for men who filed them.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The meeting sat from 15 to 17 January 1935. Mao joined the Standing Committee, and did not become chairman; Zhang Wentian soon took over the party's affairs. # cite: chinaorg2021zunyi # cite: yang1986zunyi
No verbatim record is known. The silence is explained by the loss of the Shanghai stations, or by sets too weak to carry. # cite: zhao2022radio # cite: xinhua2010radio
Chen Yun and Pan Hannian were sent to reopen contact, and came to Moscow after the International's congress of July and August. # cite: chinaorg2021zunyi
Lin Yuying, also called Zhang Hao, brought the new line to Shaanxi in November, from memory. # cite: xuehuaNDzhanghao
No refusal from Moscow is known. # cite: yang1986zunyi
-> DONE

= quarrel
Party history makes Zunyi the turning point; Frederick Litten calls that a myth, and warns that Braun's memoirs are important and dubious. Benjamin Yang has it as one step of Mao's rise. # cite: litten2001myth # cite: yang1986zunyi # cite: braun1982agent
-> DONE

= questions
Moscow accepted what it could not have prevented. Did that leave it with more authority over Mao's party, or less?
-> DONE
