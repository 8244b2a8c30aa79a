// March 1966: an invitation, and a paper that went round at the same time. The letter of 22 March is in print; the Soviet indictment is known from it.
// Miyamoto's dates are uncertain and are not given. The row of chairs and the card on it are invented.

=== the_empty_chair ===
# title: The Empty Chair
# date: 1966-03-22
# until: 1966-04-08
# place: Beijing and Moscow
# chapter: border-crisis
# kind: pillar
# stage: outline
# shape: refusal
# slot: 1966-03
# order: beijing, moscow
# source: cpc1966letter
# source: cia1967struggle
# source: luthi2008split
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Beijing's chair. Feng Suyun tells.

= beijing
Two papers from Moscow are on my table. One is to us. It is dated 24 February 1966, and asks us to the Twenty-third Congress, as guests. The other went to the other parties, and is about us. I have put both into Chinese. {has("ambushed"):At Bucharest in 1960 there was such a paper too. That one came by hand.} # cite: cpc1966letter

You hold the chair. {has("garrison-at-once"):Since January there are Soviet divisions in Mongolia.|In January Brezhnev was in Mongolia, for a treaty.} Hanoi and Pyongyang are going. Miyamoto Kenji, who leads the Japanese party, is here from Hanoi. He would have all of Vietnam's friends say one thing, and name nobody. You want one page read first. # cite: cia1967struggle

