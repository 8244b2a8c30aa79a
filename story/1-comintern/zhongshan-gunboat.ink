// Canton, 20 March 1926, and what came of it by May. The retreat was Bubnov's, on the spot; Stalin heard of it afterwards. Vetrov on the wrong side of
// the sentry is invented. The object that crosses the scene is a list.

=== zhongshan_gunboat ===
# title: The Ship in the Night
# date: 1926-03-20
# until: 1926-05-22
# place: Canton
# chapter: comintern
# kind: pillar
# stage: outline
# shape: corridor
# slot: 1926-03
# order: moscow, beijing
# source: usov2002razvedka
# source: alekseev2010ramzai
# source: chainNDzhongshan
# source: isaacs1938tragedy
# source: wu1968march
# source: trotsky1976china
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Stalin, through Bubnov's commission. Ilya Vetrov tells.

= moscow
There is a sentry at Bubnov's door, and I, Vetrov, interpreter to our people in Canton, am in the corridor, among the empty holsters of our guards. It is 20 March 1926. You are Stalin, and asleep; Bubnov, whose commission you sent, must decide before you can hear. A gunboat went to Whampoa, the officers' school, and back, and Chiang Kai-shek, who commands there for the late Sun Yat-sen's party, believes that it was to carry him off to Vladivostok. He has our houses and the committee of the Hong Kong strikers ringed with troops. # cite: usov2002razvedka # cite: chainNDzhongshan

