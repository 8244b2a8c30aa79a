// The first week of February 1949: Mikoyan, under another name, in a village. Mikoyan's own memoranda come first; Shi Zhe stands in the
// gaps. The object that crosses the scene is the paper of 1945, which neither man in the room has signed.

=== andreev_at_xibaipo ===
# title: Andreev at Xibaipo
# date: 1949-01-31
# until: 1949-02-07
# place: Xibaipo
# chapter: comintern
# kind: pillar
# stage: outline
# shape: host
# slot: 1949-01-31
# order: beijing, moscow
# source: mikoyan1949talks
# source: elsiv1949lushun
# source: mfa1964mongolia
# source: ledovsky1995mikoyan
# source: shizhe1991giants
# source: heinzig2004arduous
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao. Feng Suyun tells.

= beijing
A jeep stands in the yard with straw round its engine. {has("visit-granted-early"):You may go to Moscow, it says. First it has come here.|You asked to go to Moscow. Moscow has come here.} The guest is Andreev. He is Mikoyan, of Stalin's Politburo. Shi Zhe interprets. # cite: shizhe1991giants # cite: mikoyan1949talks

You, Mao Zedong, will have a government this year. You want a loan for it, and people who know factories. You do not want to be taken for Tito, the Yugoslav cast out last summer. Nobody sees Moscow's wires, you tell him, but five secretaries, Shi Zhe and a doctor. The door to my room is open. I have the notes. # cite: mikoyan1949talks