// What do you have me read to you?
*   [What they ask of us. # id: the-invitation # manner: plain]
    As guests, and in friendship. I look for a second meaning. There is only the date.
*   [What we are called. # id: what-we-are-called # manner: cold # historical]
    Bellicose, to begin with. Then six that end in <i>ism</i>. I have had to make one of them up in Chinese, and took it from our own papers. # cite: cpc1966letter
*   [What we sent them the last time. # id: what-we-sent-last-time # manner: none]
    Zhou Enlai, in 1961. {has("wreath-laid"):With a wreath.|{has("zhou-stayed"):He stayed to the end.|{has("zhou-went-home"):He came home early.|He sat it out.}}}
-   {has("joint-paper-signed"):Over Vietnam there is a paper that both of us signed.|Their arms for Hanoi are what they will talk of there.} Go, and you sit under what they have written of you. Stay away, and it is you who left. Nobody will be asked twice.

// Who sits in the chair at Moscow's Congress?
*   [Nobody. Send a greeting. # id: nobody-and-a-greeting # act: hold parties]
    I am given the last one, to shorten. I cut until there is not an adjective left. One is put back, by telephone. The cable office counts the words and asks if there is more.
    ~ happened("greeting-sent")
*   [A small delegation, which does not clap. # id: a-small-delegation # act: consult parties]
    Three names. They are to keep their hands on their knees. We try it in my office for the length of a speech. Towards the end one of them asks about coughing.
    ~ happened("delegation-sent")
*   [Nobody. A public letter says why. # id: nobody-and-a-letter # act: refuse parties # historical]
    The invitation "is merely a gesture and is sent with ulterior motives." I do the Russian. <i>Zhest</i>, a gesture. One makes it with a hand. Next day it is on the wireless, with the other paper's adjectives in it. # cite: cpc1966letter
    ~ happened("chair-left-empty")
*   [Nobody. Send a text on Vietnam that names no one. # id: nobody-and-vietnam # act: offer vietnam]
    Miyamoto has brought half of it. I look through it for ourselves, and for them. There are only Americans. He bows over the fair copy and asks for the pen we used.
    ~ happened("vietnam-text-sent")
-   -> DONE

// The letter refuses; the delegation consults; the text on Vietnam (the last) offers; a greeting is a hold, and never discounted.
= to_moscow
{
- has("chair-left-empty"): Beijing's answer to the invitation comes over the wireless, and I take it down as it is read. How can a party "which you look upon as an enemy be expected to attend your Congress?" {heard("inflated"):You have the frontier troops asked whether anything has moved there.|{heard("discounted"):They were never coming, in your view, and needed a day's noise to say so.|You ask how they come to have our paper's very words, and by evening everyone who had a copy has been asked.}} # cite: cpc1966letter
- has("greeting-sent"): From Beijing there is a greeting to the Congress, of four lines, and nobody to read it. {heard_as("press"):You hear in it whatever else they could have written, and have me look for that.|{heard("inflated"):You read it through twice, and it seems to please you that there is an adjective.|It is put down for the second morning, between two smaller parties.}}
- has("delegation-sent"): Three come from Beijing, and I meet them at the airport; they have good coats, and a sheet of instructions among them which I am not shown. {heard_as("press"):They come so as not to clap, you are told, and you ask where one would see that from.|{heard("discounted"):Three is what they send to the Danes, you remark.|{heard("inflated"):You have the whole row moved nearer to the front, at night, by carpenters.|You had not expected anybody. You ask me what they eat.}}}
- else: Instead of guests there comes from Beijing a text on Vietnam, which the Japanese have helped to write, and in which we are not named. {heard_as("concede"):Then they are coming round, you tell the others, and somebody asks round what.|{heard("discounted"):It is addressed to the Japanese, you say, and merely posted to us.|{heard("inflated"):You look for the place where we ought to have been named.|You find that you could sign it. You do not know who should be told so.}}}
}
-> DONE

// ---------------------------------------------------------------------------------------------------------
// Moscow's chair: Brezhnev. Ilya Vetrov tells.

// Withdrawing concedes and publishing threatens: neither is inflated; moving the chairs (the last) is a hold, and never discounted.
= to_beijing
{
- has("indictment-withdrawn"): Moscow has asked the other parties to send back what it wrote about us. The Romanians show us the request. {heard("discounted"):You ask how many had made copies first.|You want it in the file with the paper itself, in front.}
- has("indictment-circulated"): Moscow's paper about us is with more parties by April. The Congress says nothing of it aloud. {heard("inflated"):You ask which regiments have had it read to them.|{heard("discounted"):You say that we have read it already, and sooner.|You have me mark what is new. The order of the charges has changed.}}
- has("indictment-published"): Moscow has printed its paper about us. It can be bought there, in kiosks. Our embassy sends six. {heard("discounted"):You leave yours lying face down, with the price showing.|You read it as if for the first time. It is longer in print.}
- else: At the Congress nothing is said about us. {has("delegation-sent"):In a photograph of the hall our three sit among strangers. The rest of their row is gone.|In a photograph of the hall I look for where we should sit. The row is closed up.} {heard_as("press"):So we are buried, you say, and they have moved along.|{heard("inflated"):You keep the photograph, and ask me again who is in it.|You give the photograph back to me.}}
}
-> DONE

= moscow
I wrote the card for them, in both scripts, when the invitation went; it lies in the fourth row, where chairs are set for a full delegation, {has("delegation-sent"):with three of them taken|with nobody in them}, and I am sent for to say whether it may be moved.

You are Brezhnev, and the Congress that opened today, 29 March 1966, is the first to be yours. Since the winter a paper of ours about the Chinese has been going round the other parties, and round the country from the top down. {has("march-meeting-held"):A year ago nineteen parties met here without Beijing, to little purpose. }{has("toast-disowned"):You signed something once to keep the Chinese in a room. }You want a hall that rises when you come in, and in which Hanoi need not choose. # cite: cpc1966letter

// Whom do you ask about the row?
*   [Suslov, who keeps the doctrine. # id: ask-suslov # manner: cold]
    He does not look at chairs. There is a comma in the paper, he says, about which the Italians have asked.
*   [The guests from Hanoi. # id: ask-hanoi # manner: warm]
    They would be glad, they tell me, to sit wherever one cannot see it. I put that into Russian as gratitude.
*   [Me, since I wrote the card. # id: ask-me # manner: none # historical]
    In a Russian house, I say, one goes on laying a place for somebody until a certain day, and it is always the youngest who asks.
-   Take the paper back, and it was wrong, and your own officials will ask since when. Let it go on, and whoever wants to come back must step over it. Keep quiet, and each party will say for you what you think.

// What is done with the indictment?
*   [Withdraw it, and leave the chairs where they are. # id: withdraw-it # act: concede parties]
    Every copy has a number. For a week I cross them off as they return; some come with a note of regret, and some with pencil in the margin, in hands that I try not to recognise.
    ~ happened("indictment-withdrawn")
*   [Let it go round. # id: keep-it-going-round # act: press parties # historical]
    The next copies leave by the ordinary bag. Nobody in the hall speaks of it, and on the second day an usher carries away my card between two fingers{has("delegation-sent"):, from in front of the three|, and comes back for the water}.
    ~ happened("indictment-circulated")
*   [Say nothing of it, and have the chairs moved up. # id: fill-the-chair # act: hold parties]
    It takes two men with a spanner. A delegation that had been promised the aisle comes in next morning, finds itself in the middle, and is delighted.
*   [Publish it. # id: publish-it # act: threaten parties]
    The proofs are up by six, still damp. What was a letter to comrades has a price on its back now, four kopecks, and I am asked for a Chinese title.
    ~ happened("indictment-published")
-   -> DONE

// ---------------------------------------------------------------------------------------------------------

= record
The Soviet party invited the Chinese on 24 February 1966, and about that time sent other parties a letter against them. # cite: cpc1966letter
On 22 March Beijing refused in public: the invitation was "merely a gesture". Albania's party and New Zealand's refused too; Hanoi and Pyongyang went. # cite: cpc1966letter # cite: cia1967struggle
A text on Vietnam agreed with Miyamoto in Beijing named no Soviet name; Mao refused it within days, and the two parties fell out. The exact days are uncertain. # cite: luthi2008split
By the end of May Peng Zhen, Luo Ruiqing and two others were condemned as a clique. # cite: macfarquhar2006last
It was the last contact of the two parties for twenty-three years, until Gorbachev met Deng. # cite: gorbachev1989deng
-> DONE

= quarrel
Was agreeing to Miyamoto's text disloyal, as the Red Guards charged, or routine? Michael Yahuda distrusts factions that are read out of texts; Roderick MacFarquhar and Michael Schoenhals show what it cost to have been soft. Many Chinese scholars date the break of the parties from this letter; others, from 1963. # cite: yahuda1972kremlinology # cite: macfarquhar2006last
-> DONE

= questions
Beijing refused because of a paper that it was not meant to see. Who broke off, the writer of the paper or of the refusal?
-> DONE
