// November and December 1937: Wang Ming goes home to Yan'an. In every branch it is he who brings the line; what differs is what comes with him, and whether
// Moscow flew him there for it. The object that crosses the scene is a pair of high boots.

=== planes_for_chiang ===
# title: Planes for Chiang, an Envoy for Mao
# date: 1937-11-11
# until: 1937-12-14
# place: Moscow and Yan'an
# chapter: comintern
# kind: pillar
# stage: outline
# shape: host
# slot: 1937-11
# order: moscow, beijing
# content: The arrests of 1937 are remembered.
# source: kotkin2017waiting
# source: dimitrov2003diary
# source: zhang1971huiyi
# source: lu2022zhongsu
# source: rmskNDwangming
# source: pantsov2012mao
# source: benton1975second
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin. Ilya Vetrov tells.

= moscow
The men who taught me Chinese were fetched one by one this year, at night, and I do not know where they are. On 11 November I sit in your corridor, in case a word is wanted. You, Stalin, have Wang Ming in there, who speaks for the Chinese party, and Kang Sheng, his colleague. {has("wang-ming-kept-ready"):You have kept Wang Ming ready for two years.|Wang Ming wants to go home.} You want Japan's army fast in China, and no war of your own. Your aircraft go to Chiang Kai-shek, who holds the front. Mao Zedong, who leads at Yan'an, would like some too. Your guests wait to hear what you have to say. # cite: kotkin2017waiting # cite: lu2022zhongsu

