// October 1950, where Mao has sent Stalin a plain no and nobody with it: a bridge at one end, two empty rooms at the other.
// What is waited for, on both sides, is a word; the thing that is counted is beds.

=== nobody_to_sochi ===
# title: Nobody to Sochi
# date: 1950-10-11
# until: 1950-10-14
# place: Andong and the Black Sea
# chapter: alliance
# kind: counterfactual
# stage: outline
# shape: wait
# slot: 1950-10-11
# order: beijing, moscow
# when: has journey-declined
# source: roshchin1950october
# source: stalinzhou1950joint
# source: mansourov1995decision
# source: chen1994road
# source: shen2012mao
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells, from the river.

= beijing
I am at Andong, at the end of the bridge. Soviet advisers are coming out of Korea. Somebody must tell them in Russian where they will sleep. You, Mao, are in Beijing, and are told of it by wire. With them walks Pak Il-u, Kim Il Sung's minister of the interior. {has("help-promised"):In May you promised Kim help if the Americans landed. Pak has come about that sentence.|He needs no interpreter. He asks me all the same.} You have told Stalin no, and sent nobody to say why. You want no Americans at this bridge, and no war this winter. You do not know what Stalin will do about a no.

// Where does Pak wait?
*   [Give him a room with a stove. # id: room-with-a-stove # manner: warm]
    He stands in the door of it. He does not unbutton his coat.
*   [Leave him at the bridge, as he asks. # id: at-the-bridge # manner: plain # historical]
    He has a list of those who should come. He makes a mark for each. There are long gaps.
*   [Have him put on the train to Beijing. # id: train-to-beijing # manner: none]
    He thanks me. He says that he would only have to come back. The train leaves with his seat empty.
-   {has("aircraft-promised"):Stalin has said that aircraft would come. Nobody has gone to ask when.|Nobody has gone to ask Stalin for aircraft.} Say yes, and by winter you fight the Americans with what you have. Say no, and the next army at this bridge is theirs.

// What do you tell the Koreans who have come over the bridge?
*   [Tell Pak that you are coming. # id: that-you-come # act: concede korea # historical]
    I say it as it stands in the wire. Pak asks me to say it again. Then he walks back over the bridge, against the carts.
    ~ happened("crossing-decided-again")
*   [Tell Pak that nobody will cross after them. # id: that-you-will-guard # act: hold korea]
    In the night guns come up, on our side. They are laid on the middle of the bridge. His people go on walking underneath.
    ~ happened("stayed-behind-the-yalu")
    ~ happened("river-guarded")
*   [Tell Pak that men will come if Moscow sends aircraft. # id: that-moscow-must-say # act: consult korea]
    <i>Ruguo</i>, if. Pak asks which is to come first. It is not in the wire. One of the advisers has understood, and looks at the sky.
    ~ happened("crossing-decided-again")
    ~ happened("moscow-asked-to-say")
*   [Say that the answer stands, and offer them houses. # id: that-it-stands # act: refuse korea]
    I give him the streets, and the number of rooms. He writes down the rooms. He asks which of the streets is farthest from the river.
    ~ happened("stayed-behind-the-yalu")
-   -> DONE

// An order to leave is a hold; the other three may be heard any way.
= to_beijing
{
- has("kim-told-to-withdraw"): On the fourteenth the Soviet ambassador in Pyongyang reads Kim an order to leave Korea, northward. {heard("inflated"):You ask what Stalin will give up next. I have it as a question, and do not wire it on.|{has("crossing-decided-again"):Our men, you wire, will find nobody there to meet.|You have Gao Gang, who runs the Northeast, count the houses again.}} Over the bridge come filing cabinets, tied on with rope.
- has("air-cover-over-the-front"): Moscow tells Kim, and you, that aircraft are coming, to the front. {heard("discounted"):You ask from which field. None is named.|{heard("inflated"):Then he is in it, you say, and we are to be the ground under it.|{has("moscow-asked-to-say"):You had put an if before it. Now it is gone.|You go over it again. Nobody here had asked him.}}} On the field at Andong men pace out a length, and call to each other in Russian.
- has("kim-held-on"): Kim has been told to hold on. China will come, it says. {heard("discounted"):You ask with what he is to hold.|{heard("inflated"):He has given our word for us, you say, and will want it kept.|It may have been said elsewhere too. Zhou is to find out.}} Pak shows me the line. He keeps his thumb under the word China.
- else: Kim writes to you himself. Stalin has told him to, as one writes to a neighbour. {heard("discounted"):You have it filed with the others.|{heard("inflated"):You look through it for Stalin's turns of speech, and find two.|You answer it by hand. It takes you an evening.}} The man who brought it is asleep on our stairs.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

// Coming is a concession, guarding the river a hold; the trade and the refusal may be heard any way.
= to_moscow
{
- has("moscow-asked-to-say"): From Andong it is reported to Shtykov, your ambassador in Pyongyang: China will send men if you send aircraft. {heard("discounted"):He will come in any case, you think, once he has finished asking.|{heard("inflated"):You call it a bill, and have me look who signed it.|You say the two halves over, in one order and then in the other.}}
- has("crossing-decided-again"): From Andong it is reported to Shtykov, your ambassador in Pyongyang: the Chinese are coming. {heard("discounted"):You ask whether anybody has counted a single man of them on the bridge.|You have it read to you without the adjectives, of which there were few.}
- has("river-guarded"): From Andong it is reported to Shtykov, your ambassador in Pyongyang: Chinese guns have been laid on the bridge. {heard("inflated"):You ask which way they point; I say south, and you ask again.|So he keeps his side of the water, you say, and no more.}
- else: From Andong it is reported to Shtykov, your ambassador in Pyongyang: the answer stands, and there are houses for the Koreans. {heard("discounted"):Houses are not an answer, you say, and wait for the rest of it.|{heard("inflated"):Does he mean, you say, to put a government in them?|You want the number of the houses, as if one could tell from that how long.}}
}
-> DONE

= moscow
Rooms had been made ready for two Chinese who did not come, and I have been put into one of them, to be at hand; the other bed is made every morning. You, Stalin, are on holiday by the Black Sea. Mao wrote that no troops can go, and sent nobody to explain it. {has("asked-last"):The last word was left to him in May, and he has found a use for it.|{has("korea-decided-without"):In May you told him that the war was decided, and he has not forgotten being told.}} You want no American army on your own short stretch of that frontier, and you will not fight one.

// What do you do about the rooms?
*   [Keep them ready another night. # id: keep-ready # manner: veiled # historical]
    The cook asks me whether the Chinese eat mutton. I tell him what I know, as if it might be wanted.
*   [Have the beds taken out. # id: beds-out # manner: cold]
    I give a hand with the second one; on the stairs we have to stand aside for a courier, and it is nothing, from Minsk.
*   [Ask me how the Chinese say no. # id: how-they-say-no # manner: plain]
    At more length than this, I say, as a rule, and with somebody sent to say it.
-   {has("crossing-decided-again"):Whatever Mao now says, nobody has crossed yet.|Mao's no may be final, or it may be an opening price.} Tell Kim to stand, and he may be taken with his archives; send aircraft, and they will be recognised; let him leave, and it was you who lost Korea. One throws a good deal off a sledge with wolves behind it, but one remembers afterwards what was thrown.

// What is Kim told?
*   [Tell him to hold on. China will come. # id: that-china-will-come # act: press korea]
    It goes within the hour. {has("crossing-decided-again"):There is even a paper that says so, and it lies under my elbow while I seal this one.|I have seen no paper that says so, and give it a number like the rest.}
    ~ happened("kim-held-on")
*   [Tell him that aircraft are coming, and tell China so. # id: that-aircraft-come # act: offer korea]
    They will fly from Manchuria when the fields are ready, in other men's tunics. Somebody must find out the sizes, and since it is done in Chinese it is given to me.
    ~ happened("air-cover-over-the-front")
*   [Tell him to ask China himself, as a neighbour. # id: to-ask-china-himself # act: consult korea]
    I am to draft it kindly. The road from Pyongyang to Beijing is the shorter one, it says, and that is so; I have been asked to put in that he should go in person.
    ~ happened("kim-told-to-ask")
*   [Tell him to leave Korea, northward. # id: to-leave # act: hold korea # historical]
    Shtykov is to read it out to him slowly, so that it can be written down. I check the passes in it against the map, and two of them are behind the Americans already.
    ~ happened("kim-told-to-withdraw")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Zhou Enlai did go. The telegram that he and Stalin sent on 11 October advised that nobody cross; Mao agreed on the twelfth. # cite: stalinzhou1950joint # cite: mao1950agree
Stalin ordered Kim to leave Korea. By the Soviet ambassador's report Kim had the instructions written down as they were read, and said that it was hard, "but since there is such advice they will fulfill it." # cite: mansourov1995decision
On the thirteenth Beijing decided to send troops; Stalin took his order back, and the Chinese crossed on the nineteenth. # cite: roshchin1950october # cite: shen2012mao
-> DONE

= quarrel
Alexandre Mansourov finds Zhou Enlai and Lin Biao against intervention at first, and for a time prevailing. Chen Jian and Shen Zhihua have Mao carry a divided room; all three show how open it was until the thirteenth. # cite: mansourov1995decision # cite: chen1994road # cite: shen2012mao
-> DONE

= questions
If Beijing had sent nobody to Stalin, would it have been freer to stay out of Korea, or only worse informed?
-> DONE
