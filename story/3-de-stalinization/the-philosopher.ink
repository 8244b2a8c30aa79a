// 21 and 22 July 1958: Yudin has spoken of a fleet and is to go back and explain it. The calendar has raised the fleet already; here
// it is decided how it is to be put, and what he carries home. The object that is missing from the scene is a ship.

=== the_philosopher ===
# title: The Philosopher's Errand
# date: 1958-07-21
# until: 1958-07-22
# place: Beijing
# chapter: de-stalinization
# kind: side
# stage: outline
# shape: lesson
# order: moscow, beijing
# source: maoyudin1958minutes
# source: khrushchevmao1958first
# source: khrushchev2007memoirs
# source: pantsov2024secret
# source: shen2005military
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
You, Khrushchev, did not want to write a letter about it, and had Yudin told by word of mouth; so it is from his telegram, which is brought down to me in Moscow after midnight for the Chinese terms in it, that I learn what he was told. Yudin, your ambassador in Beijing, is a philosopher, who helped Mao Zedong to edit his works. He has spoken to Mao of our poor harbours, of China's long coast and of a common fleet of submarines; and Mao asked who would own it. # cite: khrushchevmao1958first # cite: maoyudin1958minutes

You want ports for boats that have to pass Japan on their way out. {has("consultation-agreed"):By last November's page each is to ask, and this, you hold, is asking.} {has("shared-bases-asked"):Last autumn you asked to base some things together, and have gone on thinking about it.|{has("bases-returned"):Four years ago you gave him back Port Arthur, and are not asking for it again.|A plain refusal you could bear better than being thanked.}} Yudin goes back tomorrow, and asks for help.

// Who helps Yudin before he goes back?
*   [An admiral, by wire, with depths and tonnages. # id: an-admiral # manner: plain]
    Four pages come over from the naval staff; they will be with him at breakfast, and I try to imagine him getting them by heart.
*   [Nobody. He and Mao understand each other. # id: nobody # manner: warm # historical]
    They have sat up together over dialectics, and his reports used to be full of it. Krylov has a verse, which we all learnt at school, on the cobbler who took to baking pies. # cite: khrushchev2007memoirs
*   [Me: how was common put into Chinese? # id: how-in-chinese # manner: veiled]
    Probably as <i>gongtong</i>, I say, which will do for an enemy, a kitchen or a grave; and you ask if there is nothing narrower, and there is.
-   Name the ships, and there is something for him to refuse by name. Leave them out, and he may put in their place whatever he fears. Promise more than you meant to, and Malinovsky, your defence minister, will want it back in moorings.

// How is it to be put?
*   [In general words; he will see it. # id: in-general-words # act: press fleet # historical]
    One enemy, one ocean: two such parties will surely find the form. Let Zhou Enlai, the premier, and Marshal Peng Dehuai come to Moscow and be shown the rest. It goes out before it is light. # cite: khrushchevmao1958first
    ~ happened("fleet-unexplained")
*   [As a lease of moorings, with a date. # id: as-a-lease # act: consult fleet]
    So many berths, for so many years, and the day on which we go home. For the form they send me to the archive, where the first lease that comes to hand is Port Arthur's, of 1898.
    ~ happened("lease-named")
*   [As boats for him, and moorings for you. # id: as-a-gift # act: offer fleet]
    Some of the newest, with their crews taught at our expense. Malinovsky asks whether newest means what it says. You look at him, and he writes it down, and a moment later I see him underline it.
    ~ happened("boats-offered")
-   -> DONE

// Asking him to come consults; a shout is a refusal; that he was not understood (the last) is a hold, and never discounted.
= to_moscow
{
- has("khrushchev-called"): Yudin's telegram of the twenty-second is short: Mao would like you to come and explain it yourself. {heard("inflated"):You take it for an invitation, and ask me about the heat there at the end of July.|{heard("discounted"):One tells an ambassador such things, you say, to be rid of him by supper.|You read it standing, and then want to know how many hours it is by air.}}
- has("yudin-scolded"): Yudin's telegram of the twenty-second comes in two halves, and is all Mao: he went back past 1945, and wished nothing left out. {heard("inflated"):You stop me at the guerrillas, and ask in a low voice if he is breaking with us.|{heard("discounted"):He works at night, you say, and in that heat. The second half is put with the first.|You hear it to the end, which is not your habit, and ask me what you have ever done to him.}} # cite: maoyudin1958minutes
- else: Yudin's telegram of the twenty-second is cheerful. Mao did not understand him and told him so politely, and they went on to contradictions. {heard("inflated"):You ask me whether a Chinese can fail to understand on purpose, and I think of several who have.|You would like to know whether Yudin understood it himself.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= to_beijing
{
- has("fleet-unexplained"): The twenty-second. Yudin, the Soviet ambassador, is back. One enemy, he says, and one ocean. The ships he cannot describe. {heard("discounted"):You watch him look for them. You almost help him.|{heard("inflated"):Whose flag? Flags are a detail, he says. You have me repeat the word detail.|You let him finish. Then you ask what he would call it in a contract.}}
- has("lease-named"): The twenty-second. Yudin, the Soviet ambassador, is back, with a card. Bays, years, a day of departure. {heard("inflated"):You take the card from him. You look at the bays, and not at the day.|{heard("discounted"):Which part of it is settled? He reads the card again, to see.|You reckon how old you will be on that day.}}
- else: The twenty-second. Yudin, the Soviet ambassador, is back, with good news. Boats for us, of the newest. For them, moorings. {heard("discounted"):You ask how one tells a new submarine from an old one. He does not know.|{heard("inflated"):You ask me whether he said give. He said give.|You divide the moorings by the boats, aloud.}}
}
-> DONE

= beijing
The windows stand open for the heat. Below them a guard walks up and down. You, Mao, have asked Moscow for nuclear submarines, and want them to be yours. Yesterday it was a fleet in common. Yudin sits where he sits for philosophy. You like him. {has("joint-companies"):But he said joint, and it was Stalin who had companies of that name.|But he said joint, and you had that word from Stalin.} Whatever he is told now, Khrushchev will read. # cite: maoyudin1958minutes

// How do you open the lesson?
*   [Tell him that you did not sleep. # id: no-sleep # manner: cold # historical]
    Nor eat, you add. He is sorry to hear it. He is a doctor, you say, and no doubt did both. I need a moment for that. A doctor of philosophy. # cite: maoyudin1958minutes
*   [Have him define his terms, one by one. # id: define-terms # manner: plain]
    He gives a definition. The word is inside it. You shake your head, and he begins again.
*   [Pour his tea yourself. # id: pour-his-tea # manner: warm]
    He takes the cup in both hands. He forgets to drink from it.
-   Be mild, and Moscow will think that it was badly explained. Be loud, and the submarines may go with it. So may the one Russian here who reads you. There is also the man who sent him.

// What does he carry back?
*   [That Khrushchev should come, and explain. # id: come-yourself # act: consult visit]
    You say it without raising your voice. Is that an invitation, Yudin asks. It is a question, you tell him, for somebody who knows. He writes down both words, and a stroke between them.
    ~ happened("khrushchev-called")
*   [That you did not understand him. # id: not-understood # act: hold fleet]
    You did not understand. You regret it. The rest of the hour goes to contradictions among the people. For those I have all the vocabulary. He leaves looking rested, and holds the door for me.
*   [Everything, from Stalin on, and aloud. # id: a-shout # act: refuse fleet # historical]
    You begin with Stalin, and do not stop for me. {has("machines-taken"):The machines of Manchuria come into it.} Take the whole coast, you tell him. We shall go back to the hills as guerrillas. He is to report it without polish. Below the window nobody is walking now. # cite: maoyudin1958minutes
    ~ happened("yudin-scolded")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 21 July 1958 Yudin spoke to Mao of Soviet sea outlets, China's coast and some form of common fleet, and invited Zhou and Peng to Moscow. # cite: maoyudin1958minutes # cite: khrushchevmao1958first
The next day, by the Chinese minutes, Mao answered at length and with heat, from Stalin on, and offered to withdraw the request for submarines. # cite: maoyudin1958minutes
How the errand was put to Yudin is known from what Khrushchev told Mao on 31 July: "But we did not want to write a letter on this question. We wanted to inform you orally." The night in Moscow told here is invented. # cite: khrushchevmao1958first
-> DONE

= quarrel
Alexander Pantsov and Nikita Pivovarov, like Vladislav Zubok, find a misunderstanding and the wrong messenger; Chinese official history, a bid for the coast. Lorenz Lüthi thinks that the anger was partly made for use. Shen Zhihua finds that each side needed what was being spoiled. # cite: pantsov2024secret # cite: luthi2008split # cite: shen2005military
-> DONE

= questions
Mao knew and liked Yudin. Did he shout at the messenger, or past him?
-> DONE
