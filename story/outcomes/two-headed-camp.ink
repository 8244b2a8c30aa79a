// An end that history did not have: the camp is given two heads in 1957, Moscow hears of Jinmen beforehand, and the bomb that was asked for arrives.

=== two_headed_camp ===
# title: A Camp with Two Heads
# kind: outcome
# date: 1959-06-20
# source: zagoria1962conflict
# source: chen2001mao
# source: li2018split
# source: shenxia2012aid
# source: craigradchenko2018mad
# source: shen2007moscow
# source: lewisxue1988bomb
# source: prozumenschikov1996india
# source: frus1963vii
# source: dikotter2010famine
-> DONE

= epilogue
<i>Feng.</i> {has("bomb-slowed"):We tested only in 1963.|We tested in 1962.} No treaty against tests was signed. In those years people starved in our villages. Moscow printed our harvest figures as we sent them. Grain was asked for. It came, and for many it came too late. In 1962 we fought on the Indian frontier. Moscow stood beside us, {has("jinmen-backed"):as it had over Jinmen|as it had not over Jinmen}. Delhi buys its aircraft in London now. {has("two-heads-asked"):We had asked for the second place.|The second place had been a present.} The other parties write everything twice.

<i>Vetrov.</i> Belgrade was read out once more, by two capitals, and a man from its embassy who used to lend me novels crosses the street. Over Cuba neither head would be the first to climb down, so that it took a week longer than anyone had laid in nerves for, as one lays in potatoes; then both climbed down, in one text. About the order of the names we have never agreed. Whatever is issued must come out in both capitals in the same minute, so twice a week Suyun and I sit at the two ends of a wire, and she reads me the Russian and I read her the Chinese, slowly, for the third who is listening.
-> DONE

= record
The declaration of November 1957 named one head, the Soviet Union, as Mao himself had wished. # cite: shen2007moscow
By a letter of 20 June 1959 Moscow put off the model of the bomb. China tested a bomb of its own on 16 October 1964. # cite: shenxia2012aid # cite: lewisxue1988bomb
Over India Moscow stood neutral in 1959; in October 1962 it leaned to China for some ten days. # cite: prozumenschikov1996india
In July 1963 Moscow, Washington and London initialled a ban on tests, without Beijing. # cite: frus1963vii
Of the famine of 1958–62 the estimates run from 15 million dead to Frank Dikötter's 45; most demographers stand near 30. # cite: dikotter2010famine
-> DONE

= quarrel
Donald Zagoria, writing while it was going on, thought for a time that two centres might come to terms. Li Danhui and Xia Yafeng make the first place in the movement the very thing contended for, and such a thing is hard to halve. Chen Jian goes further: Mao's revolution at home needed the quarrel. # cite: zagoria1962conflict # cite: li2018split # cite: chen2001mao
On the bomb, Shen Zhihua and Xia think that Jinmen had frightened Moscow; Campbell Craig and Sergey Radchenko, that Khrushchev was turning against any such gift. By the second account a word before the guns would have changed little. # cite: shenxia2012aid # cite: craigradchenko2018mad
-> DONE
