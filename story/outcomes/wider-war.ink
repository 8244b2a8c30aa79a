// An end that history did not have: Soviet pilots over the front, no talks, and in May 1953 American aircraft over the airfields of Manchuria.

=== wider_war ===
# title: A Wider War
# kind: outcome
# date: 1953-05-25
# source: shen2012mao
# source: stalin1950october5
# source: garver2016quest
# source: ussr1953resolution
# source: weathersby1995new
# source: zhang1992deterrence
-> DONE

= epilogue
<i>Vetrov.</i> {has("treaty-invoked-early"):The heirs had written that the treaty held, and they kept it|The heirs kept the treaty}, with pilots and guns, and without infantry. The airfields in Manchuria were bombed, and the towns beside them; ours went to those in Japan, and theirs came to Vladivostok, where I had learnt my Chinese. The other weapon was made ready; the young ask how we knew that it would not be used, and we did not. Through Korea the armies went down the road and up it again. The truce was signed in the autumn of 1954, an hour's walk from the old line. We are allies still, as neighbours are after a fire, who each remember a lamp in the other's barn.

<i>Feng.</i> {has("treaty-called-on"):I had put our call into Russian. Attacked, ally, without delay. |{has("delhi-warned"):We had warned them through Delhi, with a strong verb. }}In August 1953 a roof came down on us in Shenyang. Since then I hear with the left ear only. A commission is to name the war. Moscow says the events in the Far East. We say the defence of the Northeast. The Koreans are heard last. They ask for help with their registers. This spring Vetrov took the chair on my left. I have never told him which ear.
-> DONE

= record
From 1 November 1950 Soviet fighters, in Chinese or Korean markings, guarded the Yalu, and were not sent over the front. # cite: shen2012mao
Stalin had written in October that if war must come it should come now; to Korea he sent no army of his own. # cite: stalin1950october5 # cite: weathersby1995new
The truce talks stopped on 8 October 1952, over the prisoners. # cite: garver2016quest
Within two weeks of his death his heirs resolved to end the war. Zhou accepted neutral custody on 30 March 1953, and on 27 July there was an armistice, near the line where it had begun. # cite: ussr1953resolution # cite: weathersby1995new # cite: garver2016quest
-> DONE

= quarrel
Kathryn Weathersby reads in the Soviet papers how much Stalin avoided an open war with the Americans, and how much hung on it each time that he was asked for more. # cite: weathersby1995new
Shen Zhihua finds a middle course in the matter of the aircraft. Zhang Shu Guang has both sides deterring in a language that the other misread; then more could have been misread than was. # cite: shen2012mao # cite: zhang1992deterrence
-> DONE