// How is Chiang to be spoken to?
*   [Tell him that he has insulted his guests, and whose guests they are. # id: insulted-guests # manner: cold]
    His adjutant regrets it in two languages, and the sentry is moved from the door to the stairs.
*   [Ask whether his quarrel is with Russia, or with persons. # id: russia-or-persons # manner: plain # historical]
    Solovyov, of our embassy, goes and asks. With persons, is the answer, and the persons are named before he has sat down.
*   [Ask how he has slept, and mention no sentry. # id: how-he-slept # manner: veiled]
    He has not slept, I am told, and is obliged; and I see that it is the first question all day that he believed.
-   {has("borodin-to-sun"):Borodin, whom you sent to Sun and who could manage this man, is away in the north.|Borodin, our chief adviser, is away in the north.} Kuibyshev, who commands our officers, and Chiang cannot bear each other. You want this army to march against the generals of the north, and Canton whole until it has. Chiang has one corps of several, and the other commanders dislike him; but to set them on him is war, in your only base, and by giving way we teach him what one night can bring.

// What do the advisers do about Chiang's night?
*   [Send home the three he dislikes; the comrades are to step back. # id: send-three-home # act: press united-front # historical]
    Kuibyshev, Rogachev and Razgon are to pack, and the comrades to leave his First Corps. From the steamer Solovyov writes to Karakhan, our envoy in Peking, that our officers "went too far and forgot that they are only advisers, not commanders". I carry a trunk down past the sentry, who takes the other handle. # cite: usov2002razvedka
    ~ happened("advisers-given-up")
*   [Let the other commanders know that Moscow would not mind their moving against him. # id: stand-by-the-comrades # act: offer civil-war]
    I am sent to three houses and say it once in each, in the passage, with my hat on. Each of them asks whether it is I who say so, or Moscow; and I find that I look for the sentry before I answer.
*   [Let the comrades leave Sun's party while they can. # id: let-them-leave # act: offer united-front]
    {has("discipline-invoked"):They were put in by our discipline, and I try verbs for letting them out that do not say so.|Those of them who are in it may go, and I try verbs for it that do not say run.} Bubnov signs it with his other name, Ivanovsky.
    ~ happened("let-them-leave")
*   [Decide nothing until Borodin is back. # id: wait-for-borodin # act: hold united-front]
    Bubnov lies down in his boots. Towards morning the sentry, who has a cold, as one has who is stood in a draught like a goose in a gateway, asks me what the ship was for.
-   -> DONE

// The list is a concession, the blow a refusal, the rifles a question; the last arm is pressing.
= to_moscow
{
- has("list-handed-over"): By the end of May the names of the comrades in Sun's party are with Chiang Kai-shek, and with us in Canton too, for I was given the second copy to file. {heard("discounted"):Your wire asks whether it is complete.|The expedition can begin, you answer, and I file that on top.}
- has("struck-back"): In April there is shooting in Canton, and it is the Chinese comrades who have begun it, with such commanders as would come. {heard("inflated"):You wire to ask who rules the city, we or they.|{heard("discounted"):You wire that the disturbance is to be settled by Thursday.|You wire for the name of whoever gave the order, and I have it in my pocket a whole day.}}
- has("rifles-asked"): Chen Duxiu asks from Shanghai for five thousand rifles, for peasants. {heard("inflated"):At whom, you wire, does he mean to point them?|{heard("discounted"):The wire that comes back is about boots.|They are for the expedition, is the answer, and I take it to the quay, where the crates are being counted.}}
- else: Chen Duxiu asks from Shanghai that his people may work with Sun's party from outside. {heard("inflated"):Your wire says that this is what your rival Trotsky says, and asks who told him.|{heard("discounted"):Your wire says that comrades grow tired in the spring.|The answer is no, and, for once, why.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Chen Duxiu and his Committee, in Shanghai. Feng Suyun tells.

// The advisers' retreat is pressing, leave to go is an offer; the last arm is a hold or an offer of war, and must be true of both.
= to_beijing
{
- has("advisers-given-up"): The Hong Kong boat brings it to Shanghai. Three Russian officers are going home. Our people are to leave Chiang's First Corps. {heard("inflated"):Which corps is next, you want to know.|{heard("discounted"):You look for the line in which Chiang gives up something. There is none, and you lay it by.|It was he who took their guards' pistols, you say, and it is they who leave.}}
- has("let-them-leave"): The Hong Kong boat brings one sheet to Shanghai. We may leave Sun's party. It is signed Ivanovsky. {heard("inflated"):You ask me whether, in Russian, may can be must.|{heard("discounted"):You hold it to the light, for a second name under the first.|You read it aloud, to the door and back.}}
- else: The Hong Kong boat brings nothing in writing. The steward has heard things. The commanders in Canton have been spoken to, or will be, or the Russians are all in bed. {heard("inflated"):You have me put down his words, and the hour.|You ask him for one line of it on paper. He laughs.}
}
-> DONE

= beijing
Canton is on the table: three letters, one of them your son's, and a newspaper. You are Chen Duxiu, and with your Committee you sit in Shanghai. I am Feng Suyun. I read you the Russian ones. Chiang Kai-shek, the strongest general there, arrested our men in his army, and let them go again. A gunboat had moved at night, and he calls it a plot. His party, the late Sun Yat-sen's, meets in May. {has("stayed-outside"):Few of ours are in it; he wants their posts all the same.|Ours may then hold a third of any committee.} And he wants the list, every name of ours in his party. {has("discipline-invoked"):Moscow's order put them there.|You did not choose his party for its master.} # cite: isaacs1938tragedy, ch. 5

// Whom do you answer first?
*   [Answer your son, and ask what he can hold. # id: answer-your-son # manner: warm]
    Chen Yannian is our secretary in Canton. The quays, he writes, for a week. Zhou Enlai and Mao Zedong are with him.
*   [Ask everyone who ordered the ship. # id: who-ordered-the-ship # manner: cold]
    One ship was asked for. Two were ordered. Between the two there is one office, and a man who was out until night. # cite: chainNDzhongshan
*   [Answer the newspaper: there was no plot. # id: there-was-no-plot # manner: plain # historical]
    You write it quickly. I copy it for the printer. Your son will read it when it is in print.
-   He has one corps, and enemies. So one could hit him, in the only city that shelters us. Moscow's guns might then stay in their crates. But with that list in his desk he would know every one of us by name. You want the party to come out of this spring.

// What do you give him?
*   [Nothing. Hit back, with the commanders who dislike him. # id: hit-back # act: refuse united-front]
    The wire goes before noon. By evening one regiment is sure. Another asks who will pay. The Russians have sent their wives to the boat.
    ~ happened("struck-back")
*   [What he asks: the posts, and in May the list of names. # id: hand-over-the-list # act: concede united-front # historical]
    {has("stayed-outside"):It is short. It is typed all the same, in two copies.|It is typed, in two copies.} The surnames stand by the number of strokes. Chen is in the middle, eleven. You ask for the carbon sheet, and hold it to the lamp, and burn it. # cite: isaacs1938tragedy, ch. 5
    ~ happened("list-handed-over")
*   [Ask Moscow for leave to work with his party from outside. # id: ask-to-leave # act: press united-front]
    <i>Izvne</i>, from outside. {has("let-them-leave"):Ivanovsky has said that we may. You want it from somebody with a face.|I put it early in the sentence.} You change one word, and change it back. The consulate takes it at six.
*   [Ask Borodin for five thousand rifles, for peasants. # id: ask-for-rifles # act: consult aid]
    They are landed every week, for others. Borodin is back in Canton. He sends the figure back to us with a ring round it. They are for the expedition. I look for more, on the other side.
    ~ happened("rifles-asked")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Bubnov's commission, then in Canton, chose to give way; Stalin's majority backed it afterwards. Kuibyshev, Rogachev and Razgon went home. # cite: usov2002razvedka # cite: alekseev2010ramzai
Who made one ship into two is not known. # cite: chainNDzhongshan
The communists left the First Corps. In May they were held to a third of any committee, and a list of them was asked for. # cite: isaacs1938tragedy, ch. 5
By Chen Duxiu's account of 1929 he had asked to leave, and for five thousand of the rifles, and was refused both. # cite: isaacs1938tragedy, ch. 5
In July 1926 his Committee's plenum condemned leaving as capitulation; the expedition set out. # cite: trotsky1976china
-> DONE

= quarrel
The tradition of Taiwan has a plot of Russians and communists; Harold Isaacs, a coup that Chiang made; Yang Tianshi, a chain of accidents put to use. Wu Tien-wei sifts them. # cite: wu1968march # cite: isaacs1938tragedy, ch. 5 # cite: chainNDzhongshan
V. N. Usov looks to what went before: Moscow's advisers taking hold of Sun's party from within. Jung Chang and Jon Halliday cite a Soviet letter of 24 March that speaks of removing Chiang; its meaning is disputed. # cite: usov2002razvedka # cite: chang2005mao
-> DONE

= questions
If a frightened man is given what he asks, is he less afraid, or does he ask again? Which of the papers of that spring would you show?
-> DONE
