// May to July 1927: ten lines from Moscow to Wuhan, and what comes back. Each interpreter is in the other's capital: Vetrov in Hankou
// with Borodin, Suyun a student in Moscow. Each has his own leader on paper only. The object that crosses the scene is the cipher.

=== the_telegram ===
# title: The Telegram
# date: 1927-05-30
# until: 1927-08-01
# place: Wuhan
# chapter: comintern
# kind: pillar
# stage: outline
# shape: wire
# slot: 1927-05
# order: moscow, beijing
# content: The killings of 1927 are told.
# source: jsw2011roy
# source: isaacs1938tragedy
# source: alekseev2010ramzai
# source: chang2005mao
# source: sheng1971sunyatsen
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells, from Hankou.

= moscow
I have you, Stalin, in groups of figures and a day late, for you are in Moscow and I am in Hankou, on the Yangtze, where the interpreter of Borodin, your adviser, must keep his cipher too. Wuhan, of which this is a third, belongs to the left half of Sun Yat-sen's party: to Wang Jingwei, your last ally here, whose ministers sit with communists and whose generals, at Changsha on the twenty-first, began to shoot peasants. {has("rifles-hidden"):Two months ago your wire to Shanghai, to hide its rifles, went through this same book, and I have slept badly on it.|Shanghai is seven weeks ago.} # cite: isaacs1938tragedy, ch. 14

You want Wang kept and the peasants with him; and Trotsky, who tells your plenum that you will lose both, you want wrong. There is to be a cable.

