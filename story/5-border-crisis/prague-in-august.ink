// August to November 1968: the toast at Romania's reception in Beijing, two days after the tanks, and what Moscow leaves unsaid. Mao is not in
// the hall; Zhou Enlai speaks for him. Feng washes the glasses, which are the object.

=== prague_in_august ===
# title: Prague in August
# date: 1968-08-21
# until: 1968-11-26
# place: Beijing and Moscow
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: toast
# slot: 1968-08
# order: beijing, moscow
# source: zhou1968romania
# source: chen2018czech
# source: wich1980crisis
# source: yang2000clash
# source: kissinger1979white
# source: mao1968hill
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Mao, who is not there. Feng Suyun tells.

= beijing
I wash glasses. I was criticised last year, and given that. On 23 August they lend me to the Romanian reception. There is a hatch. Through it I have the tables, and the back of Zhou Enlai, your premier, who will speak for you.

You are Mao. In the night of the 20th five armies took Prague, beginning at its airport. We had called Dubček, who led it, a revisionist. You do not pity him. You do not know where such a rule stops. Our army is busy running the provinces. In January Soviet vehicles ran down Chinese on the ice of the Ussuri. Four died, or five. {has("force-urged") or has("stay-advised"):In 1956 we told Moscow to stay in Budapest. That will not be said tonight.|{has("leave-advised"):In 1956 we told Moscow to leave Budapest. Nobody else in the hall will remember.|The last time it was Budapest.}} Zhou must begin with something. # cite: yang2000clash