// What do your guests hear from you?
*   [What comes first now. # id: what-comes-first # manner: plain # historical]
    "The main thing now is the war, not an agrarian revolution, not confiscation of land." Wang Ming has it written down before the glasses are filled. # cite: dimitrov2003diary # cite: kotkin2017waiting
*   [A question: who leads there, and how well? # id: who-leads-there # manner: cold]
    Wang Ming says that the comrades there are brave, and does not go on; Kang Sheng turns his glass by the stem.
*   [That they must be cold there, and should eat. # id: that-they-should-eat # manner: warm]
    The door is left open for the dishes, and I smell mutton, and hear Wang Ming say that in Yan'an they have millet.
-   Chiang has been promised that all of it is his, and over a few crates for the caves he may make his peace with Tokyo; and in the caves {has("xian-cable"):men who saw him go free on your word|men who saw him go free} will stand and watch your aircraft pass over.

// What comes to Yan'an out of the sky?
*   [Arms, a few, beside those for Chiang. # id: arms-too # act: offer aid]
    Wang Ming is to fly with them, and may sit on the crates. They will be chalked like the others; at Lanzhou Chiang's officers count what comes through, and you say that then they should be given something to count.
    ~ happened("arms-to-yanan")
*   [A man with a question: what can they hold. # id: a-question # act: consult war-with-japan]
    He gets an aircraft, a list of bridges and railway towns to ask about, and new high boots from the Kremlin's own maker. His opinions nobody takes from him, for it does not occur to anyone that he is carrying them.
*   [Nothing. The planes are Chiang's. # id: nothing # act: hold united-front]
    Then Wang Ming may go home as others go, on a lorry from Lanzhou. He thanks you, and in the corridor asks me whether one needs high boots for it, as he has just had a pair made.
*   [Wang Ming, with the line, and no arms. # id: wang-ming # act: press united-front # historical]
    He is to have an aircraft that by agreement should be carrying for Chiang, and nothing in it but comrades. He comes out to us in the corridor in high boots, which shine as boots do in a village wedding picture. # cite: rmskNDwangming
    ~ happened("wang-ming-sent")
-   -> DONE

// Taking the line is a concession, and never heard inflated; hearing it to the end is a hold, and never discounted.
= to_moscow
{
- has("everything-through-the-front"): Yan'an takes the line, Wang Ming reports: everything goes through the front with Chiang. {heard("discounted"):They would take any line; you want to hear what they have done since.|You initial it, and have a copy sent to our embassy, where Chiang's people will see it.}
- has("wang-ming-opposed"): Yan'an has opposed the line to his face, and Wang Ming has it down word for word, twenty pages in a small hand. {heard("inflated"):You stop at the name of a man who has been to Germany, and write it on another sheet, and I wish that I had read faster.|{heard("discounted"):You give me back the last ten unread; it is a quarrel among Chinese.|You ask who spoke first. Mao, I say, at midnight, and the rest said little.}}
- has("ren-bishi-sent"): Yan'an is sending Ren Bishi, one of its Politburo, to explain who leads there and why. {heard("inflated"):You would like to know beforehand of which of us he is coming to complain.|{heard("discounted"):You pass it to Dimitrov, for some morning when he is free.|You have a room heated for him.}}
- else: Yan'an agrees in principle, Wang Ming reports. {heard("inflated"):You underline the last two words, and ask what they are called in Chinese.|You ask for the map, and find that it shows no Chinese army where he says theirs is.}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: the Politburo at Yan'an, Mao the first among them. Feng Suyun tells.

// Asking and sending nothing set no fact: the last arm is true of both.
= to_beijing
{
- has("wang-ming-sent"): 29 November. An aeroplane circles until it can read our gate. We stand well off. Wang Ming stops in its door, in high boots, for the photographers. It is "joy descended from heaven," you say. {heard("inflated"):You have sent to ask how many more they are.|{heard("discounted"):You have shaken worse hands.|At dinner you ask why so much goes to Chiang: "why can't they share just a little with us?"}} # cite: rmskNDwangming # cite: zhang1971huiyi
- has("arms-to-yanan"): 29 November. An aeroplane circles until it can read our gate. There are crates in it. Wang Ming climbs over them in high boots. {heard("inflated"):What, you ask me under your breath, does Moscow want for a crate?|{heard("discounted"):You count them. It does not take long.|You put your hand flat on one and leave it there.}}
- else: At the end of November Wang Ming is back, in high boots. There are no crates. He asks a great many things, and does not say for whom. {heard("inflated"):You have his questions written down, and not your answers.|{heard("discounted"):You answer every third one.|You tell him of the mountains. He writes.}}
}
-> DONE

= beijing
We meet from the ninth, round one brazier. You, Mao, are first in the Politburo at Yan'an. {has("zunyi-untold"):Moscow has never been asked about that.|Moscow has known it for two years.} Wang Ming was nearer to Stalin than anybody here. He says that everything goes through the united front with Chiang. That is our army's orders too. On the thirteenth Nanjing, Chiang's capital, falls. You want the army in the mountains, behind the Japanese, and out of other hands. # cite: pantsov2012mao

// How is he received at the table?
*   [Give him the seat by the brazier. # id: seat-by-the-brazier # manner: warm]
    He takes it. Towards noon there is a smell of scorched leather.
*   [Ask which sentences are Stalin's and which are his. # id: whose-sentences # manner: plain]
    He does not divide them, he says. Kang Sheng, who came back with him, looks at the coals.
*   [Let him speak for as long as he likes. # id: let-him-speak # manner: veiled # historical]
    He has two days' worth. Most of them nod. You make notes, and I cannot read them.
-   He has most of them with him. {has("obedience-paid-for"):{has("moved-first"):In 1927 we struck first, and buried people all the same.|In 1927 we obeyed, and buried people.}} In a vote you would lose, and Moscow would have the figures. By his line Chiang's staff commands your army. It is your turn to speak.

// How do you take the line he brings?
*   [Take it, with all that it says: everything through the front. # id: through-the-front # act: concede united-front]
    All hands. Wang Ming looks for yours first, and it is up. The map of the mountain bases comes off the wall that evening. It is to be copied for Chiang's staff.
    ~ happened("everything-through-the-front")
*   [Oppose it, here, while he is tired. # id: oppose-it # act: refuse united-front]
    It is midnight. You ask who was in Shanghai ten years ago, and who in Moscow. I was in Moscow. The others look at the table. Wang Ming takes the cap off his pen.
    ~ happened("wang-ming-opposed")
*   [Send a man of your own to Moscow to explain. # id: send-ren-bishi # act: consult comrades]
    It will be Ren Bishi. He is to say who leads here, and praise everyone. He asks me for the Russian for leading. There are several. He takes the one that can be done quietly.
    ~ happened("ren-bishi-sent")
*   [Agree in principle, and go on in the mountains. # id: listen-and-wait # act: hold united-front # historical]
    You let him finish, and agree. The army stays where it is, behind the Japanese lines. When we come out Wang Ming's boots are grey to the knee. So are mine. # cite: pantsov2012mao
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
On 11 November 1937 Stalin told Wang Ming, Kang Sheng and Dimitrov that the war came first. # cite: kotkin2017waiting # cite: dimitrov2003diary
Aircraft and credits went to Chiang's government only. It took a hint for a promise, and waited at Nanjing for the ally's troops. # cite: lu2022zhongsu
Wang Ming landed at Yan'an on the 29th; the flight, he explained, was secret, Soviet aircraft in China being the government's. # cite: rmskNDwangming
For months his line carried the Politburo. In the spring Ren Bishi went to Moscow; in June 1938 the International, after asking Stalin, declared its full agreement with the Chinese party, and Dimitrov's word followed that Mao was to lead. # cite: pantsov2012mao
-> DONE

= quarrel
Gregor Benton, Gao Hua and John Garver differ over whether there was a second Wang Ming line, and whether Moscow dictated it. Alexander Pantsov and Steven Levine hold that Stalin never meant Wang to lead. # cite: benton1975second # cite: gao2018red # cite: garver1988chinese # cite: pantsov2012mao
-> DONE

= questions
Moscow armed Chiang and sent Yan'an an adviser. Was that a policy for China, or for Moscow's own frontier?
-> DONE
