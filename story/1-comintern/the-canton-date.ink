// December 1927: may Canton rise, and when? One map of the city goes from Suyun's desk to Stalin's table; both interpreters are in
// Moscow, and the Chinese leaders are known to them by wire. At the dead there is no irony.

=== the_canton_date ===
# title: The Date
# date: 1927-12-07
# until: 1927-12-14
# place: Canton and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: map
# slot: 1927-12
# order: beijing, moscow
# content: The executions at Canton in December 1927 are told.
# source: isaacs1938tragedy
# source: altervijNDcanton
# source: alekseev2010ramzai
# source: hurtmann2007canton
# source: hsiao1967canton
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the Politburo in Shanghai, under Qu Qiubai. Feng Suyun tells, from Moscow.

= beijing
The map of Canton covers two desks. It is in Chinese. I am to ink the Russian in. I have walked there, in 1923. Now I study in Moscow, and have your wires.

You are the Politburo in Shanghai, under Qu Qiubai. Chen Duxiu leads no more. Both halves of Sun's party hunt us. One regiment in Canton is ours, the Training Regiment. Zhang Fakui, whose city it is, has gone to fight his neighbours. He means to disarm the regiment. Zhang Tailei, your secretary there, would rise first. So would Neumann, the International's German. {has("pickets-disarmed"):In June our own pickets were disarmed. It bought some weeks.|In Wuhan we had almost no rifles.} # cite: isaacs1938tragedy, ch. 17 # cite: hurtmann2007canton

You want one city, after such a year. There is a rifle for perhaps one in ten. What your wire names, I ink in. # cite: isaacs1938tragedy, ch. 17

