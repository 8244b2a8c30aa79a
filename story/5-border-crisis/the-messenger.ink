// August 1969, off the record: the door to Washington stands ajar since Warsaw. A guest is kept, fed and not asked; the object that crosses the scene is the melon.
// Moscow, which does not know who is behind a lit window, has a question ready about a strike.

=== the_messenger ===
# title: The Messenger
# date: 1969-08-18
# until: 1969-09-08
# place: Beijing and Moscow
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: host
# slot: 1969-08-18
# order: beijing, moscow
# when: has warsaw-kept
# when: stands road last-exit
# source: kissinger1979white
# source: xia2006elite
# source: goh2005constructing
# source: stearman1969davydov
# source: burr2001ebb
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not in the house. Feng Suyun tells.

= beijing
There is melon on ice, and the ice is going. The guest is an American, come by Rawalpindi. He has a letter in his coat, for whoever receives him. He speaks English, and I have none. So I may carry in the plates. Since I was criticised I am not to hear things.

Nixon, his president, has sent him to ask for talks. You, Mao, let your chargé meet their ambassador in February. {has("warsaw-secret"):That was at a dentist's.|That was in Warsaw, in a palace.} On 13 August a patrol of ours died in Xinjiang. You want Moscow to have to look two ways. {has("talks-accepted-in-august"):You have agreed to talk with Moscow, without a date.|Its letter of July, about talks, has lain on your desk.} You do not know what it will do if it hears of this man. {has("washington-told"):He has come by the road your own word went out by.}

// How is he kept?
*   [Ask after his president, and the heat there. # id: ask-after-the-heat # manner: warm]
    It is a long conversation. I change the ice twice. He eats four slices, and praises each.
*   [Show him the Summer Palace. # id: summer-palace # manner: none # historical]
    He walks the long gallery to the end, and back. It is very hot. He does not take off the coat.
*   [Ask him for the letter. # id: ask-for-the-letter # manner: plain]
    He is sorry. It is for one hand. He keeps his own flat against his coat while he says so.
-   {has("stuart-shut-out"):In 1949 an American ambassador went home from Nanjing unheard. Nobody came for twenty years.|It is twenty years since Washington had an envoy here.} Receive this one, and Moscow may think that it has waited long enough. Send him away, and there may not be another.

// Do you receive him?
*   [Let him wait; hear first what Moscow would give. # id: hear-moscow-first # act: consult talks # historical]
    Zhou Enlai, your premier, has the Soviet chargé in. He asks what a table would have on it. The guest is told that the telephone to Rawalpindi is being mended.
    ~ happened("moscow-heard-first")
*   [Receive him, at night, by the side door. # id: receive-him # act: refuse talks]
    A car with its curtains drawn, at one in the morning. The Soviet chargé has been told that there is nothing to discuss. I wash two glasses. Neither has been drunk from.
    ~ happened("messenger-received")
*   [Print his letter. # id: print-the-letter # act: offer doctrine]
    He is asked for it again, by more people. It is set up overnight, whole. At breakfast he has the newspaper beside his egg. He looks at the egg.
    ~ happened("door-closed-again")
*   [Receive him; let Zhou alone know. # id: by-zhou-alone # act: press talks]
    The driver is changed, and the cook. Zhou Enlai, your premier, carries the melon in himself. To the Soviet chargé he says that talks want a better letter than July's.
    ~ happened("messenger-received")
    ~ happened("zhou-alone-knows")
-   -> DONE

// The lunch is a threat; five lines and a treaty may be heard any way; waiting, the last, is a hold.
= to_beijing
{
- has("asked-over-lunch"): It comes round by foreign papers. A Soviet diplomat asked an American over lunch: what would Washington do if Moscow destroyed our nuclear works? {heard("discounted"):It is what one says at the end of a lunch, says the staff.|You have the map of Lanzhou brought. The melon is moved to make room.}
- has("talks-asked-plainly"): Five lines, in Russian, with no adjective. It is late, and they bring them to the pantry. I dry my hands. {heard("inflated"):You ask who has frightened them.|{heard("discounted"):They heard that we have a visitor, says Zhou's secretary. I am told to forget both.|You want to know if I have shortened it. I have not.}}
- has("washington-courted"): Moscow offers Washington a treaty on arms. It has an article on powers that provoke. {heard("inflated"):Provoke is a verb for use beforehand, you say.|{heard("discounted"):Every year they offer it a treaty, says the staff.|You have the article read by itself. Nobody needs to be told who provokes.}}
- else: From Moscow there is nothing. A man of theirs buys a melon every evening, in the street behind the house. {heard("inflated"):You would like to be told what he is counting.|The seller has been told to give him good ones.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

// All four may be heard any way.
= to_moscow
{
- has("zhou-alone-knows"): Zhou Enlai has told Elizavetin, your chargé in Beijing, that for talks there must be a better letter than July's, and was called away in the middle of it. {heard("inflated"):He is raising the price, a marshal finds, like someone with another buyer.|{heard("discounted"):He was tired, Elizavetin adds, and you take it for that.|You ask what was the matter with July's, and nobody can say.}}
- has("messenger-received"): Beijing has nothing to discuss, Elizavetin, your chargé there, is told at the gate. {heard("inflated"):You hear in it that something has been settled elsewhere.|{heard("discounted"):It is what they say at gates, somebody remarks.|It is a no, I say, and no word of it is rude, which is new.}}
- has("door-closed-again"): They have printed it, a letter from Washington, whole, under a heading about people who knock at side doors. {heard("inflated"):You take the heading for an invitation, and ask to which door.|{heard("discounted"):They print the one, somebody says, that they did not care to answer.|So that is shut, you say, and for some while read nothing else.}}
- else: Zhou Enlai has asked Elizavetin, your chargé in Beijing, what would be on the table if there were a table. {heard("inflated"):They are ready to come, you conclude, and have the July letter looked out.|{heard("discounted"):He asks in order to have asked, says somebody who knows him.|You have me put the question back into Chinese, to see how it was meant; and it is only a question.}}
}
-> DONE

= moscow
In Beijing a window has been lit for a week, in a house for guests, and our embassy cannot learn who sits behind it; {has("door-closed-again"):even now that the letter is in print, the hand that brought it is not.|only that he came by the Pakistani aircraft, and eats melon.} In a Siberian village a lamp so late is for a birth or for a coffin, and the neighbours wait until morning to hear which.

You, Brezhnev, may not have until morning. In February their envoy sat with the Americans in Warsaw. {has("offered-before-washington"):You offered talks within days.|{has("car-told-of"):You had all the parties told of it, and asked none what they thought.|{has("warned-both-ends"):You had a division moved, for both of them to see.}}} An understanding between those two is what you fear most. And there is a sheet which some of the marshals like, with a question for a lunch in Washington: what would be said there if your aircraft destroyed the bomb works at Lanzhou and Lop Nur? If it came to be done, it would be war.

// What do you ask me about the window?
*   [What such a man would carry. # id: what-he-carries # manner: cold]
    A letter, I say, for with anything less one sends a telegram. It is not what you wished to hear.
*   [Whom they lodge there. # id: whom-they-lodge # manner: plain # historical]
    I had a room in such a house, in 1959, and describe it, down to the carp. About the guest I know nothing, and say that at length.
*   [Nothing more. Close the file. # id: close-the-file # manner: none]
    It is closed, and put where it can be opened, and the window goes on being lit.
-   Ask Beijing, and you seem to beg. Frighten it, and you may send it through that door. Wait, and you read the end of it in a newspaper.

// What does Moscow do in the week it does not know?
*   [Ask at lunch what Washington would say to a strike. # id: ask-at-lunch # act: threaten bomb # historical]
    A second secretary will put it, as his own. Below the question, on the sheet that I am shown, somebody has left a hand's breadth for the answer.
    ~ happened("asked-over-lunch")
*   [Ask Beijing for talks, plainly. # id: ask-for-talks # act: offer talks]
    It makes five lines, with no adjective, and you want to know whether that is polite. I say that in Chinese it is short, and that I should not mind receiving it.
    ~ happened("talks-asked-plainly")
*   [Wait. # id: wait # act: hold talks]
    A man of ours is to buy a melon each evening in the street behind the house. By Friday the embassy can eat no more of them, and the light is still on.
*   [Offer Washington more than China can. # id: offer-washington-more # act: press bomb]
    It is to be a treaty on arms, with figures, and sooner than the General Staff would like. One article is about powers that provoke; and it needs no name, having only one candidate.
    ~ happened("washington-courted")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
There was no such messenger. The Warsaw meeting of February 1969 had been called off. # cite: kissinger1979white
On 1 August, at Lahore, Nixon asked Yahya Khan, president of Pakistan, to let Beijing know that he wished for better relations. # cite: kissinger1979white
On 18 August a Soviet diplomat in Washington asked "point blank what the US would do if the Soviet Union attacked and destroyed China's nuclear installations". # cite: stearman1969davydov
In September Zhou met Kosygin; Chen Yi, a marshal, proposed talks with Washington at a higher level. # cite: elizavetin1993airport # cite: chenyi1969wild
On 3 December the American ambassador went up to Chinese diplomats at a fashion show in Warsaw. # cite: garver2016quest, p. 293
-> DONE

= quarrel
Xia Yafeng and Henry Kissinger see both capitals looking for a door from the spring of 1969; Evelyn Goh, an American idea that was older. Chen Jian dates Mao's interest from 1968. # cite: xia2006elite # cite: kissinger1979white # cite: goh2005constructing # cite: chen2001mao
-> DONE

= questions
A man who carries a letter is kept waiting for a week. To whom is that a message?
-> DONE