// With what does Zhou begin?
*   [With Romania's day. # id: romanias-day # manner: warm # historical]
    It is her twenty-fourth since the liberation. Zhou congratulates the ambassador, Duma, who stands very straight. The first glasses come back to me half full. # cite: zhou1968romania
*   [With the people of Prague. # id: people-of-prague # manner: plain]
    Two of the glasses come back broken at the stem. I do not see whose.
*   [With the tanks. # id: with-the-tanks # manner: cold]
    A waiter stops with his tray at the level of his chin. He has understood it before the interpreter.
-   Call it a quarrel of theirs, and you seem afraid. Give it a new name, and Moscow is an empire like the other, and may come to you as one. In Warsaw Washington's ambassador still waits for a word from you.

// What do you call it?
*   [A quarrel among revisionists, and nothing more. # id: a-quarrel-of-theirs # act: hold doctrine]
    Zhou speaks of Romania's harvest, and of her oil. It is soon over. Duma thanks him. He goes on standing there. He is waiting for the second page.
*   [The old names; and let Warsaw hear that you would talk. # id: and-warsaw-too # act: press doctrine]
    Zhou has all the old names, and the hall knows them. The other thing will be four lines long. It is to go to Warsaw when the Americans have voted. They have English for that, and do not come to the hatch. # cite: kissinger1979white
    ~ happened("washington-answered")
*   [Social-imperialism. # id: social-imperialism # act: threaten doctrine # historical]
    A boy from the ministry comes to the hatch. How does one say it in Russian, <i>shehui diguozhuyi</i>? I dry my hands. <i>Sotsial-imperializm</i>. He thanks me. He looks to see who has noticed. # cite: zhou1968romania
    ~ happened("social-imperialism-named")
*   [The old names; and promise Bucharest help. # id: help-for-the-balkans # act: refuse parties]
    Duma asks by what road it would come. Zhou turns his glass. Between here and Bucharest lies the whole of the Soviet Union. He promises it again.
    ~ happened("balkans-promised")
-   -> DONE

// The new name is a threat, never inflated; calling it theirs (the last) is a hold, never discounted.
= to_moscow
{
- has("social-imperialism-named"): At the Romanian reception in Beijing, two days after Prague, their premier, Zhou Enlai, has called us social-imperialists. {heard("discounted"):They have called us worse, you say, and were hoarse the next day.|I have to tell you that the word is Lenin's, and whom he meant by it; you ask me to leave that out of the note.}
- has("washington-answered"): Beijing abuses us over Prague in the old words; and from Warsaw we hear that they would talk to the Americans there again, on peaceful coexistence. {heard("inflated"):Then something is signed already, you say, and want to be told where.|{heard("discounted"):It will be put off, say those who know Warsaw.|It is the phrase for which they have abused us for years. How does it go in Chinese, you ask, and repeat it after me.}}
- has("balkans-promised"): Beijing abuses us over Prague in the old words, and promises Bucharest help. {heard("inflated"):You have somebody find out how many Chinese there are in Bucharest, and a cook is found.|{heard("discounted"):By bicycle, says one of the marshals.|It is a promise to an ally of ours, about us; you have Ceaușescu's last speech brought, and lay the two together.}}
- else: At the Romanian reception in Beijing, two days after Prague, their premier spoke of the harvest; it was a quarrel among revisionists, their papers say, and none of China's. {heard("inflated"):So much quiet must be covering something; aircraft are counted.|That is the first kind word out of there in years. You know that it is not one, and keep the sheet.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

= moscow
In August five armies, yours among them, took Prague from a party that was reforming itself. You, Brezhnev, came to it late and with anguish; I was sent for at night, to stand by with the Chinese press, and saw you in a doorway, saying nothing. On 26 September <i>Pravda</i> argues that where socialism is in danger no country's sovereignty is quite its own, and I have the page in proof, because somebody has asked, not you, whether it is also about China. {has("declaration-broken"):I put our Declaration of 1956 into Chinese too, on equality among parties; it had one day to live.|{has("mongolia-explained"):Two years ago I told Beijing for you what a treaty was not aimed at, and I remember the third draft.|I have looked: China is not in it, nor is any sentence that would leave her out.}} # cite: wich1980crisis

// What is my proof to be marked with?
*   [Every place where Asia might be read. # id: where-asia # manner: plain]
    There are eleven, and I bring them with slips of paper in, so that the page has a fringe.
*   [Nothing. It was not written for them. # id: not-for-them # manner: none # historical]
    I take it home as it is, and on the way read it again, in Chinese, against my will.
*   [Every place where Lenin is quoted. # id: where-lenin # manner: veiled]
    They will have those looked up within the hour, I say, and in the edition that we sold them.
-   Say where it stops, and Berlin and Warsaw, which were in it with you, ask what it was for. Leave it open, and Beijing must guess, which may keep it quiet; or it may not. It is like a step that halts at night on one of our landings: behind every door somebody is awake, whether it was meant for him or not.

// What is Beijing told about the doctrine?
*   [That it stops at the Elbe and the Danube. # id: not-in-asia # act: consult border]
    It is put on paper, two lines, for their chargé. I render the rivers by sound, and he asks me, in good Russian, on which bank of them.
    ~ happened("doctrine-bounded")
*   [That a conference will condemn it, and China with it. # id: a-conference # act: threaten parties]
    Suslov and Ponomarev, who keep the other parties, have had it in hand for years; by November there is a draft, in which China has a paragraph, and the paragraph a number.
    ~ happened("conference-planned")
*   [Nothing. Let it guess. # id: left-guessing # act: press doctrine # historical]
    The page runs as it stood. I ask the man on the desk if China had been thought of, and he asks me by whom.
    ~ happened("doctrine-left-open")
*   [Nothing; and manoeuvres in Transbaikalia. # id: manoeuvres # act: threaten border]
    Tents go out to Chita, and bread ovens, and the maps; I am put on the train to listen to Chinese stations, and for nine nights they give the weather, and songs.
    ~ happened("manoeuvres-held")
-   -> DONE

// The conference and the manoeuvres are threats, never inflated; the bound and the silence may be heard any way.
= to_beijing
What is decided comes down to the scullery with the glasses.

{
- has("doctrine-bounded"): Our chargé in Moscow has two lines. The rule stops at the Elbe and the Danube. {heard("inflated"):They have thought of the Yellow River too, then. You look for it between the lines.|{heard("discounted"):Somebody drew the Danube in, and can as well draw it out.|It goes in with the treaties. The clerk asks under which year.}}
- has("conference-planned"): There will be a conference of parties in Moscow. It is to condemn us, with a paragraph. {heard("discounted"):Let them all come, you say. They have beds enough.|Who will sit there, in Moscow? I hear the answer through the hatch: most of them.}
- has("manoeuvres-held"): There are manoeuvres beyond Chita. They face south. {heard("discounted"):They are there to be counted. Nobody, you say, is to count aloud.|Lin Biao, your defence minister, brings a map of the airfields. Beijing's is on it. You have him shut the door.}
- else: We read <i>Pravda</i> of 26 September. It does not say where its rule stops. {heard("inflated"):You have a line drawn under one sentence, and send it to every command in the north.|{heard("discounted"):It is for the Czechs to learn by heart, you think.|You ask the young ones what a country is called whose sovereignty is limited. They look at their shoes.}} In November you ask a guest from Australia if it will be war or revolution. I wash his glass. # cite: mao1968hill
}
-> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 23 August 1968, at the Romanian ambassador's reception, Zhou condemned the occupation; the <i>People's Daily</i> that day wrote of the "Total Bankruptcy of Soviet Modern Revisionism", and the new name was social-imperialism. # cite: zhou1968romania
<i>Pravda</i> argued for limited sovereignty on 26 September. In March 1969 Beijing called it an "out-and-out fascist theory". # cite: wich1980crisis # cite: kissinger1979white
On 26 November Beijing proposed to meet the Americans in Warsaw on 20 February. # cite: kissinger1979white
Two days later Mao asked E. F. Hill, an Australian, whether war or revolution was coming. # cite: mao1968hill
The conference of parties met in June 1969, with a softened text. # cite: wich1980crisis
-> DONE

= quarrel
Chen Jian takes 1968 for the hinge, on which Moscow became the main enemy; Richard Wich has it make diplomacy with Washington thinkable; Yang Kuisong holds that revolution at home still drove decisions. # cite: chen2018czech # cite: wich1980crisis # cite: yang2000clash
No paper found so far shows Moscow planning a Prague in China.
-> DONE

= questions
Moscow did not say where its rule stopped. Was that a threat, or nobody's thought, and could Beijing have told the two apart?
-> DONE