// How do you speak of Stalin to his guest?
*   [Tell him the war, and name Stalin when the war does. # id: tell-the-war # manner: plain]
    The war takes three nights. On the second his name comes up, beside Manchuria. Mikoyan stops eating.
*   [Praise Stalin, and ask to be instructed. # id: ask-instruction # manner: warm # historical]
    You ask it every night. Shi Zhe finds a new way to say it each time. # cite: heinzig2004arduous
*   [Go through the years, and who was wrong in each. # id: count-the-years # manner: cold]
    You begin with 1927. {has("told-to-talk"):You end with the telegram that sent you to Chongqing.|You end with the Northeast.} He asks for more coal.
-   On 4 February it is maps. Chiang Kai-shek has let Outer Mongolia go. Ren Bishi, the secretary beside you, has brought a sheet of populations. # cite: mfa1964mongolia

// Is Mongolia asked about?
*   [Leave Mongolia unasked. He knows that you would like to. # id: mongolia-unasked # manner: none]
    Ren Bishi looks at you. Then he puts his cup on the sheet.
*   [Ask if Inner and Outer might be one, and let it drop. # id: mongolia-dropped # manner: veiled # historical]
    Inside China, you say. People do not give up a state once tasted, he answers. You would lose the Inner one too. You ask about ports. # cite: mfa1964mongolia
-   Chiang's treaty of 1945 keeps Soviet troops at Port Arthur, our northern harbour. {has("yanan-told"):Moscow told you of it beforehand.|You learnt of it when it was signed.} A woman of Chiang's legislature wants the port taken back, as a great deed of the new China. Without the Russians nobody is there if Americans land. With them foreign soldiers stay, and by your consent. Mikoyan waits. # cite: elsiv1949lushun

// What do you say of Chiang's treaty?
*   [That the port should come back now, as a great deed of ours. # id: port-back # act: press bases]
    You give him her sentence as your own. He has it put to him twice. At midnight his radio man crosses the yard, doing up his coat.
    ~ happened("port-asked-back")
*   [That it can wait until there is a government. # id: leave-it # act: hold treaty]
    Who signs for China this year, you ask. He has no name to offer. Zhou Enlai turns the page over and begins on trade.
*   [That it is patriotic, and the troops should stay for now. # id: call-it-patriotic # act: offer bases # historical]
    You did not sign it, you tell him, smiling. Chiang did. The woman does not understand politics. <i>Aiguo</i>, patriotic: to love a country. I look at the word. It does not say which. # cite: elsiv1949lushun
    ~ happened("treaty-called-patriotic")
*   [That Mongolia belongs in the same conversation. # id: mongolia-with-it # act: press mongolia]
    Port, railway, Mongolia: one paper, so one talk. Mikoyan lays both hands on the table. He will have to wire. Ren Bishi's sheet goes across to him.
    ~ happened("mongolia-asked")
-   -> DONE

// The patriotic treaty (an offer), pressing for the port or for Mongolia, and waiting, which cannot be discounted.
= to_moscow
{
- has("treaty-called-patriotic"): Andreev wires that Mao finds the treaty with Chiang patriotic, and would have our troops stay. {heard("discounted"):Who else, you want to hear, does he think would stand there?|{heard("inflated"):You read it again for what he means to be paid.|You have the word written out for you in Russian, and leave it lying face up.}}
- has("port-asked-back"): Andreev wires that Mao wants Port Arthur back, as a great deed of the new China. {heard("inflated"):You have somebody bring the Yugoslav file, and it stays on the table.|{heard("discounted"):It comes from some woman in Chiang's legislature, and in your opinion it will pass.|How many ships, you ask Molotov, can winter at Vladivostok?}}
- has("mongolia-asked"): Andreev wires that Mao wants Mongolia spoken of together with the port and the railway. {heard("discounted"):He is trying the doors, as anyone does in a new house; you take no offence.|You walk to the map, where Mongolia is a colour of its own, and stay there some time.}
- else: Andreev wires that the treaty with Chiang, in Mao's opinion, can wait until China has a government. {heard_as("press"):Until he is stronger, you say; that is what it means.|You nod, and ask what else there is.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
The wires come from a village that I cannot find on our maps, signed by an Andreev who does not exist, and when a Chinese word has been left standing in one I am fetched, at any hour, to say what it might have meant; Andreev is Mikoyan, of your Politburo, whom you have sent to the Chinese comrades{has("visit-granted-early"):, ahead of the visit you promised Mao,} to listen and to promise little. # cite: mikoyan1949talks

You, Stalin, want China's next rulers to take instruction, and to keep what Chiang Kai-shek signed to you in 1945: a base at Port Arthur, half a railway, and an American signature behind both. You are afraid of another Tito, the Yugoslav who won his own war. {has("machines-taken"):Of the machines that our army took from Manchuria they have said nothing, and you have noticed it.} Tonight there are two wires.

// Which wire do you have first?
*   [The one on who there gets to read our traffic. # id: who-reads # manner: cold]
    Five secretaries, an interpreter and our own doctor, it says; I count them on my fingers, and after that I begin, and stop, to count this end.
*   [The one on their party's history. # id: their-history # manner: none]
    It is long and goes back to the twenties, and when it comes to advisers I find that I am listening for names, and there are none.
*   [None. Has he delivered your points? # id: points-delivered # manner: plain # historical]
    You want an answer at once, and while we wait for it you say nothing, and I stand. # cite: mikoyan1949talks
-   There is the paper itself, and every student in Beiping can read what it says; but without the port the fleet has nowhere to lie in the south. Money would be money for a war that is not yet won. Mikoyan asks what he may offer.

// What does Mikoyan offer?
*   [The treaty as it stands. # id: stand-on-the-treaty # act: hold bases]
    It is what the foreign ministry would have written, and they did write it, on Monday; you change a comma and let it go, and I am allowed home before it is light.
*   [Money and men now, before the victory. # id: money-and-men # act: concede loan]
    You write down a figure, and then ask how long it takes to make an engineer who can read Chinese. Five years, I say, since there are few left who could teach him.
    ~ happened("loan-promised-early")
*   [To leave Port Arthur at once, the treaty being unequal. # id: leave-port-arthur # act: offer bases # historical]
    Our own side regards it as unequal, Mikoyan is to say, and could go at once. I give the Chinese for <i>unequal</i>, which I learnt in Canton from placards against the English, and which comes out of me even now with the drums behind it, as a psalm does with the incense. # cite: elsiv1949lushun
    ~ happened("port-offered-in-secret")
*   [An end to all talk of Mongolia, before anything else is said. # id: no-mongolia # act: refuse mongolia]
    {has("mongolia-asked"):It has been asked once, you say, and is not to be asked twice.|Nobody has put it to you as a question, and you wish to keep it so.} I write <i>recognised</i>, with the date. Mikoyan is to say it before he sits down.
-   -> DONE

// An offer may be heard any way; a concession is never inflated; standing on the treaty and ending the talk of Mongolia set nothing.
= to_beijing
{
- has("port-offered-in-secret"): On the sixth Mikoyan has a wire. Moscow finds the Port Arthur agreement unequal, and can go at once. {heard("inflated"):Who else has heard that? You look at the door, and at me.|{heard("discounted"):He offers it because you cannot take it, you say.|{has("port-asked-back"):You asked for it. Now it is held out, and you ask for time.|You look at the other four. Then you ask that the troops stay for the present.}}} # cite: elsiv1949lushun
- has("loan-promised-early"): Mikoyan has a wire. There will be a loan, and people, before there is a government. {heard("discounted"):You want to know what it costs a year. That has not been worked out.|Ren Bishi gets up to pour the tea himself.}
- else: Mikoyan has a wire. The treaty of 1945 is not for discussion, and Mongolia in it least of all. {heard_as("press"):We are to begin where Chiang stopped, then. You put down your chopsticks.|{heard_as("refuse"):You thank him. The dish in front of him is taken away full.|You ask if he has had enough to eat.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Mikoyan talked with Mao and his colleagues from 30 January to 7 February. On the 4th Mao asked about the two Mongolias, and let it drop when Mikoyan answered. # cite: mikoyan1949talks # cite: mfa1964mongolia
On the treaty, by the Russian record, he said that Chiang had signed it, and quoted the woman who wanted Port Arthur back as one who did not understand politics. # cite: elsiv1949lushun
On the 6th Mikoyan said that Moscow thought the agreement unequal and could leave at once; the Chinese asked that the troops stay for now. The loan was left for talks in Moscow. # cite: elsiv1949lushun # cite: ledovsky1995mikoyan
-> DONE

= quarrel
Dieter Heinzig calls Mao's talk a masterpiece of Byzantine flattery; Andrei Ledovsky, who published the papers, takes the pupil more nearly at his word. Whether the offer on Port Arthur was generous or a trap is argued still. # cite: heinzig2004arduous # cite: ledovsky1995mikoyan
-> DONE

= questions
Mao could have had Port Arthur that week for the asking. Was he right to leave it?
-> DONE
