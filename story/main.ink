// The story as Inky can play it: choose a part, and it is told with the answers below. The game compiles each scene alone
// and gives the answers itself; it takes only the EXTERNAL lines from here.

EXTERNAL happened(fact)
EXTERNAL has(fact)
EXTERNAL at_least(indicator, number)
EXTERNAL below(indicator, number)
EXTERNAL heard(kind)
EXTERNAL heard_as(rung)
EXTERNAL doubted()

INCLUDE 1-comintern/bloc-within.ink
INCLUDE 2-alliance/eat-sleep-and-wait.ink
INCLUDE 3-de-stalinization/swimming-pool.ink
INCLUDE 4-split/recall-of-the-specialists.ink
INCLUDE 5-border-crisis/three-hours-at-the-airport.ink
INCLUDE outcomes/cold-peace.ink

-> menu

=== menu ===
+   [1923 · Into the Other Man's House] -> bloc_within_parts
+   [1949 · Eat, Sleep and Wait] -> eat_sleep_and_wait_parts
+   [1958 · The Swimming Pool] -> swimming_pool_parts
+   [1960 · Five Weeks to Pack] -> recall_of_the_specialists_parts
+   [1969 · Three Hours at the Airport] -> three_hours_at_the_airport_parts
+   [1969 · Cold Peace] -> cold_peace_parts
+   [Enough] -> END

=== bloc_within_parts ===
+   [Beijing] -> bloc_within.beijing
+   [To Moscow] -> bloc_within.to_moscow
+   [Moscow] -> bloc_within.moscow
+   [To Beijing] -> bloc_within.to_beijing
+   [Record] -> bloc_within.record
+   [Quarrel] -> bloc_within.quarrel
+   [Questions] -> bloc_within.questions
+   [Back] -> menu

=== eat_sleep_and_wait_parts ===
+   [Beijing] -> eat_sleep_and_wait.beijing
+   [To Moscow] -> eat_sleep_and_wait.to_moscow
+   [Moscow] -> eat_sleep_and_wait.moscow
+   [To Beijing] -> eat_sleep_and_wait.to_beijing
+   [Record] -> eat_sleep_and_wait.record
+   [Quarrel] -> eat_sleep_and_wait.quarrel
+   [Questions] -> eat_sleep_and_wait.questions
+   [Back] -> menu

=== swimming_pool_parts ===
+   [Moscow] -> swimming_pool.moscow
+   [To Beijing] -> swimming_pool.to_beijing
+   [Beijing] -> swimming_pool.beijing
+   [To Moscow] -> swimming_pool.to_moscow
+   [Record] -> swimming_pool.record
+   [Quarrel] -> swimming_pool.quarrel
+   [Questions] -> swimming_pool.questions
+   [Back] -> menu

=== recall_of_the_specialists_parts ===
+   [Moscow] -> recall_of_the_specialists.moscow
+   [To Beijing] -> recall_of_the_specialists.to_beijing
+   [Beijing] -> recall_of_the_specialists.beijing
+   [To Moscow] -> recall_of_the_specialists.to_moscow
+   [Record] -> recall_of_the_specialists.record
+   [Quarrel] -> recall_of_the_specialists.quarrel
+   [Questions] -> recall_of_the_specialists.questions
+   [Back] -> menu

=== three_hours_at_the_airport_parts ===
+   [Beijing] -> three_hours_at_the_airport.beijing
+   [To Moscow] -> three_hours_at_the_airport.to_moscow
+   [Moscow] -> three_hours_at_the_airport.moscow
+   [To Beijing] -> three_hours_at_the_airport.to_beijing
+   [Record] -> three_hours_at_the_airport.record
+   [Quarrel] -> three_hours_at_the_airport.quarrel
+   [Questions] -> three_hours_at_the_airport.questions
+   [Back] -> menu

=== cold_peace_parts ===
+   [Epilogue] -> cold_peace.epilogue
+   [Record] -> cold_peace.record
+   [Quarrel] -> cold_peace.quarrel
+   [Back] -> menu

// How Inky answers. Change an answer here to see the other way.

=== function happened(fact) ===
~ return

=== function has(fact) ===
~ return false

=== function at_least(indicator, number) ===
~ return true

=== function below(indicator, number) ===
~ return false

=== function heard(kind) ===
~ return kind == "as-meant"

=== function heard_as(rung) ===
~ return false

=== function doubted() ===
~ return false
