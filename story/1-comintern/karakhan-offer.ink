// The spring and summer of 1920: one declaration in two copies, two sets of theses, and a man from Vladivostok. Vetrov sits in Irkutsk, at the
// end of the wire, which is invented. The object that crosses the scene is one sentence, about a railway.

=== karakhan_offer ===
# title: Returned Without Compensation
# date: 1920-04-10
# until: 1920-08-07
# place: Shanghai and Moscow
# chapter: comintern
# kind: pillar
# stage: outline
# shape: wire
# slot: 1920-04
# order: moscow, beijing
# source: wikipediaNDkarakhan
# source: whiting1954soviet
# source: lenin1920report
# source: adhikari1971documents
# source: haithcox1963roylenin
# source: saich2020finding
# source: ishikawa2012formation
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Lenin. Ilya Vetrov tells, from Irkutsk.

= moscow
On my table in Irkutsk lies one declaration to the Chinese in two copies, signed by Karakhan, the deputy commissar for foreign affairs, and dated 25 July 1919. In the copy telegraphed to Peking the Tsar's railway across Manchuria goes back to China; in the copy printed in Moscow that sentence is missing. I am Ilya Vetrov, I put Moscow's wires into Chinese, and it is a year later. You are Lenin, with the powers blockading you and the communists of the world come to your congress, and you want Asia to rise. # cite: wikipediaNDkarakhan

