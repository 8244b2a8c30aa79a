// June 1959, on a road that history did not take: two heads, a year without a quarrel, and a packed train. The object that crosses the scene is a
// label in Chinese.

=== the_train_with_the_bomb ===
# title: The Train with the Bomb
# date: 1959-06-01
# until: 1959-06-20
# place: Moscow and Beijing
# chapter: de-stalinization
# kind: counterfactual
# stage: outline
# shape: inventory
# slot: 1959-06
# order: moscow, beijing
# when: has jinmen-announced
# when: stands road last-exit
# source: khrushchev2007memoirs
# source: shenxia2012aid
# source: peking1963statement
# source: zagoria1962conflict
# source: chen2001maos
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Khrushchev. Ilya Vetrov tells.

= moscow
For two days I have been putting the labels of crates into Chinese, in a depot which was on no map that I was shown, and one label is only a number, because nobody would tell me the noun. It is a teaching model of an atomic bomb, with its drawings, for Mao Zedong. Slavsky, who heads your atomic ministry, has it packed as we pack for a dacha, the heavy things in straw; you, Khrushchev, are to sign. # cite: shenxia2012aid

{has("late-date-set"):The agreement says the end of 1961, and it would be early.|{has("early-date-set"):The agreement gives you until October.|{has("bomb-left-out"):The agreement leaves it out; you promised it afterwards, by word of mouth.|The agreement hung it on bases in common, and you have stopped asking for those.}}}

