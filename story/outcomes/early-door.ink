// An end that history did not have: a messenger from Washington is received in Beijing while Moscow still asks what it should do.

=== early_door ===
# title: An Early Door
# kind: outcome
# date: 1969-08-29
# source: kissinger1979white
# source: garver2016quest
# source: marshals1969september
# source: chenyi1969wild
# source: goh2005constructing
# source: xia2006elite
# source: chen2001mao
# source: luthi2012chaos
# source: yang2000clash
-> DONE

= epilogue
<i>Vetrov.</i> The newspapers had it before any embassy: somebody from Washington had been received in Beijing, {has("zhou-alone-knows"):by the premier, who had told nobody|at night, by a side door}, and I was asked whether the Chinese for it was warmer than the English. {has("washington-courted"):We had been offering Washington more, and went on offering.|{has("talks-asked-plainly"):Our own five lines, asking Beijing for talks, were then in some tray there.|{has("asked-over-lunch"):We had put a question to an American at lunch, and now read it in print.}}} By December nobody has gone home from the frontier, and the marshals, who had one great enemy to reckon with, are asking for a second budget. {has("consultation-agreed"):The page of 1957, against surprises, is clear in both languages.} Where the Chinese papers came in, they have put the Americanists.

<i>Feng.</i> {has("warsaw-secret"):In February the two sides met in a house that nobody knew. Now the cars stop at the front.|The two sides meet in Warsaw, every second week.} They speak of Taiwan, and it is not given back. The war in Vietnam goes on. Hanoi asks what we have sold. {has("camp-david-unannounced"):In 1959 Khrushchev went to Camp David and told us nothing. We told Moscow nothing.} I still wash glasses. In December I am handed an English primer. I do ten words a day, in the scullery. The letters want a rounder hand. I form them as Vetrov taught me the Russian ones, in 1920, from the wrist.
-> DONE

= record
In November 1968 Beijing proposed a meeting in Warsaw for 20 February 1969. It called the meeting off two days before, after a diplomat of its own had gone over. # cite: kissinger1979white
Through Pakistan and Romania Washington let it be known that it would talk; no messenger was received that year. # cite: garver2016quest, p. 293
On 17 September four marshals advised resuming at Warsaw when the time was right, and Chen Yi, beyond that, talks between ministers or higher. # cite: marshals1969september # cite: chenyi1969wild
On 3 December the American ambassador approached Chinese diplomats at a fashion show in Warsaw. Henry Kissinger came to Beijing, in secret, in July 1971. # cite: garver2016quest, p. 293 # cite: kissinger1979white
-> DONE

= quarrel
Evelyn Goh follows the thought of it in Washington from 1961, so that an earlier answer was thinkable there. Chen Jian makes 1968 the hinge in Beijing; Xia Yafeng shows how slowly Mao moved through 1969. Yang Kuisong has revolution at home still deciding. Lorenz Lüthi finds no plan in any of the capitals, and an outcome that was improvised; then it might have come sooner, or not at all. # cite: goh2005constructing # cite: chen2001mao # cite: xia2006elite # cite: yang2000clash # cite: luthi2012chaos
-> DONE
