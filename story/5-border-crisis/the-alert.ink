// October 1969, with the fighting never stopped and no meeting of premiers: one bank stands to, or does not, and the other listens in fog. The
// list of the old leaders is history's. The wires and the fog are invented. What crosses the scene is the sound of engines.

=== the_alert ===
# title: The Alert
# date: 1969-10-14
# until: 1969-10-17
# place: Beijing and Moscow
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: list
# slot: 1969-10
# order: beijing, moscow
# when: has fighting-spreads
# when: has plane-not-turned
# when: stands road last-exit
# source: macfarquhar2006last
# source: yang2000clash
# source: robinson1970border
# source: galenovich2001granitsa
# source: zhou1969talk
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
The list has two columns. On the left are old comrades, each with a province. Chen Yun, Jiangxi. Zhu De, Guangdong. Ye Jianying, Hunan. Liu Shaoqi was head of state. He is very ill, and is to go by air, on a stretcher, to Kaifeng. The right column is for the armed forces. It is empty. You are Mao Zedong. Since September I am here, for the Russian papers. # cite: macfarquhar2006last

The fighting of March has not stopped. Kosygin's aircraft did not turn. {has("letter-from-irkutsk"):His letter spoke of deputies.|It has been settled in notes.} On Sunday Kuznetsov, their deputy foreign minister, is to land. At Prague last year it began with an aircraft.

