// An end that history did not have: Beijing is told of the speech beforehand, its advice is taken in October, and in November 1957 a page is signed.

=== equal_brothers ===
# title: Equal Brothers
# kind: outcome
# date: 1957-11-19
# source: shen2015partnership
# source: jersild2014alliance
# source: westad1998brothers
# source: chen2001mao
# source: shen2005october
# source: vamos2012listening
# source: persak2006poland
# source: shenSecretspeech
# source: zhou1957report
# source: maoyudin1958minutes
# source: khrushchevmao1959discussion
# source: dikotter2010famine
# source: zhou1968romania
-> DONE

= epilogue
<i>Feng.</i> {has("consultation-signed-coldly"):We had signed the page, and expected little.|{has("consultation-one-way"):By the page only Beijing had to ask.|The page lay in two safes.}} In July 1958 Moscow asked about a common fleet. We said no. In August we asked about Jinmen. They said wait. Chiang is there still. The line of the Eighth Congress was mostly kept. Two harvests failed. Grain was sent for early, and in some counties it came late. {has("burden-shared"):For Budapest we had answered together. Then it was Prague.|Then it was Prague.} In August 1968 Moscow asked us, and we agreed within a day. I put it into Russian. Nobody wanted it in Czech.

<i>Vetrov.</i> One can do very little that the other does not wish: the Americans were ready to sign against tests, Beijing was asked, and we did not sign. What we hold in common is like the chest of a village church, which has one key at the priest's and one at the elder's, and belongs to the parish. Suyun and I are old enough to interpret sitting down. In the anteroom waits a Pole whom I have known since October 1956, and who used to ask me how it was going. Today he has brought a book, and when we come out, having agreed, he has finished it.
-> DONE

= record
In February 1956 Beijing was told of the speech on Stalin after it had been given. # cite: shenSecretspeech
Its advice was heard over Poland and Hungary; touring there in January 1957, Zhou Enlai found the Soviet leaders silent about China's article on Stalin. # cite: shen2005october # cite: zhou1957report
No rule was signed. In July 1958 Mao heard, in talk of a common fleet, a claim on his coast; in August he shelled Jinmen, and Khrushchev complained of not having been told. # cite: maoyudin1958minutes # cite: khrushchevmao1959discussion
Moderation gave way to the Leap, and to famine: from 15 to 45 million dead, by the estimates. # cite: dikotter2010famine
In August 1968 Zhou condemned the occupation of Prague. # cite: zhou1968romania
-> DONE

= quarrel
Shen Zhihua and Xia Yafeng hold that the high tide was real and the structure faulty, which leaves open whether it could be mended; Austin Jersild finds the trouble in daily work, where no page would have reached it. The essays that Odd Arne Westad edited take the alliance, at its height, for one that worked. Chen Jian, with a revolution at home that needed quarrels, gives such an end little room. # cite: shen2015partnership # cite: jersild2014alliance # cite: westad1998brothers # cite: chen2001mao
How much Beijing's word weighed in October 1956 is argued as well. Shen finds it leading over Hungary and too late over Poland; Krzysztof Persak has it count over Poland; Péter Vámos thinks the main question unproven. # cite: shen2005october # cite: persak2006poland # cite: vamos2012listening
-> DONE
