// The story as Inky can play it: choose a part, and it is told with the answers below. The game compiles each scene alone
// and gives the answers itself; it takes only the EXTERNAL lines from here.

EXTERNAL happened(fact)
EXTERNAL has(fact)
EXTERNAL at_least(indicator, number)
EXTERNAL below(indicator, number)
EXTERNAL heard(kind)
EXTERNAL heard_as(rung)

INCLUDE 2-alliance/eat-sleep-and-wait.ink

-> menu

=== menu ===
+   [2 · 1949 · Eat, Sleep and Wait] -> eat_sleep_and_wait_parts
+   [Enough] -> END

=== eat_sleep_and_wait_parts ===
+   [Beijing] -> eat_sleep_and_wait.beijing
+   [To Moscow] -> eat_sleep_and_wait.to_moscow
+   [Moscow] -> eat_sleep_and_wait.moscow
+   [To Beijing] -> eat_sleep_and_wait.to_beijing
+   [Record] -> eat_sleep_and_wait.record
+   [Quarrel] -> eat_sleep_and_wait.quarrel
+   [Questions] -> eat_sleep_and_wait.questions
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