// What do you ask for first?
*   [Ask which of the two copies Peking has had. # id: which-copy # manner: veiled]
    The longer, I answer, and that I do not know who made it longer; I should be glad not to be the only man who has both.
*   [Ask them all to find fault with your theses. # id: find-fault # manner: plain # historical]
    You are taken at your word, and the faults reach me in an envelope thicker than the theses. # cite: haithcox1963roylenin
*   [Ask who at the congress has led a party in China. # id: who-has-led # manner: cold]
    Nobody has. The two Chinese there belong to our own party, and were sent for because they could be sent for. # cite: yeNDqidian
-   Your theses would help the nationalists of the East. Roy, a Bengali with a Mexican mandate, has written others: nationalists and the poor are "two contradictory forces that cannot develop together". Without nationalists there is nobody in China to help; with them, the poor may be arming their hangmen. And Peking means to send and ask about the sentence: a man in our villages who sells his horse keeps the halter, and the railway is our halter. # cite: adhikari1971documents # cite: whiting1954soviet

// What is the East to be told?
*   [Let Roy's stand alone: own parties first, and expect the nationalists' betrayal. # id: east-leads-itself # act: offer doctrine]
    I have good Chinese for workers and for betrayal; it is the parties that are wanting, and I put them in the future, which in Chinese is done with one small word that is easily dropped on a wire.
    ~ happened("east-leads-itself")
*   [Say plainly that the railway is to be negotiated, whatever was sent. # id: railway-stays # act: hold railway]
    One line, for Peking. I strike nothing out, since in Moscow the sentence was never printed, and the two copies go back into the one folder.
    ~ happened("railway-kept")
*   [Let the sentence stand: the railway comes back, without compensation. # id: sentence-stands # act: concede railway]
    I send it a second time, in French, as it went the first. By evening our railwaymen in the yard have it, and one comes up and asks me whose wages he is on.
    ~ happened("railway-promised")
*   [Back the nationalists, keep communists apart, and pass Roy's theses too. # id: both-theses # act: offer united-front # historical]
    The cardinal idea, you report, is "the distinction between oppressed and oppressor nations". Both sets pass, with three abstaining. I put them into Chinese on facing pages, and of the railway nothing is said on either. # cite: lenin1920report # cite: sozklassNDkommission
-   -> DONE

// A bureau may be heard any way; study is a hold; the last arm is a party or a question about terms, and must be true of both.
= to_moscow
{
- has("broad-beginnings"): In Shanghai, writes Voitinsky, our man from Vladivostok, there is a bureau now, and anarchists in it. {heard("discounted"):Your office asks whether they are communists or a club, and wants no answer before winter.|{heard("inflated"):By return I am to send every name, and what each of them has read.|It comes back with your initial, and beside the anarchists a small query.}}
- has("studied-first"): In Shanghai, writes Voitinsky, our man from Vladivostok, they will study and bring out their journal; for a party it is early. {heard("inflated"):The answer asks who has told them to wait.|The answer is that we studied too, and for how long.}
- else: From Shanghai Voitinsky, our man from Vladivostok, writes that Chen Duxiu, the professor whom all of them read, has a party in mind; what may he say that we give, and what do we want for it? {heard_as("press"):Your office underlines the last words.|{heard("discounted"):The letter lies for a month under others from Shanghai.|The answer says to give what he needs, and leaves the rest of it blank.}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair: Chen Duxiu, in Shanghai; there is no party yet. Feng Suyun tells.

= to_beijing
{
- has("east-leads-itself"): Voitinsky, a Russian from Vladivostok, has news by wire. The East is to build its own parties. It should expect the rest to betray it. {heard("inflated"):You get up and look for the calendar.|{heard("discounted"):Was that carried, or only moved? He looks at his paper.|You have him read the part about betrayal again.}}
- has("railway-kept"): Voitinsky, a Russian from Vladivostok, has news by wire. The railway in Manchuria is to be bargained over. {heard("inflated"):You take down our May number, and look at the thanks in it.|It was a very good telegram, you say. I am sent for the cutting.}
- has("railway-promised"): Voitinsky, a Russian from Vladivostok, has news by wire. The railway comes back, and nothing is to be paid. {heard("discounted"):You ask who drives the trains today. He does not know.|You have it set for the next number, in the large type.}
- else: Voitinsky, a Russian from Vladivostok, has news by wire. Two sets of theses, both adopted. Help the nationalists. Do not trust them with the poor. {heard("inflated"):Which of the two, you want to know, is the order?|{heard("discounted"):You hold up two fingers. You fold one, and then the other.|You have me copy both, one under the other.}}
}
-> DONE

= beijing
The stairs are narrow. The journal lies on every step. This is 2 Old Yuyang Lane, in the French Concession. You are Chen Duxiu, once a dean in Peking. You edit <i>New Youth</i>. I am Feng Suyun. I copy it out. Russia's offer came in the spring. February, some say. Some say 26 March. {has("railway-kept"):We thanked them for a railway, and they have it still.|We printed it for May Day, with thanks.} # cite: wikipediaNDkarakhan # cite: chow1960may

In the autumn there will be a school, at 6 New Yuyang Lane. Vetrov, from Irkutsk, is to teach Russian. I have put my name down. {below("trust-beijing", 45):You asked who pays him.|You said that somebody should.}

// How do you receive Voitinsky?
*   [Ask him about the newspaper he writes for. # id: his-newspaper # manner: veiled]
    The <i>Shanghai Chronicle</i>, he says. He has an article in his pocket. It is about the price of beans.
*   [Ask him how they did it in Petrograd. # id: petrograd # manner: warm # historical]
    Yang Mingzhai, who interprets for him, sits down. It grows dark. Nobody lights the lamp until he has finished.
*   [Ask him who sent him: Moscow? # id: who-sent-him # manner: plain]
    Vladivostok, he says. It is on the same line.
-   At Paris last year the powers gave Japan a piece of China. You want a country that cannot be given away. He has money, for a press and for the school. It may have to be paid for in other coin. A party of the few who have read something will be very small. A wide bureau agrees on nothing. The dockers may not wait for either. # cite: ellemanNDkarakhan

// What do you begin with the man from Vladivostok?
*   [Begin with a wider bureau, anarchists and guild socialists in it. # id: broad-bureau # act: consult doctrine]
    There are not chairs enough. An anarchist proposes that nobody preside. It is carried, and somebody asks who is to announce it. Voitinsky counts heads. He seems content.
    ~ happened("broad-beginnings")
*   [Found a party now, out of those who have read something. # id: party-now # act: offer comrades # historical]
    August. They fit round one table. You name the thing outright. Letters are to go to Peking, to Wuhan, to Changsha, to Canton, to Jinan. I address the envelopes. # cite: saich2020finding # cite: ishikawa2012formation
*   [Ask first what the money and the help oblige you to. # id: ask-the-terms # act: press comrades]
    You ask it three times. To nothing, to friendship, to the world revolution. His interpreter, Yang Mingzhai, renders all three in the same voice.
    ~ happened("terms-asked")
*   [Begin with study societies and a journal. A party can come later. # id: study-first # act: hold comrades]
    The society will meet on Sundays. I write out the list of books. It is long. Voitinsky asks which of them is about strikes.
    ~ happened("studied-first")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
Vetrov's table in Irkutsk is invented; the two texts are not. Only the one delivered in China "returns to the Chinese people, without any compensation, the Chinese Eastern Railway". # cite: wikipediaNDkarakhan
It came in February 1920, or on 26 March. A note of 27 September asked for joint running, which the agreements of 1924 brought. # cite: wikipediaNDkarakhan # cite: whiting1954soviet
Lenin's theses and Roy's were both amended and adopted, none against, three abstaining. # cite: haithcox1963roylenin # cite: sozklassNDkommission
Voitinsky, sent from Vladivostok, came to Chen in spring; a Shanghai group existed by August. He left in January 1921. # cite: wikipediaNDvoitinsky # cite: saich2020finding
-> DONE

= quarrel
Bruce Elleman sees deliberate deception in the two texts; Allen Whiting and Sow-Theng Leong, confusion and a moving front. # cite: ellemanNDkarakhan # cite: whiting1954soviet # cite: leong1976diplomatic
John Haithcox asks how far Lenin and Roy agreed at all. Ishikawa Yoshihiro and Liu Jianyi ask whether a party existed by November 1920, before the congress that is called its first. # cite: haithcox1963roylenin # cite: ishikawa2012formation # cite: liu2000origins
-> DONE

= questions
A promise was sent in one copy and left out of another. Who is bound by it: whoever wrote it, whoever sent it, or nobody?
-> DONE
