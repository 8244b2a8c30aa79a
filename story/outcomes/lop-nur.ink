// An end that history did not have: no premier lands, and the Politburo votes. There is a city beside the works at Lanzhou.

=== lop_nur ===
# title: A Strike on Lop Nur
# kind: outcome
# date: 1969-10-16
# source: stearman1969davydov
# source: frus1969soviet
# source: garver2016quest
# source: gerson2010border
# source: radchenko2024run
# source: burr2001relations
# source: burr2000whether
# source: luthi2012chaos
# source: shevchenko1985breaking
# source: lewisxue1988bomb
-> DONE

= epilogue
<i>Feng.</i> The loudspeakers told us at noon. Lop Nur, and the works at Lanzhou. {has("great-test"):We had tested our largest that month.|{has("pledge-asked"):We had asked them to sign that neither would be first.|{has("date-given"):We had given a date for talks. I had typed it.}}} People stood still in the road. Some of them had beaten others of them in 1967. Nobody speaks of factions now. On the frontier there is no quiet, and no end named. Bricks go west by every train. {has("specialists-recalled"):In 1960 the Russians at Lanzhou had weeks to pack.|Russians once lived at Lanzhou.} A city lies beside the works. Lists are pasted up there. In December they are still being added to.

<i>Vetrov.</i> They voted{has("day-left-to-marshals"):, and left the day to the marshals}. The works were marked on our own drawings, with my lettering. Some of their bombs had never been at either place. {has("washington-asked-again"):Washington, asked twice, says that it never answered.|Washington speaks civilly to Beijing.} Of the parties that we write to, most do not reply. At Alma-Ata they measure the dust. I ask how many at Lanzhou, and am no longer told that it is being counted. In 1937 I learned to cut names out of my address book. Suyun wrote hers in it herself, in Shanghai, in her best characters, and I leave it to her whether mine still stands in hers.
-> DONE

= record
No such vote is known, and no strike came. On 18 August 1969 a Soviet diplomat asked an American over lunch what Washington would do if "the Soviet Union attacked and destroyed China's nuclear installations". # cite: stearman1969davydov
Richard Nixon had told his council on the fourteenth: "I am not sure if it is in our long term interest to let the Soviets knock them off." # cite: frus1969soviet
On 5 September Under-Secretary Elliot Richardson spoke in public of "deep concern". # cite: garver2016quest, p. 293
Kosygin and Zhou Enlai met on the eleventh; China tested twice that month. # cite: gerson2010border # cite: lewisxue1988bomb
-> DONE

= quarrel
The evidence is thin. Michael Gerson sees a threat, made to be believed; Sergey Radchenko, a strike contemplated and not decided; William Burr, intimidation or a test of reactions, which only Soviet files would settle. Lorenz Lüthi doubts that there was a decision to take. Arkady Shevchenko, who went over to the Americans, remembered a debate in Moscow. John Lewis and Xue Litai show how open the works lay; Burr and Jeffrey Richelson, that Washington had weighed the same blow in 1963 and 1964. # cite: gerson2010border # cite: radchenko2024run # cite: burr2001relations # cite: luthi2012chaos # cite: shevchenko1985breaking # cite: lewisxue1988bomb # cite: burr2000whether
-> DONE