// Which place does your wire name first?
*   [Name the barracks, where the regiment is. # id: the-barracks # manner: plain # historical]
    I find the wall, and the gate in it. I write small. More will have to go in.
*   [Name the peasants' soviet, at Haifeng and Lufeng. # id: the-peasants # manner: warm]
    It is off the sheet, to the east. I write it in the margin, with an arrow.
*   [Name the Soviet consulate. # id: the-consulate # manner: cold]
    It has its Russian already. Somebody here has been at the map before me.
-   Zhang Fakui may be back in days. Nobody can say how many. If the regiment marches out, the city's workers stay behind with him. If it does nothing, its rifles are stacked. A day named in Moscow would be Moscow's. {below("trust-beijing", 40):It has a congress sitting. It may count by those days.}

// When does Canton rise?
*   [Rise before the regiment is disarmed. # id: before-the-disarming # act: offer civil-war # historical]
    You ask leave of Moscow, but the days are counted. I ink the police headquarters, the bridges, the arsenal. Ye Ting is to command. He is not in the city yet. # cite: isaacs1938tragedy, ch. 17
    ~ happened("canton-risen")
*   [Do not rise: march the regiment out to the peasants. # id: march-it-out # act: hold civil-war]
    I draw the road east. At the second bend it leaves the sheet. Of the unions in the city your wire says nothing. I look on the back.
    ~ happened("regiment-saved")
*   [Rise when there is a wave to rise on. # id: wait-for-a-wave # act: refuse civil-war]
    The wire has the word conditions three times. I have nothing to ink. They leave the lamp on over the two desks.
*   [Rise on the day that Moscow names. # id: ask-for-a-date # act: consult civil-war]
    I pencil a small ring in the corner, for the date. Men come in, look at the ring, and go out again.
-   -> DONE

// What reaches this chair of the other's decision: by way of Feng's desk.
= to_beijing
{
- has("canton-permitted"): On the tenth Moscow agrees. It wants decision. {has("canton-risen"):Your hours are fixed by then.|You had fixed no day. Neumann now has one.} {heard("inflated"):You wire back that the order has come. I look again. It was not written as an order.|{heard("discounted"):You do not acknowledge it.|You acknowledge it in one word.}} # cite: altervijNDcanton
- has("consuls-warned"): Moscow leaves it to you. First its consulate is to be empty. {heard_as("concede"):You wire your thanks, for the free hand.|{heard("discounted"):You wire to ask what ship there is for the others.|{heard("inflated"):What do they know, you wire, that you do not?|You wire that the men are on board, and name them.}}}
- else: {has("canton-risen"):Moscow's answer comes when the hour is already fixed.|Moscow's answer comes on the tenth.} It is not a yes. {heard("as-meant"):{heard_as("refuse"):They are against, it says. You wire back the hour at which it came.|Canton is to judge for itself. You wire for the last sentence again, the one on odds.}|{heard("discounted"):Opinions there have always differed, you wire.|You wire to ask who was in the room.}}
}

{has("canton-risen"):It rises on the eleventh, at half past three in the morning. Zhang Tailei is killed on the twelfth. That night it retreats. They wore red cloth at the neck, and the dye ran. By the stain they are known. Well over five thousand are killed. {not has("consuls-warned"):On the fourteenth five Russians of the consulate are shot. Seven Chinese who worked there are shot too.}} The map comes back to me, rolled. I leave it so. # cite: isaacs1938tragedy, ch. 17 # cite: altervijNDcanton
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

// Rising is an offer, and may be heard any way; marching out, a hold, is never discounted; the last arm is a no or a question.
= to_moscow
{
- has("canton-risen"): Shanghai asks leave: Canton is to rise before its one communist regiment can be disarmed. {heard_as("concede"):You would have it in a form that can be read to a congress.|{heard("inflated"):Somebody must have promised them something, and you want his name.|{heard("discounted"):They will still be asking, you say, when the regiment has handed in its belts.|You ask me for the hour there, and count.}}}
- has("regiment-saved"): Shanghai will not rise in Canton; its one regiment there is on the road to the peasants. {heard("inflated"):I am to show you on the map what it is marching away from.|You follow the road off the edge of the map, as far as the table.}
- else: No day has been set in Canton. {heard("as-meant"):{heard_as("consult"):Shanghai asks you for one. You say that they have calendars.|Shanghai will wait for a wave. You would like to know how they measure them.}|{heard("discounted"):Somebody is always wiring from Canton, and it goes under the others.|You have the wire brought back, and ask me what it wants.}}
}
-> DONE

= moscow
The map on your table has its names in Suyun's hand, and I have been sent for because I lived in that city for three years, though it is the men in it I keep seeing and not the streets. It is 10 December. You, Stalin, have the Fifteenth Congress sitting, which has just buried Trotsky; he says that you lost China, and you want something in China that is not lost. {has("may-cable"):Your ten lines of May I deciphered myself, at the other end, and I should be glad if tonight's were plainer.|In July I left Wuhan with Borodin, in a car, with the codes.} # cite: altervijNDcanton

Yesterday a wire of Wang Jingwei's was read on its way to Canton: our consulate is the communists' headquarters; search it. {has("canton-risen"):Shanghai must have its answer tonight.|Neumann, the International's man there, wants leave to rise with what he has.} # cite: alekseev2010ramzai

// What do you ask of the map?
*   [Ask how soon Zhang Fakui, whose city it is, can be back. # id: how-soon-back # manner: plain]
    I say that he has boats, and rivers to put them on. I do not say days, as I should be held to them.
*   [Ask where our consulate stands. # id: where-is-it # manner: warm]
    I put a finger there, and name Pokhvalinsky, the consul, and Khassis, his deputy. You wait, and I take the finger away. # cite: altervijNDcanton
*   [Ask nothing. They are calling you to the hall. # id: ask-nothing-of-it # manner: none # historical]
    The door is held open, and for a moment we can hear them clapping somebody.
-   If it fails you will have agreed to it; if you forbid it, you will have kept Bolsheviks from rising, in this of all weeks; and a warning is a thing that can be read out afterwards.

// What does the answer say?
*   [Agree, and tell them to act with decision. # id: permit-it # act: press civil-war # historical]
    Given the mood there you do not object; they should be bold. So one gives a son leave when he has harnessed the horses. It goes tonight. On the back of the map, where it was rolled too soon, her names have printed themselves in reverse. # cite: altervijNDcanton
    ~ happened("canton-permitted")
*   [Tell them that you are against it. # id: forbid-it # act: refuse civil-war]
    There are people two streets away who would give a good deal to read that wire, so it has the best cipher and no copy. I note the hour, and what hour it is in Canton.
    ~ happened("canton-forbidden")
*   [Let them judge, and tell them the odds as seen from here. # id: warn-of-odds # act: consult civil-war]
    You have me put in the rivers, and who has boats. It becomes a long wire, in which every clause leans on the next, and I am not certain that a man with a pistol on his table will read to the end.
*   [Let them judge, once the consulate's people are out of it. # id: send-consuls-out # act: offer comrades]
    I spell the names, and leave a space after each for a wife. They are to burn the books and take the first steamer. Nobody has a list of the others.
    ~ happened("consuls-warned")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Canton asked leave, and on 10 December 1927 the Politburo gave it. The wording of the cable is known at second hand only. # cite: altervijNDcanton
By an intercepted wire of the 9th the consulate was to be searched: the rising raced a raid. # cite: alekseev2010ramzai
It began at 3:30 on the 11th. On the 12th Ye Ting proposed to withdraw, and Neumann refused. That night and the next the rest got away. # cite: isaacs1938tragedy, ch. 17
Well over five thousand people were killed in the reprisals. # cite: isaacs1938tragedy, ch. 17
Five Russians, the vice-consul Abram Khassis among them, were shot on the 14th, and seven Chinese employees. # cite: altervijNDcanton
-> DONE

= quarrel
Trotsky and Harold Isaacs have the rising ordered for the Moscow congress. Hsiao Tso-liang, and the documents published in the 1990s, have it asked for on the spot and waved through. Moscow's motive is inferred by both. # cite: isaacs1938tragedy, ch. 17 # cite: hsiao1967canton # cite: titarenko1994vkp
-> DONE

= questions
Canton chose the day, and Moscow agreed to it. Whose rising was it?
-> DONE
