// An end that history did not have: the fights on the frontier join up, no premier lands, and an alert is taken for an attack.

=== river_of_fire ===
# title: A River of Fire
# kind: outcome
# date: 1969-10-18
# source: robinson1970border
# source: goldstein2001return
# source: yang2000clash
# source: ryabushkin2021war
# source: macfarquhar2006last
# source: tagirova2022crisis
# source: gerson2010border
# source: luthi2012chaos
-> DONE

= epilogue
<i>Vetrov.</i> It was an alert, and we took it for an attack{has("alert-answered"):, having answered it with our own}. {has("alert-announced"):They had even told us what it was; I put it into Russian, and was asked if I was certain of the tense.|It was an hour at which nobody would wait for daylight.} By December the columns stand where the frost stopped them, at places neither had ever claimed. The other weapon has not been used; each night one listens on the stairs for somebody coming to say that it has. Of the dead there is no number in any office known to me. I am given the letters of Chinese prisoners, for nothing leaves the country unread; told to be quick, I am slow.

<i>Feng.</i> The ministry went to the hills. {has("line-offered"):In September we offered to stay where each of us stood. I have the carbon.|{has("eastern-line-agreed"):In 1964 the eastern line was agreed, all but one island.}} There were maps on the wall. In November somebody turned them round. No capital has fallen. No one has asked for terms. The prisoners' letters come by way of Geneva. A Russian sheet is pinned to each, in Vetrov's hand. I compare them. A boy from Gansu greets eleven relations. Vetrov has kept all eleven, each with the right word for whose brother he is.
-> DONE

= record
In March 1969 Soviet rockets were used once. Mao ordered a stop, and no ground on the Chinese bank was taken. # cite: yang2000clash # cite: ryabushkin2021war
For that month the Soviet dead are given as 58 to 60. For the Chinese, counts and lists in China run from 29 to 72; Soviet estimates, never confirmed, from 300 to over 800. # cite: ryabushkin2021war # cite: yang2000clash
In October all China's forces were put on alert; no paper shows that Moscow took it for an attack. # cite: macfarquhar2006last # cite: luthi2012chaos
Kosygin had met Zhou Enlai on 11 September, and talks opened on 20 October. # cite: tagirova2022crisis
-> DONE

= quarrel
Thomas Robinson, writing at RAND in 1970, and Lyle Goldstein take the danger of a general war for real. Yang Kuisong finds the danger and no plan. For Michael Gerson the climb was a threat, made so as not to be carried out; for Lorenz Lüthi misreading ran so deep in every capital that a threat could have been taken for more. A nuclear exchange hardly anyone puts nearer than the far edge. # cite: robinson1970border # cite: goldstein2001return # cite: yang2000clash # cite: gerson2010border # cite: luthi2012chaos
-> DONE
