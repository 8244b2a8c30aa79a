// September 1969: Beijing has said that it will not talk under a threat, and it is in print that Moscow asks about a strike. What crosses the
// scene is photographs: of a works from above, of a patrol before it leaves. The prints are invented; that the cameras were taken is not.

=== a_second_patrol ===
# title: A Second Patrol
# date: 1969-09-10
# until: 1969-10-02
# place: The Ili, Beijing and Moscow
# chapter: border-crisis
# kind: counterfactual
# stage: outline
# shape: photograph
# slot: 1969-09
# order: moscow, beijing
# when: has answer-refused
# when: stands road first-warning
# source: ryabushkin2021war
# source: stearman1969davydov
# source: lian2017airport
# source: gerson2010border
# source: burr2001relations
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
Two photographs lie on your desk, Leonid Brezhnev. One is of Lanzhou from very high up: the works by the river where China makes what goes into its bombs, and beside them a city, whose streets one can count. The other is a page from a cameraman's notebook, taken with his cameras on 13 August, when a Chinese patrol was killed in the hills by Zhalanashkol. I am here to read it. # cite: ryabushkin2021war

{has("specialists-recalled"):Our people helped to build those works until 1960, when I read out the list that took them away.|I know the name from packing cases.}

// What do you do with the two pictures?
*   [Have me read the last page aloud. # id: read-the-page # manner: plain]
    He has put the hour, I say, and the exposure, and that the light was good. After it the page is ruled and empty.
*   [Ask how many people live beside the works. # id: who-lives-there # manner: warm]
    The colonel who brought the picture has the distance, and the wind, and the height of the chimneys; not that.
*   [Turn them face down. Ask where Kosygin is. # id: face-down # manner: none # historical]
    At Dushanbe, they say, with his engines off. I am left with my hands on nothing, and hold them behind me.
-   Kosygin, your premier, has buried Ho Chi Minh; Hanoi begs him to go on to Beijing, unasked. It is in print that your diplomats ask what others would say to a strike on Lanzhou, and on Lop Nur, the range. Beijing has answered that it does not talk under a threat{has("answered-rocket-for-rocket"):, and that whoever strikes will have a war without frontiers}. If he goes, he may be left standing on the concrete. If he does not, the next patrol may be killed too, and the next thing put to you may be the strike itself, and war.

// Does the aircraft turn, after that answer?
*   [All the same. Let him ask for leave to land. # id: turn-it-all-the-same # act: offer talks # historical]
    He asks from the air, in Chinese that I dictated, as one knocks at a hut in the taiga and stands back so as to be seen. For an hour there is nothing; then a tower gives a runway and a height.
    ~ happened("plane-turned")
*   [No. They have given their answer. # id: go-home # act: hold talks]
    He asks from Dushanbe whether that is a decision or only the lateness of the hour, and the man on duty says that he has it in writing. The notebook goes into an envelope; the city is left lying where it was.
    ~ happened("plane-not-turned")
*   [No; and let no patrol come back. # id: no-and-no-patrols # act: threaten border]
    It goes to the Eastern district in one line. Some days later, in the same hills, under low cloud, a second patrol is surrounded and killed. I am brought another notebook, in a very young hand, with nothing in it yet except the owner's name.
    ~ happened("plane-not-turned")
    ~ happened("second-clash")
*   [No; and ask Washington again. # id: no-and-a-question # act: press bomb]
    {has("asked-over-lunch"):In August it was a second secretary.|In August it was done in passing.} Now Dobrynin, your ambassador, is to ask it himself, with both places named. I spell them for the cipher clerk, who does not know what they are, and I do not say.
    ~ happened("plane-not-turned")
    ~ happened("washington-asked-again")
-   -> DONE

// No patrols is a hold; the flag may be heard any way; the test is a threat, and is never inflated; the usual patrol (the last) presses.
= to_moscow
{
- has("patrols-stopped"): In those hills no Chinese patrol has been seen for a week, and the posts ask what they are to make of it. {heard("inflated"):One clears the path, says Grechko, your minister of defence, for something wider than a patrol.|You have it entered by the day, a column of noughts, and are shown it each morning.}
- has("flag-carried"): Two Chinese have come up to the line with a white cloth and read out three sentences in Russian. I have the wording from the post; the grammar I would know anywhere. They ask who may come and talk. {heard("discounted"):Two soldiers are not a government, you say.|{heard("inflated"):What stood behind the hill meanwhile? You have the post ask its sentries again.|You ask whether anybody answered them, and the post does not know whether it was allowed to.}}
- has("tests-hurried"): Our listening stations felt it before any wire came: they have set off the large one. {heard("discounted"):To be heard at home, you say; but you keep the paper by you.|You have the picture of Lanzhou brought again. Whoever wished to wait, says Grechko, your minister of defence, has less to wait for.}
- else: Over the ground of August a patrol has come again, and none of it went back. {heard("inflated"):Nobody sends men there a second time, you conclude, unless he wants to be given a reason.|{heard("discounted"):An hour's work for the post, the report says; you sign that you have seen it.|You ask whether it was the same path, and it was.}} In their camera is a picture of them all, made that morning. It has no writing on it, and I am not asked to read it.
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

// Landing unasked and Washington may be heard any way; a patrol killed by order is a threat, and is never inflated; going home (the last) is a hold.
= to_beijing
{
- has("plane-turned"): Kosygin asks from the air for leave to land. He was not invited. You allow it. Your premier has three hours with him in the airport lounge. I interpret. Nobody sane would bomb your works, Kosygin says. {heard("discounted"):His colleagues, you remark, were not in the lounge.|{heard("inflated"):You would like to know what he could see of the city as he came down.|You ask for that sentence again, in Russian. I give it to you.}}
- has("washington-asked-again"): Bucharest lets us know. Moscow has asked Washington again about a strike. Lanzhou was named, and Lop Nur. {heard("discounted"):A man who means to does not ask twice, you say.|{heard("inflated"):You send for the air force. How many minutes is it to Lanzhou? They do not agree.|What did Washington reply? Bucharest has not been told.}}
- has("second-clash"): Kosygin went home from Dushanbe. Then the station at Tielieketi lost a second patrol. {heard("discounted"):Was it Moscow's order, or a colonel's? The report does not say.|The names come by wire. You read them yourself. Nobody is sent for.}
- else: Kosygin went home from Dushanbe. We had not asked him, and he did not ask us. {heard_as("press"):You want to know what else goes home with him.|You have his route laid on the map, and taken off.}
}
-> DONE

= beijing
Each patrol is photographed before it leaves. You are Mao Zedong, and have the print from Tielieketi, of 13 August, under the lamp. They squint. More than twenty of them are dead. {has("plane-turned"):Since the airport I read Russian again.|I have been fetched from the glasses, to read Russian.} {has("dead-returned"):Moscow gave the bodies back, and kept the cameras.|{has("cameras-shown"):Moscow has shown their cameras to newspapermen.|Moscow has their cameras.}} In August you refused to talk while threatened. The threat is in print. Moscow asks who would mind if it bombed Lanzhou and Lop Nur. # cite: ryabushkin2021war

// Where does the print go?
*   [To the families, a copy each. # id: to-the-families # manner: warm]
    I am given the addresses. Some are villages without a post office. I write the nearest town.
*   [Into the newspaper, with their names. # id: into-the-newspaper # manner: plain]
    The editor asks about the man at the edge. Half his face is cut off. It goes in as it is.
*   [Into the file, with the others. # id: into-the-file # manner: none # historical]
    The file has a tape. You tie it yourself.
-   {has("second-clash"):Now a second patrol is dead.|The station asks whether to send the next.} Zhou Enlai, your premier, says it plainly. Another dead patrol could be the reason Moscow wants. After that come aircraft, and war. There is a city beside the works at Lanzhou. But leave the path empty, and the line is drawn by whoever walks it.

// What goes out along the line?
*   [The usual patrol, at the usual hour. # id: the-usual-patrol # act: press border # historical]
    They stand for the photograph. They leave before light. By ten the station cannot raise them. In the evening two herdsmen say where they lie. I type the names.
    ~ happened("second-clash")
*   [Nobody, for now. # id: nobody # act: hold border]
    The station asks what <i>for now</i> means. Until it is told otherwise. The camera is locked up with the rifles. Someone sweeps the yard.
    ~ happened("patrols-stopped")
*   [Two men, with a flag. # id: a-white-flag # act: offer border]
    The station has no white flag. The cook gives a tablecloth. I send them three sentences of Russian, spelled out in Chinese characters. They practise on the cook.
    ~ happened("flag-carried")
*   [Nobody; and test the large one. # id: a-test # act: threaten bomb]
    The patrols are called in. The range is given its day. Herdsmen downwind are to be moved first. There are too few lorries. I translate nothing that day.
    ~ happened("tests-hurried")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 13 August 1969 Soviet troops destroyed a Chinese patrol near Lake Zhalanashkol. Over twenty Chinese died, by most counts, and two Soviet soldiers; each side has the other firing first. # cite: ryabushkin2021war
Five days later a Soviet diplomat asked an American "what the US would do if the Soviet Union attacked and destroyed China's nuclear installations". # cite: stearman1969davydov
Beijing did not refuse to talk. Its consent reached Kosygin in the air, and on 11 September he met Zhou at the airport. # cite: lian2017airport
The sources used here report no second patrol lost that autumn, and no strike came. # cite: gerson2010border
-> DONE

= quarrel
Michael Gerson reads the soundings as a deliberate threat, which worked because it came to be believed; William Burr, as intimidation, a test of reactions, or both. Lorenz Lüthi finds little sign that anything had been decided; Sergey Radchenko, that it was contemplated. # cite: gerson2010border # cite: burr2001relations # cite: luthi2012chaos # cite: radchenko2024run
-> DONE

= questions
A government that will not talk under a threat keeps its dignity, and the threat. When is it right to talk all the same?
-> DONE