// Who signs the cable?
*   [Put your own name to it. # id: own-name # manner: plain]
    I do the last group over again, having never had it at the foot of a page.
*   [Begin it with a greeting, as one comrade writes to others. # id: as-comrades # manner: warm]
    There is a greeting, which uses up a line, and Borodin asks what you can be afraid of.
*   [Sign it for the instance, as these are signed. # id: the-instance # manner: none # historical]
    <i>Instantsiya</i>: what one appeals to. The dictionary gives nothing above it. # cite: chang2005mao
-   It is addressed to Borodin, to our consul, and to Roy, the International's Indian. Borodin is for restraint, and Roy for going on. Wang's generals will not wait while somebody is being armed against them, and those whom they shoot can hardly be told to bear it; and of breaking with Wang the worst is that Trotsky was for it first.

// What is to be done in ten lines?
*   [Arm seventy thousand, take the land, and keep the alliance. # id: arm-and-confiscate # act: press united-front # historical]
    Twenty thousand communists, fifty thousand workers and peasants, the land from below but no excesses, a court for the officers. Each line is good Russian. It is like being told to boil the kettle and not to wet it, and I decipher it twice. # cite: jsw2011roy
    ~ happened("may-cable")
*   [Let them break with Sun's party now, as your opponents demand. # id: out-of-the-house # act: offer united-front]
    It needs three lines of the ten. Borodin sits down on my cot, and asks whether I have the book the right way up.
*   [Hold the peasants back, and keep Wang. # id: hold-the-peasants # act: hold doctrine]
    Borodin, who has wired for just this, reads it standing, and then wants to know who will go down to the peasants' delegates in the yard, and whether I would.
*   [Pay Wang what he asks for, and tell the comrades to wait. # id: pay-wang # act: refuse aid]
    There is a sum in it. The comrades' part is a verb, with no date attached, and it looks so short on the sheet that I search the figures for a dropped group.
    ~ happened("wang-paid")
-   -> DONE

// Agreeing is consulting, and may be heard any way; obeying is never inflated, disarming never discounted.
= to_moscow
{
- has("cable-obeyed"): Chen Duxiu, who leads the Chinese comrades, has begun to hand out what rifles there are. {heard("discounted"):What, you cable, is he keeping back?|You cable for the count, by provinces.}
- has("left-in-june"): Chen Duxiu, who leads the Chinese comrades, breaks with Wang before Wang can break with him. {heard("inflated"):In your next cable he has no name.|{heard("discounted"):Your next cable tells them to go back in, quietly, by twos and threes.|You cable to ask who voted for it.}}
- has("pickets-disarmed"): Chen Duxiu, who leads the Chinese comrades, has had their own pickets stack their rifles, to please Wang's generals. {heard("inflated"):You cable to ask who was paid for them.|Your next cable is about something else.}
- else: Chen Duxiu, who leads the Chinese comrades, agrees with every line, and does not see how any can be carried out. {heard_as("press"):You cable for the names of those who would carry them out.|{heard("discounted"):You send the ten lines again.|Which of them, your next cable asks, has he tried?}}
}

On 15 July Wuhan turns on the communists all the same. The Chinese names in your cables are spelled as Suyun spells them, whom I taught. I leave with Borodin, by train and then by car, for Mongolia. # cite: isaacs1938tragedy, ch. 15
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Chen Duxiu, at Wuhan. Feng Suyun tells, from Moscow.

= to_beijing
{
- has("may-cable"): On 31 May Moscow's ten lines are in Wuhan. Arm seventy thousand. Take the land. Keep the alliance. Roy, the International's man, shows them to Wang Jingwei, who governs there, on his own authority. {heard("inflated"):Your first wire asks who drew this up, and against whom.|{heard("discounted"):Your first wire calls them theses. One files theses.|Your first wire asks by what day.}} # cite: alekseev2010ramzai # cite: jsw2011roy
- has("wang-paid"): Money has come to Wuhan from Moscow. It is for Wang Jingwei, who governs there. For you there is a verb, to wait. {heard("inflated"):You wire to ask if this is the last we shall hear.|{heard("discounted"):You wire that ours will be in the next bag.|You wire the amount back. You add nothing.}}
- else: Moscow's cable to Wuhan is short. There is not a rifle in it. {heard("as-meant"):{heard_as("offer"):You may break with Wang Jingwei, who governs there. You wire to ask from what day.|Keep Wang Jingwei, who governs there. Hold the peasants. You wire back one word, read.}|{heard("discounted"):You may break with Wang Jingwei, who governs there. You wire that they will think better of it.|You wire to ask what was struck out.}}
}
-> DONE

= beijing
I am in Moscow, at the university that bears Sun's name. They fetch me for your wires, Chen Duxiu. You lead our party, and have moved to Wuhan. I know your Chinese. Vetrov's Russian I know by its full stops. {not has("may-cable"):Roy, the International's Indian, has the plenum's theses. They want land, and arms.}

This spring our hall was full long before the hour. The curtain rose, and there was Stalin, smiling. Chiang Kai-shek's son is a student here. In April he denounced his father in print. You have the dead of Shanghai, and now of Changsha. {has("let-them-leave"):Last year Moscow said you might leave, if you would.|You have asked to leave before, by your own account.} You want the party alive. In June your Politburo meets. # cite: sheng1971sunyatsen # cite: sapajou1927cartoon # cite: isaacs1938tragedy, ch. 15

// What do you wire of your meeting in June?
*   [Wire every speech, with the speaker's name to it. # id: every-speech # manner: plain]
    Roy is for arming. Borodin, Moscow's other man, is for holding back. It is three sheets. They ask me for a summary.
*   [Begin with the dead at Changsha. # id: begin-with-changsha # manner: cold]
    21 May, it begins. You give no number. I leave none out.
*   [Wire the conclusion, and nobody's name. # id: conclusion-only # manner: none # historical]
    There are no people in it. Russian has a form for that. I use it.
-   Almost no rifles are to be had. Before they were handed out Wang's generals would have fired. Outside Sun's party you are outlaws. Inside it people go on being shot. # cite: jsw2011roy

// How do you answer ten lines that cannot be done?
*   [Agree with all of it, and say it cannot be carried out. # id: agree-and-cannot # act: consult united-front # historical]
    The leadership agrees, sincerely. The party will hardly be able to do it. Between the two you have a comma. In Russian I must put a word there. I put <i>no</i>, but. # cite: jsw2011roy
*   [Obey: arm whom you can, this week. # id: obey-them # act: concede united-front]
    You give the number of hands. You give the number of rifles, in brackets. At the foot is a street in Hankou. They are to be handed out there.
    ~ happened("cable-obeyed")
*   [Break with Sun's party, as you have asked to before. # id: leave-in-june # act: refuse united-front]
    We go under our own name, it says. The address for letters is struck out. No other is given. I ask if a sheet is missing.
    ~ happened("left-in-june")
*   [Take the rifles from your own pickets, and buy some weeks. # id: disarm-ourselves # act: hold civil-war]
    They are brought in, tied by tens, and signed for. You wire the receipt. Nobody here can tell me which file is for receipts.
    ~ happened("pickets-disarmed")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 30 May 1927 the Politburo cabled Borodin, Roy and the Hankou consul: land from below, seventy thousand armed, the alliance kept. It arrived on the 31st. # cite: jsw2011roy # cite: alekseev2010ramzai
Roy showed it to Wang Jingwei, on 1 June or on the 5th, and gave him a copy. # cite: jsw2011roy # cite: jiyifaNDroy
On 7 June Chen's Politburo agreed with it, and doubted that it could be done; on the 28th the party disarmed its own pickets. # cite: jsw2011roy # cite: isaacs1938tragedy, ch. 15
Wuhan expelled the communists on 15 July. Chen stepped down; a conference on 7 August blamed him. # cite: isaacs1938tragedy, ch. 15
On 24 May Stalin had told the plenum that Trotsky "resembles an actor rather than a hero". # cite: stalin1927revolution
-> DONE

= quarrel
Harold Isaacs, with Trotsky, lays the defeat on Stalin; Alexander Pantsov and S. A. Smith have reopened how much of it was the Chinese leaders' own. Whether the order was ever meant to be carried out, or was to cover those who sent it, is still argued. # cite: isaacs1938tragedy # cite: trotsky1930stalin # cite: pantsov2000bolsheviks # cite: smith2000road
-> DONE

= questions
Chen agreed with an order that he thought could not be carried out, and said so. Was that obedience?
-> DONE
