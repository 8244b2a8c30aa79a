// An end that history did not have: a toast is disowned in writing, July 1960 is called a mistake, and both arm Vietnam by one plan.

=== patched_up ===
# title: Patched Up
# kind: outcome
# date: 1965-02-20
# source: radchenko2009suns
# source: li2018split
# source: zagoria1967vietnam
# source: yahuda1972kremlinology
# source: luthi2008split
# source: brezhnev1964record
# source: zhou1965kosygin
# source: westad1998conversations
# source: zhai2000vietnam
# source: macfarquhar2006last
# source: lian2017airport
# source: elizavetin1993airport
-> DONE

= epilogue
<i>Vetrov.</i> {has("trains-for-hanoi"):Nothing was signed for the wagons, and they have kept to their timetable|The wagons for Hanoi have kept to the plan} since 1965, and no letters have been printed. It is mended as Trishka's coat was, in Krylov, at the elbows, with what was cut from the cuffs: Beijing comes to no meeting of the parties, and we call none. {has("specialists-recalled"):Of the specialists recalled in 1960 a few went back|A few of the specialists went back}, to colleagues who had learned to do without. {has("eastern-line-agreed"):The eastern frontier is signed, all but one island.|The frontier is being mapped, a sandbank at a time.} Hanoi's sky is better held, so that more aircraft come down in it, and more are sent.

<i>Feng.</i> In 1966 the Chairman opened a campaign. In the schools teachers were beaten, and some died. I was questioned for nine days about my Russian. Then there was a cable to put into it. In September 1969 Ho Chi Minh died. Zhou Enlai and Kosygin stood at the bier together. Vetrov and I stood behind. At table a Vietnamese colleague had a question. With all that we have sent, has the war become longer, or shorter? Her brothers are in the South. I had the Russian, and Vetrov the Chinese. Neither of us said it. She filled our bowls.
-> DONE

= record
Malinovsky's remarks of 7 November 1964 were disowned next day in talk. # cite: brezhnev1964record
Nobody in Moscow took back July 1960, and nineteen parties met there in March 1965. # cite: radchenko2009suns
Kosygin asked for common action over Vietnam in February. On 1 March Zhou told Ho: "The new Soviet Party leadership is carrying out nothing but Khrushchevism." # cite: zhou1965kosygin # cite: westad1998conversations
Soviet arms crossed China by rail all the same, with quarrels over each step. # cite: zhai2000vietnam
In 1966 the Cultural Revolution made revisionism an enemy at home. # cite: macfarquhar2006last
In September 1969 Zhou left Hanoi before Kosygin came to the funeral. # cite: lian2017airport # cite: elizavetin1993airport
-> DONE

= quarrel
Sergey Radchenko finds that the new men in Moscow wanted peace that winter; Li Danhui and Xia Yafeng, that Mao had no wish for it; Lorenz Lüthi, that he had a use for the quarrel at home. Donald Zagoria read in Beijing's articles of 1965 a party for common action over Vietnam. Michael Yahuda warned against reading factions out of articles. # cite: radchenko2009suns # cite: li2018split # cite: luthi2008split # cite: zagoria1967vietnam # cite: yahuda1972kremlinology
-> DONE