// What is read to you before you decide?
*   [The paper on sudden attacks. # id: sudden-attacks # manner: none # historical]
    The staff compiled it. Hitler is in it, and Japan. I am stopped at the days of the week. Two of its days are Sundays.
*   [The left column again, with their ages. # id: the-ages # manner: warm]
    Zhu De is eighty-two. You were on the Jinggang mountains with him. I go on down the page.
*   [What the Russians can hear when we stand to. # id: what-they-hear # manner: plain]
    Everything, on a still night. Aircraft engines carry farthest. Then tanks. Lorries they know already.
-   Lin Biao, whom you have named to follow you, wants the right column filled. He is afraid of being asleep when they come. Fill it, and Moscow may take an alert for an attack. Then columns cross by morning. That is war with the Soviet Union, and rockets stand behind it. Leave it empty, and if they do come they find us in bed.

// What is on the list for tonight?
*   [Everything: aircraft, ships, the rockets. # id: everything # act: threaten border]
    Lin Biao will telephone it, from Suzhou. It is typed at midnight. The chief of staff has taken a sleeping tablet. They wake him. He reads it twice, and signs.
    ~ happened("full-alert")
*   [Stand to; and tell Moscow what it is. # id: and-a-word-to-them # act: consult talks]
    An operator puts me through. I am to say it in Chinese, and nothing else. Our forces are standing to. It is a precaution. I say it again. At the other end there is breathing, and then a click.
    ~ happened("alert-announced")
*   [Nothing. Kuznetsov lands on Sunday. # id: nothing # act: offer talks]
    You turn the list over. Both columns stay where they are. Zhou Enlai, your premier, has the runway swept. At three your light is on. So is his.
    ~ happened("nothing-ordered")
*   [Send the old leaders out of the city. # id: disperse-alone # act: hold border # historical]
    The right column stays empty. Secretaries carry the left one from house to house. Some ask for how long. The stretcher is ordered. I strike nothing out.
    ~ happened("leaders-dispersed")
-   -> DONE

// An alert answered and an inquiry may be heard any way; guns are a threat, and are never inflated; waiting (the last) is a hold.
= to_beijing
{
- has("alert-answered"): Before light every crew of theirs is in its machine, from the Urals to the sea. Our posts hear the engines. {heard("discounted"):They do as we do, you say. Nobody at the table is sitting back.|{heard("inflated"):One of these will be the first to fly. The staff is to tell you which.|You ask who began. The staff have two answers, with two hours.}} By six the wires say <i>attack</i>. I look for who wrote it first.
- has("alert-mistaken"): Before light their guns open along the Amur. They believe that we had begun. {heard("discounted"):You ask for one hour, to see whether it stops.|What was it that they heard? Nobody can tell you.} The first wires have the names of villages. I read each as it comes.
- has("fright-recognised"): A line comes from Moscow. They have heard engines. They are not moving. What do we fear? {heard("discounted"):You take it for a way of making us look aside.|{heard("inflated"):Somebody has told them of our fears, you think, and would like the name.|It is a civil question. Nobody answers it before breakfast.}}
- else: Nothing comes over the line that night. In the morning the fog lifts. They are where they were. {heard_as("press"):You ask what they were waiting for.|You sleep, at last, in your clothes. I put the list in its drawer.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

// An alert is a threat, and is never inflated; a word about it, and nothing at all, may be heard any way; the old leaders' leaving is a hold.
= to_moscow
{
- has("full-alert"): From the listening posts, in one hour: aircraft, ships, and what may be rockets, all China at once. {heard("discounted"):On paper, you say, they have a great many; but you put on your coat indoors.|You ask for the marshals, and how long they need to come. They are in the corridor already.}
- has("alert-announced"): The duty officer has it on his tape: a woman, from Beijing, who says it twice in Chinese. I put it into Russian for you: their forces are standing to, as a precaution. About the voice I say nothing. {heard("discounted"):They would say so either way, in your opinion.|{heard("inflated"):Who announces a thing, you ask, that he does not want feared?|You keep the sheet in your hand through all that follows.}}
- has("leaders-dispersed"): Their old men are leaving Beijing: Zhu De for the south, Chen Yun, others by night, one on a stretcher. {heard("inflated"):That, says Grechko, your minister of defence, is what one does before, and not after.|You ask me their ages, and I know them; some of them I met when we were young.}
- else: From Beijing there is no order of any kind, and on the airfield where Kuznetsov, your deputy foreign minister, is to land they are sweeping. {heard("discounted"):A swept runway takes a fighter too, one of the marshals says.|{heard("inflated"):You ask what sort of man, in the middle of a war, sweeps.|It is for Kuznetsov, you say, and have it confirmed that he is packed.}}
}
-> DONE

= moscow
You are Leonid Brezhnev, and it is ten at night; on the Amur it is five in the morning, with fog down to the water, and the posts report engines behind it. They may be lorries. They may be tanks. I am kept by the door for the Chinese wires, and count who else would have been kept there once, and was shot in 1937.

{has("across-the-river"):In August they did cross, by night, and went back.|In all these months neither side has crossed in strength.} {has("leave-cancelled"):With all leave cancelled, every division east of the Urals is in its place and awake.|East of the Urals everyone who can be woken is awake.}

// Who is heard first?
*   [The marshals, who want an hour's start. # id: the-marshals # manner: cold]
    They speak one after another, each a little shorter than the last, and the map is unrolled while they do it.
*   [The post itself. Let it listen again. # id: the-post-itself # manner: plain]
    It is a lieutenant, who holds his receiver out into the fog for us. What we hear, in this room, is water.
*   [Me: what do their own wires say? # id: their-own-wires # manner: none # historical]
    That they are cold, I read, that boots are wanted, that nobody is to smoke; it is what ours say, in the other language.
-   Since before midnight their time the reports have gone up from post to post as a fire-bell goes through a village, each house sure that the next has seen the smoke. Take it for an attack too late, and their shells are in Khabarovsk. Take it for one wrongly, and you have begun it: columns to Changchun and Urumqi, a war with all of China, and behind it the rockets. It will be light there in an hour and a half.

// What do you take it for?
*   [An attack. Let the guns answer. # id: an-attack # act: threaten border]
    The batteries open into the fog, on the map's word for what is there, and the columns are told to start their engines. I am asked for the Chinese of a notice to villages, telling people which way to walk. I write it as fast as I can.
    ~ happened("alert-mistaken")
*   [Nothing yet. Wait until it is light. # id: wait-for-light # act: hold border]
    You sit down, and then all of them may. Nobody speaks much in that hour and a half. The fog goes off the islands first, the lieutenant reports, and what is behind it stands where it stood.
*   [An alert, to be answered by one. # id: alert-too # act: refuse border]
    Every crew from the Urals east is to be in its machine by dawn. Soon each bank can hear the other's engines, and by the third post inland, where there is nothing to see, it is being written down as an attack.
    ~ happened("alert-mistaken")
    ~ happened("alert-answered")
*   [A fright. Ask them what they fear. # id: a-fright # act: consult talks # historical]
    An old colonel says it, who has listened to that bank for thirty years: people who are coming are quieter. You have him say it again to the marshals. My line to Beijing has fourteen words, and I weigh each of them.
    ~ happened("fright-recognised")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
In fact Mao had stopped the fighting on the island in March, and the premiers had met. # cite: yang2000clash # cite: zhou1969talk
In mid-October 1969 Mao left Beijing, and the old leaders, some of them in disgrace, were sent to the provinces. Liu Shaoqi, ill, was flown to Kaifeng, where he died on 12 November. # cite: macfarquhar2006last
From Suzhou Lin Biao had all forces put on alert; the order went out on the eighteenth. Whether Mao had been asked is disputed; by one witness, hostile to Lin, he burned the paper. # cite: macfarquhar2006last
No attack came, and none was begun. Kuznetsov landed, and the talks opened on the twentieth. # cite: galenovich2001granitsa
-> DONE

= quarrel
Yang Kuisong and Lorenz Lüthi think Beijing's fear of that October sincere; Michael Gerson lays it to a Soviet threat that was made to be believed. # cite: yang2000clash # cite: luthi2012chaos # cite: gerson2010border
The charge of 1971, that the order was a grab for command, was not in the indictment of 1980; most who have studied it now see staff routine run too far. # cite: macfarquhar2006last
-> DONE

= questions
An alert protects those who give it and frightens those who hear it. Should one announce it, hide it, or go without?
-> DONE
