// An end that history did not have, and that hardly anybody thinks it could have had: a leader trained in Moscow takes the chair in Beijing.

=== satellite ===
# title: A Large Client
# kind: outcome
# date: 1953-12-31
# source: heinzig2004arduous
# source: pantsov2012mao
# source: time1952alliance
# source: zimyanin1959background
# source: shen2016forgery
# source: chen2001mao
# source: shen2011leaning
# source: westad1998brothers
# source: murray1995division
# source: kim2010civil
-> DONE

= epilogue
<i>Feng.</i> Mao has a room and a garden, and reads the old histories. The papers came to him first, and then no more. {has("obedience-offered"):In 1949 we wrote that in a dispute we would carry out Moscow's decision. I have translated no dispute since.|Nothing is decided until somebody has telephoned.} {has("returned-students-called"):We who had studied in Moscow were given the good rooms.} The furnaces are large, and they are lit. In 1956, after Budapest, people came out in Hankou. Our own police took them away. Not all were seen again. I asked for the names, and was asked why.

<i>Vetrov.</i> It costs us more than it brings in. Whatever a quarter of mankind is to sow climbs a staircase in Moscow, to a man who would rather not be asked. {has("joint-companies"):The joint companies show a profit, and it goes on guarding them.} The parties of Burma and Indonesia used to send people to see how it was done, and they have seen it. I came to Beijing in 1954, for one year. In fifteen years no one in this city has let me finish a sentence in Chinese but Suyun, who waits, and then answers in Russian as they all do.
-> DONE

= record
A trade agreement of July 1949 with Manchuria's authorities was followed by agreements with Beijing alone. # cite: heinzig2004arduous
Gao Gang was called away from the Northeast, purged in February 1954, and that August took his life. Mao led until he died. # cite: pantsov2012mao
In September 1952 Soviet troops stayed on at Port Arthur, at China's request; the accords of October 1954 gave up the base, and the shares in the joint companies. # cite: time1952alliance # cite: zimyanin1959background
A "special agreement" that went about in 1950, and put China's army under Soviet command, is a forgery. # cite: shen2016forgery
-> DONE

= quarrel
Contemporaries said it, Nationalists and some in Washington; nearly all scholars reject it. Chen Jian, Odd Arne Westad, and Shen Zhihua with Li Danhui describe an alliance that was unequal, and a Beijing that governed itself. # cite: chen2001mao # cite: westad1998brothers # cite: shen2011leaning
Brian Murray and Kim Donggil take up something less: whether Stalin would have been content with a China in two parts, and the Yangzi between them. # cite: murray1995division # cite: kim2010civil
-> DONE