// How is the inventory read to you?
*   [Hear it crate by crate. # id: crate-by-crate # manner: plain]
    I read down to the one with the number, and you ask who has seen inside, and I say that I have seen straw.
*   [Ask only who travels with it. # id: who-travels # manner: cold # historical]
    As far as the frontier, where the gauge changes, a lieutenant and two physicists, one of whom has asked me for the Chinese for <i>gently</i>.
*   [Ask me how they will say thank you. # id: how-will-they-thank # manner: warm]
    It is a thing, I say, for which I was never taught a formula, and I expect that they have been working on one.
-   Last August you had the day of the guns at Jinmen from him, before they fired, {has("jinmen-backed"):and you stood beside him|{has("jinmen-forbidden"):and you forbade them, and they fired|{has("headship-taken-back"):and you had his name taken out of the texts|and you held your tongue}}}. {has("headship-taken-back"):All the same there has been no quarrel this year.|The camp has had two heads since 1957, and this year no quarrel.} Let the train go, and there will be a Chinese bomb with our marks on it, while Gromyko, your foreign minister, bargains at Geneva. Keep it, and somebody you call an equal has been told that he may not hold it.

// Does the train leave?
*   [Let it leave. # id: let-it-leave # act: concede bomb # historical]
    You sign low on the page, where it might be a clerk's name. The depot is rung up; I hear the doors of the wagons go along the platform one after another, and at the other end somebody forgets to hang up.
    ~ happened("bomb-delivered")
*   [Hold it, until Geneva is over. # id: hold-it-for-geneva # act: refuse bomb]
    It is to stand where it stands, sealed, with a sentry who is told that it is wireless parts. I take my paste and my brush home; nobody has asked for the labels back.
    ~ happened("train-held")
*   [Send it with guards of ours, who stay. # id: with-our-guards # act: press bomb]
    A captain is found, and unmarried men to go with him. I write them some sentences to learn on the way, and of these the first is that this door is closed.
    ~ happened("train-guarded")
*   [Send the drawings, and keep the model. # id: send-the-drawings # act: offer bomb]
    The rolls are carried out of the third wagon and into a first-class compartment, where they have the lower berths. Slavsky has the crate with the number put back, and signs for it himself.
    ~ happened("drawings-sent")
-   -> DONE

// A letting go may be discounted; holding, guards and drawings may be heard any way.
= to_beijing
{
- has("bomb-delivered"): Nie Rongzhen, who has charge of weapons, meets the train at night. He counts the crates against a list. The Chinese on the labels is Vetrov's. {heard("discounted"):You ask what was taken out before it left.|You have me bring one label. It is a number. You keep it in a book.}
- has("train-held"): No train comes. A letter does. It is packed, Khrushchev writes, and must wait until Geneva is over. {heard("inflated"):You have me look for the word <i>ours</i>. It is not there.|{heard("discounted"):You tell Nie Rongzhen, who has charge of weapons, to keep the hall swept. It will come with the autumn.|And when is Geneva over? The letter does not say.}}
- has("train-guarded"): The crates come. A Soviet captain comes with them, and his men. They are to live in the hall. They have one Chinese sentence. This door is closed. {heard("inflated"):You ask whose ground the hall stands on.|{heard("discounted"):Soldiers are easily bored, you say. Send them a cook.|For how long? The captain's orders give no date.}}
- else: Two men step off the Moscow express with long tubes. These are the drawings. The model has stayed behind. {heard("inflated"):Some rolls will have stayed behind too. You send me to count.|{heard("discounted"):You weigh a tube in one hand, and put it down.|Nie Rongzhen, who has charge of weapons, unrolls a sheet. You hold down a corner.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
There is a hall with no sign on it. You, Mao, have not been to see it. {has("bomb-asked"):In 1954 you asked Khrushchev for this across a table. He offered a reactor.|You have wanted this for years.} {has("machines-taken"):In 1946 their trains left Manchuria full. They came empty.} You want it, and want to owe nothing for it. You fear that a giver will ask where it points. Zhou Enlai, your premier, has the courier waiting.

// Who is told?
*   [Tell the Politburo, last, after steel. # id: after-steel # manner: plain # historical]
    Nobody writes. Chen Yi, the foreign minister, forgets his tea.
*   [Tell the physicists, tonight, in their dormitory. # id: tell-the-physicists # manner: warm]
    They get up from their beds. One has chalk on his sleeve. He asks whether he may tell his wife. He may not.
*   [Tell nobody who has not been told. # id: tell-nobody # manner: cold]
    I hand in my copy of his paper. Zhou counts the sheets twice.
-   Thank him aloud, and every capital knows. Thank him in a whisper, and he has nothing to show those who {has("bomb-delivered"):were against it|want it kept from you}. Give him a promise, and it will be kept in a safe there. He was told of your guns last summer, and has not forgotten that he was.

// What do you send back?
*   [A receipt. # id: thanks-in-private # act: hold bomb]
    It says what has come, and on what day. You sign it yourself. The courier wants a stamp as well. One has to be cut.
*   [Thanks, where everyone can read them. # id: thanks-in-public # act: offer primacy # historical]
    The editor asks what for. For help in the defence of peace, I am to tell him, and for a promise. He takes the largest type that he keeps for Moscow.
    ~ happened("bomb-thanked")
*   [A promise: you will ask before it is ever named. # id: a-rule-for-it # act: consult bomb]
    One sentence, in two languages. I have <i>wen</i>, ask, and <i>shangliang</i>, consult. You choose <i>wen</i>. Zhou makes two copies, and looks at the second for some time.
    ~ happened("bomb-consulted")
*   [Nothing. It was owed. # id: nobody-is-a-client # act: press primacy]
    The courier waits an hour. Then he is given supper. He goes back to the station with his bag folded under his arm.
    ~ happened("bomb-no-thanks")
-   -> DONE

// The receipt is a hold, and cannot be discounted; the rest may be heard any way.
= to_moscow
{
- has("bomb-thanked"): I put the front page of <i>Renmin Ribao</i> into Russian on the stairs: thanks, in very large characters, for help in the defence of peace. {heard("inflated"):By noon Gromyko has wired from Geneva, and you wonder whether it was you that was thanked, or the Americans told.|{heard("discounted"):It costs him ink, you remark, and Slavsky gets the page.|You cannot read it, and keep the page on your table until evening.}}
- has("bomb-consulted"): One sentence comes, in both languages and on good paper: before it is ever named he will ask. {heard("inflated"):It goes before the Presidium, at your order, as if it were a treaty.|{heard("discounted"):You ask me what happens if he asks and we say no. The sentence ends before that.|You have it locked up, and ask who else has the key.}}
- has("bomb-no-thanks"): The courier comes back with his bag folded. {heard("inflated"):He has had his supper there, he says, and it is the supper that makes you angry.|{heard("discounted"):They are shy of paper, you tell me, as you were of Stalin's.|You ask twice whether there was nothing by word of mouth.}}
- else: A receipt comes, with a date, a signature and a stamp. {heard_as("press"):Now we are a post office, you say.|{heard("inflated"):You turn it over, in case the thanks are on the back.|Slavsky asks for it, for his file, and you let him have it.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In November 1957 Mao himself put Moscow at the head. Of Jinmen Khrushchev complained that he had not been told; Mao answered that a Soviet general had. # cite: mao1957unedited # cite: khrushchevmao1959discussion
In October 1957 a teaching model, with drawings, was promised. Khrushchev remembered it as made up and packed. # cite: shenxia2012aid # cite: khrushchev2007memoirs
It did not leave. On 20 June 1959 a letter from Moscow put it off for about two years, for the sake of the talks on ending tests. # cite: shenxia2012aid
Other atomic help ran on until August 1960. Of the letter, Beijing said in 1963 that Moscow "unilaterally tore up the agreement". # cite: dai2008nuclear # cite: peking1963statement
-> DONE

= quarrel
Donald Zagoria, early, saw a bargain over two centres as possible; Chen Jian holds that Mao's revolution at home needed a quarrel abroad. # cite: zagoria1962conflict # cite: chen2001maos
Shen Zhihua and Xia Yafeng explain the letter by fear of Chinese recklessness after Jinmen; Campbell Craig and Sergey Radchenko by Khrushchev's wider turn against spreading the bomb. # cite: shenxia2012aid # cite: craigradchenko2018mad
-> DONE

= questions
Is a bomb with somebody else's guards at the door an ally's weapon, or a base?
-> DONE
