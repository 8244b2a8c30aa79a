// May to December 1953, where history has parted: Gao Gang's Northeast trades with Moscow by a treaty of its own. A May procession, and whose
// portraits are carried in it. The object is a portrait on a pole. All of it is invented; what really became of Gao Gang is in the record.

=== portraits_in_shenyang ===
# title: Portraits in Shenyang
# date: 1953-05-15
# until: 1953-12-31
# place: Shenyang and Moscow
# chapter: alliance
# kind: counterfactual
# stage: outline
# shape: crowd
# slot: 1953-05
# order: beijing, moscow
# when: has northeast-apart
# when: stands road last-exit
# source: heinzig2004arduous
# source: kovalev1991dialog
# source: pantsov2012mao
# source: chen2001mao
# source: westad1998brothers
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The reel from Shenyang has no sound. I read out the banners as they pass. It is the First of May. Stalin comes first, two months dead, on poles. Gao Gang, who runs the Northeast, comes next. You, Mao Zedong, come behind the tractors. Nobody ordered it so, Gao Gang wires. People brought what they had.

He has traded with Moscow since 1949 by a treaty of his own. {has("gao-offered"):That summer he offered them more than trade.|{has("report-shown"):In Moscow you were shown a report on us. It spoke well of him.}} {has("machines-taken"):They took the machines from there once. Now they send them back, to him.|They send their machines to him.} You want the Northeast to be China's. You fear to find out whose it is. {below("standing-beijing", 45):Your colleagues sit behind you in the dark. One of them is counting.}

// What is done with the reel?
*   [Have it run once more, and slower. # id: run-it-slower # manner: plain]
    The faces are happy. A boy in the third row has a pole and nothing on it. He carries it upright.
*   [Have Gao Gang thanked for it. # id: thank-him # manner: warm]
    The wire compliments the tractors. He will look for the other thing, and not find it.
*   [Put it away, for want of light. # id: want-of-light # manner: veiled # historical]
    The operator says that the light was good. Zhou Enlai, your premier, thanks him.
-   Call him here, and his works lose the man they obey. Moscow may ask after him. Leave him, and there will be another May. Some comrades learnt their Marxism in Moscow. They have begun to sit together, and to speak of who should lead.

// What do you do about Shenyang?
*   [Call Gao Gang, and the Northeast, to Beijing. # id: call-gao-home # act: press northeast # historical]
    He is to have the plan of the whole country, and a house. The telegram is warm. He comes by the night train. On the square in Shenyang there are ladders out before it has left.
    ~ happened("northeast-recalled")
*   [Leave it: the steel comes from there. # id: let-it-be # act: hold northeast]
    You have the lamp lit, and the month's tonnage brought. Rails, plate, pipe. You read it for longer than the film lasted. They wheel the projector out past your chair.
    ~ happened("northeast-let-be")
*   [Give Moscow's friends a chair in the Politburo. # id: give-them-a-chair # act: concede comrades]
    It is for Wang Ming, who once brought us Moscow's line. {has("wang-ming-expelled"):We put him out of the party in 1944. A form is found for it.|He has waited since 1938.} The chair is fetched from another room. It is a little higher than the rest.
    ~ happened("moscows-man-in-politburo")
*   {below("standing-beijing", 45)} [Let one of them lead, since it has come to that. # id: step-aside # act: concede northeast]
    You say it before anybody else does. At his own request, the paper is to read. You keep a room, and the papers will come to it first. Can one hear in the Russian who requested? One cannot.
    ~ happened("moscows-man-leads")
-   -> DONE

// The chair and the lead are concessions, never inflated; leaving it (the last) is a hold, never discounted.
= to_moscow
{
- has("northeast-recalled"): Gao Gang, who ran their Northeast and wrote to us from it, has been called to Beijing, and our consul reports that in Shenyang the portraits were changed in a night. {heard("inflated"):You want to know which night, as if a note had been handed you on it.|{heard("discounted"):A man goes up in the world, says Malenkov, and takes his pictures along.|Molotov has two photographs of the one street laid side by side; the ladders are in both.}}
- has("moscows-man-in-politburo"): Beijing has put a chair into its Politburo for those who studied with us, and Wang Ming, who brought them Stalin's line in his time, has been set on it. {heard("discounted"):They will let him speak on Saturdays, says Molotov.|You ask me what he was like as a student here, and I say that he had the quotations by heart.}
- has("moscows-man-leads"): A man who learnt his Marxism here has the chair in Beijing; Mao Zedong, it says in the wire, requested it himself. {heard("discounted"):Nobody requests that, says Molotov, and has the sender looked up.|For some minutes not one of you can be got to say what you would like done next.}
- else: Of Shenyang, where Gao Gang runs their Northeast and carries Stalin in front of Mao, Beijing says nothing. The town is quiet, writes the consul, and the trains are full. {heard("inflated"):So an account is being kept, you decide, and will be presented in one sum.|You ask for the trains by the day, and get them.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin's heirs. Ilya Vetrov tells.

= moscow
The letters to Shenyang have a bag to themselves, and since 1949 it has been my bag: I put what goes into it in Chinese, seal it, and take it down two floors to a clerk, who this spring asked me for the first time whose signature he was to enter. You are Stalin's heirs, Malenkov, Molotov, Khrushchev. Stalin opened that correspondence and did not say how it was to be closed. {has("machines-taken"):We had carried off that country's machines by then, and have been selling it others.} You want the Northeast well disposed, and a China that one need not watch; and in your first year you would seem neither greedy nor weak. {has("zhou-beside-the-coffin"):In March you walked Zhou Enlai beside you behind the coffin.}

// What does the bag carry, till you have decided?
*   [The portraits of Stalin, which Shenyang has ordered again. # id: the-portraits # manner: warm]
    There is a crate of them, and as I count he looks up at me from each with the same attention.
*   [Our newspapers, as always. # id: the-newspapers # manner: none # historical]
    I go through them first, since the names are no longer in last month's order, and someone up there will measure it.
*   [Nothing. Let it hang. # id: let-it-hang # manner: cold]
    It hangs on its hook. The clerk enters it every evening as empty, and the hour.
-   Write past Beijing, and it will be known there by the wax. Write to Beijing alone, and a man who trusted us looks into an empty tray. We are like the steward, in my grandfather's day, who had taken earnest money for one meadow from two brothers, when the old master died.

// Whom do you write to?
*   [To Gao Gang, as before. # id: to-gao # act: press northeast]
    The salutation is Stalin's, since nobody cares to be the one who alters it. {has("northeast-recalled"):He is in Beijing by now, and I ask whether it is to go where he is or where he was.|The clerk enters a name, and leaves the column for the country as it is.}
    ~ happened("gao-written-to")
*   [To both, the same letter. # id: to-both # act: hold northeast]
    I make it twice, to the comma, one for the bag and one for the embassy; and that evening find I have begun the one with <i>dear</i> and the other with <i>esteemed</i>, and must do one of them over, and nobody will tell me which.
*   [To those who studied here. # id: to-those-who-studied-here # act: press comrades]
    They are in the archive by their year of entry. Against many there is a cross and the name of a Chinese city, and I am a good while at it before I have enough who can be written to. Under 1926 stands Suyun.
    ~ happened("returned-students-called")
*   [To Beijing alone. # id: to-beijing-alone # act: consult northeast # historical]
    You ask what is to be sent to the Northeast, and by which office of theirs. The bag is turned inside out over my table, and put with the others; there were a few grains of soya in the seam.
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

// Two of Moscow's letters set no fact, the same to both (a hold) and to Beijing alone (consulting): the last arm is true of either.
= to_beijing
{
- has("gao-written-to"): A letter for Gao Gang has come by the old bag. We read it before he does. {heard("discounted"):It is about boilers. Let him have his boilers, you say.|{heard("inflated"):You ask how many there were before this one, and who sealed those.|You have me lay the wax on again. I have no stamp for it. You use your thumb.}}
- has("returned-students-called"): Letters have come to comrades who studied in Moscow. I have one too. I put it on your table as it is. {heard("discounted"):An old school likes to hear from its pupils, you say.|{heard("inflated"):You want the others by name. I know of four. You write down six.|You open it with my leave. It asks after my health.}}
- else: A letter comes from Moscow through the embassy. It is about deliveries to the Northeast, and it is addressed to us. {heard("inflated"):You feel in the envelope, to see if there is another.|{heard("discounted"):You date it yourself, and put it away.|You ask whether Shenyang has had one. Nobody here can tell me. It is in Vetrov's hand.}}
}
-> DONE

= record
None of this happened. A trade agreement between Moscow and the authorities of Manchuria was made in July 1949; later agreements were with Beijing. # cite: heinzig2004arduous
Gao Gang was moved to Beijing by the winter of 1952–53, to head the State Planning Commission. He was purged in February 1954, and killed himself that August. # cite: pantsov2012mao
That he had offered Manchuria as a "seventeenth republic" rests on Kovalev's late interviews alone. # cite: kovalev1991dialog
Port Arthur and the Soviet shares were given up by the accords of October 1954. # cite: zimyanin1959background
-> DONE

= quarrel
A Soviet Manchuria was spoken of by Nationalists and in Washington; Chen Jian, Odd Arne Westad, and Shen Zhihua and Li Danhui see no satellite in the making. Brian Murray and Kim Donggil discuss something milder, a China that might have been divided at the Yangzi. # cite: chen2001mao # cite: westad1998brothers # cite: murray1995division # cite: kim2010civil
-> DONE

= questions
A province may need a neighbour's trade more than its own capital's favour. At what point does that become a question of who governs it?
-> DONE
